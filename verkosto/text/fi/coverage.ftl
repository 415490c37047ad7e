# The page of coverage.

coverage-title = Vastanneet
coverage-heading = Kenen vastauksiin kuva perustuu?
coverage-empty = Sivu näyttää, ketkä vastasivat, mitä siitä voi päätellä ja mitä muutama vastaus lisää toisi.

coverage-list = Aineisto on luettelo yhteyksistä: se ei kerro, ketkä vastasivat. Luvut on laskettu niin kuin kaikki jäsenet ({ $members }) olisivat vastanneet.
coverage-answered = { $members ->
    [one] 1 jäsenestä
   *[other] { $members } jäsenestä
} { $respondents } vastasi kyselyyn ({ $share }).
coverage-band-full = Vastauksia on niin paljon, että kaikki tunnusluvut voi näyttää. Puuttuvien vastausten vaikutus kerrotaan vaihteluvälinä.
coverage-band-ranges = Kaikki tunnusluvut näytetään, mutta vain vaihteluvälin kanssa: puuttuvat vastaukset voivat siirtää niitä. Siltaajista kerrotaan joukko ilman järjestystä.
coverage-band-no-range = Verkosto on niin suuri, ettei puuttuvien vastausten vaikutusta arvota. Siksi näytetään vain kestävimmät luvut: kartta, yhteyksien määrät, vahvat yhteydet ja ryhmien rajat.
coverage-band-limited = Näytetään vain ne luvut, joihin puuttuvat vastaukset vaikuttavat vähiten: kartta, yhteyksien määrät, vahvat yhteydet ja ryhmien rajat. Siltaajia, reittejä ja alaryhmiä ei voi päätellä näin vähistä vastauksista.
coverage-band-none = Alle puolet vastasi, joten koko verkoston tunnuslukuja ei näytetä. Kartta kertoo vain sen, mitä vastanneet kertoivat.
coverage-known = Jäsenpareista { $both } tunnetaan molempien vastauksista.
coverage-agreement = Kun molemmat vastasivat, ilmoitetuista yhteyksistä { $share } on molempien vahvistamia: { $reads ->
    [good] vastaukset tukevat hyvin toisiaan.
    [fair] vastaukset tukevat toisiaan kohtalaisesti, mikä on tavallista.
   *[weak] vastaukset tukevat toisiaan heikosti, joten yksittäisestä yhteydestä ei kannata päätellä paljon.
}
coverage-fewest = Vähiten vastauksia tuli ryhmästä { $group } ({ $attribute }): { $answered } / { $members }. Sen yhteydet tunnetaan muita huonommin.

coverage-pairs-row = { $kind ->
    [both] Molempien vastauksista
    [one] Vain toisen vastauksesta
   *[none] Ei tiedetä
} ({ $pairs })
coverage-pairs-title = Jäsenpareista { $share } tunnetaan molemmin puolin
coverage-pairs-subtitle = Kaikki jäsenparit ({ $pairs }) sen mukaan, kumpi parin jäsenistä vastasi.
coverage-left-open = { $n ->
    [one] Vastanneet jättivät yhden parin kohdan auki: sitä ei lasketa kieltäväksi vastaukseksi.
   *[other] Vastanneet jättivät { $n } parin kohdan auki: niitä ei lasketa kieltäviksi vastauksiksi.
}
coverage-attribute = Ryhmittely
coverage-no-attributes = Aineistossa ei ole ryhmiä (esimerkiksi organisaatio tai toimiala), joten vastanneita ei voi katsoa ryhmittäin.
coverage-no-group = Ei ryhmää
coverage-groups-title = Vastanneet: { $attribute }
coverage-groups-subtitle = { $shown ->
    [one] Yksi ryhmä
   *[other] { $shown } ryhmää
}{ $more ->
    [0] {""}
   *[other] {" "}(suurimmat, yhteensä { $groups })
}: vastanneet / jäsenet.
coverage-groups-table = Vastanneet ryhmittäin
coverage-column-members = Jäseniä
coverage-column-answered = Vastasi
coverage-column-share = Osuus
coverage-column-named = Montako vastannutta nimesi

coverage-ahead-heading = Mitä muutama vastaus lisää toisi?
coverage-how-ahead = Pari tunnetaan molemmin puolin, kun kumpikin on vastannut. Rajat, joilla uusia lukuja tulee näkyviin, ovat ohjelman omia ja nojaavat simulaatioon.
coverage-all-answered = Kaikki jäsenet vastasivat: mitään ei jäänyt puuttumaan.
coverage-step = { $everybody ->
    [true] Jos kaikki puuttuvat ({ $more }) vastaisivat
   *[false] { $more ->
        [one] Jos vielä yksi vastaisi
       *[other] Jos vielä { $more } vastaisi
    }
}, jäsenpareista { $known } tunnettaisiin molemmin puolin{ $better ->
    [true] { $band ->
        [full] {" "}ja eniten siltaavat voitaisiin näyttää järjestyksessä.
        [ranges] {" "}ja siltaajat, reitit ja alaryhmät tulisivat näkyviin vaihteluväleineen.
       *[limited] {" "}ja verkoston ensimmäiset tunnusluvut tulisivat näkyviin.
    }
   *[false] .
}
coverage-waited = Ketkä eivät vastanneet ({ $n })
coverage-waited-help = Eniten nimetyt ensin: heidän vastauksensa täydentäisivät kuvaa eniten. Vastaaminen on vapaaehtoista.

coverage-bands-heading = Mitä näytetään ja mitä ei?
coverage-band-row = { $band ->
    [full] Vastausaste vähintään { $share }: kaikki luvut, siltaajat myös järjestyksessä.
    [ranges] { $share } – alle { $below }: kaikki luvut vaihteluväleineen, siltaajat joukkona.
    [limited] { $share } – alle { $below }: kartta, yhteyksien määrät, vahvat yhteydet ja ryhmien rajat.
   *[none] Alle { $below }: vain se, mitä vastanneet kertoivat.
}
coverage-band-here = ← tässä ollaan
coverage-nothing-withheld = Mitään lukua ei ole jätetty näyttämättä.
coverage-questions-heading = Mistä keskustella seuraavaksi?
coverage-questions =
    - Keiden näkökulma puuttuu, ja muuttaisiko se kuvaa?
    - Voisiko joku vielä vastata? Yksikin vastaus täydentää monta paria.
    - Missä vain toinen osapuoli tunnistaa yhteyden, ja mistä se voisi johtua?

threshold-confirmation-good = Vastaukset tukevat hyvin toisiaan: vahvistettujen yhteyksien osuus vähintään
threshold-confirmation-fair = Vastaukset tukevat toisiaan kohtalaisesti: vahvistettujen yhteyksien osuus vähintään
