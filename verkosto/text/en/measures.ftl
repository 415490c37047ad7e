# The measures: name, term, what it tells, how to read it, its extremes, and when it is missing.

measure-actors-name = Actors
measure-actors-term = network size (n)
measure-actors-what = How many actors belong to the network. Everyone on the list of members counts, also those who did not answer. Those named from outside the list do not.
measure-actors-reading = The number of actors in the network is { $value }.
measure-actors-range = There is no upper limit. The smaller the network, the more a single tie changes the other figures.
measure-actors-undefined = The number is always known.

measure-ties-name = Ties
measure-ties-term = number of ties (m)
measure-ties-what = How many ties there are between members. When answers are shown with their direction, every arrow counts; otherwise two actors have at most one tie. If not everyone has answered, the number is a minimum.
measure-ties-reading = The number of ties is { $value }.
measure-ties-range = Lowest 0. Highest when everyone is in contact with everyone.
measure-ties-undefined = The number is always known.

measure-density-name = Density
measure-density-term = network density
measure-density-what = What share of the possible ties exists. Only pairs with answers count. Density falls by itself as a network grows, so it is no measure for comparing networks of different size.
measure-density-reading = Of the possible ties, { $value } exist.
measure-density-range = 0%: no ties at all. 100%: everyone is in contact with everyone.
measure-density-undefined = The answers needed are missing for every pair.

measure-mean-degree-name = Ties per member
measure-mean-degree-term = mean degree
measure-mean-degree-what = How many ties a member has on average. When answers are shown with their direction, the arrows leaving the member count. The number suits comparisons between networks of different size better than density does.
measure-mean-degree-reading = A member has { $value } ties on average.
measure-mean-degree-range = 0: no ties at all. At most one less than the number of members: everyone is in contact with everyone.
measure-mean-degree-undefined = The answers needed are missing for every pair.

measure-reciprocity-name = Reciprocity
measure-reciprocity-term = edgewise reciprocity
measure-reciprocity-what = What share of the reported ties the other side reports as well. Counted in pairs where both answered.
measure-reciprocity-reading = Of the reported ties, { $value } are mutual.
measure-reciprocity-range = 0%: no tie is mutual. 100%: every tie is.
measure-reciprocity-undefined = The pairs in which both answered have no ties.

measure-confirmation-name = Confirmed ties
measure-confirmation-term = confirmation rate (dyadic reciprocity)
measure-confirmation-what = In what share of the connected pairs both report the tie. When the question is about being in contact, the figure shows how far the answers agree. When it is about advice, for example, it shows whether advice goes both ways.
measure-confirmation-reading = Of the ties, { $value } are confirmed by both.
measure-confirmation-range = 0%: always only one side reports the tie. 100%: both report every tie.
measure-confirmation-undefined = The pairs in which both answered have no ties.

measure-transitivity-name = Clustering
measure-transitivity-term = transitivity
measure-transitivity-what = How often two actors with a partner in common are in contact themselves. In a random network the figure would be about as large as the density, so compare the two.
measure-transitivity-reading = Of the pairs of actors with a partner in common, { $value } are in contact themselves.
measure-transitivity-range = 0%: such pairs are never in contact. 100%: they always are.
measure-transitivity-undefined = Nobody has two partners who could be in contact.

measure-clustering-name = Tightness of circles
measure-clustering-term = average local clustering
measure-clustering-what = What share of the pairs of an actor's partners are in contact themselves, averaged over the actors. Every actor counts the same, and one with fewer than two partners counts as zero.
measure-clustering-reading = Of the pairs of an actor's partners, { $value } on average are in contact themselves.
measure-clustering-range = 0%: nobody's partners are in contact. 100%: everybody's partners are all in contact.
measure-clustering-undefined = Nobody has two partners.

measure-components-name = Separate parts
measure-components-term = components
measure-components-what = Into how many parts the network falls so that no route leads from one to another. An actor without ties is a part of its own. Direction does not matter.
measure-components-reading = The number of separate parts is { $value }.
measure-components-range = 1: the network hangs together. At most as many parts as actors: there are no ties at all.
measure-components-undefined = The number is always known.

measure-largest-component-name = Largest part
measure-largest-component-term = largest component
measure-largest-component-what = How many actors belong to the largest part, inside which there is a route from everyone to everyone. Direction does not matter.
measure-largest-component-reading = The number of actors in the largest part is { $value }.
measure-largest-component-range = 1: nobody has ties. At most the number of actors: the network hangs together.
measure-largest-component-undefined = There are no actors in the network.

