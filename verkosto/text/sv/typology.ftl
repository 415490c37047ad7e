# Sidan Typ av nätverk: hurdant nätverk är det här?
typology-heading = Hurdant nätverk är det här?
typology-empty = Sidan berättar hurdant medlemmarna tycker att nätverket är: leds det uppifrån eller tillsammans, är det tätt eller löst, hur träffas man, vad styr samarbetet och vem samordnar det. Medlemmarnas svar avgör. Kontakterna stöder bara resultatet eller frågar om det stämmer.
typology-new = Mätinstrumentet är nytt: det har ännu inte prövats i många nätverk. Använd resultatet för att öppna diskussionen.
typology-open = Visa
typology-opened = Öppnad nedan
typology-how = Hur räknas det?
typology-change-heading = Vad skulle ändra resultatet?
typology-items-heading = Svaren påstående för påstående

typology-lens-four = Fyra typer
typology-lens-tightness = Löst eller tätt
typology-lens-meetings = Möten och ledarskap
typology-lens-mechanism = Vad som styr samarbetet
typology-lens-modes = Arbetssätt
typology-lens-governance = Vem som samordnar

typology-question-four = Leds nätverket, och hur?
typology-question-tightness = Är nätverket löst eller tätt, och har det ett överenskommet mål?
typology-question-meetings = Hur träffas man och vem leder?
typology-question-mechanism = Vad styr samarbetet?
typology-question-modes = Hur överenskomna och hur flexibla är arbetssätten?
typology-question-governance = Vem samordnar, och i vilket läge?

typology-card-not-asked = Inte frågat
typology-card-few = För få svar
typology-card-part-asked = Frågat delvis
typology-card-unknown = Okänt
typology-card-possibly = Möjligen { $type }
typology-card-mixed = Blandform
typology-card-cannot-tell = Ingen typ framträder
typology-card-tightness = { $tight } · mål och roller { $purpose }
typology-card-varies = Varierar

typology-part-asked = Så få av påståendena ställdes att inget tal bildas. Svaren påstående för påstående visas ändå nedan.
typology-items-covered = En del av påståendena visas inte: tillsammans med talet kunde enskilda personers svar räknas ut.
typology-share-and-count = { $share } ({ $count })
typology-count-of-n = { $count }/{ $n }
typology-points = { $n } poäng
typology-n = { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
}
typology-with-dont-know = { $n }, dessutom { $dk } som inte kunde säga

# En omgång där ingen bedömde
typology-other-wave = I omgången { $wave } bedömde ingen nätverket. Det finns bedömningar från: { $rated }. Välj omgång ovan.

# Utan svar
typology-no-answers = Sidan skulle berätta hurdant ni tycker att nätverket är: fyra typer, täthet, möten, styrning, arbetssätt och samordning. I det här materialet har medlemmarna inte tillfrågats om det.
typology-hints-heading = Vad kontakterna antyder
typology-hints = Av enbart kontakterna går det inte att sluta sig till nätverkets typ. De visar inte om arbetssättet kom uppifrån eller om man kom överens om det tillsammans. Nedan finns bara antydningar om vad som skulle passa ihop med varje typ.
typology-ask-four = De fyra typerna känns igen på 16 påståenden. De finns inte i det här materialet.
typology-ask-tightness = Sju påståenden handlar om målet och de överenskomna rollerna. De finns inte i det här materialet.
typology-ask-meetings = Tre frågor handlar om möten, ledarskap och arbetsformer. De finns inte i det här materialet.
typology-ask-mechanism = Varje svarande skulle fördela 100 poäng mellan auktoritet, förtroende och pris. Det har inte frågats i det här materialet.
typology-mechanism-unsummed = Poäng fördelades, men ingen svarandes poäng blev 100 sammanlagt. Därför finns det inget resultat.
typology-ask-modes = Tolv påståenden handlar om överenskomna och flexibla arbetssätt. De finns inte i det här materialet.
typology-ask-governance = Det finns en fråga om samordningen. Den finns inte i det här materialet.
typology-reason-no-ties = Materialet har inga kontakter, så strukturen kan inte granskas.
typology-reason-under-way = Strukturen räknas ännu i bakgrunden: nätverket är stort.
typology-reason-small-network = Aktörerna är för få för att man ska kunna säga något säkert om strukturen.
typology-reason-low-response = Mindre än 70 % av medlemmarna svarade, så om strukturen går det inte att säga något säkert.
typology-reason-no-strength = Det har inte frågats hur starka kontakterna är, så tätheten är okänd.

