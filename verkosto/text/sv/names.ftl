# Relationernas och vyernas namn.
relation-contact = Kontakt
relation-info = Att få information
relation-joint = Gemensamt arbete
relation-referral = Hänvisning av kunder
relation-resource = Att ge resurser
relation-wish = Önskat samarbete
relation-any = Alla relationer tillsammans
view-union = Minst den ena säger det
view-confirmed = Båda säger det
view-directed = Vem nämnde vem
