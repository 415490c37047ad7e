# The page of groups.

groups-title = Ryhmät
groups-heading = Pysyvätkö yhteydet omassa ryhmässä?
groups-empty = Sivu näyttää, kuinka yhteydet ylittävät organisaatioiden, alojen ja alueiden rajoja, missä on siiloja ja aukkoja ja mitä alaryhmiä yhteyksistä erottuu. Jokaista lukua verrataan siihen, mitä pelkkä sattuma toisi.
groups-attribute = Ryhmittely
groups-no-ties = Tässä näkymässä ei ole yhtään yhteyttä, joten ryhmien välejä ei voi tarkastella.
groups-no-attributes = Aineisto ei kerro, mihin ryhmiin toimijat kuuluvat (esimerkiksi organisaatio, ala tai alue). Sivu näyttää vain sen, mitä yhteyksistä itsestään erottuu.
groups-few-actors = Toimijoita on alle { $least }, joten lukuja ei verrata sattumaan.
groups-few-members = Toimijoita on alle { $least }: näin pienestä verkostosta tätä ei voi sanoa luotettavasti.
groups-in-work = Tätä ei ole vielä laskettu.
groups-others = Muut ryhmät yhteensä
groups-between = { $low }–{ $high }

groups-finding-crossing = { $attribute }: { $place ->
    [below] yhteydet pysyvät oman ryhmän sisällä useammin kuin sattuma selittää. Rajan ylittää { $share } yhteyksistä, sattuma toisi noin { $expected }.
    [above] yhteydet ylittävät rajoja useammin kuin sattuma selittää. Rajan ylittää { $share } yhteyksistä, sattuma toisi noin { $expected }.
    [inside] rajan ylittää { $share } yhteyksistä, sattuma toisi noin { $expected }. Ero mahtuu sattumaan.
   *[unknown] rajan ylittää { $share } yhteyksistä.
}
groups-finding-silo = Selvin siilo: { $group }. Sen yhteyksistä { $share } menee muihin ryhmiin, sattuma toisi { $low }–{ $high }.{ $more ->
    [0] {""}
    [one] {" "}Myös yksi muu ryhmä pysyy omissa oloissaan enemmän kuin sattuma selittää.
   *[other] {" "}Myös { $more } muuta ryhmää pysyy omissa oloissaan enemmän kuin sattuma selittää.
}
groups-finding-all-silos = { $n ->
    [2] Molemmat ryhmät pysyvät
   *[other] Kaikki { $n } ryhmää pysyvät
} omissa oloissaan enemmän kuin sattuma selittää.
groups-finding-no-silo = Mikään ryhmä ei pysy omissa oloissaan selvästi enemmän kuin sattuma selittää.
groups-finding-hole = { $directed ->
    [true] Aukko suunnassa { $first } → { $second }
   *[false] Aukko: { $first } – { $second }
}. Välillä { $ties ->
    [0] ei ole yhtään yhteyttä
    [one] on vain 1 yhteys
   *[other] on vain { $ties } yhteyttä
}, sattuma toisi noin { $expected }.{ $single ->
    [true] {" "}Ne kaikki ovat yhden toimijan varassa: { $actor }.
   *[false] {""}
}
groups-finding-close = { $directed ->
    [true] Tiivis suunta: { $first } → { $second }
   *[false] Tiivis pari: { $first } – { $second }
}. Välillä on { $ratio } kertaa niin paljon yhteyksiä kuin sattuma toisi ({ $ties ->
    [one] 1 yhteys
   *[other] { $ties } yhteyttä
}, sattuma toisi noin { $expected }).
groups-finding-subgroups = Yhteyksistä { $n ->
    [one] erottuu 1 alaryhmä
   *[other] erottuu { $n } alaryhmää
}: niiden sisällä on enemmän yhteyksiä kuin sattuma selittää.
groups-match = { $match ->
    [well] Alaryhmät vastaavat pitkälti ryhmittelyä { $attribute }.
    [partly] Alaryhmät vastaavat osittain ryhmittelyä { $attribute }.
    [inside] Alaryhmät pysyvät enimmäkseen rajojen sisällä, mutta sama ryhmä jakautuu useaan alaryhmään (ryhmittely: { $attribute }).
    [around] Saman ryhmän toimijat ovat enimmäkseen samassa alaryhmässä, mutta yksi alaryhmä kokoaa useita ryhmiä (ryhmittely: { $attribute }).
    [hardly] Alaryhmät eivät juuri noudata ryhmittelyä { $attribute }: samassa alaryhmässä on eri ryhmien toimijoita.
   *[unknown] Alaryhmiä ei voi verrata ryhmittelyyn { $attribute }.
}

