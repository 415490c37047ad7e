# Havainnot verkoston tyypistä (R27a … R30) ja koordinoinnista (R31).
finding-r27a = Jäsenten vastausten mukaan verkosto on hierarkkisesti johdettu: raamit tulevat ylhäältä. Tarkistakaa, mitkä asiat on silti hyvä työstää yhdessä.
finding-r27a-ask = Mikä asia olisi hyvä avata yhdessä, ennen kuin siitä päätetään?
rule-r27a-name = Hierarkkisesti johdettu verkosto
rule-r27a-condition = Jäsenten vastauksissa tyyppi ”hierarkkisesti johdettu” saa selvästi eniten tukea: vastauksia on vähintään 8, ero seuraavaan tyyppiin on vähintään 10 pistettä ja sama tyyppi on kärjessä vähintään 95 %:ssa arvonnoista. Yhteydet eivät puhu tulosta vastaan kahdessa kohdassa.
rule-r27a-guard = Vaikenee, jos väittämiä ei kysytty, vastauksia on alle 8 tai yhteyksien tarkistus on kesken. Suuntaa antavasta tuloksesta sääntö ei sano mitään.

finding-r27b = Jäsenten vastausten mukaan verkosto on yhdessä johdettu: raamit on määritelty yhdessä. Yhteinen työ vie aikaa, joten valitkaa tärkeimmät asiat.
finding-r27b-ask = Mitkä asiat teidän on tärkeintä työstää yhdessä, ja mitkä voi antaa muutaman hoidettaviksi?
rule-r27b-name = Yhdessä johdettu verkosto
rule-r27b-condition = Jäsenten vastauksissa tyyppi ”yhdessä johdettu” saa selvästi eniten tukea: vastauksia on vähintään 8, ero seuraavaan tyyppiin on vähintään 10 pistettä ja sama tyyppi on kärjessä vähintään 95 %:ssa arvonnoista. Yhteydet eivät puhu tulosta vastaan kahdessa kohdassa.
rule-r27b-guard = Vaikenee, jos väittämiä ei kysytty, vastauksia on alle 8 tai yhteyksien tarkistus on kesken. Suuntaa antavasta tuloksesta sääntö ei sano mitään.

finding-r27c = Jäsenten vastausten mukaan verkosto kehittyy vapaasti ja normit ovat sanattomia. Jos tavoite on yhteinen, kirjatkaa muutama pelisääntö.
finding-r27c-ask = Mikä sanaton tapa pitäisi sanoa ääneen, kun mukaan tulee uusi jäsen?
rule-r27c-name = Vapaasti kehittyvä verkosto
rule-r27c-condition = Jäsenten vastauksissa tyyppi ”vapaasti kehittyvä” saa selvästi eniten tukea: vastauksia on vähintään 8, ero seuraavaan tyyppiin on vähintään 10 pistettä ja sama tyyppi on kärjessä vähintään 95 %:ssa arvonnoista. Yhteydet eivät puhu tulosta vastaan kahdessa kohdassa.
rule-r27c-guard = Vaikenee, jos väittämiä ei kysytty, vastauksia on alle 8 tai yhteyksien tarkistus on kesken. Suuntaa antavasta tuloksesta sääntö ei sano mitään.

finding-r27d = Jäsenten vastausten mukaan yhteisiä normeja ei ole. Aloittakaa tilannekuvasta ja keskinäisestä luottamuksesta, ei ratkaisuista.
finding-r27d-ask = Mitä kukin näkee verkostossa juuri nyt, ja mikä siinä on yhteistä?
rule-r27d-name = Ei yhteisiä normeja
rule-r27d-condition = Jäsenten vastauksissa tyyppi ”kaoottinen” saa selvästi eniten tukea: vastauksia on vähintään 8, ero seuraavaan tyyppiin on vähintään 10 pistettä ja sama tyyppi on kärjessä vähintään 95 %:ssa arvonnoista. Yhteydet eivät puhu tulosta vastaan kahdessa kohdassa.
rule-r27d-guard = Vaikenee, jos väittämiä ei kysytty, vastauksia on alle 8 tai yhteyksien tarkistus on kesken. Suuntaa antavasta tuloksesta sääntö ei sano mitään.

