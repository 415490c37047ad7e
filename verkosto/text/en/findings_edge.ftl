# Findings about the edges of the network (R24, R26).
finding-r24 = The network has a core ({ $nc ->
    [one] 1 actor
   *[other] { $nc } actors
}) and an edge ({ $np ->
    [one] 1 actor
   *[other] { $np } actors
}). Theme networks are one way to bring actors on the edge into the work.
finding-r24-ask = In which matter is the know-how on the edge needed right now?
rule-r24-name = Core and edge
rule-r24-condition = The best division into core and edge fits the network better than the best one does in 97.5% of random networks in which everybody has as many ties. Besides, ties between core and edge are denser than ties within the edge: otherwise the “core” is only one close subgroup among others.
rule-r24-guard = Silent if there are fewer than 12 members, less than 70% answered, no random networks have been drawn, or missing answers could undo the difference.

finding-r26 = { $reaching ->
    [0] None of the { $n } members who answered named a tie outside the network.
    [one] One member of the { $n } who answered ({ $p }) named a tie outside the network.
   *[other] { $reaching } members of the { $n } who answered ({ $p }) named a tie outside the network.
} Around it is an open, unknown network: whom will you invite from there next?
finding-r26-ask = Who from outside the network has surprised you with a good idea?
rule-r26-name = Few reach outside
rule-r26-condition = Fewer than 30% of the members who answered named somebody outside the network, and the goal is renewal.
rule-r26-guard = Silent if the goal is another one or not set, outsiders were not asked about, there are fewer than 5 members, or less than half answered.

threshold-edge-external = Few reach outside: a smaller share of those who answered named an outsider than
