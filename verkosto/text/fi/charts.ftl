# Kuviot ja kartta.
charts-group-members = Verkoston toimijat
charts-group-other = Muut ryhmät
charts-group-blank = Ryhmää ei ole annettu
charts-group-external = Verkoston ulkopuolella
charts-did-not-answer = Ei vastannut kyselyyn
charts-tie-told = { $mode ->
    [strong] Vahva yhteys
    [weak] Heikko yhteys
   *[unknown] Yhteys, jonka vahvuus ei ole tiedossa
}{ $onesided ->
    [true] , vain toinen kertoo siitä
   *[false] {""}
}
charts-lines-told = Yhtenäinen viiva: vahva yhteys. Katkoviiva: heikko yhteys. Ohut viiva: vain toinen kertoo yhteydestä. Ontto merkki: ei vastannut kyselyyn. Ulkokehällä: verkoston ulkopuoliset.
charts-with-names = Kartassa on toimijoiden nimet. Jaa sitä vain niille, joille se on tarkoitettu.
charts-pseudonymised = Pseudonymisoitu: nimien tilalla on tunnukset. Toimijan voi silti tunnistaa paikasta ja ryhmästä.
charts-flag = { $value ->
    [true] kyllä
   *[false] ei
}
charts-actor = Toimija
charts-actors = Toimijoita
charts-figure = Tunnusluku
charts-value = Arvo
charts-rank = Sija
charts-ties = Yhteydet
charts-share = Osuus

charts-profile-title = { $kind ->
    [ties] Yhteydet keskittyvät harvemmille kuin reitit
    [bridging] Reitit keskittyvät harvemmille kuin yhteydet
    [even] Reitit ja yhteydet jakautuvat lähes samalla tavalla
   *[unknown] Kuinka paljon verkosto on harvojen varassa?
}
charts-profile-subtitle = 0 %: kaikilla yhtä paljon. 100 %: kaikki yhden varassa. { frame-members }.
charts-cohesion-title = { $kind ->
    [above] Ryhmittyneisyys on suurempi kuin sattuma antaisi
    [below] Ryhmittyneisyys on pienempi kuin sattuma antaisi
    [inside] Ryhmittyneisyys on sitä, mitä sattumakin antaisi
    [clustered] Ryhmittyneisyys on selvästi suurempi kuin tiheys
    [even] Ryhmittyneisyys on lähellä tiheyttä
   *[unknown] Kuinka tiiviisti verkosto on kudottu?
}
charts-cohesion-subtitle = Osuudet nollasta sataan prosenttiin. { frame-members }.

charts-mix-both = Vahva molempien mielestä
charts-mix-one = Vahva vain toisen mielestä
charts-mix-weak = Heikko
charts-mix-title = Yhteyksistä { $share } on vahvoja
charts-mix-title-unknown = Yhteyksien vahvuutta ei kysytty
charts-mix-subtitle = Osuus { $n ->
    [one] 1 yhteydestä, jonka vahvuus tiedetään.
   *[other] { $n } yhteydestä, joiden vahvuus tiedetään.
}{ $unknown ->
    [0] {""}
    [one] {" "}1 yhteyden vahvuus ei ole tiedossa.
   *[other] {" "}{ $unknown } yhteyden vahvuus ei ole tiedossa.
}
charts-strip-title = { $depends ->
    [true] Mitä jos vahvan yhteyden raja olisi toinen? Kuva riippuu rajasta
   *[false] Mitä jos vahvan yhteyden raja olisi toinen? Kuva pysyy
}
charts-strip-subtitle = Vahvojen osuus: molempien mielestä … ainakin toisen mielestä. Luku on vastausasteikon porras, jolta raja alkaa.
charts-strip-rule = yhteydenpito { $frequency }+, yhteistyö { $depth }+
charts-strip-share = { $share }{ $chosen ->
    [true] {" "}(käytössä)
   *[false] {""}
}

charts-degree-mean = keskimäärin { $mean }
charts-degree-title = Vähintään puolella toimijoista on { $low }–{ $high } yhteyttä
charts-degree-title-one = { $ties ->
    [0] Vähintään puolella toimijoista ei ole yhteyksiä
    [one] Vähintään puolella toimijoista on 1 yhteys
   *[other] Vähintään puolella toimijoista on { $ties } yhteyttä
}
charts-degree-title-none = Yhteyksien määrää ei voi laskea
charts-degree-subtitle = Yksi piste on yksi toimija. { frame-members }.
charts-degree-subtitle-many = Pylväs kertoo, kuinka monella toimijalla on niin monta yhteyttä. { frame-members }.

charts-ranking-title = Kärjessä: { $measure }
charts-ranking-subtitle = Ylin rivi: kaikki toimijat ({ $n }). Muut rivit: kärki ({ $shown }).{ $hidden ->
    [0] {""}
   *[other] {" "}Sijat { $rank } jakaa { $sharing } toimijaa, joista { $hidden } ei näy.
}
charts-ranking-all = Kaikki ({ $n })