# Fyra typer
typology-type-h = Hierarkiskt lett
typology-type-y = Gemensamt lett
typology-type-v = Fritt framväxande
typology-type-k = Kaotiskt
typology-type-tie = Två typer lika nära
typology-grade-clear = tydligt
typology-grade-indicative = riktgivande
typology-grade-mixed = blandform
typology-grade-cannot-tell = framträder inte
typology-intended = Målinriktat
typology-natural = Naturligt framväxande

typology-four-clear = { $type ->
    [H] Enligt medlemmarnas svar är nätverket hierarkiskt lett: ramarna kommer uppifrån. Se efter vilka frågor det ändå är bra att arbeta fram tillsammans.
    [Y] Enligt medlemmarnas svar är nätverket gemensamt lett: ramarna har fastställts tillsammans. Gemensamt arbete tar tid, så välj de viktigaste frågorna.
    [V] Enligt medlemmarnas svar växer nätverket fram fritt och normerna är outtalade. Om ni har ett gemensamt mål, skriv ned några spelregler.
   *[K] Enligt medlemmarnas svar finns det inga gemensamma normer. Börja med en lägesbild och ömsesidigt förtroende, inte med lösningar.
}
typology-four-indicative = { $type ->
    [H] Medlemmarnas svar tyder på att nätverket är hierarkiskt lett: ramarna kommer uppifrån.
    [Y] Medlemmarnas svar tyder på att nätverket är gemensamt lett: ramarna har fastställts tillsammans.
    [V] Medlemmarnas svar tyder på att nätverket växer fram fritt och att normerna är outtalade.
   *[K] Medlemmarnas svar tyder på att det inte finns några gemensamma normer.
} Belägget är svagt: tala om resultatet innan ni gör något utifrån det.
typology-four-mixed = Nätverket är en blandform: { $first } ({ $first_score }/100) och { $second } ({ $second_score }/100) får nästan lika mycket stöd.
typology-four-cannot-tell = Ingen nätverkstyp framträder i svaren. Det behövs fler svar eller ett samtal om vad nätverket är.
typology-four-facts = Skillnaden till den typ som fick näst mest stöd är { $margin } poäng. När de svarande lottades om 2 000 gånger var samma typ överst i { $support } av gångerna. { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
} är med.
typology-lowered = Utifrån medlemmarnas svar vore resultatet: { $before }. Kontakterna säger emot på mer än en punkt, så resultatet är: { $now }. Typen ändras inte.

