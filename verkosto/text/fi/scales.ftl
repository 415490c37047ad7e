# Vastausten asteikot: mitä sanoista ja numeroista luettiin ja mitä niistä kysytään.
question-scale-direction = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}{ $word ->
    [none] Kumpi on läheisempi, suurempi vai pienempi luku?
   *[other] Luku { $number } tarkoittaa ”{ $word }”: onko pienempi luku läheisempi?
}
question-one-is-never = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}{ $word ->
    [none] Jokainen on arvioinut jokaisen, eikä nollia ole. Onko 1 yhteys, vai tarkoittaako se, ettei yhteyttä ole?
   *[other] Luku 1 tarkoittaa ”{ $word }”: onko se yhteys?
}
question-ranks = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}Vastaajat ovat asettaneet muut järjestykseen 1–{ $k }. Onko ensimmäinen läheisin, ja moniko ensimmäisistä on yhteys? Ennen vastausta ensimmäinen luetaan läheisimmäksi ja jokainen sija yhteydeksi.
question-word-order = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}Missä järjestyksessä vastaukset ovat vähimmästä enimpään? Näitä ei ole millään tuntemallamme asteikolla: { $words }.
question-number-and-word = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}Numerot ja sanat eivät sovi yhteen ({ $words }). Numerot luettiin. Jos sanat pitävät, missä järjestyksessä ne ovat vähimmästä enimpään?
mapping-answer-words-none = Sanojen järjestystä ei tiedetä

assumption-words-read-as = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}Sanat luettiin lukuina: { $words }.
assumption-number-is-no-answer = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}{ $word ->
    [none] Luku { $value } on paljon muita suurempi. Se luetaan puuttuvaksi vastaukseksi.
   *[other] Luku { $value } tarkoittaa ”{ $word }”, joten se luetaan puuttuvaksi vastaukseksi.
}
question-number-is-no-answer = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}Luku { $value } on paljon muita suurempi. Tarkoittaako se, ettei vastausta ole? Ennen vastausta se luetaan puuttuvaksi.
mapping-answer-scales-missing = Suurin luku (9, 99 tai 999) tarkoittaa, ettei vastausta ole
assumption-scale-turned = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}Pienempi luku luettiin läheisemmäksi asteikolla { $low }–{ $high }: { $low } on läheisin.
assumption-own-range = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}Osa luvuista ei ole asteikolla { $usual }. Kaikki luvut luettiin niiden omalla asteikolla { $low }–{ $high }.
assumption-nought-is-no-tie = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}Luku 0 luettiin niin, ettei yhteyttä ole.
issue-denial-unread = Vastaus ”{ $value }” alkaa kuin kielto, mutta se ei ole asteikolla. Siitä, onko yhteys olemassa, ei tiedetä: vastaus luetaan puuttuvaksi.
assumption-separator-read = Taulukko: { $table }. { $column ->
    [none] { "" }
   *[other] Kysymys: ”{ $column }”.{ " " }
}Luku ”{ $example }” luettiin luvuksi { $value }.
