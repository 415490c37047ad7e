# Frågeformuläret: sidan och texten som klistras in i en formulärtjänst.
questionnaire-title = Frågeformulär
questionnaire-heading = Vad frågas av nätverket?
questionnaire-lead = Välj vad du frågar. Du får en arbetsbok att fylla i och en text som kan klistras in i en formulärtjänst (Webropol, Forms, REDCap). Svaren på båda läses här som de är.

questionnaire-choose-heading = Vad som frågas
questionnaire-language = Enkätens språk
questionnaire-relations = Relationer utöver kontakt
questionnaire-relations-help = Kontakt frågas alltid. Varje annan relation är en egen namnlista, så fråga bara det som du behöver svar på.
questionnaire-followups = Följdfrågor
questionnaire-followups-help = Frågas bara om de aktörer som den svarande har kryssat för.
questionnaire-instruments = Bedömningar och öppna frågor
questionnaire-instruments-help = Frågas för sig, utan namn. Resultaten visas bara när minst fem har svarat.
questionnaire-items = { $n ->
    [one] 1 fråga
   *[other] { $n } frågor
}
questionnaire-trust-note = Förtroende för en namngiven aktör är en känslig fråga. Ställ den bara mellan organisationer. Svaren visas inte parvis och läses inte in i nätverkskartan.
questionnaire-ours-note = Kontaktsätten och relationens karaktär syns inte på kartan: de är till för de svarande och för er själva.

questionnaire-consent-heading = Vad de svarande utlovas
questionnaire-who = Vem ser kontakterna med namn?
questionnaire-who-placeholder = t.ex. koordinatorn och styrgruppen
questionnaire-date = När raderas materialet?
questionnaire-date-placeholder = t.ex. 31.12.2027
questionnaire-waves = Enkätomgångar i arbetsboken
questionnaire-waves-placeholder = t.ex. våren 2026; hösten 2026
questionnaire-waves-help = Frivilligt. Skilj omgångarna åt med semikolon. Då anges på varje rad i arbetsboken vilken omgång det gäller.

questionnaire-names-heading = Vilka som finns på listan
questionnaire-names-from = Varifrån namnen kommer
questionnaire-names-survey = Öppnat material
questionnaire-names-file = Egen fil
questionnaire-names-paste = Klistra in namn
questionnaire-names-none = Inga namn än
questionnaire-names-upload = Tabell med namnen: xlsx, ods, csv eller tsv
questionnaire-names-pasted = Ett namn per rad
questionnaire-names-count = { $n ->
    [0] Listan har inga namn än. De kan skrivas i arbetsboken senare.
    [one] Listan har 1 namn.
   *[other] Listan har { $n } namn.
}
questionnaire-names-optout = Man får stå utanför listan. Ta bort dem som avböjer före enkäten. Utan dem är bilden av nätverket ofullständig, och det sägs i rapporten.

questionnaire-take-heading = Ta med
questionnaire-load = Det tar uppskattningsvis { $low }–{ $high } minuter att svara när listan har { $names } namn och omkring { $ticked } av dem kryssas för. Öppna svar tar sin egen tid. Uppskattningen är vår egen (omkring { $clicks } val), inte uppmätt.
questionnaire-download-template = Ladda ner arbetsboken
questionnaire-download-template-help = Anvisning, aktörer, kontakter, bedömningar: svaren väljs i listor och felen syns genast i orange.
questionnaire-download-text = Ladda ner formulärets text
questionnaire-download-text-help = Ren text som kan klistras in i vilken formulärtjänst som helst.
questionnaire-download-page = Ladda ner formaterad
questionnaire-download-page-help = Samma text som webbsida: öppna i webbläsaren och kopiera med formateringen.
questionnaire-file-name = frageformular
questionnaire-preview-heading = Så här frågas det
questionnaire-preview-names = … och { $n } { $n ->
    [one] annat namn
   *[other] andra namn
}

