# The page of bridges.

bridges-title = Bridges
bridges-heading = Who bridges, and what hangs on one?
bridges-empty = This page shows through whom the network’s routes run, where there are holes between groups, and what would happen if somebody left.
bridges-no-ties = There are no ties in this view, so nobody bridges.
bridges-limited = Too few answered to name actors who bridge or to say what hangs on one. A single missing answer can move the routes to somebody else.
bridges-no-attributes = The data do not say which groups the actors belong to (organisation, sector or region, for example). So bridging between groups cannot be looked at.

bridges-finding-top = Bridges most: { $actor }. About { $share } of the shortest routes between others run through this actor.{ $ranged ->
    [true] {" "}If everybody had answered, the share would be roughly { $span }.
   *[false] {""}
}
bridges-finding-set = { $why ->
    [missing] { $n ->
        [one] Most surely among those who bridge most: { $actors }. Others cannot be named, nor an order given, because answers are missing.
       *[other] Bridge most (in alphabetical order): { $actors }. They cannot be put in an order, because answers are missing.
    }
    [nobody] Nobody bridges: nobody lies on a shortest route between two others.
   *[equal] { $many ->
        [true] Bridging is spread evenly: { $n } actors bridge equally much.
       *[false] Bridge most, all equally: { $actors }.
    }
}
bridges-finding-concentrated = { $place ->
    [above] Routes are concentrated on few more than chance explains: the concentration of routes is { $value } (100% = all run through one), chance would give { $span }.{ $unsure ->
        [true] {" "}Missing answers could undo the difference, though.
       *[false] {""}
    }
    [below] Routes are spread more evenly than chance would: the concentration of routes is { $value } (100% = all run through one), chance would give { $span }.{ $unsure ->
        [true] {" "}Missing answers could undo the difference, though.
       *[false] {""}
    }
   *[inside] Routes are concentrated on few as much as by chance: the concentration of routes is { $value } (100% = all run through one), chance would give { $span }.
}
bridges-finding-whole = { $parts ->
    [one] The network would not break if any one actor left.
   *[other] The network is already in { $parts } parts, but it would not break further if any one actor left.
}{ $pendants ->
    [0] {""}
    [one] {" "}In one place a single actor takes part through one tie only.
   *[other] {" "}In { $pendants } places a single actor takes part through one tie only.
}
bridges-finding-cut = Hangs on one: { $actor }. If this actor left, { $n ->
    [one] 1 actor
   *[other] { $n } actors
} would come loose from the largest part. { $after } of pairs of actors would have no route to each other (now { $before }).{ $drawn ->
    [unsure] {" "}Missing answers may also be the reason: when they are drawn, the network would break in { $share } of the draws.
    [sure] {" "}When missing answers are drawn, the network would break in { $share } of the draws.
   *[false] {""}
}
bridges-finding-cuts = The network would break in { $n } places if one actor left: { $actors }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. At least two others hang on each of them.{ $drawn ->
    [true] {" "}In brackets: in what share of the draws the network would break when missing answers are drawn.
   *[false] {""}
}
bridges-finding-cut-name = { $actor } ({ $share })
bridges-finding-hole = { $directed ->
    [true] Clearest hole in the direction { $first } → { $second }
   *[false] Clearest hole: { $first } – { $second }
}. Between them there { $ties ->
    [0] are no ties
    [one] is only 1 tie
   *[other] are only { $ties } ties
}; chance would give about { $expected }.{ $through ->
    [one] {" "}It is bridged mostly by one actor: { $actor }.
    [nobody] {" "}Nobody bridges it at present.
   *[several] {""}
}
bridges-finding-no-hole = Between groups there are no holes that chance would not explain (grouping: { $attribute }).
bridges-finding-load = { $same ->
    [true] { $directed ->
        [true] The actor who bridges most is also named most often ({ $n ->
            [one] once
           *[other] { $n } times
        }): work and value pile up in the same place.
       *[false] The actor who bridges most also has most ties ({ $n }): work and value pile up in the same place.
    }
   *[false] { $directed ->
        [true] Another actor is named most often: { $actor } ({ $n ->
            [one] once
           *[other] { $n } times
        }). The heaviest load and the most important bridge are in different places.
       *[false] Another actor has most ties: { $actor } ({ $n }). The heaviest load and the most important bridge are in different places.
    }
}

bridges-none-nobody = Nobody lies on a shortest route between two others.
bridges-none-unknown = It cannot be said yet who bridges most: either it is still being worked out, or missing answers leave the order open.

bridges-chart-routes = Share of routes
bridges-chart-range = If all answered
bridges-chart-named = { $directed ->
    [true] How many name the actor
   *[false] Ties
}
bridges-chart-role = Role
bridges-chart-times = Times
bridges-chart-gone = Actors gone
bridges-chart-order = Who leaves first
bridges-chart-largest = In the largest part

