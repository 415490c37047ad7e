# Mukaan otettava kartta.
takeaway-title = Verkostokartta
takeaway-facts = { $members } { $members ->
    [one] jäsen
   *[other] jäsentä
}, vastausaste { $rate } · { $relation } · { $view }
