# Long work in the background: its steps, and how many draws each makes.

study-paths = Paths between all actors
study-missing = Missing answers
study-chance = Comparison with chance
study-subgroups = Subgroups
study-core = Core and edge
study-attack = Robustness
study-leaving = If somebody left
study-key-players = Key players
study-mixing = Ties between groups
study-roles = Brokerage roles
study-bootstrap = Variation of the figures
study-association = Comparison of relations
study-small-world = Small world
study-change = Change between waves

threshold-draws-missing = How often missing answers are drawn
threshold-draws-chance = How many random networks are drawn for the figures
threshold-draws-large = How many random networks are drawn for the figures of a large network
threshold-draws-subgroups = How many rewired networks are drawn for the subgroups
threshold-draws-core = How many rewired networks are drawn for the core
threshold-draws-attack = How many rewired networks are drawn for the robustness
threshold-draws-mixing = How often groups are shuffled for the ties across borders
threshold-draws-roles = How often groups are shuffled for the brokerage roles
threshold-draws-bootstrap = How often actors are drawn anew
threshold-draws-association = How often actors are shuffled when two relations are compared
threshold-draws-small-world = How many networks are drawn for the comparison with a small world
threshold-draws-change = How often actors are drawn anew when two waves are compared

# Work in the background: how far it is, and why something was not finished.
studies-under-way = Being worked out, { $step }/{ $steps }: { $what }
studies-in-queue = Waiting for its turn, { $step }/{ $steps }: { $what }
studies-cancel = Stop
studies-stopped = The work was stopped. What was finished by then is shown.
studies-go-on = Go on with it
studies-problem-failed = The step “{ $what }” did not succeed because of a fault in the program. The rest goes on. If it happens again, tell your administrator the code { $number }.
studies-problem-ended = The step “{ $what }” broke off twice and is not tried again. The rest goes on.
studies-problem-too-much = The step “{ $what }” would have taken more memory than the server gives. The rest goes on.
withheld-under-way = The figure is still being worked out in the background: the network is large.
withheld-as-set = Bridging is not told actor by actor, since answers are missing: the page Bridges tells those who bridge as a set.
withheld-no-range = Answers are missing, and for a network this large no range is drawn.
withheld-not-drawn = The figure comes from random draws only, and none were made.
withheld-no-subgroups = Subgroups are not shown: either they stand out no more than chance would make them, or they have not been worked out yet.

# Words in formulas.
formula-outside = outside
formula-core = core
formula-edge = edge
formula-wish = wish
formula-contact = contact
