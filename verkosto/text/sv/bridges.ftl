# The page of bridges.

bridges-title = Broar
bridges-heading = Vem bygger bro, och vad hänger på en enda?
bridges-empty = Sidan visar vem nätverkets vägar går genom, var det finns hål mellan grupper och vad som skulle hända om någon föll bort.
bridges-no-ties = I den här vyn finns inga kontakter, så ingen bygger broar.
bridges-limited = För få har svarat för att nämna aktörer som bygger broar eller säga vad som hänger på en enda. Ett enda svar som saknas kan flytta vägarna till någon annan.
bridges-no-attributes = Materialet berättar inte vilka grupper aktörerna hör till (till exempel organisation, bransch eller region). Därför går det inte att se på broar mellan grupper.

bridges-finding-top = Bygger flest broar: { $actor }. Ungefär { $share } av de kortaste vägarna mellan andra går genom den här aktören.{ $ranged ->
    [true] {" "}Om alla hade svarat skulle andelen vara uppskattningsvis { $span }.
   *[false] {""}
}
bridges-finding-set = { $why ->
    [missing] { $n ->
        [one] Säkrast bland dem som bygger flest broar: { $actors }. Andra kan inte nämnas och ingen ordning ges, eftersom svar saknas.
       *[other] Bygger flest broar (i bokstavsordning): { $actors }. De kan inte rangordnas, eftersom svar saknas.
    }
    [nobody] Ingen bygger broar: ingen ligger på den kortaste vägen mellan två andra.
   *[equal] { $many ->
        [true] Brobyggandet är jämnt fördelat: { $n } aktörer bygger lika många broar.
       *[false] Bygger flest broar, alla lika många: { $actors }.
    }
}
bridges-finding-concentrated = { $place ->
    [above] Vägarna koncentreras till få mer än slumpen förklarar: vägarnas koncentration är { $value } (100 % = alla går genom en), slumpen skulle ge { $span }.{ $unsure ->
        [true] {" "}Svar som saknas kan dock ta bort skillnaden.
       *[false] {""}
    }
    [below] Vägarna är jämnare fördelade än slumpen skulle ge: vägarnas koncentration är { $value } (100 % = alla går genom en), slumpen skulle ge { $span }.{ $unsure ->
        [true] {" "}Svar som saknas kan dock ta bort skillnaden.
       *[false] {""}
    }
   *[inside] Vägarna koncentreras till få lika mycket som av en slump: vägarnas koncentration är { $value } (100 % = alla går genom en), slumpen skulle ge { $span }.
}
bridges-finding-whole = { $parts ->
    [one] Nätverket skulle inte falla isär om någon enskild aktör föll bort.
   *[other] Nätverket är redan i { $parts } delar, men det skulle inte falla isär mer om någon enskild aktör föll bort.
}{ $pendants ->
    [0] {""}
    [one] {" "}På ett ställe är en aktör med genom endast en kontakt.
   *[other] {" "}På { $pendants } ställen är en aktör med genom endast en kontakt.
}
bridges-finding-cut = Hänger på en: { $actor }. Om den här aktören föll bort skulle { $n ->
    [one] 1 aktör
   *[other] { $n } aktörer
} lossna från den största delen. { $after } av aktörsparen skulle sakna väg till varandra (nu { $before }).{ $drawn ->
    [unsure] {" "}Det kan också bero på svar som saknas: när de lottas skulle nätverket falla isär i { $share } av lottningarna.
    [sure] {" "}När svar som saknas lottas skulle nätverket falla isär i { $share } av lottningarna.
   *[false] {""}
}
bridges-finding-cuts = Nätverket skulle falla isär på { $n } ställen om en aktör föll bort: { $actors }{ $more ->
    [0] {""}
   *[other] {" "}och { $more } till
}. Minst två andra hänger på var och en av dem.{ $drawn ->
    [true] {" "}Inom parentes: i hur stor del av lottningarna nätverket skulle falla isär när svar som saknas lottas.
   *[false] {""}
}
bridges-finding-cut-name = { $actor } ({ $share })
bridges-finding-hole = { $directed ->
    [true] Tydligaste hålet i riktningen { $first } → { $second }
   *[false] Tydligaste hålet: { $first } – { $second }
}. Mellan dem finns { $ties ->
    [0] inga kontakter
    [one] bara 1 kontakt
   *[other] bara { $ties } kontakter
}, slumpen skulle ge ungefär { $expected }.{ $through ->
    [one] {" "}Det överbryggas mest av en aktör: { $actor }.
    [nobody] {" "}Ingen överbryggar det just nu.
   *[several] {""}
}
bridges-finding-no-hole = Mellan grupperna finns inga hål som slumpen inte förklarar (gruppering: { $attribute }).
bridges-finding-load = { $same ->
    [true] { $directed ->
        [true] Den som bygger flest broar nämns också oftast ({ $n ->
            [one] 1 gång
           *[other] { $n } gånger
        }): arbete och värde samlas på samma ställe.
       *[false] Den som bygger flest broar har också flest kontakter ({ $n }): arbete och värde samlas på samma ställe.
    }
   *[false] { $directed ->
        [true] En annan aktör nämns oftast: { $actor } ({ $n ->
            [one] 1 gång
           *[other] { $n } gånger
        }). Den största bördan och den viktigaste bron finns på olika ställen.
       *[false] En annan aktör har flest kontakter: { $actor } ({ $n }). Den största bördan och den viktigaste bron finns på olika ställen.
    }
}

