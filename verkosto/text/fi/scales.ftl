# Vastausten asteikot: mitä sanoista ja numeroista luettiin ja mitä niistä kysytään.
question-scale-direction = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: { $column }.{ " " }
}{ $word ->
    [none] Kumpi on läheisempi, suurempi vai pienempi luku?
   *[other] Luku { $number } tarkoittaa ”{ $word }”: onko pienempi luku läheisempi?
}
question-one-is-never = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: { $column }.{ " " }
}{ $word ->
    [none] Jokainen on arvioinut jokaisen, eikä nollia ole. Onko 1 yhteys, vai tarkoittaako se, ettei yhteyttä ole?
   *[other] Luku 1 tarkoittaa ”{ $word }”: onko se yhteys?
}
question-ranks = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: { $column }.{ " " }
}Vastaajat ovat asettaneet muut järjestykseen 1–{ $k }. Onko ensimmäinen läheisin, ja moniko ensimmäisistä on yhteys? Ennen vastausta ensimmäinen luetaan läheisimmäksi ja jokainen sija yhteydeksi.
question-word-order = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: { $column }.{ " " }
}Missä järjestyksessä vastaukset ovat vähimmästä enimpään? Asteikolta, jonka tunnemme, puuttuvat: { $words }.
question-number-and-word = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: { $column }.{ " " }
}Numerot ja sanat eivät sovi yhteen ({ $words }). Numerot luettiin. Jos sanat pitävät, missä järjestyksessä ne ovat vähimmästä enimpään?
mapping-answer-words-none = Sanojen järjestystä ei tiedetä

assumption-words-read-as = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: { $column }.{ " " }
}Sanat luettiin lukuina: { $words }.
assumption-number-is-no-answer = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: { $column }.{ " " }
}Luku { $value } tarkoittaa ”{ $word }”, joten se luetaan puuttuvaksi vastaukseksi.
