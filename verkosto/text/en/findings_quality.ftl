# Findings about the data itself (R01 … R04).
finding-r01 = The response rate is { $resp }. Whole-network figures are hidden, because the missing answers could change them completely.
finding-r01-ask = Whose answer is still missing, and who reminds them?
rule-r01-name = Too few answered
rule-r01-condition = Fewer than half of the members answered.
rule-r01-guard = Always looked at first.

finding-r02 = The response rate is { $resp }. The number of ties is a minimum estimate, and bridging actors cannot be ranked.
finding-r02-ask = Who could still answer, and who asks them?
rule-r02-name = Some answers are missing
rule-r02-condition = At least half of the members answered, but fewer than 70%.
rule-r02-guard = Silent if ties were not asked about.

finding-r03 = Only { $confirmed } of ties are confirmed by both sides ({ $pairs } pairs in which both answered). People may have understood “contact” differently, or experience it differently. { $mutual ->
    [true] Talk about this before drawing conclusions.
   *[false] If the relation need not be returned (such as asking for advice), there is nothing wrong. Otherwise talk about this before drawing conclusions.
}
finding-r03-ask = What did each of us count as a tie when answering?
rule-r03-name = Few ties are confirmed
rule-r03-condition = Of the pairs in which both answered and at least one named the other, fewer than 40% named each other.
rule-r03-guard = Silent if there are fewer than 15 such pairs, the relation runs one way only (getting advice, for example), the data are a mere list of ties, or too few answered or belong.

finding-r04 = The network is so small ({ $n ->
    [one] one member
   *[other] { $n } members
}) that a single tie changes the figures a lot. Look at the map, not the percentages.
finding-r04-ask = What does the map show that you did not know?
rule-r04-name = A small network
rule-r04-condition = There are fewer than 10 members.
rule-r04-guard = Silent if ties were not asked about.

threshold-quality-dyads = That few ties are confirmed is told when pairs number at least
