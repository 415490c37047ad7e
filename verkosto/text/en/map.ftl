# The map page.
map-heading = What does our network look like?
map-empty = The map shows at a glance who is in contact with whom, which ties are strong and who stands at the edge. An actor's ties are brought up on the map, by the search or in the table.

map-adjust = Adjust the map
map-size = Size of marks
map-size-same = all the same size
map-colour = Colour and shape
map-colour-same = all the same colour
map-modes = Ties
map-mode-strong = strong
map-mode-weak = weak
map-mode-unknown = strength unknown
map-filter-help = What is left out fades. Nobody is taken off the map.
map-groups = Only these groups
map-groups-all = all groups
map-search = The name contains
map-search-placeholder = college, for example

map-alt = Network map: { frame-members }, { $ties ->
    [0] no ties
    [one] 1 tie
   *[other] { $ties } ties
}. The same facts are in the table on this page.
map-lines = ━━ strong · ╍╍ weak
map-unknown = grey line: strength unknown
map-thin = thin line: only one says so
map-left-out = { $shown } lines are drawn of { $ties } ties: the strong ones and those that both report first. Choose an actor to see all of its ties.
map-arrows = arrow: who named whom
map-arrows-flow = arrow: from giver to receiver
map-hollow = hollow mark: did not answer
map-ring = in the outer ring: actors outside the network
map-sized = size: { $measure }
map-choose = Choose an actor on the map, in the search or in the table to see its ties.
map-placed-by = Actors of the same group are placed together ({ $group }); the distance between groups on the map says nothing.
map-hint = Zoom with Ctrl and the mouse wheel, move by dragging. An actor keeps its place in every wave and every relation.

map-with-names = Include names
map-with-names-help = Without names the map shows codes. Share names only with those they are meant for.
map-download = Download the map (HTML)
map-file-name = network_map.html

map-actor = Find an actor
map-actor-placeholder = Type a name
map-panel-close = Show the whole network
map-panel-external = Outside the network: was not sent the survey, so no figures are computed.
map-panel-silent = Did not answer the survey. The ties were told by others.
map-panel-bridging = **Bridge:** about { $share } of the shortest routes between others run through this actor.
map-panel-bridging-hardly = The shortest routes between others hardly run through this actor.
map-panel-bridging-none = Bridging is not shown. { $reason }
map-contacts = { $n ->
    [0] No ties in this view
    [one] 1 tie
   *[other] { $n } ties
}{ $outside ->
    [0] {""}
   *[other] , { $outside } outside the network
}
map-contacts-alt = Ties of the chosen actor
map-column-actor = Actor
map-column-tie = Tie
map-tie = { $mode ->
    [strong] strong
    [weak] weak
   *[unknown] strength unknown
}{ $told ->
    [one] , only one says so
    [out] , this one named
    [in] , named this one
    [both] , named each other
    [list] {""}
   *[two] , both say so
}

map-table-heading = Actors as a table
map-table-alt = Actors and their figures. Choosing a row shows the actor on the map.
