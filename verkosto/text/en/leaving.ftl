# What hangs on one: cut-points, bridges and robustness.

measure-cut-points-name = Cut-points
measure-cut-points-term = number of cut-points (articulation points)
measure-cut-points-what = How many actors there are whose leaving would break the route between some others. The direction of ties does not matter. A missing answer can make a cut-point appear where there is none.
measure-cut-points-reading = The number of cut-points is { $value }.
measure-cut-points-range = 0: nobody’s leaving breaks the network. The larger the number, the more routes hang on a single actor.
measure-cut-points-undefined = The number is always known.

measure-bridges-name = Bridges
measure-bridges-term = number of bridges
measure-bridges-what = How many ties would divide the network into more parts if they broke. There is no way round a bridge. The direction of ties does not matter.
measure-bridges-reading = The number of bridges is { $value }.
measure-bridges-range = 0: there is a way round every tie. At most one less than actors: there are no ways round at all.
measure-bridges-undefined = The number is always known.

measure-local-bridges-name = Local bridges
measure-local-bridges-term = number of local bridges
measure-local-bridges-what = In how many ties the two have no partner in common. Such a tie often brings what one’s own circle does not know. Bridges with no way round are counted, too. The direction of ties does not matter.
measure-local-bridges-reading = The number of local bridges is { $value }.
measure-local-bridges-range = 0: any two with a tie have a partner in common. At most the number of ties: no two have.
measure-local-bridges-undefined = The number is always known.

measure-robustness-name = Robustness
measure-robustness-term = robustness, R
measure-robustness-what = How well the network holds together when the best connected actors leave one by one. At each stage one looks at what share of the original actors is in the largest connected part, and the figure is the mean of these shares. The direction of ties does not matter.
measure-robustness-reading = When the best connected leave one by one, the largest part holds { $value } of the actors on average.
measure-robustness-range = Near 0%: the network falls apart when a few leave. At most nearly 50%: everyone is in contact with everyone, and the network does not fall apart at all.
measure-robustness-undefined = There are fewer than two members.