measure-isolates-name = Without ties
measure-isolates-term = isolates
measure-isolates-what = How many of the members who answered have no tie in this view. Those who did not answer are not counted, because their ties are unknown.
measure-isolates-reading = The number of members who answered and have no ties is { $value }.
measure-isolates-range = 0: everyone who answered has at least one tie. At most the number who answered.
measure-isolates-undefined = Nobody has answered.

measure-fragmentation-name = Fragmentation
measure-fragmentation-term = fragmentation
measure-fragmentation-what = What share of the pairs of members cannot reach each other, not even through others. When answers are shown with their direction, a route has to follow the arrows.
measure-fragmentation-reading = Of the pairs of members, { $value } cannot reach each other.
measure-fragmentation-range = 0%: everyone reaches everyone. 100%: there are no ties.
measure-fragmentation-undefined = There are fewer than two members.

measure-distance-fragmentation-name = Distance fragmentation
measure-distance-fragmentation-term = distance-weighted fragmentation
measure-distance-fragmentation-what = Fragmentation that also counts go-betweens. A direct tie counts as one, a route of two steps as a half and so on; a pair that cannot reach each other is zero. The figure shows how much is missing from full closeness.
measure-distance-fragmentation-reading = From full closeness, { $value } is missing.
measure-distance-fragmentation-range = 0%: everyone is directly in contact with everyone. 100%: there are no ties.
measure-distance-fragmentation-undefined = There are fewer than two members.

measure-mean-distance-name = Average distance
measure-mean-distance-term = average path length
measure-mean-distance-what = How many steps lie between two members on average along the shortest route. Only pairs that reach each other count, so read it together with reach.
measure-mean-distance-reading = Two members are { $value } steps apart on average.
measure-mean-distance-range = 1: all who reach each other are directly in contact. The larger the number, the more go-betweens.
measure-mean-distance-undefined = Nobody reaches anybody.

measure-reach-name = Reach
measure-reach-term = reachability
measure-reach-what = What share of the pairs of members reach each other, directly or through others. When answers are shown with their direction, a route has to follow the arrows.
measure-reach-reading = Of the pairs of members, { $value } reach each other.
measure-reach-range = 0%: there are no ties. 100%: everyone reaches everyone.
measure-reach-undefined = There are fewer than two members.

measure-diameter-name = Longest route
measure-diameter-term = diameter
measure-diameter-what = How many steps lie between the members who are farthest apart but still reach each other, along the shortest route. A single missing tie can change the number a lot.
measure-diameter-reading = The number of steps between those farthest apart is { $value }.
measure-diameter-range = 1: all who reach each other are directly in contact. At most one less than the number of members: a chain.
measure-diameter-undefined = Nobody reaches anybody.

measure-strong-share-name = Strong ties
measure-strong-share-term = share of strong ties (tie strength)
measure-strong-share-what = What share of the ties is strong, that is, with frequent contact and work done together, or a strength at the top of its scale. Ties whose strength is known count. The share depends on where the line for a strong tie is drawn.
measure-strong-share-reading = Of the ties, { $value } are strong.
measure-strong-share-range = 0%: all ties are weak. 100%: all are strong.
measure-strong-share-undefined = The strength of no tie is known.

measure-hierarchy-name = Hierarchy
measure-hierarchy-term = Krackhardt hierarchy
measure-hierarchy-what = In what share of the pairs with a route along the arrows the route runs one way only. Hierarchy is not the same as centralization.
measure-hierarchy-reading = Of the routes, { $value } run one way only.
measure-hierarchy-range = 0%: there is a way back along every route. 100%: along none.
measure-hierarchy-undefined = Nobody reaches anybody.

measure-centralization-degree-name = Centralization
measure-centralization-degree-term = degree centralization
measure-centralization-degree-what = How far ties gather round a few. The network is compared with a star, in which one is in contact with everyone and the others only with that one. In a small network chance alone centralizes.
measure-centralization-degree-reading = The centralization of ties is { $value }.
measure-centralization-degree-range = 0%: everyone has equally many ties. 100%: everything hangs on one.
measure-centralization-degree-undefined = There are fewer than three actors.

