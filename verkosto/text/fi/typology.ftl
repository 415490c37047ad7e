# Verkostotyyppi-sivu: millainen verkosto tämä on?
typology-heading = Millainen verkosto tämä on?
typology-empty = Sivu kertoo, millaisena jäsenet verkostoa pitävät: johdetaanko sitä ylhäältä vai yhdessä, onko se tiivis vai löyhä, miten tavataan, mikä yhteistyötä ohjaa ja kuka sitä koordinoi. Jäsenten vastaukset ratkaisevat. Yhteydet vain tukevat tulosta tai kysyvät, pitääkö se paikkansa.
typology-new = Mittari on uusi: sen toimivuutta ei ole vielä koeteltu monessa verkostossa. Käyttäkää tulosta keskustelun avaukseen.
typology-open = Katso
typology-opened = Avattu alla
typology-how = Miten lasketaan?
typology-change-heading = Mikä muuttaisi tulosta?
typology-items-heading = Vastaukset väittämittäin

typology-lens-four = Neljä tyyppiä
typology-lens-tightness = Löyhä vai tiivis
typology-lens-meetings = Tapaamiset ja johtajuus
typology-lens-mechanism = Mikä yhteistyötä ohjaa
typology-lens-modes = Toimintatavat
typology-lens-governance = Kuka koordinoi

typology-question-four = Johdetaanko verkostoa, ja miten?
typology-question-tightness = Onko verkosto löyhä vai tiivis, ja onko sillä sovittu päämäärä?
typology-question-meetings = Miten tavataan ja kuka johtaa?
typology-question-mechanism = Mikä ohjaa yhteistyötä?
typology-question-modes = Miten sovittuja ja miten joustavia toimintatavat ovat?
typology-question-governance = Kuka koordinoi, ja millaisessa tilanteessa?

typology-card-not-asked = Ei kysytty
typology-card-few = Liian vähän vastauksia
typology-card-part-asked = Kysytty osittain
typology-card-unknown = Ei tiedetä
typology-card-possibly = Mahdollisesti { $type }
typology-card-mixed = Sekamuoto
typology-card-cannot-tell = Tyyppi ei erotu
typology-card-tightness = { $tight } · päämäärä { $purpose }
typology-card-varies = Vaihtelee

typology-part-asked = Väittämistä kysyttiin niin harvaa, että lukua ei muodosteta. Vastaukset väittämittäin ovat silti alla.
typology-items-covered = Osa väittämistä jätetään näyttämättä: luvun kanssa niistä voisi laskea yksittäisten vastaukset.
typology-share-and-count = { $share } ({ $count })
typology-count-of-n = { $count }/{ $n }
typology-points = { $n } pistettä
typology-n = { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
}
typology-with-dont-know = { $n }, lisäksi { $dk } ei osannut sanoa

# Kierros, jolla kukaan ei arvioinut
typology-other-wave = Kierroksella { $wave } kukaan ei arvioinut verkostoa. Arvioita on kierrokselta: { $rated }. Valitse kierros yllä.

