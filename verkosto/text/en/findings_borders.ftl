# Findings about holes between groups, borders and silos, subgroups, and empty places (R15 … R17, R21 … R23).
finding-r15 = { $directed ->
    [true] From the group “{ $first }” to the group “{ $second }” { $ties ->
        [0] there are no ties
        [one] there is only 1 tie
       *[other] there are only { $ties } ties
    }
   *[false] Between the groups “{ $first }” and “{ $second }” { $ties ->
        [0] there are no ties
        [one] there is only 1 tie
       *[other] there are only { $ties } ties
    }
}; by chance there would be about { $expected } (grouping: { $attribute }). This is a structural hole.
finding-r15-ask = Are ties needed across this hole, and who could call the groups together?
rule-r15-name = A hole between groups
rule-r15-condition = Between two groups there are at most half of the ties that chance would give, and the difference is statistically significant (p < 0.05, Holm-corrected over all pairs of groups). The deepest holes are told, at most three.
rule-r15-guard = Only for groups given in the data, not for groups found by computing. The grouping is the one with the deepest hole; the probability is corrected for how many groupings were looked at. Silent with fewer than 10 actors, when fewer than half answered, when no groups are given, or when fewer than 3 ties would be expected.

finding-r16 = { $groups ->
    [one] 1 subgroup seems to stand out in the network.
   *[other] { $groups } subgroups seem to stand out in the network.
} A close subgroup is a resource when it has bridges to others.
finding-r16-ask = What should the subgroups tell one another about, and who joins them already?
rule-r16-name = Subgroups stand out
rule-r16-condition = The network divides into subgroups more clearly than 97.5% of random networks in which every actor has as many ties, and the same division is found time after time.
rule-r16-guard = Silent with fewer than 15 actors or ties, or when fewer than 70% answered.

finding-r17 = No clear subgroups stand out: { $why ->
    [unstable] the division differs each time it is computed.
   *[other] the division is no clearer than in random networks.
} Colours on the map would be guesswork, so none are shown.
finding-r17-ask = Do you see a division in the network that the ties do not show?
rule-r17-name = No clear subgroups
rule-r17-condition = The division into subgroups is no clearer than in random networks, or it differs each time it is computed.
rule-r17-guard = No reproach: it says that nothing can be told of subgroups. Silent with fewer than 15 actors or ties, or when fewer than 70% answered.

finding-r21 = Ties stay inside groups more often than chance explains (grouping: { $attribute }). { $crossing } of the ties cross a border between groups; at random about { $expected }.
finding-r21-ask = Which matter needs the groups to meet, and where could they meet?
rule-r21-name = Ties stay inside groups
rule-r21-condition = A smaller share of the ties crosses the borders of groups than in 97.5% of the cases in which the groups are shuffled among the actors.
rule-r21-guard = Looks at the grouping with the deepest hole, which the groups page also shows first. With many groupings that choice favours a finding. Silent with fewer than 10 actors, when fewer than half answered, or when fewer than two groups have at least 3 actors.

finding-r21b = The group “{ $group }” (grouping: { $attribute }) looks like a silo: { $share } of its members’ ties go to other groups; at random { $low }–{ $high }.{ $more ->
    [0] {""}
    [one] {" "}Another group of the same grouping also looks like a silo.
   *[other] {" "}Another { $more } groups of the same grouping also look like silos.
}
finding-r21b-ask = What do this group and the others lose if there are no more ties?
rule-r21b-name = One group is a silo
rule-r21b-condition = Less than half of the ties of the members of a group of at least 3 actors go to other groups, and that is less than chance would give (p < 0.05, Holm-corrected over the groups and, besides, by the number of groupings looked at). At most half of the groups of that grouping are like this. The group told of is the one that falls furthest below chance.
rule-r21b-guard = Our own rule. At most six groupings are looked at. Where more than half of the groups are silos, none is named. Silent with fewer than 10 actors or when fewer than half answered.

finding-r22 = As a whole, { $crossing } of the ties cross a border between groups (grouping: { $attribute }). { $place ->
    [above] That is more than group sizes would lead us to expect ({ $expected }).
   *[inside] That does not differ from what group sizes would lead us to expect ({ $expected }).
}{ $closed ->
    [true] {" "}Some group keeps to itself all the same.
   *[false] {""}
}
finding-r22-ask = What have ties across borders brought, and how do you keep them up?
rule-r22-name = Ties cross the borders of groups
rule-r22-condition = The share of ties that cross a border between groups is within what chance would give, or larger.
rule-r22-guard = A description, not a verdict. Looks at the same grouping as R21 and is silent under the same conditions. If some group keeps to itself all the same, it says so. It is also silent when there are so few ties that even no tie across a border would be within what chance gives.

finding-r23 = At the level “{ $level }” there is no actor from the sector “{ $sector }”. Should someone from there be included?
finding-r23-ask = Who knows someone there who could join?
rule-r23-name = An empty place: level and sector
rule-r23-condition = The network has actors at this level and from this sector, but none with both. At most two are told: those where most actors would stand if sectors were spread evenly over the levels.
rule-r23-guard = A question, not a fault. Silent unless the data tells both level and sector of at least 5 members, or where a member whose level or sector is missing may belong in the empty place.

threshold-borders-hole = A hole between groups: ties at most this share of what chance would give
threshold-borders-ties = Finding on subgroups: at least this many ties
threshold-borders-groups = Finding on borders: at least this many groups large enough to tell of
threshold-borders-inside = Finding on silos: less than this share of a group’s ties goes to other groups
threshold-borders-silos = Finding on silos: at most this share of the groups of a grouping are silos
threshold-borders-places = Levels and sectors: at least this many members of whom both are known