finding-r28 = Verkosto on sekamuoto: { $t1 ->
    [H] hierarkkisesti johdettu
    [Y] yhdessä johdettu
    [V] vapaasti kehittyvä
   *[K] kaoottinen
} ({ $v1 }/100) ja { $t2 ->
    [H] hierarkkisesti johdettu
    [Y] yhdessä johdettu
    [V] vapaasti kehittyvä
   *[K] kaoottinen
} ({ $v2 }/100) saavat lähes yhtä paljon tukea.
finding-r28-ask = Missä asioissa toimitte yhdellä tavalla, missä toisella?
rule-r28-name = Sekamuoto
rule-r28-condition = Kaksi tyyppiä saa kumpikin vähintään 50 pistettä sadasta, niiden ero on alle 5 pistettä ja kolmas tyyppi jää vähintään 10 pistettä jälkeen.
rule-r28-guard = Vaikenee, jos väittämiä ei kysytty tai vastauksia on alle 5.

finding-r29 = Vastauksista ei erotu verkostotyyppiä. Tarvitaan lisää vastauksia tai keskustelu siitä, mitä verkosto on.
finding-r29-ask = Miten kukin kuvaisi verkostoa yhdellä lauseella?
rule-r29-name = Tyyppi ei erotu
rule-r29-condition = Vastauksia on alle 5, tai mikään tyyppi ei erotu edes suuntaa antavasti eikä kyse ole sekamuodosta.
rule-r29-guard = Vaikenee, jos väittämiä ei kysytty tai yhteyksien tarkistus on kesken.

finding-r30 = Jäsenet näkevät verkoston eri tavoin: { $typed ->
    [true] { $p } vastaajista kuvaa sen toisentyyppiseksi.
   *[false] vastaajat kuvaavat eri tyyppejä.
} Tämä on hyvä avaus keskustelulle.
finding-r30-ask = Millaisiin kokemuksiin erilaiset kuvaukset perustuvat?
rule-r30-name = Tyyppi nähdään eri tavoin
rule-r30-condition = Vähintään 30 % vastaajista kuvaa eniten muuta tyyppiä kuin sitä, joka saa kaikilta yhteensä eniten tukea. Lisäksi tämän tyypin pisteet jakautuvat kahtia: vähintään 30 % antaa sille alle 37,5 pistettä ja vähintään 30 % yli 62,5 pistettä.
rule-r30-guard = Vaikenee, jos väittämiä ei kysytty tai vastauksia on alle 8.

finding-r31 = Yleisimmän vastauksen mukaan jäsenet koordinoivat verkostoa yhdessä, mutta jäseniä on { $n } ja työ vaatii paljon yhteensovittamista. Provan ja Kenis (2008) esittävät, että tällöin erillinen koordinoiva taho toimii usein paremmin.
finding-r31-ask = Mitä koordinoinnista voisi antaa jonkun hoidettavaksi, ja mistä jäsenet päättävät edelleen yhdessä?
rule-r31-name = Moni jäsen koordinoi yhdessä
rule-r31-condition = Koordinoijaa kysyttäessä yleisin vastaus on ”Jäsenet yhdessä”, jäseniä on vähintään 9, ja mediaanivastaus kahteen väittämään (tehtävä vaatii yhteistä osaamista; töissä ollaan riippuvaisia toisista) on vähintään 4.
rule-r31-guard = Vaikenee, jos koordinoijaa tai kumpaakaan väittämää ei kysytty, jäseniä ei ole lueteltu tai vastauksia on alle 5. Kyse on tutkijoiden ehdotuksesta, ei testatusta tuloksesta.
