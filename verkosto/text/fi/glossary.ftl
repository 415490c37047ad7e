# Sanasto: alan sanat arkisina, terminä ja selitettyinä; sivun omat sanat alussa.
glossary-title = Sanasto
glossary-heading = Mitä sanat tarkoittavat?
glossary-lead = Sanat, joita sivuilla käytetään: arkisesti, alan terminä ja selitettynä. Haku löytää sanan suomeksi, ruotsiksi ja englanniksi.
glossary-search = Hae sanaa, esimerkiksi aukko, täthet tai broker
glossary-letter = Alkukirjain
glossary-none = Haulla ei löytynyt yhtään sanaa. Kokeile lyhyempää tai toista kieltä.
glossary-count = { $n ->
    [one] 1 sana
   *[other] { $n } sanaa
}
glossary-unknown = Sanastossa ei ole tätä sanaa. Alla ovat kaikki sanat.
glossary-where = Missä tätä käytetään
glossary-pages = Sivut
glossary-rules = Havainnot, joissa sanaa tarvitaan
glossary-sources = Lähteet
glossary-formula = Kaava ja vaihteluväli
glossary-of-network = koko verkoston luku
glossary-of-actor = toimijan luku
glossary-of-other = ryhmien, suhteiden tai kierrosten luku

term-actor-word = Toimija
term-actor-term = toimija (actor, node)
term-actor-what = Se, joka on verkostossa mukana: organisaatio, yksikkö, ryhmä tai henkilö. Kartalla toimija on piste.

term-tie-word = Yhteys
term-tie-term = yhteys (tie)
term-tie-what = Kahden toimijan välillä oleva suhde, jonka ainakin toinen on ilmoittanut kyselyssä. Kartalla yhteys on viiva.

term-relation-word = Suhde
term-relation-term = suhteen laji (relation)
term-relation-what = Se, mitä toimijoiden välillä kysyttiin: esimerkiksi yhteydenpito, tiedon saaminen tai yhdessä tekeminen. Jokainen suhde on oma verkostonsa, ja luvut lasketaan jokaisesta erikseen.

term-respondent-word = Vastaaja
term-respondent-term = vastaaja (respondent)
term-respondent-what = Jäsen, joka vastasi kyselyyn. Vastaajan yhteydet tiedetään hänen itsensä kertomina.

term-nonrespondent-word = Vastaamatta jättänyt
term-nonrespondent-term = kato (nonrespondent)
term-nonrespondent-what = Jäsen, jolta kysyttiin mutta joka ei vastannut. Hänen yhteyksistään tiedetään vain se, mitä muut kertoivat. Puuttuva vastaus ei tarkoita, ettei yhteyksiä ole.

term-response-rate-word = Vastausaste
term-response-rate-term = vastausprosentti (response rate)
term-response-rate-what = Kuinka suuri osa kysytyistä jäsenistä vastasi. Kun moni ei vastaa, osa luvuista jätetään näyttämättä, koska puuttuvat vastaukset voisivat muuttaa ne.

term-broker-word = Siltaaja
term-broker-term = välittäjä (broker)
term-broker-what = Toimija, joka yhdistää muuten erillisiä toimijoita tai ryhmiä. Siltaaja saa tietoa monesta suunnasta ja voi välittää tai jättää välittämättä sitä. Asema vie usein paljon aikaa.

term-gatekeeper-word = Portinvartija
term-gatekeeper-term = tiedon portinvartija (gatekeeper)
term-gatekeeper-what = Siltaaja, joka pidättelee tietoa. Samassa asemassa voi olla myös portin aukaisija, joka päästää tiedon kulkemaan. Luvuista ei näe, kummasta on kyse.

term-structural-hole-word = Aukko
term-structural-hole-term = rakenteellinen aukko (structural hole)
term-structural-hole-what = Kohta, jossa kahden toimijan tai ryhmän väliltä puuttuu yhteyksiä. Aukko ei ole virhe: joskus yhteyttä ei tarvita, joskus siitä kannattaa rakentaa silta.

