# Tunnusluvut: nimi, termi, mitä se kertoo, lukutapa, ääripäät, ja milloin sitä ei ole.

measure-actors-name = Toimijoita
measure-actors-term = verkoston koko (n)
measure-actors-what = Kuinka moni toimija kuuluu verkostoon. Mukana ovat kaikki jäsenluettelon toimijat, myös ne, jotka eivät vastanneet. Luettelon ulkopuolelta nimettyjä ei lasketa.
measure-actors-reading = Verkostossa on toimijoita { $value }.
measure-actors-range = Luvulla ei ole ylärajaa. Mitä pienempi verkosto, sitä enemmän yksi yhteys muuttaa muita lukuja.
measure-actors-undefined = Luku on aina tiedossa.

measure-ties-name = Yhteyksiä
measure-ties-term = yhteyksien määrä (m)
measure-ties-what = Kuinka monta yhteyttä jäsenten välillä on. Kun ilmoitukset näytetään suuntineen, jokainen nuoli lasketaan; muuten kahden toimijan välillä on enintään yksi yhteys. Jos kaikki eivät ole vastanneet, luku on vähimmäismäärä.
measure-ties-reading = Yhteyksiä on yhteensä { $value }.
measure-ties-range = Pienimmillään 0. Suurimmillaan jokainen on yhteydessä jokaiseen.
measure-ties-undefined = Luku on aina tiedossa.

measure-density-name = Tiheys
measure-density-term = verkoston tiheys (density)
measure-density-what = Kuinka suuri osa mahdollisista yhteyksistä on olemassa. Mukana ovat vain ne parit, joista on vastaukset. Tiheys pienenee luonnostaan, kun verkosto kasvaa, joten sillä ei pidä verrata erikokoisia verkostoja.
measure-density-reading = Mahdollisista yhteyksistä on olemassa { $value }.
measure-density-range = 0 %: ei yhtään yhteyttä. 100 %: jokainen on yhteydessä jokaiseen.
measure-density-undefined = Yhdestäkään parista ei ole tarvittavia vastauksia.

measure-mean-degree-name = Yhteyksiä jäsentä kohti
measure-mean-degree-term = keskimääräinen aste (mean degree)
measure-mean-degree-what = Kuinka monta yhteyttä yhdellä jäsenellä on keskimäärin. Kun ilmoitukset näytetään suuntineen, lasketaan jäsenestä lähtevät nuolet. Luku sopii erikokoisten verkostojen vertailuun paremmin kuin tiheys.
measure-mean-degree-reading = Jäsenellä on keskimäärin { $value } yhteyttä.
measure-mean-degree-range = 0: ei yhtään yhteyttä. Suurimmillaan yksi vähemmän kuin jäseniä: jokainen on yhteydessä jokaiseen.
measure-mean-degree-undefined = Yhdestäkään parista ei ole tarvittavia vastauksia.

measure-reciprocity-name = Vastavuoroisuus
measure-reciprocity-term = yhteyksien vastavuoroisuus (edgewise reciprocity)
measure-reciprocity-what = Kuinka suurelle osalle ilmoitetuista yhteyksistä on vastakkainen ilmoitus toiselta osapuolelta. Mukana ovat parit, joissa molemmat vastasivat.
measure-reciprocity-reading = Ilmoitetuista yhteyksistä { $value } on molemminpuolisia.
measure-reciprocity-range = 0 %: yksikään yhteys ei ole molemminpuolinen. 100 %: jokainen on.
measure-reciprocity-undefined = Niissä pareissa, joissa molemmat vastasivat, ei ole yhtään yhteyttä.

