# Struktursidan.
structure-heading = Hurdan är vårt nätverks struktur?
structure-empty = Sidan berättar med vardagliga ord hur tätt och sammanhängande nätverket är, hur många kontakter som båda bekräftar och hur mycket nätverket vilar på några få. För varje tal ser man hur det är räknat.

structure-no-readings = Nyckeltalen visas inte: svaren eller aktörerna är för få. Kartan kan ändå ses.
structure-how = Hur räknas det?
structure-why-not = **Inget tal:** { $reason }
structure-range = { $same ->
    [true] Svar som saknas ändrar inte talet: { $low }
   *[false] Med svar som saknas: { $low } – { $high }
}
structure-chance = { $same ->
    [true] Slumpen skulle ge: { $low }
   *[false] Slumpen skulle ge: { $low } – { $high }
}
structure-similar = { $same ->
    [true] Med en annan liknande grupp: { $low }
   *[false] Med en annan liknande grupp: { $low } – { $high }
}
structure-range-what = Så varierar talet när de svar som saknas lottas många gånger enligt hur de andra svarade.
structure-chance-what = Så varierar talet i många slumpnätverk med lika många aktörer och kontakter (95 % av nätverken).
structure-similar-what = Så skulle talet variera om en annan, liknande grupp av aktörer hade varit här (minst 95 %).
structure-bands = Grått fält: vad slumpen skulle ge. Tunt streck: vart svar som saknas kan flytta talet.
structure-column-range = Intervall
structure-column-chance = Slumpen
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
structure-unordered = Ingen ordning ges, eftersom svar saknas: { $names }. Talen finns i tabellen.
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

threshold-tie_mix-strong = Nästan alla kontakter är starka: andel över
threshold-tie_mix-weak = Bara få kontakter är starka: andel under
