# Ties between given groups, and brokers between them.

measure-ei-name = Utåt eller inåt
measure-ei-term = E–I-index (E–I index)
measure-ei-what = Om det finns fler kontakter mellan grupperna eller inom dem. Talet är skillnaden mellan kontakterna mellan grupper och dem inom grupper, delad med antalet kontakter. Gruppernas storlek begränsar vilka värden talet kan få, så bredvid det visas vad en lottning av grupperna skulle ge.
measure-ei-reading = E–I-indexet är { $value }.
measure-ei-range = −1: alla kontakter finns inom grupperna. 0: lika många inom som mellan. +1: alla finns mellan grupper.
measure-ei-undefined = De aktörer som hör till en grupp har inga kontakter sinsemellan.

measure-crossing-name = Över gruppgränsen
measure-crossing-term = andel kontakter över gruppgränser (share of crossing ties)
measure-crossing-what = Hur stor del av kontakterna som går från en grupp till en annan. Bredvid visas hur stor andelen skulle vara om aktörerna hörde till sina grupper av en slump.
measure-crossing-reading = Av kontakterna går { $value } över en gruppgräns.
measure-crossing-range = 0 %: alla kontakter stannar i den egna gruppen. 100 %: alla leder till en annan grupp.
measure-crossing-undefined = De aktörer som hör till en grupp har inga kontakter sinsemellan.

measure-mixing-ratio-name = Kontakter mot slump
measure-mixing-ratio-term = blandningsmatris (mixing matrix)
measure-mixing-ratio-what = Hur många gånger så många kontakter det finns mellan två grupper, eller inom en grupp, som slumpen skulle ge. Nätverket förblir detsamma och grupperna lottas ut på aktörerna. När gruppparen är många sticker något lätt ut av en slump: därför skärps gränsen efter antalet par (Holm).
measure-mixing-ratio-reading = Kontakterna är { $value } gånger så många som slumpen skulle ge.
measure-mixing-ratio-range = 0: inga kontakter alls. 1: lika många som slumpen skulle ge. Över 1: fler.
measure-mixing-ratio-undefined = För lite material: även slumpen skulle ge färre än tre kontakter mellan grupperna.

measure-brokerage-roles-name = Förmedlarroller
measure-brokerage-roles-term = Goulds och Fernandez roller (brokerage roles)
measure-brokerage-roles-what = Hur ofta en aktör står mellan två andra som inte har kontakt med varandra, och vilka grupper de tre kommer från. Samordnaren förmedlar inom sin egen grupp, konsulten inom en annan grupp, grindvakten från en annan grupp till den egna, representanten från den egna gruppen till en annan och sambandspersonen mellan två främmande grupper. Om kontakterna saknar riktning är grindvakten och representanten samma roll.
measure-brokerage-roles-reading = Aktören förmedlar { $value } gånger.
measure-brokerage-roles-range = 0: aktören står inte mellan några andra. Ett stort tal: många par möts bara genom mellanhänder, däribland den här aktören.
measure-brokerage-roles-undefined = Aktörens grupp är inte känd. Jämförelsen med slumpen görs när minst två grupper har minst tre aktörer.

threshold-mixing-expected = Hur många kontakter slumpen minst ska ge för att ett par av grupper ska bedömas
threshold-mixing-difference = Under vilket p-värde ett par av grupper sägs avvika från slumpen
threshold-roles-group = Hur många aktörer minst två grupper ska ha för att rollerna ska jämföras med slumpen