measure-confirmation-name = Vahvistetut yhteydet
measure-confirmation-term = vahvistusaste (dyadic reciprocity)
measure-confirmation-what = Kuinka suuressa osassa yhteydessä olevista pareista molemmat ilmoittavat yhteyden. Kun kysytään yhteydenpidosta, luku kertoo, kuinka yhtäpitäviä vastaukset ovat. Kun kysytään esimerkiksi neuvoista, se kertoo, kulkevatko ne molempiin suuntiin.
measure-confirmation-reading = Yhteyksistä { $value } on molempien vahvistamia.
measure-confirmation-range = 0 %: aina vain toinen ilmoittaa yhteyden. 100 %: molemmat ilmoittavat jokaisen yhteyden.
measure-confirmation-undefined = Niissä pareissa, joissa molemmat vastasivat, ei ole yhtään yhteyttä.

measure-transitivity-name = Ryhmittyneisyys
measure-transitivity-term = transitiivisuus (transitivity)
measure-transitivity-what = Kuinka usein kaksi toimijaa, joilla on yhteinen kumppani, ovat yhteydessä myös keskenään. Sattumanvaraisessa verkostossa luku olisi suunnilleen sama kuin tiheys, joten vertaa niitä toisiinsa.
measure-transitivity-reading = Toimijapareista, joilla on yhteinen kumppani, { $value } on yhteydessä myös keskenään.
measure-transitivity-range = 0 %: yhteinen kumppani ei koskaan tuo myös keskinäistä yhteyttä. 100 %: se tuo aina.
measure-transitivity-undefined = Kenelläkään ei ole kahta kumppania, jotka voisivat olla yhteydessä toisiinsa.

measure-clustering-name = Lähipiirin tiiviys
measure-clustering-term = keskimääräinen ryhmittymiskerroin (average local clustering)
measure-clustering-what = Kuinka suuri osa toimijan kumppanipareista on yhteydessä myös keskenään, keskiarvona kaikista toimijoista. Jokainen toimija vaikuttaa lukuun yhtä paljon, ja toimija, jolla on alle kaksi kumppania, lasketaan nollaksi.
measure-clustering-reading = Toimijan kumppanipareista on keskimäärin { $value } yhteydessä myös keskenään.
measure-clustering-range = 0 %: kenenkään kumppanit eivät ole yhteydessä toisiinsa. 100 %: jokaisen kumppanit ovat kaikki yhteydessä toisiinsa.
measure-clustering-undefined = Kenelläkään ei ole kahta kumppania.

measure-components-name = Erilliset osat
measure-components-term = komponentit (components)
measure-components-what = Kuinka moneen osaan verkosto jakautuu niin, ettei osasta toiseen ole reittiä. Toimija, jolla ei ole yhteyksiä, on oma osansa. Yhteyksien suunnalla ei ole merkitystä.
measure-components-reading = Erillisten osien määrä on { $value }.
measure-components-range = 1: verkosto on yhtenäinen. Enimmillään osia on yhtä monta kuin toimijoita: yhteyksiä ei ole lainkaan.
measure-components-undefined = Luku on aina tiedossa.

measure-largest-component-name = Suurin yhtenäinen osa
measure-largest-component-term = suurin komponentti (largest component)
measure-largest-component-what = Kuinka moni toimija kuuluu suurimpaan osaan, jonka sisällä jokaiselta on reitti jokaiselle. Yhteyksien suunnalla ei ole merkitystä.
measure-largest-component-reading = Suurimmassa yhtenäisessä osassa on toimijoita { $value }.
measure-largest-component-range = 1: kenelläkään ei ole yhteyksiä. Suurimmillaan toimijoiden määrä: verkosto on yhtenäinen.
measure-largest-component-undefined = Verkostossa ei ole toimijoita.

measure-isolates-name = Ilman yhteyksiä
measure-isolates-term = irralliset toimijat (isolates)
measure-isolates-what = Kuinka monella vastanneella jäsenellä ei ole tässä näkymässä yhtään yhteyttä. Vastaamatta jättäneitä ei lasketa, koska heidän yhteyksiään ei tiedetä.
measure-isolates-reading = Vastanneita jäseniä, joilla ei ole yhteyksiä, on { $value }.
measure-isolates-range = 0: jokaisella vastanneella on ainakin yksi yhteys. Suurimmillaan vastanneiden määrä.
measure-isolates-undefined = Kukaan ei ole vastannut.