term-group-word = Ryhmä
term-group-term = annettu ryhmä (group, attribute)
term-group-what = Toimijat, joilla aineistossa on sama tieto: esimerkiksi sama organisaatio, ala, sektori tai alue. Ryhmät ovat kyselyn mukaisia, toisin kuin yhteyksistä löydetyt alaryhmät.

term-silo-word = Siilo
term-silo-term = sisäänpäin kääntynyt ryhmä (silo)
term-silo-what = Ryhmä, jonka yhteydet pysyvät ryhmän sisällä selvästi useammin kuin sattuma selittää.

term-strong-tie-word = Vahva yhteys
term-strong-tie-term = vahva yhteys (strong tie)
term-strong-tie-what = Yhteys, jossa pidetään yhteyttä usein ja tehdään työtä yhdessä. Vahvojen yhteyksien on nähty sujuvoittavan yhteistä työtä.

term-weak-tie-word = Heikko yhteys
term-weak-tie-term = heikko yhteys (weak tie)
term-weak-tie-what = Yhteys, joka on harvempi tai kevyempi kuin vahva, ei huonompi. Heikot yhteydet tuovat usein uutta tietoa oman lähipiirin ulkopuolelta.

term-tie-strength-word = Yhteyden vahvuus
term-tie-strength-term = yhteyden vahvuus (tie strength)
term-tie-strength-what = Kuinka usein ollaan yhteydessä ja kuinka pitkälle yhteistyö menee. Vahvuus kuvaa kahden toimijan yhteyttä, ei sitä, miten koko verkosto toimii.

term-route-word = Lyhin reitti
term-route-term = lyhin polku (geodesic)
term-route-what = Vähin määrä yhteyksiä, joita pitkin yhdeltä toimijalta pääsee toiselle. Lyhimpiä reittejä voi olla monta yhtä pitkää.

term-view-word = Näkymä
term-view-term = suunnattu, yhdiste, vahvistettu (view)
term-view-what = Se, mikä lasketaan yhteydeksi: jokainen ilmoitus suuntineen, yhteys, jonka ainakin toinen on ilmoittanut, tai vain yhteys, jonka molemmat ovat ilmoittaneet.

term-chance-range-word = Sattuman väli
term-chance-range-term = satunnaisverkostojen väli (chance band)
term-chance-range-what = Väli, johon 95 % satunnaisista verkostoista osuu, kun niissä on yhtä monta toimijaa ja yhteyttä. Välin sisällä olevasta luvusta ei kannata päätellä mitään.

term-answer-range-word = Vaihteluväli
term-answer-range-term = epävarmuusväli (interval)
term-answer-range-what = Kuinka paljon luku voisi muuttua. Yhteyksien luvuissa väli kertoo, mihin luku voisi siirtyä, jos kaikki olisivat vastanneet; arvioissa se kertoo, mihin osuus voisi asettua toisilla vastaajilla.

term-wave-word = Kyselykierros
term-wave-term = mittauskierros (wave)
term-wave-what = Yksi kerta, jolloin sama kysely tehtiin. Kierroksia verrataan vain niiden toimijoiden osalta, jotka vastasivat molempiin.

term-external-word = Ulkopuolinen
term-external-term = jäsenluettelon ulkopuolinen (external)
term-external-what = Toimija, jonka jäsenet nimesivät mutta jota ei ole jäsenluettelossa. Ulkopuolisilta ei kysytty, joten heitä ei lasketa mukaan koko verkoston lukuihin.

term-level-word = Verkostotyön taso
term-level-term = taso (level)
term-level-what = Missä verkostotyötä tehdään: asiakkaan luona, palvelupolun kehittämisessä, strategiassa, vaikuttamisessa tai maailman ymmärtämisessä. Sama toimija voi olla monella tasolla.

term-key-player-word = Avaintoimijat
term-key-player-term = avaintoimijajoukko (key players)
term-key-player-what = Toimijat, joiden yhdessä poistuminen hajottaisi verkoston eniten, tai joiden kautta tavoittaa mahdollisimman monen. Joukko ei ole sama asia kuin siltaavimpien lista.

