# The page of groups.

groups-title = Groups
groups-heading = Do ties stay within one’s own group?
groups-empty = This page shows how ties cross the borders of organisations, sectors and regions, where there are silos and holes, and which subgroups the ties themselves show. Every figure is compared with what chance alone would give.
groups-attribute = Grouping
groups-no-ties = There are no ties in this view, so there is nothing to see between groups.
groups-no-attributes = The data do not say which groups the actors belong to (organisation, sector or region, for example). The page shows only what the ties themselves tell.
groups-few-actors = There are fewer than { $least } actors, so the figures are not compared with chance.
groups-few-members = There are fewer than { $least } actors: in so small a network this cannot be told reliably.
groups-in-work = This has not been worked out yet.
groups-others = Other groups together
groups-between = { $low }–{ $high }

groups-finding-crossing = { $attribute }: { $place ->
    [below] ties stay inside one’s own group more often than chance explains. { $share } of ties cross the border; chance would give about { $expected }.
    [above] ties cross borders more often than chance explains. { $share } of ties cross the border; chance would give about { $expected }.
    [inside] { $share } of ties cross the border; chance would give about { $expected }. Chance explains the difference.
   *[unknown] { $share } of ties cross the border.
}
groups-finding-silo = The clearest silo: { $group }. { $share } of its ties go to other groups; chance would give { $low }–{ $high }.{ $more ->
    [0] {""}
    [one] {" "}One other group also keeps to itself more than chance explains.
   *[other] {" "}{ $more } other groups also keep to themselves more than chance explains.
}
groups-finding-all-silos = { $n ->
    [2] Both groups keep
   *[other] All { $n } groups keep
} to themselves more than chance explains.
groups-finding-no-silo = No group keeps to itself clearly more than chance explains.
groups-finding-hole = { $directed ->
    [true] A hole in the direction { $first } → { $second }
   *[false] A hole: { $first } – { $second }
}. Between them there { $ties ->
    [0] are no ties at all
    [one] is only 1 tie
   *[other] are only { $ties } ties
}; chance would give about { $expected }.{ $single ->
    [true] {" "}They all rest on one actor: { $actor }.
   *[false] {""}
}
groups-finding-close = { $directed ->
    [true] A close direction: { $first } → { $second }
   *[false] A close pair: { $first } – { $second }
}. Between them there are { $ratio } times as many ties as chance would give ({ $ties ->
    [one] 1 tie
   *[other] { $ties } ties
}; chance would give about { $expected }).
groups-finding-subgroups = { $n ->
    [one] 1 subgroup stands out
   *[other] { $n } subgroups stand out
} in the ties: there are more ties inside them than chance explains.
groups-match = { $match ->
    [well] The subgroups largely match the grouping { $attribute }.
    [partly] The subgroups partly match the grouping { $attribute }.
    [inside] The subgroups mostly keep within the borders, but one group is divided into several subgroups (grouping: { $attribute }).
    [around] Actors of the same group are mostly in the same subgroup, but one subgroup brings several groups together (grouping: { $attribute }).
    [hardly] The subgroups hardly follow the grouping { $attribute }: the same subgroup has actors of different groups.
   *[unknown] The subgroups cannot be compared with the grouping { $attribute }.
}

groups-chart-pair = Groups
groups-chart-group = Group
groups-chart-subgroup = Subgroup
groups-chart-crossing = To other groups
groups-chart-expected = Chance would give
groups-chart-ratio = Times chance

groups-matrix-heading = Ties between groups
groups-matrix-title = { $place ->
    [unknown] { $share } of ties cross the border
   *[told] { $share } of ties cross the border; chance would give about { $expected }
}
groups-matrix-subtitle = The number is the count of ties. Outlined cells: inside the group.{ $directed ->
    [true] {" "}The group of the row names, the group of the column is named.
   *[false] {" "}Columns have the same numbers as rows.
}{ $compared ->
    [true] {" "}Colour compares with chance; triangle: the difference is larger than chance explains.
   *[false] {" "}Colour: how large a part of the possible pairs has a tie.
}{ $merged ->
    [0] {""}
   *[other] {" "}Last row: the { $merged } smallest groups together.
}
groups-shade-far-below = far fewer
groups-shade-below = fewer
groups-shade-near = as chance would give
groups-shade-above = more
groups-shade-far-above = far more
groups-shade-untold = too few data
groups-shade-thin = under 1/3 of pairs
groups-shade-half = 1/3–2/3 of pairs
groups-shade-dense = over 2/3 of pairs
groups-matrix-untold = The groups are so small that no single cell can be compared with chance.
groups-uncompared = There are too few shuffled groupings to tell whether the ties between groups differ from chance.
groups-how-matrix = The number in a cell says how many ties there are between the groups (in an outlined cell, inside the group). For comparison the network stays as it is and the groups are shuffled among the actors, separately among those who answered and among the others ({ $draws ->
    [0] not shuffled here
   *[other] { $draws } times
}): the expected number is what the sizes of the groups alone would give. “As chance would give” means that the number differs from the expected one at most { $near }-fold; “far” means more than { $far }-fold. Where fewer than 3 are expected, a cell has too few data. A triangle marks a statistically significant difference (p < 0.05, Holm’s correction over all cells). Groups with many ties between them stand side by side.
groups-without = { $n ->
    [one] One actor has no group
   *[other] { $n } actors have no group
} in the grouping { $attribute }. Their ties are left out.