# Ilman vastauksia
typology-no-answers = Sivu kertoisi, millainen verkosto teidän mielestänne on: neljä tyyppiä, tiiviys, tapaamiset, ohjaus, toimintatavat ja koordinointi. Tässä aineistossa sitä ei ole kysytty jäseniltä.
typology-hints-heading = Mitä yhteydet vihjaavat
typology-hints = Pelkistä yhteyksistä ei voi päätellä verkoston tyyppiä. Ne eivät näytä, tuliko tapa toimia ylhäältä vai sovittiinko siitä yhdessä. Alla on vain vihjeitä siitä, mikä sopisi kuhunkin tyyppiin.
typology-ask-four = Neljä tyyppiä tunnistetaan 16 väittämästä. Niitä ei ole tässä aineistossa.
typology-ask-tightness = Päämäärää ja sovittuja rooleja kysytään seitsemällä väittämällä. Niitä ei ole tässä aineistossa.
typology-ask-meetings = Tapaamisia, johtajuutta ja toimintamuotoja kysytään kolmella kysymyksellä. Niitä ei ole tässä aineistossa.
typology-ask-mechanism = Jokainen vastaaja jakaisi 100 pistettä auktoriteetin, luottamuksen ja hinnan kesken. Sitä ei ole kysytty tässä aineistossa.
typology-mechanism-unsummed = Pisteitä jaettiin, mutta yhdenkään vastaajan pisteiden summa ei ollut 100. Siksi tulosta ei ole.
typology-ask-modes = Sovittuja ja joustavia toimintatapoja kysytään 12 väittämällä. Niitä ei ole tässä aineistossa.
typology-ask-governance = Koordinoinnista on yksi kysymys. Sitä ei ole tässä aineistossa.
typology-reason-no-ties = Aineistossa ei ole yhteyksiä, joten rakennetta ei voi katsoa.
typology-reason-under-way = Rakennetta lasketaan vielä taustalla: verkosto on suuri.
typology-reason-small-network = Toimijoita on liian vähän, jotta rakenteesta voisi sanoa mitään varmaa.
typology-reason-low-response = Alle 70 % jäsenistä vastasi, joten rakenteesta ei voi sanoa mitään varmaa.
typology-reason-no-strength = Yhteyksien vahvuutta ei ole kysytty, joten tiiviyttä ei tiedetä.

# Neljä tyyppiä
typology-type-h = Hierarkkisesti johdettu
typology-type-y = Yhdessä johdettu
typology-type-v = Vapaasti kehittyvä
typology-type-k = Kaoottinen
typology-type-tie = Kaksi tyyppiä yhtä lähellä
typology-grade-clear = selvä
typology-grade-indicative = suuntaa antava
typology-grade-mixed = sekamuoto
typology-grade-cannot-tell = ei erotu
typology-intended = Tavoitteellinen
typology-natural = Luonnollisesti kehittyvä

typology-four-clear = { $type ->
    [H] Jäsenten vastausten mukaan verkosto on hierarkkisesti johdettu: raamit tulevat ylhäältä. Tarkistakaa, mitkä asiat on silti hyvä työstää yhdessä.
    [Y] Jäsenten vastausten mukaan verkosto on yhdessä johdettu: raamit on määritelty yhdessä. Yhteinen työ vie aikaa, joten valitkaa tärkeimmät asiat.
    [V] Jäsenten vastausten mukaan verkosto kehittyy vapaasti ja normit ovat sanattomia. Jos tavoite on yhteinen, kirjatkaa muutama pelisääntö.
   *[K] Jäsenten vastausten mukaan yhteisiä normeja ei ole. Aloittakaa tilannekuvasta ja keskinäisestä luottamuksesta, ei ratkaisuista.
}
typology-four-indicative = { $type ->
    [H] Jäsenten vastaukset viittaavat siihen, että verkosto on hierarkkisesti johdettu: raamit tulevat ylhäältä.
    [Y] Jäsenten vastaukset viittaavat siihen, että verkosto on yhdessä johdettu: raamit on määritelty yhdessä.
    [V] Jäsenten vastaukset viittaavat siihen, että verkosto kehittyy vapaasti ja normit ovat sanattomia.
   *[K] Jäsenten vastaukset viittaavat siihen, ettei yhteisiä normeja ole.
} Näyttö on heikko: puhukaa tuloksesta, ennen kuin teette sen perusteella mitään.
typology-four-mixed = Verkosto on sekamuoto: { $first } ({ $first_score }/100) ja { $second } ({ $second_score }/100) saavat lähes yhtä paljon tukea.
typology-four-cannot-tell = Vastauksista ei erotu verkostotyyppiä. Tarvitaan lisää vastauksia tai keskustelu siitä, mitä verkosto on.
typology-four-facts = Ero toiseksi eniten tukea saaneeseen on { $margin } pistettä. Kun vastaajista poimittiin 2 000 kertaa uusi joukko, sama tyyppi oli kärjessä { $support }:ssa kerroista. Mukana on { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
}.
typology-lowered = Jäsenten vastausten perusteella tulos olisi { $before }. Yhteydet puhuvat sitä vastaan useammassa kuin yhdessä kohdassa, joten tulos on { $now }. Tyyppi ei vaihdu.

