# Struktursidan.
structure-heading = Hurdan är vårt nätverks struktur?
structure-empty = Sidan berättar med vardagliga ord hur tätt och sammanhängande nätverket är, hur många kontakter som båda bekräftar och hur mycket nätverket vilar på några få. För varje tal ser man hur det är räknat.

structure-no-readings = Nyckeltalen visas inte: svaren eller aktörerna är för få. Kartan kan ändå ses.
structure-how = Hur räknas det?
structure-why-not = **Inget tal:** { $reason }
structure-range = **Variation:** { $low } … { $high }
structure-scale = Skala: { $range }
structure-n = Räknat på ett material med { $members ->
    [one] 1 medlem
   *[other] { $members } medlemmar
}. { $respondents } har svarat ({ $rate }).
structure-source = Källa: { $source }

structure-alt-profile = Hur centraliserat nätverket är: staplar från noll till hundra procent
structure-alt-cohesion = Ömsesidighet, bekräftade kontakter, klustring och täthet som staplar
structure-alt-strip = Andelen starka kontakter med olika gränser
structure-alt-degree = Hur antalet kontakter är fördelat: en punkt är en aktör
structure-alt-ranking = Aktörerna i topp enligt det valda nyckeltalet
structure-mix-estimated = { $n ->
    [one] En kontakts styrka är uppskattad
   *[other] { $n } kontakters styrka är uppskattad
}, eftersom det inte finns svar på båda frågorna: hur ofta och hur nära.

structure-ranking-heading = Vilka sticker ut?
structure-ranking = Nyckeltal
structure-no-ranking = Aktörernas nyckeltal visas inte: svaren eller aktörerna är för få.
structure-withheld = Visas inte: { $names }. { $reason }

structure-actors-heading = Talen aktör för aktör
structure-actors-alt = Aktörerna, deras bakgrundsuppgifter och nyckeltal
structure-column-actor = Aktör
structure-column-answered = Svarat
structure-column-figure = Nyckeltal
structure-column-value = Värde
structure-column-reading = Vad det berättar
structure-with-names = Ta med namnen
structure-with-names-help = Utan namn innehåller filen koder. En aktör kan ändå kännas igen på sina tal och sin grupp.
structure-download = Ladda ner tabellen (CSV)
structure-file-name = natverkets_aktorer.csv
structure-figures-heading = Alla nyckeltal

structure-questions-heading = Vad ska vi prata om härnäst?
structure-questions =
    - Vad behövs kontakterna till? Talet säger inte om de är lagom många.
    - Vilka kontakter känns igen av bara den ena parten, och vad beror det på?
    - Vad skulle hända om den aktör som bygger flest broar vore borta i ett halvår?
