# Ordlista: fältets ord till vardags, som term och förklarade; sidans egna ord först.
glossary-title = Ordlista
glossary-heading = Vad betyder orden?
glossary-lead = Orden som används på sidorna: till vardags, som fältets term och förklarade. Sökningen hittar ett ord på finska, svenska och engelska.
glossary-search = Sök ett ord, till exempel hål, tiheys eller broker
glossary-letter = Begynnelsebokstav
glossary-none = Sökningen gav inget ord. Pröva ett kortare eller ett annat språk.
glossary-count = { $n ->
    [one] 1 ord
   *[other] { $n } ord
}
glossary-unknown = Ordet finns inte i ordlistan. Nedan finns alla ord.
glossary-where = Var det används
glossary-pages = Sidor
glossary-rules = Iakttagelser som behöver ordet
glossary-sources = Källor
glossary-formula = Formel och variationsbredd
glossary-of-network = hela nätverkets tal
glossary-of-actor = en aktörs tal
glossary-of-other = grupper, relationer eller omgångar

term-actor-word = Aktör
term-actor-term = aktör (actor, node)
term-actor-what = Den som är med i nätverket: en organisation, en enhet, en grupp eller en person. På kartan är aktören en punkt.

term-tie-word = Kontakt
term-tie-term = förbindelse (tie)
term-tie-what = Relationen mellan två aktörer, uppgiven av minst den ena i enkäten. På kartan är den en linje.

term-relation-word = Relation
term-relation-term = slag av relation (relation)
term-relation-what = Det som frågades om förhållandet mellan aktörer, till exempel att hålla kontakt, få information eller arbeta tillsammans. Varje relation är ett nätverk för sig, och talen räknas för var och en.

term-respondent-word = Svarande
term-respondent-term = svarande (respondent)
term-respondent-what = En medlem som svarade på enkäten. Den svarandes kontakter är kända som hen själv har uppgett dem.

term-nonrespondent-word = Svarade inte
term-nonrespondent-term = bortfall (nonrespondent)
term-nonrespondent-what = En medlem som tillfrågades men inte svarade. Om hens kontakter vet vi bara det som andra har berättat. Ett svar som saknas betyder inte att kontakter saknas.

term-response-rate-word = Svarsfrekvens
term-response-rate-term = svarsprocent (response rate)
term-response-rate-what = Hur stor del av de tillfrågade medlemmarna som svarade. När många inte svarar visas en del av talen inte, eftersom svaren som saknas kunde ändra dem.

term-broker-word = Brobyggare
term-broker-term = mäklare (broker)
term-broker-what = En aktör som förenar aktörer eller grupper som annars vore åtskilda. Brobyggaren får information från många håll och kan föra den vidare eller låta bli. Ställningen tar ofta mycket tid.

term-gatekeeper-word = Grindvakt
term-gatekeeper-term = informationens grindvakt (gatekeeper)
term-gatekeeper-what = En brobyggare som håller inne med information. Samma ställning kan också den ha som öppnar grinden och släpper fram den. Av talen syns det inte vilket det är.

term-structural-hole-word = Hål
term-structural-hole-term = strukturellt hål (structural hole)
term-structural-hole-what = En plats där det saknas kontakter mellan två aktörer eller grupper. Ett hål är inget fel: ibland behövs ingen kontakt, ibland lönar det sig att bygga en bro.

term-group-word = Grupp
term-group-term = given grupp (group, attribute)
term-group-what = Aktörer med samma uppgift i materialet, till exempel samma organisation, bransch, sektor eller område. Grupperna är givna i enkäten, till skillnad från delgrupper som hittas i kontakterna.

term-silo-word = Silo
term-silo-term = inåtvänd grupp (silo)
term-silo-what = En grupp vars kontakter håller sig inom gruppen tydligt oftare än slumpen förklarar.

term-strong-tie-word = Stark kontakt
term-strong-tie-term = stark förbindelse (strong tie)
term-strong-tie-what = En kontakt där parterna hörs ofta och arbetar tillsammans. Starka kontakter har setts göra det gemensamma arbetet smidigare.

