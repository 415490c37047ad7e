# Oma työkirja takaisin: ensimmäinen taulukko, jossa on korjattavat kohdat.
annotated-sheet = Korjattavaa
annotated-file = Tiedosto: { $file }
annotated-how = Korjaa värilliset solut, tallenna ja avaa tiedosto uudelleen. Linkki vie soluun, ja solun kommentti kertoo, mitä siinä huomattiin. Tätä taulukkoa ei lueta aineistoksi.
annotated-cell = Solu
annotated-no-cell = koko taulukko
annotated-suggestion = Tarkoititko
annotated-questions = Mitä vielä kysytään
annotated-question = { $question } Luettu nyt näin: { $taken }.
annotated-unlisted = Luettelossa on { $most } vakavinta havaintoa. Pois jäi { $n }.
annotated-unmarked = Soluista on merkitty { $most }. Merkitsemättä jäi { $n }.
annotated-uncommented = Kommentti on { $most } solussa. Ilman kommenttia on merkitty { $n }.
annotated-copied = Tiedosto ei ole Excel-työkirja ({ $format }). Tässä ovat sen solut tekstinä samoilla riveillä ja sarakkeilla.
annotated-not-kept = Työkirjan muotoiluja ei voitu säilyttää. Tässä ovat sen solut tekstinä samoilla riveillä ja sarakkeilla.
annotated-changed = { $n ->
    [one] Yhdessä solussa oli merkkejä, joita Excel ei voi näyttää (tilalla �), tai teksti oli sille liian pitkä ja katkaistiin.
   *[other] { $n } solussa oli merkkejä, joita Excel ei voi näyttää (tilalla �), tai teksti oli sille liian pitkä ja katkaistiin.
}
annotated-beyond = { $n ->
    [one] Yksi solu on kauempana kuin Excelin taulukko ulottuu. Sitä ei kopioitu.
   *[other] { $n } solua on kauempana kuin Excelin taulukko ulottuu. Niitä ei kopioitu.
}
annotated-lost = Näitä ei voitu säilyttää tässä kopiossa: { $what }. Alkuperäisessä tiedostossasi ne ovat tallella.
annotated-lost-charts = kaaviot
annotated-lost-pictures = kuvat
annotated-lost-shapes = piirretyt kuviot
annotated-lost-controls = lomakkeen painikkeet ja valitsimet
annotated-lost-objects = upotetut tiedostot
annotated-lost-slicers = osittajat ja aikajanat
annotated-lost-pivots = pivot-taulukot
annotated-lost-threads = kommenttien keskusteluketjut
annotated-lost-queries = yhteydet ulkoisiin tietolähteisiin
