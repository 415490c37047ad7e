# Subgroups, and core and edge: the figures, and why subgroups are not shown.

measure-modularity-name = Division into subgroups
measure-modularity-term = modularity Q
measure-modularity-what = How many more ties there are inside the subgroups of the best division found than if the same ties were dealt out by chance. The division is sought many times from different starting points. A random network seems to divide as well, a small and sparse one even clearly, so the figure is always compared with networks in which everyone has as many ties but with actors picked at random. Very small subgroups may be merged.
measure-modularity-reading = The modularity of the best division found is { $value }.
measure-modularity-range = About 0: ties do not gather in groups. The closer to 1, the larger the share of ties that stay inside subgroups. The figure tells something only beside chance.
measure-modularity-undefined = The network has no ties.

measure-core-fit-name = Core and edge
measure-core-fit-term = core–periphery fit
measure-core-fit-what = How well the network resembles a model in which the actors of the core are all in contact with one another and the actors of the edge are not in contact among themselves at all. Ties between core and edge do not count. Actors are divided so that the model fits as well as possible. A network in which a single hub joins all others fits the model too, so read the figure together with centralization.
measure-core-fit-reading = The fit of the core–periphery model to the network is { $value }.
measure-core-fit-range = 1: core and edge exactly as in the model. About 0: the model does not describe the network at all.
measure-core-fit-undefined = There are fewer than four actors, too few ties, or everyone is in contact with everyone.

measure-subgroup-name = Subgroup
measure-subgroup-term = subgroup (community, fraction)
measure-subgroup-what = To which of the subgroups that stand out from the ties the actor belongs. The members of a subgroup have more ties with one another than chance would give. Subgroups are numbered from the largest on. They are shown only when they stand out from chance and are the same from different starting points.
measure-subgroup-reading = The number of this actor's subgroup is { $value }.
measure-subgroup-range = 1 is the largest subgroup. The number is only a name: a small number is no better than a large one.
measure-subgroup-undefined = No clear subgroups stand out, or they have not been sought yet.

subgroups-few-actors = In so small a network subgroups cannot be told apart reliably.
subgroups-no-ties = The network has no ties, so there are no subgroups to look for.
subgroups-not-drawn = The subgroups have not been compared with chance, so they are not shown.
subgroups-as-chance = No clear subgroups stand out: a network in which everyone has as many ties but with actors picked at random would divide equally well. Colours on the map would be guesswork, so none are shown.
subgroups-unstable = No clear subgroups stand out: the network divides in many almost equally good ways, or missing answers could change the division. Colours on the map would be guesswork, so none are shown.

threshold-subgroups-actors = Subgroups are shown: at least so many actors
threshold-subgroups-stability = Subgroups are shown: divisions from different starting points agree (adjusted Rand index, at most 1) at least
