# Formulär och matriser: hur de lästes.
shape-form-grid = Formulär: en svarande per rad, fråga och aktör i rubriken
shape-form-lists = Formulär: en svarande per rad, namnen som lista i cellen
shape-redcap = REDCap-export: en svarande per rad
shape-bare-matrix = Matris utan namn

issue-respondent-again = Samma svarande har svarat flera gånger: { $value }. Det senaste fullständiga svaret gäller, rad { $used }. Den här raden lades åt sidan.
issue-trial-run = Raden är en provkörning av formuläret, inte ett svar. Raden lades åt sidan.

assumption-joined-ego = Tabell: { $table }. Den svarandes namn sattes ihop av kolumnerna { $columns }, till exempel { $example }.
assumption-ticks-with-answers = Tabell: { $table }. Kryssen och svaren gäller samma kontakt och lästes därför som en fråga.
assumption-bare-matrix-listed = Tabell: { $table }. Matrisen har inga namn. Aktörerna lästes i samma ordning som i listan { $list }.
assumption-bare-matrix-numbers = Tabell: { $table }. Matrisen har inga namn. Aktörerna numrerades 1–{ $n }.
assumption-joined-rows = Tabell: { $table }. Rader från samma aktör slogs ihop: kontakten finns om någon av de svarande uppger den, och styrkan är det största svaret.

question-repeats = Tabell: { $table }. { $n ->
    [one] Ett namn har flera svar: { $example }.
   *[other] Vissa namn har flera svar ({ $n } namn, till exempel { $example }).
} Har samma svarande svarat på nytt, eller har flera svarat för en organisation?
issue-note-row = Raden är en anmärkning, inte en svarande: { $value }. Raden lades åt sidan.
