# Iakttagelser om hål mellan grupper, gränser och silor, delgrupper och tomma platser (R15 … R17, R21 … R23).
finding-r15 = { $directed ->
    [true] Från gruppen ”{ $first }” till gruppen ”{ $second }” { $ties ->
        [0] går inga kontakter
        [one] går bara 1 kontakt
       *[other] går bara { $ties } kontakter
    }
   *[false] Mellan grupperna ”{ $first }” och ”{ $second }” { $ties ->
        [0] finns inga kontakter
        [one] finns bara 1 kontakt
       *[other] finns bara { $ties } kontakter
    }
}, slumpen skulle ge cirka { $expected } (gruppering: { $attribute }). Här finns ett strukturellt hål.
finding-r15-ask = Behövs det kontakter över det här hålet, och vem kunde sammankalla grupperna?
rule-r15-name = Ett hål mellan grupper
rule-r15-condition = Mellan två grupper finns högst hälften av de kontakter som slumpen skulle ge, och skillnaden är statistiskt signifikant (p < 0,05, Holms korrigering över alla par av grupper). De djupaste hålen nämns, högst tre.
rule-r15-guard = Bara för grupper som ges i materialet, inte för beräknade grupper. Grupperingen är den som har det djupaste hålet; sannolikheten är korrigerad för hur många grupperingar som granskades. Tyst när aktörerna är färre än 10, när färre än hälften svarade, när inga grupper är givna eller när färre än 3 kontakter är att vänta.

finding-r16 = { $groups ->
    [one] 1 delgrupp
   *[other] { $groups } delgrupper
} ser ut att framträda i nätverket. En tät delgrupp är en resurs när det går broar från den till andra.
finding-r16-ask = Vad skulle delgrupperna ha nytta av att berätta för varandra, och vilka förenar dem redan?
rule-r16-name = Delgrupper framträder
rule-r16-condition = Nätverket delar sig i delgrupper tydligare än 97,5 % av de slumpmässiga nätverk där varje aktör har lika många kontakter, och samma indelning hittas gång på gång.
rule-r16-guard = Tyst när aktörerna eller kontakterna är färre än 15 eller när färre än 70 % svarade.

finding-r17 = Inga tydliga delgrupper framträder: { $why ->
    [unstable] indelningen växlar från beräkning till beräkning.
   *[other] indelningen är inte tydligare än i slumpmässiga nätverk.
} Färger på kartan vore gissningar, så inga visas.
finding-r17-ask = Ser ni en indelning i nätverket som inte syns i kontakterna?
rule-r17-name = Inga tydliga delgrupper
rule-r17-condition = Indelningen i delgrupper är inte tydligare än i slumpmässiga nätverk, eller så växlar den från beräkning till beräkning.
rule-r17-guard = Ingen förebråelse: den säger att inget kan sägas om delgrupper. Tyst när aktörerna eller kontakterna är färre än 15 eller när färre än 70 % svarade.

finding-r21 = Kontakterna stannar inom grupperna oftare än slumpen förklarar (gruppering: { $attribute }). { $crossing } av kontakterna går över en gräns mellan grupper, slumpen skulle ge cirka { $expected }.
finding-r21-ask = Vilken sak kräver att grupperna möts, och var kunde de mötas?
rule-r21-name = Kontakterna stannar inom grupperna
rule-r21-condition = En mindre andel av kontakterna går över gruppernas gränser än i 97,5 % av de fall där grupperna blandas mellan aktörerna.
rule-r21-guard = Ser på den gruppering som har det djupaste hålet; den visas också först på sidan om grupper. Finns det många grupperingar gynnar valet iakttagelsen. Tyst när aktörerna är färre än 10, när färre än hälften svarade eller när färre än två grupper har minst 3 aktörer.

finding-r21b = Gruppen ”{ $group }” (gruppering: { $attribute }) ser ut som en silo: { $share } av dess medlemmars kontakter går till andra grupper, slumpen skulle ge { $low }–{ $high }.{ $more ->
    [0] {""}
    [one] {" "}Även en annan grupp i samma gruppering ser ut som en silo.
   *[other] {" "}Även { $more } andra grupper i samma gruppering ser ut som silor.
}
finding-r21b-ask = Vad går den här gruppen och de andra miste om ifall det inte finns fler kontakter?
rule-r21b-name = En grupp är en silo
rule-r21b-condition = Av medlemmarnas kontakter i en grupp med minst 3 aktörer går mindre än hälften till andra grupper, och det är mindre än slumpen skulle ge (p < 0,05, Holms korrigering över grupperna och dessutom enligt antalet grupperingar). Högst hälften av grupperna i samma gruppering är sådana. Den grupp nämns som hamnar längst under slumpen.
rule-r21b-guard = Vår egen regel. Högst sex grupperingar granskas. Om mer än hälften av grupperna är silor nämns ingen enskild grupp. Tyst när aktörerna är färre än 10 eller när färre än hälften svarade.

finding-r22 = Som helhet går { $crossing } av kontakterna över en gräns mellan grupper (gruppering: { $attribute }). { $place ->
    [above] Det är mer än gruppernas storlek låter vänta ({ $expected }).
   *[inside] Det avviker inte från vad gruppernas storlek låter vänta ({ $expected }).
}{ $closed ->
    [true] {" "}Någon grupp håller sig ändå för sig själv.
   *[false] {""}
}
finding-r22-ask = Vad har kontakterna över gränserna gett, och hur håller ni dem vid liv?
rule-r22-name = Kontakterna går över gränser
rule-r22-condition = Andelen kontakter som går över en gräns mellan grupper ryms inom vad slumpen skulle ge, eller är större.
rule-r22-guard = En beskrivning, inget omdöme. Ser på samma gruppering som R21 och är tyst på samma villkor. Om någon grupp ändå håller sig för sig själv sägs det. Är tyst också när kontakterna är så få att slumpen kunde ge inga kontakter alls över gränserna.

finding-r23 = På nivån ”{ $level }” finns ingen aktör från sektorn ”{ $sector }”. Borde någon därifrån vara med?
finding-r23-ask = Vem känner någon där som kunde komma med?
rule-r23-name = En tom plats: nivå och sektor
rule-r23-condition = I nätverket finns aktörer på den här nivån och från den här sektorn, men ingen som har båda. Högst två nämns: de där flest aktörer skulle finnas om sektorerna fördelades jämnt över nivåerna.
rule-r23-guard = En fråga, inget fel. Tyst om materialet inte anger både nivå och sektor för minst 5 medlemmar eller om en medlem vars nivå eller sektor saknas kan höra till den tomma platsen.

threshold-borders-hole = Hål mellan grupper: högst denna andel av de kontakter som slumpen skulle ge
threshold-borders-ties = Iakttagelse om delgrupper: minst så här många kontakter
threshold-borders-groups = Iakttagelse om gränser: minst så här många grupper som kan nämnas
threshold-borders-inside = Iakttagelse om silor: mindre än denna andel av gruppens kontakter går till andra grupper
threshold-borders-silos = Iakttagelse om silor: högst denna andel av grupperna i en gruppering är silor
threshold-borders-places = Nivåer och sektorer: minst så här många medlemmar vars båda uppgifter är kända