typology-split-title = { $grade ->
    [clear] { $best ->
        [intended] Jäsenten mukaan verkosto on tavoitteellinen
       *[natural] Jäsenten mukaan verkosto on luonnollisesti kehittyvä
    }
    [indicative] { $best ->
        [intended] Vastaukset viittaavat tavoitteelliseen verkostoon
       *[natural] Vastaukset viittaavat luonnollisesti kehittyvään verkostoon
    }
    [mixed] Verkosto on yhtä aikaa tavoitteellinen ja luonnollisesti kehittyvä
   *[other] Vastauksista ei erotu, onko verkosto tavoitteellinen
}
typology-split-subtitle = Kummankin parin enemmän tukea saanut tyyppi, 0–100. Ero { $margin } pistettä.
typology-bars-title = { $grade ->
    [clear] Jäsenet kuvaavat verkoston näin: { $type }
    [indicative] Vastaukset viittaavat tähän: { $type }
    [mixed] Kaksi tyyppiä saa lähes yhtä paljon tukea
   *[other] Mikään tyyppi ei erotu muista
}
typology-bars-subtitle = Jäsenten arviot asteikolla 0–100, { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
}. Viiva: 95 %:n väli.
typology-own-title = { $share } vastaajista kuvaa toisentyyppistä verkostoa
typology-own-title-agreed = Kukaan ei kuvaa eniten mitään muuta tyyppiä
typology-own-title-none = Vastaajat kuvaavat eri tyyppejä
typology-own-subtitle = Kukin piste on yksi vastaaja sen tyypin kohdalla, jota hän itse kuvaa eniten.
typology-polarised = Jäsenet näkevät verkoston eri tavoin: { $share } vastaajista kuvaa sen toisentyyppiseksi. Tämä on hyvä avaus keskustelulle.
typology-polarised-none = Jäsenet näkevät verkoston eri tavoin: vastaajat kuvaavat eri tyyppejä. Tämä on hyvä avaus keskustelulle.

typology-lack-answers = Selvempään tulokseen tarvitaan { $need } vastausta, nyt niitä on { $have }.
typology-lack-margin = Kahden kärkityypin eron pitäisi olla { $need } pistettä, nyt se on { $have }.
typology-lack-support = Saman tyypin pitäisi olla kärjessä { $need }:ssa arvonnoista, nyt osuus on { $have }.
typology-lack-third = Sekamuotona tulosta pidetään, kun kolmas tyyppi jää { $need } pistettä jälkeen; nyt ero on { $have }.
typology-change-clear = Tulos on selvä. Siihen tarvitaan { $need } pisteen ero, ja nyt ero on { $have }. Tulos heikkenisi, jos tyyppi ”{ $second }” nousisi { $room } pistettä lähemmäs.
typology-change-lowered = Yhteydet kyseenalaistavat tuloksen { $n } kohdassa. Ilman niitä tulos olisi asteen selvempi.
typology-change-margin = Kärki vaihtuisi, jos tyyppi ”{ $second }” saisi { $margin } pistettä lisää.
typology-grades = { $clear_n } vastausta, { $clear_margin } pisteen ero ja kärjessä { $clear_support }:ssa arvonnoista: selvä. { $least } vastausta, { $indicative_margin } pisteen ero ja kärjessä { $indicative_support }:ssa arvonnoista: suuntaa antava. Kaksi kärkityyppiä lähes tasoissa vähintään { $mixed_score } pisteessä ja kolmas { $mixed_third } pistettä jäljessä: sekamuoto. Muuten tyyppi ei erotu. Rajat ovat ohjelman omia. Simuloinnissa aidosti yhdessä johdettu verkosto sai selvän tuloksen kahdeksalla vastaajalla 78 %:ssa tapauksista. Jos vastauksissa ei ollut mitään eroa, selvän tuloksen sai noin 1 % ja suuntaa antavan noin 20 %.

