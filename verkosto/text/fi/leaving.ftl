# Mitä yhden varassa on: nivelkohdat, sillat ja kestävyys.

measure-cut-points-name = Nivelkohtia
measure-cut-points-term = nivelpisteiden määrä (cut-points)
measure-cut-points-what = Kuinka monen toimijan poisjäänti katkaisisi reitin joidenkin muiden väliltä. Yhteyksien suunnalla ei ole merkitystä. Puuttuva vastaus voi saada nivelkohdan näyttämään olevan siellä, missä sitä ei ole.
measure-cut-points-reading = Nivelkohtia on { $value }.
measure-cut-points-range = 0: kenenkään poisjäänti ei katkaise verkostoa. Mitä suurempi luku, sitä useampi reitti on yhden toimijan varassa.
measure-cut-points-undefined = Luku on aina tiedossa.

measure-bridges-name = Siltoja
measure-bridges-term = siltojen määrä (bridges)
measure-bridges-what = Kuinka monen yhteyden katkeaminen jakaisi verkoston useampaan osaan. Sillalle ei ole kiertotietä. Yhteyksien suunnalla ei ole merkitystä.
measure-bridges-reading = Siltoja on { $value }.
measure-bridges-range = 0: jokaiselle yhteydelle on kiertotie. Suurimmillaan yksi vähemmän kuin toimijoita: kiertoteitä ei ole lainkaan.
measure-bridges-undefined = Luku on aina tiedossa.

measure-local-bridges-name = Paikallisia siltoja
measure-local-bridges-term = paikallisten siltojen määrä (local bridges)
measure-local-bridges-what = Kuinka monessa yhteydessä osapuolilla ei ole yhtään yhteistä kumppania. Tällainen yhteys tuo usein tietoa, jota oma lähipiiri ei tunne. Mukana ovat myös sillat, joille ei ole kiertotietä. Yhteyksien suunnalla ei ole merkitystä.
measure-local-bridges-reading = Paikallisia siltoja on { $value }.
measure-local-bridges-range = 0: kaikilla yhteydessä olevilla on yhteinen kumppani. Suurimmillaan yhteyksien määrä: kenelläkään ei ole.
measure-local-bridges-undefined = Luku on aina tiedossa.

measure-robustness-name = Kestävyys
measure-robustness-term = kestävyys, R (robustness)
measure-robustness-what = Kuinka hyvin verkosto pysyy koossa, kun kytkeytyneimmät toimijat jäävät pois yksi kerrallaan. Joka vaiheessa katsotaan, kuinka suuri osa alkuperäisistä toimijoista on suurimmassa yhtenäisessä osassa, ja luku on näiden osuuksien keskiarvo. Yhteyksien suunnalla ei ole merkitystä.
measure-robustness-reading = Kun kytkeytyneimmät jäävät pois yksi kerrallaan, suurimmassa osassa on keskimäärin { $value } toimijoista.
measure-robustness-range = Lähellä 0 %: verkosto hajoaa, kun muutama jää pois. Enintään lähes 50 %: jokainen on yhteydessä jokaiseen, eikä verkosto hajoa lainkaan.
measure-robustness-undefined = Jäseniä on alle kaksi.
