# Menetelmät: miten luvut lasketaan.
methods-heading = Miten luvut lasketaan?
methods-lead = Jokainen luku samassa paikassa: mitä se kertoo, millä kaavalla se lasketaan, milloin sitä ei voi laskea ja mihin se perustuu.
methods-part = Mitä näytetään
methods-part-network = Koko verkosto
methods-part-actor = Toimijat
methods-part-rules = Rajat ja säännöt
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
methods-simulation = Omat simulaatiomme: 10–100 toimijan satunnaisverkostoja, joiden yhteydet tunnetaan
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
    - Verkoston ulkopuoliset toimijat piirretään karttaan, mutta ne eivät ole mukana koko verkoston luvuissa, koska niiltä ei ole kysytty.
    - Luku, jota ei voi laskea, näytetään viivana, ei koskaan nollana.
methods-thresholds-heading = Rajat
methods-thresholds = Nämä luvut päättävät, mitä näytetään. Mikään laki ei määrää niitä, joten niistä voi olla eri mieltä.
methods-threshold-what = Raja
methods-threshold-value = Arvo
methods-threshold-whose = Kenen valinta
methods-threshold-ours = oma valintamme
methods-threshold-theirs = lähteestä
methods-threshold-source = Mihin nojaa
methods-ours-heading = Mikä on omaa
methods-ours =
    Lukujen kaavat ovat julkaistuja ja niiden lähteet on merkitty. Omiamme ovat
    - vastausasteen rajat ja pienimmät toimijamäärät
    - vahvan yhteyden raja ja yhteistyön viisiportainen asteikko
    - lukujen suomenkieliset arkinimet
    - se, että yhteys näytetään oletuksena, kun ainakin toinen osapuoli on ilmoittanut sen.

threshold-response-full = Vastausaste, josta alkaen kaikki luvut näytetään sellaisinaan
threshold-response-ranges = Vastausaste, josta alkaen reitteihin perustuvat luvut näytetään
threshold-response-limited = Vastausaste, josta alkaen koko verkoston luvuista näytetään kestävimmät
threshold-size-network = Toimijamäärä, josta alkaen verkoston lukuja näytetään

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
