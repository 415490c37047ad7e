# Menetelmät: miten luvut lasketaan.
methods-heading = Miten luvut lasketaan?
methods-lead = Jokainen luku samassa paikassa: mitä se kertoo, millä kaavalla se lasketaan, milloin sitä ei voi laskea ja mihin se perustuu.
methods-part = Mitä näytetään
methods-part-network = Koko verkosto
methods-part-actor = Toimijat
methods-part-other = Ryhmät, suhteet, kierrokset
methods-part-rules = Rajat ja valinnat
methods-part-files = Tiedostot
methods-search = Hae lukua, esimerkiksi tiheys tai siltaaja
methods-none = Haulla ei löytynyt yhtään lukua. Kokeile lyhyempää sanaa.
methods-range = Vaihteluväli
methods-undefined = Ei määritelty
methods-shown = Näytetään
methods-shown-when = kun vastausaste on vähintään { $rate } ja toimijoita on vähintään { $n }; { $where }
methods-every-view = kaikissa näkymissä
methods-some-views = { $n ->
    [one] vain näkymässä { $views }
   *[other] näkymissä { $views }
}
methods-simulation = Ohjelman omat simulaatiot: 10–100 toimijan satunnaisverkostoja, joiden yhteydet tunnetaan, ja arvottuja vastauksia verkostoista, joiden tyyppi tunnetaan
methods-sources = Lähteet

methods-strong-heading = Vahva ja heikko yhteys
methods-strong =
    Ilmoitettu yhteys on **vahva**, kun molemmat ehdot täyttyvät: yhteyttä pidetään vähintään ”{ $frequency }” **ja** yhteistyö on vähintään tasolla ”{ $depth }”. Muut yhteydet ovat **heikkoja** – eivät huonompia, vaan harvempia tai kevyempiä.

    Jos yhteistyön tasoa ei kysytty, vahvaan yhteyteen tarvitaan vähintään ”{ $lone }”, ja tulos merkitään arvioksi. Jos kyselyssä on vain yksi arvoasteikko, raja on { $share } asteikon ylimmästä arvosta ylöspäin pyöristettynä; yli { $longest }-portaista asteikkoa ei tulkita arvioksi vahvuudesta.

    Verkoston vahvojen yhteyksien osuus esitetään välinä: alaraja on molempien vahvaksi ilmoittamat, yläraja ainakin toisen vahvaksi ilmoittamat yhteydet. Osuus näytetään myös löysemmällä ja tiukemmalla rajalla, jotta näette, riippuuko viesti rajasta.
methods-missing-heading = Kun kaikki eivät vastanneet
methods-missing =
    - **Vastaamatta jättäminen ei ole sama kuin ”ei yhteyttä”.** Tuntemattomia pareja ei lasketa nolliksi.
    - Tiheys lasketaan niistä pareista, joista tiedetään: suunnatussa näkymässä vastanneiden riveistä, muuten pareista, joissa molemmat ovat vastanneet.
    - Kartta ja reitteihin perustuvat luvut käyttävät yhtä ilmoitusta silloin, kun toinen osapuoli ei ole vastannut. Siksi reitteihin perustuvia lukuja ei näytetä, jos vastausaste on matala.
    - **Vaihteluväli** kertoo, mihin luku voisi siirtyä, jos kaikki olisivat vastanneet. Puuttuvat vastaukset arvotaan { $draws } kertaa sen mukaan, mitä toinen osapuoli vastasi, kuinka usein toimija nimetään, mihin ryhmiin pari kuuluu ja kuinka moni nimeää heidät molemmat. Annettuja vastauksia ei muuteta. Kun vastausaste on 70–84 %, siltaajat kerrotaan joukkona ilman järjestystä.
    - Verkoston ulkopuoliset toimijat piirretään karttaan, mutta ne eivät ole mukana koko verkoston luvuissa, koska niiltä ei ole kysytty.
    - Luku, jota ei voi laskea, näytetään viivana, ei koskaan nollana.
