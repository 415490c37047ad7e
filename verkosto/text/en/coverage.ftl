# The page of coverage.

coverage-title = Who answered
coverage-heading = Whose answers is the picture made of?
coverage-empty = This page shows who answered, what can be concluded from that, and what a few more answers would bring.

coverage-list = The data are a list of ties: they do not tell who answered. The figures are computed as if all members ({ $members }) had answered.
coverage-answered = { $respondents } of { $members ->
    [one] 1 member
   *[other] { $members } members
} answered the survey ({ $share }).
coverage-band-full = There are enough answers to show every figure. What the missing ones may do is told as a range.
coverage-band-ranges = Every figure is shown, but only with a range: missing answers may move it. Those who bridge are told as a set without an order.
coverage-band-no-range = The network is so large that the effect of missing answers is not drawn. So only the hardiest figures are shown: the map, numbers of ties, strong ties and the borders of groups.
coverage-band-limited = Only the figures that missing answers affect least are shown: the map, numbers of ties, strong ties and the borders of groups. Bridges, routes and subgroups cannot be concluded from so few answers.
coverage-band-none = Fewer than half answered, so no figures of the whole network are shown. The map tells only what those who answered said.
coverage-known = { $both } of the pairs of members are known from both answers.
coverage-agreement = Where both answered, { $share } of the ties that were told are confirmed by both: { $reads ->
    [good] the answers support each other well.
    [fair] the answers support each other fairly, which is usual.
   *[weak] the answers support each other weakly, so little should be concluded from a single tie.
}
coverage-fewest = The fewest answers came from the group { $group } ({ $attribute }): { $answered } / { $members }. Its ties are known less well than others’.

coverage-pairs-row = { $kind ->
    [both] From both answers
    [one] From one answer only
   *[none] Not known
} ({ $pairs })
coverage-pairs-title = { $share } of the pairs of members are known from both sides
coverage-pairs-subtitle = All pairs of members ({ $pairs }) by who of the two answered.
coverage-left-open = { $n ->
    [one] Those who answered left one pair open: it does not count as a no.
   *[other] Those who answered left { $n } pairs open: they do not count as a no.
}
coverage-attribute = Grouping
coverage-no-attributes = The data have no groups (an organisation or a sector, for example), so answers cannot be looked at by group.
coverage-no-group = No group
coverage-groups-title = Who answered: { $attribute }
coverage-groups-subtitle = { $shown ->
    [one] One group
   *[other] { $shown } groups
}{ $more ->
    [0] {""}
   *[other] {" "}(the largest of { $groups })
}: answered / members.
coverage-groups-table = Answers by group
coverage-column-members = Members
coverage-column-answered = Answered
coverage-column-share = Share
coverage-column-named = Named by so many respondents

coverage-ahead-heading = What would a few more answers bring?
coverage-how-ahead = A pair is known from both sides when both have answered. The limits from which more figures are shown are our own and rest on a simulation.
coverage-all-answered = Every member answered: nothing is missing.
coverage-step = { $everybody ->
    [true] If all who are missing ({ $more }) answered
   *[false] { $more ->
        [one] If one more answered
       *[other] If { $more } more answered
    }
}, { $known } of the pairs of members would be known from both sides{ $better ->
    [true] { $band ->
        [full] {" "}and those who bridge most could be shown in order.
        [ranges] {" "}and bridges, routes and subgroups would be shown with ranges.
       *[limited] {" "}and the first figures of the network would be shown.
    }
   *[false] .
}
coverage-waited = Who did not answer ({ $n })
coverage-waited-help = The most often named first: their answers would add most to the picture. Answering is voluntary.

coverage-bands-heading = What is shown and what is not?
coverage-band-row = { $band ->
    [full] Response rate of at least { $share }: every figure, those who bridge also in order.
    [ranges] { $share } to under { $below }: every figure with its range, bridges as a set.
    [limited] { $share } to under { $below }: the map, numbers of ties, strong ties and the borders of groups.
   *[none] Under { $below }: only what those who answered said.
}
coverage-band-here = ← we are here
coverage-nothing-withheld = No figure is left out.
coverage-questions-heading = What to discuss next?
coverage-questions =
    - Whose view is missing, and would it change the picture?
    - Could somebody still answer? Even one answer completes many pairs.
    - Where does only one side recognise the tie, and what might be the reason?

threshold-confirmation-good = Answers support each other well: share of confirmed ties at least
threshold-confirmation-fair = Answers support each other fairly: share of confirmed ties at least