term-core-network-word = Ydinverkosto
term-core-network-term = ydinverkosto (core network)
term-core-network-what = Ne toimijat, jotka kantavat yhteistä työtä jatkuvasti. Tiimi nimeää ydinverkoston itse; yhteyksistä laskettu ydin voi olla eri joukko.

term-theme-network-word = Teemaverkosto
term-theme-network-term = teemaverkosto (theme network)
term-theme-network-what = Ydinverkoston rinnalla toimiva ryhmä, joka kokoontuu yhden aiheen ympärille. Teemaverkosto tuo mukaan toimijoita, joita koko verkoston työ ei tavoita.

term-coordination-word = Koordinointi
term-coordination-term = koordinointi (coordination)
term-coordination-what = Toimijoiden ja resurssien kokoamista ja yhteisten kohtaamisten järjestelyä: aikatauluja, kutsuja, tiloja ja viestinnän alustoja.

term-facilitation-word = Fasilitointi
term-facilitation-term = fasilitointi (facilitation)
term-facilitation-what = Huolenpitoa kohtaamisten laadusta: osallisuutta, avointa keskustelua, jännitteiden käsittelyä ja yhteistä päätöksentekoa.

term-metawork-word = Metatyö
term-metawork-term = verkostojohtamisen metatyö (metawork)
term-metawork-what = Taustatyötä, joka tekee koordinoinnin ja fasilitoinnin mahdolliseksi: resursseja, valmistelua ja huolenpitoa kokonaisuudesta.

term-goal-word = Tavoite
term-goal-term = verkoston tavoite (goal)
term-goal-what = Se, mitä varten verkosto ensisijaisesti on: pysyvää tehtävää, uudistumista, palvelua, vaikuttamista vai oppimista varten. Sama rakenne voi sopia yhteen tavoitteeseen ja haitata toista.

term-continuum-word = Strateginen jatkumo
term-continuum-term = verkostojohtamisen strateginen jatkumo (strategic continuum)
term-continuum-what = Verkostotyön neljä vaihetta, jotka toistuvat: tilannekuva, tavoitteet ja toimintatavat, eteneminen ja arviointi. Jokaisessa kysytään: miksi, mitä, kuka, miten ja millä resursseilla.

term-shared-picture-word = Yhteinen tilannekuva
term-shared-picture-term = jatkumon 1. vaihe (shared picture)
term-shared-picture-what = Ensimmäinen vaihe: verkosto tehdään näkyväksi ja katsotaan yhdessä, ketkä ovat mukana, mikä yhdistää ja missä on aukkoja.

term-agreement-phase-word = Tavoitteet ja toimintatavat
term-agreement-phase-term = jatkumon 2. vaihe (goals and ways of working)
term-agreement-phase-what = Toinen vaihe: sovitaan, mitä yhdessä tavoitellaan ja miten toimitaan, ja päivitetään sopimusta, kun tilanne muuttuu.

term-action-phase-word = Yhdessä eteneminen
term-action-phase-term = jatkumon 3. vaihe (moving forward)
term-action-phase-what = Kolmas vaihe: sovittu viedään käytäntöön, ja sitä koordinoidaan ja fasilitoidaan.

term-evaluation-phase-word = Arviointi ja yhteinen pohdinta
term-evaluation-phase-term = jatkumon 4. vaihe (evaluation and reflection)
term-evaluation-phase-what = Neljäs vaihe: katsotaan yhdessä, mitä työstä seurasi ja mitä siitä opittiin. Siitä alkaa seuraava kierros.

term-way-of-working-word = Toimintatapa
term-way-of-working-term = yhteisesti sovittava toimintatapa (way of working)
term-way-of-working-what = Tapa, josta verkosto sopii yhdessä: miten päätetään, viestitään, tavataan, otetaan uusia mukaan ja arvioidaan. Kysymyksiä on viisitoista.

term-strong-ways-word = Sovitut toimintatavat
term-strong-ways-term = ”vahvat” toimintatavat (strong ways of working)
term-strong-ways-what = Vakiintunut tapa tehdä yhteistyötä: roolit, foorumit, tietojärjestelmät ja sopimukset on sovittu. Eri asia kuin kahden toimijan vahva yhteys.

