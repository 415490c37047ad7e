# Toimintatavat-sivu: mistä on sovittu (kanvas C-2) ja millä ehdoilla kumppanit toimivat (C-2b).
ways_of_working-title = Toimintatavat
ways_of_working-heading = Mistä toimintatavoista olemme sopineet?
ways_of_working-lead = Viisitoista kysymystä, joista verkoston on hyvä sopia yhdessä: merkitkää, mistä on sovittu, ja kirjatkaa, mitä sovittiin, kuka siitä huolehtii ja milloin siihen palataan.
ways_of_working-how = Mistä kysymykset tulevat?
ways_of_working-how-text = Kysymykset ovat Järvensivun verkostojohtamisen aineistosta (kalvo J17). Kaikista ei tarvitse sopia: ”Ei tarpeen” on sekin päätös. Havainto nostaa kysymyksen esiin, kun kyselyn luvut viittaavat siihen, että asiasta kannattaa puhua. Jäsenten tietämistä verrataan sopimuksiin vasta, kun vastauksia on vähintään { $answers } (ohjelman oma raja).

ways_of_working-progress = { $agreed }/{ $all } sovittu
ways_of_working-partly-n = osittain { $n }
ways_of_working-not-agreed-n = ei sovittu { $n }
ways_of_working-not-needed-n = ei tarpeen { $n }
ways_of_working-untold-n = merkitsemättä { $n }

ways_of_working-next-due = Seuraavaksi: **{ $name }**. Tarkistuspäivä on tullut.
ways_of_working-next-opened = Seuraavaksi: **{ $name }**. Havainto nostaa kysymyksen esiin.
ways_of_working-next-unsettled = Seuraavaksi: **{ $name }**. Tästä ei ole vielä sovittu.

ways_of_working-filter = Näytä
ways_of_working-filter-all = Kaikki ({ $n })
ways_of_working-filter-unsettled = Vielä sopimatta ({ $n })
ways_of_working-filter-due = Tarkistettavat ({ $n })
ways_of_working-filter-opened = Havaintojen nostamat ({ $n })
ways_of_working-none-unsettled = Jokaisesta kysymyksestä on sovittu tai todettu, ettei sopimista tarvita.
ways_of_working-none-due = Yhdenkään kysymyksen tarkistuspäivä ei ole vielä tullut.
ways_of_working-none-opened = Mikään havainto ei nosta näitä kysymyksiä nyt esiin.

ways_of_working-short = { $question ->
    [A01] Koordinointi ja fasilitointi
    [A02] Tunteminen, luottamus, sitoutuminen
    [A03] Tapaamiset ja kohtaamiset
    [A04] Toiminnan muodot
    [A05] Viestintä ja dialogi
    [A06] Päätöksenteko
    [A07] Jäsenistö ja uudet toimijat
    [A08] Toimijoiden roolit
    [A09] Odotettu sitoutuminen
    [A10] Osallistujien panos
    [A11] Erilaiset kohderyhmät
    [A12] Taustaorganisaatiot
    [A13] Rahoitus ja resurssit
    [A14] Seuranta ja arviointi
   *[A15] Kehittäminen ja uudistaminen
}
ways_of_working-status = Onko tästä sovittu?
ways_of_working-status-agreed = Sovittu
ways_of_working-status-partly = Osittain
ways_of_working-status-not-agreed = Ei sovittu
ways_of_working-status-not-needed = Ei tarpeen
ways_of_working-due-since = Tarkistettava { $date }
ways_of_working-review-on = Tarkistus { $date }
ways_of_working-open = Mitä, kuka ja milloin
ways_of_working-who-is = Kuka: { $who }
ways_of_working-what = Mitä on sovittu?
ways_of_working-who = Kuka huolehtii?
ways_of_working-review = Milloin tarkistetaan?
ways_of_working-poll = Montako jäsentä vastasi kysymykseen ”Onko tästä sovittu?”
ways_of_working-poll-yes = Kyllä
ways_of_working-poll-partly = Osittain
ways_of_working-poll-no = Ei
ways_of_working-poll-unknown = En tiedä
ways_of_working-poll-few = { $n ->
    [one] 1 vastaus. Osuus näytetään, kun vastauksia on vähintään { $least }.
   *[other] { $n } vastausta. Osuus näytetään, kun vastauksia on vähintään { $least }.
}
ways_of_working-poll-told = Kyllä-vastauksia { $share }
ways_of_working-poll-n = { $n ->
    [one] 1 vastaus
   *[other] { $n } vastausta
}
ways_of_working-owner = Kuka pitää listan ajan tasalla?
ways_of_working-date = Milloin lista on viimeksi käyty läpi yhdessä?
ways_of_working-table = Koko lista taulukkona
ways_of_working-column-question = Kysymys
ways_of_working-column-status = Tilanne
ways_of_working-column-what = Mitä on sovittu
ways_of_working-column-who = Kuka huolehtii
ways_of_working-column-review = Tarkistus
ways_of_working-column-yes = Kyllä
ways_of_working-column-answers = Vastauksia
ways_of_working-download = Lataa taulukko (CSV)
ways_of_working-file-name = toimintatavat.csv

