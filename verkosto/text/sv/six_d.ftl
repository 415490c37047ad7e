# Sidan 6D-utvärdering.
six_d-heading = Hur fungerar vårt samarbete?
six_d-empty = Sidan berättar hur sex delområden av samarbetet (6D: på engelska börjar alla sex på D) förverkligas enligt medlemmarna: debatt, dialog, olikhet, skillnad mot det gamla, överenskommelse och dokumentation. För varje område visas hur svaren fördelar sig. Någon gemensam poäng räknas inte ut.
six_d-no-answers = Samarbetets sex delområden (6D) har inte bedömts den här gången. När medlemmarna bedömer dem berättar sidan var samarbetet fungerar, var erfarenheterna skiljer sig och vad ni kunde pröva härnäst.
six_d-other-waves = Det finns svar från dessa omgångar: { $waves }.
six_d-no-total = Delområdena är sex olika saker, så inga medelvärden och inget gemensamt tal räknas ut.

six_d-finding-low = { $item }: färre än hälften upplever att detta fungerar bra ({ $positive }/{ $n }, 95 %-intervall { $low }–{ $high }).
six_d-finding-split = { $item }: erfarenheterna delar sig i två läger. Ett medelvärde skulle dölja det.
six_d-finding-good = Fungerar bra enligt en klar majoritet: { $names }.
six_d-no-findings = Inget delområde ligger klart under hälften, och erfarenheterna delar sig inte i två läger. Nedan syns hur svaren fördelar sig.
six_d-no-findings-few = Svaren är färre än { $least }, så inga slutsatser dras. Nedan syns hur de fördelar sig.

six_d-word = ”{ $word }”
six_d-between = mellan ”{ $low }” och ”{ $high }”

six_d-spread-heading = Hur förverkligas de sex delområdena?
six_d-spread-title = { $above ->
    [0] { $below ->
        [0] Inget delområde har en klar majoritet
       *[other] Klart färre än hälften tycker att { $below }/{ $n } delområden fungerar bra
    }
   *[other] En klar majoritet tycker att { $above }/{ $n } delområden fungerar bra
}
six_d-title-few = Så fördelar sig svaren
six_d-spread-subtitle = ”Hur väl förverkligas följande i ert nätverk?” Talen i staplarna är svarande.
six_d-order-title = { $known ->
    [true] Förverkligas svagast: { $name }
   *[false] Delområdena har ingen klar ordning
}
six_d-shares-title-few = Svarande som tycker att det fungerar bra
six_d-shares-subtitle = Fungerar ganska eller mycket bra; linjen är 95 %-intervallet. n = { $n } beroende på delområde.{ $below ->
    [0] {""}
   *[other] {" "}Orange: klart färre än hälften.
}
six_d-shares-subtitle-few = Fungerar ganska eller mycket bra. Svaren är färre än { $least }, så antal visas i stället för andelar och ingen ordning anges.

six_d-each-heading = Delområdena ett och ett
six_d-share = Fungerar bra: **{ $share }** av de svarande ({ $positive }/{ $n }, 95 %-intervall { $low }–{ $high }).
six_d-count = Fungerar bra enligt **{ $positive }/{ $n }** svarande.
six_d-half = Svaret i mitten: { $median }. { $same ->
    [true] Minst hälften svarade just så.
   *[false] Minst hälften av svaren ligger { $half }.
}
six_d-agreement = { $agreement ->
    [agreed] De svarande är eniga.
    [partly] De svarande är delvis oeniga.
   *[divided] De svarande är oeniga.
}{ $split ->
    [true] {" "}Erfarenheterna delar sig i två läger.
   *[false] {""}
}
six_d-comments = De svarandes exempel ({ $n })
six_d-comments-note = I slumpmässig ordning och utan den svarandes kod. Skribenten kan ändå kännas igen på texten, så överväg vem ni visar den för.
six_d-comments-few = De svarandes exempel är för få för att visas ({ $n }), minst { $least } behövs.

six_d-details = Exakta siffror
six_d-details-note = Enighet: Tastles och Wiermans mått, 1 = alla svarade lika, 0 = hälften i vardera ytterligheten. r_wg jämför spridningen med jämnt fördelade svar och beror på medelvärdet, så det används inte för slutsatser. Svaret i mitten är ett steg på skalan 1–5.
six_d-column-item = Delområde
six_d-column-n = Svar
six_d-column-positive = Fungerar bra
six_d-column-share = Andel
six_d-column-low = Intervallet från
six_d-column-high = Intervallet till
six_d-column-median = Svaret i mitten
six_d-column-consensus = Enighet (0–1)
six_d-column-r_wg = r_wg