term-weak-ways-word = Joustavat toimintatavat
term-weak-ways-term = ”heikot” toimintatavat (weak ways of working)
term-weak-ways-what = Joustava tapa tehdä yhteistyötä: roolit vaihtuvat, ja yhteyttä otetaan tarpeen mukaan. Ei sovittujen toimintatapojen vastakohta: molempia voi olla paljon.

term-knowing-word = Tunteminen
term-knowing-term = tunteminen (knowing)
term-knowing-what = Verkostotyön ytimen ensimmäinen kulma: jäsenet tietävät, keitä toiset ovat ja mitä he tekevät. Siitä voi kasvaa luottamusta.

term-trust-word = Luottamus
term-trust-term = luottamus (trust)
term-trust-what = Odotus siitä, että toiset toimivat osaavasti, pitävät sovitusta kiinni ja kertovat avoimesti. Luottamusta kysytään arvioina, ja yksittäisten parien vastauksia ei näytetä.

term-commitment-word = Sitoutuminen
term-commitment-term = sitoutuminen (commitment)
term-commitment-what = Verkostotyön ytimen kolmas kulma: jäsenet antavat aikaansa ja resurssejaan yhteisiin tavoitteisiin.

term-competence-trust-word = Luottamus osaamiseen
term-competence-trust-term = kompetenssiluottamus (competence trust)
term-competence-trust-what = Luotetaan siihen, että toiset osaavat asiansa ja heidän osaamistaan käytetään.

term-contract-trust-word = Luottamus lupauksiin
term-contract-trust-term = kontrahtiluottamus (contract trust)
term-contract-trust-what = Luotetaan siihen, että toiset pitävät sovitusta kiinni ja toimivat johdonmukaisesti.

term-communication-trust-word = Luottamus avoimuuteen
term-communication-trust-term = kommunikaatioluottamus (communication trust)
term-communication-trust-what = Luotetaan siihen, että toiset kertovat asiat rehellisesti, jakavat tietoa ja pitävät luottamukselliset asiat omanaan.

term-six-d-word = 6D-arviointi
term-six-d-term = 6D-malli (6D model)
term-six-d-what = Kuusi puolta, joiden mukaan verkosto arvioi omaa toimintaansa: debatti, dialogi, erilaisuus, ero entiseen, sopiminen ja dokumentaatio. Niistä ei lasketa yhteispisteitä.

term-debate-word = Debatti
term-debate-term = 6D: debatti (debate)
term-debate-what = Erilaiset näkemykset voi sanoa turvallisesti ääneen, ja niitä kunnioitetaan.

term-dialogue-word = Dialogi
term-dialogue-term = 6D: dialogi (dialogue)
term-dialogue-what = Erilaisia ääniä kuunnellaan tasavertaisina ja niistä rakennetaan uutta yhteistä tietoa.

term-difference-word = Erilaisuus
term-difference-term = 6D: difference – erilaisuus
term-difference-what = Erilaisuus hyväksytään ja siitä tehdään voimavara, myös ammattien ja organisaatioiden rajojen yli.

term-distinction-word = Ero entiseen
term-distinction-term = 6D: distinction – ero entiseen
term-distinction-what = Verkosto pohtii tietoisesti, miten uusi toimintatapa eroaa entisestä.

term-deal-word = Sopiminen
term-deal-term = 6D: deal – sopiminen
term-deal-what = Verkosto pystyy sopimaan seuraavista yhteisistä teoista, vaikka näkemykset ovat erilaisia.

term-documentation-word = Dokumentaatio
term-documentation-term = 6D: documentation – dokumentaatio
term-documentation-what = Verkosto seuraa ja arvioi kehitystään: sekä sitä, mitä tehdään, että sitä, miten yhdessä toimitaan.

term-reflection-word = Yhteinen pohdinta
term-reflection-term = reflektio (reflection)
term-reflection-what = Vastaajat kertovat omin sanoin, mitä oppivat ja mitä vievät eteenpäin. Vastauksista koodattu luku kertoo, kuinka moni mainitsi aiheen, ei kuinka tärkeä se on.