typology-split-title = { $grade ->
    [clear] { $best ->
        [intended] Enligt medlemmarna är nätverket målinriktat
       *[natural] Enligt medlemmarna är nätverket naturligt framväxande
    }
    [indicative] { $best ->
        [intended] Svaren tyder på ett målinriktat nätverk
       *[natural] Svaren tyder på ett naturligt framväxande nätverk
    }
    [mixed] Nätverket är på en gång målinriktat och naturligt framväxande
   *[other] Av svaren framgår inte om nätverket är målinriktat
}
typology-split-subtitle = Den typ i vardera paret som fick mer stöd, 0–100. Skillnad { $margin } poäng.
typology-bars-title = { $grade ->
    [clear] Så beskriver medlemmarna nätverket: { $type }
    [indicative] Svaren pekar på: { $type }
    [mixed] Två typer får nästan lika mycket stöd
   *[other] Ingen typ skiljer sig från de andra
}
typology-bars-subtitle = Medlemmarnas bedömningar på skalan 0–100, { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
}. Streck: 95 %-intervall.
typology-own-title = { $share } av de svarande beskriver ett nätverk av annan typ
typology-own-title-agreed = Ingen beskriver mest någon annan typ
typology-own-title-none = De svarande beskriver olika typer
typology-own-subtitle = Varje prick är en svarande, vid den typ som hen själv beskriver mest.
typology-polarised = Medlemmarna ser nätverket på olika sätt: { $share } av de svarande beskriver det som en annan typ. Det är en bra öppning för ett samtal.
typology-polarised-none = Medlemmarna ser nätverket på olika sätt: de svarande beskriver olika typer. Det är en bra öppning för ett samtal.

typology-lack-answers = För ett tydligare resultat behövs { $need } svar, nu är de { $have }.
typology-lack-margin = Skillnaden mellan de två översta typerna borde vara { $need } poäng, nu är den { $have }.
typology-lack-support = Samma typ borde vara överst i { $need } av lottningarna, nu är andelen { $have }.
typology-lack-third = Resultatet räknas som blandform när den tredje typen ligger { $need } poäng efter; nu är skillnaden { $have }.
typology-change-clear = Resultatet är tydligt. Det kräver en skillnad på { $need } poäng, och nu är den { $have }. Resultatet skulle försvagas om typen ”{ $second }” kom { $room } poäng närmare.
typology-change-lowered = Kontakterna ifrågasätter resultatet på { $n } punkter. Utan dem vore resultatet en grad tydligare.
typology-change-margin = Den översta typen skulle bytas om typen ”{ $second }” fick { $margin } poäng till.
typology-grades = { $clear_n } svar, en skillnad på { $clear_margin } poäng och { $clear_support } av lottningarna: tydligt. { $least } svar, en skillnad på { $indicative_margin } poäng och { $indicative_support } av lottningarna: riktgivande. De två översta nästan lika, vid minst { $mixed_score } poäng, och den tredje { $mixed_third } poäng efter: blandform. Annars framträder ingen typ. Gränserna är programmets egna. I en simulering fick ett genuint gemensamt lett nätverk ett tydligt resultat med åtta svarande i 78 % av fallen. När svaren inte skilde sig alls fick ungefär 1 % ett tydligt och ungefär 20 % ett riktgivande resultat.

typology-meaning-heading = Vad betyder typerna?
typology-meaning =
    Målinriktade nätverk:

    - **Hierarkiskt lett:** ramarna och spelreglerna har fastställts uppifrån. Nätverket har en ledningsgrupp eller styrgrupp.
    - **Gemensamt lett:** ramarna och spelreglerna har fastställts tillsammans, nedifrån. Nätverket har en stödgrupp eller samordnande grupp.

    Naturligt framväxande nätverk:

    - **Fritt framväxande:** normerna är gemensamma men outtalade, och de utvecklas med tiden och arbetet. Det finns ingen tydlig samordning.
    - **Kaotiskt:** det finns inga gemensamma normer. Var och en handlar enligt sin egen inre logik.

    Ingen typ är bättre än en annan. Källa: Timo Järvensivus fyra nätverkstyper.
typology-items-title = { $type }: { $score }/100
typology-items-subtitle = De fyra påståenden som typens poäng räknas av

