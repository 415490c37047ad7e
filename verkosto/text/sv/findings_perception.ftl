# Upplevelse och struktur sida vid sida (Q1 … Q6, våra egna regler): där svaren och kontakterna säger olika saker.
finding-q1 = Enligt svaren fungerar dialogen väl ({ $well } av dem som svarat, { $n } svar), men { $share } av de kontakter som båda parterna tagit ställning till nämns bara av den ena. Vad kunde skillnaden bero på?
finding-q1-ask = Vad räknar vardera parten som en kontakt, och blir alla hörda också mellan mötena?
rule-q1-name = Dialog och ensidiga kontakter
rule-q1-condition = Klart fler än hälften anser att dialogen fungerar ganska eller mycket väl (den nedre ändan av andelens 95 %-intervall är över 50 %). Dessutom är klart mer än 40 % av de par där båda svarat och åtminstone den ena nämnt den andra nämnda bara av den ena (intervallets nedre ända är över 40 %). En mindre andel uppkommer redan av att kontakter blir ihågkomna på olika sätt.
rule-q1-guard = Tiger om dialogen inte efterfrågades eller färre än 8 svarade om den, om det gäller något enkelriktat (som av vem man får information), om medlemmarna är färre än 10, svarsfrekvensen under 70 % eller de nämnda paren färre än 15. Regeln är vår egen. När svar och kontakter stämmer överens slår den larm i onödan i högst ungefär { $alarm } av nätverken (simulerat).

finding-q2 = Enligt svaren känner medlemmarna varandra tillräckligt väl ({ $well } av dem som svarat, { $n } svar), men { $share } av de medlemmar som svarat har kontakt med högst en annan. Vad kunde skillnaden bero på?
finding-q2-ask = Känner man de andra från annat håll än det här nätverket, eller räcker det med en bekant?
rule-q2-name = Att känna varandra och få kontakter
rule-q2-condition = Klart fler än hälften håller med om att de känner de andra tillräckligt väl (den nedre ändan av andelens 95 %-intervall är över 50 %), och klart mer än en fjärdedel av de medlemmar som svarat har högst en kontakt (intervallets nedre ända är över 25 %).
rule-q2-guard = Tiger om frågan inte ställdes eller färre än 8 svarade på den, om det gäller något enkelriktat (som av vem man får information), om medlemmarna är färre än 10 eller svarsfrekvensen under 70 %. Ingen nämns vid namn. Regeln är vår egen. När svar och kontakter stämmer överens slår den larm i onödan i högst ungefär { $alarm } av nätverken (simulerat).

finding-q3 = Enligt svaren litar medlemmarna på varandra ({ $well } av dem som svarat, { $n } svar), men i { $share } av de relationer som bedömts från båda håll litar bara den ena. Vad kunde skillnaden bero på?
finding-q3-ask = Vad betyder förtroende i hela nätverket, och vad mellan två aktörer?
rule-q3-name = Förtroende i nätverket och på tu man hand
rule-q3-condition = Klart fler än hälften litar på de andra medlemmarna (den nedre ändan av andelens 95 %-intervall är över 50 %), och i klart mer än 40 % av de relationer som bedömts från båda håll litar bara den ena (intervallets nedre ända är över 40 %).
rule-q3-guard = Tiger om förtroendet inte efterfrågades på båda sätten, om färre än 8 svarade på den allmänna frågan, om medlemmarna är färre än 10, svarsfrekvensen under 70 %, paren färre än 15 eller resultatet skulle berätta om en enda aktör. Resultatet visas aldrig par för par. Regeln är vår egen. När svar och relationer stämmer överens slår den larm i onödan i högst ungefär { $alarm } av nätverken (simulerat).

finding-q4 = { $by ->
    [governance] Enligt de flesta svaren samordnar medlemmarna nätverket tillsammans
   *[type] Enligt svaren är nätverket gemensamt lett
} ({ $n } svar), men { $top } av de kortaste vägarna mellan de andra går via en och samma aktör. Det är mer än slumpen förklarar. Vad kunde skillnaden bero på?
finding-q4-ask = Är det en gemensamt överenskommen uppgift att stå där vägarna möts, och vem tar vid när den som sköter den är borta?
rule-q4-name = Gemensamt lett, ett vägskäl
rule-q4-condition = Svaren beskriver tydligt nätverket som gemensamt lett. Om nätverkstypen inte efterfrågades räcker det att klart fler än hälften säger att medlemmarna samordnar tillsammans. Dessutom är vägarna mer koncentrerade än i slumpmässiga nätverk, mer än hälften av de andras kortaste vägar går via en aktör, och via den går minst dubbelt så många vägar som via nästa.
rule-q4-guard = Tiger om ingendera efterfrågades, om färre än 12 beskrev typen (eller färre än 8 svarade om samordningen), om medlemmarna är färre än 10, svarsfrekvensen under 85 % eller jämförelsen med slumpen saknas. Ingen nämns vid namn. Regeln är vår egen. När svar och struktur stämmer överens slår den larm i onödan i högst ungefär { $alarm } av nätverken (simulerat).

