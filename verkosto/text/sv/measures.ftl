# Nyckeltal: namn, term, vad de berättar, hur de läses, ytterligheter och när de inte finns.

measure-actors-name = Aktörer
measure-actors-term = nätverkets storlek (n)
measure-actors-what = Hur många aktörer som hör till nätverket. Alla på medlemslistan räknas, också de som inte svarade. De som nämnts utanför listan räknas inte.
measure-actors-reading = Antalet aktörer i nätverket är { $value }.
measure-actors-range = Talet har ingen övre gräns. Ju mindre nätverk, desto mer ändrar en enda kontakt de andra talen.
measure-actors-undefined = Talet är alltid känt.

measure-ties-name = Kontakter
measure-ties-term = antal kontakter (m)
measure-ties-what = Hur många kontakter det finns mellan medlemmarna. När svaren visas med riktning räknas varje pil; annars finns det högst en kontakt mellan två aktörer. Om alla inte har svarat är talet ett minimum.
measure-ties-reading = Antalet kontakter är { $value }.
measure-ties-range = Lägst 0. Högst när alla har kontakt med alla.
measure-ties-undefined = Talet är alltid känt.

measure-density-name = Täthet
measure-density-term = nätverkets täthet (density)
measure-density-what = Hur stor del av de möjliga kontakterna som finns. Bara par som det finns svar om räknas. Tätheten sjunker av sig själv när nätverket växer, så den passar inte för att jämföra nätverk av olika storlek.
measure-density-reading = Av de möjliga kontakterna finns { $value }.
measure-density-range = 0 %: inga kontakter. 100 %: alla har kontakt med alla.
measure-density-undefined = Det finns inte de svar som behövs om ett enda par.

measure-mean-degree-name = Kontakter per medlem
measure-mean-degree-term = genomsnittligt gradtal (mean degree)
measure-mean-degree-what = Hur många kontakter en medlem har i genomsnitt. När svaren visas med riktning räknas pilarna som går ut från medlemmen. Talet passar bättre än tätheten för att jämföra nätverk av olika storlek.
measure-mean-degree-reading = En medlem har i genomsnitt { $value } kontakter.
measure-mean-degree-range = 0: inga kontakter. Högst en mindre än antalet medlemmar: alla har kontakt med alla.
measure-mean-degree-undefined = Det finns inte de svar som behövs om ett enda par.

measure-reciprocity-name = Ömsesidighet
measure-reciprocity-term = ömsesidiga kontakter (edgewise reciprocity)
measure-reciprocity-what = Hur stor del av de uppgivna kontakterna som den andra parten också uppger. Räknas i par där båda svarade.
measure-reciprocity-reading = Av de uppgivna kontakterna är { $value } ömsesidiga.
measure-reciprocity-range = 0 %: ingen kontakt är ömsesidig. 100 %: varje kontakt är det.
measure-reciprocity-undefined = I de par där båda svarade finns inga kontakter.

measure-confirmation-name = Bekräftade kontakter
measure-confirmation-term = bekräftelsegrad (dyadic reciprocity)
measure-confirmation-what = I hur stor del av paren med kontakt båda uppger kontakten. När frågan gäller att hålla kontakt visar talet hur väl svaren stämmer överens. När den gäller till exempel råd visar det om de går åt båda hållen.
measure-confirmation-reading = Av kontakterna är { $value } bekräftade av båda.
measure-confirmation-range = 0 %: alltid bara den ena uppger kontakten. 100 %: båda uppger varje kontakt.
measure-confirmation-undefined = I de par där båda svarade finns inga kontakter.

measure-transitivity-name = Klustring
measure-transitivity-term = transitivitet (transitivity)
measure-transitivity-what = Hur ofta två aktörer med en gemensam partner också har kontakt med varandra. I ett slumpmässigt nätverk vore talet ungefär lika stort som tätheten, så jämför dem.
measure-transitivity-reading = Av de aktörspar som har en gemensam partner har { $value } också kontakt sinsemellan.
measure-transitivity-range = 0 %: sådana par har aldrig kontakt sinsemellan. 100 %: de har det alltid.
measure-transitivity-undefined = Ingen har två partner som kunde ha kontakt med varandra.

