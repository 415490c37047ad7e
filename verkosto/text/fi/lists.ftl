# Luettelot nimistä, pareista ja kysymyksistä: miten ne luettiin.
shape-name-generator = Vastaaja riviä kohden, numeroidut paikat nimille
shape-names-in-a-cell = Vastaaja riviä kohden, useita nimiä solussa
shape-long = Vastaus riviä kohden: kysymys, toimija ja vastaus
shape-pair-columns = Pari riviä kohden, suhteet sarakkeina

issue-self-named = Vastaaja nimesi itsensä: { $value }. Nimi jätettiin pois, muu rivi luettiin.
issue-named-twice = Sama nimi on mainittu jo: { $value }. Se luettiin kerran.
issue-told-twice-cell = Samasta toimijasta on kaksi erilaista vastausta: { $value }. Viimeinen jää voimaan, muu rivi luettiin.
issue-unnamed-answer = Vastaus ”{ $value }” on paikassa, jossa ei ole nimeä. Sitä ei luettu.
issue-exists-unread = Sarakkeesta, joka kertoo onko yhteyttä, ei saatu selvää: { $value }. Rivi luettiin, mutta vastaus jäi puuttumaan.
issue-no-name-in-cell = Solussa ei ole nimeä: { $value }. Solua ei luettu.
issue-other-question = Kysymys ei koske toimijoita: { $value }. { $n ->
    [one] Sen 1 rivi jätettiin sivuun.
   *[other] Sen { $n } riviä jätettiin sivuun.
}
issue-asked-of-itself = Rivillä kysytään vastaajasta itsestään: { $value }. Rivi jätettiin sivuun.

assumption-not-named-is-no-tie = Taulukko: { $table }. Siinä on vain nimettyjä: kenenkään kohdalla ei vastattu ”ei”. Jos vastannut ei nimennyt toimijaa, se luetaan ”ei yhteyttä”.
assumption-named-nobody = Taulukko: { $table }. { $n ->
    [one] Yksi rivi ei nimeä ketään: { $example }. Vastaaja lasketaan vastanneeksi.
   *[other] { $n } riviä ei nimeä ketään (esimerkiksi { $example }). Niiden vastaajat lasketaan vastanneiksi.
}
assumption-cells-list-names = Taulukko: { $table }. { $n ->
    [one] Yhdessä solussa on useita nimiä, jotka luettiin erikseen: { $example }.
   *[other] { $n } solussa on useita nimiä, jotka luettiin erikseen, esimerkiksi: { $example }.
}
assumption-blank-exists-is-no-tie = Taulukko: { $table }. Sarakkeessa { $column } on vain rasteja, joten tyhjä solu luetaan ”ei yhteyttä”.
assumption-cells-list-kinds = Taulukko: { $table }. { $n ->
    [one] Yhdessä solussa on useita suhteita, jotka luettiin erikseen: { $example }.
   *[other] { $n } solussa on useita suhteita, jotka luettiin erikseen, esimerkiksi: { $example }.
}
assumption-kinds-kept-whole = Taulukko: { $table }. { $n ->
    [one] Tämä suhde luettiin yhtenä, koska sen osia ei ole muualla erikseen: { $example }.
   *[other] { $n } suhdetta luettiin kokonaisina, koska niiden osia ei ole muualla erikseen, esimerkiksi: { $example }.
}
assumption-columns-are-relations = Taulukko: { $table }. { $n ->
    [one] Sarake luettiin omaksi suhteekseen: { $columns }.
   *[other] Nämä { $n } saraketta luettiin kukin omaksi suhteekseen: { $columns }.
}
assumption-blank-tick-is-no-tie = Taulukko: { $table }. Suhteiden sarakkeissa on vain rasteja, joten tyhjä solu luetaan ”ei yhteyttä”.
assumption-labels-are-actors = Taulukko: { $table }. Kysymyksen { $question } rivit luettiin toimijoiksi sen sanojen perusteella, esimerkiksi { $example }.
assumption-reversed-flow = Kysymys kertoo, mitä vastaaja saa: { $relation }. Sen yhteydet kulkevat nimetystä vastaajalle.

question-who-is-who = Taulukko: { $table }. Vastaajilla on vain tunnus, mutta { $n ->
    [one] yhdeltä vastaajalta jäi kysymättä yksi nimi
   *[other] { $n } vastaajalta jäi kultakin kysymättä yksi nimi, joka kerta eri
} (esimerkiksi vastaaja { $code }: { $name }). Onko kysymättä jäänyt nimi vastaaja itse?
