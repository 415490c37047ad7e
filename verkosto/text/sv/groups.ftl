# The page of groups.

groups-title = Grupper
groups-heading = Stannar kontakterna i den egna gruppen?
groups-empty = Sidan visar hur kontakterna går över gränser mellan organisationer, branscher och regioner, var det finns silor och hål och vilka delgrupper som framträder ur kontakterna. Varje siffra jämförs med vad enbart slumpen skulle ge.
groups-attribute = Gruppering
groups-no-ties = Den här vyn har inga kontakter, så det går inte att se något mellan grupperna.
groups-no-attributes = Materialet berättar inte vilka grupper aktörerna hör till (till exempel organisation, bransch eller region). Sidan visar bara det som framträder ur kontakterna själva.
groups-few-actors = Aktörerna är färre än { $least }, så siffrorna jämförs inte med slumpen.
groups-few-members = Aktörerna är färre än { $least }: i ett så litet nätverk går det inte att säga detta tillförlitligt.
groups-in-work = Detta har inte räknats ut ännu.
groups-others = Övriga grupper tillsammans
groups-between = { $low }–{ $high }

groups-finding-crossing = { $attribute }: { $place ->
    [below] kontakterna stannar inom den egna gruppen oftare än slumpen förklarar. { $share } av kontakterna går över gränsen, slumpen skulle ge cirka { $expected }.
    [above] kontakterna går över gränser oftare än slumpen förklarar. { $share } av kontakterna går över gränsen, slumpen skulle ge cirka { $expected }.
    [inside] { $share } av kontakterna går över gränsen, slumpen skulle ge cirka { $expected }. Skillnaden ryms inom slumpen.
   *[unknown] { $share } av kontakterna går över gränsen.
}
groups-finding-silo = Den tydligaste silon: { $group }. { $share } av dess kontakter går till andra grupper, slumpen skulle ge { $low }–{ $high }.{ $more ->
    [0] {""}
    [one] {" "}Även en annan grupp håller sig för sig själv mer än slumpen förklarar.
   *[other] {" "}Även { $more } andra grupper håller sig för sig själva mer än slumpen förklarar.
}
groups-finding-all-silos = { $n ->
    [2] Båda grupperna håller
   *[other] Alla { $n } grupper håller
} sig för sig själva mer än slumpen förklarar.
groups-finding-no-silo = Ingen grupp håller sig tydligt mer för sig själv än slumpen förklarar.
groups-finding-hole = { $directed ->
    [true] Ett hål i riktningen { $first } → { $second }
   *[false] Ett hål: { $first } – { $second }
}. Mellan dem finns { $ties ->
    [0] inga kontakter alls
    [one] bara 1 kontakt
   *[other] bara { $ties } kontakter
}, slumpen skulle ge cirka { $expected }.{ $single ->
    [true] {" "}Alla vilar på en enda aktör: { $actor }.
   *[false] {""}
}
groups-finding-close = { $directed ->
    [true] En tät riktning: { $first } → { $second }
   *[false] Ett tätt par: { $first } – { $second }
}. Mellan dem finns { $ratio } gånger så många kontakter som slumpen skulle ge ({ $ties ->
    [one] 1 kontakt
   *[other] { $ties } kontakter
}, slumpen skulle ge cirka { $expected }).
groups-finding-subgroups = Ur kontakterna framträder { $n ->
    [one] 1 delgrupp
   *[other] { $n } delgrupper
}: det finns fler kontakter inom dem än slumpen förklarar.
groups-match = { $match ->
    [well] Delgrupperna motsvarar långt grupperingen { $attribute }.
    [partly] Delgrupperna motsvarar delvis grupperingen { $attribute }.
    [inside] Delgrupperna håller sig för det mesta inom gränserna, men samma grupp delas i flera delgrupper (gruppering: { $attribute }).
    [around] Aktörer i samma grupp är för det mesta i samma delgrupp, men en delgrupp samlar flera grupper (gruppering: { $attribute }).
    [hardly] Delgrupperna följer knappast grupperingen { $attribute }: i samma delgrupp finns aktörer från olika grupper.
   *[unknown] Delgrupperna kan inte jämföras med grupperingen { $attribute }.
}

groups-chart-pair = Grupper
groups-chart-group = Grupp
groups-chart-subgroup = Delgrupp
groups-chart-crossing = Till andra grupper
groups-chart-expected = Slumpen skulle ge
groups-chart-ratio = Gånger slumpen