measure-clustering-name = Närkretsens täthet
measure-clustering-term = genomsnittlig klustringskoefficient (average local clustering)
measure-clustering-what = Hur stor del av en aktörs partnerpar som också har kontakt sinsemellan, i genomsnitt över aktörerna. Varje aktör påverkar talet lika mycket, och en aktör med färre än två partner räknas som noll.
measure-clustering-reading = Av en aktörs partnerpar har i genomsnitt { $value } också kontakt sinsemellan.
measure-clustering-range = 0 %: ingens partner har kontakt med varandra. 100 %: allas partner har alla kontakt med varandra.
measure-clustering-undefined = Ingen har två partner.

measure-components-name = Skilda delar
measure-components-term = komponenter (components)
measure-components-what = I hur många delar nätverket faller så att ingen väg går från en del till en annan. En aktör utan kontakter är en egen del. Riktningen spelar ingen roll.
measure-components-reading = Antalet skilda delar är { $value }.
measure-components-range = 1: nätverket hänger ihop. Som mest lika många delar som aktörer: det finns inga kontakter alls.
measure-components-undefined = Talet är alltid känt.

measure-largest-component-name = Största delen
measure-largest-component-term = största komponenten (largest component)
measure-largest-component-what = Hur många aktörer som hör till den största delen, inom vilken det finns en väg från alla till alla. Riktningen spelar ingen roll.
measure-largest-component-reading = Antalet aktörer i den största delen är { $value }.
measure-largest-component-range = 1: ingen har kontakter. Som mest antalet aktörer: nätverket hänger ihop.
measure-largest-component-undefined = Det finns inga aktörer i nätverket.

measure-isolates-name = Utan kontakter
measure-isolates-term = isolerade aktörer (isolates)
measure-isolates-what = Hur många av de medlemmar som svarade som inte har någon kontakt i den här vyn. De som inte svarade räknas inte, eftersom deras kontakter är okända.
measure-isolates-reading = Antalet medlemmar som svarade men saknar kontakter är { $value }.
measure-isolates-range = 0: alla som svarade har minst en kontakt. Som mest antalet som svarade.
measure-isolates-undefined = Ingen har svarat.

measure-fragmentation-name = Splittring
measure-fragmentation-term = fragmentering (fragmentation)
measure-fragmentation-what = Hur stor del av medlemsparen som inte når varandra ens genom andra. När svaren visas med riktning måste vägen följa pilarna.
measure-fragmentation-reading = Av medlemsparen når { $value } inte varandra.
measure-fragmentation-range = 0 %: alla når alla. 100 %: det finns inga kontakter.
measure-fragmentation-undefined = Det finns färre än två medlemmar.

measure-distance-fragmentation-name = Splittring med avstånd
measure-distance-fragmentation-term = avståndsvägd fragmentering (distance-weighted fragmentation)
measure-distance-fragmentation-what = Splittring där också mellanhänderna räknas. En direkt kontakt räknas hel, en väg på två steg halv och så vidare; ett par som inte når varandra är noll. Talet visar hur mycket som saknas till full närhet.
measure-distance-fragmentation-reading = Till full närhet saknas { $value }.
measure-distance-fragmentation-range = 0 %: alla har direkt kontakt med alla. 100 %: det finns inga kontakter.
measure-distance-fragmentation-undefined = Det finns färre än två medlemmar.

measure-mean-distance-name = Medelavstånd
measure-mean-distance-term = genomsnittlig stiglängd (average path length)
measure-mean-distance-what = Hur många steg det i genomsnitt är mellan två medlemmar längs den kortaste vägen. Bara par som når varandra räknas, så läs talet tillsammans med räckvidden.
measure-mean-distance-reading = Mellan två medlemmar är det i genomsnitt { $value } steg.
measure-mean-distance-range = 1: alla som når varandra har direkt kontakt. Ju större tal, desto fler mellanhänder.
measure-mean-distance-undefined = Ingen når någon.

measure-reach-name = Räckvidd
measure-reach-term = nåbarhet (reachability)
measure-reach-what = Hur stor del av medlemsparen som når varandra, direkt eller genom andra. När svaren visas med riktning måste vägen följa pilarna.
measure-reach-reading = Av medlemsparen når { $value } varandra.
measure-reach-range = 0 %: det finns inga kontakter. 100 %: alla når alla.
measure-reach-undefined = Det finns färre än två medlemmar.

