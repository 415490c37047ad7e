# Iakttagelser om hur mycket som hänger på några få (R09 … R14, R25).
finding-r09 = { $arrows ->
    [true] Omnämnandena är koncentrerade
   *[false] Samspelet är koncentrerat
} ({ $C }, slumpmässigt { $lo }–{ $hi }). Ert mål är förnyelse, och i arbetsgrupper som ska skapa nytt verkar koncentration försämra prestationen. Pröva temagrupper eller delat ledarskap.
finding-r09-ask = Vilken fråga kunde få en egen temagrupp med egen dragare?
rule-r09-name = Koncentrerat, målet är förnyelse
rule-r09-condition = Centraliseringen är större än i 97,5 % av slumpnätverken med lika många aktörer och kontakter, och målet är förnyelse.
rule-r09-guard = Tiger om målet är ett annat eller inte valt, medlemmarna är färre än 10, mindre än 70 % svarade, inga slumpnätverk har räknats eller svar som saknas kunde ta bort skillnaden.

finding-r10 = { $arrows ->
    [true] Omnämnandena är koncentrerade
   *[false] Samspelet är koncentrerat
} ({ $C }, slumpmässigt { $lo }–{ $hi }). I arbetsgrupper med bestående uppgifter verkade koncentration förbättra prestationen. Se ändå till att nätverket inte hänger på en enda aktör.
finding-r10-ask = Vem skulle ta vid om den mest centrala aktören var borta en månad?
rule-r10-name = Koncentrerat, bestående uppgift
rule-r10-condition = Centraliseringen är större än i 97,5 % av slumpnätverken med lika många aktörer och kontakter, och målet är att sköta en bestående uppgift.
rule-r10-guard = Tiger om målet är ett annat eller inte valt, medlemmarna är färre än 10, mindre än 70 % svarade, inga slumpnätverk har räknats eller svar som saknas kunde ta bort skillnaden.

finding-r11 = { $arrows ->
    [true] Omnämnandenas centralisering
   *[false] Centraliseringen
} ({ $C }) är ungefär som i ett slumpmässigt nätverk med lika många aktörer och kontakter ({ $lo }–{ $hi }). Dra inga slutsatser av den.
finding-r11-ask = Känns nätverket koncentrerat för er, fast talet inte säger det?
rule-r11-name = Centralisering som av en slump
rule-r11-condition = Centraliseringen ligger inom de gränser där 95 % av slumpnätverken ligger när aktörerna och kontakterna är lika många.
rule-r11-guard = Tiger om medlemmarna är färre än 10, mindre än 70 % svarade eller inga slumpnätverk har räknats. Tiger också om alla nätverk med lika många kontakter är lika centraliserade.

finding-r12 = De kortaste vägarna koncentreras till några få mer än slumpen förklarar ({ $C }, slumpmässigt { $lo }–{ $hi }). Den aktör som vägarna går genom kan vara en grindvakt för information eller en som öppnar grinden. Talen visar inte vilket.
finding-r12-ask = Går informationen genom några få för att ni har kommit överens om det, eller för att det inte finns andra vägar?
rule-r12-name = Vägarna går genom några få
rule-r12-condition = Vägarnas koncentration är större än i 97,5 % av slumpnätverken med lika många aktörer och kontakter. Den är dessutom minst 10 %: i ett tätt nätverk kan också mer än slumpen vara nästan ingenting.
rule-r12-guard = Tiger om medlemmarna är färre än 10, mindre än 70 % svarade, inga slumpnätverk har räknats eller svar som saknas kunde ta bort skillnaden.

finding-r13 = Den aktör som bygger flest broar{ $named ->
    [true] {" "}({ $actors })
   *[false] {""}
} är inte utsedd till koordinator. Fråga om det finns tid och stöd för brobyggandet.
finding-r13-ask = Vad behöver den aktör som bygger flest broar för att orka och hinna?
rule-r13-name = Brobyggare utan utsedd roll
rule-r13-condition = Genom en aktör går fler av de kortaste vägarna än genom någon annan, också i minst 70 % av lottningarna av svar som saknas, och aktören är inte utsedd att samordna eller styra nätverket. Dessutom är vägarna koncentrerade som i R12: i varje nätverk är det någon som bygger flest broar, också i ett slumpmässigt.
rule-r13-guard = Tiger om mindre än 85 % svarade, medlemmarna är färre än 10, materialet inte berättar om roller eller svar som saknas inte har lottats. Tiger också när R12 tiger.

finding-r14 = { $k ->
    [one] Nätverket skulle falla isär om en viss aktör{ $named ->
        [true] {" "}({ $actors })
       *[false] {""}
    } föll bort. Minst två andra hänger på den.
   *[other] Nätverket skulle falla isär om någon enda av { $k } aktörer föll bort{ $named ->
        [true] : { $actors }{ $more ->
            [0] {""}
           *[other] {" "}och { $more } till
        }
       *[false] {""}
    }. Minst två andra hänger på var och en av dem.
}{ $drawn ->
    [all] {" "}Så är det troligen, fast alla inte har svarat.
    [some] {" "}Säkrast är det för { $sure ->
        [one] en av dem
       *[other] { $sure } av dem
    }; för de andra kan svar som saknas ändra bilden.
    [nowhere] {" "}Svar saknas, så bilden kan ännu ändras.
   *[nothing] {""}
} Kom överens om ersättare eller skapa parallella kontakter.
finding-r14-ask = Vilka två från olika håll kunde göra något tillsammans?
rule-r14-name = Hänger på en aktör
rule-r14-condition = Utan minst en aktör skulle minst två andra lossna från den del som de hör till. Ställen där bara en lossnar räknas inte.
rule-r14-guard = Tiger om mindre än 70 % svarade, medlemmarna är färre än 5, beräkningen pågår eller nätverket nästan aldrig faller isär när svar som saknas lottas.

finding-r25 = Om { $led ->
    [one] den aktör som utsetts att samordna nätverket
   *[other] en av dem som utsetts att samordna eller styra nätverket
}{ $named ->
    [true] {" "}({ $actors })
   *[false] {""}
} föll bort skulle de andra vara längre ifrån varandra (splittring med avstånd { $d2 }, nu { $d1 }){ $left ->
    [0] {""}
    [one] {" "}och 1 aktör skulle lossna
   *[other] {" "}och { $left } aktörer skulle lossna
}.{ $unsure ->
    [true] {" "}Svar saknas, så skillnaden kan vara mindre.
   *[false] {""}
} En beräkning på kartan, ingen prognos. Ansvaret kan delas.
finding-r25-ask = Vilka av samordningens uppgifter kunde någon annan sköta redan nu?
rule-r25-name = Hänger på koordinatorn
rule-r25-condition = Utan någon som utsetts att samordna eller styra skulle de andras splittring med avstånd öka med minst 15 procentenheter, eller nätverket få nya delar, också i minst 70 % av lottningarna av svar som saknas. Är flera utsedda berättas om den vars bortfall skulle ändra mest.
rule-r25-guard = Tiger om mindre än 70 % svarade, medlemmarna är färre än 5, materialet inte berättar om roller eller beräkningen pågår.

threshold-centre-dependence = Hänger på koordinatorn: de andras splittring med avstånd ökar med minst så här mycket
threshold-centre-routes = Vägar genom få: koncentrationen är minst

silent-missing-answers = svar som saknas kunde ändra resultatet