term-weak-tie-word = Svag kontakt
term-weak-tie-term = svag förbindelse (weak tie)
term-weak-tie-what = En kontakt som är glesare eller lättare än en stark, inte sämre. Svaga kontakter för ofta med sig nytt från andra håll än den egna kretsen.

term-tie-strength-word = Kontaktens styrka
term-tie-strength-term = förbindelsens styrka (tie strength)
term-tie-strength-what = Hur ofta två aktörer har kontakt och hur långt samarbetet går. Styrkan beskriver kontakten mellan två, inte hur hela nätverket arbetar.

term-route-word = Kortaste vägen
term-route-term = kortaste stigen (geodesic)
term-route-what = Det minsta antalet kontakter som leder från en aktör till en annan. Det kan finnas flera lika korta vägar.

term-view-word = Vy
term-view-term = riktad, förenad, bekräftad (view)
term-view-what = Vad som räknas som en kontakt: varje uppgift med sin riktning, en kontakt som minst den ena uppger, eller bara en som båda uppger.

term-chance-range-word = Slumpens intervall
term-chance-range-term = slumpnätverkens intervall (chance band)
term-chance-range-what = Intervallet som 95 % av slumpmässiga nätverk med lika många aktörer och kontakter hamnar i. Av ett tal inom intervallet lönar det sig inte att dra slutsatser.

term-answer-range-word = Osäkerhetsintervall
term-answer-range-term = intervall (interval)
term-answer-range-what = Hur mycket talet kunde ändras. För kontakternas tal visar intervallet vart talet kunde flytta sig om alla hade svarat; för bedömningar vart andelen kunde hamna med andra svarande.

term-wave-word = Enkätomgång
term-wave-term = mätomgång (wave)
term-wave-what = En gång då samma enkät gjordes. Omgångar jämförs bara för de aktörer som svarade i båda.

term-external-word = Utomstående
term-external-term = utanför medlemslistan (external)
term-external-what = En aktör som medlemmarna nämnde men som inte finns på medlemslistan. Utomstående tillfrågades inte och räknas därför inte med i hela nätverkets tal.

term-level-word = Nätverksarbetets nivå
term-level-term = nivå (level)
term-level-what = Var nätverksarbetet görs: hos kunden, i utvecklingen av servicestigen, i strategin, i påverkansarbetet eller i arbetet med att förstå världen. Samma aktör kan finnas på flera nivåer.

term-key-player-word = Nyckelaktörer
term-key-player-term = mängd av nyckelaktörer (key players)
term-key-player-what = De aktörer som tillsammans skulle splittra nätverket mest om de föll bort, eller genom vilka man når så många som möjligt. Mängden är inte densamma som listan över dem som bygger flest broar.

term-core-network-word = Kärnnätverk
term-core-network-term = kärnnätverk (core network)
term-core-network-what = De aktörer som bär det gemensamma arbetet hela tiden. Teamet anger själv sitt kärnnätverk; kärnan som räknas ur kontakterna kan vara en annan.

term-theme-network-word = Temanätverk
term-theme-network-term = temanätverk (theme network)
term-theme-network-what = En grupp vid sidan av kärnnätverket som samlas kring ett ämne. Ett temanätverk tar med aktörer som hela nätverkets arbete inte når.

term-coordination-word = Samordning
term-coordination-term = samordning, koordinering (coordination)
term-coordination-what = Att samla aktörer och resurser och ordna gemensamma möten: tidtabeller, inbjudningar, lokaler och plattformar för kommunikation.

term-facilitation-word = Facilitering
term-facilitation-term = facilitering (facilitation)
term-facilitation-what = Omsorg om mötenas kvalitet: delaktighet, öppna samtal, hantering av spänningar och gemensamma beslut.

term-metawork-word = Metaarbete
term-metawork-term = nätverksledningens metaarbete (metawork)
term-metawork-what = Bakgrundsarbete som gör samordning och facilitering möjliga: resurser, förberedelser och omsorg om helheten.

term-goal-word = Mål
term-goal-term = nätverkets mål (goal)
term-goal-what = Vad nätverket främst är till för: en bestående uppgift, förnyelse, service, påverkan eller lärande. Samma struktur kan passa ett mål och hindra ett annat.