measure-fragmentation-name = Hajanaisuus
measure-fragmentation-term = fragmentoituneisuus (fragmentation)
measure-fragmentation-what = Kuinka suuri osa jäsenpareista ei tavoita toisiaan edes muiden kautta. Kun ilmoitukset näytetään suuntineen, reitin on kuljettava nuolten suuntaan.
measure-fragmentation-reading = Jäsenpareista { $value } ei tavoita toisiaan.
measure-fragmentation-range = 0 %: jokainen tavoittaa jokaisen. 100 %: yhteyksiä ei ole.
measure-fragmentation-undefined = Jäseniä on alle kaksi.

measure-distance-fragmentation-name = Etäisyyshajanaisuus
measure-distance-fragmentation-term = etäisyydet huomioiva fragmentoituneisuus (distance-weighted fragmentation)
measure-distance-fragmentation-what = Hajanaisuus, jossa otetaan huomioon myös välikädet. Suora yhteys lasketaan kokonaisena, kahden askeleen matka puolikkaana ja niin edelleen; pari, joka ei tavoita toisiaan, on nolla. Luku kertoo, paljonko täydestä läheisyydestä jää puuttumaan.
measure-distance-fragmentation-reading = Täydestä läheisyydestä puuttuu { $value }.
measure-distance-fragmentation-range = 0 %: jokainen on suoraan yhteydessä jokaiseen. 100 %: yhteyksiä ei ole.
measure-distance-fragmentation-undefined = Jäseniä on alle kaksi.

measure-mean-distance-name = Keskietäisyys
measure-mean-distance-term = keskimääräinen polun pituus (average path length)
measure-mean-distance-what = Kuinka monta askelta kahden jäsenen välillä on keskimäärin lyhintä reittiä pitkin. Mukana ovat vain parit, jotka tavoittavat toisensa, joten lue luku yhdessä tavoittavuuden kanssa.
measure-mean-distance-reading = Kahden jäsenen välillä on keskimäärin { $value } askelta.
measure-mean-distance-range = 1: kaikki toisensa tavoittavat ovat suoraan yhteydessä. Mitä suurempi luku, sitä useampi välikäsi.
measure-mean-distance-undefined = Kukaan ei tavoita ketään.

measure-reach-name = Tavoittavuus
measure-reach-term = saavutettavuus (reachability)
measure-reach-what = Kuinka suuri osa jäsenpareista tavoittaa toisensa, joko suoraan tai muiden kautta. Kun ilmoitukset näytetään suuntineen, reitin on kuljettava nuolten suuntaan.
measure-reach-reading = Jäsenpareista { $value } tavoittaa toisensa.
measure-reach-range = 0 %: yhteyksiä ei ole. 100 %: jokainen tavoittaa jokaisen.
measure-reach-undefined = Jäseniä on alle kaksi.

measure-diameter-name = Pisin reitti
measure-diameter-term = läpimitta (diameter)
measure-diameter-what = Kuinka monta askelta on niiden jäsenten välillä, jotka ovat kauimpana toisistaan mutta tavoittavat toisensa, lyhintä reittiä pitkin. Yksikin puuttuva yhteys voi muuttaa lukua paljon.
measure-diameter-reading = Kauimpana toisistaan olevien jäsenten välillä on askelia { $value }.
measure-diameter-range = 1: kaikki toisensa tavoittavat ovat suoraan yhteydessä. Suurimmillaan yksi vähemmän kuin jäseniä: ketju.
measure-diameter-undefined = Kukaan ei tavoita ketään.

