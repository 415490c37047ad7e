# Havainnot kokonaisuudesta (R05, R07, R08).
finding-r05 = { $directed ->
    [true] Vastaaja nimesi keskimäärin { $k } muuta jäsentä
   *[false] Jäsenellä on keskimäärin { $k } yhteyttä
} eli { $thin ->
    [true] alle yhden prosentin
   *[false] { $density }
} mahdollisista. Luku ei kerro, onko se hyvä: ratkaisevaa on, mihin yhteyksiä tarvitaan.
finding-r05-ask = Kuinka tiheä verkostonne tulisi olla, kun ajattelette sen tehtävää?
rule-r05-name = Yhteyksiä jäsentä kohti
rule-r05-condition = Kerrotaan aina.
rule-r05-guard = Vaikenee, jos yhteyksiä ei kysytty, jäseniä on alle 5 tai alle puolet jäsenistä vastasi.

finding-r07 = { $n ->
    [one] Yksi vastannut jäsen on
   *[other] { $n } vastannutta jäsentä on
} vailla yhteyksiä muihin jäseniin{ $named ->
    [true] {" "}({ $n ->
        [one] toimija
       *[other] toimijat
    }: { $actors }{ $more ->
        [0] {""}
        [one] {" "}ja yksi muu
       *[other] {" "}ja { $more } muuta
    })
   *[false] {""}
}. Yksi kutsu yhteiseen tapaamiseen voi riittää alkuun.
finding-r07-ask = Mihin yhteiseen asiaan kukin jäsen voisi tulla mukaan?
rule-r07-name = Jäseniä vailla yhteyksiä
rule-r07-condition = Ainakin yksi jäsen vastasi suurimpaan osaan kysytyistä yhteyksistä, mutta ei nimennyt ketään eikä kukaan nimennyt häntä.
rule-r07-guard = Vaikenee, jos yhteyksiä ei kysytty, jäseniä on alle 5 tai alle puolet jäsenistä vastasi. Toimijat nimetään vain, kun tiimillä on siihen lupa.

finding-r08 = Verkostossa on { $parts } toisistaan erillistä osaa. Suurimmassa on { $share } { $complete ->
    [true] jäsenistä
   *[false] niistä jäsenistä, joiden yhteyksistä on tietoa
}.{ $alone ->
    [0] {""}
    [one] {" "}Lisäksi yksi vastannut jäsen on vailla yhteyksiä.
   *[other] {" "}Lisäksi { $alone } vastannutta jäsentä on vailla yhteyksiä.
}{ $complete ->
    [true] {""}
   *[false] {" "}Puuttuvat vastaukset voivat vielä yhdistää osia.
}
finding-r08-ask = Mistä asiasta osilla olisi yhteistä puhuttavaa, ja kuka kutsuu koolle?
rule-r08-name = Verkosto on osissa
rule-r08-condition = Osia, joissa on vähintään kaksi jäsentä, on useita, ja suurimmassa on alle 90 % jäsenistä. Yksin jääneet kerrotaan erikseen.
rule-r08-guard = Vaikenee, jos yhteyksiä ei kysytty tai niitä ei ole, jäseniä on alle 5, alle 70 % jäsenistä vastasi tai verkosto on niin suuri, ettei puuttuvien vastausten vaikutusta arvota.

threshold-shape-largest = Verkosto on osissa, kun suurimman osan osuus jäsenistä on alle
