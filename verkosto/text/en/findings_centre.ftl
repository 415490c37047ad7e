# Findings about how much hangs on a few (R09 … R14, R25).
finding-r09 = { $arrows ->
    [true] Being named is centralized
   *[false] Interaction is centralized
} ({ $C }, at random { $lo }–{ $hi }). Your goal is renewal, and in work groups that need innovation, centralization seems to lower performance. Try theme groups or shared leadership.
finding-r09-ask = Which matter could have a theme group and a leader of its own?
rule-r09-name = Centralized, goal is renewal
rule-r09-condition = Centralization is greater than in 97.5% of random networks with as many actors and ties, and the goal is renewal.
rule-r09-guard = Silent if the goal is another one or not set, there are fewer than 10 members, less than 70% answered, no random networks have been drawn, or missing answers could undo the difference.

finding-r10 = { $arrows ->
    [true] Being named is centralized
   *[false] Interaction is centralized
} ({ $C }, at random { $lo }–{ $hi }). In work groups with permanent tasks, centralization seemed to raise performance. Still, make sure the network does not rest on one actor.
finding-r10-ask = Who would carry on if the most central actor were away for a month?
rule-r10-name = Centralized, permanent task
rule-r10-condition = Centralization is greater than in 97.5% of random networks with as many actors and ties, and the goal is a permanent task.
rule-r10-guard = Silent if the goal is another one or not set, there are fewer than 10 members, less than 70% answered, no random networks have been drawn, or missing answers could undo the difference.

finding-r11 = { $arrows ->
    [true] The centralization of being named
   *[false] Centralization
} ({ $C }) is about what a random network with the same number of actors and ties would show ({ $lo }–{ $hi }). Do not read anything into it.
finding-r11-ask = Does the network feel centralized to you, though the figure does not say so?
rule-r11-name = Centralization as by chance
rule-r11-condition = Centralization lies within the limits that hold 95% of random networks with as many actors and ties.
rule-r11-guard = Silent if there are fewer than 10 members, less than 70% answered, or no random networks have been drawn. It is also silent where all networks with as many ties are equally centralized.

finding-r12 = The shortest routes are concentrated on a few actors more than chance explains ({ $C }, at random { $lo }–{ $hi }). The actor they run through may be a gatekeeper or a gate-opener of information. The figures cannot tell which.
finding-r12-ask = Does information run through a few because you agreed so, or because there are no other routes?
rule-r12-name = Routes run through a few
rule-r12-condition = The concentration of routes is greater than in 97.5% of random networks with as many actors and ties. It is also at least 10%: in a dense network, more than chance may still be next to nothing.
rule-r12-guard = Silent if there are fewer than 10 members, less than 70% answered, no random networks have been drawn, or missing answers could undo the difference.

finding-r13 = The actor who bridges most{ $named ->
    [true] {" "}({ $actors })
   *[false] {""}
} is not a named coordinator. Ask whether there is time and support for bridging.
finding-r13-ask = What does the actor who bridges most need in order to keep it up?
rule-r13-name = A bridge without a named role
rule-r13-condition = More of the shortest routes run through one actor than through any other, also in at least 70% of the draws of missing answers, and it is not named to coordinate or steer the network. The routes are also concentrated as in R12: in every network somebody bridges most, also in a random one.
rule-r13-guard = Silent if less than 85% answered, there are fewer than 10 members, the data do not tell roles, or missing answers have not been drawn. It is also silent where R12 is.

finding-r14 = { $k ->
    [one] The network would break if one particular actor{ $named ->
        [true] {" "}({ $actors })
       *[false] {""}
    } left. At least two others hang on it.
   *[other] The network would break if any one of { $k } actors left{ $named ->
        [true] : { $actors }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        }
       *[false] {""}
    }. At least two others hang on each of them.
}{ $drawn ->
    [all] {" "}This is probably so, though not everybody answered.
    [some] {" "}It is surest for { $sure ->
        [one] one of them
       *[other] { $sure } of them
    }; for the others missing answers may change the picture.
    [nowhere] {" "}Answers are missing, so the picture may still change.
   *[nothing] {""}
} Agree on deputies or add parallel ties.
finding-r14-ask = Which two from different sides could do something together?
rule-r14-name = Hangs on one actor
rule-r14-condition = Without at least one actor, at least two others would come loose from the part that they are in. Places where only one would come loose do not count.
rule-r14-guard = Silent if less than 70% answered, there are fewer than 5 members, the work is under way, or the network hardly ever breaks when missing answers are drawn.

finding-r25 = If { $led ->
    [one] the actor named to coordinate the network
   *[other] one of those named to coordinate or steer the network
}{ $named ->
    [true] {" "}({ $actors })
   *[false] {""}
} left, the others would be farther apart (distance fragmentation { $d2 }, now { $d1 }){ $left ->
    [0] {""}
    [one] {" "}and 1 actor would come loose
   *[other] {" "}and { $left } actors would come loose
}.{ $unsure ->
    [true] {" "}With missing answers in, the difference may be smaller.
   *[false] {""}
} Arithmetic on the map, not a forecast. Responsibility can be shared.
finding-r25-ask = Which tasks of coordination could somebody else take on now?
rule-r25-name = Hangs on the coordinator
rule-r25-condition = Without somebody who is named to coordinate or steer, distance fragmentation among the others would rise by at least 15 percentage points, or the network would get new parts, also in at least 70% of the draws of missing answers. Of several, the one whose leaving would change most is told of.
rule-r25-guard = Silent if less than 70% answered, there are fewer than 5 members, the data do not tell roles, or the work is under way.

threshold-centre-dependence = Hangs on the coordinator: fragmentation among the others rises by at least
threshold-centre-routes = Routes run through few: their concentration is at least

silent-missing-answers = missing answers could change the result