groups-chart-pair = Ryhmät
groups-chart-group = Ryhmä
groups-chart-subgroup = Alaryhmä
groups-chart-crossing = Muihin ryhmiin
groups-chart-expected = Sattuma toisi
groups-chart-ratio = Kertaa sattuma

groups-matrix-heading = Ryhmien väliset yhteydet
groups-matrix-title = { $place ->
    [unknown] Rajan ylittää { $share } yhteyksistä
   *[told] Rajan ylittää { $share } yhteyksistä, sattuma toisi noin { $expected }
}
groups-matrix-subtitle = Luku on yhteyksien määrä. Reunustetut ruudut: ryhmän sisällä.{ $directed ->
    [true] {" "}Rivin ryhmä nimeää, sarakkeen ryhmä nimetään.
   *[false] {" "}Sarakkeiden numerot ovat samat kuin rivien.
}{ $compared ->
    [true] {" "}Väri vertaa sattumaan; kolmio: ero on suurempi kuin sattuma selittää.
   *[false] {" "}Väri: kuinka suuri osa mahdollisista pareista on yhteydessä.
}{ $merged ->
    [0] {""}
   *[other] {" "}Viimeinen rivi: { $merged } pienintä ryhmää yhteensä.
}
groups-shade-far-below = paljon vähemmän
groups-shade-below = vähemmän
groups-shade-near = kuten sattuma toisi
groups-shade-above = enemmän
groups-shade-far-above = paljon enemmän
groups-shade-untold = liian vähän aineistoa
groups-shade-thin = alle 1/3 pareista
groups-shade-half = 1/3–2/3 pareista
groups-shade-dense = yli 2/3 pareista
groups-matrix-untold = Ryhmät ovat niin pieniä, ettei yksittäistä ruutua voi verrata sattumaan.
groups-uncompared = Sekoitettuja ryhmittelyjä on niin vähän, ettei voi sanoa, poikkeavatko ryhmien väliset yhteydet sattumasta.
groups-how-matrix = Ruudun luku kertoo, montako yhteyttä ryhmien välillä (reunustetussa ruudussa ryhmän sisällä) on. Vertailussa verkosto pysyy samana, mutta toimijoiden ryhmät sekoitetaan, vastanneiden kesken ja muiden kesken erikseen ({ $draws ->
    [0] tässä ei sekoitettu
   *[other] { $draws } kertaa
}): odotettu määrä on se, minkä ryhmien koot yksin toisivat. ”Kuten sattuma toisi” tarkoittaa, että määrä eroaa odotetusta enintään { $near }-kertaisesti; ”paljon” tarkoittaa yli { $far }-kertaista eroa. Jos odotettu määrä on alle 3, ruudussa on liian vähän aineistoa. Kolmio näkyy, kun ero on tilastollisesti merkitsevä (p < 0,05, Holmin korjaus kaikkien ruutujen yli). Ryhmät, joilla on paljon keskinäisiä yhteyksiä, ovat vierekkäin.
groups-without = { $n ->
    [one] Yhdellä toimijalla ei ole ryhmää
   *[other] { $n } toimijalla ei ole ryhmää
} ryhmittelyssä { $attribute }. Niiden yhteydet eivät ole mukana.

