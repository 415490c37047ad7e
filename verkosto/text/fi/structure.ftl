# Rakenne-sivu.
structure-heading = Millainen verkostomme rakenne on?
structure-empty = Sivu kertoo arkikielellä, kuinka tiheä ja yhtenäinen verkosto on, kuinka moni yhteys on molempien vahvistama ja kuinka paljon verkosto on harvojen varassa. Jokaisesta luvusta näkee, miten se on laskettu.

structure-no-readings = Tunnuslukuja ei näytetä: vastauksia tai toimijoita on liian vähän. Kartta on silti katsottavissa.
structure-how = Miten lasketaan?
structure-why-not = **Ei lukua:** { $reason }
structure-range = { $same ->
    [true] Puuttuvat vastaukset eivät muuta lukua: { $low }
   *[false] Puuttuvien vastausten kanssa: { $low } – { $high }
}
structure-chance = { $same ->
    [true] Sattuma antaisi: { $low }
   *[false] Sattuma antaisi: { $low } – { $high }
}
structure-similar = { $same ->
    [true] Samanlaisella toisella joukolla: { $low }
   *[false] Samanlaisella toisella joukolla: { $low } – { $high }
}
structure-range-what = Näin luku vaihtelee, kun puuttuvat vastaukset arvotaan monta kertaa sen mukaan, miten muut vastasivat.
structure-chance-what = Näin vaihtelee monen satunnaisen verkoston luku, kun niissä on yhtä monta toimijaa ja yhteyttä (95 % verkostoista).
structure-similar-what = Näin luku vaihtelisi, jos paikalla olisi ollut toinen, samanlainen joukko toimijoita (vähintään 95 %).
structure-bands = Harmaa alue: mitä sattuma antaisi. Ohut viiva: mihin puuttuvat vastaukset voisivat luvun siirtää.
structure-column-range = Vaihteluväli
structure-column-chance = Sattuma
structure-scale = Asteikko: { $range }
structure-n = Laskettu aineistosta, jossa on { $members ->
    [one] 1 jäsen
   *[other] { $members } jäsentä
}. Vastanneita on { $respondents } ({ $rate }).
structure-source = Lähde: { $source }

structure-alt-profile = Kuinka keskittynyt verkosto on: pylväät nollasta sataan prosenttiin
structure-alt-cohesion = Vastavuoroisuus, vahvistetut yhteydet, ryhmittyneisyys ja tiheys pylväinä
structure-alt-strip = Vahvojen yhteyksien osuus eri rajoilla
structure-alt-degree = Yhteyksien määrän jakauma: yksi piste on yksi toimija
structure-alt-ranking = Kärjen toimijat valitun tunnusluvun mukaan
structure-mix-estimated = { $n ->
    [one] Yhden yhteyden vahvuus on arvio, koska siitä
   *[other] { $n } yhteyden vahvuus on arvio, koska niistä
} ei ole molempia vastauksia: kuinka usein ja kuinka tiiviisti.

structure-ranking-heading = Ketkä erottuvat?
structure-ranking = Tunnusluku
structure-no-ranking = Toimijoiden tunnuslukuja ei näytetä: vastauksia tai toimijoita on liian vähän.
structure-unordered = Järjestystä ei anneta, koska vastauksia puuttuu: { $names }. Luvut ovat taulukossa.
structure-withheld = Ei näytetä: { $names }. { $reason }

structure-actors-heading = Luvut toimijoittain
structure-actors-alt = Toimijat, niiden taustatiedot ja tunnusluvut
structure-column-actor = Toimija
structure-column-answered = Vastasi
structure-column-figure = Tunnusluku
structure-column-value = Arvo
structure-column-reading = Mitä se kertoo
structure-with-names = Nimet mukaan
structure-with-names-help = Ilman nimiä tiedostossa on tunnukset. Toimijan voi silti tunnistaa luvuista ja ryhmästä.
structure-download = Lataa taulukko (CSV)
structure-file-name = verkoston_toimijat.csv
structure-figures-heading = Kaikki tunnusluvut

structure-questions-heading = Mistä keskustella seuraavaksi?
structure-questions =
    - Mihin yhteyksiä tarvitaan? Luku ei kerro, onko yhteyksiä sopivasti.
    - Mitkä yhteydet vain toinen osapuoli tunnistaa, ja mistä se johtuu?
    - Mitä tapahtuisi, jos eniten siltaava toimija olisi puoli vuotta poissa?

threshold-tie_mix-strong = Lähes kaikki yhteydet ovat vahvoja: osuus yli
threshold-tie_mix-weak = Vain harva yhteys on vahva: osuus alle