# Vad kontakterna säger
typology-checks-heading = Vad säger kontakterna om det här?
typology-checks = Kontakterna ändrar inte typen. Om de talar emot resultatet på minst två punkter försvagas det en grad. ”Varken eller” betyder att regeln inte drar någon slutsats av punkten. Reglerna är programmets egna.
typology-check-column-what = Till typen hör att …
typology-check-column-value = Nu
typology-check-column-verdict = Vad det säger
typology-check-h-routes = vägarna går genom några få oftare än av en slump
typology-check-h-top = flest vägar går genom en utsedd samordnare eller styrgrupp
typology-check-h-arrows = kontakterna går åt ett håll oftare än av en slump
typology-check-y-whole = nästan alla når varandra
typology-check-y-coordinators = de som samordnar har kontakt med nästan alla medlemmar
typology-check-y-routes = vägarna inte går genom en enda aktör
typology-check-y-carried = grupperna inte hänger på en enda aktör
typology-check-v-coordinator = ingen har utsetts att samordna
typology-check-v-even = kontakterna inte samlas hos några få mer än av en slump
typology-check-v-closed = en aktörs kontakter har kontakt med varandra oftare än av en slump
typology-check-k-apart = nätverket är i skilda delar
typology-check-k-unconfirmed = den andra parten ofta inte känner igen kontakten
typology-check-k-chance = en aktörs kontakter inte har kontakt med varandra oftare än av en slump

typology-now-h-routes = koncentration { $value }
typology-now-h-top = { $who }: { $value } av vägarna
typology-now-h-arrows = { $value } åt ett håll
typology-now-y-whole = { $value } av paren utan väg
typology-now-y-coordinators = kontakt med { $value } av de andra
typology-now-y-routes = koncentration { $value }
typology-now-y-carried = { $value } hålls ihop om den som bygger flest broar är borta
typology-now-v-coordinator = { $who }: { $value } av vägarna
typology-now-v-even = koncentration { $value }
typology-now-v-closed = { $value } av fallen
typology-now-k-apart = { $value } av paren utan väg
typology-now-k-unconfirmed = { $value } av kontakterna bekräftas av båda
typology-now-k-chance = { $value } av fallen
typology-now-chance = { $now } (slumpen { $low }–{ $high })
typology-verdict-supports = ✓ stöder
typology-verdict-contradicts = ✗ ifrågasätter
typology-verdict-neutral = – varken eller
typology-verdict-unknown = ? okänt

# Löst eller tätt
typology-tight = { $place ->
    [loose] löst
    [between] medeltätt
   *[tight] tätt
}
typology-purpose = { $place ->
    [informal] informella
    [between] delvis överenskomna
   *[intentional] överenskomna
}
typology-between-words = { $first } eller { $second }
typology-corner-loose-informal = Löst, informellt nätverk
typology-corner-tight-informal = Tät gemenskap utan överenskommet mål
typology-corner-loose-intentional = Målinriktat, men kontakterna är ännu glesa
typology-corner-tight-intentional = Tätt, målinriktat nätverk
typology-tightness-parts = Kontakter: { $tight }. Mål och roller: { $purpose }.
typology-tightness-only-ties = Kontakter: { $tight }
typology-tightness-only-purpose = Mål och roller: { $purpose }
typology-axis-purpose = informella → överenskomna mål och roller
typology-axis-tight = löst → tätt (starka kontakter)
typology-tightness-subtitle = Vågrätt: mål och roller 0–100, { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
} och 95 %-intervall. Lodrätt: starka kontakter per aktör.
typology-tightness-subtitle-ties = Lodrätt: starka kontakter per aktör. Mål och roller är okända, så platsen är en linje.
typology-tightness-subtitle-purpose = Vågrätt: mål och roller 0–100, { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
} och 95 %-intervall. Tätheten är okänd, så platsen är en linje.
typology-no-better = Inget av de fyra hörnen är bättre än ett annat.
typology-mean-strong = Det finns **{ $value }** starka kontakter per aktör.
typology-confirmed-strong = Av alla kontakter är { $share } sådana som båda parterna ser som starka.
typology-transitivity = En kontakts kontakt är ens egen kontakt i { $value } av fallen. Slumpen skulle ge { $low }–{ $high }.
typology-purpose-score = Talet för mål och roller är **{ $score }** av hundra. Det visar i vilken mån mål, roller och ansvar är överenskomna.
typology-change-purpose = Mål och roller: { $value }, närmaste gräns { $edge }. Under { $low } är informella och över { $high } överenskomna.
typology-change-tight = Täthet: { $value } starka kontakter per aktör, närmaste gräns { $edge }. Under { $low } är löst och över { $high } tätt.
typology-change-bounds-ours = Gränserna är programmets egna.
typology-apart = Svaren på påståendena följs inte åt, så se hellre på påståendena än på talet (genomsnittlig korrelation { $r }, programmets gräns { $limit }).
typology-intentional-title = Så svarade man om mål och roller
typology-intentional-subtitle = De sju påståenden som talet för mål och roller räknas av

