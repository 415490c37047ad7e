# The page of the 6D evaluation.
six_d-heading = How does our collaboration work?
six_d-empty = The page tells how six areas of collaboration work in the members' view: debate, dialogue, difference, distinction, deal and documentation. For each it shows how the answers are spread. No overall score is computed.
six_d-no-answers = The six areas of collaboration (6D) have not been rated this time. When members rate them, the page tells where collaboration works, where experiences differ and what you could try next.
six_d-other-waves = There are answers from these waves: { $waves }.
six_d-no-total = The areas are six different things, so neither averages nor an overall figure are computed.

six_d-finding-low = { $item }: fewer than half feel this works well ({ $positive }/{ $n }, 95% interval { $low }–{ $high }).
six_d-finding-split = { $item }: experiences are split in two. An average would hide this.
six_d-finding-good = Works well for a clear majority: { $names }.
six_d-no-findings = No area is clearly below half, and experiences are not split in two. How the answers are spread is shown below.
six_d-no-findings-few = There are fewer than { $least } answers, so nothing is concluded. How they are spread is shown below.

six_d-word = “{ $word }”
six_d-between = between “{ $low }” and “{ $high }”

six_d-spread-heading = How do the six areas work?
six_d-spread-title = { $above ->
    [0] { $below ->
        [0] There is no clear majority for any area
       *[other] Clearly fewer than half find that { $below }/{ $n } areas work well
    }
   *[other] A clear majority find that { $above }/{ $n } areas work well
}
six_d-title-few = How the answers are spread
six_d-spread-subtitle = “How well do the following work in your network?” Numbers in the bars are respondents.
six_d-order-title = { $known ->
    [true] Works least well: { $name }
   *[false] The areas have no clear order
}
six_d-shares-title-few = Respondents who find that it works well
six_d-shares-subtitle = Works fairly or very well; the line is the 95% interval. n = { $n } depending on the area.{ $below ->
    [0] {""}
   *[other] {" "}Orange: clearly fewer than half.
}
six_d-shares-subtitle-few = Works fairly or very well. There are fewer than { $least } answers, so counts are shown instead of shares and no order is told.

six_d-each-heading = The areas one by one
six_d-share = Works well: **{ $share }** of respondents ({ $positive }/{ $n }, 95% interval { $low }–{ $high }).
six_d-count = Works well for **{ $positive }/{ $n }** respondents.
six_d-half = The middle answer: { $median }. { $same ->
    [true] At least half answered just so.
   *[false] At least half of the answers lie { $half }.
}
six_d-agreement = { $agreement ->
    [agreed] Respondents agree with one another.
    [partly] Respondents are partly divided.
   *[divided] Respondents are divided.
}{ $split ->
    [true] {" "}Experiences are split in two.
   *[false] {""}
}
six_d-comments = Respondents' examples ({ $n })
six_d-comments-note = In random order and without respondents' codes. The writer may still be recognised by the text, so consider whom you show it to.
six_d-comments-few = Too few examples by respondents to be shown ({ $n }), at least { $least } are needed.

six_d-details = Exact figures
six_d-details-note = Consensus: Tastle and Wierman's measure, 1 = everybody answered alike, 0 = half at either extreme. r_wg compares the spread with evenly spread answers and depends on the mean, so nothing is concluded from it. The middle answer is a step of the scale 1–5.
six_d-column-item = Area
six_d-column-n = Answers
six_d-column-positive = Works well
six_d-column-share = Share
six_d-column-low = Interval from
six_d-column-high = Interval to
six_d-column-median = Middle answer
six_d-column-consensus = Consensus (0–1)
six_d-column-r_wg = r_wg

six_d-next-heading = What could you try next?
six_d-next = { $item ->
    [D3] Try a task that combines the skills of different fields.
    [D5] Keep the end of the meeting for closing: what, why, who, when and how?
    [D1] Give the next meeting time for opening: listen before deciding.
    [D2] Give the next meeting time for opening: listen before deciding.
   *[other] Make evaluation and reflection on the new way of working a standing item of your meetings.
}
six_d-next-note = The suggestion rests on which area works least well ({ $name }). It opens a discussion; it is not a proven effect.

six_d-groups-heading = Do the groups see the collaboration alike?
six_d-groups-choice = Grouping
six_d-groups-hidden = Too few answers to be shown apart: { $groups }. The answers are in everybody's figures.
six_d-groups-alike = No group's answers differ from the others' by more than chance could explain.
six_d-groups-differ = { $item }: the group “{ $group }” answers { $higher ->
    [true] more positively than the others
   *[false] less positively than the others
}. When one respondent of the group is compared with one of the others, the group's answer is the more positive one in { $often } per cent of comparisons (ties count as half). Chance alone would give { $low }–{ $high } per cent.
six_d-groups-title = { $item }: { $differs ->
    [true] answers differ by group
   *[false] no clear difference
}
six_d-groups-more = { $some ->
    [true] The other areas by group
   *[false] The areas by group
}
six_d-groups-subtitle = Numbers in the bars are respondents.
six_d-groups-rest = All others together
six_d-groups-table = The groups' figures
six_d-groups-column-item = Area
six_d-groups-column-group = Group
six_d-groups-column-well = Works well
six_d-groups-column-rest = Works well, others
six_d-groups-column-superiority = More positive than others (A)
six_d-groups-column-low = Chance: lower end
six_d-groups-column-high = Chance: upper end
six_d-groups-column-p = p (Holm)