term-continuum-word = Strategiskt kontinuum
term-continuum-term = nätverksledningens strategiska kontinuum (strategic continuum)
term-continuum-what = Nätverksarbetets fyra faser, som upprepas: lägesbild, mål och arbetssätt, framåtskridande och utvärdering. I varje fas frågar man varför, vad, vem, hur och med vilka resurser.

term-shared-picture-word = Gemensam lägesbild
term-shared-picture-term = kontinuumets fas 1 (shared picture)
term-shared-picture-what = Den första fasen: nätverket görs synligt, och man ser tillsammans på vilka som är med, vad som förenar och var det finns hål.

term-agreement-phase-word = Mål och arbetssätt
term-agreement-phase-term = kontinuumets fas 2 (goals and ways of working)
term-agreement-phase-what = Den andra fasen: man kommer överens om vad man strävar efter tillsammans och hur man arbetar, och uppdaterar det när läget ändras.

term-action-phase-word = Att gå framåt tillsammans
term-action-phase-term = kontinuumets fas 3 (moving forward)
term-action-phase-what = Den tredje fasen: det man kommit överens om blir handling, som samordnas och faciliteras.

term-evaluation-phase-word = Utvärdering och gemensam reflektion
term-evaluation-phase-term = kontinuumets fas 4 (evaluation and reflection)
term-evaluation-phase-what = Den fjärde fasen: man ser tillsammans på vad arbetet ledde till och vad man lärde sig. Där börjar nästa varv.

term-way-of-working-word = Arbetssätt
term-way-of-working-term = arbetssätt att komma överens om (way of working)
term-way-of-working-what = Ett sätt som nätverket kommer överens om tillsammans: hur man beslutar, kommunicerar, träffas, tar med nya och utvärderar. Frågorna är femton.

term-strong-ways-word = Överenskomna arbetssätt
term-strong-ways-term = ”starka” arbetssätt (strong ways of working)
term-strong-ways-what = Ett etablerat sätt att samarbeta: roller, forum, informationssystem och avtal är överenskomna. Inte detsamma som en stark kontakt mellan två.

term-weak-ways-word = Flexibla arbetssätt
term-weak-ways-term = ”svaga” arbetssätt (weak ways of working)
term-weak-ways-what = Ett flexibelt sätt att samarbeta: roller växlar och kontakt tas vid behov. Inte motsatsen till överenskomna arbetssätt: det kan finnas mycket av båda.

term-knowing-word = Kännedom
term-knowing-term = kännedom om varandra (knowing)
term-knowing-what = Det första hörnet i nätverksarbetets kärna: medlemmarna vet vilka de andra är och vad de gör. Ur det kan förtroende växa.

term-trust-word = Förtroende
term-trust-term = förtroende, tillit (trust)
term-trust-what = Förväntan att andra handlar kunnigt, håller det överenskomna och berättar öppet. Förtroende frågas som bedömningar, och svar om enskilda par visas inte.

term-commitment-word = Engagemang
term-commitment-term = engagemang (commitment)
term-commitment-what = Det tredje hörnet i nätverksarbetets kärna: medlemmarna ger sin tid och sina resurser till de gemensamma målen.

term-competence-trust-word = Förtroende för kunnandet
term-competence-trust-term = kompetensförtroende (competence trust)
term-competence-trust-what = Man litar på att de andra kan sin sak och att deras kunnande tas till vara.

term-contract-trust-word = Förtroende för löften
term-contract-trust-term = kontraktsförtroende (contract trust)
term-contract-trust-what = Man litar på att de andra håller det överenskomna och handlar konsekvent.

term-communication-trust-word = Förtroende för öppenheten
term-communication-trust-term = kommunikationsförtroende (communication trust)
term-communication-trust-what = Man litar på att de andra talar ärligt, delar med sig av information och håller det förtroliga för sig själva.

term-six-d-word = 6D-utvärdering
term-six-d-term = 6D-modellen (6D model)
term-six-d-what = Sex sidor enligt vilka nätverket utvärderar sitt arbete: debatt, dialog, olikhet, skillnad mot det gamla, överenskommelse och dokumentation. Någon totalpoäng räknas inte.

