# Gemensamma ord för iakttagelserna: tyngd, belägg, tystnad, råd.
guidance-heading = Vad är värt att prata om?
guidance-about = Högst fem iakttagelser: först de som gäller materialet, sedan de tyngsta. Var och en öppnar ett samtal, ingen är ett betyg.
guidance-none = Ingenting i materialet skiljer sig från slumpen. Titta på kartan och fråga vad som överraskar.
guidance-none-ties = Materialet gav inga iakttagelser. Där frågades inte vem som samarbetar med vem.
guidance-more = { $n ->
    [one] { $n } iakttagelse till
   *[other] { $n } iakttagelser till
}
guidance-waits = En del av iakttagelserna preciseras när beräkningen är klar.
guidance-look = Visa i bilden
guidance-why = Grunder
guidance-ask = Fråga att samtala om: { $question }
guidance-condition = Villkor
guidance-guard = Förbehåll
guidance-grade = Belägg
guidance-grade-a = mätt och jämfört med slumpen eller ett osäkerhetsintervall
guidance-grade-b = mätt
guidance-grade-c = förslag eller erfarenhet, inte en uppmätt effekt
guidance-sources = Källor
guidance-slides = Bilder i källmaterialet
guidance-advice = Vad man kunde pröva (enligt källmaterialet)
guidance-n = Medlemmar som svarade: { $answered }/{ $members } ({ $rate }).
guidance-n-rated = Antal som svarade på bedömningarna: { $n }.
guidance-silent-heading = { $n ->
    [one] { $n } regel är tyst – varför?
   *[other] { $n } regler är tysta – varför?
}
guidance-silent-about = En regel är tyst när materialet inte räcker till för att säga vare sig det ena eller det andra.
silent-few-actors = medlemmarna är för få
silent-few-answers = svaren är för få
silent-few-ties = kontakterna är för få
silent-low-response = för många svarade inte
silent-no-goal = inget mål har valts
silent-other-goal = gäller ett annat mål
silent-not-asked = det här frågades inte
silent-not-told = teamet har ännu inte antecknat det
silent-one-wave = det finns bara en enkätomgång
silent-no-groups = materialet saknar grupper, nivåer eller sektorer, eller så är de för små
silent-not-drawn = inga slumpnätverk drogs, eller för få
silent-under-way = beräkningen pågår
silent-no-range = de uteblivna svarens inverkan kunde inte uppskattas
silent-undefined = talet kan inte beräknas
advice-centralized-innovation = Starta temanätverk vid sidan av kärnnätverket; lämna över ledningen till temagrupperna; led genom att bygga en plattform.
advice-centralized-permanent = Behåll en tydlig samordning, kom överens om ersättare och dela ansvaret med en grupp.
advice-dependency = Bygg en parallell bro: för samman två aktörer från var sin sida i en gemensam uppgift.
advice-hole = Bjud in båda grupperna till samma nätverksmöte; utse en brobyggare, till exempel en samordnare.
advice-knowing = Bygg först kännedom: presentationsrunda, pararbete, stöd åt dem som är nya.
advice-trust = Börja med att bygga ömsesidigt förtroende i gemenskapen innan ni går till lösningarna.
advice-commitment = Sök den gemensamma nyttan och skriv ner: det här är våra mål och så här arbetar vi tillsammans.
advice-strong-ties-renewal = Ordna informella, öppna träffar och bjud in aktörer som ni inte känner.
advice-weak-ties-service = Kom överens om arbetsfördelningen i övergångarna, ett regelbundet forum och ett gemensamt informationssystem.
advice-silo = Välj den nivå där sektorerna möts och ordna en gemensam uppgift där.
advice-type-k = Gör en gemensam lägesbild; klargör de egna målen; sök den gemensamma nyttan.
advice-type-v = Gå igenom de 15 frågorna och kom överens om dem som stör mest.
advice-type-h-dialogue = För de viktigaste frågorna till gemensamt förståelsearbete; öppna innan ni beslutar.
advice-closing = Avsluta varje möte med fem frågor: vad, varför, vem, när och hur?
advice-documentation = Kom överens om uppföljning: samma frågor med ett halvårs mellanrum.
advice-load = Gör fördelningen av samordning, facilitering och metaarbete synlig i en tabell och kom överens om turer.
advice-no-external = Utveckla öppenheten och medlemskretsen: vem saknas?
