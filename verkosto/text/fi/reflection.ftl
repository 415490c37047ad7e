# Avovastausten sivu: vastaukset, haku ja sanat.
reflection-title = Avovastaukset
reflection-heading = Mitä vastaajat kertovat omin sanoin?
reflection-empty = Sivu näyttää kaikki avoimiin kysymyksiin kirjoitetut vastaukset kysymys kerrallaan, arvotussa järjestyksessä ja ilman tunnisteita. Haku löytää sanat myös taivutettuina. Teemat annatte vastauksille itse: ohjelma ei tee niistä tiivistelmää, sanapilveä eikä tunnelmapisteitä.
reflection-no-answers = Avoimiin kysymyksiin ei ole vastattu tällä kierroksella. Kun jäsenet kirjoittavat omin sanoin esimerkiksi siitä, mitä he oivalsivat ja mitä he vievät eteenpäin, sivu näyttää kaikki vastaukset, auttaa etsimään niistä ja kokoaa antamanne teemat.
reflection-other-waves = Vastauksia on näiltä kierroksilta: { $waves }.
reflection-people = { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
} vastasi omin sanoin { $questions ->
    [one] yhteen kysymykseen
   *[other] { $questions } kysymykseen
}.
reflection-gate = Kun vastaajia on alle { $least }, vastaukset piilotetaan kirjoittajien suojaksi.
reflection-how-heading = Miten tämä toimii?
reflection-how =
    - **Järjestys.** Vastaukset ovat arvotussa järjestyksessä ja ilman vastaajan tunnusta. Tekstistä kirjoittajan voi silti joskus tunnistaa.
    - **Haku.** Sana löytyy myös taivutettuna ja yhdyssanan osana. Jos sanoja on monta, vastauksessa on oltava ne kaikki. Lainausmerkeissä oleva haetaan täsmälleen.
    - **Sanat.** Sanat palautetaan perusmuotoonsa ja niiden käyttäjät lasketaan: kukin vastaaja kerran, vaikka hän toistaisi sanaa. Luvut auttavat löytämään vastauksia, eivätkä ne ole tuloksia. Sanoja, jotka voivat olla nimiä, ei luetella.
    - **Mitä ei tehdä.** Ohjelma ei kirjoita tiivistelmiä, ei pisteytä tunnelmaa eikä piirrä sanapilviä: sanan koko johtaisi harhaan. Vastaukset eivät lähde tältä koneelta.
    - **Pienet määrät.** Jos kysymykseen on vastannut alle { $least }, kirjoittajan voisi tunnistaa, joten vastaukset on tarkoitettu vain fasilitaattorin silmille.
reflection-part = Mitä vastauksille tehdään
reflection-part-answers = Vastaukset
reflection-part-coding = Koodaus
reflection-part-themes = Teemat
reflection-question = Kysymys
reflection-question-n = { $question } ({ $n })

reflection-withheld = { $n ->
    [one] Kysymyksellä on 1 vastaaja.
   *[other] Kysymyksellä on { $n } vastaajaa.
} Kun heitä on alle { $least }, kirjoittajan voisi tunnistaa. Siksi vastaukset on piilotettu.
reflection-facilitator = Olen fasilitaattori: näytä vastaukset tällä ruudulla
reflection-facilitator-help = Vain sinun silmillesi, ei seinälle. Näitä vastauksia ei viedä mihinkään tiedostoon eikä niiden sanoja luetella.

reflection-search = Etsi vastauksista
reflection-search-placeholder = Etsi vastauksista, esim. luottamus
reflection-search-help = Haku löytää sanan myös taivutettuna ja yhdyssanan osana. Lainausmerkeissä ”näin” se etsii täsmälleen saman.
reflection-found = { $n ->
    [0] Haulla ”{ $query }” ei löydy vastauksia.
    [one] ”{ $query }”: 1 vastaus, kaikkiaan { $total }.
   *[other] ”{ $query }”: { $n } vastausta, kaikkiaan { $total }.
}
reflection-using = { $n ->
    [one] Sana ”{ $word }”: 1 vastaus, kaikkiaan { $total }.
   *[other] Sana ”{ $word }”: { $n } vastausta, kaikkiaan { $total }.
}
reflection-all = { $n ->
    [one] 1 vastaus.
   *[other] { $n } vastausta arvotussa järjestyksessä.
}
reflection-clear = Näytä kaikki vastaukset
reflection-list = Vastaukset
reflection-shown = Näkyvissä { $shown }/{ $n }
reflection-more = Näytä { $n } lisää
reflection-every = Näytä kaikki { $n }

reflection-words = Löydä vastauksia sanan avulla
reflection-words-help = Luku on sanaa jossakin muodossa käyttäneiden vastaajien määrä. Valitse sana, niin näet sen vastaukset; valitse se uudelleen, niin näet taas kaikki.
reflection-word = { $word } { $n }
reflection-words-all = Näytä kaikki { $n } sanaa
reflection-words-fewer = Näytä vain yleisimmät
reflection-words-note = Sana luetellaan, kun vähintään { $least } vastaajaa käytti sitä. Luvut auttavat löytämään vastauksia, eivätkä ne ole tuloksia.
reflection-no-words = Mitään sanaa ei käyttänyt { $least } vastaajaa tai useampi.
reflection-unlisted = { $n ->
    [one] Yhtä sanaa ei luetella, koska se voi olla nimi tai sanakirja ei tunne sitä. Haku löytää senkin.
   *[other] { $n } sanaa ei luetella, koska ne voivat olla nimiä tai sanakirja ei tunne niitä. Haku löytää nekin.
}
reflection-waves = Sanat eri kierroksilla
reflection-waves-note = Kuinka moni vastaaja käytti sanaa kullakin kierroksella. Tämä on pelkkä luettelo: eroja ei ole testattu, ja kierroksilla ovat voineet vastata eri ihmiset. Mukana ovat kierrokset, joilla vastaajia on riittävästi.
reflection-waves-word = Sana
reflection-waves-few = alle { $least }

reflection-event = Tapaamisen nimi
reflection-event-about = Kaksi kysymystä puhuu tapaamisesta. Valitse, miksi te kutsutte sitä. Sana tulee myös kyselylomakkeelle.
reflection-event-kind = Tapaamisenne on
reflection-event-contact_day = lähipäivä
reflection-event-workshop = työpaja
reflection-event-meeting = tapaaminen
reflection-event-own = jokin muu
