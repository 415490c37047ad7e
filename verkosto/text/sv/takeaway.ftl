# Kartan att ta med.
takeaway-title = Nätverkets karta
takeaway-facts = { $members } medlemmar, svarsfrekvens { $rate } · { $relation } · { $view }
