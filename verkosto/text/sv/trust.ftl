# Sidan Förtroende.
trust-heading = Litar vi på varandra?
trust-empty = Sidan berättar vad som enligt medlemmarna bygger förtroende, hur det förverkligas hos er och var det lönar sig att börja. Något samlat förtroendetal räknas inte ut.
trust-no-answers = Medlemmarna har inte tillfrågats om förtroendet i nätverket som helhet. När medlemmarna bedömer det berättar sidan vad som enligt dem bygger förtroende, hur det förverkligas och var det lönar sig att börja.
trust-other-waves = I den här omgången har förtroendet i nätverket som helhet inte bedömts. Det finns bedömningar från: { $waves }.
trust-no-index = Något samlat tal för förtroendet räknas inte ut: det skulle dölja det som är värt att tala om.

trust-finding-pulse = { $positive }/{ $n } svarande litar på de andra medlemmarna i nätverket ({ $share }, 95 %-intervall { $low }–{ $high }).
trust-finding-importance = Förtroende byggs enligt de svarande oftast av: { $names }.
trust-finding-level = Ingen faktor höjer sig över de andra i svaren på frågan om vad som bygger förtroende.
trust-finding-gap = { $factor }: bland de viktigaste ({ $importance }), men bara { $realised } av de svarande upplever att det förverkligas. Det lönar sig att börja här.
trust-finding-weakest = Svagast förverkligas { $dimension ->
    [competence] förtroendet för kunnandet, det vill säga kompetensförtroendet
    [contract] förtroendet för löften, det vill säga kontraktsförtroendet
   *[communication] förtroendet för öppenheten, det vill säga kommunikationsförtroendet
}: bara { $share } av de svarande bedömer det i genomsnitt som minst ”delvis av samma åsikt”.
trust-finding-one-sided = I { $share } av de relationer som båda har bedömt är förtroendet ensidigt. Resultatet visas inte parvis.
trust-no-findings = Svaren lyfter ännu inte fram något som man kan vara säker på. Nedan syns hur de fördelar sig.
trust-factor = ”{ $factor }” ({ $share })

trust-interval = { $share } ({ $positive }/{ $n }, 95 %-intervall { $low }–{ $high })
trust-chart-label = Påstående
trust-published = Kosonen & Pikka 2002: andel som nämnde faktorn
trust-alt-table = Siffrorna som tabell

trust-importance-heading = Vad bygger förtroende?
trust-importance-title = { $count ->
    [one] Oftast nämndes: { $names }
    [0] Ingen faktor nämndes oftare än de andra
   *[other] Lika ofta nämndes: { $names }
}
trust-importance-title-few = Vad de svarande nämnde
trust-importance-subtitle = { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
} valde högst tre faktorer, i genomsnitt { $picks }.
trust-importance-ours = { $counted ->
    [true] Hos er: hur många svarande som nämnde faktorn
   *[false] Hos er: andel av de svarande, linjen är 95 %-intervallet
}
trust-importance-footnote = Jämförelsetalet kommer från publikationen Kosonen & Pikka 2002. Det berättar hur många som nämnde faktorn som viktig, inte hur väl den förverkligas. Publikationens antal svarande och exakta fråga är okända, så skillnaden testas inte: att avvika åt endera hållet är varken bra eller dåligt.
trust-importance-picks = Hos er nämndes i genomsnitt { $picks } faktorer, i publikationen { $published }. Därför är era andelar { $fewer ->
    [true] i genomsnitt mindre
   *[false] i genomsnitt större
}: jämför ordningen, inte talen.
trust-importance-set-aside = { $n ->
    [one] I ett svar fanns fler än tre val, så det lämnades bort.
   *[other] I { $n } svar fanns fler än tre val, så de lämnades bort.
}
trust-importance-order = Hos er i topp: { $ours }. I publikationen i topp: { $theirs }.

trust-column-factor = Faktor
trust-column-importance = Nämnde som viktig
trust-column-published = Kosonen & Pikka 2002: andel som nämnde faktorn
trust-column-realised = Upplever att den förverkligas
trust-column-share = Andel
trust-column-low = Intervallet från
trust-column-high = Intervallet till
trust-column-picked = Valde