bridges-who-heading = Who bridges?
bridges-who-title = { $why ->
    [one] One actor bridges more than the others
    [missing] { $n ->
        [one] One actor is most surely among those who bridge most
       *[other] { $n } actors are most surely among those who bridge most
    }
    [equal] { $n } actors bridge equally much
   *[other] Through whom the routes run
}
bridges-who-subtitle = Share of the shortest routes between others.{ $ranged ->
    [true] {" "}Grey bar: where the share could be if everybody answered.
   *[false] {""}
} { $ordered ->
    [true] { $shown ->
        [one] All who bridge: 1 actor.
       *[other] The { $shown } who bridge most.
    }
   *[false] In alphabetical order: there are no ranks to give.
}
bridges-how-who = For every pair of actors the shortest route along ties is looked for. The share says how many of these routes run through the actor (betweenness). Where there are several shortest routes they are split, hence “about”. A large share is valuable to the network and often laborious for the one who bridges. Where answers are missing, they are drawn many times and the share is computed anew each time: the grey bar covers 90% of the draws. When the response rate is below 85%, only those are shown who are among the top in at least 70% of the draws, without an order.

bridges-load-heading = Load and value
bridges-load-title = { $same ->
    [true] The same actor is best connected and bridges most
    [false] The best connected and the one who bridges most are different actors
   *[unknown] Load and bridging side by side
}
bridges-load-subtitle = { $directed ->
    [true] Across: how many name the actor.
   *[false] Across: number of ties.
} Up: share of routes. Names stand beside those with most of either. { $n } actors.
bridges-how-load = Every point is an actor. On the right are those whom most others are in touch with: that takes time. At the top are those through whom the routes of others run: the others benefit from it. An actor at the upper left bridges with few ties; one at the lower right has many ties in the same direction. Neither is better than the other.

bridges-leaving-heading = What if somebody left?
bridges-leaving-actor = Actor who would leave
bridges-leaving-what-if = This is an experiment on the map, not a prediction: when somebody leaves, others often make new ties, and some ties have not been told.
bridges-how-leaving = The actor and its ties are taken off the map, and the others are computed anew. Parts are sets of actors without a route between them. Fragmentation is the share of pairs of actors without any route. Fragmentation by distance also grows when routes become longer: 0% means that all are directly connected, 100% that nobody reaches anybody. The direction of ties does not matter.
bridges-metric-parts = Parts
bridges-metric-fragmentation = Fragmentation
bridges-metric-distance = Fragmentation, distance
bridges-metric-help-parts = How many parts there are without a route between them. Actors on their own are parts of their own.
bridges-metric-help-fragmentation = Share of pairs of actors that have no route at all.
bridges-metric-help-distance = The same, but long routes count as well: the longer, the more.
bridges-before-after = { $before } → { $after }
bridges-fallen = { $n ->
    [0] Nobody would come loose: { $alone ->
        [true] this actor has no ties in this view
       *[false] the others would reach one another as before, some perhaps by a longer route
    }
   *[other] { $left ->
        [one] 1 actor
       *[other] { $left } actors
    } would stay in the largest part. { $n ->
        [one] 1 actor
       *[other] { $n } actors
    } would come loose from it
}{ $listed ->
    [true] :
   *[false] .
}
bridges-fallen-names = { $n } actors who would come loose
bridges-fallen-drawn = When missing answers are drawn, this actor’s leaving would break the network in { $share } of the draws.

bridges-holes-heading = Holes between groups
bridges-how-holes = The ties between two groups are compared with how many there would be if the same actors belonged to their groups by chance. A hole is a pair with fewer ties than chance explains (p < 0.05, Holm’s correction over all pairs). The number beside an actor who bridges says how many pairs of actors of the two groups reach each other through this actor without a tie of their own. A hole is no fault: not everybody needs to be connected with everybody.
bridges-holes-none = There are no clear holes in the grouping { $attribute }.
bridges-holes-untold = The groups are so small that ties between them cannot be compared with chance (grouping: { $attribute }).
bridges-holes-more = { $n ->
    [one] And 1 smaller hole.
   *[other] And { $n } smaller holes.
}
bridges-hole = { $directed ->
    [true] { $first } → { $second }
   *[false] { $first } – { $second }
}: { $ties ->
    [0] no ties
    [one] 1 tie
   *[other] { $ties } ties
}, chance would give about { $expected }.
bridges-hole-through = Bridged now by: { $names }{ $more ->
    [0] .
    [one] {" "}and 1 more.
   *[other] {" "}and { $more } more.
}
bridges-hole-name = { $actor } ({ $pairs ->
    [one] 1 pair
   *[other] { $pairs } pairs
})
bridges-hole-nobody = Nobody bridges it.

