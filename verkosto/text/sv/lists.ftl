# Listor över namn, par och frågor: hur de lästes.
shape-name-generator = En svarande per rad, numrerade platser för namn
shape-names-in-a-cell = En svarande per rad, flera namn i en cell
shape-long = Ett svar per rad: fråga, aktör och svar
shape-pair-columns = Ett par per rad, relationerna som kolumner

issue-self-named = Den som svarade nämnde sig själv: { $value }. Namnet lämnades bort, resten av raden lästes.
issue-named-twice = Samma namn har redan nämnts: { $value }. Det lästes en gång.
issue-told-twice-cell = Det finns två olika svar om samma aktör: { $value }. Det sista gäller; resten av raden lästes.
issue-unnamed-answer = Svaret ”{ $value }” står på en plats där det inte finns något namn. Det lästes inte.
issue-exists-unread = Kolumnen som berättar om det finns en kontakt gick inte att tolka: { $value }. Raden lästes, men svaret saknas.
issue-no-name-in-cell = Cellen innehåller inget namn: { $value }. Cellen lästes inte.
issue-other-question = Frågan gäller inte aktörer: { $value }. { $n ->
    [one] Dess enda rad lades åt sidan.
   *[other] Dess { $n } rader lades åt sidan.
}
issue-asked-of-itself = På raden tillfrågas den svarande om sig själv: { $value }. Raden lades åt sidan.

assumption-not-named-is-no-tie = Tabell: { $table }. Den innehåller bara dem som nämndes; om ingen har man svarat ”nej”. Att den som svarade inte nämnde en aktör läses som ”ingen kontakt”.
assumption-named-nobody = Tabell: { $table }. { $n ->
    [one] En rad nämner ingen: { $example }. Aktören räknas som svarande.
   *[other] { $n } rader nämner ingen (till exempel { $example }). Aktörerna räknas som svarande.
}
assumption-cells-list-names = Tabell: { $table }. { $n ->
    [one] I en cell finns flera namn, som lästes vart för sig: { $example }.
   *[other] I { $n } celler finns flera namn, som lästes vart för sig, till exempel: { $example }.
}
assumption-blank-exists-is-no-tie = Tabell: { $table }. Kolumnen { $column } innehåller bara kryss, så en tom cell läses som ”ingen kontakt”.
assumption-cells-list-kinds = Tabell: { $table }. { $n ->
    [one] I en cell finns flera relationer, som lästes var för sig: { $example }.
   *[other] I { $n } celler finns flera relationer, som lästes var för sig, till exempel: { $example }.
}
assumption-kinds-kept-whole = Tabell: { $table }. { $n ->
    [one] Denna relation lästes som en enda, eftersom dess delar inte står för sig någon annanstans: { $example }.
   *[other] { $n } relationer lästes som hela, eftersom deras delar inte står för sig någon annanstans, till exempel: { $example }.
}
assumption-columns-are-relations = Tabell: { $table }. { $n ->
    [one] Kolumnen lästes som en egen relation: { $columns }.
   *[other] Dessa { $n } kolumner lästes som var sin relation: { $columns }.
}
assumption-blank-tick-is-no-tie = Tabell: { $table }. Relationernas kolumner innehåller bara kryss, så en tom cell läses som ”ingen kontakt”.
assumption-labels-are-actors = Tabell: { $table }. Raderna i frågan { $question } lästes som aktörer på grund av dess ordalydelse, till exempel { $example }.
assumption-reversed-flow = Frågan gäller vad den svarande får: { $relation }. Dess kontakter går från den som nämns till den som svarar.

question-who-is-who = Tabell: { $table }. De svarande har bara en kod, men { $n ->
    [one] en svarande tillfrågades inte om ett namn
   *[other] { $n } svarande tillfrågades var och en inte om ett namn, aldrig samma
} (till exempel svarande { $code }: { $name }). Är namnet som saknas den svarande själv?