six_d-next-heading = Vad kan ni pröva härnäst?
six_d-next = { $item ->
    [D3] Pröva en uppgift där kunnande från olika områden förenas.
    [D5] Reservera slutet av mötet för att knyta ihop: vad, varför, vem, när och hur?
    [D1] Reservera tid för att öppna frågorna på nästa möte: lyssna innan ni beslutar.
    [D2] Reservera tid för att öppna frågorna på nästa möte: lyssna innan ni beslutar.
   *[other] Gör utvärdering och reflektion över det nya arbetssättet till en stående punkt på mötena.
}
six_d-next-note = Förslaget bygger på vilket delområde som förverkligas svagast ({ $name }). Det är en öppning till samtal, inte en bevisad effekt.

six_d-groups-heading = Ser grupperna samarbetet på samma sätt?
six_d-groups-choice = Gruppering
six_d-groups-hidden = För få svar för att visas för sig: { $groups }. Svaren ingår i allas siffror.
six_d-groups-alike = Ingen grupps svar skiljer sig från de andras mer än slumpen kunde förklara.
six_d-groups-differ = { $item }: gruppen ”{ $group }” svarar { $higher ->
    [true] mer positivt än de andra
   *[false] mer negativt än de andra
}. När en svarande i gruppen jämförs med en av de andra är gruppens svar mer positivt i { $often } procent av jämförelserna (lika svar räknas till hälften). Enbart slumpen skulle ge { $low }–{ $high } procent.
six_d-groups-title = { $item }: { $differs ->
    [true] svaren skiljer sig mellan grupperna
   *[false] ingen klar skillnad
}
six_d-groups-more = { $some ->
    [true] Övriga delområden per grupp
   *[false] Delområdena per grupp
}
six_d-groups-subtitle = Talen i staplarna är svarande.
six_d-groups-rest = Alla andra sammanlagt
six_d-groups-table = Gruppernas siffror
six_d-groups-column-item = Delområde
six_d-groups-column-group = Grupp
six_d-groups-column-well = Fungerar bra
six_d-groups-column-rest = Fungerar bra, de andra
six_d-groups-column-superiority = Svarar mer positivt än andra (A)
six_d-groups-column-low = Slumpen: nedre gräns
six_d-groups-column-high = Slumpen: övre gräns
six_d-groups-column-p = p (Holm)

six_d-waves-heading = Vad har förändrats?
six_d-waves-title = { $sure ->
    [0] Ingen förändring är klar
   *[other] Klart förändrat: { $names }
}
six_d-waves-subtitle = Fungerar ganska eller mycket bra; linjen är 95 %-intervallet.
six_d-waves-changed = { $item }: andelen som tycker att detta fungerar bra har { $rose ->
    [true] ökat
   *[false] minskat
} sedan omgången { $before } ({ $points } procentenheter, 95 %-intervall { $low } … { $high }).
six_d-waves-unsure = { $count ->
    [one] Förändringen ryms inom osäkerheten: { $names }. Tolka den inte som bättre eller sämre.
   *[other] Dessa förändringar ryms inom osäkerheten (i procentenheter): { $names }. Tolka dem inte som bättre eller sämre.
}
six_d-waves-changed-paired = { $item }: samma svarande anser att detta fungerar { $rose ->
    [true] bättre
   *[false] sämre
} än i omgången { $before }: { $up } höjde och { $down } sänkte sin bedömning (andelen ändrades { $points } procentenheter).
six_d-waves-unconfirmed = { $names } (procentenheter): svaren från samma svarande bekräftar inte { $count ->
    [one] förändringen. Tolka den inte som bättre eller sämre.
   *[other] förändringarna. Tolka dem inte som bättre eller sämre.
}
six_d-waves-difference = { $item } { $points }
six_d-waves-unlinked = Förändringen hos samma svarande visas inte: de svarande kan inte kopplas ihop mellan omgångarna eller är för få. Omgångarna jämförs som om olika personer hade svarat.
six_d-waves-paired = { $same ->
    [true] **{ $most }** svarande svarade i båda omgångarna:
   *[false] **{ $least }–{ $most }** svarande, beroende på delområde, svarade i båda omgångarna:
}
six_d-waves-moved = { $item }: { $up } höjde sin bedömning, { $same } behöll den och { $down } sänkte den{ $more ->
    [up] . Höjningarna är klart fler.
    [down] . Sänkningarna är klart fler.
   *[none] .
}
six_d-waves-table = Omgångarnas siffror
six_d-waves-column-item = Delområde
six_d-waves-column-before = Före
six_d-waves-column-now = Nu
six_d-waves-column-difference = Förändring, procentenheter
six_d-waves-column-low = Intervallet från
six_d-waves-column-high = Intervallet till
six_d-waves-column-up = Höjde
six_d-waves-column-same = Behöll
six_d-waves-column-down = Sänkte
six_d-waves-column-p = p (teckentest)