bridges-roles-heading = What kinds of bridging are there?
bridges-roles-title = Most common role: { $role }{ $place ->
    [above] , more often than chance explains
    [below] , yet less often than chance would give
   *[other] {""}
}
bridges-roles-subtitle = How many times somebody stands between two who have no tie. Grouping: { $attribute }.{ $compared ->
    [true] {" "}Grey bar: what chance would give. Orange: less than chance would give.
   *[false] {""}
}
bridges-how-roles = Somebody who bridges stands between two actors who have no tie with each other. The role depends on the groups of the three (Gould and Fernandez). The counts are compared with what comes out when groups are shuffled among the actors and the network stays. Where ties have no direction, gatekeeper and representative cannot be told apart.
bridges-roles-none = Nobody stands between two actors who have no tie with each other.
bridges-role-coordinator = Coordinator
bridges-role-itinerant = Consultant
bridges-role-gatekeeper = Gatekeeper
bridges-role-representative = Representative
bridges-role-liaison = Liaison
bridges-role-border = Gatekeeper or representative
bridges-role-what-coordinator = connects actors of its own group with one another.
bridges-role-what-itinerant = connects actors of another group with one another, from outside.
bridges-role-what-gatekeeper = passes on from another group to its own.
bridges-role-what-representative = passes on from its own group to another.
bridges-role-what-liaison = connects two groups of which neither is its own.
bridges-role-what-border = connects its own group with another. Without the direction of ties the two cannot be told apart.
bridges-roles-between = Most often between two groups: { $actor }. The groups are { $first } and { $second } ({ $n ->
    [one] 1 time
   *[other] { $n } times
}).
bridges-roles-table = Roles by actor: { $attribute }
bridges-roles-table-help = In alphabetical order. All who stand between others at least once. The table does not show what chance would give each.

bridges-holding-heading = How well does the network bear leavings?
bridges-holding-title = When the best-connected third is removed, the largest part keeps { $share } of the network
bridges-holding-subtitle = Share of all { $n } actors in the same connected part. Vertical line: a third ({ $gone }) gone.
bridges-order-best = Best connected first
bridges-order-random = In random order
bridges-how-holding = Actors are taken away one by one: always the one with most ties to those who are left. Each time it is seen how large a share of the original actors is still in the same part. The grey line is the same in random order (median of at most 200 orders). Robustness R is the mean of the blue line, 0–0.5. It is compared with networks in which every actor has as many ties, but to actors chosen at random.
bridges-holding-told = Robustness R is { $value }. { $place ->
    [below] With the same numbers of ties chance would give { $low }–{ $high }: the network hangs on few more than the number of ties explains.
    [above] With the same numbers of ties chance would give { $low }–{ $high }: the network holds better than the number of ties explains.
    [inside] With the same numbers of ties chance would give { $low }–{ $high }: the network holds as well as one connected by chance.
   *[unknown] It has not been compared with chance.
}

bridges-sets-heading = Who holds the network together?
bridges-sets-heading-leave = If these left
bridges-sets-heading-reach = These reach the others best
bridges-sets-leave = { $n ->
    [one] If 1 actor left
   *[other] If { $n } actors left
} ({ $actors }): fragmentation by distance is { $before } now and would be { $after }.{ $others ->
    [0] {""}
    [one] {" "}Another set would have the same effect.
   *[other] {" "}{ $others } other sets would have the same effect.
}
bridges-sets-reach = { $n ->
    [one] 1 actor
   *[other] { $n } actors
}: { $actors }. Reach { $share }.{ $others ->
    [0] {""}
    [one] {" "}Another set reaches as well.
   *[other] {" "}{ $others } other sets reach as well.
}
bridges-sets-leave-many = { $n ->
    [one] 1 actor
   *[other] { $n } actors
}: No set stands out: { $sets } sets would have the same effect (fragmentation by distance is { $before } now and would be { $after }).
bridges-sets-reach-many = { $n ->
    [one] 1 actor
   *[other] { $n } actors
}: No set stands out: { $sets } sets reach the others equally well (reach { $share }).
bridges-sets-what = For the team’s own use only. Names are in alphabetical order: this is a set, not a ranking. Those who matter together are not always those who matter most alone. Reach: 100% = all others are direct partners of the set. { $exact ->
    [true] All sets have been tried
   *[false] Not all sets have been tried, so there may be a better one
} (Borgatti 2006). Missing answers may change the set.

bridges-ties-heading = Ties without a way round
bridges-ties-told = { $bridges ->
    [0] There is a way round every tie.
    [one] There is no way round 1 tie (a bridge).
   *[other] There is no way round { $bridges } ties (bridges).
} { $local ->
    [0] All who have a tie have a partner in common.
    [one] The two ends of 1 tie have no partner in common (a local bridge).
   *[other] The two ends of { $local } ties have no partner in common (local bridges).
}
bridges-table-heading = The figures as a table
bridges-column-label = Actor
bridges-column-bridging = Share of routes
bridges-column-low = Share, lower end
bridges-column-high = Share, upper end
bridges-column-left_behind = Would come loose
bridges-column-cut = Breaks in draws
bridges-column-ego = Actor
bridges-column-alter = Partner
bridges-column-bridge = No way round
bridges-download = Download table (CSV)
bridges-file-name = bridges.csv

bridges-questions-heading = What to discuss next?
bridges-questions =
    - Does the actor who bridges most know it, and is there time and support for it?
    - Which knowledge or work now runs through one actor only? Who could be a second route?
    - Across which hole is a tie really needed, and who could call people together?