# Möten och ledarskap
typology-meetings-word = { $label ->
    [kelluva] Tillfälliga möten
    [toistuva] Återkommande möten
   *[pysyva] Permanenta möten
}
typology-rv1-title = { $label ->
    [kelluva] Tillfälligt nätverk: mötena är av engångskaraktär
    [toistuva] Återkommande nätverk: man möts, men deltagarna eller tidtabellen varierar
    [pysyva] Permanent nätverk: mötena är etablerade
   *[varies] Mötena beskrivs på olika sätt: det varierar
}
typology-rv2-title = { $label ->
    [kelluu] Ledarskapet flyter: den som leder växlar efter situationen
    [monistuu] Ledarskapet mångfaldigas: många leder sin egen del
    [yksi] Ledarskapet ligger hos en aktör
    [ei] Ingen leder tydligt
   *[varies] Ledarskapet beskrivs på olika sätt: det varierar
}
typology-rv3-title = { $label ->
    [kelluva] Arbetet görs i forum och nätverksmöten
    [pysyva] Arbetet görs i team och projekt
   *[varies] Arbetsformerna beskrivs på olika sätt: det varierar
}
typology-choice-subtitle = { $question } { $n }
typology-change-choice-rule = Ett namn ges när { $need } av de svarande väljer samma alternativ. Gränsen är programmets egen.
typology-change-choice = { $question } Det vanligaste alternativet valdes av { $have }.
typology-axis-meetings = Tillfälliga – återkommande – permanenta nätverk. Inget av dem är bättre än ett annat.

# Vad som styr
typology-mechanism-a = Auktoritet
typology-mechanism-l = Förtroende
typology-mechanism-h = Pris
typology-mechanism-word = { $label ->
    [A] Auktoritet
    [L] Förtroende
    [H] Pris och konkurrens
   *[combination] En kombination av dem
}
typology-mechanism-title = { $label ->
    [A] Samarbetet styrs mest av auktoritet
    [L] Samarbetet styrs mest av förtroende
    [H] Samarbetet styrs mest av pris och konkurrens
   *[combination] Samarbetet styrs av en kombination av dem
}
typology-mechanism-subtitle = { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
} fördelade 100 poäng. Grå prick: en svarande (mörkare: flera). Blå: medeltalet och området där det ligger med 95 % säkerhet. Streckad linje: hälften av poängen.
typology-mechanism-means = I medeltal fick auktoriteten { $authority }, förtroendet { $trust } och priset { $price } poäng.
typology-mechanism-meaning = I en hierarki styr auktoriteten, i ett nätverk förtroendet och en gemensam syn på målen, på en marknad priset och konkurrensen.
typology-ecosystem = Just sådant är ett ekosystem: varken marknad, hierarki eller nätverk utan en helhet av dem.
typology-set-aside = { $n ->
    [one] En svarandes poäng blev inte 100 sammanlagt, så svaret lämnades bort.
   *[other] { $n } svarandes poäng blev inte 100 sammanlagt, så svaren lämnades bort.
}
typology-change-mechanism = Ett namn ges när intervallet för den som fick mest poäng inte når de andras. Nu är det { $low }–{ $high } och de andras högsta { $other }.

