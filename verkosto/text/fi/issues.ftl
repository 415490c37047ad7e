# Mitä kuitti sanoo: riveistä ja soluista, oletuksista, taulukoista.
severity-error = Virhe
severity-warning = Varoitus
severity-note = Huomio

issue-self-tie = Vastaaja nimesi itsensä: { $value }. Rivi jätettiin sivuun.
issue-self-tie-cell = Toimijan rivillä on vastaus toimijasta itsestään: { $value }. Solu jätettiin pois.
issue-repeated-tie = Sama vastaus on taulukossa jo aiemmin: { $value }. Rivi jätettiin sivuun.
issue-tie-told-twice = Samasta toimijasta on kaksi erilaista vastausta: { $value }. Viimeinen jää voimaan, tämä rivi jätettiin sivuun.
issue-no-ego = Riviltä puuttuu vastaaja. Rivi jätettiin sivuun.
issue-no-alter = Riviltä puuttuu nimetty toimija. Rivi jätettiin sivuun.
issue-no-relation = Riviltä puuttuu suhteen laji. Rivi jätettiin sivuun.
issue-no-wave = Riviltä puuttuu kierros. Rivi jätettiin sivuun.
issue-no-id = Toimijalta puuttuu tunnus. Rivi jätettiin sivuun.
issue-actor-twice = Toimija on luettelossa kahdesti: { $value }. Ensimmäinen jää voimaan, tämä rivi jätettiin sivuun.
issue-unknown-actor = Ei toimijaluettelossa: { $value }. { $suggestion ->
    [none] Käsitellään verkoston ulkopuolisena.
   *[other] Käsitellään verkoston ulkopuolisena. Tarkoititko: { $suggestion }?
}
issue-unknown-respondent = Vastaajaa ei ole toimijaluettelossa: { $value }. { $suggestion ->
    [none] Käsitellään verkoston ulkopuolisena.
   *[other] Käsitellään verkoston ulkopuolisena. Tarkoititko: { $suggestion }?
}
issue-not-a-number = Vastaus ”{ $value }” ei ole asteikolla. Yhteys säilytettiin ilman tätä vastausta.
issue-out-of-range = Arvo { $value } ei ole asteikolla { $low }–{ $high }. Yhteys säilytettiin ilman tätä vastausta.
issue-negative = Arvo { $value } on pienempi kuin 0. Yhteys säilytettiin ilman tätä vastausta.
issue-answered-after-all = Luettelon mukaan toimija ei vastannut, mutta vastauksia on: { $value }. Toimija lasketaan vastanneeksi.
issue-sum-row = Rivi on summarivi, ei toimija: { $value }. Rivi jätettiin sivuun.
issue-cell-unread = Solu ”{ $value }” ei ole vastaus. Vastaus luetaan puuttuvaksi.
issue-answered-unread = Merkintä ”{ $value }” ei kerro, vastasiko toimija. Vastanneeksi lasketaan, jos omia vastauksia on.
issue-unused-column = Saraketta ei luettu: { $value }.
issue-unused-trust = Nimettyjen parien välistä luottamusta ei lueta: { $value }.
issue-heading-is-name = Otsikkorivi näyttää vastaukselta ({ $value }). Jos taulukossa ei ole otsikoita, lisää ne ylimmäksi riviksi.
issue-rows-above = Otsikoiden yläpuolella on muuta ({ $n } { $n ->
    [one] rivi
   *[other] riviä
}). Se ohitettiin.
issue-ignored-no-table = Välilehdellä on tekstiä, ei taulukkoa. Sitä ei luettu.
issue-ignored-no-rows = Taulukossa on otsikot mutta ei rivejä.
issue-ignored-no-ties = Taulukossa ei ole toimijoita eikä yhteyksiä. Sitä ei luettu.
issue-ignored-hidden = Välilehti on piilotettu. Sitä ei luettu.
issue-ignored-told = Taulukko jätettiin pois, kuten valitsit.

assumption-answered-all = Mikään sarake ei kerro, ketkä vastasivat, joten kaikki toimijat lasketaan vastanneiksi.
assumption-answered-reporters = Mikään sarake ei kerro, ketkä vastasivat, joten vastanneiksi lasketaan ne, joilla on omia vastauksia.
assumption-unordered-list = Taulukko { $table } ei kerro, kumpi nimesi kumman, ja kukin pari on siinä kerran: se luetaan luettelona yhteyksistä, joilla ei ole suuntaa.
assumption-both-directions = Taulukon { $table } otsikot eivät kerro, kumpi nimesi kumman, mutta pareja on kumminkin päin: ensimmäinen sarake luetaan vastaajaksi.
assumption-blank-is-no-tie = Matriisissa { $table } ei ole yhtään nollaa, joten tyhjä solu luetaan ”ei yhteyttä”.
assumption-word-is-no-tie = Taulukossa { $table } vastaus { $value } tarkoittaa ”{ $word }”, joten se ei ole yhteys.
assumption-blank-is-unanswered = Taulukko: { $table }. Siinä on vastattu myös ”ei yhteyttä” (0), joten { $n ->
    [one] 1 tyhjä solu luetaan puuttuvaksi vastaukseksi
   *[other] { $n } tyhjää solua luetaan puuttuviksi vastauksiksi
}.
assumption-relation-column = Taulukossa { $table } sarake { $column } luetaan suhteen lajiksi, vaikka otsikko ei sano niin.
assumption-strength-column = Taulukossa { $table } sarake { $column } luetaan yhteyden vahvuudeksi, vaikka otsikko ei sano niin.
assumption-last-wave = Taulukko, jossa ei ole kierroksen saraketta, luetaan viimeiseen kierrokseen: { $wave }.

role-actors = Toimijat
role-ties = Yhteydet
role-matrix = Yhteysmatriisi
role-ratings = Arviot
role-reflection = Avovastaukset
role-ignored = Ei luettu
shape-actor-list = Toimija riviä kohden
shape-edge-list = Yhteys riviä kohden
shape-roster-matrix = Vastaaja riviä ja toimija saraketta kohden
shape-adjacency = Samat toimijat riveinä ja sarakkeina
shape-text = Teksti
shape-unknown = Muu taulukko
column-id = Tunnus
column-label = Nimi
column-member = Jäsen
column-answered = Vastasi
column-attribute = Taustatieto
column-ego = Kuka vastaa
column-alter = Kenet nimeää
column-relation = Suhteen laji
column-wave = Kierros
column-frequency = Kuinka usein
column-depth = Kuinka tiiviisti
column-agreed = Miten sovittu
column-strength = Vahvuus
column-words = Vastaus sanoina
column-trust = Luottamus (vain kokonaisuutena)
column-organisation = Organisaatio
column-none = Ei käytössä
