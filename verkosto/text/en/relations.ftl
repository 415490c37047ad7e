# Relations beside each other, ties outside, wishes, value that comes round, overlapping groups, and waves.

measure-multiplexity-name = Kinds of relation
measure-multiplexity-term = multiplexity
measure-multiplexity-what = In how many ways those pairs are connected that have at least one relation: for example receiving information, joint work and referral of customers. Direction does not count.
measure-multiplexity-reading = Connected pairs have { $value } kinds of relation on average.
measure-multiplexity-range = 1: every pair has one relation only. At most the number of relations asked about.
measure-multiplexity-undefined = There are no ties in any relation.

measure-association-name = Two relations together
measure-association-term = QAP correlation
measure-association-what = Whether two relations are found in the same pairs. Counted over the pairs whose answers are known in both relations. The range of chance comes from letting the actors of one relation change places at random. That two relations go together does not tell which comes from which.
measure-association-reading = The correlation of the two relations is { $value }.
measure-association-range = −1: the relations are always in different pairs. 0: they are unrelated. 1: they are in exactly the same pairs.
measure-association-undefined = One of the two relations has no ties at all, or is found in every pair.

measure-external-reach-name = Ties outside
measure-external-reach-term = external reach
measure-external-reach-what = What share of the respondents named at least one party outside the network. Also told are how many different parties were named and how many of them at least two respondents share. The figure depends on how many parties one could name in the survey.
measure-external-reach-reading = Of the respondents, { $value } named a tie outside the network.
measure-external-reach-range = 0%: nobody named an outsider. 100%: all respondents did.
measure-external-reach-undefined = Nobody answered, or the data hold no outsiders: then nobody knows whether they were asked about.

measure-desired-ties-name = Desired ties
measure-desired-ties-term = wishes not yet fulfilled
measure-desired-ties-what = Who would like to collaborate more with somebody they have no tie with yet. Where both wish the same, a tie is easiest to start.
measure-desired-ties-reading = Desired ties that do not exist yet: { $value }.
measure-desired-ties-range = 0: every desired tie exists already. There is no upper limit.
measure-desired-ties-undefined = Wishes were not asked about.

measure-cycle-share-name = In a value cycle
measure-cycle-share-term = value cycles
measure-cycle-share-what = What share of the actors takes part in some cycle: what an actor gives can come back to it along the arrows. A cycle in the network does not yet tell that the parties feel a benefit: that has to be asked.
measure-cycle-share-reading = Of the actors, { $value } take part in some value cycle.
measure-cycle-share-range = 0%: nothing comes back to the giver. 100%: everybody is in some cycle.
measure-cycle-share-undefined = There are fewer than two actors.

measure-group-overlap-name = Overlapping groups
measure-group-overlap-term = two-mode network
measure-group-overlap-what = Who belongs to several groups, and which groups therefore hang together, for example the core network and the theme networks.
measure-group-overlap-reading = Actors that belong to at least two groups: { $value }.
measure-group-overlap-range = 0: nobody belongs to two groups. At most the number of actors.
measure-group-overlap-undefined = The data do not tell groups.

measure-change-name = Ties that stayed
measure-change-term = Jaccard index
measure-change-what = Which ties stayed, arose and ended between two survey rounds. Counted only among those who answered both. The figure is the share of the ties that stayed among all ties that there were in either round.
measure-change-reading = Of the ties of the two rounds, { $value } stayed.
measure-change-range = 0%: no tie is the same. 100%: all stayed. Below 20%: the rounds hardly overlap, so do not tell a story of change.
measure-change-undefined = In neither round are there ties among those who answered both.
