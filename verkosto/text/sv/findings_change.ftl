# Iakttagelser om förändring (R06, R44 och för bedömningar R44b).
finding-r06 = { $visible ->
    [true] Tätheten sjönk från { $d1 } till { $d2 } procent
   *[false] Tätheten sjönk en aning
}, men en medlem har ungefär lika många kontakter som förr: i genomsnitt { $k2 }, förra gången { $k1 }. Skillnaden ryms inom osäkerheten. Nätverket ser ut att ha vuxit, inte glesnat.
finding-r06-ask = Hur har de nya medlemmarna kommit med?
rule-r06-name = Nätverket växte, tätheten sjönk
rule-r06-condition = Medlemmarna är minst 15 % fler än förra gången, tätheten sjönk, och förra gångens kontakter per medlem ryms i det intervall där talet nu skulle variera.
rule-r06-guard = Tiger om samma relation inte frågades två gånger, medlemmarna var någondera gången färre än 10, färre än hälften av medlemmarna svarade, eller intervallet inte har räknats ut.

finding-r44 = Bland dem som svarade båda gångerna ({ $panel } medlemmar) var { $figure ->
    [mean_degree] kontakterna per medlem först { $k1 } och nu { $k2 }
    [reciprocity] andelen ömsesidiga kontakter först { $p1 } och nu { $p2 }
    [transitivity] klustringen först { $p1 } och nu { $p2 }
   *[centralization_degree] kontakternas centralisering först { $p1 } och nu { $p2 }
}. Förändringen ryms inom osäkerheten. Tolka den inte som bättre eller sämre.
finding-r44-ask = Vad tycker ni själva har förändrats sedan förra gången?
rule-r44-name = Förändringen ryms inom osäkerheten
rule-r44-condition = Talet ändrades så mycket att det kunde tas för en förändring (minst 10 %), men när samma aktörer dras på nytt gång på gång för båda omgångarna kan förändringen lika väl vara noll. Högst de två största nämns.
rule-r44-guard = Tiger om samma relation inte frågades två gånger, de som svarade båda gångerna är färre än 10, färre än hälften av medlemmarna svarade, eller variationen inte har räknats ut.

finding-r44b = { $item }: i förra omgången ansåg { $p1 } och nu { $p2 } av de svarande att detta fungerar bra. { $unconfirmed ->
    [true] Svaren från samma svarande bekräftar ändå inte förändringen.
   *[false] Förändringen ryms inom osäkerheten.
} Tolka den inte som bättre eller sämre.
finding-r44b-ask = Vad har ni gjort annorlunda sedan förra omgången, och hur skulle det märkas?
rule-r44b-name = Bedömningens förändring är osäker
rule-r44b-condition = Andelen i 6D-bedömningen ändrades med minst 10 procentenheter, men noll ryms i förändringens intervall, eller samma svarande höjde eller sänkte inte sin bedömning tydligt oftare. Högst de två största nämns.
rule-r44b-guard = Tiger om 6D-bedömningen inte frågades i två omgångar eller svaren i någondera är färre än 8.

threshold-change-grown = Nätverket växte när medlemmarna är fler med minst
threshold-change-tempting = En osäker förändring nämns när talet ändrades med minst
