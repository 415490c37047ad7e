# Iakttagelser om nätverkets typ (R27a … R30) och om samordningen (R31).
finding-r27a = Enligt medlemmarnas svar är nätverket hierarkiskt lett: ramarna kommer uppifrån. Se efter vilka frågor det ändå är bra att arbeta fram tillsammans.
finding-r27a-ask = Vilken fråga vore det bra att öppna tillsammans innan någon beslutar om den?
rule-r27a-name = Hierarkiskt lett nätverk
rule-r27a-condition = I medlemmarnas svar får typen ”hierarkiskt lett” tydligt mest stöd: svaren är minst 8, avståndet till nästa typ är minst 10 poäng och samma typ är överst i minst 95 % av lottningarna. Kontakterna säger inte emot resultatet på två punkter.
rule-r27a-guard = Tiger om påståendena inte ställdes, om svaren är färre än 8 eller om kontakterna ännu granskas. Om ett riktgivande resultat säger regeln inget.

finding-r27b = Enligt medlemmarnas svar är nätverket gemensamt lett: ramarna har fastställts tillsammans. Gemensamt arbete tar tid, så välj de viktigaste frågorna.
finding-r27b-ask = Vilka frågor är det viktigast att ni arbetar med tillsammans, och vilka kan några få sköta?
rule-r27b-name = Gemensamt lett nätverk
rule-r27b-condition = I medlemmarnas svar får typen ”gemensamt lett” tydligt mest stöd: svaren är minst 8, avståndet till nästa typ är minst 10 poäng och samma typ är överst i minst 95 % av lottningarna. Kontakterna säger inte emot resultatet på två punkter.
rule-r27b-guard = Tiger om påståendena inte ställdes, om svaren är färre än 8 eller om kontakterna ännu granskas. Om ett riktgivande resultat säger regeln inget.

finding-r27c = Enligt medlemmarnas svar växer nätverket fram fritt och normerna är outtalade. Om ni har ett gemensamt mål, skriv ned några spelregler.
finding-r27c-ask = Vilken outtalad vana borde sägas högt när en ny medlem kommer med?
rule-r27c-name = Fritt framväxande nätverk
rule-r27c-condition = I medlemmarnas svar får typen ”fritt framväxande” tydligt mest stöd: svaren är minst 8, avståndet till nästa typ är minst 10 poäng och samma typ är överst i minst 95 % av lottningarna. Kontakterna säger inte emot resultatet på två punkter.
rule-r27c-guard = Tiger om påståendena inte ställdes, om svaren är färre än 8 eller om kontakterna ännu granskas. Om ett riktgivande resultat säger regeln inget.

finding-r27d = Enligt medlemmarnas svar finns det inga gemensamma normer. Börja med en lägesbild och ömsesidigt förtroende, inte med lösningar.
finding-r27d-ask = Vad ser var och en i nätverket just nu, och vad av det är gemensamt?
rule-r27d-name = Inga gemensamma normer
rule-r27d-condition = I medlemmarnas svar får typen ”kaotiskt” tydligt mest stöd: svaren är minst 8, avståndet till nästa typ är minst 10 poäng och samma typ är överst i minst 95 % av lottningarna. Kontakterna säger inte emot resultatet på två punkter.
rule-r27d-guard = Tiger om påståendena inte ställdes, om svaren är färre än 8 eller om kontakterna ännu granskas. Om ett riktgivande resultat säger regeln inget.

finding-r28 = Nätverket är en blandform: { $t1 ->
    [H] hierarkiskt lett
    [Y] gemensamt lett
    [V] fritt framväxande
   *[K] kaotiskt
} ({ $v1 }/100) och { $t2 ->
    [H] hierarkiskt lett
    [Y] gemensamt lett
    [V] fritt framväxande
   *[K] kaotiskt
} ({ $v2 }/100) får nästan lika mycket stöd.
finding-r28-ask = I vilka frågor arbetar ni på det ena sättet, i vilka på det andra?
rule-r28-name = Blandform
rule-r28-condition = Två typer får vardera minst 50 poäng av hundra, skillnaden är under 5 poäng och den tredje typen ligger minst 10 poäng efter.
rule-r28-guard = Tiger om påståendena inte ställdes eller om svaren är färre än 5.

finding-r29 = Ingen nätverkstyp framträder i svaren. Det behövs fler svar eller ett samtal om vad nätverket är.
finding-r29-ask = Hur skulle var och en beskriva nätverket i en mening?
rule-r29-name = Ingen typ framträder
rule-r29-condition = Svaren är färre än 5, eller så framträder ingen typ ens riktgivande och det är inte heller en blandform.
rule-r29-guard = Tiger om påståendena inte ställdes eller om kontakterna ännu granskas.

finding-r30 = Medlemmarna ser nätverket på olika sätt: { $typed ->
    [true] { $p } av de svarande beskriver det som en annan typ.
   *[false] de svarande beskriver olika typer.
} Det är en bra öppning för ett samtal.
finding-r30-ask = Vilka erfarenheter bygger de olika beskrivningarna på?
rule-r30-name = Typen ses på olika sätt
rule-r30-condition = Minst 30 % av de svarande beskriver mest en annan typ än den som sammantaget får mest stöd. Dessutom delar sig poängen för den typen i två läger: minst 30 % ger den under 37,5 poäng och minst 30 % över 62,5 poäng.
rule-r30-guard = Tiger om påståendena inte ställdes eller om svaren är färre än 8.

finding-r31 = Enligt det vanligaste svaret samordnar medlemmarna nätverket tillsammans, men de är { $n } och arbetet kräver mycket samordning. Provan och Kenis (2008) föreslår att en separat samordnande aktör då ofta fungerar bättre.
finding-r31-ask = Vad av samordningen kunde någon få sköta, och vad beslutar medlemmarna fortfarande tillsammans?
rule-r31-name = Många medlemmar samordnar tillsammans
rule-r31-condition = Det vanligaste svaret på frågan om vem som samordnar är ”Medlemmarna tillsammans”, medlemmarna är minst 9, och mediansvaret på två påståenden (uppgiften kräver gemensamt kunnande; arbetena är beroende av varandra) är minst 4.
rule-r31-guard = Tiger om samordnaren eller båda påståendena inte frågades, om medlemmarna inte är uppräknade eller om svaren är färre än 5. Det är forskarnas förslag, inte ett prövat resultat.