measure-centralization-in-degree-name = Incoming concentration
measure-centralization-in-degree-term = in-degree centralization
measure-centralization-in-degree-what = How far the incoming arrows gather at a few. The network is compared with a star in which all arrows come to one actor.
measure-centralization-in-degree-reading = The centralization of incoming ties is { $value }.
measure-centralization-in-degree-range = 0%: everyone receives equally many. 100%: all come to one.
measure-centralization-in-degree-undefined = There are fewer than three actors to compare.

measure-centralization-out-degree-name = Outgoing concentration
measure-centralization-out-degree-term = out-degree centralization
measure-centralization-out-degree-what = How far the outgoing arrows gather at a few. The network is compared with a star in which all arrows leave one actor.
measure-centralization-out-degree-reading = The centralization of outgoing ties is { $value }.
measure-centralization-out-degree-range = 0%: equally many leave everyone. 100%: all leave one.
measure-centralization-out-degree-undefined = There are fewer than three actors to compare.

measure-centralization-betweenness-name = Concentration of routes
measure-centralization-betweenness-term = betweenness centralization
measure-centralization-betweenness-what = How far the shortest routes between others run through a few. A large figure means that information hangs on a few; it does not show whether they open or close the gate.
measure-centralization-betweenness-reading = The centralization of the shortest routes is { $value }.
measure-centralization-betweenness-range = 0%: equally many routes run through everyone. 100%: all run through one.
measure-centralization-betweenness-undefined = There are fewer than three actors.

measure-centralization-closeness-name = Closeness concentration
measure-centralization-closeness-term = closeness centralization
measure-centralization-closeness-what = How much nearer to the others a few are. It can be calculated only when everyone reaches everyone.
measure-centralization-closeness-reading = The centralization of closeness is { $value }.
measure-centralization-closeness-range = 0%: everyone is equally near the others. 100%: one is next to everyone and the rest are far from one another.
measure-centralization-closeness-undefined = The network does not hang together, or there are fewer than three actors.

measure-centralization-harmonic-name = Uneven closeness
measure-centralization-harmonic-term = harmonic centralization
measure-centralization-harmonic-what = How much nearer to the others a few are, calculated so that the figure exists in a fragmented network too. Somebody out of reach adds no closeness at all.
measure-centralization-harmonic-reading = The centralization of harmonic closeness is { $value }.
measure-centralization-harmonic-range = 0%: everyone is equally near the others. 100%: one is next to everyone and the rest only through that one.
measure-centralization-harmonic-undefined = There are fewer than three actors.

# Of actors.

measure-degree-name = Ties
measure-degree-term = degree
measure-degree-what = How many others the actor has a tie with, whatever the direction. If not everyone has answered, the number is a minimum.
measure-degree-reading = The number of ties that this actor has is { $value }.
measure-degree-range = 0: no ties. At most one less than the number of actors: a tie with everyone.
measure-degree-undefined = The number is always known.

measure-in-degree-name = Incoming ties
measure-in-degree-term = in-degree
measure-in-degree-what = How many arrows come to the actor: how many named it, or from whom it says that it receives. Where others report the arrows, the number stands up well to missing answers.
measure-in-degree-reading = The number of ties coming to this actor is { $value }.
measure-in-degree-range = 0: none coming in. At most one less than the number of actors: from everyone.
measure-in-degree-undefined = The actor did not answer, and its own answers would tell this.

measure-out-degree-name = Outgoing ties
measure-out-degree-term = out-degree
measure-out-degree-what = How many arrows leave the actor: how many it named itself, or how many say that they receive from it. Some name more readily than others, so the number also reflects how people answer.
measure-out-degree-reading = The number of ties leaving this actor is { $value }.
measure-out-degree-range = 0: none going out. At most one less than the number of actors: to everyone.
measure-out-degree-undefined = The actor did not answer, and its own answers would tell this.

measure-strength-name = Strength of ties
measure-strength-term = sum of strengths (strength)
measure-strength-what = The strengths of the actor's ties added up. When answers are shown with their direction, both directions count; a tie without a given strength is one.
measure-strength-reading = The strength of this actor's ties is { $value } in all.
measure-strength-range = 0: no ties. The upper limit depends on the scale and the number of actors.
measure-strength-undefined = The number is always known.