typology-meaning-heading = Mitä tyypit tarkoittavat?
typology-meaning =
    Tavoitteelliset verkostot:

    - **Hierarkkisesti johdettu:** raamit ja pelisäännöt on määritelty ylhäältä alas. Verkostolla on johtoryhmä tai ohjausryhmä.
    - **Yhdessä johdettu:** raamit ja pelisäännöt on määritelty yhdessä, alhaalta ylös. Verkostolla on tukiryhmä tai koordinoiva ryhmä.

    Luonnollisesti kehittyvät verkostot:

    - **Vapaasti kehittyvä:** normit ovat yhteisiä mutta sanattomia, ja ne kehittyvät ajan ja tekemisen myötä. Selkeää koordinointia ei ole.
    - **Kaoottinen:** yhteisiä normeja ei ole. Jokainen toimii oman sisäisen logiikkansa mukaan.

    Mikään tyyppi ei ole toista parempi. Lähde: Timo Järvensivun neljä verkostotyyppiä.
typology-items-title = { $type }: { $score }/100
typology-items-subtitle = Neljä väittämää, joista tyypin pisteet lasketaan

# Mitä yhteydet sanovat
typology-checks-heading = Mitä yhteydet sanovat tähän?
typology-checks = Yhteydet eivät vaihda tyyppiä. Jos ne puhuvat tulosta vastaan vähintään kahdessa kohdassa, tulos heikkenee yhden asteen. ”Ei kumpaakaan” tarkoittaa, ettei sääntö anna tästä kohdasta päätelmää. Säännöt ovat ohjelman omia.
typology-check-column-what = Tähän tyyppiin sopisi, että …
typology-check-column-value = Nyt
typology-check-column-verdict = Mitä se sanoo
typology-check-h-routes = reitit kulkevat harvojen kautta enemmän kuin sattumalta
typology-check-h-top = eniten reittejä kulkee nimetyn koordinaattorin tai ohjausryhmän kautta
typology-check-h-arrows = yhteydet kulkevat yhteen suuntaan useammin kuin sattumalta
typology-check-y-whole = lähes kaikki yltävät toisiinsa
typology-check-y-coordinators = koordinoivilla on yhteys lähes kaikkiin jäseniin
typology-check-y-routes = reitit eivät kulje vain yhden toimijan kautta
typology-check-y-carried = ryhmät eivät ole yhden toimijan varassa
typology-check-v-coordinator = ketään ei ole nimetty koordinoimaan
typology-check-v-even = yhteydet eivät kasaudu harvoille enempää kuin sattumalta
typology-check-v-closed = saman toimijan kumppanit ovat yhteydessä toisiinsa useammin kuin sattumalta
typology-check-k-apart = verkosto on erillisinä osina
typology-check-k-unconfirmed = toinen osapuoli ei useinkaan tunnista yhteyttä
typology-check-k-chance = saman toimijan kumppanit eivät ole yhteydessä toisiinsa useammin kuin sattumalta

typology-now-h-routes = keskittyminen { $value }
typology-now-h-top = { $who }: { $value } reiteistä
typology-now-h-arrows = { $value } yhteen suuntaan
typology-now-y-whole = { $value } pareista ilman reittiä
typology-now-y-coordinators = yhteys { $value }:iin muista
typology-now-y-routes = keskittyminen { $value }
typology-now-y-carried = { $value } pysyy yhdessä, jos eniten siltaava puuttuu
typology-now-v-coordinator = { $who }: { $value } reiteistä
typology-now-v-even = keskittyminen { $value }
typology-now-v-closed = { $value }:ssa tapauksista
typology-now-k-apart = { $value } pareista ilman reittiä
typology-now-k-unconfirmed = { $value } yhteyksistä molempien vahvistamia
typology-now-k-chance = { $value }:ssa tapauksista
typology-now-chance = { $now } (sattuma { $low }–{ $high })
typology-verdict-supports = ✓ tukee
typology-verdict-contradicts = ✗ kyseenalaistaa
typology-verdict-neutral = – ei kumpaakaan
typology-verdict-unknown = ? ei tiedetä