six_d-expertise-heading = Förenas sakkunskapen?
six_d-expertise-title = { $above ->
    [0] { $below ->
        [0] För inget påstående finns en klar majoritet
       *[other] Klart färre än hälften är av samma åsikt om { $below }/{ $n } påståenden
    }
   *[other] En klar majoritet är av samma åsikt om { $above }/{ $n } påståenden
}
six_d-expertise-subtitle = ”Hur väl beskriver påståendet ert nätverk?” Talen i staplarna är svarande.

six_d-own-heading = Materialets egna frågor
six_d-own-lead = Dessa frågor är era egna. Svaren visas med materialets ord och inga slutsatser dras: vi vet inte vilket svar som är önskat.
six_d-own-title = Materialets egna påståenden: { $low } – { $high }
six_d-own-subtitle = Talen i staplarna är svarande.
six_d-own-chosen-subtitle = Materialets egen fråga, n = { $n }{ $unsure ->
    [0] {""}
   *[other] , dessutom kunde { $unsure } inte säga
}. Alternativen från det vanligaste.
six_d-own-few = För få svar (minst { $least } behövs): { $names }.

six_d-how-spread =
    {""}**Skalan är sned**: det högsta svaret är ”Mycket bra” men det lägsta bara ”Dåligt”. Därför räknas inga medelvärden. ”Kan inte säga” ingår inte i andelen och är aldrig svaret i mitten.

    {""}**Fungerar bra**: svaret är ”Ganska bra” eller ”Mycket bra”. Linjen är andelens 95 %-intervall enligt Wilsons formel. När svaren är färre än { $least } visas antal.

    {""}**Svagast** anges bara när samma svarande sätter delområdet lägre än de andra i minst så stor andel av de lottade grupperna av svarande: { $support }. Annars finns ingen klar ordning.

    {""}**Eniga** är de svarande när enigheten (0–1) är minst { $agreed }, **delvis oeniga** när den är minst { $partly }, annars **oeniga**. **Två läger**: minst { $split } i skalans nedre och minst { $split } i dess övre del, när svaren är minst { $answers }.

    Dialog och överenskommelse frågar om två saker på en gång, så läs också de svarandes exempel.
six_d-how-groups = En grupp visas bara när både den och alla andra har tillräckligt många svar och ingen kan räkna fram några fås svar ur siffrorna. **Mer positivt än andra** (A, Vargha och Delaney): hur ofta en slumpmässig svarande i gruppen ger ett högre svar än en slumpmässig annan; 50 % = ingen skillnad. Slumpens intervall fås genom att blanda grupperna. Skillnaden är klar när p efter Holms korrigering är under { $p }.
six_d-how-waves = Förändringen är skillnaden mellan andelarna med 95 %-intervall (Newcombe), som om olika personer hade svarat. Samma svarande kopplas ihop när minst { $linked } av koderna i vardera omgången är desamma. Då är förändringen klar först när höjningarna och sänkningarna dessutom skiljer sig mer än slumpen kunde förklara (teckentest, p < { $p }).
six_d-how-expertise = Påståendena visas ett och ett och räknas inte ihop. **Av samma åsikt**: skalans två högsta svar. Majoriteten är klar när andelens 95 %-intervall helt ligger över hälften.

six_d-questions-heading = Vad kan ni diskutera härnäst?
six_d-questions =
    - Var skiljer sig era erfarenheter mest, och vad kunde det bero på?
    - Vilket exempel visar att något av detta redan fungerar bra?
    - Vilken enda sak gör ni annorlunda före nästa utvärdering?
