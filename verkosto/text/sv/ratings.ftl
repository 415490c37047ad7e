# Bedömningar och öppna svar: vad som lästes ur en tabell och vad som bör sägas om den.
shape-ratings-wide = Bedömningar: en svarande per rad, ett påstående per kolumn
shape-ratings-long = Bedömningar: en bedömning per rad
shape-answers-wide = Öppna svar: en svarande per rad, en fråga per kolumn
shape-answers-long = Öppna svar: ett svar per rad
shape-pairs-of-trust = Förtroende: ett par per rad
column-text = Öppet svar
column-background = Svarandens bakgrund
column-answer = Svar

issue-rating-unread = Svaret ”{ $value }” finns inte på påståendets skala. Det läses som ett svar som saknas.
issue-rating-off-scale = Värdet { $value } ligger utanför skalan { $low }–{ $high }. Det läses som ett svar som saknas.
issue-rating-other-scale = Talen { $low }–{ $high } i kolumnen hör till en annan skala än påståendets, så kolumnen lästes inte: { $value }
issue-choice-unread = ”{ $value }” hör inte till frågans alternativ. Det lästes inte.
issue-too-many-choices = Antalet val är { $n }, fast högst { $most } fick väljas. Inget av dem lästes: { $value }
issue-points-not-100 = Summan av poängen är { $sum }, fast den borde vara 100. Fördelningen lästes inte: { $value }
issue-item-unfit = Kolumnen har ett påståendes namn, men svaren ligger inte på påståendets skala eller påståendet finns redan i en annan kolumn. Kolumnen lästes inte: { $value }
issue-no-answers = Raden har inget svar som kan läsas. Raden lades åt sidan.
issue-answer-again = Samma svarande har svarat på nytt på samma punkt: { $value }. Det senare svaret gäller, den här raden lades åt sidan.
issue-item-unknown = Raden svarar inte på något känt påstående eller någon känd fråga: { $value }. Raden lades åt sidan.
issue-rating-wave = Bedömningarna har en omgång som inte finns bland kontakterna: { $value }
issue-unread-trust = Skalan för förtroende är 1–5. { $n ->
    [one] Ett svar ligger utanför skalan och lästes inte.
   *[other] { $n } svar ligger utanför skalan och lästes inte.
}
issue-untold-trust = Raderna gäller förtroende mellan namngivna par, men svaren ligger inte på skalan 1–5. { $n ->
    [one] Raden lämnades åt sidan.
   *[other] { $n } rader lämnades åt sidan.
}

assumption-item-by-likeness = Tabell: { $table }. Rubriken ”{ $column }” är nästan densamma som påståendet { $item } och lästes därför som det.
assumption-ratings-without-names = Tabell: { $table }. Bedömningar visas utan namn, så kolumnen med de svarandes namn lästes inte.
assumption-ratings-names-numbered = Tabell: { $table }. Bedömningar visas utan namn. Av de svarandes namn lästes bara vilka rader som hör till samma svarande.
assumption-rating-turned = Tabell: { $table }. Talen i kolumnen { $column } går åt motsatt håll mot vår skala, som det står där, så de vändes.
assumption-codes-apart = Tabell: { $table }. { $n ->
    [one] Koden { $example } finns
   *[other] { $n } koder, till exempel { $example }, finns
} också i tabellen { $other }, där samma saker frågas. De lästes som olika svarande. Om tabellerna är olika omgångar av samma enkät, ange omgången för båda.
assumption-ratings-again = Tabell: { $table }. Den har samma svar som tabellen { $other }, så de räknades bara en gång.
assumption-own-items = Tabell: { $table }. { $n ->
    [one] Ett påstående som inte är programmets eget lästes också
   *[other] { $n } påståenden som inte är programmets egna lästes också
}. Det första: { $column }
assumption-own-by-content = Tabell: { $table }. { $n ->
    [one] En kolumn där samma svar återkommer lästes som enkätens egen fråga
   *[other] { $n } kolumner där samma svar återkommer lästes som enkätens egna frågor
}. Den första: { $column }. Är den en bakgrundsuppgift om den svarande, ändra hur kolumnen tolkas.
assumption-rating-backgrounds = Tabell: { $table }. Som de svarandes bakgrund lästes { $n ->
    [one] kolumnen
   *[other] kolumnerna
} { $columns }. En grupp visas bara när den och resten av de svarande har tillräckligt många svar.
assumption-whole-of-trust = Tabell: { $table }. Förtroendet mellan namngivna aktörer lästes skilt från kontakterna ({ $n ->
    [one] { $n } bedömning
   *[other] { $n } bedömningar
}). Det visas bara som helhet, aldrig per par.

question-rating-no-answer = Tabell: { $table }. Påståendenas skala är { $low }–{ $high }, men talet { $value } förekommer { $n } gånger. Betyder det att svar saknas? Före svaret läses det som saknat. Om det är ett steg på skalan är skalan en annan, och kolumnerna läses inte.
question-rating-nought = Tabell: { $table }. Påståendenas skala är { $low }–{ $high }, men talet { $value } förekommer { $n } gånger. Betyder det att svar saknas? Före svaret läses inte de kolumner där det finns många.
question-rating-direction = Tabell: { $table }. Enligt skalan som står bredvid tabellen betyder ett litet tal att man är av samma åsikt eller att något är bra, tvärtom mot påståendena. Betyder ett litet tal verkligen det?
question-which-item = Tabell: { $table }. Frågar kolumnen ”{ $column }” samma sak som påståendet { $item }?
issue-ignored-turned = Tabellen har en rad för varje påstående. Vänd den så att varje påstående är en kolumn och varje svarande en rad. Nu lästes den inte.
assumption-options-by-number = Tabell: { $table }. Kolumnerna har bara alternativens nummer, så alternativen i { $item } (1–{ $n }) lästes i den ordning som de har i frågan.
