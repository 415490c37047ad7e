# Henkilötietoja sisältävät sarakkeet, jotka jätetään pois jo luettaessa.
issue-personal-column = Sarake kertoo vastaajasta henkilönä, eikä verkosto tarvitse sitä. Sitä ei luettu: { $value }.
column-personal = Henkilötieto (ei lueta)