measure-strong-share-name = Vahvat yhteydet
measure-strong-share-term = vahvojen yhteyksien osuus (tie strength)
measure-strong-share-what = Kuinka suuri osa yhteyksistä on vahvoja eli sellaisia, joissa yhteyttä pidetään usein ja työtä tehdään yhdessä tai vahvuus on asteikon yläpäässä. Mukana ovat yhteydet, joiden vahvuus tiedetään. Osuus riippuu siitä, mihin vahvan yhteyden raja vedetään.
measure-strong-share-reading = Yhteyksistä { $value } on vahvoja.
measure-strong-share-range = 0 %: kaikki yhteydet ovat heikkoja. 100 %: kaikki ovat vahvoja.
measure-strong-share-undefined = Minkään yhteyden vahvuutta ei tiedetä.

measure-hierarchy-name = Hierarkkisuus
measure-hierarchy-term = Krackhardtin hierarkia (Krackhardt hierarchy)
measure-hierarchy-what = Kuinka suuressa osassa pareista, joiden välillä on reitti nuolia pitkin, reitti kulkee vain toiseen suuntaan. Hierarkkisuus on eri asia kuin keskittyneisyys.
measure-hierarchy-reading = Reiteistä { $value } kulkee vain yhteen suuntaan.
measure-hierarchy-range = 0 %: jokaista reittiä pääsee myös takaisin. 100 %: yhtäkään ei pääse takaisin.
measure-hierarchy-undefined = Kukaan ei tavoita ketään.

measure-centralization-degree-name = Keskittyneisyys
measure-centralization-degree-term = astekeskittyneisyys (degree centralization)
measure-centralization-degree-what = Kuinka paljon yhteydet kasautuvat harvoille. Verkostoa verrataan tähteen, jossa yksi on yhteydessä kaikkiin ja muut vain siihen. Pienessä verkostossa jo sattuma keskittää.
measure-centralization-degree-reading = Yhteyksien keskittyneisyys on { $value }.
measure-centralization-degree-range = 0 %: kaikilla on yhtä paljon yhteyksiä. 100 %: kaikki on yhden varassa.
measure-centralization-degree-undefined = Toimijoita on alle kolme.

measure-centralization-in-degree-name = Tulevien keskittyminen
measure-centralization-in-degree-term = tuloastekeskittyneisyys (in-degree centralization)
measure-centralization-in-degree-what = Kuinka paljon toimijoihin tulevat nuolet kasautuvat harvoille. Verkostoa verrataan tähteen, jossa kaikki nuolet tulevat yhteen toimijaan.
measure-centralization-in-degree-reading = Tulevien yhteyksien keskittyneisyys on { $value }.
measure-centralization-in-degree-range = 0 %: kaikkiin tulee yhtä paljon yhteyksiä. 100 %: kaikki tulevat yhteen.
measure-centralization-in-degree-undefined = Vertailtavia toimijoita on alle kolme.

measure-centralization-out-degree-name = Lähtevien keskittyminen
measure-centralization-out-degree-term = lähtöastekeskittyneisyys (out-degree centralization)
measure-centralization-out-degree-what = Kuinka paljon toimijoista lähtevät nuolet kasautuvat harvoille. Verkostoa verrataan tähteen, jossa kaikki nuolet lähtevät yhdestä toimijasta.
measure-centralization-out-degree-reading = Lähtevien yhteyksien keskittyneisyys on { $value }.
measure-centralization-out-degree-range = 0 %: kaikista lähtee yhtä paljon yhteyksiä. 100 %: kaikki lähtevät yhdestä.
measure-centralization-out-degree-undefined = Vertailtavia toimijoita on alle kolme.