# Löyhä vai tiivis
typology-tight = { $place ->
    [loose] löyhä
    [between] keskitiivis
   *[tight] tiivis
}
typology-purpose = { $place ->
    [informal] epämuodollinen
    [between] osin sovittu
   *[intentional] sovittu
}
typology-between-words = { $first } tai { $second }
typology-corner-loose-informal = Löyhä, epämuodollinen verkosto
typology-corner-tight-informal = Tiivis yhteisö ilman sovittua päämäärää
typology-corner-loose-intentional = Tavoitteellinen, mutta yhteydet ovat vielä harvassa
typology-corner-tight-intentional = Tiivis, tavoitteellinen verkosto
typology-tightness-parts = Yhteydet: { $tight }. Päämäärä: { $purpose }.
typology-tightness-only-ties = Yhteydet: { $tight }
typology-tightness-only-purpose = Päämäärä: { $purpose }
typology-axis-purpose = epämuodollinen → sovittu päämäärä
typology-axis-tight = löyhä → tiivis (vahvoja yhteyksiä)
typology-tightness-subtitle = Vaaka: sovittu päämäärä 0–100, { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
} ja 95 %:n väli. Pysty: vahvoja yhteyksiä toimijaa kohden.
typology-tightness-subtitle-ties = Pysty: vahvoja yhteyksiä toimijaa kohden. Sovitusta päämäärästä ei ole tietoa, joten paikka on viiva.
typology-tightness-subtitle-purpose = Vaaka: sovittu päämäärä 0–100, { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
} ja 95 %:n väli. Tiiviyttä ei tiedetä, joten paikka on viiva.
typology-no-better = Mikään neljästä kulmasta ei ole toista parempi.
typology-mean-strong = Vahvoja yhteyksiä on toimijaa kohden **{ $value }**.
typology-confirmed-strong = Yhteyksistä { $share } on sellaisia, joita kumpikin osapuoli pitää vahvoina.
typology-transitivity = Kumppanin kumppani on oma kumppani { $value }:ssa tapauksista. Sattuma antaisi { $low }–{ $high }.
typology-purpose-score = Sovitun päämäärän luku on **{ $score }** sadasta. Se kertoo, missä määrin päämäärästä, rooleista ja vastuista on sovittu.
typology-change-purpose = Sovittu päämäärä: { $value }, lähin raja { $edge }. Alle { $low } on epämuodollinen ja yli { $high } sovittu.
typology-change-tight = Tiiviys: { $value } vahvaa yhteyttä toimijaa kohden, lähin raja { $edge }. Alle { $low } on löyhä ja yli { $high } tiivis.
typology-change-bounds-ours = Rajat ovat ohjelman omia.
typology-apart = Vastaukset väittämiin eivät kulje yhdessä, joten katsokaa mieluummin väittämiä kuin niistä laskettua lukua (keskimääräinen korrelaatio { $r }, ohjelman raja { $limit }).
typology-intentional-title = Näin sovitusta päämäärästä ja rooleista vastattiin
typology-intentional-subtitle = Seitsemän väittämää, joista sovitun päämäärän luku lasketaan

