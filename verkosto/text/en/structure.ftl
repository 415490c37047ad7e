# The structure page.
structure-heading = What is the structure of our network?
structure-empty = The page tells in plain words how dense and connected the network is, how many ties both sides confirm and how much the network rests on a few. For every figure you can see how it is computed.

structure-no-readings = Figures are not shown: there are too few answers or actors. The map can still be looked at.
structure-how = How is it computed?
structure-why-not = **No figure:** { $reason }
structure-range = { $same ->
    [true] Missing answers do not change it: { $low }
   *[false] With the missing answers: { $low } to { $high }
}
structure-chance = { $same ->
    [true] Chance would give: { $low }
   *[false] Chance would give: { $low } to { $high }
}
structure-similar = { $same ->
    [true] With another, similar set: { $low }
   *[false] With another, similar set: { $low } to { $high }
}
structure-range-what = So the figure varies when the missing answers are drawn many times in line with how the others answered.
structure-chance-what = So the figure varies in many random networks with as many actors and ties (95% of them).
structure-similar-what = So the figure would vary had another, similar set of actors been here (at least 95%).
structure-bands = Grey band: what chance would give. Thin line: where missing answers might move the figure.
structure-column-range = Range
structure-column-chance = Chance
structure-scale = Scale: { $range }
structure-n = Computed from a survey with { $members ->
    [one] 1 member
   *[other] { $members } members
}. { $respondents } answered ({ $rate }).
structure-source = Source: { $source }

structure-alt-profile = How centralized the network is: bars from zero to a hundred percent
structure-alt-cohesion = Reciprocity, confirmed ties, clustering and density as bars
structure-alt-strip = Share of strong ties under different thresholds
structure-alt-degree = How ties are spread: one dot is one actor
structure-alt-ranking = The actors at the top by the chosen figure
structure-mix-estimated = { $n ->
    [one] The strength of one tie is an estimate
   *[other] The strength of { $n } ties is an estimate
}, because not both answers are known: how often and how closely.

structure-ranking-heading = Who stands out?
structure-ranking = Figure
structure-no-ranking = Figures of actors are not shown: there are too few answers or actors.
structure-unordered = No order is given, because answers are missing: { $names }. The figures are in the table.
structure-withheld = Not shown: { $names }. { $reason }

structure-actors-heading = Figures actor by actor
structure-actors-alt = Actors, their background and their figures
structure-column-actor = Actor
structure-column-answered = Answered
structure-column-figure = Figure
structure-column-value = Value
structure-column-reading = What it tells
structure-with-names = Include names
structure-with-names-help = Without names the file has codes. An actor may still be recognised by its figures and group.
structure-download = Download the table (CSV)
structure-file-name = network_actors.csv
structure-figures-heading = All figures

structure-questions-heading = What to talk about next?
structure-questions =
    - What are ties needed for? The figure does not say whether there are enough of them.
    - Which ties does only one side recognise, and why?
    - What would happen if the actor that bridges most were away for half a year?

threshold-tie_mix-strong = Nearly all ties are strong: share above
threshold-tie_mix-weak = Hardly any tie is strong: share below
