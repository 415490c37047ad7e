# Havainnot verkoston reunoista (R24, R26).
finding-r24 = Verkostossa on ydin ({ $nc ->
    [one] 1 toimija
   *[other] { $nc } toimijaa
}) ja reuna ({ $np ->
    [one] 1 toimija
   *[other] { $np } toimijaa
}). Teemaverkostot ovat yksi tapa tuoda reunan toimijoita mukaan työhön.
finding-r24-ask = Missä asiassa reunalla olevien osaamista tarvittaisiin juuri nyt?
rule-r24-name = Ydin ja reuna
rule-r24-condition = Paras jako ytimeen ja reunaan sopii verkostoon paremmin kuin paras jako 97,5 %:ssa satunnaisverkoista, joissa jokaisella on yhtä monta yhteyttä. Lisäksi ytimen ja reunan välillä on yhteyksiä tiheämmässä kuin reunan sisällä: muuten ”ydin” on vain yksi tiivis alaryhmä muiden joukossa.
rule-r24-guard = Vaikenee, jos jäseniä on alle 12, alle 70 % vastasi, satunnaisverkkoja ei ole laskettu tai puuttuvat vastaukset voisivat viedä eron.

finding-r26 = { $reaching ->
    [0] Yksikään vastanneista { $n } jäsenestä ei nimennyt yhteyttä verkoston ulkopuolelle.
    [one] Vastanneista { $n } jäsenestä yksi ({ $p }) nimesi yhteyden verkoston ulkopuolelle.
   *[other] Vastanneista { $n } jäsenestä { $reaching } ({ $p }) nimesi yhteyden verkoston ulkopuolelle.
} Ympärillä on avoin, tuntematon verkosto: kenet sieltä kutsutte seuraavaksi?
finding-r26-ask = Kuka verkoston ulkopuolelta on yllättänyt teidät hyvällä ajatuksella?
rule-r26-name = Harvalla yhteyksiä ulos
rule-r26-condition = Alle 30 % vastanneista jäsenistä nimesi ainakin yhden verkoston ulkopuolisen, ja tavoite on uudistuminen.
rule-r26-guard = Vaikenee, jos tavoite on muu tai valitsematta, ulkopuolisia ei kysytty, jäseniä on alle 5 tai alle puolet vastasi.

threshold-edge-external = Harvalla yhteyksiä ulos: alle näin suuri osa vastanneista nimesi ulkopuolisen
