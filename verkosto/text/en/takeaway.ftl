# The map to take away.
takeaway-title = Network map
takeaway-facts = { $members } { $members ->
    [one] member
   *[other] members
}, response rate { $rate } · { $relation } · { $view }