measure-centralization-betweenness-name = Reittien keskittyminen
measure-centralization-betweenness-term = välittäjyyskeskittyneisyys (betweenness centralization)
measure-centralization-betweenness-what = Kuinka paljon muiden väliset lyhimmät reitit kulkevat harvojen kautta. Suuri luku tarkoittaa, että tieto on harvojen varassa; luvusta ei näe, avaavatko vai sulkevatko ne portin.
measure-centralization-betweenness-reading = Lyhimpien reittien keskittyneisyys on { $value }.
measure-centralization-betweenness-range = 0 %: reittejä kulkee kaikkien kautta yhtä paljon. 100 %: kaikki kulkevat yhden kautta.
measure-centralization-betweenness-undefined = Toimijoita on alle kolme.

measure-centralization-closeness-name = Läheisyyskeskittyminen
measure-centralization-closeness-term = läheisyyskeskittyneisyys (closeness centralization)
measure-centralization-closeness-what = Kuinka paljon lähempänä muita jotkut harvat ovat kuin toiset. Luku voidaan laskea vain, kun jokainen tavoittaa jokaisen.
measure-centralization-closeness-reading = Läheisyyden keskittyneisyys on { $value }.
measure-centralization-closeness-range = 0 %: kaikki ovat yhtä lähellä muita. 100 %: yksi on kaikkien vieressä ja muut kaukana toisistaan.
measure-centralization-closeness-undefined = Verkosto ei ole yhtenäinen, tai toimijoita on alle kolme.

measure-centralization-harmonic-name = Läheisyyden epätasaisuus
measure-centralization-harmonic-term = harmonisen läheisyyden keskittyneisyys (harmonic centralization)
measure-centralization-harmonic-what = Kuinka paljon lähempänä muita jotkut harvat ovat kuin toiset, laskettuna niin, että luku on olemassa myös hajanaisessa verkostossa. Se, jota ei tavoiteta, ei tuo läheisyyttä lainkaan.
measure-centralization-harmonic-reading = Harmonisen läheisyyden keskittyneisyys on { $value }.
measure-centralization-harmonic-range = 0 %: kaikki ovat yhtä lähellä muita. 100 %: yksi on kaikkien vieressä ja muut vain sen kautta.
measure-centralization-harmonic-undefined = Toimijoita on alle kolme.

# Toimijoiden luvut.

measure-degree-name = Yhteyksiä
measure-degree-term = aste (degree)
measure-degree-what = Kuinka moneen muuhun toimijalla on yhteys, suunnasta riippumatta. Jos kaikki eivät ole vastanneet, luku on vähimmäismäärä.
measure-degree-reading = Toimijalla on yhteyksiä { $value }.
measure-degree-range = 0: ei yhteyksiä. Suurimmillaan yksi vähemmän kuin toimijoita: yhteys kaikkiin.
measure-degree-undefined = Luku on aina tiedossa.

measure-in-degree-name = Tulevat yhteydet
measure-in-degree-term = tuloaste (in-degree)
measure-in-degree-what = Kuinka monta nuolta tulee toimijaan: kuinka moni nimesi sen, tai keneltä se itse kertoo saavansa. Kun muut ilmoittavat nuolet, luku kestää hyvin sen, etteivät kaikki vastaa.
measure-in-degree-reading = Tähän toimijaan tulevia yhteyksiä on { $value }.
measure-in-degree-range = 0: ei yhtään tulevaa. Suurimmillaan yksi vähemmän kuin toimijoita: kaikilta.
measure-in-degree-undefined = Toimija ei vastannut, ja juuri sen omat vastaukset kertoisivat tämän.

measure-out-degree-name = Lähtevät yhteydet
measure-out-degree-term = lähtöaste (out-degree)
measure-out-degree-what = Kuinka monta nuolta toimijasta lähtee: kuinka monta se itse nimesi, tai kuinka moni kertoo saavansa siltä. Nimeämisen innokkuus vaihtelee, joten luku kertoo myös vastaustavasta.
measure-out-degree-reading = Tästä toimijasta lähteviä yhteyksiä on { $value }.
measure-out-degree-range = 0: ei yhtään lähtevää. Suurimmillaan yksi vähemmän kuin toimijoita: kaikille.
measure-out-degree-undefined = Toimija ei vastannut, ja juuri sen omat vastaukset kertoisivat tämän.