term-debate-word = Debatt
term-debate-term = 6D: debatt (debate)
term-debate-what = Olika åsikter kan sägas högt under trygga former och respekteras.

term-dialogue-word = Dialog
term-dialogue-term = 6D: dialog (dialogue)
term-dialogue-what = Olika röster hörs som jämlikar, och av dem byggs ny gemensam kunskap.

term-difference-word = Olikhet
term-difference-term = 6D: difference – olikhet
term-difference-what = Olikhet accepteras och görs till en resurs, också över yrkes- och organisationsgränser.

term-distinction-word = Skillnad mot det gamla
term-distinction-term = 6D: distinction – skillnad mot det gamla
term-distinction-what = Nätverket begrundar medvetet hur det nya arbetssättet skiljer sig från det gamla.

term-deal-word = Överenskommelse
term-deal-term = 6D: deal – överenskommelse
term-deal-what = Nätverket kan komma överens om nästa gemensamma steg, fast åsikterna går isär.

term-documentation-word = Dokumentation
term-documentation-term = 6D: documentation – dokumentation
term-documentation-what = Nätverket följer och utvärderar sin utveckling: både vad som görs och hur man arbetar tillsammans.

term-reflection-word = Gemensam reflektion
term-reflection-term = reflektion (reflection)
term-reflection-what = De svarande berättar med egna ord vad de lärde sig och vad de för vidare. Talet som kodas ur svaren visar hur många som nämnde ämnet, inte hur viktigt det är.

term-hierarchical-network-word = Hierarkiskt lett
term-hierarchical-network-term = hierarkiskt lett strategiskt nätverk
term-hierarchical-network-what = En nätverkstyp där ramarna och spelreglerna för samarbetet kommer uppifrån. Det leds av en ledningsgrupp eller styrgrupp.

term-jointly-led-network-word = Gemensamt lett
term-jointly-led-network-term = gemensamt lett strategiskt nätverk
term-jointly-led-network-what = En nätverkstyp där medlemmarna bestämmer ramarna och spelreglerna tillsammans. En stödgrupp eller samordnande grupp hjälper till.

term-free-network-word = Fritt framväxande
term-free-network-term = fritt framväxande nätverk
term-free-network-what = En nätverkstyp med gemensamma men outtalade normer som tar form med tiden. Tydlig samordning saknas.

term-chaotic-network-word = Kaotiskt
term-chaotic-network-term = kaotisk organisering
term-chaotic-network-what = En nätverkstyp utan gemensamma normer, där var och en handlar utifrån sina egna utgångspunkter. Namnet beskriver organiseringen, inte människorna.

term-loose-network-word = Löst nätverk
term-loose-network-term = löst, informellt nätverk (loose network)
term-loose-network-what = Ett nätverk med få starka kontakter per medlem. Det kan ändå ha ett mål, och det kan sprida information väl.

term-intentional-network-word = Målinriktat nätverk
term-intentional-network-term = intentionellt nätverk (intentional network)
term-intentional-network-what = Ett nätverk som har byggts medvetet: det har ett mål, och roller, ansvar och fördelningen av risker och nytta är överenskomna.

term-governance-word = Form av samordning
term-governance-term = styrningsform (governance)
term-governance-what = Vem som håller ihop nätverket: medlemmarna tillsammans, en medlemsorganisation eller en separat samordnare. Forskning föreslår att olika former passar nätverk av olika storlek och slag.

term-steering-mechanism-word = Vad som styr samarbetet
term-steering-mechanism-term = hierarki – nätverk – marknad (mechanism)
term-steering-mechanism-what = Om samarbetet styrs av auktoritet, av förtroende och en gemensam syn eller av pris och konkurrens. I de flesta nätverk finns alla tre.

term-consensus-word = Enighet
term-consensus-term = konsensus (consensus)
term-consensus-what = Hur nära varandra de svarandes bedömningar ligger. Värdet 1 betyder att alla svarade lika; värdet 0 att hälften valde var sin ände av skalan.

term-service-path-word = Servicestig
term-service-path-term = servicestig (service path)
term-service-path-what = De steg som kunden går igenom från att behovet väcks till att det är tillgodosett. Olika aktörer är med i olika steg.