measure-diameter-name = Längsta vägen
measure-diameter-term = diameter
measure-diameter-what = Hur många steg det är längs den kortaste vägen mellan de medlemmar som är längst från varandra men ändå når varandra. En enda kontakt som fattas kan ändra talet mycket.
measure-diameter-reading = Antalet steg mellan dem som är längst från varandra är { $value }.
measure-diameter-range = 1: alla som når varandra har direkt kontakt. Som mest en mindre än antalet medlemmar: en kedja.
measure-diameter-undefined = Ingen når någon.

measure-strong-share-name = Starka kontakter
measure-strong-share-term = andel starka kontakter (tie strength)
measure-strong-share-what = Hur stor del av kontakterna som är starka, det vill säga där man har kontakt ofta och arbetar tillsammans eller styrkan är i skalans övre ände. Kontakter vars styrka är känd räknas. Andelen beror på var gränsen för en stark kontakt dras.
measure-strong-share-reading = Av kontakterna är { $value } starka.
measure-strong-share-range = 0 %: alla kontakter är svaga. 100 %: alla är starka.
measure-strong-share-undefined = Styrkan är inte känd för någon kontakt.

measure-hierarchy-name = Hierarki
measure-hierarchy-term = Krackhardts hierarki (Krackhardt hierarchy)
measure-hierarchy-what = I hur stor del av de par som har en väg längs pilarna vägen bara går åt ena hållet. Hierarki är något annat än centralisering.
measure-hierarchy-reading = Av vägarna går { $value } bara åt ett håll.
measure-hierarchy-range = 0 %: det går att komma tillbaka längs varje väg. 100 %: längs ingen.
measure-hierarchy-undefined = Ingen når någon.

measure-centralization-degree-name = Centralisering
measure-centralization-degree-term = gradcentralisering (degree centralization)
measure-centralization-degree-what = Hur mycket kontakterna samlas hos några få. Nätverket jämförs med en stjärna där en har kontakt med alla och de andra bara med den. I ett litet nätverk centraliserar redan slumpen.
measure-centralization-degree-reading = Kontakternas centralisering är { $value }.
measure-centralization-degree-range = 0 %: alla har lika många kontakter. 100 %: allt hänger på en.
measure-centralization-degree-undefined = Det finns färre än tre aktörer.

measure-centralization-in-degree-name = Inkommande koncentration
measure-centralization-in-degree-term = ingradscentralisering (in-degree centralization)
measure-centralization-in-degree-what = Hur mycket pilarna in samlas hos några få. Nätverket jämförs med en stjärna där alla pilar går till en aktör.
measure-centralization-in-degree-reading = De inkommande kontakternas centralisering är { $value }.
measure-centralization-in-degree-range = 0 %: alla får lika många kontakter. 100 %: alla går till en.
measure-centralization-in-degree-undefined = Det finns färre än tre aktörer att jämföra.

measure-centralization-out-degree-name = Utgående koncentration
measure-centralization-out-degree-term = utgradscentralisering (out-degree centralization)
measure-centralization-out-degree-what = Hur mycket pilarna ut samlas hos några få. Nätverket jämförs med en stjärna där alla pilar går ut från en aktör.
measure-centralization-out-degree-reading = De utgående kontakternas centralisering är { $value }.
measure-centralization-out-degree-range = 0 %: lika många kontakter går ut från alla. 100 %: alla går ut från en.
measure-centralization-out-degree-undefined = Det finns färre än tre aktörer att jämföra.

measure-centralization-betweenness-name = Vägarnas koncentration
measure-centralization-betweenness-term = förmedlingscentralisering (betweenness centralization)
measure-centralization-betweenness-what = Hur mycket de kortaste vägarna mellan andra går genom några få. Ett stort tal betyder att informationen hänger på några få; talet visar inte om de öppnar eller stänger porten.
measure-centralization-betweenness-reading = De kortaste vägarnas centralisering är { $value }.
measure-centralization-betweenness-range = 0 %: lika många vägar går genom alla. 100 %: alla går genom en.
measure-centralization-betweenness-undefined = Det finns färre än tre aktörer.

measure-centralization-closeness-name = Närhetscentralisering
measure-centralization-closeness-term = närhetscentralisering (closeness centralization)
measure-centralization-closeness-what = Hur mycket närmare de andra några få är. Talet kan räknas bara när alla når alla.
measure-centralization-closeness-reading = Närhetens centralisering är { $value }.
measure-centralization-closeness-range = 0 %: alla är lika nära de andra. 100 %: en är intill alla och de övriga långt från varandra.
measure-centralization-closeness-undefined = Nätverket hänger inte ihop, eller det finns färre än tre aktörer.