groups-silos-heading = Silos
groups-silos-title = { $compared ->
    [false] How large a share of ties goes to other groups
   *[true] { $silos ->
        [0] No group keeps to itself more than chance explains
        [one] One group keeps to itself more than chance explains
       *[other] { $silos } groups keep to themselves more than chance explains
    }
}
groups-silos-subtitle = Dot: the share of a group’s ties that go to other groups.{ $compared ->
    [true] {" "}Grey bar: what chance would give. Orange: less than chance would give.
   *[false] {""}
} { $shown ->
    [one] 1 group
   *[other] { $shown } groups
}{ $whole ->
    [true] {""}
   *[false] {" "}(of { $n } compared)
}.
groups-silos-none = No group has at least { $least } actors with ties.
groups-how-silos = Of all the ties of a group’s members, the share that goes to other groups is counted. The grey bar is where the share lies in 95% of cases when the groups are shuffled among the actors. An orange group differs significantly from chance (p < 0.05, Holm’s correction over all groups). Most ties of a small group inevitably go elsewhere: that is why it is compared with the bar, not with other groups. Groups of fewer than { $least } actors are not shown.
groups-small = { $n ->
    [one] Group
   *[other] Groups
} of fewer than { $least } actors, not shown: { $groups }.
groups-alone = No ties at all: { $groups }.

groups-network-heading = Network of networks
groups-network-title = { $none ->
    [0] { $pairs ->
        [one] There are ties between the groups
       *[other] There are ties between all groups
    }
   *[other] { $tied ->
        [0] There are no ties between any groups
       *[other] { $none } of { $pairs } pairs of groups have no ties
    }
}
groups-network-subtitle = A circle is a group: the larger, the more actors. The width of a line is the number of ties.{ $compared ->
    [true] {" "}Blue: more than chance would give. Orange: fewer.
   *[false] {""}
}{ $holes ->
    [0] {""}
   *[other] {" "}Dashed line: a hole without any ties.
}
groups-how-network = The same data as in the matrix: groups are circles and the ties between them lines. Both directions are added up. The numbers are those of the matrix. The colour of a line rests on the same comparison as the triangles of the matrix.

groups-found-heading = Subgroups that the ties show
groups-found-title = { $match ->
    [well] Subgroups largely match the grouping: { $attribute }
    [partly] Subgroups partly match the grouping: { $attribute }
    [inside] Subgroups mostly keep within groups: { $attribute }
    [around] Subgroups bring several groups together: { $attribute }
    [hardly] Subgroups hardly follow the grouping: { $attribute }
   *[unknown] Subgroups and the grouping: { $attribute }
}
groups-found-subtitle = Row: { $attribute }. Column: subgroup. The number is the count of actors; dark: a large part of the group.
groups-how-found = The network is divided so that there are as many ties as possible inside the parts (modularity, the Leiden method). Some division is always found, in a random network too. Subgroups are therefore shown only if the division is clearer than in networks where every actor has as many ties but to randomly chosen actors, and if the same division is found time after time.
groups-members-heading = Members of the subgroups
groups-members = Subgroup { $number } ({ $n ->
    [one] 1 actor
   *[other] { $n } actors
}):
groups-members-alone = { $n ->
    [one] 1 actor belongs to no subgroup.
   *[other] { $n } actors belong to no subgroup.
}
groups-quality-heading = How clear are the subgroups?
groups-quality-modularity = Modularity Q: { $value }.
groups-quality-chance = In the comparison every network is searched equally often. Then Q is { $value } in this network and { $low } … { $high } in random ones (95%).
groups-quality-stability = The same division is found again: { $value } (1 = always the same, 0 = varies at random).
groups-quality-missing = When missing answers are drawn, the division stays the same: { $value }.
groups-quality-range = When missing answers are drawn, Q is { $low } … { $high }.
groups-quality-match = Agreement with the grouping { $attribute } (adjusted Rand index): { $value } (1 = exactly the same division, 0 = as by chance).

