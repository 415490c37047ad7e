# The page of bridges.

bridges-title = Sillat
bridges-heading = Kuka siltaa, ja mitä on yhden varassa?
bridges-empty = Sivu näyttää, kenen kautta verkoston reitit kulkevat, missä ryhmien välillä on aukko ja mitä tapahtuisi, jos joku jäisi pois.
bridges-no-ties = Tässä näkymässä ei ole yhtään yhteyttä, joten kukaan ei siltaa.
bridges-limited = Vastauksia on liian vähän, jotta siltaavia toimijoita voisi nimetä tai jotta voisi sanoa, mitä on yhden varassa. Yksikin puuttuva vastaus voi siirtää reitit toisen kautta.
bridges-no-attributes = Aineisto ei kerro, mihin ryhmiin toimijat kuuluvat (esimerkiksi organisaatio, ala tai alue). Siksi ryhmien välistä siltaamista ei voi tarkastella.

bridges-finding-top = Eniten siltaa: { $actor }. Noin { $share } muiden välisistä lyhimmistä reiteistä kulkee tämän toimijan kautta.{ $ranged ->
    [true] {" "}Jos kaikki olisivat vastanneet, osuus olisi arviolta { $span }.
   *[false] {""}
}
bridges-finding-set = { $why ->
    [missing] { $n ->
        [one] Varmimmin eniten siltaavien joukossa: { $actors }. Muita ei voi nimetä eikä järjestystä antaa, koska vastauksia puuttuu.
       *[other] Eniten siltaavat (aakkosjärjestyksessä): { $actors }. Järjestystä heidän välilleen ei voi antaa, koska vastauksia puuttuu.
    }
    [nobody] Kukaan ei siltaa: kukaan ei ole kahden muun välissä lyhimmällä reitillä.
   *[equal] { $many ->
        [true] Siltaaminen jakautuu tasan: { $n } toimijaa siltaa yhtä paljon.
       *[false] Eniten siltaavat, kaikki yhtä paljon: { $actors }.
    }
}
bridges-finding-concentrated = { $place ->
    [above] Reitit keskittyvät harvoille enemmän kuin sattuma selittää: reittien keskittyminen on { $value } (100 % = kaikki yhden kautta), sattuma toisi { $span }.{ $unsure ->
        [true] {" "}Puuttuvat vastaukset voisivat kuitenkin viedä eron.
       *[false] {""}
    }
    [below] Reitit jakautuvat tasaisemmin kuin sattuma toisi: reittien keskittyminen on { $value } (100 % = kaikki yhden kautta), sattuma toisi { $span }.{ $unsure ->
        [true] {" "}Puuttuvat vastaukset voisivat kuitenkin viedä eron.
       *[false] {""}
    }
   *[inside] Reitit keskittyvät harvoille saman verran kuin sattumaltakin: reittien keskittyminen on { $value } (100 % = kaikki yhden kautta), sattuma toisi { $span }.
}
bridges-finding-whole = { $parts ->
    [one] Kenenkään poisjäänti ei katkaisisi verkostoa.
   *[other] Verkosto on jo { $parts } osassa, mutta kenenkään poisjäänti ei katkaisisi sitä enempää.
}{ $pendants ->
    [0] {""}
    [one] {" "}Yhdessä kohdassa yksi toimija on mukana vain yhden yhteyden kautta.
   *[other] {" "}{ $pendants } kohdassa yksi toimija on mukana vain yhden yhteyden kautta.
}
bridges-finding-cut = Yhden varassa: { $actor }. Jos tämä toimija jäisi pois, { $n ->
    [one] 1 toimija irtoaisi
   *[other] { $n } toimijaa irtoaisi
} suurimmasta osasta. Toimijapareista { $after } jäisi vaille reittiä toisiinsa (nyt { $before }).{ $drawn ->
    [unsure] {" "}Tämä voi johtua myös puuttuvista vastauksista: kun ne arvotaan, verkosto katkeaisi { $share }:ssa arvonnoista.
    [sure] {" "}Kun puuttuvat vastaukset arvotaan, verkosto katkeaisi { $share }:ssa arvonnoista.
   *[false] {""}
}
bridges-finding-cuts = Verkosto katkeaisi { $n } kohdasta, jos yksi toimija jäisi pois: { $actors }{ $more ->
    [0] {""}
    [one] {" "}ja 1 muu
   *[other] {" "}ja { $more } muuta
}. Jokaisen varassa on vähintään kaksi muuta.{ $drawn ->
    [true] {" "}Suluissa: kuinka suuressa osassa arvonnoista verkosto katkeaisi, kun puuttuvat vastaukset arvotaan.
   *[false] {""}
}
bridges-finding-cut-name = { $actor } ({ $share })
bridges-finding-hole = { $directed ->
    [true] Selvin aukko suunnassa { $first } → { $second }
   *[false] Selvin aukko: { $first } – { $second }
}. Välillä { $ties ->
    [0] ei ole yhtään yhteyttä
    [one] on vain 1 yhteys
   *[other] on vain { $ties } yhteyttä
}, sattuma toisi noin { $expected }.{ $through ->
    [one] {" "}Enimmäkseen sitä siltaa yksi toimija: { $actor }.
    [nobody] {" "}Kukaan ei siltaa sitä tällä hetkellä.
   *[several] {""}
}
bridges-finding-no-hole = Ryhmien välillä ei erotu aukkoja, joita sattuma ei selittäisi (ryhmittely: { $attribute }).
bridges-finding-load = { $same ->
    [true] { $directed ->
        [true] Eniten siltaava nimetään myös useimmin ({ $n ->
            [one] 1 kerran
           *[other] { $n } kertaa
        }): työ ja arvo kasautuvat samaan kohtaan.
       *[false] Eniten siltaavalla on myös eniten yhteyksiä ({ $n }): työ ja arvo kasautuvat samaan kohtaan.
    }
   *[false] { $directed ->
        [true] Useimmin nimetty on toinen toimija: { $actor } ({ $n ->
            [one] 1 kerran
           *[other] { $n } kertaa
        }). Suurin kuorma ja tärkein silta ovat eri paikoissa.
       *[false] Eniten yhteyksiä on toisella toimijalla: { $actor } ({ $n }). Suurin kuorma ja tärkein silta ovat eri paikoissa.
    }
}

