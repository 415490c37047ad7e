# Sidan för öppna svar: svaren, sökningen och orden.
reflection-title = Öppna svar
reflection-heading = Vad berättar de svarande med egna ord?
reflection-empty = Sidan visar alla svar på de öppna frågorna, en fråga i taget, i slumpmässig ordning och utan koder. Sökningen hittar orden också i böjd form. Ni ger svaren teman själva: programmet gör ingen sammanfattning, inget ordmoln och inga stämningspoäng.
reflection-no-answers = Ingen har svarat på de öppna frågorna i den här omgången. När medlemmarna med egna ord skriver till exempel om vad de insåg och vad de för vidare, visar sidan alla svar, hjälper er att söka i dem och samlar de teman som ni ger.
reflection-other-waves = Det finns svar från dessa omgångar: { $waves }.
reflection-people = { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
} svarade med egna ord på { $questions ->
    [one] en fråga
   *[other] { $questions } frågor
}.
reflection-gate = När de svarande är färre än { $least } döljs svaren för att skydda dem som skrev.
reflection-how-heading = Hur fungerar det här?
reflection-how =
    - **Ordningen.** Svaren står i slumpmässig ordning och utan den svarandes kod. Av texten kan man ändå ibland känna igen skribenten.
    - **Sökningen.** Ett ord hittas också i böjd form och som del av ett sammansatt ord. Om orden är flera ska svaret innehålla alla. Det som står inom citattecken söks exakt.
    - **Orden.** Orden förs till sin grundform, och de som använde dem räknas: var och en en gång, även om ordet upprepas. Talen hjälper er att hitta svar, de är inga resultat. Ord som kan vara namn listas inte.
    - **Vad som inte görs.** Programmet skriver inga sammanfattningar, ger inga poäng för stämningen och ritar inga ordmoln: ordets storlek skulle vilseleda. Svaren lämnar inte den här datorn.
    - **Små antal.** Om färre än { $least } har svarat på frågan kunde skribenten kännas igen, och därför är svaren bara för facilitatorns ögon.
reflection-part = Vad som görs med svaren
reflection-part-answers = Svar
reflection-part-coding = Kodning
reflection-part-themes = Teman
reflection-question = Fråga
reflection-question-n = { $question } ({ $n })

reflection-withheld = { $n ->
    [one] 1 har svarat på frågan.
   *[other] { $n } har svarat på frågan.
} När de är färre än { $least } kunde skribenten kännas igen. Därför är svaren dolda.
reflection-facilitator = Jag är facilitator: visa svaren på den här skärmen
reflection-facilitator-help = Bara för dina ögon, inte på väggen. De här svaren tas inte med i någon fil och deras ord listas inte.

reflection-search = Sök i svaren
reflection-search-placeholder = Sök i svaren, t.ex. förtroende
reflection-search-help = Sökningen hittar ordet också i böjd form och som del av ett sammansatt ord. Inom citattecken ”så här” söker den exakt.
reflection-found = { $n ->
    [0] Sökningen ”{ $query }” hittar inga svar.
    [one] ”{ $query }”: 1 svar av { $total }.
   *[other] ”{ $query }”: { $n } svar av { $total }.
}
reflection-using = { $n ->
    [one] Ordet ”{ $word }”: 1 svar av { $total }.
   *[other] Ordet ”{ $word }”: { $n } svar av { $total }.
}
reflection-all = { $n ->
    [one] 1 svar.
   *[other] { $n } svar i slumpmässig ordning.
}
reflection-clear = Visa alla svar
reflection-list = Svar
reflection-shown = { $shown }/{ $n } visas
reflection-more = Visa { $n } till
reflection-every = Visa alla { $n }

reflection-words = Hitta svar med hjälp av ett ord
reflection-words-help = Talet är antalet svarande som använde ordet i någon form. Välj ett ord för att se dess svar; välj det igen för att se alla.
reflection-word = { $word } { $n }
reflection-words-all = Visa alla { $n } ord
reflection-words-fewer = Visa bara de vanligaste
reflection-words-note = Ett ord listas när minst { $least } svarande använde det. Talen hjälper er att hitta svar, de är inga resultat.
reflection-no-words = Inget ord användes av { $least } svarande eller fler.
reflection-unlisted = { $n ->
    [one] Ett ord listas inte, för det kan vara ett namn eller så känner ordboken inte till det. Sökningen hittar det ändå.
   *[other] { $n } ord listas inte, för de kan vara namn eller så känner ordboken inte till dem. Sökningen hittar dem ändå.
}
reflection-waves = Orden i olika omgångar
reflection-waves-note = Hur många svarande som använde ordet i varje omgång. Detta är bara en lista: skillnaderna är inte testade, och olika personer kan ha svarat i olika omgångar. Med är de omgångar där tillräckligt många svarade.
reflection-waves-word = Ord
reflection-waves-few = färre än { $least }

reflection-event = Träffens namn
reflection-event-about = Två av frågorna talar om en träff. Välj vad ni kallar den. Ordet kommer också i enkäten.
reflection-event-kind = Er träff är
reflection-event-contact_day = närstudiedag
reflection-event-workshop = workshop
reflection-event-meeting = träff
reflection-event-own = något annat
