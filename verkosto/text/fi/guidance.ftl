# Havaintojen yhteiset sanat: painot, näytön vahvuus, vaikeneminen, neuvot.
guidance-heading = Mistä kannattaa puhua?
guidance-about = Enintään viisi havaintoa: ensin aineistoa koskevat, sitten painavimmat. Jokainen on keskustelun avaus, ei arvosana.
guidance-none = Aineistosta ei noussut mitään, mikä erottuisi sattumasta. Katsokaa karttaa ja kysykää, mikä siinä yllättää.
guidance-none-ties = Aineistosta ei noussut havaintoja. Siinä ei kysytty, kuka tekee yhteistyötä kenen kanssa.
guidance-more = { $n ->
    [one] Vielä { $n } havainto
   *[other] Vielä { $n } havaintoa
}
guidance-waits = Osa havainnoista tarkentuu, kun laskenta valmistuu.
guidance-look = Katso kuvasta
guidance-why = Perusteet
guidance-ask = Kysymys keskusteluun: { $question }
guidance-condition = Ehto
guidance-guard = Varaukset
guidance-grade = Näyttö
guidance-grade-a = mitattu ja verrattu sattumaan tai vaihteluväliin
guidance-grade-b = mitattu
guidance-grade-c = ehdotus tai kokemus, ei mitattu vaikutus
guidance-sources = Lähteet
guidance-slides = Lähdeaineiston kalvot
guidance-advice = Mitä voisi kokeilla (lähdeaineiston mukaan)
guidance-n = Vastanneita jäseniä { $answered }/{ $members } ({ $rate }).
guidance-n-rated = Arvioihin vastanneita { $n }.
guidance-silent-heading = { $n ->
    [one] { $n } sääntö vaikenee – miksi?
   *[other] { $n } sääntöä vaikenee – miksi?
}
guidance-silent-about = Sääntö vaikenee, kun aineisto ei riitä kertomaan suuntaan eikä toiseen.
silent-few-actors = jäseniä on liian vähän
silent-few-answers = vastauksia on liian vähän
silent-few-ties = yhteyksiä on liian vähän
silent-low-response = liian moni ei vastannut
silent-no-goal = tavoitetta ei ole valittu
silent-other-goal = koskee muuta tavoitetta
silent-not-asked = tätä ei kysytty
silent-not-told = tiimi ei ole vielä kirjannut tätä
silent-one-wave = kyselykierroksia on vain yksi
silent-no-groups = ryhmät, tasot tai sektorit puuttuvat aineistosta tai ovat liian pieniä
silent-not-drawn = satunnaisverkkoja ei laskettu tai niitä oli liian vähän
silent-under-way = laskenta on kesken
silent-no-range = puuttuvien vastausten vaikutusta ei voitu arvioida
silent-undefined = lukua ei voi laskea
advice-centralized-innovation = Perustakaa teemaverkostoja ydinverkoston rinnalle; siirtäkää vetovastuu teemaryhmille; johtakaa alustaa rakentaen.
advice-centralized-permanent = Pitäkää selkeä koordinointi, sopikaa varahenkilöistä ja jakakaa vastuuta ryhmälle.
advice-dependency = Rakentakaa rinnakkainen silta: tuokaa kaksi eri puolilla olevaa toimijaa yhteiseen tehtävään.
advice-hole = Kutsukaa molemmat ryhmät samaan verkostopalaveriin; nimetkää siltaaja, esimerkiksi koordinaattori.
advice-knowing = Rakentakaa ensin tuntemista: tutustumiskierros, parityö, uusien saattaminen mukaan.
advice-trust = Aloittakaa yhteisön keskinäisen luottamuksen rakentamisesta ennen ratkaisuja.
advice-commitment = Etsikää yhteinen hyöty ja kirjatkaa: nämä ovat tavoitteemme ja näin me toimimme yhdessä.
advice-strong-ties-renewal = Järjestäkää vapaamuotoisia, avoimia tapaamisia ja kutsukaa mukaan tuntemattomia toimijoita.
advice-weak-ties-service = Sopikaa nivelvaiheiden työnjaosta, säännöllisestä foorumista ja yhteisestä tietojärjestelmästä.
advice-silo = Valitkaa taso, jolla sektorit kohtaavat, ja järjestäkää siellä yhteinen tehtävä.
advice-type-k = Tehkää yhteinen tilannekuva; selkiyttäkää omat tavoitteet; etsikää yhteinen hyöty.
advice-type-v = Käykää läpi 15 kysymystä ja sopikaa niistä, jotka haittaavat eniten.
advice-type-h-dialogue = Siirtäkää tärkeimmät asiat yhteiseen ymmärrystyöhön; avatkaa ennen päättämistä.
advice-closing = Päättäkää jokainen tapaaminen viiteen kysymykseen: mitä, miksi, kuka, milloin ja miten?
advice-documentation = Sopikaa seurannasta: samat kysymykset puolen vuoden välein.
advice-load = Jakakaa koordinointi, fasilitointi ja metatyö näkyväksi taulukoksi ja sopikaa vuorot.
advice-no-external = Kehittäkää avoimuutta ja jäsenistöä: kuka puuttuu?
