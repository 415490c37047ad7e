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