bridges-none-nobody = Kukaan ei ole kahden muun välissä lyhimmällä reitillä.
bridges-none-unknown = Vielä ei voi sanoa, ketkä siltaavat eniten: joko laskenta on kesken tai puuttuvat vastaukset jättävät järjestyksen auki.

bridges-chart-routes = Osuus reiteistä
bridges-chart-range = Jos kaikki vastaisivat
bridges-chart-named = { $directed ->
    [true] Montako nimeää toimijan
   *[false] Yhteyksiä
}
bridges-chart-role = Rooli
bridges-chart-times = Kertoja
bridges-chart-gone = Poissa olevia toimijoita
bridges-chart-order = Kuka jää pois ensin
bridges-chart-largest = Suurimmassa osassa

bridges-who-heading = Kuka siltaa?
bridges-who-title = { $why ->
    [one] Yksi toimija siltaa enemmän kuin muut
    [missing] { $n ->
        [one] Yksi toimija on varmimmin eniten siltaavien joukossa
       *[other] { $n } toimijaa on varmimmin eniten siltaavien joukossa
    }
    [equal] { $n } toimijaa siltaa yhtä paljon
   *[other] Kenen kautta reitit kulkevat
}
bridges-who-subtitle = Osuus muiden välisistä lyhimmistä reiteistä.{ $ranged ->
    [true] {" "}Harmaa palkki: missä osuus voisi olla, jos kaikki vastaisivat.
   *[false] {""}
} { $ordered ->
    [true] { $shown ->
        [one] Kaikki, jotka siltaavat: 1 toimija.
       *[other] { $shown } eniten siltaavaa.
    }
   *[false] Aakkosjärjestyksessä: sijoja ei voi antaa.
}
bridges-how-who = Jokaiselle kahden toimijan parille etsitään lyhin reitti yhteyksiä pitkin. Osuus kertoo, kuinka suuri osa näistä reiteistä kulkee toimijan kautta (välittäjyys, betweenness). Jos lyhimpiä reittejä on monta, ne jaetaan, siksi ”noin”. Suuri osuus on verkostolle arvokas ja siltaajalle usein työläs. Kun vastauksia puuttuu, ne arvotaan monta kertaa ja osuus lasketaan joka kerta uudelleen: harmaa palkki kattaa 90 % arvonnoista. Jos vastausaste on alle 85 %, näytetään vain ne, jotka kuuluvat eniten siltaaviin vähintään 70 %:ssa arvonnoista, ilman järjestystä.

