# Metoderna: hur talen räknas.
methods-heading = Hur räknas talen?
methods-lead = Varje tal på samma ställe: vad det berättar, med vilken formel det räknas, när det inte kan räknas och vad det bygger på.
methods-part = Vad som visas
methods-part-network = Hela nätverket
methods-part-actor = Aktörerna
methods-part-other = Grupper, relationer, omgångar
methods-part-rules = Gränser och val
methods-part-files = Filer
methods-search = Sök ett tal, till exempel täthet eller brobyggare
methods-none = Sökningen gav inga tal. Pröva ett kortare ord.
methods-range = Variationsvidd
methods-undefined = Inte definierat
methods-shown = Visas
methods-shown-when = när svarsfrekvensen är minst { $rate } och aktörerna minst { $n }; { $where }
methods-every-view = i alla vyer
methods-some-views = { $n ->
    [one] bara i vyn { $views }
   *[other] i vyerna { $views }
}
methods-simulation = Programmets egna simuleringar: slumpnätverk med 10–100 aktörer vars kontakter är kända, och lottade svar från nätverk vars typ är känd
methods-sources = Källor

methods-strong-heading = Starka och svaga kontakter
methods-strong =
    En uppgiven kontakt är **stark** när båda villkoren är uppfyllda: man har kontakt minst ”{ $frequency }” **och** samarbetet är minst på nivån ”{ $depth }”. Övriga kontakter är **svaga** – inte sämre, utan glesare eller lättare.

    Om nivån på samarbetet inte efterfrågades krävs minst ”{ $lone }” för en stark kontakt, och resultatet märks som en uppskattning. Om enkäten bara har en enda skala är gränsen { $share } av skalans högsta värde, avrundat uppåt; en skala med fler än { $longest } steg tolkas inte som en bedömning av styrkan.

    Andelen starka kontakter anges som ett intervall: den nedre gränsen är de kontakter som båda kallar starka, den övre de som minst den ena kallar starka. Andelen visas också med en lindrigare och en strängare gräns, så att ni ser om budskapet hänger på gränsen.
methods-missing-heading = När alla inte har svarat
methods-missing =
    - **Uteblivet svar är inte detsamma som ”ingen kontakt”.** Okända par räknas inte som nollor.
    - Tätheten räknas på de par som är kända: i vyn med riktning på raderna av dem som svarade, annars på paren där båda har svarat.
    - Kartan och tal som bygger på vägar använder den enas uppgift när den andra inte har svarat. Därför visas tal som bygger på vägar inte om svarsfrekvensen är låg.
    - **Intervallet** visar vart talet kunde flytta sig om alla hade svarat. De svar som saknas lottas { $draws } gånger enligt vad den andra parten svarade, hur ofta aktören nämns, vilka grupper paret hör till och hur många som nämner dem båda. Givna svar ändras inte. När svarsfrekvensen är 70–84 % visas de som bygger broar som en grupp utan ordning.
    - Utomstående aktörer ritas på kartan men ingår inte i talen för hela nätverket, för de har inte fått frågan.
    - Ett tal som inte kan räknas visas som ett streck, aldrig som en nolla.
methods-chance-heading = Jämförelse med slumpen
methods-chance =
    - Talet jämförs med slumpnätverk som har lika många aktörer och kontakter; i riktade nätverk är också de ömsesidiga och ensidiga paren lika många. Intervallet som 95 % av dem träffar ritas bakom talet.
    - Delgrupper, kärna och tålighet jämförs med nätverk där varje aktör har lika många kontakter som nu men kontakternas ändar har bytts. Delgrupper visas bara när de skiljer sig från detta och är desamma från sökning till sökning.
    - Gruppernas gränser och förmedlarrollerna jämförs med att grupperna delades ut till aktörerna av en slump, för sig bland dem som svarade och dem som inte svarade. När jämförelserna är många är gränsen strängare (Holm).
    - Ett nätverk med färre än tio aktörer jämförs inte med slumpen. I ett stort nätverk lottas färre nätverk, och om de vore för få visas ingen jämförelse.
methods-ratings-heading = När man bedömer
methods-ratings =
    - **Fördelningen först:** svaren visas så som de gavs. Av svaren på ett enskilt påstående räknas inget medelvärde. När ett tal bildas av flera påståenden, som i nätverkstypen, visas påståendena bredvid. Förtroendet och 6D-utvärderingen får ingen totalpoäng.
    - **”Kan inte säga” är inte skalans mitt.** Det anges för sig och ingår inte i andelarna.
    - **Intervallet** visar var andelen kunde ligga om det hade råkat vara andra som svarade. Vid få svar är intervallet brett.
    - **De som svarar skyddas:** resultat från färre än fem svarande visas inte. En grupp döljs också när svaren från färre än fem kunde räknas ut av övriga resultat.
    - Förtroende för namngivna visas aldrig parvis och ingår inte i exporterade filer.
