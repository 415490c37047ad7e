# De öppna svaren i sammanfattningen som skrivs ut i terminalen, och deras gränser.
summary-reflection = På de öppna frågorna skrev { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
}.
summary-reflection-n = svarande: { $n }
summary-reflection-few = svarande: { $n }, minst { $least } behövs: endast för facilitatorn
summary-reflection-words = Ord att hitta svar med – { $question }: { $words }
summary-reflection-themes = Teman, antal svarande – { $question }: { $themes }
summary-reflection-page = Svaren finns att läsa på appens sida Öppna svar.
error-texts-without-json = Svarens texter fås endast i en JSON-fil: lägg till --json FIL.

threshold-words-respondents = Ett ord listas när så här många svarande minst har använt det
threshold-words-capitals = Ett ord listas inte, för det kan vara ett namn: andelen med stor begynnelsebokstav av användningarna inne i en mening är minst