term-hierarchical-network-word = Hierarkkisesti johdettu
term-hierarchical-network-term = hierarkkisesti johdettu strateginen verkosto
term-hierarchical-network-what = Verkostotyyppi, jossa yhteistyön raamit ja pelisäännöt tulevat ylhäältä. Sitä johtaa johtoryhmä tai ohjausryhmä.

term-jointly-led-network-word = Yhdessä johdettu
term-jointly-led-network-term = yhdessä johdettu strateginen verkosto
term-jointly-led-network-what = Verkostotyyppi, jossa jäsenet määrittelevät raamit ja pelisäännöt yhdessä. Apuna on tukiryhmä tai koordinoiva ryhmä.

term-free-network-word = Vapaasti kehittyvä
term-free-network-term = vapaasti kehittyvä verkosto
term-free-network-what = Verkostotyyppi, jossa on yhteisiä mutta sanattomia normeja, jotka muotoutuvat ajan myötä. Selvää koordinointia ei ole.

term-chaotic-network-word = Kaoottinen
term-chaotic-network-term = kaoottinen organisoituminen
term-chaotic-network-what = Verkostotyyppi, jossa yhteisiä normeja ei ole ja jokainen toimii omista lähtökohdistaan. Nimi kuvaa järjestäytymistä, ei ihmisiä.

term-loose-network-word = Löyhä verkosto
term-loose-network-term = löyhä, epämuodollinen verkosto (loose network)
term-loose-network-what = Verkosto, jossa vahvoja yhteyksiä on jäsentä kohti vähän. Löyhä verkosto voi silti olla tavoitteellinen, ja se voi levittää tietoa hyvin.

term-intentional-network-word = Tavoitteellinen verkosto
term-intentional-network-term = intentionaalinen verkosto (intentional network)
term-intentional-network-what = Verkosto, joka on rakennettu tietoisesti: sillä on päämäärä, ja rooleista, vastuista sekä riskien ja hyötyjen jaosta on sovittu.

term-governance-word = Koordinoinnin muoto
term-governance-term = hallintatapa (governance)
term-governance-what = Kuka pitää verkostoa koossa: jäsenet yhdessä, yksi jäsenorganisaatio tai erillinen koordinoiva taho. Tutkimus esittää, että eri muodot sopivat erikokoisiin ja erilaisiin verkostoihin.

term-steering-mechanism-word = Mikä yhteistyötä ohjaa
term-steering-mechanism-term = hierarkia – verkosto – markkina (mechanism)
term-steering-mechanism-what = Ohjaako yhteistyötä määräysvalta, luottamus ja yhteinen näkemys vai hinta ja kilpailu. Useimmissa verkostoissa on kaikkia kolmea.

term-consensus-word = Yksimielisyys
term-consensus-term = konsensus (consensus)
term-consensus-what = Kuinka lähellä toisiaan vastaajien arviot ovat. Arvo 1 tarkoittaa, että kaikki vastasivat samoin; arvo 0, että puolet valitsi asteikon kummankin pään.

term-service-path-word = Palvelupolku
term-service-path-term = palvelupolku (service path)
term-service-path-what = Vaiheet, joiden läpi asiakas kulkee tarpeen heräämisestä siihen, että siihen on vastattu. Vaiheissa on mukana eri toimijoita.

term-handover-word = Nivelvaihe
term-handover-term = palvelupolun nivelvaihe (handover)
term-handover-what = Kohta, jossa asiakas siirtyy palvelupolulla vaiheesta ja usein toimijalta toiselle. Siinä tarvitaan sovittua työnjakoa ja vahvoja yhteyksiä.

term-knowing-for-others-word = Toisten puolesta tietäminen
term-knowing-for-others-term = johtamisen asema 1 (knowing on others’ behalf)
term-knowing-for-others-what = Ymmärrys ja päätökset tehdään verkoston puolesta ja kerrotaan sille. Joskus tarpeen; vaarana on liian kapea näkemys.

