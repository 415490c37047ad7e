# Kartan att ta med.
takeaway-title = Nätverkskarta
takeaway-facts = { $members } { $members ->
    [one] medlem
   *[other] medlemmar
}, svarsfrekvens { $rate } · { $relation } · { $view }