bridges-load-heading = Kuorma ja arvo
bridges-load-title = { $same ->
    [true] Sama toimija on eniten kytkeytynyt ja siltaa eniten
    [false] Eniten kytkeytynyt ja eniten siltaava ovat eri toimijoita
   *[unknown] Kuorma ja siltaaminen rinnakkain
}
bridges-load-subtitle = { $directed ->
    [true] Vaakasuunnassa: kuinka moni nimeää toimijan.
   *[false] Vaakasuunnassa: yhteyksien määrä.
} Pystysuunnassa: osuus reiteistä. Nimet ovat niillä, joilla on eniten jompaakumpaa. { $n } toimijaa.
bridges-how-load = Jokainen piste on toimija. Oikealla ovat ne, joihin pidetään eniten yhteyttä: se vie aikaa. Ylhäällä ovat ne, joiden kautta muiden reitit kulkevat: siitä muut hyötyvät. Ylhäällä vasemmalla oleva siltaa vähin yhteyksin, oikealla alhaalla olevalla on monta yhteyttä samaan suuntaan. Kumpikaan ei ole parempi kuin toinen.

bridges-leaving-heading = Mitä jos joku jäisi pois?
bridges-leaving-actor = Toimija, joka jäisi pois
bridges-leaving-what-if = Tämä on kartalla tehty koe, ei ennuste: kun joku lähtee, muut solmivat usein uusia yhteyksiä, ja osa yhteyksistä on jäänyt kertomatta.
bridges-how-leaving = Toimija ja sen yhteydet otetaan pois kartalta, ja muut lasketaan uudelleen. Osia ovat toimijoiden joukot, joiden välillä ei ole reittiä. Hajanaisuus on niiden toimijaparien osuus, joiden välillä ei ole reittiä lainkaan. Reittien pituus huomioon ottava hajanaisuus kasvaa myös silloin, kun reitit pitenevät: 0 % tarkoittaa, että kaikki ovat suorassa yhteydessä, ja 100 %, ettei kukaan tavoita ketään. Yhteyksien suunnalla ei ole merkitystä.
bridges-metric-parts = Osia
bridges-metric-fragmentation = Hajanaisuus
bridges-metric-distance = Hajanaisuus, etäisyydet
bridges-metric-help-parts = Montako osaa, joiden välillä ei ole reittiä. Yksin jääneet toimijat ovat omia osiaan.
bridges-metric-help-fragmentation = Osuus toimijapareista, joiden välillä ei ole reittiä lainkaan.
bridges-metric-help-distance = Sama, mutta myös pitkät reitit lasketaan mukaan: mitä pitempi reitti, sitä enemmän.
bridges-before-after = { $before } → { $after }
bridges-fallen = { $n ->
    [0] Kukaan ei irtoaisi: { $alone ->
        [true] tällä toimijalla ei ole yhteyksiä tässä näkymässä
       *[false] muut tavoittaisivat toisensa kuten ennenkin, osa ehkä pitempää reittiä
    }
   *[other] Suurimpaan osaan jäisi { $left ->
        [one] 1 toimija
       *[other] { $left } toimijaa
    }. Siitä irtoaisi { $n ->
        [one] 1 toimija
       *[other] { $n } toimijaa
    }
}{ $listed ->
    [true] :
   *[false] .
}
bridges-fallen-names = { $n } toimijaa, jotka irtoaisivat
bridges-fallen-drawn = Kun puuttuvat vastaukset arvotaan, tämän toimijan poisjäänti katkaisisi verkoston { $share }:ssa arvonnoista.

bridges-holes-heading = Ryhmien väliset aukot
bridges-how-holes = Kahden ryhmän yhteyksiä verrataan siihen, montako niitä olisi, jos samat toimijat kuuluisivat ryhmiinsä sattumalta. Aukko on pari, jolla yhteyksiä on vähemmän kuin sattuma selittää (p < 0,05, Holmin korjaus kaikkien parien yli). Siltaajan kohdalla oleva luku kertoo, montako paria ryhmien toimijoista tavoittaa toisensa tämän toimijan kautta ilman suoraa yhteyttä. Aukko ei ole vika: kaikkien ei tarvitse olla yhteydessä kaikkiin.
bridges-holes-none = Selviä aukkoja ei löydy, kun katsotaan ryhmittelyä { $attribute }.
bridges-holes-untold = Ryhmät ovat niin pieniä, ettei niiden välejä voi verrata sattumaan (ryhmittely: { $attribute }).
bridges-holes-more = { $n ->
    [one] Lisäksi 1 pienempi aukko.
   *[other] Lisäksi { $n } pienempää aukkoa.
}
bridges-hole = { $directed ->
    [true] { $first } → { $second }
   *[false] { $first } – { $second }
}: { $ties ->
    [0] ei yhtään yhteyttä
    [one] 1 yhteys
   *[other] { $ties } yhteyttä
}, sattuma toisi noin { $expected }.
bridges-hole-through = Väliä siltaavat nyt: { $names }{ $more ->
    [0] .
    [one] {" "}ja 1 muu.
   *[other] {" "}ja { $more } muuta.
}
bridges-hole-name = { $actor } ({ $pairs ->
    [one] 1 pari
   *[other] { $pairs } paria
})
bridges-hole-nobody = Kukaan ei siltaa tätä väliä.

