# The map to take away.
takeaway-title = The network’s map
takeaway-facts = { $members } members, response rate { $rate } · { $relation } · { $view }