trust-realised-heading = Hur förverkligas förtroendet?
trust-realised-title = { $above ->
    [0] { $below ->
        [0] För ingen faktor finns en klar majoritet
       *[other] Klart färre än hälften upplever att { $below }/{ $n } faktorer förverkligas
    }
   *[other] En klar majoritet upplever att { $above }/{ $n } faktorer förverkligas
}
trust-realised-title-few = Så fördelar sig svaren
trust-realised-subtitle = ”Hur väl beskriver påståendet ert nätverk?” Talen i staplarna är svarande.
trust-shares-title = { $same ->
    [true] { $high } av de svarande är av samma åsikt
   *[false] { $low }–{ $high } av de svarande är av samma åsikt, beroende på faktor
}
trust-shares-title-few = Svarande som är av samma åsikt
trust-shares-subtitle = Delvis eller helt av samma åsikt; linjen är 95 %-intervallet. n = { $n } beroende på faktor.{ $below ->
    [0] {""}
   *[other] {" "}Orange: klart färre än hälften.
}
trust-shares-subtitle-few = Delvis eller helt av samma åsikt. Svaren är färre än { $least }, så antal visas i stället för andelar.

trust-gap-heading = Viktigt, men förverkligas inte?
trust-gap-lead = Hur många som nämnde faktorn som viktig och hur många som upplever att den förverkligas. Talen svarar på olika frågor, så de dras inte ifrån varandra.
trust-gap-factor = { $start ->
    [true] **{ $factor }** ▶ Det lönar sig att börja här
   *[false] { $factor }
}

trust-dimensions-heading = Tre slag av förtroende
trust-dimensions-title = { $dimension ->
    [competence] Svagast förverkligas förtroendet för kunnandet
    [contract] Svagast förverkligas förtroendet för löften
    [communication] Svagast förverkligas förtroendet för öppenheten
   *[none] Inget av de tre är klart svagare än de andra
}
trust-dimensions-title-few = Hur de tre slagen förverkligas
trust-dimensions-subtitle = Medeltalet minst 4 (delvis av samma åsikt){ $counted ->
    [true] . Svaren är få, så antal visas.
   *[false] ; linjen är 95 %-intervallet.
}
trust-dimension-competence = Förtroende för kunnandet
trust-dimension-contract = Förtroende för löften
trust-dimension-communication = Förtroende för öppenheten
trust-dimension-competence-term = kompetensförtroende
trust-dimension-contract-term = kontraktsförtroende
trust-dimension-communication-term = kommunikationsförtroende
trust-dimension-competence-means = Vi tror att andra kan det som samarbetet kräver, och ger utrymme för deras kunnande.
trust-dimension-contract-means = Det som har överenskommits hålls, och alla vet vad de kan vänta sig av andra.
trust-dimension-communication-means = Man är öppen och ärlig med information, och kan erkänna sina misstag.
trust-dimension-told = **{ $name }** ({ $term }): { $share }. Med det avses: { $means }
trust-dimension-meant = **{ $name }** ({ $term }). Med det avses: { $means }
trust-dimension-scattered = Svaren på påståendena följs inte åt, så någon gemensam andel bildas inte. Se på påståendena ett och ett.
trust-dimension-part = För få av påståendena ställdes, så någon andel bildas inte.
trust-dimension-items = Påståenden: { $dimension }
trust-dimension-items-title = { $dimension }: så fördelar sig svaren
trust-dimension-few = { $dimension }: för få svar ({ $n }), minst { $least } behövs.
trust-reliability = Så tätt hör svaren på påståendena ihop: genomsnittlig korrelation { $r }.
trust-reliability-alpha = Cronbachs alfa { $alpha } (95 %-intervall { $low }–{ $high }), McDonalds omega { $omega }. Med tre påståenden är 0,6–0,8 vanligt, så ingen gräns för bra dras.

trust-pulse-heading = Kännedom, förtroende, engagemang
trust-pulse-title = { $positive }/{ $n } svarande litar på de andra
trust-pulse-title-few = Så fördelar sig svaren
trust-pulse-subtitle = ”Hur väl beskriver påståendet dig?” Talen i staplarna är svarande.
trust-pulse-bar = { $item } ({ $wave })
trust-pulse-bar-before = Före det ({ $wave })
trust-pulse-knowing = Kännedom
trust-pulse-trust = Förtroende
trust-pulse-commitment = Engagemang
trust-pulse-unchanged = { $item }: förändringen ({ $points } procentenheter) ryms inom osäkerheten. Tolka den inte som bättre eller sämre.
trust-pulse-changed = { $item }: andelen som är av samma åsikt har { $rose ->
    [true] ökat
   *[false] minskat
} sedan omgången { $before } ({ $points } procentenheter, 95 %-intervall { $low } … { $high }).
trust-pulse-pairs-unchanged = { $item }: förändringen hos dem som svarade båda gångerna ryms inom osäkerheten. Tolka den inte som bättre eller sämre.
trust-pulse-pairs-changed = { $item }: de som svarade båda gångerna bedömer { $rose ->
    [true] högre
   *[false] lägre
} än i omgången { $before }. Andelen som är av samma åsikt ändrades med { $points } procentenheter.
trust-pulse-paired = { $paired } svarade båda gångerna. Av dem höjde { $up } sin bedömning, { $same } behöll den och { $down } sänkte den.