measure-centralization-harmonic-name = Ojämn närhet
measure-centralization-harmonic-term = centralisering av harmonisk närhet (harmonic centralization)
measure-centralization-harmonic-what = Hur mycket närmare de andra några få är, räknat så att talet finns också i ett splittrat nätverk. Den som inte nås ger ingen närhet alls.
measure-centralization-harmonic-reading = Den harmoniska närhetens centralisering är { $value }.
measure-centralization-harmonic-range = 0 %: alla är lika nära de andra. 100 %: en är intill alla och de övriga bara genom den.
measure-centralization-harmonic-undefined = Det finns färre än tre aktörer.

# Aktörernas tal.

measure-degree-name = Kontakter
measure-degree-term = gradtal (degree)
measure-degree-what = Hur många andra aktören har kontakt med, oberoende av riktning. Om alla inte har svarat är talet ett minimum.
measure-degree-reading = Antalet kontakter som aktören har är { $value }.
measure-degree-range = 0: inga kontakter. Som mest en mindre än antalet aktörer: kontakt med alla.
measure-degree-undefined = Talet är alltid känt.

measure-in-degree-name = Inkommande kontakter
measure-in-degree-term = ingrad (in-degree)
measure-in-degree-what = Hur många pilar som går till aktören: hur många som nämnde den, eller av vem den själv säger sig få något. När andra uppger pilarna tål talet väl att alla inte svarar.
measure-in-degree-reading = Antalet kontakter till aktören är { $value }.
measure-in-degree-range = 0: inga inkommande. Som mest en mindre än antalet aktörer: från alla.
measure-in-degree-undefined = Aktören svarade inte, och just dess egna svar skulle visa detta.

measure-out-degree-name = Utgående kontakter
measure-out-degree-term = utgrad (out-degree)
measure-out-degree-what = Hur många pilar som går ut från aktören: hur många den själv nämnde, eller hur många som säger sig få något av den. Alla nämner inte lika ivrigt, så talet speglar också sättet att svara.
measure-out-degree-reading = Antalet kontakter från aktören är { $value }.
measure-out-degree-range = 0: inga utgående. Som mest en mindre än antalet aktörer: till alla.
measure-out-degree-undefined = Aktören svarade inte, och just dess egna svar skulle visa detta.

measure-strength-name = Kontakternas styrka
measure-strength-term = summan av styrkorna (strength)
measure-strength-what = Styrkorna hos aktörens kontakter sammanräknade. När svaren visas med riktning räknas båda riktningarna; en kontakt utan angiven styrka är ett.
measure-strength-reading = Styrkan hos aktörens kontakter är sammanlagt { $value }.
measure-strength-range = 0: inga kontakter. Den övre gränsen beror på skalan och antalet aktörer.
measure-strength-undefined = Talet är alltid känt.

measure-betweenness-name = Brobyggarroll
measure-betweenness-term = förmedlingscentralitet (betweenness centrality)
measure-betweenness-what = Hur många andra pars kortaste väg som går genom aktören. Om flera vägar är lika korta får aktören sin andel av dem. En brobyggare kan vakta porten för information eller öppna den.
measure-betweenness-reading = Den kortaste vägen för ungefär { $value } par går genom aktören.
measure-betweenness-range = 0: ingen kortaste väg går genom aktören. Som mest antalet par av alla andra.
measure-betweenness-undefined = Talet är alltid känt.

measure-betweenness-share-name = Brobyggarroll, andel
measure-betweenness-share-term = normerad förmedlingscentralitet (normalised betweenness)
measure-betweenness-share-what = Hur stor del av de kortaste vägarna mellan andra som går genom aktören. Talet är brobyggarrollens tal delat med antalet par av alla andra, så nätverk av olika storlek kan jämföras.
measure-betweenness-share-reading = Ungefär { $value } av de kortaste vägarna mellan andra går genom aktören.
measure-betweenness-share-range = 0 %: ingen kortaste väg går genom aktören. 100 %: alla gör det.
measure-betweenness-share-undefined = Det finns färre än tre aktörer.

