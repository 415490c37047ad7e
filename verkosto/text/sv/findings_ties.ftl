# Iakttagelser om starka och svaga kontakter (R18 … R20, R45, R46).
finding-r18 = Nästan alla kontakter är starka ({ $ranged ->
    [true] { $low }–{ $high }
   *[false] { $high }
}). Starka kontakter har setts göra servicen effektiv, svaga stödja förnyelse. Ni kan stödja förnyelsen genom att öppna några lätta kontakter utanför nätverket.
finding-r18-ask = Var utanför nätverket kunde det finnas nya tankar, och vem känner någon där?
rule-r18-name = Förnyelse och starka kontakter
rule-r18-condition = Målet är förnyelse, och över 75 % av kontakterna är starka enligt båda parterna.
rule-r18-guard = Tyst när inget mål eller ett annat mål är satt, när färre än hälften svarade eller när kontakterna med känd styrka är färre än 20. Om resultatet ändras när gränsen för en stark kontakt flyttas sägs bara att det beror på gränsen.

finding-r19 = Bara { $ranged ->
    [true] { $low }–{ $high }
   *[false] { $high }
} av kontakterna är starka. I serviceproduktion har starka kontakter och en klar arbetsfördelning setts göra arbetet effektivt. Det lönar sig att först komma överens om arbetsfördelningen i övergångarna.
finding-r19-ask = I vilken övergång i servicestigen är arbetsfördelningen oklarast?
rule-r19-name = Serviceproduktion och svaga kontakter
rule-r19-condition = Målet är serviceproduktion, och under 25 % av kontakterna är starka enligt ens den ena parten.
rule-r19-guard = Tyst när inget mål eller ett annat mål är satt, när färre än hälften svarade eller när kontakterna med känd styrka är färre än 20. Om resultatet ändras när gränsen för en stark kontakt flyttas sägs bara att det beror på gränsen.

finding-r20 = { $ranged ->
    [true] { $low }–{ $high } av kontakterna är starka och { $weak_low }–{ $weak_high } svaga
   *[false] { $high } av kontakterna är starka och { $weak_high } svaga
}. Nätverksbaserade utvecklingsprocesser förenar båda arbetssätten.{ $depends ->
    [true] {" "}Bilden beror på var gränsen för en stark kontakt dras.
   *[false] {""}
}
finding-r20-ask = I vilka frågor behöver ni starka kontakter, och var räcker lätta?
rule-r20-name = Starka och svaga kontakter
rule-r20-condition = Sägs när varken R18 eller R19 gäller, och alltid när inget mål är satt. Andelarna ges som intervall: starka enligt båda … starka enligt minst den ena.
rule-r20-guard = En beskrivning, inget omdöme. Tyst när färre än hälften svarade eller när kontakterna med känd styrka är färre än 20.

finding-r45 = I övergången ”{ $first }” → ”{ $second }” finns ingen bekräftad stark kontakt.
finding-r45-ask = Vem ser till att klienten kommer vidare härifrån?
rule-r45-name = En övergång utan stark kontakt
rule-r45-condition = Mellan aktörerna i två på varandra följande skeden i servicestigen finns ingen kontakt som båda parterna beskriver som stark.
rule-r45-guard = Tyst när ingen servicestig har ritats eller när ingen svarade i det ena skedet.

finding-r46 = Svaga kontakter ser ut att förena annars skilda delar: { $weak } av de svaga och { $strong } av de starka kontakterna är lokala broar, vars parter saknar en gemensam partner.
finding-r46-ask = Hur håller ni de lätta kontakter vid liv genom vilka ny kunskap rör sig?
rule-r46-name = Svaga kontakter som broar
rule-r46-condition = Andelen broar är större bland svaga än bland starka kontakter, och 95 %-intervallet för skillnaden (Newcombe) ligger helt över noll. En bro (lokal bro) är en kontakt vars parter saknar en gemensam partner.
rule-r46-guard = Tyst när färre än 70 % svarade, när kontakterna med känd styrka är färre än 20 eller när de starka eller de svaga är färre än 5. Minimiantalet per slag och jämförelsen med osäkerheten är våra tillägg; intervallet är ungefärligt, för kontakterna är inte oberoende av varandra.

threshold-ties-known = Iakttagelser om kontakternas styrka: minst så här många kontakter med känd styrka
threshold-ties-kind = Svaga kontakter som broar: minst så här många starka och så här många svaga kontakter
