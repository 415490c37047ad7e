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
    [true] , vain toinen on ilmoittanut sen
   *[false] {""}
}
charts-lines-told = Yhtenäinen viiva: vahva yhteys. Katkoviiva: heikko yhteys. Ohut viiva: vain toinen on ilmoittanut yhteyden. Ontto merkki: ei vastannut kyselyyn. Ulkokehällä: verkoston ulkopuoliset.
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
    [ties] Yhteydet ovat keskittyneempiä kuin siltaaminen
    [bridging] Siltaaminen on keskittyneempää kuin yhteydet
    [even] Yhteydet ja siltaaminen ovat jakautuneet lähes samalla tavalla
   *[unknown] Kuinka paljon verkosto on harvojen varassa?
}
charts-profile-subtitle = 0 %: kaikilla yhtä paljon, 100 %: kaikki yhden varassa. { $n } toimijaa.
charts-cohesion-title = { $kind ->
    [clustered] Kumppanin kumppani on usein tuttu
    [even] Yhteydet eivät kasaudu pieniksi ryhmiksi
   *[unknown] Kuinka tiiviisti verkosto on kudottu?
}
charts-cohesion-subtitle = Osuudet nollasta sataan prosenttiin. { $n } toimijaa.

charts-mix-both = Vahva molemmille
charts-mix-one = Vahva vain toiselle
charts-mix-weak = Heikko
charts-mix-title-range = Yhteyksistä { $low }–{ $high } on vahvoja
charts-mix-title-one = Yhteyksistä { $share } on vahvoja
charts-mix-title-unknown = Yhteyksien vahvuutta ei kysytty
charts-mix-subtitle = Osuus { $n ->
    [one] 1 yhteydestä
   *[other] { $n } yhteydestä
}, joiden vahvuus tiedetään.{ $unknown ->
    [0] {""}
    [one] {" "}Yhden yhteyden vahvuus ei ole tiedossa.
   *[other] {" "}{ $unknown } yhteyden vahvuus ei ole tiedossa.
}
charts-strip-title = Mitä jos raja olisi toinen?
charts-strip-subtitle = Vahvojen osuus eri rajoilla: molemmat sanovat niin … ainakin toinen sanoo niin.
charts-strip-rule = tiheys ≥ { $frequency }, syvyys ≥ { $depth }{ $chosen ->
    [true] {" "}(käytössä)
   *[false] {""}
}

charts-degree-axis = yhteyksiä
charts-degree-mean = keskiarvo { $mean }
charts-degree-title = Puolella toimijoista on { $low }–{ $high } yhteyttä
charts-degree-title-one = { $ties ->
    [0] Puolella toimijoista ei ole yhteyksiä
    [one] Puolella toimijoista on 1 yhteys
   *[other] Puolella toimijoista on { $ties } yhteyttä
}
charts-degree-title-none = Yhteyksien määrää ei voi laskea
charts-degree-subtitle = Yksi piste on yksi toimija. { $n } toimijaa.

charts-ranking-title = Kärjessä: { $measure }
charts-ranking-subtitle = Ylin rivi näyttää kaikki { $n } toimijaa, muut rivit { $shown } ensimmäistä. Sama arvo, sama sija.
charts-ranking-all = Kaikki ({ $n })