groups-silos-heading = Siilot
groups-silos-title = { $compared ->
    [false] Kuinka suuri osa yhteyksistä menee muihin ryhmiin
   *[true] { $silos ->
        [0] Mikään ryhmä ei pysy omissa oloissaan enemmän kuin sattuma selittää
        [one] Yksi ryhmä pysyy omissa oloissaan enemmän kuin sattuma selittää
       *[other] { $silos } ryhmää pysyy omissa oloissaan enemmän kuin sattuma selittää
    }
}
groups-silos-subtitle = Piste: osuus ryhmän yhteyksistä, jotka menevät muihin ryhmiin.{ $compared ->
    [true] {" "}Harmaa palkki: mitä sattuma toisi. Oranssi: vähemmän kuin sattuma toisi.
   *[false] {""}
} { $shown ->
    [one] 1 ryhmä
   *[other] { $shown } ryhmää
}{ $whole ->
    [true] {""}
   *[false] {" "}({ $n } vertailtavasta)
}.
groups-silos-none = Missään ryhmässä ei ole vähintään { $least } toimijaa, joilla olisi yhteyksiä.
groups-how-silos = Ryhmän jäsenten kaikista yhteyksistä lasketaan, kuinka suuri osa menee muihin ryhmiin. Harmaa palkki on väli, jolle osuus asettuu 95 %:ssa tapauksista, kun ryhmät sekoitetaan toimijoiden kesken. Oranssi ryhmä poikkeaa sattumasta merkitsevästi (p < 0,05, Holmin korjaus kaikkien ryhmien yli). Pienestä ryhmästä suurin osa yhteyksistä menee väistämättä muualle: siksi verrataan palkkiin, ei muihin ryhmiin. Alle { $least } toimijan ryhmiä ei näytetä.
groups-small = Alle { $least } toimijan { $n ->
    [one] ryhmä, jota ei näytetä
   *[other] ryhmät, joita ei näytetä
}: { $groups }.
groups-alone = Ei yhtään yhteyttä: { $groups }.

groups-network-heading = Verkostojen verkosto
groups-network-title = { $none ->
    [0] { $pairs ->
        [one] Ryhmien välillä on yhteyksiä
       *[other] Kaikkien ryhmien välillä on yhteyksiä
    }
   *[other] { $tied ->
        [0] Minkään ryhmien välillä ei ole yhteyksiä
       *[other] { $pairs } ryhmäparista { $none } on ilman yhteyksiä
    }
}
groups-network-subtitle = Ympyrä on ryhmä: mitä suurempi, sitä enemmän toimijoita. Viivan paksuus on yhteyksien määrä.{ $compared ->
    [true] {" "}Sininen: enemmän kuin sattuma toisi. Oranssi: vähemmän.
   *[false] {""}
}{ $holes ->
    [0] {""}
   *[other] {" "}Katkoviiva: aukko, jossa yhteyksiä ei ole lainkaan.
}
groups-how-network = Sama aineisto kuin taulukossa: ryhmät ovat ympyröitä ja niiden väliset yhteydet viivoja. Molemmat suunnat lasketaan yhteen. Numerot ovat samat kuin taulukossa. Viivan väri perustuu samaan vertailuun kuin taulukon kolmiot.

