# Jatkumo (kanvas C-1): neljä vaihetta, viisi kysymystä.
continuum-title = Jatkumo
continuum-heading = Missä olemme yhteisellä matkalla?
continuum-lead = Neljä vaihetta, viisi kysymystä: kirjatkaa ruutuihin, mitä olette yhdessä miettineet. Aineisto ehdottaa, te päätätte. Järjestys on vapaa, ja vaiheisiin palataan.

continuum-phase = Vaihe
continuum-phase-1 = Hahmottaminen
continuum-phase-2 = Sopiminen
continuum-phase-3 = Eteneminen
continuum-phase-4 = Arviointi
continuum-about-1 = Verkoston hahmottaminen yhteisen tilannekuvan pohjalta
continuum-about-2 = Yhteistyön toimintatapojen ja tavoitteiden valinta ja päivittäminen
continuum-about-3 = Konkreettisen etenemisen ja toiminnan koordinointi ja fasilitointi
continuum-about-4 = Yhteistyön tulosten ja vaikutusten arviointi ja yhteinen reflektio

continuum-question = Kysymys
continuum-why = Miksi?
continuum-what = Mitä?
continuum-who = Kuka?
continuum-how = Miten?
continuum-resources = Millä resursseilla?

continuum-short-why = Miksi
continuum-short-what = Mitä
continuum-short-who = Kuka
continuum-short-how = Miten
continuum-short-resources = Resurssit

continuum-prompt-1-why = Miksi tarvitsemme yhteisen tilannekuvan?
continuum-prompt-1-what = Mitä jo tiedämme ja mitä emme?
continuum-prompt-1-who = Ketkä kuuluvat verkostoon, ketkä puuttuvat?
continuum-prompt-1-how = Miten keräämme ja katsomme tilannekuvan yhdessä?
continuum-prompt-1-resources = Paljonko aikaa tähän on?
continuum-prompt-2-why = Miksi teemme yhteistyötä?
continuum-prompt-2-what = Mitä tavoittelemme?
continuum-prompt-2-who = Kuka sitoutuu mihinkin?
continuum-prompt-2-how = Miten toimimme yhdessä?
continuum-prompt-2-resources = Mitä kukin panostaa?
continuum-prompt-3-why = Miksi tämä askel on seuraava?
continuum-prompt-3-what = Mitä teemme konkreettisesti?
continuum-prompt-3-who = Kuka koordinoi, kuka fasilitoi?
continuum-prompt-3-how = Miten kohtaamiset rakennetaan?
continuum-prompt-3-resources = Millä ajalla, rahalla ja välineillä?
continuum-prompt-4-why = Miksi arvioimme?
continuum-prompt-4-what = Mitä tuloksia ja vaikutuksia syntyi?
continuum-prompt-4-who = Ketkä arvioivat?
continuum-prompt-4-how = Miten opimme tästä yhdessä?
continuum-prompt-4-resources = Mitä jatko vaatii?

continuum-status = Tila
continuum-status-empty = tyhjä
continuum-status-draft = luonnos
continuum-status-agreed = sovittu
continuum-status-how = Tekstistä tulee ensin luonnos. Kun muutatte sovittua tekstiä, siitä tulee taas luonnos.
continuum-so-far = 20 ruutua – sovittu: { $agreed }, luonnos: { $draft }, tyhjä: { $empty }.

continuum-suggest-data = Aineisto ehdottaa
continuum-suggest-own = Olette kirjanneet muualla
continuum-take = Lisää luonnokseen
continuum-taken = Lisätty luonnokseen
continuum-no-room = Ruutu on täynnä: lyhentäkää tekstiä, niin ehdotus mahtuu.
continuum-suggest-closed = Kun aineisto on avoinna, ruutujen vieressä on siitä nousevia ehdotuksia.

continuum-say-members = Verkostossa on { $n ->
    [one] 1 jäsen
   *[other] { $n } jäsentä
}, joista { $answered } vastasi ({ $rate }).
continuum-say-missing = { $n ->
    [one] 1 jäsen ei vastannut: sen oma kuva verkostosta puuttuu.
   *[other] { $n } jäsentä ei vastannut: heidän oma kuvansa verkostosta puuttuu.
}
continuum-say-externals = { $n ->
    [one] Jäsenet nimesivät 1 toimijan verkoston ulkopuolelta. Kuuluuko se mukaan?
   *[other] Jäsenet nimesivät { $n } toimijaa verkoston ulkopuolelta. Kuuluuko joku heistä mukaan?
}
continuum-say-raters = { $n ->
    [one] Arvioita antoi 1 vastaaja.
   *[other] Arvioita antoi { $n } vastaajaa.
}
continuum-say-goal = Päätehtävämme on { $goal }.
continuum-say-density = Oma tavoite tiheydelle: { $density }.
continuum-say-density-ties = Oma tavoite tiheydelle: { $density }, eli keskimäärin { $each } yhteyttä jäsentä kohti.
continuum-say-kind = Tavoittelemme tätä verkostotyyppiä: { $kind }.
continuum-say-ways = Toimintatavoista on sovittu { $agreed }/{ $all }.

continuum-owner = Kuka pitää tätä ajan tasalla?
continuum-date = Milloin tätä viimeksi päivitettiin yhdessä?
continuum-owner-is = Vastuussa: { $owner }
continuum-date-is = Päivitetty { $date }
continuum-download-page = Tulostettava sivu (HTML)
continuum-download-sheet = Taulukko (Excel)
continuum-file-name = verkoston_jatkumo
continuum-sheet = Jatkumo
