# Arviot ja avovastaukset: mitä taulukosta luettiin ja mitä siitä on sanottava.
shape-ratings-wide = Arviot: vastaaja riviä ja väittämä saraketta kohden
shape-ratings-long = Arviot: yksi arvio riviä kohden
shape-answers-wide = Avovastaukset: vastaaja riviä ja kysymys saraketta kohden
shape-answers-long = Avovastaukset: yksi vastaus riviä kohden
shape-pairs-of-trust = Luottamus: toimijapari riviä kohden
column-text = Avovastaus
column-background = Vastaajan taustatieto
column-answer = Vastaus

issue-rating-unread = Vastaus ”{ $value }” ei ole väittämän asteikolla. Se luetaan puuttuvaksi.
issue-rating-off-scale = Arvo { $value } ei ole asteikolla { $low }–{ $high }. Se luetaan puuttuvaksi.
issue-rating-other-scale = Sarakkeen luvut { $low }–{ $high } ovat muulta asteikolta kuin väittämä, joten saraketta ei luettu: { $value }
issue-choice-unread = ”{ $value }” ei ole kysymyksen vaihtoehtoja. Sitä ei luettu.
issue-too-many-choices = Valintoja on { $n }, vaikka enintään { $most } sai valita. Yhtäkään niistä ei luettu: { $value }
issue-points-not-100 = Pisteitä on yhteensä { $sum }, vaikka niitä pitäisi olla 100. Jakoa ei luettu: { $value }
issue-item-unfit = Sarake on nimetty väittämän mukaan, mutta vastaukset eivät ole väittämän asteikolla tai väittämä on jo toisessa sarakkeessa. Saraketta ei luettu: { $value }
issue-no-answers = Rivillä ei ole yhtään luettavaa vastausta. Rivi jätettiin sivuun.
issue-answer-again = Sama vastaaja vastasi samaan kohtaan uudestaan: { $value }. Myöhempi vastaus jää voimaan, tämä rivi jätettiin sivuun.
issue-item-unknown = Rivi ei vastaa mihinkään tunnettuun väittämään tai kysymykseen: { $value }. Rivi jätettiin sivuun.
issue-rating-wave = Arvioissa on kierros, jota yhteyksissä ei ole: { $value }
issue-unread-trust = Luottamuksen asteikko on 1–5. { $n ->
    [one] Yksi vastaus ei ole asteikolla, ja se jätettiin lukematta.
   *[other] { $n } vastausta ei ole asteikolla, ja ne jätettiin lukematta.
}
issue-untold-trust = Riveillä on luottamusta nimettyjen parien välillä, mutta vastaukset eivät ole asteikolla 1–5. { $n ->
    [one] Rivi jätettiin sivuun.
   *[other] { $n } riviä jätettiin sivuun.
}

assumption-item-by-likeness = Taulukko: { $table }. Otsikko ”{ $column }” on lähes sama kuin väittämä { $item }, joten se luettiin siksi.
assumption-ratings-without-names = Taulukko: { $table }. Arviot näytetään ilman nimiä, joten sarake, jossa on vastaajien nimet, jätettiin lukematta.
assumption-ratings-names-numbered = Taulukko: { $table }. Arviot näytetään ilman nimiä. Vastaajien nimistä luettiin vain, mitkä rivit ovat saman vastaajan.
assumption-rating-turned = Taulukko: { $table }. Sarakkeen { $column } luvut kulkevat toisin päin kuin asteikkomme, kuten siinä sanotaan, joten ne käännettiin.
assumption-codes-apart = Taulukko: { $table }. { $n ->
    [one] Tunnus { $example } on
   *[other] { $n } tunnusta, esimerkiksi { $example }, on
} myös taulukossa { $other }, jossa kysytään samoja asioita. Ne luettiin eri vastaajiksi. Jos taulukot ovat saman kyselyn eri kierroksia, kerro kummankin kierros.
assumption-ratings-again = Taulukko: { $table }. Siinä on samat vastaukset kuin taulukossa { $other }, joten ne laskettiin vain kerran.
assumption-own-items = Taulukko: { $table }. { $n ->
    [one] Väittämä, joka ei ole ohjelman omia, luettiin myös
   *[other] { $n } väittämää, jotka eivät ole ohjelman omia, luettiin myös
}. Ensimmäinen: { $column }
assumption-own-by-content = Taulukko: { $table }. { $n ->
    [one] Sarake, jossa toistuvat samat vastaukset, luettiin kyselyn omaksi kysymykseksi
   *[other] { $n } saraketta, joissa toistuvat samat vastaukset, luettiin kyselyn omiksi kysymyksiksi
}. Ensimmäinen: { $column }. Jos se on vastaajan taustatieto, muuta sarakkeen tulkintaa.
assumption-rating-backgrounds = Taulukko: { $table }. Vastaajien taustatiedoiksi luettiin { $n ->
    [one] sarake
   *[other] sarakkeet
} { $columns }. Ryhmä näytetään vain, kun siinä ja sen ulkopuolella on tarpeeksi vastauksia.
assumption-whole-of-trust = Taulukko: { $table }. Luottamus nimettyjen toimijoiden välillä luettiin yhteyksistä erillään ({ $n ->
    [one] { $n } arvio
   *[other] { $n } arviota
}). Se kerrotaan vain kokonaisuutena, ei koskaan pareittain.

question-rating-no-answer = Taulukko: { $table }. Väittämien asteikko on { $low }–{ $high }, mutta luku { $value } esiintyy { $n } kertaa. Tarkoittaako se, ettei vastausta ole? Ennen vastausta se luetaan puuttuvaksi. Jos se on asteikon porras, asteikko on toinen eikä sarakkeita lueta.
question-rating-nought = Taulukko: { $table }. Väittämien asteikko on { $low }–{ $high }, mutta luku { $value } esiintyy { $n } kertaa. Tarkoittaako se, ettei vastausta ole? Ennen vastausta sarakkeita, joissa sitä on paljon, ei lueta.
question-rating-direction = Taulukko: { $table }. Taulukon vieressä kerrotun asteikon mukaan pieni luku tarkoittaa samanmielisyyttä tai hyvää, toisin päin kuin väittämissä. Tarkoittaako pieni luku todella sitä?
question-which-item = Taulukko: { $table }. Kysyykö sarake ”{ $column }” samaa kuin väittämä { $item }?
issue-ignored-turned = Taulukossa on rivi väittämää kohti. Käännä se niin, että jokainen väittämä on sarake ja jokainen vastaaja rivi. Nyt sitä ei luettu.
assumption-options-by-number = Taulukko: { $table }. Sarakkeissa on vain vaihtoehtojen numerot, joten kohdan { $item } vaihtoehdot (1–{ $n }) luettiin siinä järjestyksessä kuin ne ovat kysymyksessä.
