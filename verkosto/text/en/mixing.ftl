# Ties between given groups, and brokers between them.

measure-ei-name = Outward or inward
measure-ei-term = E–I index
measure-ei-what = Whether there are more ties between the groups or inside them. The figure is the ties between groups minus those inside, divided by the number of ties. The sizes of the groups limit where it can lie, so beside it stands what shuffling the groups would give.
measure-ei-reading = The E–I index is { $value }.
measure-ei-range = −1: all ties are inside the groups. 0: as many inside as between. +1: all are between groups.
measure-ei-undefined = The actors that belong to a group have no ties among themselves.

measure-crossing-name = Crossing a border
measure-crossing-term = share of ties across group borders
measure-crossing-what = What share of the ties runs from one group to another. Beside it stands what the share would be if the actors were in their groups by chance.
measure-crossing-reading = Of the ties, { $value } cross a group border.
measure-crossing-range = 0%: all ties stay inside the own group. 100%: all lead to another group.
measure-crossing-undefined = The actors that belong to a group have no ties among themselves.

measure-mixing-ratio-name = Ties against chance
measure-mixing-ratio-term = mixing matrix
measure-mixing-ratio-what = How many times as many ties there are between two groups, or inside one, as chance would give. The network stays the same and the groups are dealt out to the actors at random. With many pairs of groups one of them easily stands out by chance: therefore the limit is made stricter by the number of pairs (Holm).
measure-mixing-ratio-reading = There are { $value } times as many ties as chance would give.
measure-mixing-ratio-range = 0: no ties at all. 1: as many as chance would give. Above 1: more.
measure-mixing-ratio-undefined = Too little data: even chance would give fewer than three ties between the groups.

measure-brokerage-roles-name = Brokerage roles
measure-brokerage-roles-term = Gould and Fernandez's brokerage roles
measure-brokerage-roles-what = How often an actor stands between two others that have no tie with each other, and which groups the three come from. A coordinator mediates inside its own group, a consultant inside another group, a gatekeeper from another group to its own, a representative from its own group to another, and a liaison between two groups that are not its own. Where ties have no direction, gatekeeper and representative are one role.
measure-brokerage-roles-reading = The actor mediates { $value } times.
measure-brokerage-roles-range = 0: the actor is between no others. A large figure: many pairs meet only through go-betweens, this actor among them.
measure-brokerage-roles-undefined = The actor's group is not known. Chance is compared with when at least two groups have at least three actors.

threshold-mixing-expected = How many ties chance must give at least for a pair of groups to be judged
threshold-mixing-difference = Below which p a pair of groups is said to differ from chance
threshold-roles-group = How many actors at least two groups must have for roles to be compared with chance