# Tapaamiset ja johtajuus
typology-meetings-word = { $label ->
    [kelluva] Satunnaiset tapaamiset
    [toistuva] Toistuvat tapaamiset
   *[pysyva] Pysyvät tapaamiset
}
typology-rv1-title = { $label ->
    [kelluva] Satunnainen verkosto: tapaamiset ovat kertaluonteisia
    [toistuva] Toistuva verkosto: tavataan toistuvasti, mutta kokoonpano tai aikataulu vaihtelee
    [pysyva] Pysyvä verkosto: tapaamiset ovat vakinaistettuja
   *[varies] Tapaamiset kuvataan eri tavoin: vaihtelee
}
typology-rv2-title = { $label ->
    [kelluu] Johtajuus kelluu: vetovastuu siirtyy tilanteen mukaan
    [monistuu] Johtajuus monistuu: moni johtaa omaa osuuttaan
    [yksi] Johtajuus on yhdellä toimijalla
    [ei] Kukaan ei selvästi johda
   *[varies] Johtajuus kuvataan eri tavoin: vaihtelee
}
typology-rv3-title = { $label ->
    [kelluva] Työtä tehdään foorumeissa ja palavereissa
    [pysyva] Työtä tehdään tiimeissä ja projekteissa
   *[varies] Toimintamuodot kuvataan eri tavoin: vaihtelee
}
typology-choice-subtitle = { $question } { $n }
typology-change-choice-rule = Nimi annetaan, kun { $need } vastaajista valitsee saman vaihtoehdon. Raja on ohjelman oma.
typology-change-choice = { $question } Yleisimmän vaihtoehdon valitsi { $have }.
typology-axis-meetings = Satunnaiset – toistuvat – pysyvät verkostot. Mikään näistä ei ole toista parempi.

# Mikä ohjaa
typology-mechanism-a = Auktoriteetti
typology-mechanism-l = Luottamus
typology-mechanism-h = Hinta
typology-mechanism-word = { $label ->
    [A] Auktoriteetti
    [L] Luottamus
    [H] Hinta ja kilpailu
   *[combination] Näiden yhdistelmä
}
typology-mechanism-title = { $label ->
    [A] Yhteistyötä ohjaa eniten auktoriteetti
    [L] Yhteistyötä ohjaa eniten luottamus
    [H] Yhteistyötä ohjaa eniten hinta ja kilpailu
   *[combination] Yhteistyötä ohjaa näiden yhdistelmä
}
typology-mechanism-subtitle = { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
} jakoi 100 pistettä. Harmaa piste: yksi vastaaja (tummempi: useita). Sininen: keskiarvo ja alue, jossa se on 95 %:n varmuudella. Katkoviiva: puolet pisteistä.
typology-mechanism-means = Keskimäärin pisteitä saivat auktoriteetti { $authority }, luottamus { $trust } ja hinta { $price }.
typology-mechanism-meaning = Hierarkiassa ohjaa auktoriteetti, verkostossa luottamus ja yhteinen näkemys tavoitteista, markkinoilla hinta ja kilpailu.
typology-ecosystem = Ekosysteemi on juuri tällainen: ei markkina, ei hierarkia eikä verkosto, vaan näiden muodostama kokonaisuus.
typology-set-aside = { $n ->
    [one] Yhden vastaajan pisteiden summa ei ollut 100, joten vastaus jätettiin pois.
   *[other] { $n } vastaajan pisteiden summa ei ollut 100, joten vastaukset jätettiin pois.
}
typology-change-mechanism = Nimi annetaan, kun eniten pisteitä saaneen väli ei ulotu muiden väleihin. Nyt eniten saaneen väli on { $low }–{ $high } ja muiden ylin { $other }.

