# Arviot ja avovastaukset: mitä taulukosta luettiin ja mitä siitä on sanottava.
shape-ratings-wide = Arviot: vastaaja riviä ja väittämä saraketta kohden
shape-ratings-long = Arviot: yksi arvio riviä kohden
shape-answers-wide = Avovastaukset: vastaaja riviä ja kysymys saraketta kohden
shape-answers-long = Avovastaukset: yksi vastaus riviä kohden
column-text = Avovastaus
column-answer = Vastaus

issue-rating-unread = Vastaus ”{ $value }” ei ole väittämän asteikolla. Se luetaan puuttuvaksi.
issue-rating-off-scale = Arvo { $value } ei ole asteikolla { $low }–{ $high }. Se luetaan puuttuvaksi.
issue-rating-other-scale = Sarakkeen luvut { $low }–{ $high } ovat muulta asteikolta kuin väittämä, joten saraketta ei luettu: { $value }
issue-choice-unread = ”{ $value }” ei ole kysymyksen vaihtoehtoja. Sitä ei luettu.
issue-too-many-choices = Valintoja on { $n }, vaikka enintään { $most } sai valita. Yhtäkään niistä ei luettu: { $value }
issue-points-not-100 = Pisteitä on yhteensä { $sum }, vaikka niitä pitäisi olla 100. Jakoa ei luettu: { $value }
issue-no-answers = Rivillä ei ole yhtään luettavaa vastausta. Rivi jätettiin sivuun.
issue-answer-again = Sama vastaaja vastasi samaan kohtaan uudestaan: { $value }. Myöhempi vastaus jää voimaan, tämä rivi jätettiin sivuun.
issue-item-unknown = Rivi ei vastaa mihinkään tunnettuun väittämään tai kysymykseen: { $value }. Rivi jätettiin sivuun.
issue-rating-wave = Arvioissa on kierros, jota yhteyksissä ei ole: { $value }

assumption-item-by-likeness = Taulukko: { $table }. Otsikko ”{ $column }” on lähes sama kuin väittämä { $item }, joten se luettiin siksi.
assumption-ratings-without-names = Taulukko: { $table }. Arviot näytetään ilman nimiä, joten sarake, jossa on vastaajien nimet, jätettiin lukematta.
assumption-rating-turned = Taulukko: { $table }. Sarakkeen { $column } luvut kulkevat toisin päin kuin asteikkomme, kuten siinä sanotaan, joten ne käännettiin.
assumption-own-items = Taulukko: { $table }. { $n ->
    [one] Väittämä, joka ei ole ohjelman omia, luettiin myös
   *[other] { $n } väittämää, jotka eivät ole ohjelman omia, luettiin myös
}. Ensimmäinen: { $column }

question-which-item = Taulukko: { $table }. Kysyykö sarake ”{ $column }” samaa kuin väittämä { $item }?
