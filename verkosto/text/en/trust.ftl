# The trust page.
trust-heading = Do we trust one another?
trust-empty = The page tells what builds trust in the members' view, how it is realised in your network and where to start. No overall trust figure is computed.
trust-no-answers = The members have not been asked about trust in the network as a whole. When members rate it, the page tells what builds trust in their view, how it is realised and where to start.
trust-other-waves = In this wave trust in the network as a whole was not rated. There are ratings from: { $waves }.
trust-no-index = No overall trust figure is computed: it would hide what is worth talking about.

trust-finding-pulse = { $positive }/{ $n } respondents trust the other members of the network ({ $share }, 95% interval { $low }–{ $high }).
trust-finding-importance = In the respondents' view trust is most often built by: { $names }.
trust-finding-level = No factor stands out from the others when respondents say what builds trust.
trust-finding-gap = { $factor }: among the most important ({ $importance }), but only { $realised } of respondents feel it is realised. A good place to start.
trust-finding-weakest = The weakest is { $dimension ->
    [competence] trust in skills (competence trust)
    [contract] trust in promises (contract trust)
   *[communication] trust in openness (communication trust)
}: only { $share } of respondents rate it at “agree somewhat” or higher on average.
trust-finding-one-sided = In { $share } of relations rated from both sides trust is one-sided. The result is not shown by pair.
trust-no-findings = The answers do not yet bring out anything to be sure of. How they are spread is shown below.
trust-factor = “{ $factor }” ({ $share })

trust-interval = { $share } ({ $positive }/{ $n }, 95% interval { $low }–{ $high })
trust-chart-label = Statement
trust-published = Kosonen & Pikka 2002: share naming the factor
trust-alt-table = The figures as a table

trust-importance-heading = What builds trust?
trust-importance-title = { $count ->
    [one] Named most often: { $names }
    [0] No factor was named more often than the others
   *[other] Named equally often: { $names }
}
trust-importance-title-few = What the respondents named
trust-importance-subtitle = { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
} chose up to three factors, { $picks } on average.
trust-importance-ours = { $counted ->
    [true] Yours: how many respondents named the factor
   *[false] Yours: share of respondents, the line is the 95% interval
}
trust-importance-footnote = The reference figure comes from Kosonen & Pikka 2002. It says how many named the factor as important, not how well it is realised. The publication's number of respondents and exact question are not known, so the difference is not tested: being above or below it is neither good nor bad.
trust-importance-picks = Your respondents named { $picks } factors on average, those of the publication { $published }. So your shares are { $fewer ->
    [true] smaller on average
   *[false] larger on average
}: compare the order, not the figures.
trust-importance-set-aside = { $n ->
    [one] One answer held more than three choices and was left out.
   *[other] { $n } answers held more than three choices and were left out.
}
trust-importance-order = At the top in your network: { $ours }. At the top in the publication: { $theirs }.

trust-column-factor = Factor
trust-column-importance = Named as important
trust-column-published = Kosonen & Pikka 2002: share naming the factor
trust-column-realised = Feel it is realised
trust-column-share = Share
trust-column-low = Interval from
trust-column-high = Interval to
trust-column-picked = Chose

trust-realised-heading = How is trust realised?
trust-realised-title = { $above ->
    [0] { $below ->
        [0] For no factor is there a clear majority
       *[other] Clearly under half feel that { $below }/{ $n } factors are realised
    }
   *[other] A clear majority feels that { $above }/{ $n } factors are realised
}
trust-realised-title-few = How the answers are spread
trust-realised-subtitle = “How well does the statement describe your network?” Numbers in the bars are respondents.
trust-shares-title = { $same ->
    [true] { $high } of respondents agree
   *[false] { $low }–{ $high } of respondents agree, depending on the factor
}
trust-shares-title-few = Respondents who agree
trust-shares-subtitle = Agree somewhat or strongly; the line is the 95% interval. n = { $n } depending on the factor.{ $below ->
    [0] {""}
   *[other] {" "}Orange: clearly under half.
}
trust-shares-subtitle-few = Agree somewhat or strongly. There are fewer than { $least } answers, so counts are shown instead of shares.

trust-gap-heading = Important, but not realised?
trust-gap-lead = How many named the factor as important and how many feel it is realised. The figures answer different questions, so they are not subtracted from one another.
trust-gap-factor = { $start ->
    [true] **{ $factor }** ▶ A good place to start
   *[false] { $factor }
}

trust-dimensions-heading = Three kinds of trust
trust-dimensions-title = { $dimension ->
    [competence] The weakest is trust in skills
    [contract] The weakest is trust in promises
    [communication] The weakest is trust in openness
   *[none] None of the three is clearly weaker than the others
}
trust-dimensions-title-few = How the three kinds are realised
trust-dimensions-subtitle = An average of at least 4 (agree somewhat){ $counted ->
    [true] . There are few answers, so counts are shown.
   *[false] ; the line is the 95% interval.
}
trust-dimension-competence = Trust in skills
trust-dimension-contract = Trust in promises
trust-dimension-communication = Trust in openness
trust-dimension-competence-term = competence trust
trust-dimension-contract-term = contract trust
trust-dimension-communication-term = communication trust
trust-dimension-competence-means = We believe that others can do what the collaboration takes, and make room for their skills.
trust-dimension-contract-means = What has been agreed is kept, and everybody knows what to expect of the others.
trust-dimension-communication-means = People are open and honest with information, and can admit their mistakes.
trust-dimension-told = **{ $name }** ({ $term }): { $share }. This means: { $means }
trust-dimension-meant = **{ $name }** ({ $term }). This means: { $means }
trust-dimension-scattered = Answers to the statements do not go together, so no share is formed of them. Look at the statements one by one.
trust-dimension-part = Too few of the statements were asked, so no share is formed of them.
trust-dimension-items = Statements: { $dimension }
trust-dimension-items-title = { $dimension }: how the answers are spread
trust-dimension-few = { $dimension }: too few answers ({ $n }), at least { $least } are needed.
trust-reliability = How closely the answers to the statements go together: mean correlation { $r }.
trust-reliability-alpha = Cronbach's alpha { $alpha } (95% interval { $low }–{ $high }), McDonald's omega { $omega }. With three statements 0.6–0.8 is usual, so no line is drawn for good.