trust-ties-heading = Förtroende i kontakterna
trust-ties-not-asked = Det har inte frågats om förtroende för namngivna aktörer. Frågan är avstängd från början, för svaret gäller vem som helst på listan, också den som inte själv har svarat.
trust-ties-lead = Bedömningarna gäller namngivna aktörer. De visas bara för hela nätverket, aldrig parvis eller per aktör.
trust-ties-few = Bedömningarna är för få ({ $n }) för att visas utan att avslöja enskilda relationer.
trust-ties-one-actor = Det finns { $n } bedömningar, men så många av dem är gjorda av en aktör eller gäller en aktör att resultatet skulle berätta om den. Därför visas det inte.
trust-ties-pairs-few = De relationer som båda parterna har bedömt är för få för att ömsesidigheten ska kunna visas utan att avslöja enskilda relationer.
trust-ties-pairs-one-actor = I de relationer som båda parterna har bedömt ingår samma aktör så ofta att resultatet skulle berätta om den. Därför visas inte ömsesidigheten.
trust-ties-density = Bedömningar med förtroende
trust-ties-density-told = 95 %-intervall { $low }–{ $high }, { $reports } bedömningar
trust-ties-reciprocity = Förtroendet är ömsesidigt
trust-ties-one-sided = Bara den ena litar
trust-ties-pairs = { $pairs ->
    [one] Den enda relation som båda har bedömt
   *[other] Andel av de { $pairs } relationer som båda har bedömt
}
trust-ties-pairs-note = Andel av de relationer som båda har bedömt och där åtminstone den ena litar. Talet kan inte adderas till det bredvid.
trust-ties-title = { $share } av bedömningarna visar förtroende
trust-ties-subtitle = ”Hur väl beskriver påståendet den här aktören?” Talen i staplarna är bedömningar.
trust-ties-differences = När båda parterna har bedömt varandra var bedömningarna lika i { $same }/{ $pairs } relationer och ett steg ifrån varandra i { $one }/{ $pairs }; i { $more }/{ $pairs } var skillnaden större.

trust-how-importance = **Andelen som nämnde** är andelen svarande som valde faktorn bland sina högst tre. Linjen är andelens 95 %-intervall enligt Wilson: så mycket kunde andelen slå fel om de svarande vore ett urval. Med färre än { $least } svar visas antal. Det publicerade talet har inget intervall, för antalet svarande är okänt.
trust-how-realised = **Av samma åsikt** är de svarande som valde något av skalans två översta alternativ. ”Kan inte säga” ingår inte i andelen och är aldrig ett svar i mitten. Märket **Det lönar sig att börja här** får en faktor som är bland de { $top } oftast nämnda, som färre än { $share } upplever förverkligas och vars intervall stannar under { $upper }. Märket ges först när svaren är { $least }.
trust-how-dimensions = Av den svarandes svar räknas ett medeltal när hen har svarat på minst { $items } av slagets tre påståenden. **Andelen** berättar hos hur många det är minst 4. **Det svagaste** nämns bara när svaren är minst { $answers } och andelen är mindre än de två andras också med osäkerheten inräknad (omsampling av samma svarande, 95 %).
trust-how-pulse = Andelen är de svarande som är delvis eller helt av samma åsikt. Skillnaden mellan omgångarna visas med intervall (Newcombe). Ryms noll i intervallet kan man inte vara säker på förändringen. När samma personer svarade båda gångerna avgör hur många av dem som höjde och hur många som sänkte sin bedömning (teckentest).
trust-how-ties = **Förtroende** visar en bedömning som är minst { $trusting } på skalan 1–5 (medeltalet av flera påståenden). **Ömsesidigt**: av de relationer som båda har bedömt och där åtminstone den ena litar, de där båda litar. Inget pars och ingen aktörs bedömning visas.

trust-questions-heading = Vad kan ni diskutera härnäst?
trust-questions =
    - Börja med att bygga ömsesidigt förtroende och lös utmaningarna tillsammans först sedan. Förtroende uppstår inte med tvång.
    - Välj en faktor. I vilken handling skulle den märkas redan på nästa möte?
    - Var skiljer sig era erfarenheter åt, och vad kan det bero på?

threshold-trust-picks = Förtroende, jämförelse med det publicerade: skillnad i genomsnittligt antal val mot det publicerade från vilken det påpekas
threshold-tie_trust-one-sided = Förtroende i kontakterna: andel ensidiga relationer över vilken det påpekas