term-handover-word = Övergång
term-handover-term = servicestigens övergång (handover)
term-handover-what = Den punkt där kunden går från ett steg, och ofta från en aktör, till nästa. Där behövs en överenskommen arbetsfördelning och starka kontakter.

term-knowing-for-others-word = Att veta åt andra
term-knowing-for-others-term = ledarskapets position 1 (knowing on others’ behalf)
term-knowing-for-others-what = Förståelsen och besluten görs på nätverkets vägnar och meddelas det. Ibland behövs det; risken är en för snäv syn.

term-guiding-sense-making-word = Att leda gemensam förståelse
term-guiding-sense-making-term = ledarskapets position 2 (guiding shared sense-making)
term-guiding-sense-making-what = De viktigaste frågorna bearbetas och avgörs tillsammans, och någon leder det arbetet. Tiden räcker inte till för allt.

term-building-platform-word = Att bygga en plattform
term-building-platform-term = ledarskapets position 3 (building a platform)
term-building-platform-what = Förståelsen och besluten lämnas åt medlemmarna själva, och man bygger goda förutsättningar för det. Det finns inte alltid lust eller förmåga att göra det på egen hand.

term-opening-word = Öppning
term-opening-term = mötets öppnande (opening)
term-opening-what = Mötets första skede: man lyssnar tålmodigt på vilka synpunkter som finns. Ett för snabbt beslut lämnar dem i skuggan.

term-processing-word = Bearbetning
term-processing-term = mötets bearbetning (processing)
term-processing-what = Mötets andra skede: man prövar antaganden och står ut med det obekväma (eng. groan zone) tills en gemensam förståelse börjar ta form.

term-closing-word = Avslutning
term-closing-term = mötets avslutning (closing)
term-closing-what = Mötets sista skede: man beslutar vad, varför, vem, när och hur. Om det blir ogjort förblir frågorna öppna.

term-what-if-word = Tänk om
term-what-if-term = kalkyl på kartan (what-if)
term-what-if-what = En kalkyl över hur talen skulle ändras om något lades till på kartan eller togs bort. Den förutsäger inte vad människor skulle göra.

term-theme-word = Tema
term-theme-term = kod (theme, code)
term-theme-what = Ett ämne som kodaren hittade i svaren och som teamet gav ett namn och en beskrivning. Ett svar kan ha flera teman.

term-codebook-word = Kodbok
term-codebook-term = temalista (codebook)
term-codebook-what = Listan över teman med namn och beskrivningar. Beskrivningen säger när temat passar ett svar och när det inte gör det.

term-coder-word = Kodare
term-coder-term = kodare (coder)
term-coder-what = En människa som läser svaren och ger dem teman. En annan kodare gör detsamma utan att se den förstas kodning.

term-coder-agreement-word = Lika kodade
term-coder-agreement-term = samstämmighet i procent (percent agreement)
term-coder-agreement-what = Andelen svar som två kodare gav exakt samma teman. En del stämmer av en slump, därför står Krippendorffs alfa bredvid.

term-alpha-word = Krippendorffs alfa
term-alpha-term = kodningens tillförlitlighet (Krippendorff’s alpha)
term-alpha-what = Två kodares samstämmighet när slumpens del har dragits av: 1 är full samstämmighet och 0 detsamma som slumpen. Under 0,67 är kodningen ännu preliminär.

term-base-form-word = Grundform
term-base-form-term = lemma (base form, lemma)
term-base-form-what = Den form som ett ord har i ordboken: förtroendet och förtroendets är former av ordet förtroende. När formerna förs samman hittas ordet i alla svar där det står.

term-redaction-word = Borttagning av namn
term-redaction-term = borttagning av identifierande uppgifter (redaction)
term-redaction-what = Innan ett citat sparas tas namn och annat bort som någon kunde kännas igen på. På det borttagnas plats står [borttaget].

term-quote-word = Citat
term-quote-term = citat (quote)
term-quote-what = Ett avsnitt av ett svar så som det skrevs, bredvid ett tema. För ett citat behövs skribentens tillstånd.