measure-betweenness-name = Bridging position
measure-betweenness-term = betweenness centrality
measure-betweenness-what = For how many other pairs the shortest route runs through the actor. Where several routes are equally short, the actor gets its share of them. One who bridges may guard the gate of information or open it.
measure-betweenness-reading = The shortest route of about { $value } pairs runs through this actor.
measure-betweenness-range = 0: no shortest route runs through the actor. At most the number of pairs of all others.
measure-betweenness-undefined = The number is always known.

measure-betweenness-share-name = Bridging share
measure-betweenness-share-term = normalised betweenness
measure-betweenness-share-what = What share of the shortest routes between others runs through the actor. It is the bridging position divided by the number of pairs of all others, so networks of different size can be compared.
measure-betweenness-share-reading = About { $value } of the shortest routes between others run through this actor.
measure-betweenness-share-range = 0%: no shortest route runs through the actor. 100%: all of them do.
measure-betweenness-share-undefined = There are fewer than three actors.

measure-harmonic-closeness-name = Closeness
measure-harmonic-closeness-term = harmonic closeness
measure-harmonic-closeness-what = How few go-betweens the actor needs to reach the others. A direct tie gives one, a route of two steps a half and so on; the figure is their mean. Arrows are followed in their direction.
measure-harmonic-closeness-reading = The closeness of this actor to the others is { $value }.
measure-harmonic-closeness-range = 0: the actor reaches nobody. 1: it is directly in contact with everyone.
measure-harmonic-closeness-undefined = There are fewer than two actors.

measure-constraint-name = Bound to one circle
measure-constraint-term = Burt’s constraint
measure-constraint-what = How far the actor's ties lead back to the same circle: its partners are in contact with one another too. A small figure means that there are structural holes around the actor and that it hears from different directions.
measure-constraint-reading = The constraint of this actor by its circle is { $value }.
measure-constraint-range = Near zero: many partners who are not in contact with one another. About 1 or a little more: a single partner, or a very tight circle.
measure-constraint-undefined = The actor has no ties.

measure-effective-size-name = Different directions
measure-effective-size-term = effective size
measure-effective-size-what = In how many different directions the actor's ties lead. Partners who are in contact with one another count partly as one direction.
measure-effective-size-reading = This actor's ties lead in about { $value } different directions.
measure-effective-size-range = 1: all ties lead into one circle. At most the number of ties: each leads in a direction of its own.
measure-effective-size-undefined = The actor has no ties.

measure-efficiency-name = Variety of ties
measure-efficiency-term = efficiency
measure-efficiency-what = What share of the actor's ties leads in a direction of its own. It is the number of different directions divided by the number of ties. It does not say how well the actor does its work.
measure-efficiency-reading = Of this actor's ties, { $value } lead in a direction of their own.
measure-efficiency-range = Near zero: a large circle in which all are in contact. 100%: the partners are not in contact with one another.
measure-efficiency-undefined = The actor has no ties.

measure-hierarchy-of-contacts-name = Resting on one partner
measure-hierarchy-of-contacts-term = Burt’s hierarchy
measure-hierarchy-of-contacts-what = Whether the actor's constraint by its circle comes from a single partner or evenly from all. A large figure means that one partner stands in the middle of the others.
measure-hierarchy-of-contacts-reading = The concentration of constraint on one partner is { $value }.
measure-hierarchy-of-contacts-range = 0: all partners constrain equally. 1: all the constraint comes from one partner.
measure-hierarchy-of-contacts-undefined = The actor has no ties.

measure-core-name = Core level
measure-core-term = k-core
measure-core-what = How deep in the core of the network the actor is. Those on level 3 belong to a group in which everyone has at least three ties inside the group, and likewise for other levels.
measure-core-reading = The core level of this actor is { $value }.
measure-core-range = 0: no ties. The higher the level, the denser the core the actor belongs to.
measure-core-undefined = The number is always known.

measure-cut-point-name = Cut-point
measure-cut-point-term = cut-point (articulation point)
measure-cut-point-what = Whether the network would fall into more parts without the actor. A missing answer can make a cut-point appear where there is none.
measure-cut-point-reading = Whether this actor is a cut-point: { $value }.
measure-cut-point-range = Yes: without the actor the route between some would break. No: the others would stay together.
measure-cut-point-undefined = The number is always known.

# Why a figure is not shown.

withheld-few-actors = There are too few actors for the figure to tell of the network rather than of single actors.
withheld-low-response = Too many did not answer: the missing answers could change the figure completely.
withheld-few-answers = There are too few answers to show.
withheld-not-connected = The network does not hang together, so the figure cannot be calculated.