# Toimintatavat
typology-strong-title = Sovitut toimintatavat
typology-strong-subtitle = Vahvat toimintatavat: roolit, foorumit ja sopimukset
typology-weak-title = Joustavat toimintatavat
typology-weak-subtitle = Heikot toimintatavat: muuttuvat roolit ja vapaa yhteydenpito
typology-modes-word = { $strong ->
    [high] { $weak ->
        [high] Yhdistää sovitut ja joustavat
        [low] Enemmän sovittuja
       *[between] Enemmän sovittuja
    }
    [low] { $weak ->
        [high] Enemmän joustavia
        [low] Kumpikaan ei ole käytössä
       *[between] Enemmän joustavia
    }
   *[between] { $weak ->
        [high] Enemmän joustavia
        [low] Enemmän sovittuja
       *[between] Kumpaakaan ei selvästi paljon
    }
}
typology-modes-title = { $strong ->
    [high] { $weak ->
        [high] Verkosto yhdistää vahvat ja heikot toimintatavat
        [low] Toimintatavat ovat sovittuja, eivät juuri joustavia
       *[between] Toimintatavat ovat enemmän sovittuja kuin joustavia
    }
    [low] { $weak ->
        [high] Toimintatavat ovat joustavia, eivät juuri sovittuja
        [low] Kumpikaan toimintatapa ei ole käytössä
       *[between] Toimintatavat ovat enemmän joustavia kuin sovittuja
    }
   *[between] { $weak ->
        [high] Toimintatavat ovat enemmän joustavia kuin sovittuja
        [low] Toimintatavat ovat enemmän sovittuja kuin joustavia
       *[between] Kumpaakaan toimintatapaa ei ole selvästi paljon eikä selvästi vähän
    }
}
typology-modes-subtitle = Vaaka: sovitut (vahvat), pysty: joustavat (heikot), kumpikin 0–100 ja 95 %:n väli. { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
}.
typology-axis-strong = sovitut toimintatavat →
typology-axis-weak = joustavat toimintatavat →
typology-corner-modes-neither = Kumpikaan ei ole käytössä
typology-corner-modes-weak = Joustava
typology-corner-modes-strong = Sovittu
typology-corner-modes-both = Yhdistää vahvat ja heikot toimintatavat
typology-modes-both = Verkostomaiset kehittämisprosessit yhdistävät vahvat ja heikot toimintatavat. Kumpikaan ei ole toisen vastakohta: molempia voi olla paljon.
typology-modes-items-first = Katsokaa ensin väittämiä: ne kertovat enemmän kuin kaksi lukua.
typology-change-modes = Sovitut { $strong } ja joustavat { $weak }: alle { $low } on vähän ja yli { $high } paljon. Jos viiva ylittää rajan, kumpikin sana on mahdollinen.

# Kuka koordinoi
typology-form-word = { $form ->
    [shared] Jäsenet yhdessä
    [lead] Yksi jäsenorganisaatio
    [nao] Erillinen koordinoiva taho
    [none] Ei kukaan
   *[other] Vaihtelee
}
typology-form-title = { $form ->
    [shared] Yleisin vastaus: jäsenet koordinoivat yhdessä
    [lead] Yleisin vastaus: yksi jäsenorganisaatio koordinoi
    [nao] Yleisin vastaus: erillinen taho koordinoi
    [none] Yleisin vastaus: kukaan ei koordinoi
   *[other] Vastaajat nimeävät eri koordinoijia
}
typology-fit-heading = Mitä tutkimus ehdottaa, ja millainen tilanne teillä on?
typology-fit-about = Provan ja Kenis (2008) esittävät, millaisessa tilanteessa tällainen hallintatapa toimii. Ehdotuksia ei ole vielä koeteltu riittävästi, joten yhteispisteitä ei lasketa. Teidän tilannettanne kuvaavien sanojen rajat ovat ohjelman omia.
typology-fit-none = Kun kukaan ei koordinoi, tutkimuksella ei ole ehdotusta, johon verrata.
typology-fit-no-form = Mikään vaihtoehto ei saanut eniten vastauksia, joten hallintatapaa ei verrata tutkimukseen.
typology-fit-column-what = Asia
typology-fit-column-proposed = Tutkimuksen ehdotus
typology-fit-column-own = Teidän tilanteenne
typology-fit-column-fits = Vastaako ehdotusta
typology-fit-trust = Luottamus jäsenten kesken
typology-fit-participants = Jäsenten määrä
typology-fit-goal-consensus = Yksimielisyys tavoitteista
typology-fit-competencies = Tarve osaamiselle, jota yhdelläkään jäsenellä ei yksin ole
typology-fit-word = { $row ->
    [trust] { $word ->
        [high] laajaa
        [moderate] kohtalaista
       *[low] vähäistä
    }
    [participants] { $word ->
        [few] pieni
        [moderate] kohtalainen
       *[many] suuri
    }
   *[other] { $word ->
        [high] suuri
        [moderately-high] melko suuri
        [moderate] kohtalainen
        [moderately-low] melko pieni
       *[low] pieni
    }
}
typology-fit-or = { $first } tai { $second }
typology-fit-own = { $word } ({ $basis })
typology-fit-own-unknown = ei tiedetä
typology-fit-basis-ties = { $value } arvioista luottavia
typology-fit-basis-pulse = { $value } vastaajista luottaa
typology-fit-basis-members = { $value } jäsentä
typology-fit-basis-g1 = { $value } vastaajista samaa mieltä
typology-fit-basis-g2-g3 = mediaani { $value } asteikolla 1–5
typology-fit-shared-many = Yleisimmän vastauksen mukaan jäsenet koordinoivat verkostoa yhdessä, mutta jäseniä on { $n } ja työ vaatii paljon yhteensovittamista. Provan ja Kenis (2008) esittävät, että tällöin erillinen koordinoiva taho toimii usein paremmin.
typology-fits-yes = ✓ vastaa
typology-fits-no = ✗ poikkeaa
typology-fits-unknown = ? ei tiedetä
typology-change-form = Useimmin valittu: { $first } vastaajaa. Toiseksi useimmin valittu: { $second }. Muoto vaihtuu, kun järjestys vaihtuu.

