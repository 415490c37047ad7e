# Suhteiden ja näkymien nimet.
relation-contact = Yhteys
relation-info = Tiedon saaminen
relation-joint = Yhdessä tekeminen
relation-referral = Asiakkaan ohjaaminen
relation-resource = Resurssien antaminen
relation-wish = Toivottu yhteistyö
relation-any = Kaikki suhteet yhdessä
view-union = Ainakin toinen kertoo
view-confirmed = Molemmat kertovat
view-directed = Kuka nimesi kenet
