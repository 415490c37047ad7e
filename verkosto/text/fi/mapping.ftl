# Miten aineisto luetaan: kysymykset, roolit, samannäköiset nimet, määrittelytiedosto.
mapping-questions-heading = Kysymyksiä, joihin vain te tiedätte vastauksen
mapping-questions-about = Aineisto on luettu merkityllä tavalla, kunnes vastaat. Vastaus otetaan heti käyttöön.
mapping-questions-wait = { $n ->
    [one] 1 kysymys odottaa vastaustasi.
   *[other] { $n } kysymystä odottaa vastaustasi.
}
mapping-taken-now = Näin luettu nyt
mapping-settled = { $n ->
    [one] 1 vastattu kysymys
   *[other] { $n } vastattua kysymystä
}
mapping-open-question = Kysymys: { $question } Luettu nyt näin: { $taken }. Vastaa näin: { $ways }

mapping-merges-heading = Nimiä, jotka ovat ehkä sama toimija
mapping-merges-about = Mitään ei yhdistetä, ellet valitse niin.
mapping-merges-more = Näytetään { $shown } todennäköisintä; kaikkiaan niitä on { $n }.
mapping-merge-into = Yhdistä nimelle: { $name }
mapping-merge-apart = Eri toimijoita
mapping-merged-heading = { $n ->
    [one] 1 yhdistetty nimi
   *[other] { $n } yhdistettyä nimeä
}
mapping-merged = { $name } → { $other }
mapping-merge-undo = Peru yhdistäminen
mapping-apart-forget = { $n ->
    [one] Kysy uudelleen 1 parista
   *[other] Kysy uudelleen { $n } parista
}
mapping-reason-case = Ero on vain isoissa ja pienissä kirjaimissa.
mapping-reason-form = Ero on vain yhtiömuodossa tai sen paikassa.
mapping-reason-order = Samat sanat eri järjestyksessä.
mapping-reason-spelling = Kirjoitusasu on melkein sama.
mapping-reason-other = Nimet muistuttavat toisiaan.

mapping-heading = Muuta, miten aineisto luettiin
mapping-own-heading = Kerro itse, mitä taulukoissa on
mapping-own-about = Valitse taulukon tulkinta, otsikkorivi ja sarakkeet. Kun taulukosta löytyy, kuka nimesi kenet, aineisto avautuu.
mapping-discard = Hylkää ja palaa
mapping-reading = Luetaan uudelleen…
mapping-now = { $actors ->
    [one] **1 toimija**
   *[other] **{ $actors } toimijaa**
}, { $ties ->
    [one] **1 ilmoitettu yhteys**
   *[other] **{ $ties } ilmoitettua yhteyttä**
} ({ $relations })
mapping-relation-now = { $relation }: { $n }
mapping-table = Taulukko
mapping-sheet-role = Mitä taulukossa on
mapping-header = Otsikkorivi
mapping-header-row = Rivi { $row }: { $cells }
mapping-columns-heading = Sarakkeet
mapping-columns-all = Näytä jokainen sarake erikseen
mapping-column-run = { $first } … { $last }
mapping-column-count = { $n ->
    [one] 1 sarake
   *[other] { $n } saraketta
}
mapping-column-unnamed = (ei otsikkoa)
mapping-direction = Asteikon suunta: { $column }
mapping-limit = Yhteyden raja: { $column }
mapping-limit-larger = Yhteys vasta arvosta
mapping-limit-smaller = Yhteys arvoon asti
mapping-relation = Suhteen nimi
mapping-relation-help = Miksi tämän taulukon yhteyksiä kutsutaan kartalla. Tyhjä: nimi otetaan tiedostosta.
mapping-from-file = Otetaan tiedostosta
mapping-wave = Kierros
mapping-wave-help = Jos koko taulukko on yhtä kyselykierrosta, esimerkiksi: kevät 2026. Tyhjä: kierros otetaan tiedostosta.
mapping-rules-heading = Koko aineistosta
mapping-answered = Ketkä lasketaan vastanneiksi
mapping-directed = Onko yhteyksillä suunta
mapping-repeats = Vastaajalla useita vastausrivejä
mapping-identity = Vastaaja omalla listallaan
mapping-reset-table = Palauta tämä taulukko
mapping-reset-all = Palauta kaikki
mapping-refused = Valintaa ei otettu käyttöön. { $reason }