methods-chance-heading = Vertailu sattumaan
methods-chance =
    - Lukua verrataan satunnaisverkostoihin, joissa on yhtä monta toimijaa ja yhteyttä; suunnatuissa verkostoissa myös molemminpuolisia ja yksipuolisia pareja on yhtä monta. Väli, johon 95 % niistä osuu, piirretään luvun taakse.
    - Alaryhmiä, ydintä ja kestävyyttä verrataan verkostoihin, joissa jokaisella toimijalla on yhtä monta yhteyttä kuin nyt mutta yhteyksien päät on vaihdettu. Alaryhmät näytetään vain, kun ne erottuvat tästä ja pysyvät samoina hausta toiseen.
    - Ryhmien rajoja ja välittäjärooleja verrataan siihen, että ryhmät jaettaisiin toimijoille sattumalta, vastanneille ja vastaamatta jättäneille erikseen. Kun vertailuja on monta, raja on tiukempi (Holm).
    - Alle kymmenen toimijan verkostoa ei verrata sattumaan. Suuressa verkostossa arvotaan vähemmän verkostoja, ja jos niitä olisi liian vähän, vertailua ei näytetä.
methods-ratings-heading = Kun arvioidaan
methods-ratings =
    - **Ensin jakauma:** vastaukset näytetään sellaisina kuin ne annettiin. Yksittäisen väittämän vastauksista ei lasketa keskiarvoa. Kun luku kootaan monesta väittämästä, kuten verkostotyypissä, väittämät näytetään sen vieressä. Luottamukselle ja 6D-arvioinnille ei lasketa yhteispisteitä.
    - **”En osaa sanoa” ei ole asteikon keskikohta.** Se kerrotaan erikseen, eikä se ole mukana osuuksissa.
    - **Väli** kertoo, mihin osuus voisi asettua, jos vastaajat olisivat sattuneet olemaan toisia. Kun vastauksia on vähän, väli on leveä.
    - **Vastaajia suojataan:** alle viiden vastaajan tuloksia ei näytetä. Ryhmä jää piiloon myös silloin, kun muista tuloksista voisi laskea alle viiden vastaajan vastaukset.
    - Nimettyihin kohdistuvaa luottamusta ei näytetä pareittain, eikä sitä viedä tiedostoihin.
methods-thresholds-ties = Yhteydet ja rakenne
methods-thresholds-ratings = Arviot
methods-thresholds-heading = Rajat
methods-thresholds = Nämä luvut päättävät, mitä näytetään. Mikään laki ei määrää niitä, joten niistä voi olla eri mieltä.
methods-threshold-what = Raja
methods-threshold-value = Arvo
methods-threshold-whose = Kenen valinta
methods-threshold-ours = ohjelman oma
methods-threshold-theirs = lähteestä
methods-threshold-source = Mihin nojaa
methods-ours-heading = Mikä on ohjelman omaa
methods-ours =
    Lukujen kaavat ovat julkaistuja ja niiden lähteet on merkitty. Ohjelman omia ovat
    - vastausasteen rajat ja pienimmät toimijamäärät
    - puuttuvien vastausten arvonnan malli ja se, että vaihteluväli ulottuu aina näytettyyn lukuun
    - vahvan yhteyden raja ja yhteistyön viisiportainen asteikko
    - arvioiden rajat: milloin tulos on selvä, milloin vastaajat ovat yksimielisiä ja milloin väittämät kuuluvat yhteen
    - lukujen suomenkieliset arkinimet
    - se, että yhteys näytetään oletuksena, kun ainakin toinen osapuoli on ilmoittanut sen.