six_d-waves-heading = What has changed?
six_d-waves-title = { $sure ->
    [0] No change is clear
   *[other] Clearly changed: { $names }
}
six_d-waves-subtitle = Works fairly or very well; the line is the 95% interval.
six_d-waves-changed = { $item }: the share that finds that this works well has { $rose ->
    [true] grown
   *[false] shrunk
} since the wave { $before } ({ $points } percentage points, 95% interval { $low } … { $high }).
six_d-waves-unsure = { $count ->
    [one] The change fits within the uncertainty: { $names }. Do not read it as better or worse.
   *[other] These changes fit within the uncertainty (in percentage points): { $names }. Do not read them as better or worse.
}
six_d-waves-changed-paired = { $item }: the same respondents find that this works { $rose ->
    [true] better
   *[false] worse
} than in the round { $before }: { $up } raised and { $down } lowered their rating (the share changed by { $points } percentage points).
six_d-waves-unconfirmed = { $names } (percentage points): the answers of the same respondents do not confirm { $count ->
    [one] the change. Do not read it as better or worse.
   *[other] the changes. Do not read them as better or worse.
}
six_d-waves-difference = { $item } { $points }
six_d-waves-unlinked = The change of the same respondents is not shown: respondents cannot be matched between the waves or are too few. The waves are compared as if different people had answered.
six_d-waves-paired = { $same ->
    [true] **{ $most }** respondents answered in both waves:
   *[false] **{ $least }–{ $most }** respondents, depending on the area, answered in both waves:
}
six_d-waves-moved = { $item }: { $up } raised their rating, { $same } kept it and { $down } lowered it{ $more ->
    [up] . Clearly more raised it.
    [down] . Clearly more lowered it.
   *[none] .
}
six_d-waves-table = The waves' figures
six_d-waves-column-item = Area
six_d-waves-column-before = Before
six_d-waves-column-now = Now
six_d-waves-column-difference = Change, percentage points
six_d-waves-column-low = Interval from
six_d-waves-column-high = Interval to
six_d-waves-column-up = Raised
six_d-waves-column-same = Kept
six_d-waves-column-down = Lowered
six_d-waves-column-p = p (sign test)

six_d-expertise-heading = Is expertise combined?
six_d-expertise-title = { $above ->
    [0] { $below ->
        [0] There is no clear majority for any statement
       *[other] Clearly fewer than half agree with { $below }/{ $n } statements
    }
   *[other] A clear majority agree with { $above }/{ $n } statements
}
six_d-expertise-subtitle = “How well does the statement describe your network?” Numbers in the bars are respondents.

six_d-own-heading = The file's own questions
six_d-own-lead = These questions are your own. The answers are shown in the file's words and nothing is concluded from them: we do not know which answer is wanted.
six_d-own-title = The file's own statements: { $low } – { $high }
six_d-own-subtitle = Numbers in the bars are respondents.
six_d-own-chosen-subtitle = The file's own question, n = { $n }{ $unsure ->
    [0] {""}
   *[other] , besides { $unsure } did not know
}. Options from the commonest on.
six_d-own-few = Too few answers (at least { $least } are needed): { $names }.

six_d-how-spread =
    {""}**The scale is lopsided**: its top is “Very well” but its bottom only “Poorly”. So no averages are computed. “Don't know” is not in the share and never the middle answer.

    {""}**Works well**: the answer is “Fairly well” or “Very well”. The line is the 95% interval of the share by Wilson's formula. With fewer than { $least } answers counts are shown.

    {""}**Least well** is told only when the same respondents put the area below the others in at least this share of drawn sets of respondents: { $support }. Otherwise there is no clear order.

    Respondents **agree** when their consensus (0–1) is at least { $agreed }, are **partly divided** when it is at least { $partly }, else **divided**. **Split in two**: at least { $split } in the lower and at least { $split } in the upper part of the scale, with at least { $answers } answers.

    Dialogue and deal ask two things at once, so read the respondents' examples, too.
six_d-how-groups = A group is shown only when both it and all the others have enough answers and nobody can work out the answers of a few from the figures. **More positive than others** (A, Vargha and Delaney): how often a random member of the group answers higher than a random other; 50% = no difference. The interval of chance comes from shuffling the groups. A difference is clear when p is below { $p } after Holm's correction.
six_d-how-waves = The change is the difference of the shares with its 95% interval (Newcombe), as if different people had answered. The same respondents are matched when at least { $linked } of the codes of either wave are the same. Then a change is clear only when raised and lowered ratings, too, differ by more than chance could explain (sign test, p < { $p }).
six_d-how-expertise = The statements are shown one by one and never added up. **Agree**: the two upper answers of the scale. A majority is clear when the 95% interval of the share lies wholly above half.

six_d-questions-heading = What to discuss next?
six_d-questions =
    - Where do your experiences differ most, and what might the difference come from?
    - Which example shows that one of these already works well?
    - Which one thing will you do differently before the next evaluation?