groups-found-heading = Alaryhmät, jotka yhteyksistä erottuvat
groups-found-title = { $match ->
    [well] Alaryhmät vastaavat pitkälti ryhmittelyä: { $attribute }
    [partly] Alaryhmät vastaavat osittain ryhmittelyä: { $attribute }
    [inside] Alaryhmät pysyvät enimmäkseen ryhmien sisällä: { $attribute }
    [around] Alaryhmät kokoavat useita ryhmiä: { $attribute }
    [hardly] Alaryhmät eivät juuri noudata ryhmittelyä: { $attribute }
   *[unknown] Alaryhmät ja ryhmittely: { $attribute }
}
groups-found-subtitle = Rivi: { $attribute }. Sarake: alaryhmä. Luku on toimijoiden määrä, tumma: suuri osa ryhmästä.
groups-how-found = Verkosto jaetaan osiin niin, että osien sisällä on mahdollisimman paljon yhteyksiä (modulaarisuus, Leiden-menetelmä). Myös satunnaisesta verkostosta löytyy aina jokin jako. Siksi alaryhmät näytetään vain, jos jako on selvempi kuin verkostoissa, joissa jokaisella toimijalla on yhtä monta yhteyttä mutta satunnaisesti valittuihin toimijoihin, ja jos sama jako löytyy kerta toisensa jälkeen.
groups-members-heading = Alaryhmien jäsenet
groups-members = Alaryhmä { $number } ({ $n ->
    [one] 1 toimija
   *[other] { $n } toimijaa
}):
groups-members-alone = { $n ->
    [one] 1 toimija ei kuulu mihinkään alaryhmään.
   *[other] { $n } toimijaa ei kuulu mihinkään alaryhmään.
}
groups-quality-heading = Kuinka selviä alaryhmät ovat?
groups-quality-modularity = Modulaarisuus Q: { $value }.
groups-quality-chance = Vertailussa jokaisesta verkostosta haetaan jakoa yhtä monta kertaa. Silloin tämän verkoston Q on { $value } ja satunnaisten verkostojen { $low } … { $high } (95 %).
groups-quality-stability = Sama jako löytyy uudelleen: { $value } (1 = aina sama, 0 = vaihtelee satunnaisesti).
groups-quality-missing = Kun puuttuvat vastaukset arvotaan, jako pysyy samana: { $value }.
groups-quality-range = Kun puuttuvat vastaukset arvotaan, Q on { $low } … { $high }.
groups-quality-match = Vastaavuus ryhmittelyyn { $attribute } (korjattu Randin indeksi): { $value } (1 = täsmälleen sama jako, 0 = kuten sattuma).

groups-core-heading = Ydin ja reuna
groups-core-told = { $verdict ->
    [above] Verkostossa on ydin ja reuna. Ytimessä on { $inside } ja reunalla { $edge } toimijaa. Teemaverkostot ovat yksi tapa tuoda reunan toimijoita mukaan työhön.
    [inside] Selvää ydintä ei erotu: ydin ei ole selvempi kuin toimijoiden yhteysmäärät selittävät.
    [closed] Tiivein joukko pitää yhtä, mutta muut eivät nojaa siihen: se on pikemminkin yksi ryhmä muiden joukossa kuin verkoston ydin.
   *[unknown] Parhaassa jaossa ytimessä on { $inside } ja reunalla { $edge } toimijaa. Jakoa ei ole verrattu sattumaan.
}
groups-core-hubs = Lukekaa tätä yhdessä yhteyksien keskittyneisyyden kanssa: se on { $share } (100 % = kaikki yhden varassa). Myös verkosto, jossa yksi keskus yhdistää kaikki muut, näyttää ytimeltä ja reunalta.
groups-core-undefined = Ydintä ja reunaa ei voi erottaa: kaikilla pareilla on yhteys, tai yhteyksiä on liian vähän.
groups-core-members = Ytimen toimijat ja sopivuus
groups-core-edge = Reunan toimijoita ei luetella. Paikka reunalla voi olla tarkoituksenmukainen.
groups-core-fit = Sopivuus ihannemalliin (korrelaatio): { $fit }.{ $drawn ->
    [true] {" "}Satunnaisissa verkostoissa samalla tavalla etsittynä { $low } … { $high } (95 %).
   *[false] {""}
}
groups-core-range = Kun puuttuvat vastaukset arvotaan, sopivuus on { $low } … { $high }.
groups-how-core = Toimijat jaetaan kahtia niin, että jako muistuttaa mahdollisimman paljon ihannemallia: ytimen toimijat ovat kaikki yhteydessä toisiinsa, ja reunan toimijat eivät ole yhteydessä keskenään. Yhteyksiä ytimen ja reunan välillä ei oteta huomioon. Jakoa verrataan verkostoihin, joissa jokaisella toimijalla on yhtä monta yhteyttä mutta satunnaisesti valittuihin toimijoihin; jokaisesta etsitään paras jako samalla tavalla.