threshold-response-full = Vastausaste, josta alkaen kaikki luvut näytetään sellaisinaan
threshold-response-ranges = Vastausaste, josta alkaen reitteihin perustuvat luvut näytetään
threshold-response-limited = Vastausaste, josta alkaen koko verkoston luvuista näytetään kestävimmät
threshold-size-network = Toimijamäärä, josta alkaen verkoston lukuja näytetään
threshold-gate-answers = Arvioista ja kommenteista kerrotaan, kun vastauksia on vähintään (ryhmässä ja kaikissa muissa yhteensä)
threshold-gate-shares = Vastauksista kerrotaan osuuksina, kun niitä on vähintään; pienemmissä määrissä näytetään lukumäärät
threshold-agreement-agreed = Vastaajat ovat yksimielisiä: yksimielisyys (0–1) vähintään
threshold-agreement-partly = Vastaajat ovat osin erimielisiä: yksimielisyys (0–1) vähintään; tätä pienempi on erimielinen
threshold-polarised-share = Kokemukset jakautuvat kahtia: osuus vastauksista sekä asteikon keskikohdan alla että yllä vähintään
threshold-polarised-answers = Kokemukset jakautuvat kahtia: vastauksia vähintään
threshold-lowest-support = 6D-arvioinnin matalin osa-alue nimetään, kun se on matalin vähintään tässä osuudessa arvottuja vastaajajoukkoja
threshold-linked-difference = Ryhmien tai kierrosten sanotaan eroavan, kun p on alle
threshold-linked-share = Kahden kierroksen vastaukset yhdistetään vastaajittain, kun näin suurella osuudella kummankin kierroksen vastaajista on sama tunnus
threshold-typology-items = Verkostotyyppi: kuinka moneen tyypin neljästä väittämästä on vastattava, jotta vastaus otetaan mukaan
threshold-typology-clear-answers = Selvä verkostotyyppi: vastauksia vähintään
threshold-typology-clear-margin = Selvä verkostotyyppi: ero seuraavaan vähintään (pistettä sadasta)
threshold-typology-clear-support = Selvä verkostotyyppi: sama tyyppi on paras vähintään tässä osuudessa arvottuja vastaajajoukkoja
threshold-typology-indicative-margin = Suuntaa antava verkostotyyppi: ero seuraavaan vähintään (pistettä sadasta)
threshold-typology-indicative-support = Suuntaa antava verkostotyyppi: sama tyyppi on paras vähintään tässä osuudessa arvottuja vastaajajoukkoja
threshold-typology-mixed-score = Sekamuoto: kaksi parasta tyyppiä saavat vähintään (pistettä sadasta)
threshold-typology-mixed-third = Sekamuoto: kolmas tyyppi jää toisesta vähintään (pistettä sadasta)
threshold-typology-differing = Jäsenet näkevät verkoston eri tavoin: toista tyyppiä kuvaa vähintään tämä osuus vastaajista
threshold-index-intentional-items = Sovittu päämäärä: kuinka moneen seitsemästä väittämästä on vastattava, jotta vastaus otetaan mukaan
threshold-index-strong-items = Vahvat toimintatavat: kuinka moneen seitsemästä väittämästä on vastattava, jotta vastaus otetaan mukaan
threshold-index-weak-items = Heikot toimintatavat: kuinka moneen viidestä väittämästä on vastattava, jotta vastaus otetaan mukaan
threshold-index-informal-below = Sovittu päämäärä: tätä pienempi on epämuodollinen (pistettä sadasta)
threshold-index-intentional-above = Sovittu päämäärä: tätä suurempi on sovittu (pistettä sadasta)
threshold-index-correlation-answers = Väittämien yhteenkuuluvuus tarkistetaan, kun vastauksia on vähintään
threshold-chosen-share = Tapaamiset, johtajuus, toimintamuodot ja koordinointi: saman vaihtoehdon valinneiden osuus, josta alkaen se on yhteinen kuvaus
threshold-chosen-points = Sadan pisteen jako: näin paljon summa saa poiketa sadasta
threshold-reliability-answers = Väittämien yhteen sopivuus kerrotaan alfalla ja omegalla, kun kaikkiin väittämiin vastanneita on vähintään
threshold-reliability-correlation = Väittämistä ei muodosteta yhteistä mittaria, jos niiden keskimääräinen korrelaatio on alle
threshold-trust-most-important = Luottamus, mistä aloittaa: tekijä on näin monen useimmin valitun joukossa
threshold-trust-gap-share = Luottamus, mistä aloittaa: tekijän kokee toteutuvan alle
threshold-trust-gap-upper = Luottamus, mistä aloittaa: osuuden välin yläpää on alle
threshold-trust-gap-answers = Luottamus, mistä aloittaa: vastauksia kumpaankin kysymykseen vähintään
threshold-trust-weakest-answers = Luottamuksen heikoin ulottuvuus nimetään, kun vastauksia jokaiseen on vähintään
threshold-trust-dimension-items = Luottamuksen ulottuvuus: kuinka moneen kolmesta väittämästä on vastattava, jotta vastaus otetaan mukaan
threshold-tie_trust-reports = Luottamus yhteyksissä kerrotaan, kun arvioituja suhteita on vähintään
threshold-tie_trust-pairs = Luottamuksen molemminpuolisuus kerrotaan, kun molemmin puolin arvioituja pareja on vähintään
threshold-tie_trust-one-actor = Luottamusta yhteyksissä ei kerrota, kun yhden toimijan antamien tai saamien arvioiden osuus on yli
threshold-tie_trust-trusting = Arvio osoittaa luottamusta: vastausten keskiarvo (1–5) vähintään
threshold-checks-network = Rakennetta verrataan verkostotyyppiin, kun jäseniä on vähintään
threshold-checks-response = Rakennetta verrataan verkostotyyppiin, kun vastausaste on vähintään
threshold-checks-contradictions = Verkostotyyppi kerrotaan askelta varovaisemmin, kun rakenteessa on tulosta vastaan puhuvia merkkejä vähintään
threshold-checks-whole = Verkosto on lähes yhtenäinen: jäsenpareista ei tavoita toisiaan enintään
threshold-checks-apart = Verkosto on hajallaan: jäsenpareista ei tavoita toisiaan vähintään
threshold-checks-reached = Koordinoijat ovat yhteydessä lähes kaikkiin: osuus muista jäsenistä vähintään
threshold-checks-alone = Reitit kulkevat yhden toimijan kautta: reittejä vähintään näin moninkertaisesti seuraavaan verrattuna
threshold-checks-carries = Yksi toimija pitää verkoston koossa: ilman sitä suurimpaan osaan jää muista enintään
threshold-checks-unconfirmed = Yhteydet jäävät yksipuolisiksi: vahvistettujen yhteyksien osuus alle
threshold-checks-confirmed = Yhteydet ovat yhteisesti tunnettuja: vahvistettujen yhteyksien osuus vähintään
threshold-tightness-loose = Löyhä verkosto: vahvoja yhteyksiä jäsentä kohden alle
threshold-tightness-tight = Tiivis verkosto: vahvoja yhteyksiä jäsentä kohden yli
threshold-fit-trust-high = Hallintatavan vertailu, luottamus laajaa: osuus vähintään
threshold-fit-trust-moderate = Hallintatavan vertailu, luottamus kohtalaista: osuus vähintään
threshold-fit-participants-few = Hallintatavan vertailu, jäseniä vähän: enintään
threshold-fit-participants-moderate = Hallintatavan vertailu, jäseniä kohtalaisesti: enintään
threshold-fit-consensus-high = Hallintatavan vertailu, tavoitteista samaa mieltä paljon: osuus vähintään
threshold-fit-consensus-moderately-high = Hallintatavan vertailu, tavoitteista samaa mieltä melko paljon: osuus vähintään
threshold-fit-consensus-moderately-low = Hallintatavan vertailu, tavoitteista samaa mieltä melko vähän: osuus vähintään
threshold-fit-competencies-high = Hallintatavan vertailu, yhteistä osaamista tarvitaan paljon: vastausten mediaani (1–5) vähintään
threshold-fit-competencies-moderate = Hallintatavan vertailu, yhteistä osaamista tarvitaan kohtalaisesti: vastausten mediaani (1–5) vähintään

