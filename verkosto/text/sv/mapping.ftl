# Hur materialet läses: frågor, roller, namn som liknar varandra, läsanvisningen.
mapping-questions-heading = Frågor som bara ni vet svaret på
mapping-questions-about = Materialet är läst på det markerade sättet tills du svarar. Svaret gäller genast.
mapping-questions-wait = { $n ->
    [one] 1 fråga väntar på ditt svar.
   *[other] { $n } frågor väntar på ditt svar.
}
mapping-taken-now = Läst så nu
mapping-settled = { $n ->
    [one] 1 besvarad fråga
   *[other] { $n } besvarade frågor
}
mapping-open-question = Fråga: { $question } Nu läst så här: { $taken }. Svara så här: { $ways }

mapping-merges-heading = Namn som kanske är samma aktör
mapping-merges-about = Inget slås ihop om du inte väljer det.
mapping-merges-more = De { $shown } mest sannolika visas; sammanlagt finns { $n }.
mapping-merge-into = Slå ihop under namnet: { $name }
mapping-merge-apart = Olika aktörer
mapping-merged-heading = { $n ->
    [one] 1 sammanslaget namn
   *[other] { $n } sammanslagna namn
}
mapping-merged = { $name } → { $other }
mapping-merge-undo = Ångra sammanslagningen
mapping-apart-forget = { $n ->
    [one] Fråga på nytt om 1 par
   *[other] Fråga på nytt om { $n } par
}
mapping-reason-case = Bara stora och små bokstäver skiljer.
mapping-reason-form = Bara bolagsformen eller dess plats skiljer.
mapping-reason-order = Samma ord i annan ordning.
mapping-reason-spelling = Nästan samma stavning.
mapping-reason-other = Namnen liknar varandra.

mapping-heading = Ändra hur materialet lästes
mapping-own-heading = Berätta själv vad tabellerna innehåller
mapping-own-about = Välj vad tabellen är, raden med rubriker och kolumnerna. När det framgår vem som nämnde vem öppnas materialet.
mapping-discard = Förkasta och gå tillbaka
mapping-reading = Läser på nytt…
mapping-now = { $actors ->
    [one] **1 aktör**
   *[other] **{ $actors } aktörer**
}, { $ties ->
    [one] **1 uppgiven kontakt**
   *[other] **{ $ties } uppgivna kontakter**
} ({ $relations })
mapping-relation-now = { $relation }: { $n }
mapping-table = Tabell
mapping-sheet-role = Vad tabellen innehåller
mapping-header = Rubrikrad
mapping-header-row = Rad { $row }: { $cells }
mapping-columns-heading = Kolumner
mapping-columns-all = Visa varje kolumn för sig
mapping-column-run = { $first } … { $last }
mapping-column-count = { $n ->
    [one] 1 kolumn
   *[other] { $n } kolumner
}
mapping-column-unnamed = (ingen rubrik)
mapping-direction = Skalans riktning: { $column }
mapping-limit = Gräns för kontakt: { $column }
mapping-limit-larger = Kontakt först från värdet
mapping-limit-smaller = Kontakt till och med värdet
mapping-relation = Relationens namn
mapping-relation-help = Vad tabellens kontakter kallas på kartan. Tomt: namnet tas ur filen.
mapping-from-file = Tas ur filen
mapping-wave = Omgång
mapping-wave-help = Om hela tabellen är en och samma enkätomgång, till exempel: våren 2026. Tomt: omgången tas ur filen.
mapping-rules-heading = För hela materialet
mapping-answered = Vilka som räknas som svarande
mapping-directed = Har kontakterna en riktning
mapping-repeats = Svarande med flera svarsrader
mapping-identity = Den svarande på sin egen lista
mapping-reset-table = Återställ den här tabellen
mapping-reset-all = Återställ allt
mapping-refused = Valet togs inte i bruk. { $reason }