bridges-roles-heading = Millaisia siltaajia verkostossa on?
bridges-roles-title = Yleisin rooli: { $role }{ $place ->
    [above] , useammin kuin sattuma selittää
    [below] , silti harvemmin kuin sattuma toisi
   *[other] {""}
}
bridges-roles-subtitle = Kuinka monta kertaa joku on kahden sellaisen välissä, joilla ei ole yhteyttä. Ryhmittely: { $attribute }.{ $compared ->
    [true] {" "}Harmaa palkki: mitä sattuma toisi. Oranssi: vähemmän kuin sattuma toisi.
   *[false] {""}
}
bridges-how-roles = Siltaaja on kahden sellaisen toimijan välissä, joilla ei ole yhteyttä keskenään. Rooli riippuu siitä, mihin ryhmiin nämä kolme kuuluvat (Gould ja Fernandez). Lukuja verrataan siihen, mitä saadaan, kun ryhmät sekoitetaan toimijoiden kesken ja verkosto pysyy samana. Jos yhteyksillä ei ole suuntaa, portinvartijaa ja edustajaa ei voi erottaa toisistaan.
bridges-roles-none = Kukaan ei ole kahden sellaisen toimijan välissä, joilla ei ole yhteyttä keskenään.
bridges-role-coordinator = Koordinaattori
bridges-role-itinerant = Konsultti
bridges-role-gatekeeper = Portinvartija
bridges-role-representative = Edustaja
bridges-role-liaison = Yhdyshenkilö
bridges-role-border = Portinvartija tai edustaja
bridges-role-what-coordinator = yhdistää oman ryhmänsä toimijoita toisiinsa.
bridges-role-what-itinerant = yhdistää toisen ryhmän toimijoita toisiinsa ulkopuolelta.
bridges-role-what-gatekeeper = välittää toisesta ryhmästä omaan.
bridges-role-what-representative = välittää omasta ryhmästä toiseen.
bridges-role-what-liaison = yhdistää kaksi ryhmää, joista kumpikaan ei ole oma.
bridges-role-what-border = yhdistää oman ryhmänsä toiseen. Ilman yhteyksien suuntaa näitä kahta ei voi erottaa.
bridges-roles-between = Useimmin kahden ryhmän välissä: { $actor }. Ryhmät ovat { $first } ja { $second } ({ $n ->
    [one] 1 kerta
   *[other] { $n } kertaa
}).
bridges-roles-table = Roolit toimijoittain: { $attribute }
bridges-roles-table-help = Aakkosjärjestyksessä. Mukana ovat ne, jotka ovat ainakin kerran muiden välissä. Taulukosta ei näy, mitä sattuma toisi kullekin.

bridges-holding-heading = Kuinka hyvin verkosto kestää poisjääntejä?
bridges-holding-title = Kun kytkeytynein kolmannes jää pois, suurimpaan osaan jää { $share } verkostosta
bridges-holding-subtitle = Kuinka suuri osa kaikista { $n } toimijasta on samassa yhtenäisessä osassa. Pystyviiva: kolmannes ({ $gone }) poissa.
bridges-order-best = Kytkeytyneimmät ensin
bridges-order-random = Satunnaisessa järjestyksessä
bridges-how-holding = Toimijoita otetaan pois yksi kerrallaan: aina se, jolla on silloin eniten yhteyksiä jäljellä olevien kanssa. Joka vaiheessa katsotaan, kuinka suuri osa alkuperäisistä toimijoista on yhä samassa osassa. Harmaa viiva on sama satunnaisessa järjestyksessä (enintään 200 järjestyksen mediaani). Kestävyys R on sinisen viivan keskiarvo, 0–0,5. Sitä verrataan verkostoihin, joissa jokaisella toimijalla on yhtä monta yhteyttä mutta satunnaisesti valittuihin toimijoihin.
bridges-holding-told = Kestävyys R on { $value }. { $place ->
    [below] Samoilla yhteysmäärillä sattuma toisi { $low }–{ $high }: verkosto on harvojen varassa enemmän kuin yhteyksien määrä selittää.
    [above] Samoilla yhteysmäärillä sattuma toisi { $low }–{ $high }: verkosto kestää paremmin kuin yhteyksien määrä selittää.
    [inside] Samoilla yhteysmäärillä sattuma toisi { $low }–{ $high }: verkosto kestää yhtä hyvin kuin sattumalta kytketty.
   *[unknown] Sitä ei ole verrattu sattumaan.
}

