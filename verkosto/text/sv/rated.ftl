# Gemensamt för sidorna om bedömningar.
rated-n = n = { $n }
rated-dont-know = kan inte säga { $n }
rated-too-few = för få svar
rated-protected = visas inte för att skydda svarande
rated-tooltip-label = Påstående
rated-tooltip-word = Svar
rated-tooltip-count = Antal
rated-tooltip-share = Andel
rated-respondents = { $n ->
    [0] Ingen svarade på bedömningarna i den här omgången.
    [one] 1 svarande gav bedömningar.
   *[other] { $n } svarande gav bedömningar.
}
rated-gate = Resultat visas bara när det finns minst { $least } svar (programmets egen gräns), och alltid utan de svarandes namn.
rated-ask = Gör en enkät
rated-table = Siffrorna bakom bilden
rated-column-unsure = Kan inte säga
rated-column-n = Svar
rated-few = För få svar ({ $n }), minst { $least } behövs.
rated-thresholds = Gränserna är programmets egna; de räknas upp på sidan Metoder.
rated-count = { $positive }/{ $n }
