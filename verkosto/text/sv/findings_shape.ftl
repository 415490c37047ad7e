# Iakttagelser om helheten (R05, R07, R08).
finding-r05 = { $directed ->
    [true] En svarande nämnde i genomsnitt { $k } andra medlemmar
   *[false] En medlem har i genomsnitt { $k } kontakter
}, det vill säga { $thin ->
    [true] mindre än en procent
   *[false] { $density }
} av de möjliga. Talet säger inte om det är bra: det avgörande är vad kontakterna behövs till.
finding-r05-ask = Hur tätt borde ert nätverk vara med tanke på dess uppgift?
rule-r05-name = Kontakter per medlem
rule-r05-condition = Sägs alltid.
rule-r05-guard = Tiger om kontakter inte har frågats, det finns färre än 5 medlemmar eller färre än hälften av medlemmarna svarade.

finding-r07 = { $n ->
    [one] En medlem som svarade
   *[other] { $n } medlemmar som svarade
} saknar kontakter med andra medlemmar{ $named ->
    [true] {" "}({ $n ->
        [one] aktör
       *[other] aktörer
    }: { $actors }{ $more ->
        [0] {""}
        [one] {" "}och en till
       *[other] {" "}och { $more } till
    })
   *[false] {""}
}. En inbjudan till ett gemensamt möte kan räcka som början.
finding-r07-ask = I vilken gemensam fråga kunde var och en komma med?
rule-r07-name = Medlemmar utan kontakter
rule-r07-condition = Minst en medlem svarade på största delen av det som frågades om kontakter, men nämnde ingen och nämndes inte av någon.
rule-r07-guard = Tiger om kontakter inte har frågats, det finns färre än 5 medlemmar eller färre än hälften av medlemmarna svarade. Aktörer nämns vid namn bara när teamet har lov till det.

finding-r08 = Nätverket består av { $parts } skilda delar. Den största omfattar { $share } av { $complete ->
    [true] medlemmarna
   *[false] de medlemmar vars kontakter man vet något om
}.{ $alone ->
    [0] {""}
    [one] {" "}Dessutom saknar en medlem som svarade kontakter.
   *[other] {" "}Dessutom saknar { $alone } medlemmar som svarade kontakter.
}{ $complete ->
    [true] {""}
   *[false] {" "}Svaren som saknas kan ännu binda ihop delar.
}
finding-r08-ask = Vad kunde delarna ha gemensamt att tala om, och vem sammankallar?
rule-r08-name = Nätverket är i delar
rule-r08-condition = Det finns flera delar med minst två medlemmar, och den största omfattar mindre än 90 % av medlemmarna. De som är ensamma nämns för sig.
rule-r08-guard = Tiger om kontakter inte har frågats eller helt saknas, det finns färre än 5 medlemmar, färre än 70 % av medlemmarna svarade eller nätverket är så stort att inverkan av de svar som saknas inte lottas.

threshold-shape-largest = Nätverket är i delar när den största delens andel av medlemmarna är under
