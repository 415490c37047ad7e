# Charts and map.
charts-group-members = Actors of the network
charts-group-other = Other groups
charts-group-blank = No group given
charts-group-external = Outside the network
charts-did-not-answer = Did not answer the survey
charts-tie-told = { $mode ->
    [strong] Strong tie
    [weak] Weak tie
   *[unknown] Tie of unknown strength
}{ $onesided ->
    [true] , only one says so
   *[false] {""}
}
charts-lines-told = Solid line: strong tie. Dashed line: weak tie. Thin line: only one says so. Hollow mark: did not answer the survey. In the outer ring: actors outside the network.
charts-with-names = The map shows the names of the actors. Share it only with those it is meant for.
charts-pseudonymised = Pseudonymised: codes stand in place of names. An actor may still be recognised by its place and group.
charts-flag = { $value ->
    [true] yes
   *[false] no
}
charts-actor = Actor
charts-actors = Actors
charts-figure = Figure
charts-value = Value
charts-rank = Rank
charts-ties = Ties
charts-share = Share

charts-profile-title = { $kind ->
    [ties] Ties are concentrated on fewer actors than routes
    [bridging] Routes are concentrated on fewer actors than ties
    [even] Routes and ties are spread in almost the same way
   *[unknown] How much does the network rest on a few?
}
charts-profile-subtitle = 0%: everybody has the same. 100%: everything rests on one. { frame-members }.
charts-cohesion-title = { $kind ->
    [above] Ties are more clustered than chance would make them
    [below] Ties are less clustered than chance would make them
    [inside] Ties are as clustered as chance would make them
    [clustered] Clustering is clearly higher than density
    [even] Clustering is close to density
   *[unknown] How tightly is the network knit?
}
charts-cohesion-subtitle = Shares from zero to a hundred percent. { frame-members }.

charts-mix-both = Strong for both
charts-mix-one = Strong for one side only
charts-mix-weak = Weak
charts-mix-title = { $share } of ties are strong
charts-mix-title-unknown = The strength of ties was not asked
charts-mix-subtitle = Share of { $n ->
    [one] 1 tie whose strength is known.
   *[other] { $n } ties whose strength is known.
}{ $unknown ->
    [0] {""}
    [one] {" "}The strength of 1 tie is unknown.
   *[other] {" "}The strength of { $unknown } ties is unknown.
}
charts-strip-title = { $depends ->
    [true] What if the limit of a strong tie were another? The picture depends on it
   *[false] What if the limit of a strong tie were another? The picture stays
}
charts-strip-subtitle = Share of strong ties: for both … for at least one. The number is the step of the answer scale where the threshold begins.
charts-strip-rule = contact { $frequency }+, collaboration { $depth }+
charts-strip-share = { $share }{ $chosen ->
    [true] {" "}(in use)
   *[false] {""}
}

charts-degree-mean = { $mean } on average
charts-degree-title = At least half of the actors have { $low }–{ $high } ties
charts-degree-title-one = { $ties ->
    [0] At least half of the actors have no ties
    [one] At least half of the actors have 1 tie
   *[other] At least half of the actors have { $ties } ties
}
charts-degree-title-none = The number of ties cannot be counted
charts-degree-subtitle = One dot is one actor. { frame-members }.
charts-degree-subtitle-many = A column tells how many actors have so many ties. { frame-members }.

charts-ranking-title = At the top: { $measure }
charts-ranking-subtitle = First row: all actors ({ $n }). Other rows: the top ({ $shown }).{ $hidden ->
    [0] {""}
   *[other] {" "}Ranks { $rank } are shared by { $sharing } actors, of whom { $hidden } are not shown.
}
charts-ranking-all = All ({ $n })