# Miten lasketaan
typology-how-four = Kukin vastaaja saa jokaisesta tyypistä pisteet, jos hän on vastannut sen neljästä väittämästä vähintään kolmeen: vastausten keskiarvo asteikolla 0–100. Verkoston pisteet ovat vastaajien keskiarvo. Väli ja arvonnat: 2 000 uudelleen poimittua vastaajajoukkoa. ”En osaa sanoa” ei ole mukana. Lähde: Timo Järvensivun neljä verkostotyyppiä.
typology-how-tightness = Sovitun päämäärän luku on seitsemän väittämän keskiarvo asteikolla 0–100, kun vastaaja on vastannut vähintään viiteen. Tiiviys on vahvojen yhteyksien määrä kertaa kaksi jaettuna toimijoiden määrällä. Pystyakseli ei ole tasavälinen: rajat ovat aina samassa kohdassa. Lähde: Valkokari 2011 (Torvinen ym. 2011). Rajat ovat ohjelman omia.
typology-how-meetings = Vastaajat valitsevat yhden vaihtoehdon. Nimi annetaan, kun vähintään 60 % valitsee saman. Lähde: Seppänen-Järvelä ja Karjalainen 2006 (Torvinen ym. 2011). Raja on ohjelman oma.
typology-how-mechanism = Kukin vastaaja jakaa 100 pistettä kolmen kesken. Kuviossa on vastaajien keskiarvo ja alue, johon 95 % uudelleen poimituista keskiarvoista osuu. Lähde: Valkokari 2009 ja 2010 (Torvinen ym. 2011).
typology-how-modes = Kumpikin luku on väittämien keskiarvo asteikolla 0–100. Seitsemän väittämää koskee sovittuja toimintatapoja ja viisi joustavia. Lähde: Timo Järvensivun vahvat ja heikot toimintatavat. Rajat 40 ja 60 ovat ohjelman omia.
typology-how-governance = Hallintatapaa kysytään suoraan, eikä sitä päätellä yhteyksistä. Tutkimukseen verrataan useimmin valittua vaihtoehtoa. Yhteinen kuvaus siitä tulee, kun vähintään 60 % valitsee saman. Lähde: Provan ja Kenis 2008.

typology-talk-heading = Mistä keskustella seuraavaksi?
typology-talk =
    - Tunnistatteko verkoston tästä? Mikä puuttuu?
    - Missä asioissa vastaajat ovat eri mieltä, ja mistä se johtuu?
    - Sopiiko tapa toimia siihen, mitä verkostolla tavoitellaan?

threshold-modes-low = Toimintatavat: tämän alle jäävä luku on vähän (0–100)
threshold-modes-high = Toimintatavat: tämän ylittävä luku on paljon (0–100)
