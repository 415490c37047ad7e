# Kodning: temanas färger och namn, arbetsboken och hur den öppnas.
coding-no-theme = (inget tema)
coding-removed = { "[borttaget]" }
coding-yes = ja

coding-colour-blue = blå
coding-colour-orange = orange
coding-colour-green = grön
coding-colour-red = röd
coding-colour-purple = lila
coding-colour-brown = brun
coding-colour-pink = rosa
coding-colour-grey = grå
coding-colour-olive = oliv
coding-colour-cyan = turkos

coding-problem-blank = Ge temat ett namn.
coding-problem-long = Förkorta namnet: högst 60 tecken.
coding-problem-long-about = Förkorta beskrivningen: högst 500 tecken.
coding-problem-taken = Det finns redan ett tema med det namnet. Välj ett annat namn.
coding-problem-many = Det finns redan 60 teman. Ta bort eller slå ihop teman innan du lägger till nya.
coding-problem-actor = Namnet innehåller namnet på en aktör. Ett tema berättar vad det talas om, inte om vem. Välj ett annat namn.
coding-problem-name = Namnet verkar innehålla en persons namn. Ett tema berättar vad det talas om, inte om vem. Välj ett annat namn.
coding-problem-email = Namnet innehåller en e-postadress. Välj ett annat namn.
coding-problem-phone = Namnet verkar innehålla ett telefonnummer. Välj ett annat namn.
coding-problem-address = Namnet innehåller en webbadress eller ett användarnamn. Välj ett annat namn.
coding-problem-blank-coder = Berätta vem som kodar. Initialerna räcker.
coding-problem-taken-coder = Det finns redan en kodare med det namnet. Välj ett annat namn.
coding-problem-many-coders = Det finns redan 12 kodare. Ta bort någon innan du lägger till en ny.

coding-file-name = kodning.xlsx
coding-sheet-codebook = Kodbok
coding-sheet-coding = Kodning
coding-sheet-coders = Kodare
coding-sheet-themes = Teman
coding-sheet-quotes = Citat
coding-sheet-answers = Svar
coding-column-theme = Tema
coding-column-about = Beskrivning
coding-column-colour = Färg
coding-column-coder = Kodare
coding-column-question = Fråga
coding-column-answer = Svarets kod
coding-column-passages = Avsnitt (tecken)
coding-column-words = Avsnittens text
coding-column-coded = Kodade svar
coding-column-tells = Tabellen visar den här kodningen
coding-column-all = Alla frågor
coding-column-place = Citerat avsnitt (tecken)
coding-column-removed = Borttagna delar (tecken)
coding-column-asked = Skribenten har tillfrågats
coding-column-quote = Citat
coding-column-text = Svar
coding-column-coded-respondents = Kodat
coding-table-about = Hur många som nämnde temat / hur många som besvarade frågan. Varje person räknas en gång, även om hen nämner temat flera gånger. Kodare: { $coder }.
coding-table-about-nobody = Ingenting är kodat ännu.
coding-table-missing = En del av svaren är ännu inte kodade, så antalen kan fortfarande öka.
coding-table-withheld = { $n ->
    [one] Om en fråga berättas ingenting, eftersom färre än fem har svarat.
   *[other] Om { $n } frågor berättas ingenting, eftersom färre än fem har svarat.
}
coding-table-elsewhere = { $n ->
    [one] Ett kodat svar finns inte i den här filen: det hör till en annan enkätomgång eller till en fråga som det inte berättas om. I filen med era anteckningar finns det.
   *[other] { $n } kodade svar finns inte i den här filen: de hör till en annan enkätomgång eller till en fråga som det inte berättas om. I filen med era anteckningar finns de.
}

coding-note-workbook = { $coders ->
    [one] Filen är en kodning som sparats med det här programmet: en kodare, { $themes ->
        [one] ett tema
       *[other] { $themes } teman
    }.
   *[other] Filen är en kodning som sparats med det här programmet: { $coders } kodare, { $themes ->
        [one] ett tema
       *[other] { $themes } teman
    }.
}
coding-note-table-texts = Svaren kändes igen på sin text, kolumn: { $column }.
coding-note-table-ids = Svaren kändes igen på sin kod, kolumn: { $column }.
coding-note-table-coders = Som kodare lästes kolumnerna: { $columns }.
coding-note-table-left = Dessa kolumner lästes inte: { $columns }.
coding-note-more-sheets = Bara det här bladet lästes: { $sheet }.
coding-note-unknown = { $n ->
    [one] Ett svar som är kodat i filen finns inte i det här materialet. Det togs inte med.
   *[other] { $n } svar som är kodade i filen finns inte i det här materialet. De togs inte med.
}
coding-note-blank = { $n ->
    [one] En rad saknar svar.
   *[other] { $n } rader saknar svar.
}
coding-note-changed-sheets = De här bladen lästes inte, eftersom deras rubriker har ändrats: { $sheets }.
coding-note-themes-added = Kodboken saknade teman, och de lades till: { $themes }.
coding-note-colours = { $n ->
    [one] Färgen på ett tema kändes inte igen, så temat fick en annan färg.
   *[other] Färgen på { $n } teman kändes inte igen, så de fick andra färger.
}
coding-note-quotes = { $n ->
    [one] Ett citat togs inte med: svaret finns inte i det här materialet, eller så har skribenten inte gett lov att citera.
   *[other] { $n } citat togs inte med: svaren finns inte i det här materialet, eller så har skribenterna inte gett lov att citera.
}

error-unknown-coding-file = Filen { $file } innehåller ingen kodning som går att läsa. Använd en kodning som sparats på den här sidan, eller en tabell med en kolumn för svaren och en kolumn för varje kodare.
error-unmatched-coding-file = Svaren i filen { $file } finns inte i det här materialet. Öppna först den enkät vars svar är kodade.
error-coderless-coding-file = Filen { $file } har inga kolumner för kodare. Kalla dem till exempel ”Kodare 1” och ”Kodare 2”.
error-unfit-coding-row = I filen { $file }, bladet { $sheet }, rad { $row } finns ett värde som inte går att läsa: { $value }. Ingenting togs med.
error-twice-coded-row = I filen { $file }, bladet { $sheet }, rad { $row } kodar samma kodare samma svar på ett annat sätt än tidigare. Ingenting togs med.
error-twice-named-theme = I filen { $file }, bladet { $sheet }, rad { $row } finns ett tema som redan står i kodboken: { $value }. Ingenting togs med.
error-long-coding-name = I filen { $file }, bladet { $sheet }, rad { $row } finns ett för långt namn eller en för lång beskrivning: { $value }. Ingenting togs med.
error-large-coding-file = Filen { $file } innehåller för många teman, kodare eller citat. Ingenting togs med.

threshold-coding-reliable = Två kodare är väl överens: Krippendorffs alfa minst
threshold-coding-tentative = Två kodares samstämmighet räcker för försiktiga slutsatser: Krippendorffs alfa minst; under detta är kodningen preliminär
threshold-coding-answers = Kodarnas samstämmighet: svar som båda har kodat minst (eller alla, om de är färre)
threshold-coding-draws = Hur många gånger svaren dras på nytt för kodarnas samstämmighet