measure-harmonic-closeness-name = Närhet
measure-harmonic-closeness-term = harmonisk närhetscentralitet (harmonic closeness)
measure-harmonic-closeness-what = Hur få mellanhänder aktören behöver för att nå de andra. En direkt kontakt ger ett, en väg på två steg en halv och så vidare; talet är medeltalet av dem. Pilarna följs i sin riktning.
measure-harmonic-closeness-reading = Aktörens närhet till de andra är { $value }.
measure-harmonic-closeness-range = 0: aktören når ingen. 1: den har direkt kontakt med alla.
measure-harmonic-closeness-undefined = Det finns färre än två aktörer.

measure-constraint-name = Bundenhet till kretsen
measure-constraint-term = begränsning (Burt’s constraint)
measure-constraint-what = Hur mycket aktörens kontakter leder tillbaka till samma krets: partnerna har kontakt också med varandra. Ett litet tal betyder att det finns strukturella hål omkring aktören och att den får information från olika håll.
measure-constraint-reading = Aktörens bundenhet till sin krets är { $value }.
measure-constraint-range = Nära noll: många partner som inte har kontakt med varandra. Omkring 1 eller något över: en enda partner eller en mycket tät krets.
measure-constraint-undefined = Aktören har inga kontakter.

measure-effective-size-name = Olika riktningar
measure-effective-size-term = effektiv storlek (effective size)
measure-effective-size-what = Hur många olika håll aktörens kontakter leder åt. Partner som har kontakt med varandra räknas delvis som samma håll.
measure-effective-size-reading = Aktörens kontakter leder åt ungefär { $value } olika håll.
measure-effective-size-range = 1: alla kontakter leder till samma krets. Som mest antalet kontakter: varje kontakt leder åt sitt håll.
measure-effective-size-undefined = Aktören har inga kontakter.

measure-efficiency-name = Kontakternas olikhet
measure-efficiency-term = effektivitet (efficiency)
measure-efficiency-what = Hur stor del av aktörens kontakter som leder åt ett eget håll. Talet är antalet olika håll delat med antalet kontakter. Det säger inget om hur väl aktören gör sitt arbete.
measure-efficiency-reading = Av aktörens kontakter leder { $value } åt ett eget håll.
measure-efficiency-range = Nära noll: en stor krets där alla har kontakt med varandra. 100 %: partnerna har inte kontakt med varandra.
measure-efficiency-undefined = Aktören har inga kontakter.

measure-hierarchy-of-contacts-name = Beroende av en partner
measure-hierarchy-of-contacts-term = begränsningens hierarki (Burt’s hierarchy)
measure-hierarchy-of-contacts-what = Om aktörens bundenhet till sin krets kommer från en enda partner eller jämnt från alla. Ett stort tal betyder att en partner står mitt bland de andra.
measure-hierarchy-of-contacts-reading = Bundenhetens koncentration till en partner är { $value }.
measure-hierarchy-of-contacts-range = 0: alla partner binder lika mycket. 1: all bundenhet kommer från en partner.
measure-hierarchy-of-contacts-undefined = Aktören har inga kontakter.

measure-core-name = Kärnnivå
measure-core-term = k-kärna (k-core)
measure-core-what = Hur djupt i nätverkets kärna aktören finns. De på nivå 3 hör till en grupp där alla har minst tre kontakter inom gruppen, och på samma sätt för andra nivåer.
measure-core-reading = Aktörens kärnnivå är { $value }.
measure-core-range = 0: inga kontakter. Ju högre nivå, desto tätare kärna hör aktören till.
measure-core-undefined = Talet är alltid känt.

measure-cut-point-name = Ledpunkt
measure-cut-point-term = ledpunkt (cut-point)
measure-cut-point-what = Om nätverket skulle falla i fler delar utan aktören. Ett svar som fattas kan få det att se ut som om en ledpunkt fanns där ingen finns.
measure-cut-point-reading = Är aktören en ledpunkt: { $value }.
measure-cut-point-range = Ja: utan aktören skulle vägen mellan några brytas. Nej: de andra skulle hålla ihop.
measure-cut-point-undefined = Talet är alltid känt.

# Varför ett tal inte visas.

withheld-few-actors = Aktörerna är för få för att talet ska säga något om nätverket och inte om enskilda aktörer.
withheld-low-response = För många lät bli att svara: de svar som fattas kunde ändra talet helt.
withheld-few-answers = Svaren är för få för att visas.
withheld-not-connected = Nätverket hänger inte ihop, så talet kan inte räknas.
