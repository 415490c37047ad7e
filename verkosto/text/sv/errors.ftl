# Det som stoppar arbetet, en mening för varje: vad det är och vad man kan göra.
error-empty-file = Filen { $file } är tom. Kontrollera att den har sparats och välj den på nytt.
error-too-large = Filen { $file } är större än { $megabytes } MB. Ta bort bilder och blad som inte behövs och försök igen.
error-too-large-unpacked = Arbetsboken { $file } är uppackad större än en enkät kan vara. Kopiera enkätens blad till en ny arbetsbok och försök igen.
error-too-wide = I arbetsboken { $file } är cellerna utspridda över ett för stort område. Ta bort det som ligger långt från tabellen och försök igen.
error-broken-workbook = Arbetsboken { $file } är skadad och kan inte öppnas. Öppna den i Excel eller LibreOffice, spara på nytt och försök med den sparade filen.
error-broken-text = Textfilen { $file } kan inte delas upp i rader: ett citattecken har troligen inte avslutats. Spara tabellen som en Excel-arbetsbok och försök med den.
error-binary-workbook = { $file } är en binär arbetsbok (xlsb). Spara den som en Excel-arbetsbok (.xlsx) och försök igen.
error-old-workbook = { $file } är i det gamla Excel-formatet (.xls). Spara den som en Excel-arbetsbok (.xlsx) och försök igen.
error-locked-workbook = Arbetsboken { $file } är låst med lösenord. Ta bort lösenordet och försök igen.
error-not-a-workbook = { $file } är en packad fil men ingen arbetsbok. Välj en Excel- (.xlsx), LibreOffice- (.ods) eller textfil (.csv, .tsv).
error-picture = { $file } är en bild, vad namnet än säger. Välj tabellen som bilden har tagits från.
error-pdf = { $file } är ett PDF-dokument. Välj tabellen som det har gjorts från (.xlsx, .ods, .csv eller .tsv).
error-web-page = { $file } är en webbsida, vad namnet än säger. Öppna den i Excel, spara den som en Excel-arbetsbok (.xlsx) och försök igen.
error-not-a-table = { $file } är ingen tabell. Välj en Excel- (.xlsx), LibreOffice- (.ods) eller textfil (.csv, .tsv).
error-one-column = { $file } har bara en kolumn. En tabell med kontakter behöver minst två: vem som svarar och vem som nämns.
error-no-rows = { $file } har rubriker men inga rader under dem.
error-no-contacts = Ingen tabell i { $file } berättar vem som har kontakt med vem. Det behövs en tabell med en kolumn för den som svarar och en för den som nämns, eller en matris med samma namn som rader och kolumner.
error-no-ties = Det finns en tabell med kontakter i { $file }, men inte en enda kontakt i den.
error-no-such-file = Filen { $file } finns inte.
error-cannot-write = { $file } kunde inte skrivas: { $reason }.
error-unknown-format = Filer med ändelsen ”{ $suffix }” kan inte skrivas. Möjliga ändelser: { $known }.
error-unknown-relation = Enkäten har ingen relation ”{ $name }”. Den har: { $known }.
error-unknown-wave = Enkäten har ingen omgång ”{ $name }”. Den har: { $known }.
error-unknown-rule = Regeln ”{ $rule }” för starka kontakter kan inte läsas. Skriv den till exempel så här: frequency>=3,depth>=4.
error-unknown-role = ”{ $role }” är ingen roll. Möjliga roller: { $known }.
error-no-answer-column = Enkäten har ingen tabell eller kolumn som heter ”{ $name }”.
error-unexpected = Något gick fel i själva programmet. Dina data är som de var. Felkod: { $code }.
