# Where the open survey leads, and what is done when ties were not asked.
ways-heading = What can this survey show?
ways-map = See the network map
ways-structure = Explore the structure
ways-bridges = See who bridges
ways-groups = See whether ties cross the borders of groups
ways-coverage = See whose answers the picture is made of
ways-trust = See whether there is trust in the network
ways-typology = See what kind of network this is
ways-six_d = See how the collaboration works
ways-reflection = Read what people wrote
ways-ask = Ask who works with whom
ways-no-ties = This survey does not tell who works with whom.
ways-no-ties-wave = In this survey wave nobody was asked who works with whom. Choose another wave.
ways-no-ties-about = That is why the map and the figures of the structure cannot be shown. They cannot be worked out from ratings either: ratings tell what people think of the network, not who is in contact.
