# När en fil är för mycket för den process som läser den, och vad som inte kunde läsas i cellerna.
error-reading-too-long = Det tog för lång tid att behandla filen och arbetet avbröts: { $file }. Kopiera enkätens tabeller till en ny arbetsbok och försök på nytt.
error-reading-too-much = Att behandla filen skulle ha krävt för mycket minne och arbetet avbröts: { $file }. Kopiera enkätens tabeller till en ny arbetsbok och försök på nytt.
error-reading-crashed = Filen är så skadad att den inte kunde läsas till slut: { $file }. Öppna den i Excel eller LibreOffice, spara den på nytt som Excel-arbetsbok (.xlsx) och prova den sparade filen.
error-reading-failed = Något gick fel i själva programmet när det behandlade filen: { $file }. Prova att kopiera enkätens tabeller till en ny arbetsbok; om felet upprepas, uppge felkoden { $number }.
error-too-many-cells = Tabellen har fler rader eller kolumner än en enkät kan ha: { $file }. Ta bort tomma rader och kolumner och det som inte hör till enkäten och försök på nytt.
issue-formulas-unsaved = { $n ->
    [one] En formel har inget sparat resultat, så cellen lästes som tom.
   *[other] { $n } formler har inget sparat resultat, så cellerna lästes som tomma.
} Öppna arbetsboken i Excel eller LibreOffice, spara den och läs den på nytt.
issue-cells-in-error = { $n ->
    [one] En cell har ett felvärde (till exempel #REFERENS! eller #N/A). Den lästes som saknad.
   *[other] { $n } celler har ett felvärde (till exempel #REFERENS! eller #N/A). De lästes som saknade.
}
issue-hidden-rows = { $n ->
    [one] Tabellen har en dold rad. Också den lästes.
   *[other] Tabellen har { $n } dolda rader. Också de lästes.
}
issue-hidden-columns = { $n ->
    [one] Tabellen har en dold kolumn. Också den lästes.
   *[other] Tabellen har { $n } dolda kolumner. Också de lästes.
}
