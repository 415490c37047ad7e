# Iakttagelser om nätverkets kanter (R24, R26).
finding-r24 = Nätverket har en kärna ({ $nc ->
    [one] 1 aktör
   *[other] { $nc } aktörer
}) och en periferi ({ $np ->
    [one] 1 aktör
   *[other] { $np } aktörer
}). Temanätverk är ett sätt att få med aktörerna i periferin i arbetet.
finding-r24-ask = I vilken fråga behövs kunnandet i periferin just nu?
rule-r24-name = Kärna och periferi
rule-r24-condition = Den bästa indelningen i kärna och periferi passar nätverket bättre än den bästa i 97,5 % av slumpnätverken där var och en har lika många kontakter. Dessutom är kontakterna tätare mellan kärnan och periferin än inom periferin: annars är ”kärnan” bara en tät undergrupp bland andra.
rule-r24-guard = Tiger om medlemmarna är färre än 12, mindre än 70 % svarade, inga slumpnätverk har räknats eller svar som saknas kunde ta bort skillnaden.

finding-r26 = { $reaching ->
    [0] Ingen av de { $n } medlemmar som svarade nämnde en kontakt utanför nätverket.
    [one] Av de { $n } medlemmar som svarade nämnde en ({ $p }) en kontakt utanför nätverket.
   *[other] Av de { $n } medlemmar som svarade nämnde { $reaching } ({ $p }) en kontakt utanför nätverket.
} Runt omkring finns ett öppet, okänt nätverk: vem bjuder ni in därifrån härnäst?
finding-r26-ask = Vem utanför nätverket har överraskat er med en bra tanke?
rule-r26-name = Få har kontakter utåt
rule-r26-condition = Mindre än 30 % av de medlemmar som svarade nämnde någon utanför nätverket, och målet är förnyelse.
rule-r26-guard = Tiger om målet är ett annat eller inte valt, aktörer utanför inte efterfrågades, medlemmarna är färre än 5 eller mindre än hälften svarade.

threshold-edge-external = Få har kontakter utåt: mindre än så här stor del av dem som svarade nämnde någon utanför