questionnaire-form-contacts = Formulär 1: kontakter
questionnaire-form-ratings = Formulär 2: bedömningar utan namn
questionnaire-consent = Enkäten tar reda på hur vårt nätverk hänger ihop. Dina svar om kontakter sparas med namn eller kod och är därför inte anonyma. De kan ses av { $who }. Bedömningar och öppna svar samlas in separat utan namn, och resultaten visas bara när minst fem har svarat. Resultaten används inte för att bedöma enskilda personer. Det är frivilligt att delta, och du kan också avböja att stå på namnlistan. Materialet raderas { $date }.
questionnaire-consent-who = [vem]
questionnaire-consent-date = [datum]
questionnaire-ratings-intro = I det här formuläret frågas inte efter namn. Resultaten visas bara när minst fem har svarat. Skriv inte namn, hälsouppgifter eller andra känsliga uppgifter i de öppna svaren.
questionnaire-ratings-setup = Gör detta till ett eget formulär: fråga inte efter namn, använd inte personliga svarslänkar och stäng av lagringen av e-postadress och IP-adress.
questionnaire-names-slot = [aktörernas namn]

questionnaire-respondent = Svarande
questionnaire-n1x = Vilka andra? Nämn högst fem parter utanför nätverket.
questionnaire-follow-frequency = Hur ofta har ni kontakt?
questionnaire-follow-depth = Vad beskriver ert samarbete bäst?
questionnaire-follow-channels = Hur håller ni kontakt?
questionnaire-follow-agreed = Hur har ni kommit överens om kontakterna?
questionnaire-follow-mechanism = Vad beskriver er relation bäst?
questionnaire-follow-trust = Hur väl beskriver påståendet den här aktören?
questionnaire-follow-works = Vad fungerar i den här nätverksrelationen?
questionnaire-follow-improve = Vad borde göras för att relationen ska fungera bättre?
questionnaire-channels-meeting = Möte eller träff
questionnaire-channels-forum = Nätverksmöte, forum eller nätverksdag
questionnaire-channels-online = Webbmöte
questionnaire-channels-phone = Telefon
questionnaire-channels-email = E-post
questionnaire-channels-platform = Gemensam plattform eller gemensamt system
questionnaire-channels-letter = Brev eller dokument
questionnaire-channels-other = Annat
questionnaire-mechanism-authority = Den ena styr eller övervakar den andra
questionnaire-mechanism-partners = Vi samarbetar som partner
questionnaire-mechanism-market = Vi köper, säljer eller konkurrerar

questionnaire-how-respondent = ett val; obligatorisk
questionnaire-how-roster = kryssa för alla som passar; namnen i slumpmässig ordning för varje svarande
questionnaire-how-outsiders = fem korta textfält
questionnaire-how-follow = bara om förkryssade aktörer, högst de { $most } viktigaste; ett svar per aktör
questionnaire-how-follow-many = bara om förkryssade aktörer, högst de { $most } viktigaste; flera svar per aktör
questionnaire-how-follow-text = bara om förkryssade aktörer; öppet svar, frivilligt
questionnaire-how-scale = ett svar per påstående
questionnaire-how-scale-random = ett svar per påstående; påståendena i slumpmässig ordning
questionnaire-quotable = Får dina svar citeras utan ditt namn?
questionnaire-how-choice = ett val
questionnaire-how-choices = högst { $most } val; alternativen i slumpmässig ordning
questionnaire-how-points = fördela 100 poäng
questionnaire-how-text = öppet svar, frivilligt

questionnaire-followup-frequency = Hur ofta
questionnaire-followup-depth = Samarbetets djup
questionnaire-followup-channels = Kontaktsätt
questionnaire-followup-agreed = Hur överenskommet
questionnaire-followup-mechanism = Relationens karaktär
questionnaire-followup-trust = Förtroende för aktören
questionnaire-followup-works = Vad som fungerar
questionnaire-followup-improve = Vad som borde göras
