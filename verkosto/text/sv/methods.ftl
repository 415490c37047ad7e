# Metoderna: hur talen räknas.
methods-heading = Hur räknas talen?
methods-lead = Varje tal på samma ställe: vad det berättar, med vilken formel det räknas, när det inte kan räknas och vad det bygger på.
methods-part = Vad som visas
methods-part-network = Hela nätverket
methods-part-actor = Aktörerna
methods-part-rules = Gränser och regler
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
methods-simulation = Våra egna simuleringar: slumpnätverk med 10–100 aktörer vars kontakter är kända
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
    - Utomstående aktörer ritas på kartan men ingår inte i talen för hela nätverket, för de har inte fått frågan.
    - Ett tal som inte kan räknas visas som ett streck, aldrig som en nolla.
methods-thresholds-heading = Gränser
methods-thresholds = De här talen avgör vad som visas. Ingen lag bestämmer dem, så man kan ha en annan åsikt.
methods-threshold-what = Gräns
methods-threshold-value = Värde
methods-threshold-whose = Vems val
methods-threshold-ours = vårt eget val
methods-threshold-theirs = från källan
methods-threshold-source = Stöder sig på
methods-ours-heading = Vad som är vårt eget
methods-ours =
    Formlerna är publicerade och deras källor är angivna. Våra egna är
    - gränserna för svarsfrekvensen och de minsta antalen aktörer
    - gränsen för en stark kontakt och skalan i fem steg för samarbetet
    - talens vardagliga namn på svenska
    - att en kontakt som standard visas när minst den ena parten har uppgett den.

threshold-response-full = Svarsfrekvens från vilken alla tal visas som de är
threshold-response-ranges = Svarsfrekvens från vilken tal som bygger på vägar visas
threshold-response-limited = Svarsfrekvens från vilken de tåligaste talen för hela nätverket visas
threshold-size-network = Antal aktörer från vilket nätverkets tal visas

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
