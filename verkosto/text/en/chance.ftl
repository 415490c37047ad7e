# Figures beside chance and of strengths.

measure-valued-density-name = Strength per pair
measure-valued-density-term = valued density
measure-valued-density-what = How strong the tie between two members is on average, a missing tie being zero. Only pairs with answers count. A tie without a given strength is one. The number falls by itself as a network grows.
measure-valued-density-reading = The strength of the tie per pair is { $value } on average.
measure-valued-density-range = 0: no ties at all. At most the top of the scale: every pair has the strongest possible tie.
measure-valued-density-undefined = The ties have not been given different strengths, or the answers needed are missing for every pair.

measure-value-correlation-name = Agreement on strength
measure-value-correlation-term = within-dyad correlation
measure-value-correlation-what = How well the two in a pair report the same strength of their tie. Counted in pairs where both answered; a missing tie is zero.
measure-value-correlation-reading = The correlation of the strengths that the two sides report is { $value }.
measure-value-correlation-range = 1: both sides always report the same strength. 0: the answer of one tells nothing about that of the other. Below 0: the stronger for one, the weaker for the other.
measure-value-correlation-undefined = The ties have not been given different strengths, or there are no differences in the pairs where both answered.

measure-omega-name = Small world
measure-omega-term = small-world omega
measure-omega-what = Whether the network has tight groups and short routes at the same time. The routes are compared with a random network and the tightness with the tightest possible network, in which everyone has as many ties as now.
measure-omega-reading = The small-world number is { $value }; near zero the network is tight and its routes are short all the same.
measure-omega-range = Near 0: tight groups and still short routes. Near −1: tight, but the routes are long. Near 1: short routes, but no tight groups.
measure-omega-undefined = There are too few actors, or not everyone reaches everyone.

withheld-few-for-small-world = There are too few actors to tell whether the network is a small world.
withheld-too-large = The network is so large that working out the number would take too long.
withheld-no-triangles = There are so few ties that tight groups cannot arise.

threshold-small_world-actors = Number of actors from which it is asked whether the network is a small world