trust-pulse-heading = Knowing, trust, commitment
trust-pulse-title = { $positive }/{ $n } respondents trust the other members
trust-pulse-title-few = How the answers are spread
trust-pulse-subtitle = “How well does the statement describe you?” Numbers in the bars are respondents.
trust-pulse-bar = { $item } ({ $wave })
trust-pulse-bar-before = Before that ({ $wave })
trust-pulse-knowing = Knowing
trust-pulse-trust = Trust
trust-pulse-commitment = Commitment
trust-pulse-unchanged = { $item }: the change ({ $points } percentage points) fits within the uncertainty. Do not read it as better or worse.
trust-pulse-changed = { $item }: the share who agree has { $rose ->
    [true] grown
   *[false] fallen
} since { $before } ({ $points } percentage points, 95% interval { $low } … { $high }).
trust-pulse-pairs-unchanged = { $item }: the change among those who answered both times fits within the uncertainty. Do not read it as better or worse.
trust-pulse-pairs-changed = { $item }: those who answered both times rate { $rose ->
    [true] higher
   *[false] lower
} than in { $before }. The share who agree changed by { $points } percentage points.
trust-pulse-paired = { $paired } answered both times. Of them { $up } rated higher, { $same } the same and { $down } lower.

trust-ties-heading = Trust in ties
trust-ties-not-asked = Trust in named actors has not been asked. The question is off by default, because the answer concerns anybody on the list, also those who did not answer themselves.
trust-ties-lead = These ratings concern named actors. They are shown for the whole network only, never by pair or by actor.
trust-ties-few = There are too few ratings ({ $n }) to show them without revealing single relations.
trust-ties-one-actor = There are { $n } ratings, but so many of them are by one actor or on one actor that the result would be about that one. So it is not shown.
trust-ties-pairs-few = Too few relations were rated from both sides to tell of mutual trust without revealing single relations.
trust-ties-pairs-one-actor = One actor is in so many of the relations rated from both sides that the result would be about that one. So mutual trust is not told.
trust-ties-density = Trusting ratings
trust-ties-density-told = 95% interval { $low }–{ $high }, { $reports } ratings
trust-ties-reciprocity = Trust is mutual
trust-ties-one-sided = Only one trusts
trust-ties-pairs = { $pairs ->
    [one] The only relation rated from both sides
   *[other] Share of the { $pairs } relations rated from both sides
}
trust-ties-pairs-note = Share of relations rated from both sides in which at least one trusts. Not to be added to the figure beside it.
trust-ties-title = { $share } of ratings show trust
trust-ties-subtitle = “How well does the statement describe this actor?” Numbers in the bars are ratings.
trust-ties-differences = Where both sides rated each other, the ratings were the same in { $same }/{ $pairs } relations and one step apart in { $one }/{ $pairs }; in { $more }/{ $pairs } they differed more.

trust-how-importance = **Share naming** is the share of respondents who chose the factor among their three at most. The line is the share's 95% interval by Wilson: how far off it could be if the respondents were a sample. Below { $least } answers counts are shown. The published figure has no interval, because its number of respondents is not known.
trust-how-realised = **Agree** are the respondents who chose one of the two upper steps of the scale. “Don't know” is not in the share and is never the middle answer. **A good place to start** marks a factor that is among the { $top } most often named, that fewer than { $share } feel is realised and whose interval stays under { $upper }. The mark is given only from { $least } answers on.
trust-how-dimensions = A respondent's answers are averaged when at least { $items } of the kind's three statements were answered. **The share** tells for how many the average is at least 4. **The weakest** is named only from { $answers } answers on, when its share is smaller than both others with the uncertainty counted in (resampling of the same respondents, 95%).
trust-how-pulse = The share is that of respondents who agree somewhat or strongly. The difference between waves is shown with its interval (Newcombe). Where zero is inside, one cannot be sure of the change. Where the same people answered both times, what decides is how many of them rated higher and how many lower (sign test).
trust-how-ties = A rating is **trusting** when it is at least { $trusting } on the scale 1–5 (the mean of several statements). **Mutual**: of the relations that both sides rated and in which at least one trusts, those in which both trust. No pair's and no actor's rating is shown.

trust-questions-heading = What to discuss next?
trust-questions =
    - Start by building mutual trust, and only then solve challenges together. Trust does not come by force.
    - Choose one factor. What action would make it visible at the very next meeting?
    - Where do your experiences differ, and why might that be?

threshold-trust-picks = Trust, beside the published figures: difference of mean choices from the published ones from which it is pointed out
threshold-tie_trust-one-sided = Trust in ties: share of one-sided relations above which it is pointed out
