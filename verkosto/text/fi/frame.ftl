# The frame around every page.
app-name = verkosto

ties = { $n ->
    [0] ei yhteyksiä
    [one] 1 yhteys
   *[other] { $n } yhteyttä
}