mapping-keep-heading = Ota talteen
mapping-keep-about = Määrittelytiedosto muistaa valintasi: käytä sitä seuraavan kierroksen tiedostoon. Merkitty työkirja on oma tiedostosi, jonka soluihin on merkitty korjattavat kohdat.
mapping-download = Lataa määrittelytiedosto
mapping-download-annotated = Lataa merkitty työkirja
mapping-upload = Käytä aiempaa määrittelytiedostoa
mapping-applied = Määrittely otettiin käyttöön: { $file }

mapping-go-on = Jatka ilman näitä rivejä
mapping-left-out = Käyttämättä { $n ->
    [one] jää 1 rivi
   *[other] jää { $n } riviä
}:
mapping-left-out-why = { $why } ({ $n })
mapping-why-self-tie = vastaaja nimesi itsensä
mapping-why-repeated-tie = sama vastaus on jo aiemmin
mapping-why-tie-told-twice = samasta toimijasta on toinen, myöhempi vastaus
mapping-why-no-ego = vastaaja puuttuu
mapping-why-no-alter = nimetty toimija puuttuu
mapping-why-no-relation = suhteen laji puuttuu
mapping-why-no-wave = kierros puuttuu
mapping-why-respondent-again = vastaaja vastasi myöhemmin uudelleen
mapping-why-no-id = toimijan tunnus puuttuu
mapping-why-actor-twice = toimija on luettelossa jo aiemmin
mapping-why-note-row = huomautus, ei vastaaja
mapping-why-sum-row = summarivi
mapping-why-trial-run = lomakkeen koekäyttö
mapping-why-asked-of-itself = rivillä kysytään vastaajasta itsestään
mapping-why-no-answers = rivillä ei ole vastauksia
mapping-why-answer-again = sama vastaaja vastasi myöhemmin uudestaan
mapping-why-item-unknown = väittämää tai kysymystä ei tunnisteta
mapping-why-other = muu syy, katso havainnot

mapping-answer-limit-larger = Mitä suurempi luku, sitä tiiviimpi yhteys; yhteys vasta arvosta { $limit }
mapping-answer-limit-smaller = Mitä pienempi luku, sitä tiiviimpi yhteys; yhteys arvoon { $limit } asti
mapping-answer-scales-larger = Mitä suurempi luku, sitä tiiviimpi yhteys
mapping-answer-scales-smaller = Mitä pienempi luku, sitä tiiviimpi yhteys
mapping-answer-scales-none = Suunta luetaan aineistosta
mapping-answer-rating-direction-larger = Ei, suuri luku tarkoittaa sitä
mapping-answer-rating-direction-smaller = Kyllä, pieni luku tarkoittaa sitä
mapping-answer-rating-no-answer-missing = Kyllä, vastausta ei ole
mapping-answer-rating-no-answer-larger = Ei, se on asteikon porras
mapping-answer-rating-nought-missing = Kyllä, vastausta ei ole
mapping-answer-rating-nought-larger = Ei, se on asteikon porras
mapping-answer-answered-auto = Luetaan aineistosta
mapping-answer-answered-all = Kaikki toimijat
mapping-answer-answered-reporters = Vain ne, joilla on omia vastauksia
mapping-answer-directed-auto = Luetaan aineistosta
mapping-answer-directed-yes = Kyllä: kuka nimesi kenet
mapping-answer-directed-no = Ei: luettelo pareista
mapping-answer-repeats-none = Viimeinen täydellinen jää voimaan
mapping-answer-repeats-last = Viimeinen täydellinen jää voimaan
mapping-answer-repeats-join = Yhdistetään yhdeksi vastaukseksi
mapping-answer-repeats-apart = Jokainen rivi on oma toimijansa
mapping-answer-identity-none = Luetaan aineistosta
mapping-answer-identity-as-is = Vastaaja on se, joka rivillä lukee
mapping-answer-identity-omitted = Vastaaja on se, jota häneltä ei kysytty

column-exists = Onko yhteys
column-tie = Yhteys (suhde sarakkeittain)
column-respondent = Vastaajan tunniste
column-item = Arvioitava väite
column-ignored = Jätetään pois

error-unknown-part = Määrittelytiedostossa { $file } on osa, jota ei ole: { $name }. Mahdolliset: { $known }.
error-unfit-value = Arvo ”{ $value }” ei sovi määrittelyn kohtaan { $name }. Mahdolliset: { $known }.