# Arbetssätt
typology-strong-title = Överenskomna arbetssätt
typology-strong-subtitle = Starka arbetssätt: roller, forum och avtal
typology-weak-title = Flexibla arbetssätt
typology-weak-subtitle = Svaga arbetssätt: växlande roller och fria kontakter
typology-modes-word = { $strong ->
    [high] { $weak ->
        [high] Förenar överenskomna och flexibla
        [low] Mer överenskomna
       *[between] Mer överenskomna
    }
    [low] { $weak ->
        [high] Mer flexibla
        [low] Ingetdera är i bruk
       *[between] Mer flexibla
    }
   *[between] { $weak ->
        [high] Mer flexibla
        [low] Mer överenskomna
       *[between] Inget av dem tydligt mycket
    }
}
typology-modes-title = { $strong ->
    [high] { $weak ->
        [high] Nätverket förenar starka och svaga arbetssätt
        [low] Arbetssätten är överenskomna, knappast flexibla
       *[between] Arbetssätten är mer överenskomna än flexibla
    }
    [low] { $weak ->
        [high] Arbetssätten är flexibla, knappast överenskomna
        [low] Ingetdera arbetssättet är i bruk
       *[between] Arbetssätten är mer flexibla än överenskomna
    }
   *[between] { $weak ->
        [high] Arbetssätten är mer flexibla än överenskomna
        [low] Arbetssätten är mer överenskomna än flexibla
       *[between] Inget av arbetssätten är tydligt vanligt eller tydligt ovanligt
    }
}
typology-modes-subtitle = Vågrätt: överenskomna (starka), lodrätt: flexibla (svaga), båda 0–100 med 95 %-intervall. { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
}.
typology-axis-strong = överenskomna arbetssätt →
typology-axis-weak = flexibla arbetssätt →
typology-corner-modes-neither = Ingetdera är i bruk
typology-corner-modes-weak = Flexibelt
typology-corner-modes-strong = Överenskommet
typology-corner-modes-both = Förenar starka och svaga arbetssätt
typology-modes-both = Nätverksbaserade utvecklingsprocesser förenar starka och svaga arbetssätt. De är inte varandras motsatser: det kan finnas mycket av båda.
typology-modes-items-first = Se först på påståendena: de berättar mer än två tal.
typology-change-modes = Överenskomna { $strong } och flexibla { $weak }: under { $low } är lite och över { $high } mycket. Om strecket går över gränsen är båda orden möjliga.

