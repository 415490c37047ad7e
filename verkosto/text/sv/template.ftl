# Arbetsboken som fylls i: blad, rubriker, svarsalternativ och anvisning.
# Rubrikerna måste vara sådana som läsaren känner (content/headings.toml).
template-file-name = natverksenkat.xlsx
template-sheet-guide = Anvisning
template-sheet-actors = Aktörer
template-sheet-contacts = Kontakter
template-sheet-options = Svarsalternativ

template-actors-name = Namn *
template-actors-organisation = Organisation
template-actors-sector = Sektor
template-actors-member = Medlem
template-actors-answered = Har svarat
template-actors-answered-wave = Har svarat: { $wave }
template-actors-kind = Typ av aktör
template-actors-side = Intern eller extern
template-actors-group = Grupp
template-actors-role = Roll
template-actors-tier = Arbetets nivå
template-actors-profession = Yrke
template-actors-stage = Skede i servicestigen

template-contacts-wave = Omgång *
template-contacts-ego = Svarande *
template-contacts-alter = Namngiven *
template-contacts-relation = Relation *
template-contacts-frequency = Hur ofta
template-contacts-depth = Samarbetets djup
template-contacts-agreed = Hur överenskommet

template-ratings-wave = Omgång
template-ratings-respondent = Svarskod
template-ratings-quotable = Får citeras (anonymt)
template-points = { $item } (poäng): { $option }
template-hint-choices = Skriv högst { $most } alternativ och skilj dem åt med semikolon. Alternativen finns på bladet Svarsalternativ.
template-hint-points = Fördela 100 poäng mellan de här kolumnerna.
template-hint-respondent = Frivillig. Skriv en påhittad kod, inte ett namn: bedömningarna samlas in utan namn.
template-hint-quotable = Frivilligt. Ja: svaren får citeras utan namn. Nej eller tomt: de citeras inte.

template-dont-know = Kan inte säga
template-yes = ja
template-no = nej
template-status-answered = svarat
template-status-not-answered = inte svarat
template-status-declined = avböjt
template-status-not-invited = inte inbjuden
template-kind-organisation = organisation
template-kind-unit = enhet
template-kind-group = grupp
template-kind-person = person
template-sector-public = offentlig
template-sector-private = privat
template-sector-third = organisationer / tredje sektorn
template-sector-other = annan
template-side-inside = intern
template-side-outside = extern
template-role-coordinator = koordinator
template-role-facilitator = facilitator
template-role-metawork = metaarbete
template-role-core = kärnnätverk
template-role-theme = temanätverk
template-role-member = medlem
template-tier-customer = kundgränssnitt
template-tier-path = servicestig
template-tier-strategy = strategi
template-tier-influence = påverkansarbete
template-tier-understanding = förståelse

template-guide-title = Så fyller du i nätverksenkäten
template-guide-step-1 = 1. Skriv varje aktör en gång på bladet Aktörer. Bara namnet är obligatoriskt. Skriv ”nej” i kolumnen Medlem för den som står utanför nätverket.
template-guide-step-2 = 2. Skriv på bladet Kontakter en rad för varje svar: vem som svarade, vem som namngavs och vilken relation det gäller. Välj namnen i listan, så blir det inga skrivfel.
template-guide-step-3 = 3. Ange på bladet Aktörer vilka som har svarat. Gör det också när den svarande inte namngav någon: annars ser det ut som om svaret saknas.
template-guide-step-4 = 4. Skriv in bedömningarna på deras egna blad, en svarande per rad. Svaren kan väljas som ord i listan eller skrivas som siffror.
template-guide-step-5 = 5. Rätta de orange cellerna, spara som xlsx och öppna filen i programmet verkosto på sidan Enkätmaterial. Den läses som den är.
template-guide-start = → Börja på bladet Aktörer
template-guide-room = Raderna kontrolleras till och med rad { $rows }. Rubrikerna är låsta för att filen ska läsas rätt; det finns inget lösenord. Sortering och filtrering fungerar som vanligt.

template-guide-missing-heading = Tomt, ingen kontakt och kan inte säga är olika saker
template-guide-missing-row = Ingen rad: den svarande namngav inte aktören. Läses som ”ingen kontakt” om personen har svarat.
template-guide-missing-zero = ”{ $never }” (0): den svarande uppgav att det inte finns någon kontakt.
template-guide-missing-blank = Tom cell: frågan besvarades inte. Kontakten finns kvar, men det här svaret saknas.
template-guide-missing-unknown = ”{ $unknown }”: den svarande vet inte. Läses som saknat svar, aldrig som noll. I kolumnen { $frequency } betyder det att kontakten är okänd.

template-guide-orange-heading = Vad en orange cell betyder
template-guide-orange-names = Namnet saknas, namnet finns inte på bladet Aktörer eller den svarande har namngett sig själv.
template-guide-orange-pairs = Samma par står två gånger i samma relation, eller aktören står två gånger i listan.
template-guide-orange-values = Relationen saknas eller svaret finns inte på skalan. Poängen ska vara 100 sammanlagt.

template-guide-privacy-heading = Vem ser vad
template-guide-privacy-contacts = Kontakterna sparas med namn och är därför inte anonyma. Berätta i förväg för de svarande vem som ser dem.
template-guide-privacy-ratings = Bedömningar och öppna svar samlas in utan namn. Resultaten visas bara när minst fem har svarat.
template-guide-privacy-use = Resultaten används inte för att bedöma enskilda personer. Hälsouppgifter och andra känsliga uppgifter ska inte skrivas i de öppna svaren.

template-options-title = Svarsalternativ
template-options-about = Listorna som svaren väljs från. Inom parentes siffrorna som kan användas i stället för ord.
template-options-numbers = { $name } ({ $low }–{ $high })

error-no-names = Inga namn hittades i filen { $file }. Gör en lista med kolumnen Namn och en aktör per rad.
error-unknown-relation-kind = Relationen ”{ $name }” kan inte väljas till arbetsboken. Möjliga: { $known }.