bridges-none-nobody = Ingen ligger på den kortaste vägen mellan två andra.
bridges-none-unknown = Det går ännu inte att säga vem som bygger flest broar: antingen pågår beräkningen, eller så lämnar svar som saknas ordningen öppen.

bridges-chart-routes = Andel av vägarna
bridges-chart-range = Om alla svarade
bridges-chart-named = { $directed ->
    [true] Hur många nämner aktören
   *[false] Kontakter
}
bridges-chart-role = Roll
bridges-chart-times = Gånger
bridges-chart-gone = Aktörer som är borta
bridges-chart-order = Vem faller bort först
bridges-chart-largest = I den största delen

bridges-who-heading = Vem bygger broar?
bridges-who-title = { $why ->
    [one] En aktör bygger fler broar än de andra
    [missing] { $n ->
        [one] En aktör hör säkrast till dem som bygger flest broar
       *[other] { $n } aktörer hör säkrast till dem som bygger flest broar
    }
    [equal] { $n } aktörer bygger lika många broar
   *[other] Genom vem vägarna går
}
bridges-who-subtitle = Andel av de kortaste vägarna mellan andra.{ $ranged ->
    [true] {" "}Grå stapel: var andelen kunde ligga om alla svarade.
   *[false] {""}
} { $ordered ->
    [true] { $shown ->
        [one] Alla som bygger broar: 1 aktör.
       *[other] De { $shown } som bygger flest broar.
    }
   *[false] I bokstavsordning: det går inte att ge placeringar.
}
bridges-how-who = För varje par av aktörer söks den kortaste vägen längs kontakterna. Andelen berättar hur stor del av vägarna som går genom aktören (förmedlingscentralitet, betweenness). Finns det flera kortaste vägar delas de, därför ”ungefär”. En stor andel är värdefull för nätverket och ofta arbetsam för den som bygger bron. När svar saknas lottas de många gånger och andelen räknas på nytt varje gång: den grå stapeln täcker 90 % av lottningarna. Är svarsfrekvensen under 85 % visas bara de som hör till de främsta i minst 70 % av lottningarna, utan ordning.

bridges-load-heading = Börda och värde
bridges-load-title = { $same ->
    [true] Samma aktör har flest kontakter och bygger flest broar
    [false] Den som har flest kontakter och den som bygger flest broar är olika aktörer
   *[unknown] Börda och brobyggande sida vid sida
}
bridges-load-subtitle = { $directed ->
    [true] Vågrätt: hur många som nämner aktören.
   *[false] Vågrätt: antalet kontakter.
} Lodrätt: andel av vägarna. Namn har de som har mest av endera. { $n } aktörer.
bridges-how-load = Varje punkt är en aktör. Till höger finns de som flest har kontakt med: det tar tid. Överst finns de som andras vägar går genom: det har de andra nytta av. Den som är uppe till vänster bygger broar med få kontakter, den som är nere till höger har många kontakter åt samma håll. Ingendera är bättre än den andra.

bridges-leaving-heading = Vad händer om någon faller bort?
bridges-leaving-actor = Aktör som skulle falla bort
bridges-leaving-what-if = Det här är ett experiment på kartan, ingen förutsägelse: när någon går knyter andra ofta nya kontakter, och en del kontakter har inte berättats.
bridges-how-leaving = Aktören och dess kontakter tas bort från kartan, och de andra räknas på nytt. Delar är grupper av aktörer som saknar väg till varandra. Splittringen är andelen aktörspar som inte har någon väg alls. Splittring med avstånd växer också när vägarna blir längre: 0 % betyder att alla har direkt kontakt, 100 % att ingen når någon. Kontakternas riktning spelar ingen roll.
bridges-metric-parts = Delar
bridges-metric-fragmentation = Splittring
bridges-metric-distance = Splittring, avstånd
bridges-metric-help-parts = Hur många delar det finns utan väg mellan sig. Ensamma aktörer är egna delar.
bridges-metric-help-fragmentation = Andel av aktörsparen som inte har någon väg alls.
bridges-metric-help-distance = Samma sak, men även långa vägar räknas: ju längre, desto mer.
bridges-before-after = { $before } → { $after }
bridges-fallen = { $n ->
    [0] Ingen skulle lossna: { $alone ->
        [true] den här aktören har inga kontakter i den här vyn
       *[false] de andra skulle nå varandra som förut, en del kanske längs en längre väg
    }
   *[other] I den största delen skulle { $left ->
        [one] 1 aktör
       *[other] { $left } aktörer
    } bli kvar. { $n ->
        [one] 1 aktör
       *[other] { $n } aktörer
    } skulle lossna
}{ $listed ->
    [true] :
   *[false] .
}
bridges-fallen-names = { $n } aktörer som skulle lossna
bridges-fallen-drawn = När svar som saknas lottas skulle nätverket falla isär i { $share } av lottningarna om den här aktören föll bort.