methods-files =
    - **Luetaan:** Excel (.xlsx, .xlsm, .xlsb, .xls), LibreOffice (.ods) ja tekstitaulukot (.csv, .tsv, .txt). Tekstissä erottimena voi olla puolipiste, pilkku tai sarkain ja desimaalimerkkinä pilkku tai piste; merkistö (UTF-8, UTF-16 tai Windows-1252) tunnistetaan.
    - **Ei lueta:** salasanalla lukitut työkirjat, kuvat ja PDF-tiedostot. Tiedoston enimmäiskoko on 25 Mt.
    - Otsikot tunnistetaan suomeksi, ruotsiksi ja englanniksi, ja ne voivat olla taulukon kymmenellä ensimmäisellä rivillä. Tunnukset luetaan tekstinä: 7 ja 7,0 ovat sama toimija, ja 007 pysyy muodossa 007. Jokainen luettu rivi on joko käytössä tai selitetty.

# Words inside formulas.
formula-undirected = suuntaamaton
formula-directed = suunnattu
formula-number-of-weak-components = osien määrä
formula-components = osia
formula-triangles = kolmiot
formula-connected-triples = kolmen ketjut
formula-strong-ties = vahvat yhteydet
formula-ties-of-known-strength = yhteydet, joiden vahvuus tiedetään
formula-and = ja
formula-or = tai
