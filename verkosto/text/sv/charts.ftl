# Diagram och karta.
charts-group-members = Nätverkets aktörer
charts-group-other = Övriga grupper
charts-group-blank = Ingen grupp angiven
charts-group-external = Utanför nätverket
charts-did-not-answer = Svarade inte på enkäten
charts-tie-told = { $mode ->
    [strong] Stark kontakt
    [weak] Svag kontakt
   *[unknown] Kontakt av okänd styrka
}{ $onesided ->
    [true] , bara den ena säger det
   *[false] {""}
}
charts-lines-told = Heldragen linje: stark kontakt. Streckad linje: svag kontakt. Tunn linje: bara den ena säger det. Ihålig symbol: svarade inte på enkäten. I ytterringen: aktörer utanför nätverket.
charts-with-names = Kartan visar aktörernas namn. Dela den bara med dem som den är avsedd för.
charts-pseudonymised = Pseudonymiserad: koder i stället för namn. En aktör kan ändå kännas igen på sin plats och grupp.
charts-flag = { $value ->
    [true] ja
   *[false] nej
}
charts-actor = Aktör
charts-actors = Antal aktörer
charts-figure = Nyckeltal
charts-value = Värde
charts-rank = Plats
charts-ties = Kontakter
charts-share = Andel

charts-profile-title = { $kind ->
    [ties] Kontakterna samlas hos färre än vägarna
    [bridging] Vägarna samlas hos färre än kontakterna
    [even] Vägar och kontakter är fördelade på nästan samma sätt
   *[unknown] Hur mycket vilar nätverket på några få?
}
charts-profile-subtitle = 0 %: alla har lika mycket. 100 %: allt vilar på en. { frame-members }.
charts-cohesion-title = { $kind ->
    [above] Nätverket är mer klustrat än slumpen skulle ge
    [below] Nätverket är mindre klustrat än slumpen skulle ge
    [inside] Nätverket är så klustrat som slumpen skulle ge
    [clustered] Klustringen är klart större än tätheten
    [even] Klustringen ligger nära tätheten
   *[unknown] Hur tätt är nätverket vävt?
}
charts-cohesion-subtitle = Andelar från noll till hundra procent. { frame-members }.

charts-mix-both = Stark enligt båda
charts-mix-one = Stark enligt bara den ena
charts-mix-weak = Svag
charts-mix-title = { $share } av kontakterna är starka
charts-mix-title-unknown = Kontakternas styrka frågades inte
charts-mix-subtitle = Andel av { $n ->
    [one] 1 kontakt vars styrka är känd.
   *[other] { $n } kontakter vars styrka är känd.
}{ $unknown ->
    [0] {""}
    [one] {" "}För 1 kontakt är styrkan okänd.
   *[other] {" "}För { $unknown } kontakter är styrkan okänd.
}
charts-strip-title = { $depends ->
    [true] Om gränsen för en stark kontakt vore en annan? Bilden beror på gränsen
   *[false] Om gränsen för en stark kontakt vore en annan? Bilden består
}
charts-strip-subtitle = Andelen starka: enligt båda … enligt minst den ena. Siffran är det steg på svarsskalan där gränsen går.
charts-strip-rule = kontakt { $frequency }+, samarbete { $depth }+
charts-strip-share = { $share }{ $chosen ->
    [true] {" "}(används)
   *[false] {""}
}

charts-degree-mean = i genomsnitt { $mean }
charts-degree-title = Minst hälften av aktörerna har { $low }–{ $high } kontakter
charts-degree-title-one = { $ties ->
    [0] Minst hälften av aktörerna har inga kontakter
    [one] Minst hälften av aktörerna har 1 kontakt
   *[other] Minst hälften av aktörerna har { $ties } kontakter
}
charts-degree-title-none = Antalet kontakter kan inte räknas
charts-degree-subtitle = En punkt är en aktör. { frame-members }.
charts-degree-subtitle-many = Stapeln visar hur många aktörer som har så många kontakter. { frame-members }.

charts-ranking-title = I topp: { $measure }
charts-ranking-subtitle = Översta raden: alla aktörer ({ $n }). Övriga rader: toppen ({ $shown }).{ $hidden ->
    [0] {""}
   *[other] {" "}Platserna { $rank } delas av { $sharing } aktörer, varav { $hidden } inte syns.
}
charts-ranking-all = Alla ({ $n })
