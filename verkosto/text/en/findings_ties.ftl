# Findings about strong and weak ties (R18 … R20, R45, R46).
finding-r18 = Almost all ties are strong ({ $ranged ->
    [true] { $low }–{ $high }
   *[false] { $high }
}). Strong ties have been seen to make services efficient, weak ties to support renewal. Opening a few light ties outside the network may support renewal.
finding-r18-ask = Where outside the network could new ideas be found, and who knows someone there?
rule-r18-name = Renewal resting on strong ties
rule-r18-condition = The goal is renewal, and more than 75% of the ties are strong according to both sides.
rule-r18-guard = Silent when no goal, or another goal, is set, when fewer than half answered, or with fewer than 20 ties of known strength. If the result changes when the limit of a strong tie is moved, only that it depends on the limit is told.

finding-r19 = Only { $ranged ->
    [true] { $low }–{ $high }
   *[false] { $high }
} of ties are strong. In service production strong ties and a clear division of work have been seen to make work efficient. It is worth agreeing first on the handovers.
finding-r19-ask = At which handover of the service path is the division of work least clear?
rule-r19-name = Service production and weak ties
rule-r19-condition = The goal is to produce services, and fewer than 25% of the ties are strong according to even one side.
rule-r19-guard = Silent when no goal, or another goal, is set, when fewer than half answered, or with fewer than 20 ties of known strength. If the result changes when the limit of a strong tie is moved, only that it depends on the limit is told.

finding-r20 = { $ranged ->
    [true] { $low }–{ $high } of ties are strong and { $weak_low }–{ $weak_high } weak
   *[false] { $high } of ties are strong and { $weak_high } weak
}. Network-style development processes combine both ways of working.{ $depends ->
    [true] {" "}The picture depends on where the limit of a strong tie is set.
   *[false] {""}
}
finding-r20-ask = For which matters do you need strong ties, and where will light ones do?
rule-r20-name = Strong and weak ties
rule-r20-condition = Told when neither R18 nor R19 holds, and always when no goal is set. The shares are told as ranges: strong according to both … strong according to at least one.
rule-r20-guard = A description, not a verdict. Silent when fewer than half answered or with fewer than 20 ties of known strength.

finding-r45 = There is no confirmed strong tie at the handover “{ $first }” → “{ $second }”.
finding-r45-ask = Who sees to it that the customer gets on from here?
rule-r45-name = A handover without a strong tie
rule-r45-condition = Between the actors of two successive stages of the service path there is no tie that both sides describe as strong.
rule-r45-guard = Silent when no service path has been drawn, or when nobody answered in one of the two stages.

finding-r46 = Weak ties seem to join otherwise separate parts: { $weak } of weak and { $strong } of strong ties are local bridges, whose two ends have no partner in common.
finding-r46-ask = How do you keep up the light ties through which new information flows?
rule-r46-name = Weak ties as bridges
rule-r46-condition = The share of bridges is larger among weak than among strong ties, and the 95% interval of the difference (Newcombe) is wholly above zero. A bridge (local bridge) is a tie whose two ends have no partner in common.
rule-r46-guard = Silent when fewer than 70% answered, with fewer than 20 ties of known strength, or with fewer than 5 strong or weak ones. The minimum of each kind and the comparison with uncertainty are our additions; the interval is approximate, for ties are not independent of one another.

threshold-ties-known = Findings on the strength of ties: at least this many ties of known strength
threshold-ties-kind = Weak ties as bridges: at least this many strong and this many weak ties