bridges-sets-heading = Ketkä pitävät verkoston koossa?
bridges-sets-heading-leave = Jos nämä jäisivät pois
bridges-sets-heading-reach = Nämä tavoittavat muut parhaiten
bridges-sets-leave = { $n ->
    [one] Jos 1 toimija jäisi pois
   *[other] Jos { $n } toimijaa jäisi pois
} ({ $actors }): hajanaisuus etäisyydet mukaan lukien on nyt { $before }, sen jälkeen { $after }.{ $others ->
    [0] {""}
    [one] {" "}Toinen joukko vaikuttaisi yhtä paljon.
   *[other] {" "}{ $others } muuta joukkoa vaikuttaisi yhtä paljon.
}
bridges-sets-reach = { $n ->
    [one] 1 toimija
   *[other] { $n } toimijaa
}: { $actors }. Tavoittavuus { $share }.{ $others ->
    [0] {""}
    [one] {" "}Toinen joukko tavoittaa yhtä hyvin.
   *[other] {" "}{ $others } muuta joukkoa tavoittaa yhtä hyvin.
}
bridges-sets-leave-many = { $n ->
    [one] 1 toimija
   *[other] { $n } toimijaa
}: Mikään joukko ei erotu: { $sets } joukkoa vaikuttaisi yhtä paljon (hajanaisuus etäisyydet mukaan lukien on nyt { $before }, sen jälkeen { $after }).
bridges-sets-reach-many = { $n ->
    [one] 1 toimija
   *[other] { $n } toimijaa
}: Mikään joukko ei erotu: { $sets } joukkoa tavoittaa muut yhtä hyvin (tavoittavuus { $share }).
bridges-sets-what = Vain tiimin omaan käyttöön. Nimet ovat aakkosjärjestyksessä: tämä on joukko, ei paremmuusjärjestys. Yhdessä tärkeät eivät aina ole yksittäin tärkeimpiä. Tavoittavuus: 100 % = kaikki muut ovat joukon suoria kumppaneita. { $exact ->
    [true] Kaikki joukot on käyty läpi
   *[false] Kaikkia joukkoja ei ole käyty läpi, joten parempikin voi olla
} (Borgatti 2006). Puuttuvat vastaukset voivat muuttaa joukkoa.

bridges-ties-heading = Yhteydet, joille ei ole kiertotietä
bridges-ties-told = { $bridges ->
    [0] Jokaiselle yhteydelle on kiertotie.
    [one] Yhdelle yhteydelle ei ole mitään kiertotietä (silta).
   *[other] { $bridges } yhteydelle ei ole mitään kiertotietä (silta).
} { $local ->
    [0] Kaikilla yhteydessä olevilla on yhteinen kumppani.
    [one] Yhdessä yhteydessä osapuolilla ei ole yhteistä kumppania (paikallinen silta).
   *[other] { $local } yhteydessä osapuolilla ei ole yhteistä kumppania (paikallinen silta).
}
bridges-table-heading = Luvut taulukkona
bridges-column-label = Toimija
bridges-column-bridging = Osuus reiteistä
bridges-column-low = Osuus, alaraja
bridges-column-high = Osuus, yläraja
bridges-column-left_behind = Irtoaisi muita
bridges-column-cut = Katkeaisi arvonnoista
bridges-column-ego = Toimija
bridges-column-alter = Kumppani
bridges-column-bridge = Ei kiertotietä
bridges-download = Lataa taulukko (CSV)
bridges-file-name = sillat.csv

bridges-questions-heading = Mistä keskustella seuraavaksi?
bridges-questions =
    - Tietääkö eniten siltaava toimija siltaavansa, ja onko siihen aikaa ja tukea?
    - Mikä tieto tai työ kulkee nyt vain yhden kautta? Kuka voisi olla toinen reitti?
    - Minkä aukon yli yhteyttä oikeasti tarvitaan, ja kuka voisi kutsua koolle?
