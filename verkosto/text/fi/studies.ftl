# Long work in the background: its steps, and how many draws each makes.

study-paths = Polut kaikkien toimijoiden välillä
study-missing = Puuttuvat vastaukset
study-chance = Vertailu sattumaan
study-subgroups = Alaryhmät
study-core = Ydin ja reuna
study-attack = Kestävyys
study-leaving = Jos joku jäisi pois
study-key-players = Avaintoimijat
study-mixing = Ryhmien väliset yhteydet
study-roles = Välittäjäroolit
study-bootstrap = Lukujen vaihtelu
study-association = Suhteiden vertailu
study-small-world = Pieni maailma
study-change = Muutos kyselykertojen välillä

threshold-draws-missing = Montako kertaa puuttuvat vastaukset arvotaan
threshold-draws-chance = Montako satunnaisverkostoa tunnuslukuja varten arvotaan
threshold-draws-large = Montako satunnaisverkostoa tunnuslukuja varten arvotaan, kun verkosto on suuri
threshold-draws-subgroups = Montako uudelleen kytkettyä verkostoa alaryhmiä varten arvotaan
threshold-draws-core = Montako uudelleen kytkettyä verkostoa ydintä varten arvotaan
threshold-draws-attack = Montako uudelleen kytkettyä verkostoa kestävyyttä varten arvotaan
threshold-draws-mixing = Montako kertaa ryhmät sekoitetaan rajojen yli kulkevia yhteyksiä varten
threshold-draws-roles = Montako kertaa ryhmät sekoitetaan välittäjärooleja varten
threshold-draws-bootstrap = Montako kertaa toimijat poimitaan uudelleen
threshold-draws-association = Montako kertaa toimijat sekoitetaan, kun kahta suhdetta verrataan
threshold-draws-small-world = Montako verkostoa pienen maailman vertailua varten arvotaan
threshold-draws-change = Montako kertaa toimijat poimitaan uudelleen, kun kahta kyselykertaa verrataan

# Työ taustalla: kuinka pitkällä se on, ja miksi jokin jäi kesken.
studies-under-way = Lasketaan taustalla, { $step }/{ $steps }: { $what }
studies-in-queue = Odottaa vuoroaan, { $step }/{ $steps }: { $what }
studies-cancel = Keskeytä
studies-stopped = Laskenta on keskeytetty. Näkyvissä on se, mikä ehti valmistua.
studies-go-on = Jatka laskentaa
studies-problem-failed = Vaihe ”{ $what }” ei onnistunut, koska ohjelmassa on vika. Muu työ jatkuu. Jos vika toistuu, kerro ylläpidolle tunnus { $number }.
studies-problem-ended = Vaihe ”{ $what }” keskeytyi kahdesti, eikä sitä enää yritetä. Muu työ jatkuu.
studies-problem-too-much = Vaihe ”{ $what }” olisi vaatinut enemmän muistia kuin palvelin antaa. Muu työ jatkuu.
withheld-under-way = Lukua lasketaan vielä taustalla: verkosto on suuri.
withheld-as-set = Siltaaja-asemaa ei kerrota toimijoittain, koska vastauksia puuttuu: Sillat-sivu kertoo siltaajat joukkona.
withheld-no-range = Vastauksia puuttuu, eikä näin suurelle verkostolle arvota vaihteluväliä.
withheld-not-drawn = Luku syntyy vain arpomalla, eikä sitä ole arvottu.
withheld-no-subgroups = Alaryhmiä ei näytetä: joko niitä ei erotu enempää kuin sattuma toisi, tai niitä ei ole vielä laskettu.

# Sanat kaavoissa.
formula-outside = verkoston ulkopuolelle
formula-core = ydin
formula-edge = reuna
formula-wish = toive
formula-contact = yhteys