measure-strength-name = Yhteyksien vahvuus
measure-strength-term = vahvuuksien summa (strength)
measure-strength-what = Toimijan yhteyksien vahvuudet laskettuina yhteen. Kun ilmoitukset näytetään suuntineen, molemmat suunnat lasketaan; yhteys, jolle ei annettu vahvuutta, on yksi.
measure-strength-reading = Toimijan yhteyksien vahvuus on yhteensä { $value }.
measure-strength-range = 0: ei yhteyksiä. Ylärajan määräävät asteikko ja toimijoiden määrä.
measure-strength-undefined = Luku on aina tiedossa.

measure-betweenness-name = Siltaaja-asema
measure-betweenness-term = välittäjyys (betweenness centrality)
measure-betweenness-what = Kuinka monen muun parin lyhin reitti kulkee toimijan kautta. Jos yhtä lyhyitä reittejä on useita, toimija saa niistä osuutensa. Siltaaja voi olla tiedon portinvartija tai portin avaaja.
measure-betweenness-reading = Noin { $value } parin lyhin reitti kulkee tämän toimijan kautta.
measure-betweenness-range = 0: yksikään lyhin reitti ei kulje toimijan kautta. Suurimmillaan kaikkien muiden parien määrä.
measure-betweenness-undefined = Luku on aina tiedossa.

measure-betweenness-share-name = Siltaaja-asema, osuus
measure-betweenness-share-term = normeerattu välittäjyys (normalised betweenness)
measure-betweenness-share-what = Kuinka suuri osa muiden välisistä lyhimmistä reiteistä kulkee toimijan kautta. Luku on siltaaja-aseman luku jaettuna kaikkien muiden parien määrällä, joten erikokoisia verkostoja voi verrata.
measure-betweenness-share-reading = Noin { $value } muiden välisistä lyhimmistä reiteistä kulkee tämän toimijan kautta.
measure-betweenness-share-range = 0 %: yksikään lyhin reitti ei kulje toimijan kautta. 100 %: kaikki kulkevat.
measure-betweenness-share-undefined = Toimijoita on alle kolme.

measure-harmonic-closeness-name = Läheisyys
measure-harmonic-closeness-term = harmoninen läheisyyskeskeisyys (harmonic closeness)
measure-harmonic-closeness-what = Kuinka vähillä välikäsillä toimija tavoittaa muut. Suora yhteys antaa yhden, kahden askeleen matka puolikkaan ja niin edelleen; luku on näiden keskiarvo. Nuolia kuljetaan niiden suuntaan.
measure-harmonic-closeness-reading = Toimijan läheisyys muihin on { $value }.
measure-harmonic-closeness-range = 0: toimija ei tavoita ketään. 1: se on suoraan yhteydessä kaikkiin.
measure-harmonic-closeness-undefined = Toimijoita on alle kaksi.

measure-constraint-name = Sidonnaisuus lähipiiriin
measure-constraint-term = rajoite (Burt’s constraint)
measure-constraint-what = Kuinka paljon toimijan yhteydet palaavat samaan piiriin: kumppanit ovat yhteydessä myös keskenään. Pieni luku tarkoittaa, että toimijan ympärillä on rakenteellisia aukkoja ja se saa tietoa eri suunnista.
measure-constraint-reading = Toimijan sidonnaisuus lähipiiriinsä on { $value }.
measure-constraint-range = Lähellä nollaa: monta kumppania, jotka eivät ole yhteydessä toisiinsa. Noin 1 tai vähän yli: yksi kumppani tai hyvin tiivis piiri.
measure-constraint-undefined = Toimijalla ei ole yhteyksiä.

