# The page of coverage.

coverage-title = Svarande
coverage-heading = Vems svar bygger bilden på?
coverage-empty = Sidan visar vilka som svarade, vad man kan sluta sig till av det och vad några svar till skulle ge.

coverage-list = Materialet är en lista över kontakter: den berättar inte vilka som svarade. Talen är räknade som om alla medlemmar ({ $members }) hade svarat.
coverage-answered = { $respondents } av { $members ->
    [one] 1 medlem
   *[other] { $members } medlemmar
} svarade på enkäten ({ $share }).
coverage-band-full = Svaren är så många att alla nyckeltal kan visas. Hur de svar som saknas inverkar visas som ett intervall.
coverage-band-ranges = Alla nyckeltal visas, men bara med ett intervall: svar som saknas kan flytta dem. De som bygger broar visas som en grupp utan ordning.
coverage-band-no-range = Nätverket är så stort att inverkan av de svar som saknas inte lottas. Därför visas bara de tåligaste talen: kartan, antalet kontakter, starka kontakter och gruppernas gränser.
coverage-band-limited = Bara de tal som påverkas minst av att svar saknas visas: kartan, antalet kontakter, starka kontakter och gruppernas gränser. Broar, vägar och delgrupper går inte att utläsa ur så få svar.
coverage-band-none = Under hälften svarade, så inga nyckeltal för hela nätverket visas. Kartan visar bara det som de svarande berättade.
coverage-known = Av paren av medlemmar är { $both } kända från bådas svar.
coverage-agreement = Där båda svarade är { $share } av de uppgivna kontakterna bekräftade av båda: { $reads ->
    [good] svaren stöder varandra väl.
    [fair] svaren stöder varandra någorlunda, vilket är vanligt.
   *[weak] svaren stöder varandra svagt, så av en enskild kontakt ska man inte dra stora slutsatser.
}
coverage-fewest = Minst svar kom från gruppen { $group } ({ $attribute }): { $answered } / { $members }. Dess kontakter är sämre kända än andras.

coverage-pairs-row = { $kind ->
    [both] Ur bådas svar
    [one] Bara ur den enas svar
   *[none] Inte kända
} ({ $pairs })
coverage-pairs-title = Av paren av medlemmar är { $share } kända från båda sidor
coverage-pairs-subtitle = Alla par av medlemmar ({ $pairs }) efter vem i paret som svarade.
coverage-left-open = { $n ->
    [one] De svarande lämnade ett par öppet: det räknas inte som ett nej.
   *[other] De svarande lämnade { $n } par öppna: de räknas inte som nej.
}
coverage-attribute = Gruppering
coverage-no-attributes = Materialet har inga grupper (till exempel organisation eller bransch), så svaren kan inte visas gruppvis.
coverage-no-group = Ingen grupp
coverage-groups-title = Svarande: { $attribute }
coverage-groups-subtitle = { $shown ->
    [one] En grupp
   *[other] { $shown } grupper
}{ $more ->
    [0] {""}
   *[other] {" "}(de största av { $groups })
}: svarande / medlemmar.
coverage-groups-table = Svarande gruppvis
coverage-column-members = Medlemmar
coverage-column-answered = Svarade
coverage-column-share = Andel
coverage-column-named = Hur många svarande nämnde

coverage-ahead-heading = Vad skulle några svar till ge?
coverage-how-ahead = Ett par är känt från båda sidor när båda har svarat. Gränserna för när nya tal visas är programmets egna och stöder sig på en simulering.
coverage-all-answered = Alla medlemmar svarade: ingenting saknas.
coverage-step = { $everybody ->
    [true] Om alla som saknas ({ $more }) svarade
   *[false] { $more ->
        [one] Om en till svarade
       *[other] Om { $more } till svarade
    }
} skulle { $known } av paren av medlemmar vara kända från båda sidor{ $better ->
    [true] { $band ->
        [full] {" "}och de som bygger flest broar kunna visas i ordning.
        [ranges] {" "}och broar, vägar och delgrupper visas med intervall.
       *[limited] {" "}och nätverkets första nyckeltal visas.
    }
   *[false] .
}
coverage-waited = Vilka som inte svarade ({ $n })
coverage-waited-help = De oftast nämnda först: deras svar skulle komplettera bilden mest. Det är frivilligt att svara.

coverage-bands-heading = Vad visas och vad visas inte?
coverage-band-row = { $band ->
    [full] Svarsfrekvens minst { $share }: alla tal, brobyggarna också i ordning.
    [ranges] { $share } – under { $below }: alla tal med intervall, brobyggarna som en grupp.
    [limited] { $share } – under { $below }: kartan, antalet kontakter, starka kontakter och gruppernas gränser.
   *[none] Under { $below }: bara det som de svarande berättade.
}
coverage-band-here = ← här är vi
coverage-nothing-withheld = Inget tal har lämnats bort.
coverage-questions-heading = Vad kan vi prata om härnäst?
coverage-questions =
    - Vems perspektiv saknas, och skulle det ändra bilden?
    - Kan någon ännu svara? Redan ett svar kompletterar många par.
    - Var är det bara den ena parten som känner igen kontakten, och vad kan det bero på?

threshold-confirmation-good = Svaren stöder varandra väl: andelen bekräftade kontakter minst
threshold-confirmation-fair = Svaren stöder varandra någorlunda: andelen bekräftade kontakter minst