groups-matrix-heading = Kontakter mellan grupperna
groups-matrix-title = { $place ->
    [unknown] { $share } av kontakterna går över gränsen
   *[told] { $share } av kontakterna går över gränsen, slumpen skulle ge cirka { $expected }
}
groups-matrix-subtitle = Siffran är antalet kontakter. Inramade rutor: inom gruppen.{ $directed ->
    [true] {" "}Radens grupp nämner, kolumnens grupp nämns.
   *[false] {" "}Kolumnerna har samma nummer som raderna.
}{ $compared ->
    [true] {" "}Färgen jämför med slumpen; triangel: skillnaden är större än slumpen förklarar.
   *[false] {" "}Färg: hur stor del av de möjliga paren som har kontakt.
}{ $merged ->
    [0] {""}
   *[other] {" "}Sista raden: de { $merged } minsta grupperna tillsammans.
}
groups-shade-far-below = mycket färre
groups-shade-below = färre
groups-shade-near = som slumpen skulle ge
groups-shade-above = fler
groups-shade-far-above = mycket fler
groups-shade-untold = för lite material
groups-shade-thin = under 1/3 av paren
groups-shade-half = 1/3–2/3 av paren
groups-shade-dense = över 2/3 av paren
groups-matrix-untold = Grupperna är så små att en enskild ruta inte kan jämföras med slumpen.
groups-uncompared = De omblandade grupperingarna är för få för att visa om kontakterna mellan grupperna avviker från slumpen.
groups-how-matrix = Siffran i en ruta berättar hur många kontakter det finns mellan grupperna (i en inramad ruta inom gruppen). I jämförelsen förblir nätverket som det är, men grupperna blandas mellan aktörerna, för sig bland dem som svarat och för sig bland de övriga ({ $draws ->
    [0] här blandades inte
   *[other] { $draws } gånger
}): det väntade antalet är vad gruppernas storlekar ensamma skulle ge. ”Som slumpen skulle ge” betyder att antalet avviker högst { $near } gånger från det väntade; ”mycket” betyder mer än { $far } gånger. Om det väntade antalet är under 3 har rutan för lite material. En triangel visar en statistiskt signifikant skillnad (p < 0,05, Holms korrigering över alla rutor). Grupper med många kontakter sinsemellan står bredvid varandra.
groups-without = { $n ->
    [one] En aktör saknar grupp
   *[other] { $n } aktörer saknar grupp
} i grupperingen { $attribute }. Deras kontakter är inte med.

groups-silos-heading = Silor
groups-silos-title = { $compared ->
    [false] Hur stor del av kontakterna går till andra grupper
   *[true] { $silos ->
        [0] Ingen grupp håller sig för sig själv mer än slumpen förklarar
        [one] En grupp håller sig för sig själv mer än slumpen förklarar
       *[other] { $silos } grupper håller sig för sig själva mer än slumpen förklarar
    }
}
groups-silos-subtitle = Punkt: andelen av gruppens kontakter som går till andra grupper.{ $compared ->
    [true] {" "}Grå stapel: vad slumpen skulle ge. Orange: mindre än slumpen skulle ge.
   *[false] {""}
} { $shown ->
    [one] 1 grupp
   *[other] { $shown } grupper
}{ $whole ->
    [true] {""}
   *[false] {" "}(av { $n } jämförbara)
}.
groups-silos-none = Ingen grupp har minst { $least } aktörer med kontakter.
groups-how-silos = Av alla kontakter som gruppens medlemmar har räknas hur stor del som går till andra grupper. Den grå stapeln är intervallet där andelen ligger i 95 % av fallen när grupperna blandas mellan aktörerna. En orange grupp avviker signifikant från slumpen (p < 0,05, Holms korrigering över alla grupper). De flesta kontakter i en liten grupp går ofrånkomligen till andra: därför jämförs den med stapeln, inte med andra grupper. Grupper med färre än { $least } aktörer visas inte.
groups-small = { $n ->
    [one] Grupp
   *[other] Grupper
} med färre än { $least } aktörer, visas inte: { $groups }.
groups-alone = Inga kontakter alls: { $groups }.

