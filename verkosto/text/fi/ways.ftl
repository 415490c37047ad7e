# Minne avatusta aineistosta pääsee, ja mitä tehdään, kun yhteyksiä ei kysytty.
ways-heading = Mitä tästä aineistosta näkee?
ways-map = Katso verkostokartta
ways-structure = Tutki rakennetta
ways-bridges = Katso, kuka siltaa
ways-groups = Katso, ylittävätkö yhteydet ryhmien rajat
ways-coverage = Katso, kenen vastauksiin kuva perustuu
ways-trust = Katso, luotetaanko verkostossa toisiin
ways-typology = Katso, millainen verkosto tämä on
ways-six_d = Katso, miten yhteistyö toimii
ways-reflection = Lue, mitä vastaajat kirjoittivat
ways-ask = Kysy, kuka tekee yhteistyötä kenen kanssa
ways-no-ties = Tässä aineistossa ei ole tietoa siitä, kuka tekee yhteistyötä kenen kanssa.
ways-no-ties-wave = Tällä kyselykierroksella ei kysytty, kuka tekee yhteistyötä kenen kanssa. Valitse toinen kierros.
ways-no-ties-about = Siksi karttaa ja rakenteen tunnuslukuja ei voi näyttää. Arvioista niitä ei voi päätellä: ne kertovat, mitä verkostosta ajatellaan, eivät sitä, ketkä ovat yhteydessä.
