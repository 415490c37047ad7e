# Iakttagelser om 6D-utvärderingen (R36 … R39c).
finding-r36 = { $item }: färre än hälften upplever att detta fungerar bra ({ $x }/{ $n }, 95 %-intervall { $lo }–{ $hi }).
finding-r36-ask = När lyckades det här senast, och vad gjorde det möjligt?
rule-r36-name = 6D: fungerar bra för färre än hälften
rule-r36-condition = Färre än hälften svarar ”Ganska bra” eller ”Mycket bra”, och den övre gränsen för andelens 95 %-intervall är under 50 %. Högst två delområden tas upp, den minsta andelen först.
rule-r36-guard = Tiger om delområdena inte frågades eller om svaren är färre än 8.

finding-r37 = { $item }: erfarenheterna delar sig i två läger. Ett medelvärde skulle dölja det.
finding-r37-ask = I vilka situationer har de olika erfarenheterna uppstått?
rule-r37-name = 6D: erfarenheterna delar sig i två läger
rule-r37-condition = Minst 30 % svarar under mitten av skalan och minst 30 % över den.
rule-r37-guard = Tiger om delområdena inte frågades eller om svaren är färre än 8.

finding-r38 = I 6D-utvärderingen fick ”{ $item }” det lägsta omdömet. Reservera tid för att öppna frågorna på nästa möte: lyssna innan ni beslutar.
finding-r38-ask = Vems synpunkt har ni ännu inte hört?
rule-r38-name = Tid för att öppna
rule-r38-condition = Debatt eller dialog fick det lägsta omdömet, och ordningen håller i minst 90 % av lottningarna.
rule-r38-guard = Tiger om delområdena inte frågades, om svaren är färre än 8 eller om inget delområde säkert ligger lägst.

finding-r39 = I 6D-utvärderingen fick ”{ $item }” det lägsta omdömet. Reservera slutet av mötet för att knyta ihop: vad, varför, vem, när och hur?
finding-r39-ask = Hur avslutar ni nästa möte?
rule-r39-name = Tid för att knyta ihop
rule-r39-condition = Överenskommelse fick det lägsta omdömet, och ordningen håller i minst 90 % av lottningarna.
rule-r39-guard = Tiger om delområdena inte frågades, om svaren är färre än 8 eller om inget delområde säkert ligger lägst.

finding-r39b = I 6D-utvärderingen fick ”{ $item }” det lägsta omdömet. Gör utvärdering och reflektion över det nya arbetssättet till en stående punkt på mötena.
finding-r39b-ask = Vad skulle om ett halvår visa att ni arbetar annorlunda än nu?
rule-r39b-name = Utvärdering som stående punkt
rule-r39b-condition = Dokumentation eller skillnaden mot det gamla fick det lägsta omdömet, och ordningen håller i minst 90 % av lottningarna.
rule-r39b-guard = Tiger om delområdena inte frågades, om svaren är färre än 8 eller om inget delområde säkert ligger lägst.

finding-r39c = I 6D-utvärderingen fick ”{ $item }” det lägsta omdömet. Pröva en uppgift där kunnande från olika områden förenas.
finding-r39c-ask = Vems kunnande har ni ännu inte tagit till vara?
rule-r39c-name = Ta vara på olikheten
rule-r39c-condition = Olikhet fick det lägsta omdömet, och ordningen håller i minst 90 % av lottningarna.
rule-r39c-guard = Tiger om delområdena inte frågades, om svaren är färre än 8 eller om inget delområde säkert ligger lägst.
silent-no-order = inget ligger säkert lägst