ways_of_working-partnerships-heading = Millaisia kumppanuutemme ovat?
ways_of_working-partnerships-lead = Kumppanit rastittavat yhdessä, mikä heidän yhteistyössään toteutuu. Vahva ja heikko eivät tarkoita hyvää ja huonoa: vahvassa kumppanuudessa toimintatavat on sovittu, heikossa ne joustavat tarpeen mukaan. Kumpikin voi olla laadukas.
ways_of_working-partnerships-none = Yhtään kumppanuutta ei ole vielä lisätty.
ways_of_working-partnership-name = Kumppanuuden nimi
ways_of_working-partnership-example = Esimerkiksi: Kunta – Järjestö
ways_of_working-partnership-add = Lisää kumppanuus
ways_of_working-partnership-known = Tai valitse pari aineistosta
ways_of_working-partnership-known-help = Parit, joilta kysyttiin, miten yhteydenpidosta on sovittu.
ways_of_working-partnership-choose = Valitse pari
ways_of_working-list-strong = Vahva kumppanuus
ways_of_working-list-weak = Heikko kumppanuus
ways_of_working-met = { $name }: { $met }/{ $all }
ways_of_working-criteria = Kriteerit ja muistiinpano
ways_of_working-note = Muistiinpano
ways_of_working-remove = Poista
ways_of_working-remove-sure = Rastit ja muistiinpano poistuvat lopullisesti.
ways_of_working-remove-yes = Poista kumppanuus
ways_of_working-suggests-strong = Kyselyn vastausten mukaan yhteydenpito ja työnjako on sovittu. Aloittakaa vahvan kumppanuuden listasta.
ways_of_working-suggests-weak = Kyselyn vastausten mukaan yhteyttä otetaan tarpeen mukaan. Aloittakaa heikon kumppanuuden listasta.
ways_of_working-suggests-both = Kyselyn vastausten mukaan yhteydenpidosta on sovittu osittain, tai kumppanit vastasivat eri tavoin. Käykää läpi molemmat listat.
ways_of_working-measured = Koko verkosto jäsenten vastausten mukaan
ways_of_working-measured-strong = Vahvat toimintatavat: **{ $score }**
ways_of_working-measured-weak = Heikot toimintatavat: **{ $score }**
ways_of_working-measured-about = Asteikko 0–100. Luvut koskevat koko verkostoa, eivät yksittäistä kumppanuutta.
ways_of_working-measured-few = Vastauksia on liian vähän, jotta luku voitaisiin näyttää.
ways_of_working-measured-look = Katso väittämittäin
ways_of_working-no-survey = Kun aineisto on auki, sivu näyttää myös, mitkä kysymykset kyselyn havainnot nostavat esiin.
ways_of_working-no-survey-go = Avaa esimerkki tai oma aineisto