bridges-holes-heading = Hål mellan grupper
bridges-how-holes = Kontakterna mellan två grupper jämförs med hur många de vore om samma aktörer hörde till sina grupper av en slump. Ett hål är ett par med färre kontakter än slumpen förklarar (p < 0,05, Holms korrigering över alla par). Talet vid en brobyggare berättar hur många par av gruppernas aktörer som når varandra genom aktören utan egen kontakt. Ett hål är inget fel: alla behöver inte ha kontakt med alla.
bridges-holes-none = Det finns inga tydliga hål i grupperingen { $attribute }.
bridges-holes-untold = Grupperna är så små att kontakterna mellan dem inte kan jämföras med slumpen (gruppering: { $attribute }).
bridges-holes-more = { $n ->
    [one] Dessutom 1 mindre hål.
   *[other] Dessutom { $n } mindre hål.
}
bridges-hole = { $directed ->
    [true] { $first } → { $second }
   *[false] { $first } – { $second }
}: { $ties ->
    [0] inga kontakter
    [one] 1 kontakt
   *[other] { $ties } kontakter
}, slumpen skulle ge ungefär { $expected }.
bridges-hole-through = Överbryggas nu av: { $names }{ $more ->
    [0] .
    [one] {" "}och 1 till.
   *[other] {" "}och { $more } till.
}
bridges-hole-name = { $actor } ({ $pairs ->
    [one] 1 par
   *[other] { $pairs } par
})
bridges-hole-nobody = Ingen överbryggar det.

bridges-roles-heading = Hurdana brobyggare finns det?
bridges-roles-title = Vanligaste rollen: { $role }{ $place ->
    [above] , oftare än slumpen förklarar
    [below] , ändå mer sällan än slumpen skulle ge
   *[other] {""}
}
bridges-roles-subtitle = Hur många gånger någon står mellan två som saknar kontakt. Gruppering: { $attribute }.{ $compared ->
    [true] {" "}Grå stapel: vad slumpen skulle ge. Orange: mindre än slumpen skulle ge.
   *[false] {""}
}
bridges-how-roles = En brobyggare står mellan två aktörer som inte har kontakt med varandra. Rollen beror på vilka grupper de tre hör till (Gould och Fernandez). Antalen jämförs med vad som fås när grupperna blandas mellan aktörerna och nätverket förblir detsamma. Saknar kontakterna riktning går det inte att skilja på grindvakt och representant.
bridges-roles-none = Ingen står mellan två aktörer som saknar kontakt med varandra.
bridges-role-coordinator = Samordnare
bridges-role-itinerant = Konsult
bridges-role-gatekeeper = Grindvakt
bridges-role-representative = Representant
bridges-role-liaison = Sambandsperson
bridges-role-border = Grindvakt eller representant
bridges-role-what-coordinator = förenar aktörer i sin egen grupp med varandra.
bridges-role-what-itinerant = förenar aktörer i en annan grupp med varandra, utifrån.
bridges-role-what-gatekeeper = förmedlar från en annan grupp till sin egen.
bridges-role-what-representative = förmedlar från sin egen grupp till en annan.
bridges-role-what-liaison = förenar två grupper av vilka ingendera är den egna.
bridges-role-what-border = förenar sin egen grupp med en annan. Utan kontakternas riktning går de två inte att skilja åt.
bridges-roles-between = Oftast mellan två grupper: { $actor }. Grupperna är { $first } och { $second } ({ $n ->
    [one] 1 gång
   *[other] { $n } gånger
}).
bridges-roles-table = Roller per aktör: { $attribute }
bridges-roles-table-help = I bokstavsordning. Med är de som minst en gång står mellan andra. Tabellen visar inte vad slumpen skulle ge var och en.

