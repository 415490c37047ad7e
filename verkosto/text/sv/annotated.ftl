# Den egna arbetsboken tillbaka: första bladet, med det som ska åtgärdas.
annotated-sheet = Att åtgärda
annotated-file = Fil: { $file }
annotated-how = Rätta de färgade cellerna, spara och öppna filen på nytt. Länken leder till cellen, och cellens kommentar berättar vad som har upptäckts. Det här bladet läses inte in som material.
annotated-cell = Cell
annotated-no-cell = hela tabellen
annotated-suggestion = Menade du
annotated-questions = Det som ännu frågas
annotated-question = { $question } Läst nu så här: { $taken }.
annotated-unlisted = Förteckningen har de { $most } allvarligaste noteringarna. Utanför blev { $n }.
annotated-unmarked = Av cellerna är { $most } markerade. Omarkerade blev { $n }.
annotated-uncommented = En kommentar finns i { $most } celler. Markerade utan kommentar: { $n }.
annotated-copied = Filen är inte en Excel-arbetsbok ({ $format }). Här finns dess celler som text, på samma rader och i samma kolumner.
annotated-not-kept = Arbetsbokens formateringar kunde inte behållas. Här finns dess celler som text, på samma rader och i samma kolumner.
annotated-changed = { $n ->
    [one] En cell hade tecken som Excel inte kan visa (ersatta med �), eller en text som var för lång och kortades av.
   *[other] { $n } celler hade tecken som Excel inte kan visa (ersatta med �), eller en text som var för lång och kortades av.
}
annotated-beyond = { $n ->
    [one] En cell ligger längre bort än ett blad i Excel räcker. Den kopierades inte.
   *[other] { $n } celler ligger längre bort än ett blad i Excel räcker. De kopierades inte.
}
annotated-lost = Det här kunde inte behållas i kopian: { $what }. I din egen fil finns det kvar.
annotated-lost-charts = diagram
annotated-lost-pictures = bilder
annotated-lost-shapes = ritade figurer
annotated-lost-controls = formulärets knappar och väljare
annotated-lost-objects = inbäddade filer
annotated-lost-slicers = utsnitt och tidslinjer
annotated-lost-pivots = pivottabeller
annotated-lost-threads = kommentarernas diskussionstrådar
annotated-lost-queries = anslutningar till externa datakällor