# Vem som samordnar
typology-form-word = { $form ->
    [shared] Medlemmarna tillsammans
    [lead] En medlemsorganisation
    [nao] En separat samordnare
    [none] Ingen
   *[other] Varierar
}
typology-form-title = { $form ->
    [shared] Vanligaste svaret: medlemmarna samordnar tillsammans
    [lead] Vanligaste svaret: en medlemsorganisation samordnar
    [nao] Vanligaste svaret: en separat aktör samordnar
    [none] Vanligaste svaret: ingen samordnar
   *[other] De svarande nämner olika samordnare
}
typology-fit-heading = Vad föreslår forskningen, och hur ser det ut hos er?
typology-fit-about = Provan och Kenis (2008) föreslår i vilket läge en sådan styrform fungerar. Förslagen har ännu inte prövats tillräckligt, så inga totalpoäng räknas. Gränserna för orden om ert läge är programmets egna.
typology-fit-none = När ingen samordnar har forskningen inget förslag att jämföra med.
typology-fit-no-form = Inget alternativ fick flest svar, så styrformen jämförs inte med forskningen.
typology-fit-column-what = Sak
typology-fit-column-proposed = Forskningens förslag
typology-fit-column-own = Hos er
typology-fit-column-fits = Motsvarar förslaget
typology-fit-trust = Förtroendet mellan medlemmarna
typology-fit-participants = Antalet medlemmar
typology-fit-goal-consensus = Enighet om målen
typology-fit-competencies = Behov av kunnande som ingen medlem har ensam
typology-fit-word = { $row ->
    [trust] { $word ->
        [high] utbrett
        [moderate] måttligt
       *[low] litet
    }
    [participants] { $word ->
        [few] få
        [moderate] måttligt många
       *[many] många
    }
   *[other] { $word ->
        [high] stor
        [moderately-high] ganska stor
        [moderate] måttlig
        [moderately-low] ganska liten
       *[low] liten
    }
}
typology-fit-or = { $first } eller { $second }
typology-fit-own = { $word } ({ $basis })
typology-fit-own-unknown = okänt
typology-fit-basis-ties = { $value } av bedömningarna visar förtroende
typology-fit-basis-pulse = { $value } av de svarande känner förtroende
typology-fit-basis-members = { $value } medlemmar
typology-fit-basis-g1 = { $value } av de svarande håller med
typology-fit-basis-g2-g3 = medianen { $value } på skalan 1–5
typology-fit-shared-many = Enligt det vanligaste svaret samordnar medlemmarna nätverket tillsammans, men de är { $n } och arbetet kräver mycket samordning. Provan och Kenis (2008) föreslår att en separat samordnande aktör då ofta fungerar bättre.
typology-fits-yes = ✓ motsvarar
typology-fits-no = ✗ avviker
typology-fits-unknown = ? okänt
typology-change-form = Oftast valt: { $first } svarande. Näst oftast valt: { $second }. Formen byts när ordningen byts.

# Hur det räknas
typology-how-four = Varje svarande får poäng för varje typ om hen har svarat på minst tre av dess fyra påståenden: svarens medeltal på skalan 0–100. Nätverkets poäng är de svarandes medeltal. Intervall och lottningar: 2 000 gånger omplockade svarande. ”Kan inte säga” är inte med. Källa: Timo Järvensivus fyra nätverkstyper.
typology-how-tightness = Talet för mål och roller är medeltalet av sju påståenden på skalan 0–100, när minst fem har besvarats. Tätheten är antalet starka kontakter gånger två delat med antalet aktörer. Den lodräta axeln är inte jämn: gränserna ligger alltid på samma ställe. Källa: Valkokari 2011 (Torvinen m.fl. 2011). Gränserna är programmets egna.
typology-how-meetings = De svarande väljer ett alternativ. Ett namn ges när minst 60 % väljer samma. Källa: Seppänen-Järvelä och Karjalainen 2006 (Torvinen m.fl. 2011). Gränsen är programmets egen.
typology-how-mechanism = Varje svarande fördelar 100 poäng på tre. Figuren visar de svarandes medeltal och området där 95 % av de omplockade medeltalen ligger. Källa: Valkokari 2009 och 2010 (Torvinen m.fl. 2011).
typology-how-modes = Vardera talet är påståendenas medeltal på skalan 0–100. Sju påståenden gäller överenskomna arbetssätt och fem flexibla. Källa: Timo Järvensivus starka och svaga arbetssätt. Gränserna 40 och 60 är programmets egna.
typology-how-governance = Styrformen frågas direkt och härleds inte ur kontakterna. Med forskningen jämförs det alternativ som valdes oftast. En gemensam beskrivning blir det när minst 60 % väljer samma. Källa: Provan och Kenis 2008.

typology-talk-heading = Vad kan ni diskutera härnäst?
typology-talk =
    - Känner ni igen nätverket? Vad saknas?
    - Om vad är de svarande oense, och vad beror det på?
    - Passar arbetssättet för det som nätverket vill uppnå?

threshold-modes-low = Arbetssätt: ett tal under detta är lite (0–100)
threshold-modes-high = Arbetssätt: ett tal över detta är mycket (0–100)