bridges-holding-heading = Hur väl tål nätverket att någon faller bort?
bridges-holding-title = När den mest kontaktrika tredjedelen faller bort finns { $share } av nätverket kvar i den största delen
bridges-holding-subtitle = Andel av alla { $n } aktörer som ännu hänger ihop. Lodrät linje: en tredjedel ({ $gone }) borta.
bridges-order-best = De mest kontaktrika först
bridges-order-random = I slumpmässig ordning
bridges-how-holding = Aktörerna tas bort en i sänder: alltid den som har flest kontakter med dem som är kvar. Varje gång ser man hur stor del av de ursprungliga aktörerna som ännu är i samma del. Den grå linjen är samma sak i slumpmässig ordning (medianen av högst 200 ordningar). Tåligheten R är den blå linjens medelvärde, 0–0,5. Den jämförs med nätverk där varje aktör har lika många kontakter, men med slumpmässigt valda aktörer.
bridges-holding-told = Tåligheten R är { $value }. { $place ->
    [below] Med samma antal kontakter skulle slumpen ge { $low }–{ $high }: nätverket hänger på få mer än antalet kontakter förklarar.
    [above] Med samma antal kontakter skulle slumpen ge { $low }–{ $high }: nätverket håller bättre än antalet kontakter förklarar.
    [inside] Med samma antal kontakter skulle slumpen ge { $low }–{ $high }: nätverket håller lika väl som ett som kopplats av en slump.
   *[unknown] Den har inte jämförts med slumpen.
}

bridges-sets-heading = Vilka håller nätverket samman?
bridges-sets-heading-leave = Om de här föll bort
bridges-sets-heading-reach = De här når de andra bäst
bridges-sets-leave = { $n ->
    [one] Om 1 aktör föll bort
   *[other] Om { $n } aktörer föll bort
} ({ $actors }): splittringen med avstånd är nu { $before } och skulle bli { $after }.{ $others ->
    [0] {""}
    [one] {" "}En annan grupp skulle ha samma verkan.
   *[other] {" "}{ $others } andra grupper skulle ha samma verkan.
}
bridges-sets-reach = { $n ->
    [one] 1 aktör
   *[other] { $n } aktörer
}: { $actors }. Räckvidd { $share }.{ $others ->
    [0] {""}
    [one] {" "}En annan grupp når lika långt.
   *[other] {" "}{ $others } andra grupper når lika långt.
}
bridges-sets-leave-many = { $n ->
    [one] 1 aktör
   *[other] { $n } aktörer
}: Ingen grupp sticker ut: { $sets } grupper skulle ha samma verkan (splittringen med avstånd är nu { $before } och skulle bli { $after }).
bridges-sets-reach-many = { $n ->
    [one] 1 aktör
   *[other] { $n } aktörer
}: Ingen grupp sticker ut: { $sets } grupper når de andra lika väl (räckvidd { $share }).
bridges-sets-what = Endast för teamets eget bruk. Namnen står i bokstavsordning: det här är en grupp, ingen rangordning. De som är viktiga tillsammans är inte alltid de som är viktigast var för sig. Räckvidd: 100 % = alla andra är gruppens direkta partner. { $exact ->
    [true] Alla grupper har prövats
   *[false] Alla grupper har inte prövats, så det kan finnas en bättre
} (Borgatti 2006). Svar som saknas kan ändra gruppen.

bridges-ties-heading = Kontakter utan omväg
bridges-ties-told = { $bridges ->
    [0] Det finns en omväg för varje kontakt.
    [one] För 1 kontakt finns ingen omväg (en bro).
   *[other] För { $bridges } kontakter finns ingen omväg (broar).
} { $local ->
    [0] Alla som har kontakt har en gemensam partner.
    [one] I 1 kontakt saknar parterna en gemensam partner (en lokal bro).
   *[other] I { $local } kontakter saknar parterna en gemensam partner (lokala broar).
}
bridges-table-heading = Talen som tabell
bridges-column-label = Aktör
bridges-column-bridging = Andel av vägarna
bridges-column-low = Andel, nedre gräns
bridges-column-high = Andel, övre gräns
bridges-column-left_behind = Skulle lossna
bridges-column-cut = Faller isär (lottat)
bridges-column-ego = Aktör
bridges-column-alter = Partner
bridges-column-bridge = Ingen omväg
bridges-download = Ladda ner tabellen (CSV)
bridges-file-name = broar.csv

bridges-questions-heading = Vad ska vi diskutera härnäst?
bridges-questions =
    - Vet den som bygger flest broar om det, och finns det tid och stöd för det?
    - Vilken kunskap eller vilket arbete går nu bara genom en enda? Genom vem kunde en annan väg gå?
    - Över vilket hål behövs det verkligen en kontakt, och vem kunde samla människor?