groups-network-heading = Nätverk av nätverk
groups-network-title = { $none ->
    [0] { $pairs ->
        [one] Det finns kontakter mellan grupperna
       *[other] Det finns kontakter mellan alla grupper
    }
   *[other] { $tied ->
        [0] Det finns inga kontakter mellan några grupper
       *[other] Av { $pairs } par av grupper är { $none } utan kontakter
    }
}
groups-network-subtitle = En cirkel är en grupp: ju större, desto fler aktörer. Linjens bredd är antalet kontakter.{ $compared ->
    [true] {" "}Blå: fler än slumpen skulle ge. Orange: färre.
   *[false] {""}
}{ $holes ->
    [0] {""}
   *[other] {" "}Streckad linje: ett hål helt utan kontakter.
}
groups-how-network = Samma material som i tabellen: grupperna är cirklar och kontakterna mellan dem linjer. Båda riktningarna räknas ihop. Numren är desamma som i tabellen. Linjens färg bygger på samma jämförelse som trianglarna i tabellen.

groups-found-heading = Delgrupper som framträder ur kontakterna
groups-found-title = { $match ->
    [well] Delgrupperna motsvarar långt grupperingen: { $attribute }
    [partly] Delgrupperna motsvarar delvis grupperingen: { $attribute }
    [inside] Delgrupperna håller sig för det mesta inom grupperna: { $attribute }
    [around] Delgrupperna samlar flera grupper: { $attribute }
    [hardly] Delgrupperna följer knappast grupperingen: { $attribute }
   *[unknown] Delgrupperna och grupperingen: { $attribute }
}
groups-found-subtitle = Rad: { $attribute }. Kolumn: delgrupp. Siffran är antalet aktörer, mörk: en stor del av gruppen.
groups-how-found = Nätverket delas så att det finns så många kontakter som möjligt inom delarna (modularitet, Leiden-metoden). Någon indelning hittas alltid, även i ett slumpmässigt nätverk. Därför visas delgrupper bara om indelningen är tydligare än i nätverk där varje aktör har lika många kontakter men till slumpmässigt valda aktörer, och om samma indelning hittas gång på gång.
groups-members-heading = Delgruppernas medlemmar
groups-members = Delgrupp { $number } ({ $n ->
    [one] 1 aktör
   *[other] { $n } aktörer
}):
groups-members-alone = { $n ->
    [one] 1 aktör hör inte till någon delgrupp.
   *[other] { $n } aktörer hör inte till någon delgrupp.
}
groups-quality-heading = Hur tydliga är delgrupperna?
groups-quality-modularity = Modularitet Q: { $value }.
groups-quality-chance = I jämförelsen söks en indelning lika många gånger i varje nätverk. Då är Q { $value } i det här nätverket och { $low } … { $high } i slumpmässiga nätverk (95 %).
groups-quality-stability = Samma indelning hittas igen: { $value } (1 = alltid samma, 0 = varierar slumpmässigt).
groups-quality-missing = När svar som saknas lottas förblir indelningen densamma: { $value }.
groups-quality-range = När saknade svar lottas är Q { $low } … { $high }.
groups-quality-match = Överensstämmelse med grupperingen { $attribute } (justerat Rand-index): { $value } (1 = exakt samma indelning, 0 = som slumpen).

groups-core-heading = Kärna och periferi
groups-core-told = { $verdict ->
    [above] Nätverket har en kärna och en periferi. I kärnan finns { $inside } och i periferin { $edge } aktörer. Temanätverk är ett sätt att få med aktörerna i periferin i arbetet.
    [inside] Ingen klar kärna framträder: kärnan är inte tydligare än vad aktörernas antal kontakter förklarar.
    [closed] Den tätaste gruppen håller ihop, men de andra stöder sig inte på den: den är snarare en grupp bland andra än nätverkets kärna.
   *[unknown] I den bästa indelningen finns { $inside } aktörer i kärnan och { $edge } i periferin. Den har inte jämförts med slumpen.
}
groups-core-hubs = Läs detta tillsammans med kontakternas centralisering: den är { $share } (100 % = allt vilar på en). Även ett nätverk där ett nav förenar alla andra ser ut som en kärna och en periferi.
groups-core-undefined = Kärna och periferi går inte att skilja åt: alla par har en kontakt, eller kontakterna är för få.
groups-core-members = Aktörerna i kärnan, och passningen
groups-core-edge = Aktörerna i periferin räknas inte upp. En plats i periferin kan vara ändamålsenlig.
groups-core-fit = Passning till idealmönstret (korrelation): { $fit }.{ $drawn ->
    [true] {" "}Sökt på samma sätt i slumpmässiga nätverk { $low } … { $high } (95 %).
   *[false] {""}
}
groups-core-range = När saknade svar lottas är passningen { $low } … { $high }.
groups-how-core = Aktörerna delas i två så att indelningen liknar ett idealmönster så mycket som möjligt: aktörerna i kärnan har alla kontakt med varandra, och aktörerna i periferin har ingen kontakt sinsemellan. Kontakter mellan kärna och periferi beaktas inte. Indelningen jämförs med nätverk där varje aktör har lika många kontakter men till slumpmässigt valda aktörer; den bästa indelningen av vart och ett söks på samma sätt.