groups-core-heading = Core and edge
groups-core-told = { $verdict ->
    [above] The network has a core and an edge: { $inside } actors in the core, { $edge } on the edge. Theme networks are one way to bring actors on the edge into the work.
    [inside] No clear core stands out: the core is no clearer than the actors’ numbers of ties explain.
    [closed] The densest set keeps together, but the others do not lean on it: it is one group among others rather than the core of the network.
   *[unknown] In the best division there are { $inside } actors in the core and { $edge } on the edge. It has not been compared with chance.
}
groups-core-hubs = Read this together with the centralization of ties: it is { $share } (100% = everything rests on one). A network in which one hub joins all the others also looks like a core and an edge.
groups-core-undefined = A core and an edge cannot be told apart: every pair has a tie, or there are too few ties.
groups-core-members = Actors in the core, and the fit
groups-core-edge = Actors on the edge are not listed. A place on the edge may be the right one.
groups-core-fit = Fit to the ideal pattern (correlation): { $fit }.{ $drawn ->
    [true] {" "}Sought in the same way in random networks { $low } … { $high } (95%).
   *[false] {""}
}
groups-core-range = When missing answers are drawn, the fit is { $low } … { $high }.
groups-how-core = The actors are divided in two so that the division resembles an ideal pattern as closely as possible: actors in the core all have ties with one another, and actors on the edge have none among themselves. Ties between core and edge are left out. The division is compared with networks where every actor has as many ties but to randomly chosen actors; the best division of each is sought in the same way.

groups-relations-heading = Do different relations take the same routes?
groups-relations-told = { $first } – { $second }: of the pairs with either relation, { $share } have both. { $place ->
    [above] The relations take the same routes more often than chance explains (correlation { $correlation }, chance { $low } … { $high }).
    [below] The relations take different routes more often than chance explains (correlation { $correlation }, chance { $low } … { $high }).
    [inside] Chance explains this (correlation { $correlation }, chance { $low } … { $high }).
   *[unknown] Correlation { $correlation }; not compared with chance.
}
groups-relations-undefined = { $first } – { $second }: cannot be compared, because one of them has no ties or everybody has the same.
groups-how-relations = Direction is ignored, and pairs whose answers are known in both relations count. The share is the Jaccard index. The correlation is compared with what comes out when the actors of one relation are shuffled (QAP).

groups-tables-heading = The numbers as tables, and the E–I index
groups-table-cells = Ties by pair of groups
groups-table-groups = Ties by group
groups-column-from = From group
groups-column-to = To group
groups-column-ties = Ties
groups-column-possible = Possible
groups-column-expected = Chance would give
groups-column-ratio = Times chance
groups-column-low = Chance, lower end
groups-column-high = Chance, upper end
groups-column-p = p (Holm)
groups-column-group = Group
groups-column-size = Actors
groups-column-external = To other groups
groups-column-internal = Inside the group
groups-column-share = To other groups, %
groups-column-share_low = Chance from, %
groups-column-share_high = Chance up to, %
groups-column-ei = E–I index
groups-download = Download the table (CSV)
groups-file-cells = ties_between_groups.csv
groups-file-groups = groups.csv
groups-index = The E–I index is { $value }: −1 = all ties inside groups, +1 = all between groups. When groups are shuffled it is { $mean } on average{ $compared ->
    [true] {" "}and { $low } … { $high } in 95% of cases
   *[false] {""}
}. The sizes of the groups limit it, so it can be compared neither with zero nor with the index of another grouping. In the table a tie inside a group is counted with both of its actors.

groups-questions-heading = What to discuss next?
groups-questions =
    - Across which border are ties needed for your goal? Not everybody has to be in touch with everybody.
    - What holds the closest group together, and what does it lose if it has no ties elsewhere?
    - In which matters would a first tie across the hole be worth building, and who could call people together?

threshold-groups-tests = Groups: actors needed for a comparison with chance
threshold-groups-core = Core and edge: actors needed
threshold-groups-group = Silos: actors needed in a group
threshold-groups-near = Between groups: a difference of at most so many times is “as chance would give”
threshold-groups-far = Between groups: a difference of more than so many times is “far”
threshold-groups-well = Subgroups largely match the grouping: adjusted Rand index at least
threshold-groups-within = Subgroups keep within groups or bring groups together: share beyond chance at least
threshold-groups-partly = Subgroups partly match the grouping: adjusted Rand index at least