finding-q5 = { $way ->
    [few] Enligt svaren är arbetssätten etablerade (starka arbetssätt { $ways }/100), men högst { $share } av kontakterna är starka.
   *[many] Enligt svaren är arbetssätten bara i liten grad etablerade (starka arbetssätt { $ways }/100), men minst { $share } av kontakterna är starka.
} Det är två olika saker, och båda kan stämma. Vad kunde skillnaden bero på?
finding-q5-ask = Löper det dagliga samarbetet längs det ni kommit överens om, eller mellan bekanta vid sidan av det?
rule-q5-name = Arbetssätt och kontakternas styrka
rule-q5-condition = Poängen för starka arbetssätt ligger klart över 60, men med varje gräns för en stark kontakt är klart mindre än 25 % av kontakterna starka, också när den ena partens ord räcker. Eller tvärtom: poängen ligger klart under 40, men med varje gräns är klart mer än 75 % av kontakterna starka enligt båda parterna.
rule-q5-guard = Tiger om arbetssätten eller kontakternas styrka inte efterfrågades, om färre än 8 svarade om arbetssätten, om medlemmarna är färre än 10, svarsfrekvensen under 70 % eller kontakterna med känd styrka färre än 20. Regeln är vår egen. När svar och kontakter stämmer överens slår den larm i onödan i högst ungefär { $alarm } av nätverken (simulerat).

finding-q6 = Enligt svaren förenas sakkunskap från olika områden och nivåer ({ $well } av dem som svarat, { $n } svar), men bara { $share } av kontakterna går över gruppgränserna (gruppering: { $attribute }), slumpen skulle ge cirka { $expected }. Vad kunde skillnaden bero på?
finding-q6-ask = Var möts de olika sektorerna: på gemensamma möten, via några få brobyggare eller mest i planerna?
rule-q6-name = Förenad sakkunskap och sektorsgränser
rule-q6-condition = Klart fler än hälften håller med om att sakkunskap från olika områden och nivåer förenas (den nedre ändan av andelens 95 %-intervall är över 50 %). Dessutom går färre kontakter över sektorsgränserna än slumpen förklarar, och högst 75 % av vad som slumpmässigt skulle gå över.
rule-q6-guard = Tiger om påståendet inte ställdes eller färre än 8 svarade på det, om sektorerna inte är angivna eller färre än två har minst 3 medlemmar, om medlemmarna är färre än 10, svarsfrekvensen under 70 %, kontakterna färre än 15 eller jämförelsen med slumpen saknas. Regeln är vår egen. När svar och kontakter stämmer överens slår den larm i onödan i högst ungefär { $alarm } av nätverken (simulerat).

threshold-perception-well = Upplevelse och struktur: något har bedömts gott när den nedre ändan av andelens 95 %-intervall är över
threshold-perception-answers = Upplevelse och struktur: svar minst
threshold-perception-describing = Upplevelse och struktur: svarande som beskrivit nätverkstypen minst
threshold-perception-pairs = Upplevelse och struktur: par eller kontakter minst
threshold-perception-members = Upplevelse och struktur: medlemmar minst
threshold-perception-one-way = Dialog och ensidiga kontakter: den nedre ändan för andelen som bara den ena nämner är över
threshold-perception-few-contacts = Att känna varandra och få kontakter: kontakter högst
threshold-perception-few-share = Att känna varandra och få kontakter: den nedre ändan för andelen med så få kontakter är över
threshold-perception-routes = Gemensamt lett, ett vägskäl: av de andras kortaste vägar går via en aktör mer än
threshold-perception-crossing = Förenad sakkunskap och sektorsgränser: kontakter över gränserna jämfört med slumpen högst
threshold-perception-false-alarm = Upplevelse och struktur: så ofta slår en regel högst larm i onödan (simulerat)