groups-relations-heading = Går olika relationer samma vägar?
groups-relations-told = { $first } – { $second }: av de par som har någondera relationen har { $share } båda. { $place ->
    [above] Relationerna går samma vägar oftare än slumpen förklarar (korrelation { $correlation }, slumpen { $low } … { $high }).
    [below] Relationerna går olika vägar oftare än slumpen förklarar (korrelation { $correlation }, slumpen { $low } … { $high }).
    [inside] Antalet ryms inom slumpen (korrelation { $correlation }, slumpen { $low } … { $high }).
   *[unknown] Korrelation { $correlation }; inte jämförd med slumpen.
}
groups-relations-undefined = { $first } – { $second }: går inte att jämföra, eftersom den ena saknar kontakter eller alla har samma.
groups-how-relations = Riktningen beaktas inte, och de par räknas vars svar är kända i båda relationerna. Andelen är Jaccards index. Korrelationen jämförs med vad man får när aktörerna i den ena relationen blandas (QAP).

groups-tables-heading = Siffrorna som tabeller, och E–I-indexet
groups-table-cells = Kontakter efter par av grupper
groups-table-groups = Kontakter efter grupp
groups-column-from = Från grupp
groups-column-to = Till grupp
groups-column-ties = Kontakter
groups-column-possible = Möjliga
groups-column-expected = Slumpen skulle ge
groups-column-ratio = Gånger slumpen
groups-column-low = Slumpen, nedre gräns
groups-column-high = Slumpen, övre gräns
groups-column-p = p (Holm)
groups-column-group = Grupp
groups-column-size = Aktörer
groups-column-external = Till andra grupper
groups-column-internal = Inom gruppen
groups-column-share = Till andra grupper, %
groups-column-share_low = Slumpen från, %
groups-column-share_high = Slumpen högst, %
groups-column-ei = E–I-index
groups-download = Ladda ner tabellen (CSV)
groups-file-cells = kontakter_mellan_grupper.csv
groups-file-groups = grupper.csv
groups-index = E–I-indexet är { $value }: −1 = alla kontakter inom grupper, +1 = alla mellan grupper. När grupperna blandas är det i medeltal { $mean }{ $compared ->
    [true] {" "}och i 95 % av fallen { $low } … { $high }
   *[false] {""}
}. Gruppernas storlekar begränsar det, så det kan varken jämföras med noll eller med en annan grupperings index. I tabellen räknas en kontakt inom en grupp hos båda aktörerna.

groups-questions-heading = Vad kan vi diskutera härnäst?
groups-questions =
    - Över vilken gräns behövs kontakter med tanke på målet? Alla behöver inte ha kontakt med alla.
    - Vad håller ihop den tätaste gruppen, och vad förlorar den om den saknar kontakter utåt?
    - I vilka frågor skulle det löna sig att bygga den första kontakten över hålet, och vem kunde kalla samman?

threshold-groups-tests = Grupper: aktörer som behövs för en jämförelse med slumpen
threshold-groups-core = Kärna och periferi: aktörer som behövs
threshold-groups-group = Silor: aktörer som behövs i en grupp
threshold-groups-near = Mellan grupper: en skillnad på högst så många gånger är ”som slumpen skulle ge”
threshold-groups-far = Mellan grupper: en skillnad på fler gånger än så är ”mycket”
threshold-groups-well = Delgrupperna motsvarar långt grupperingen: justerat Rand-index minst
threshold-groups-within = Delgrupperna håller sig inom grupper eller samlar grupper: andel utöver slumpen minst
threshold-groups-partly = Delgrupperna motsvarar delvis grupperingen: justerat Rand-index minst