term-guiding-sense-making-word = Yhteisen ymmärrystyön ohjaaminen
term-guiding-sense-making-term = johtamisen asema 2 (guiding shared sense-making)
term-guiding-sense-making-what = Tärkeimmät asiat työstetään ja päätetään yhdessä, ja joku ohjaa sitä työtä. Kaikkeen siihen ei riitä aikaa.

term-building-platform-word = Alustan rakentaminen
term-building-platform-term = johtamisen asema 3 (building a platform)
term-building-platform-what = Ymmärrys ja päätökset jätetään jäsenten omalle vastuulle, ja heille rakennetaan siihen hyvät edellytykset. Aina ei ole intoa tai kykyä tehdä työtä itsenäisesti.

term-opening-word = Avaaminen
term-opening-term = kohtaamisen avaaminen (opening)
term-opening-what = Kohtaamisen ensimmäinen vaihe: kuunnellaan kärsivällisesti, mitä eri näkökulmia asiaan on. Liian nopea päätös jättää niitä pimentoon.

term-processing-word = Käsittely
term-processing-term = kohtaamisen käsittely (processing)
term-processing-what = Kohtaamisen toinen vaihe: oletuksia puntaroidaan ja siedetään epämukavuutta (engl. groan zone), kunnes yhteinen ymmärrys alkaa muodostua.

term-closing-word = Sulkeminen
term-closing-term = kohtaamisen sulkeminen (closing)
term-closing-what = Kohtaamisen viimeinen vaihe: päätetään, mitä, miksi, kuka, milloin ja miten. Jos se jää tekemättä, asiat jäävät auki.

term-what-if-word = Mitä jos
term-what-if-term = laskelma kartalla (what-if)
term-what-if-what = Laskelma siitä, miten luvut muuttuisivat, jos kartalle lisättäisiin tai siitä poistettaisiin jotain. Se ei ennusta, mitä ihmiset tekisivät.

term-theme-word = Teema
term-theme-term = koodi (theme, code)
term-theme-what = Aihe, jonka koodaaja löysi vastauksista ja jolle tiimi antoi nimen ja kuvauksen. Yhdessä vastauksessa voi olla monta teemaa.

term-codebook-word = Koodikirja
term-codebook-term = teemaluettelo (codebook)
term-codebook-what = Luettelo teemoista nimineen ja kuvauksineen. Kuvaus kertoo, milloin teema sopii vastaukseen ja milloin ei.

term-coder-word = Koodaaja
term-coder-term = koodaaja (coder)
term-coder-what = Ihminen, joka lukee vastaukset ja liittää niihin teemat. Toinen koodaaja tekee saman näkemättä ensimmäisen koodausta.

term-coder-agreement-word = Samoin koodattu
term-coder-agreement-term = yksimielisyysprosentti (percent agreement)
term-coder-agreement-what = Osuus vastauksista, joille kaksi koodaajaa antoi täsmälleen samat teemat. Osa menee yksiin sattumalta, siksi rinnalla on Krippendorffin alfa.

term-alpha-word = Krippendorffin alfa
term-alpha-term = koodauksen luotettavuus (Krippendorff’s alpha)
term-alpha-what = Kahden koodaajan yksimielisyys, josta sattuman osuus on vähennetty: 1 on täysi yksimielisyys ja 0 sama kuin sattuma. Alle 0,67 tarkoittaa, että koodaus on vielä alustava.

term-base-form-word = Perusmuoto
term-base-form-term = lemma (base form, lemma)
term-base-form-what = Muoto, jossa sana on sanakirjassa: luottamusta ja luottamuksen ovat sanan luottamus muotoja. Kun muodot yhdistetään, sana löytyy kaikista vastauksista, joissa se on.

term-redaction-word = Nimien poistaminen
term-redaction-term = tunnisteiden poisto (redaction)
term-redaction-what = Ennen kuin lainaus tallennetaan, siitä otetaan pois nimet ja muut tiedot, joista ihmisen voisi tunnistaa. Poistetun kohdalla lukee [poistettu].

term-quote-word = Lainaus
term-quote-term = sitaatti (quote)
term-quote-what = Kohta vastauksesta sellaisena kuin se kirjoitettiin, teeman vieressä. Lainaukseen tarvitaan kirjoittajan lupa.