mapping-keep-heading = Spara
mapping-keep-about = Läsanvisningen minns dina val: använd den på nästa omgångs fil. Den märkta arbetsboken är din egen fil, där det som bör rättas är utmärkt i cellerna.
mapping-download = Ladda ner läsanvisningen
mapping-download-annotated = Ladda ner den märkta arbetsboken
mapping-upload = Använd en tidigare läsanvisning
mapping-applied = Läsanvisningen togs i bruk: { $file }

mapping-go-on = Fortsätt utan de här raderna
mapping-left-out = { $n ->
    [one] 1 rad används inte
   *[other] { $n } rader används inte
}:
mapping-left-out-why = { $why } ({ $n })
mapping-why-self-tie = den svarande nämnde sig själv
mapping-why-repeated-tie = samma svar finns redan tidigare
mapping-why-tie-told-twice = det finns ett annat, senare svar om samma aktör
mapping-why-no-ego = den svarande saknas
mapping-why-no-alter = den nämnda aktören saknas
mapping-why-no-relation = relationens slag saknas
mapping-why-no-wave = omgången saknas
mapping-why-respondent-again = den svarande svarade på nytt senare
mapping-why-no-id = aktörens beteckning saknas
mapping-why-actor-twice = aktören finns redan tidigare i förteckningen
mapping-why-note-row = anmärkning, inte en svarande
mapping-why-sum-row = summarad
mapping-why-trial-run = en provkörning av formuläret
mapping-why-asked-of-itself = raden frågar om den svarande själv
mapping-why-no-answers = raden har inga svar
mapping-why-answer-again = samma svarande svarade på nytt senare
mapping-why-item-unknown = påståendet eller frågan känns inte igen
mapping-why-other = annan orsak, se noteringarna

mapping-answer-limit-larger = Ju större tal, desto tätare kontakt; kontakt först från { $limit }
mapping-answer-limit-smaller = Ju mindre tal, desto tätare kontakt; kontakt till och med { $limit }
mapping-answer-scales-larger = Ju större tal, desto tätare kontakt
mapping-answer-scales-smaller = Ju mindre tal, desto tätare kontakt
mapping-answer-scales-none = Riktningen läses ur materialet
mapping-answer-rating-direction-larger = Nej, ett stort tal betyder det
mapping-answer-rating-direction-smaller = Ja, ett litet tal betyder det
mapping-answer-rating-no-answer-missing = Ja, svar saknas
mapping-answer-rating-no-answer-larger = Nej, det är ett steg på skalan
mapping-answer-rating-nought-missing = Ja, svar saknas
mapping-answer-rating-nought-larger = Nej, det är ett steg på skalan
mapping-answer-answered-auto = Läses ur materialet
mapping-answer-answered-all = Alla aktörer
mapping-answer-answered-reporters = Bara de som har egna svar
mapping-answer-directed-auto = Läses ur materialet
mapping-answer-directed-yes = Ja: vem som nämnde vem
mapping-answer-directed-no = Nej: en förteckning över par
mapping-answer-repeats-none = Det sista fullständiga svaret gäller
mapping-answer-repeats-last = Det sista fullständiga svaret gäller
mapping-answer-repeats-join = Slås ihop till ett svar
mapping-answer-repeats-apart = Varje rad är en egen aktör
mapping-answer-identity-none = Läses ur materialet
mapping-answer-identity-as-is = Den svarande är den som står på raden
mapping-answer-identity-omitted = Den svarande är den som hen inte tillfrågades om

column-exists = Finns kontakten
column-tie = Kontakt (en kolumn per relation)
column-respondent = Den svarandes kod
column-item = Påstående att bedöma
column-ignored = Lämnas bort

error-unknown-part = Läsanvisningen { $file } har en del som inte finns: { $name }. Möjliga: { $known }.
error-unfit-value = Värdet ”{ $value }” passar inte på stället { $name } i läsanvisningen. Möjliga: { $known }.