groups-relations-heading = Kulkevatko eri suhteet samoja reittejä?
groups-relations-told = { $first } – { $second }: pareista, joilla on jompikumpi suhde, { $share }:lla on molemmat. { $place ->
    [above] Suhteet kulkevat samoja reittejä useammin kuin sattuma selittää (korrelaatio { $correlation }, sattuma { $low } … { $high }).
    [below] Suhteet kulkevat eri reittejä useammin kuin sattuma selittää (korrelaatio { $correlation }, sattuma { $low } … { $high }).
    [inside] Määrä mahtuu sattumaan (korrelaatio { $correlation }, sattuma { $low } … { $high }).
   *[unknown] Korrelaatio { $correlation }; sattumaan ei verrattu.
}
groups-relations-undefined = { $first } – { $second }: ei voi verrata, koska toisessa ei ole yhteyksiä tai kaikilla on samat.
groups-how-relations = Suuntaa ei oteta huomioon, ja mukana ovat parit, joiden vastaukset tunnetaan molemmissa suhteissa. Osuus on Jaccardin indeksi. Korrelaatiota verrataan siihen, mitä saadaan, kun toisen suhteen toimijat sekoitetaan (QAP).

groups-tables-heading = Luvut taulukkona ja ulko–sisä-suhde
groups-table-cells = Yhteydet ryhmäparin mukaan
groups-table-groups = Yhteydet ryhmän mukaan
groups-column-from = Ryhmästä
groups-column-to = Ryhmään
groups-column-ties = Yhteyksiä
groups-column-possible = Mahdollisia
groups-column-expected = Sattuma toisi
groups-column-ratio = Kertaa sattuma
groups-column-low = Sattuma, alaraja
groups-column-high = Sattuma, yläraja
groups-column-p = p (Holm)
groups-column-group = Ryhmä
groups-column-size = Toimijoita
groups-column-external = Muihin ryhmiin
groups-column-internal = Ryhmän sisällä
groups-column-share = Muihin ryhmiin, %
groups-column-share_low = Sattuma alkaen, %
groups-column-share_high = Sattuma enintään, %
groups-column-ei = Ulko–sisä-suhde
groups-download = Lataa taulukko (CSV)
groups-file-cells = ryhmien_valiset_yhteydet.csv
groups-file-groups = ryhmat.csv
groups-index = Ulko–sisä-suhde (E–I-indeksi) on { $value }: −1 = kaikki yhteydet ryhmien sisällä, +1 = kaikki ryhmien välillä. Kun ryhmät sekoitetaan, se on keskimäärin { $mean }{ $compared ->
    [true] {" "}ja 95 %:ssa tapauksista { $low } … { $high }
   *[false] {""}
}. Ryhmien koot rajaavat sitä, joten lukua ei voi verrata nollaan eikä toisen ryhmittelyn lukuun. Ryhmän sisäinen yhteys lasketaan taulukossa molempien toimijoiden kohdalla.

groups-questions-heading = Mistä keskustella seuraavaksi?
groups-questions =
    - Minkä rajan yli yhteyksiä tarvitaan tavoitteen kannalta? Kaikkien ei tarvitse olla yhteydessä kaikkiin.
    - Mikä pitää tiiviimmän ryhmän koossa, ja mitä se menettää, jos yhteyksiä muualle ei ole?
    - Missä asioissa aukon yli kannattaisi rakentaa ensimmäinen yhteys, ja kuka voisi kutsua koolle?

threshold-groups-tests = Ryhmät: vähintään näin monta toimijaa, jotta verrataan sattumaan
threshold-groups-core = Ydin ja reuna: vähintään näin monta toimijaa
threshold-groups-group = Siilot: vähintään näin monta toimijaa ryhmässä
threshold-groups-near = Ryhmien välit: enintään näin moninkertainen ero on ”kuten sattuma toisi”
threshold-groups-far = Ryhmien välit: tätä moninkertaisempi ero on ”paljon”
threshold-groups-well = Alaryhmät vastaavat ryhmittelyä pitkälti: korjattu Randin indeksi vähintään
threshold-groups-within = Alaryhmät pysyvät ryhmien sisällä tai kokoavat ryhmiä: osuus sattuman yli vähintään
threshold-groups-partly = Alaryhmät vastaavat ryhmittelyä osittain: korjattu Randin indeksi vähintään