methods-thresholds-ties = Kontakter och struktur
methods-thresholds-ratings = Bedömningar
methods-thresholds-heading = Gränser
methods-thresholds = De här talen avgör vad som visas. Ingen lag bestämmer dem, så man kan ha en annan åsikt.
methods-threshold-what = Gräns
methods-threshold-value = Värde
methods-threshold-whose = Vems val
methods-threshold-ours = programmets eget
methods-threshold-theirs = från källan
methods-threshold-source = Stöder sig på
methods-ours-heading = Vad som är programmets eget
methods-ours =
    Formlerna är publicerade och deras källor är angivna. Programmets egna är
    - gränserna för svarsfrekvensen och de minsta antalen aktörer
    - modellen för lottningen av de svar som saknas och att intervallet alltid når fram till det visade talet
    - gränsen för en stark kontakt och skalan i fem steg för samarbetet
    - gränserna för bedömningar: när ett resultat är klart, när de som svarar är eniga och när påståenden hör ihop
    - talens vardagliga namn på svenska
    - att en kontakt som standard visas när minst den ena parten har uppgett den.

threshold-response-full = Svarsfrekvens från vilken alla tal visas som de är
threshold-response-ranges = Svarsfrekvens från vilken tal som bygger på vägar visas
threshold-response-limited = Svarsfrekvens från vilken de tåligaste talen för hela nätverket visas
threshold-size-network = Antal aktörer från vilket nätverkets tal visas
threshold-gate-answers = Bedömningar och kommentarer visas när svaren är minst så här många (i gruppen och bland alla andra tillsammans)
threshold-gate-shares = Svaren visas som andelar när de är minst så här många; är de färre visas antal
threshold-agreement-agreed = De svarande är eniga: enighet (0–1) minst
threshold-agreement-partly = De svarande är delvis oeniga: enighet (0–1) minst; under detta är de oeniga
threshold-polarised-share = Erfarenheterna går isär i två läger: andelen svar både under och över skalans mitt minst
threshold-polarised-answers = Erfarenheterna går isär i två läger: svar minst
threshold-lowest-support = Det lägsta området i 6D-utvärderingen nämns när det är lägst i minst denna andel av slumpmässigt dragna grupper av svarande
threshold-linked-difference = Grupper eller omgångar sägs skilja sig när p är under
threshold-linked-share = Svaren från två omgångar kopplas ihop per svarande när så här stor andel av de svarande i vardera omgången har samma kod
threshold-typology-items = Nätverkstyp: så många av typens fyra påståenden ska vara besvarade för att svaret räknas med
threshold-typology-clear-answers = Tydlig nätverkstyp: minst så många svar
threshold-typology-clear-margin = Tydlig nätverkstyp: minsta avstånd till nästa (poäng av hundra)
threshold-typology-clear-support = Tydlig nätverkstyp: samma typ är bäst i minst denna andel av de lottade grupperna av svarande
threshold-typology-indicative-margin = Riktgivande nätverkstyp: minsta avstånd till nästa (poäng av hundra)
threshold-typology-indicative-support = Riktgivande nätverkstyp: samma typ är bäst i minst denna andel av de lottade grupperna av svarande
threshold-typology-mixed-score = Blandform: de två bästa typerna får minst (poäng av hundra)
threshold-typology-mixed-third = Blandform: den tredje typen ligger minst så mycket under den andra (poäng av hundra)
threshold-typology-differing = Medlemmarna ser nätverket olika: minst denna andel av de svarande beskriver en annan typ
threshold-index-intentional-items = Mål och roller: så många av sju påståenden ska vara besvarade för att svaret räknas med
threshold-index-strong-items = Starka arbetssätt: så många av sju påståenden ska vara besvarade för att svaret räknas med
threshold-index-weak-items = Svaga arbetssätt: så många av fem påståenden ska vara besvarade för att svaret räknas med
threshold-index-informal-below = Mål och roller: under detta är de informella (poäng av hundra)
threshold-index-intentional-above = Mål och roller: över detta är de överenskomna (poäng av hundra)
threshold-index-correlation-answers = Om påståendena hör ihop prövas när svaren är minst
threshold-chosen-share = Möten, ledarskap, arbetsformer och samordning: andel som valt samma alternativ, från vilken det gäller som gemensam beskrivning
threshold-chosen-points = Hundra poäng att fördela: så mycket får summan avvika från hundra
threshold-reliability-answers = Hur väl påståenden hör ihop anges med alfa och omega när minst så många har svarat på alla
threshold-reliability-correlation = Påståenden slås inte ihop till en skala om deras genomsnittliga korrelation är under
threshold-trust-most-important = Förtroende, var man börjar: faktorn är bland så många oftast valda
threshold-trust-gap-share = Förtroende, var man börjar: faktorn upplevs som förverkligad av mindre än
threshold-trust-gap-upper = Förtroende, var man börjar: den övre gränsen för andelens spann är under
threshold-trust-gap-answers = Förtroende, var man börjar: minst så många svar på båda frågorna
threshold-trust-weakest-answers = Förtroendets svagaste dimension nämns när varje dimension har minst så många svar
threshold-trust-dimension-items = Förtroendets dimension: hur många av tre påståenden som måste besvaras för att svaret ska räknas
threshold-tie_trust-reports = Förtroende i kontakterna visas när minst så många relationer har bedömts
threshold-tie_trust-pairs = Förtroendets ömsesidighet visas när minst så många par har bedömts från båda sidor
threshold-tie_trust-one-actor = Förtroende i kontakterna visas inte när en aktörs andel av de givna eller mottagna bedömningarna är över
threshold-tie_trust-trusting = En bedömning visar förtroende: svarens medeltal (1–5) minst
threshold-checks-network = Strukturen jämförs med nätverkstypen när medlemmarna är minst
threshold-checks-response = Strukturen jämförs med nätverkstypen när svarsfrekvensen är minst
threshold-checks-contradictions = Nätverkstypen sägs ett steg försiktigare när minst så många tecken i strukturen talar emot
threshold-checks-whole = Nätverket är nästan helt: andel medlemspar som inte når varandra högst
threshold-checks-apart = Nätverket är splittrat: andel medlemspar som inte når varandra minst
threshold-checks-reached = De som samordnar har kontakt med nästan alla: andel av de övriga medlemmarna minst
threshold-checks-alone = Vägarna går genom en aktör: minst så många gånger fler vägar än genom nästa
threshold-checks-carries = En aktör håller ihop nätverket: utan den är andelen av de övriga i den största delen högst
threshold-checks-unconfirmed = Kontakterna förblir ensidiga: andelen bekräftade kontakter under
threshold-checks-confirmed = Kontakterna är kända på båda hållen: andelen bekräftade kontakter minst
threshold-tightness-loose = Löst nätverk: starka kontakter per medlem under
threshold-tightness-tight = Tätt nätverk: starka kontakter per medlem över
threshold-fit-trust-high = Jämförelse av styrform, brett förtroende: andel minst
threshold-fit-trust-moderate = Jämförelse av styrform, måttligt förtroende: andel minst
threshold-fit-participants-few = Jämförelse av styrform, få medlemmar: högst
threshold-fit-participants-moderate = Jämförelse av styrform, måttligt antal medlemmar: högst
threshold-fit-consensus-high = Jämförelse av styrform, stor enighet om målen: andel minst
threshold-fit-consensus-moderately-high = Jämförelse av styrform, ganska stor enighet om målen: andel minst
threshold-fit-consensus-moderately-low = Jämförelse av styrform, ganska liten enighet om målen: andel minst
threshold-fit-competencies-high = Jämförelse av styrform, stort behov av gemensamt kunnande: svarens median (1–5) minst
threshold-fit-competencies-moderate = Jämförelse av styrform, måttligt behov av gemensamt kunnande: svarens median (1–5) minst

methods-files =
    - **Läses:** Excel (.xlsx, .xlsm, .xlsb, .xls), LibreOffice (.ods) och texttabeller (.csv, .tsv, .txt). Skiljetecknet i text kan vara semikolon, komma eller tabb och decimaltecknet komma eller punkt; teckenkodningen (UTF-8, UTF-16 eller Windows-1252) känns igen.
    - **Läses inte:** arbetsböcker som är låsta med lösenord, bilder och PDF-filer. En fil får vara högst 25 MB.
    - Rubriker känns igen på finska, svenska och engelska och kan stå på någon av tabellens tio första rader. Beteckningar läses som text: 7 och 7,0 är samma aktör, och 007 förblir 007. Varje läst rad används eller förklaras.

# Words inside formulas.
formula-undirected = utan riktning
formula-directed = riktat
formula-number-of-weak-components = antal delar
formula-components = delar
formula-triangles = trianglar
formula-connected-triples = kedjor av tre
formula-strong-ties = starka kontakter
formula-ties-of-known-strength = kontakter med känd styrka
formula-and = och
formula-or = eller