measure-effective-size-name = Eri suunnat
measure-effective-size-term = tehollinen koko (effective size)
measure-effective-size-what = Kuinka moneen eri suuntaan toimijan yhteydet vievät. Kumppanit, jotka ovat yhteydessä keskenään, lasketaan osittain samaksi suunnaksi.
measure-effective-size-reading = Toimijan yhteydet vievät noin { $value } eri suuntaan.
measure-effective-size-range = 1: kaikki yhteydet vievät samaan piiriin. Suurimmillaan yhteyksien määrä: jokainen vie eri suuntaan.
measure-effective-size-undefined = Toimijalla ei ole yhteyksiä.

measure-efficiency-name = Yhteyksien erilaisuus
measure-efficiency-term = tehokkuus (efficiency)
measure-efficiency-what = Kuinka suuri osa toimijan yhteyksistä vie omaan suuntaansa. Luku on eri suunnat jaettuna yhteyksien määrällä. Se ei kerro, kuinka hyvin toimija tekee työnsä.
measure-efficiency-reading = Toimijan yhteyksistä { $value } vie omaan suuntaansa.
measure-efficiency-range = Lähellä nollaa: suuri piiri, jossa kaikki ovat yhteydessä toisiinsa. 100 %: kumppanit eivät ole yhteydessä toisiinsa.
measure-efficiency-undefined = Toimijalla ei ole yhteyksiä.

measure-hierarchy-of-contacts-name = Yhden kumppanin varassa
measure-hierarchy-of-contacts-term = rajoitteen hierarkia (Burt’s hierarchy)
measure-hierarchy-of-contacts-what = Tuleeko toimijan sidonnaisuus lähipiiriin yhdestä kumppanista vai tasaisesti kaikista. Suuri luku tarkoittaa, että yksi kumppani on muiden keskellä.
measure-hierarchy-of-contacts-reading = Sidonnaisuuden kasautuminen yhteen kumppaniin on { $value }.
measure-hierarchy-of-contacts-range = 0: kaikki kumppanit sitovat yhtä paljon. 1: kaikki sidonnaisuus tulee yhdestä kumppanista.
measure-hierarchy-of-contacts-undefined = Toimijalla ei ole yhteyksiä.

measure-core-name = Ytimen taso
measure-core-term = k-ydin (k-core)
measure-core-what = Kuinka syvällä verkoston ytimessä toimija on. Tasolla 3 olevat kuuluvat joukkoon, jossa jokaisella on ainakin kolme yhteyttä joukon sisällä, ja muilla tasoilla samoin.
measure-core-reading = Toimijan ytimen taso on { $value }.
measure-core-range = 0: ei yhteyksiä. Mitä suurempi taso, sitä tiiviimpään ytimeen toimija kuuluu.
measure-core-undefined = Luku on aina tiedossa.

measure-cut-point-name = Nivelkohta
measure-cut-point-term = nivelpiste (cut-point)
measure-cut-point-what = Jakautuisiko verkosto useampaan osaan, jos toimija jäisi pois. Puuttuva vastaus voi saada nivelkohdan näyttämään olevan siellä, missä sitä ei ole.
measure-cut-point-reading = Onko toimija nivelkohta: { $value }.
measure-cut-point-range = Kyllä: pois jäädessään toimija katkaisisi reitin joidenkin väliltä. Ei: muut pysyisivät yhdessä.
measure-cut-point-undefined = Luku on aina tiedossa.

# Miksi lukua ei näytetä.

withheld-few-actors = Toimijoita on liian vähän, jotta luku kertoisi verkostosta eikä yksittäisistä toimijoista.
withheld-low-response = Liian moni jätti vastaamatta: puuttuvat vastaukset voisivat muuttaa luvun kokonaan.
withheld-few-answers = Vastauksia on liian vähän näytettäväksi.
withheld-not-connected = Verkosto ei ole yhtenäinen, joten lukua ei voi laskea.
