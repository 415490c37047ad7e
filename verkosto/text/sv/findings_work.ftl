# Iakttagelser om det som teamet har antecknat om sitt arbete (R40 … R43, R47).
finding-r40 = Av de { $n } antecknade mötena slutade { $without } utan att frågorna knöts ihop. Risken är att de till slut förblir öppna.
finding-r40-ask = Hur reserverar vi tid i slutet av mötet för att fråga: vad, varför, vem, när och hur?
rule-r40-name = Mötena knyts inte ihop
rule-r40-condition = På minst hälften av de antecknade mötena användes ingen tid till att knyta ihop frågorna.
rule-r40-guard = Tiger om färre än fyra möten är antecknade med tiden för att knyta ihop frågorna.

finding-r41 = { ways_of_working-short }: märkt som överenskommet, men av de medlemmar som svarade känner { $known } till det ({ $yes }/{ $n }).
finding-r41-ask = Hur berättar vi om det så att alla känner till det?
rule-r41-name = Överenskommet, men inte känt
rule-r41-condition = Teamet har märkt något som överenskommet, men mindre än 60 % av de medlemmar som svarade sade ”ja” på frågan ”Har vi kommit överens om det här?” Högst två nämns, det minst kända först.
rule-r41-guard = Tiger om inget är märkt som överenskommet eller om det finns färre än åtta svar om det som är det.

finding-r42 = Största delen av samordningen, faciliteringen och metaarbetet ligger på en person ({ $share } av de { $n } antecknade uppgifterna). Risken är att ansvaret stannar hos en enda.
finding-r42-ask = Vilka uppgifter kunde någon annan ta, och vem är ersättare?
rule-r42-name = Arbetet vilar på en person
rule-r42-condition = En person har minst 60 % av de uppgifter som någon är antecknad för. Personen nämns inte vid namn.
rule-r42-guard = Tiger om färre än fem uppgifter är antecknade med den som gör dem.

finding-r43 = De flesta beslut ({ $share } av de { $n } antecknade) har fattats för nätverkets räkning. Då är den centrala utmaningen att förståelsearbete och beslut görs alltför snävt.
finding-r43-ask = Vilka av besluten hade det varit bra att arbeta fram tillsammans?
rule-r43-name = Beslut för nätverkets räkning
rule-r43-condition = Minst 60 % av de antecknade besluten har fattats för nätverkets räkning.
rule-r43-guard = Tiger om färre än fem beslut är antecknade med hur de fattades.

finding-r47 = { $known ->
    [true] De öppna svarens teman har kodats av: { $coder }. Talet för ett tema berättar hur många svarande som nämnde ämnet, inte hur viktigt det är.
   *[false] Det är inte antecknat vem som har kodat de öppna svarens teman. Talet för ett tema berättar hur många svarande som nämnde ämnet, inte hur viktigt det är.
}
finding-r47-ask = Förstod vi svaren på samma sätt, och vem kunde läsa dem annorlunda?
rule-r47-name = Teman är någons tolkning
rule-r47-condition = Minst ett tema har kodats ur de öppna svaren.
rule-r47-guard = Tiger om inga teman har kodats.

threshold-work-meetings = Hur många möten som ska vara antecknade innan vi talar om att knyta ihop frågorna (R40)
threshold-work-without-closing = Hur stor andel av mötena som slutar utan att frågorna knyts ihop för att det ska nämnas (R40)
threshold-work-poll-answers = Hur många svar som behövs innan medlemmarnas kännedom jämförs med överenskommelsen (R41)
threshold-work-known = Under vilken andel de som känner till en överenskommelse lyfts fram (R41)
threshold-work-duties = Hur många uppgifter med utförare som ska vara antecknade innan vi talar om arbetsfördelningen (R42)
threshold-work-duties-share = Hur stor andel av uppgifterna som ligger på en person för att det ska nämnas (R42)
threshold-work-decisions = Hur många beslut som ska vara antecknade innan vi talar om ledarposition (R43)
threshold-work-decisions-share = Hur stor andel av besluten som fattas för nätverkets räkning för att det ska nämnas (R43)
