# Mukaan otettava kartta.
takeaway-title = Verkoston kartta
takeaway-facts = { $members } jäsentä, vastausaste { $rate } · { $relation } · { $view }
