# De öppna svarens teman: tabellen, kodarnas samstämmighet, citaten och kodningens filer.
reflection_themes-none = Inga teman har kodats ännu. Skapa teman och koda svar under ”Kodning”, eller öppna en kodning som sparats i en fil.
reflection_themes-heading = Hur många nämnde temat?
reflection_themes-lead = Svarande som nämnde temat / svarande som svarade. Var och en räknas en gång, även om temat nämns flera gånger.
reflection_themes-elsewhere = De kodade svaren finns inte i den här enkäten eller omgången. Välj en annan omgång eller öppna enkäten vars svar kodades.
reflection_themes-theme = Tema
reflection_themes-any = I någon fråga
reflection_themes-count = { $x }/{ $n }
reflection_themes-coded = Kodade hittills
reflection_themes-coded-about = Alla svar har inte kodats ännu, så talen kan växa.
reflection_themes-coded-elsewhere = { $n ->
    [one] Dessutom hör ett kodat svar hemma på annat håll: det finns inte i den här enkäten eller omgången. Kodningen finns kvar.
   *[other] Dessutom hör { $n } kodade svar hemma på annat håll: de finns inte i den här enkäten eller omgången. Kodningen finns kvar.
}
reflection_themes-teller = Vems kodning som visas
reflection_themes-teller-help = Varje kodare tolkar svaren själv. Tabellen visar en kodares tolkning i taget.
reflection_themes-withheld = { $n ->
    [one] Den här frågan besvarades av färre än fem. För att skydda dem som skrev finns den inte i tabellen: { $questions }
   *[other] De här { $n } frågorna besvarades av färre än fem var. För att skydda dem som skrev finns de inte i tabellen: { $questions }
}
reflection_themes-about = Vad temana betyder
reflection_themes-download = Ladda ner talen (CSV)
reflection_themes-file-name = teman.csv
reflection_themes-column-theme = Tema
reflection_themes-column-question = Fråga
reflection_themes-column-respondents = Nämnde temat
reflection_themes-column-coded = Svaret kodat
reflection_themes-column-answered = Svarade
reflection_themes-column-coder = Kodare
reflection_themes-answers = Visa temats svar
reflection_themes-answers-help = Ni ser vilka svar kodaren gav temat. Om du ännu kodar utan att ha sett andras kodning, titta först när din egen är klar.
reflection_themes-no-answers = Temat har inga svar i den här kodningen.
reflection_themes-all-answers = { $n ->
    [one] Visa resten också (1 svar)
   *[other] Visa resten också ({ $n } svar)
}

reflection_themes-agreement = Ser två kodare samma sak?
reflection_themes-how-agreement =
    - **Lika kodade** är andelen svar som båda gav exakt samma teman, eller som inget tema passar enligt båda.
    - **Krippendorffs alfa** drar av det som skulle stämma av en slump: α = 1 − D(observerad) / D(förväntad). D är mängden oenighet, och den förväntade får man när alla givna värden lottas ihop till par. 1 betyder full samstämmighet, 0 detsamma som slumpen. Ett svars teman är tillsammans ett värde, så delvis lika teman räknas som olika värden.
    - **Intervallet** visar var alfa skulle ligga i 90 procent av fallen om svaren lottades om ur samma mängd.
    - Båda ska ha kodat minst { $n } av samma svar, eller alla om de är färre. Gränsen { $n } är programmets egen. Gränserna { $tentative } (försiktiga slutsatser) och { $reliable } (tillförlitlig) är Krippendorffs.
reflection_themes-first = Första kodaren
reflection_themes-second = Andra kodaren
reflection_themes-agreement-two = Välj två olika kodare.
reflection_themes-agreement-coded = Kodade svar: { $first } { $one }, { $other_name } { $other }. Båda har kodat { $both } av alla { $n } svar.
reflection_themes-agreement-few = För jämförelsen behövs { $least } svar som båda har kodat; nu finns { $both }.
reflection_themes-agreement-open = Jämför kodningarna
reflection_themes-agreement-blind = När jämförelsen öppnas är blindkodningen slut: båda ser vad den andra har kodat, och det som kodas efter det är inte längre oberoende. Öppna först när båda är klara.
reflection_themes-agreement-sure = Båda är klara, visa
reflection_themes-agreement-share = **Lika kodade:** { $share } ({ $same }/{ $n } svar)
reflection_themes-agreement-alpha = { $ranged ->
    [true] **Krippendorffs alfa:** { $alpha } (90 procents intervall { $low } – { $high })
   *[false] **Krippendorffs alfa:** { $alpha }
}
reflection_themes-agreement-scale = Alfa jämför samstämmigheten med slumpen: 1 är full samstämmighet, 0 detsamma som att gissa.
reflection_themes-agreement-undefined = **Krippendorffs alfa:** – Alla svar gavs samma teman, så alfa kan inte räknas.
reflection_themes-agreement-preliminary = Kodningen är ännu preliminär. Diskutera skillnaderna, precisera temabeskrivningarna och koda på nytt.
reflection_themes-agreement-tentative = Kodningen räcker för försiktiga slutsatser. Skillnaderna är ändå värda att diskutera.
reflection_themes-agreement-reliable = Kodningarna stämmer väl överens.
reflection_themes-agreement-column-theme = Tema
reflection_themes-agreement-column-both = Båda
reflection_themes-agreement-column-first = Bara { $first }
reflection_themes-agreement-column-second = Bara { $second }
reflection_themes-agreement-column-neither = Ingendera
reflection_themes-agreement-column-share = Lika kodade
reflection_themes-agreement-column-alpha = Alfa
reflection_themes-differing = { $n ->
    [one] 1 svar lästes på olika sätt
   *[other] { $n } svar lästes på olika sätt
}
reflection_themes-differing-about = En annan tolkning är inget fel. Fråga varandra vad var och en läste i svaret.
reflection_themes-differing-coding = { $coder }: { $themes }

reflection_themes-quotes = Citat
reflection_themes-quotes-about = Ett citat väljs för hand och bara med tillstånd. Skribentens stavning bevaras.
reflection_themes-quote = Citat
reflection_themes-quote-delete = Ta bort
reflection_themes-quotes-elsewhere = { $n ->
    [one] 1 citat visas inte, eftersom dess svar inte finns i den här enkäten eller omgången.
   *[other] { $n } citat visas inte, eftersom deras svar inte finns i den här enkäten eller omgången.
}
reflection_themes-quotes-barred = { $n ->
    [one] 1 citat visas inte: i den öppna enkäten saknas skribentens tillstånd, eller så besvarades frågan av färre än fem.
   *[other] { $n } citat visas inte: i den öppna enkäten saknas skribenternas tillstånd, eller så besvarades frågan av färre än fem.
}
reflection_themes-quotes-barred-delete = Ta bort de här citaten
reflection_themes-quote-new = Välj ett citat
reflection_themes-quote-forbidden = { $n ->
    [one] 1 svar kan inte citeras, eftersom skribenten inte gav tillstånd.
   *[other] { $n } svar kan inte citeras, eftersom skribenterna inte gav tillstånd.
}
reflection_themes-quote-withheld = { $n ->
    [one] 1 svar kan inte citeras, eftersom färre än fem besvarade frågan.
   *[other] { $n } svar kan inte citeras, eftersom färre än fem besvarade frågorna.
}
reflection_themes-quote-nothing = Temat har inga svar som kan citeras.
reflection_themes-quote-answer = Svar
reflection_themes-quote-number = { $number }. ”{ $start }” – { $question }
reflection_themes-quote-asked = Skribenten har tillfrågats och tillåter citat
reflection_themes-quote-permitted = Skribenten har gett tillstånd att citera.
reflection_themes-quote-permitted-help = Tillståndet står i enkätens kolumn ”Får citeras”.
reflection_themes-quote-part = Vilken del som citeras
reflection_themes-quote-part-whole = Hela svaret
reflection_themes-quote-part-tagged = Kodat avsnitt
reflection_themes-quote-part-sentences = Valda meningar
reflection_themes-quote-passage = Vilket av avsnitten
reflection_themes-quote-sentences = Meningar
reflection_themes-quote-no-finds = Inga namn, adresser eller nummer hittades. Läs ändå: man kan kännas igen på annat än ett namn.
reflection_themes-quote-finds = Det här hittades. Det som är förkryssat tas bort:
reflection_themes-remove-actor = ”{ $text }” (aktör)
reflection_themes-remove-name = ”{ $text }” (namn)
reflection_themes-remove-email = ”{ $text }” (e-post)
reflection_themes-remove-phone = ”{ $text }” (telefonnummer)
reflection_themes-remove-address = ”{ $text }” (webbadress)
reflection_themes-remove-capital = ”{ $text }” (stor bokstav: kontrollera)
reflection_themes-quote-also = Ta också bort
reflection_themes-quote-also-help = Ord eller uttryck som skribenten eller någon annan kunde kännas igen på. Skilj åt med kommatecken.
reflection_themes-quote-preview = Så här ser citatet ut
reflection_themes-quote-keep = Lägg till citatet
reflection_themes-quote-kept = Citatet har lagts till.
reflection_themes-quote-full = Det finns redan { $n } citat, och fler ryms inte. Ta först bort något.
reflection_themes-quote-unasked = Enkäten berättar inte om svaret får citeras. Fråga först skribenten.

reflection_themes-files = Kodningen som fil
reflection_themes-files-about = Teman och kodningar som en Excel-arbetsbok: för att spara, för en annan kodare eller för egna analyser. Allt stannar på den här datorn.
reflection_themes-with-texts = Också svarens texter
reflection_themes-with-texts-about = Texterna ses av alla som får filen. Frågor med färre än fem svarande lämnas bort.
reflection_themes-download-coding = Ladda ner kodningen (Excel)
reflection_themes-upload = Öppna en kodning från en fil
reflection_themes-upload-about = En arbetsbok som laddats ner från den här sidan eller en egen tabell med svarens texter och en kolumn för varje kodare (xlsx eller csv).
reflection_themes-found = I filen { $file }:
reflection_themes-found-themes = { $n ->
    [one] 1 tema
   *[other] { $n } teman
}
reflection_themes-found-coders = { $n ->
    [one] Kodare: { $coders }
   *[other] Kodare: { $coders }
}
reflection_themes-found-coded = { $n ->
    [one] 1 kodat svar finns i den öppna enkäten
   *[other] { $n } kodade svar finns i den öppna enkäten
}
reflection_themes-found-replaced = { $n ->
    [one] Den här kodarens nuvarande kodning ersätts: { $coders }
   *[other] De här kodarnas nuvarande kodningar ersätts: { $coders }
}
reflection_themes-take = Ta kodningen i bruk
reflection_themes-taken = Kodningen har tagits i bruk från filen { $file }.
reflection_themes-undo = Ångra

methods-written-heading = Öppna svar
methods-written =
    - **Svaren själva först:** alla svar visas så som de skrevs, i slumpmässig ordning och utan den svarandes kod. Programmet sammanfattar, tolkar och poängsätter dem inte.
    - **Orden hjälper till att hitta, de är inget resultat.** Ett ords böjningsformer räknas som samma ord: i finska med Voikko om det är installerat, annars med biblioteket simplemma och en egen tilläggslista för området; i svenska och engelska med simplemma. Språket känns igen svar för svar. Sidan berättar vad som används.
    - Ett ord listas när minst tre svarande har använt det. Aktörernas namn, personnamn, adresser, nummer och ord som ingen ordbok känner lämnas bort ur listan; antalet anges, och sökningen hittar dem.
    - **De som svarar skyddas:** när färre än fem har besvarat en fråga är svaren bara för facilitatorns ögon, och varken ord eller teman anges. Svarens texter tas inte med i filer om man inte särskilt ber om det.
    - **Teman kodas av en människa.** Tabellen visar hur många av dem som svarade som nämnde temat (x/n). Inga procenttal räknas ut.
    - **Två kodares samstämmighet** är andelen lika kodade svar och Krippendorffs alfa, α = 1 − D(observerad) / D(förväntad), på nominalskala; ett svars teman är tillsammans ett värde. Alfas 90 procents intervall fås genom att lotta om svaren { $draws } gånger. När alfa är under { $tentative } är kodningen ännu preliminär. (Krippendorff 2011, 2019)
    - **Ett citat** visas bara när skribenten har gett tillstånd. Namn, adresser och nummer söks och tas bort innan det sparas; en människa kontrollerar. Stavningen rörs inte.
methods-thresholds-written = Öppna svar
guidance-n-written = Antal som svarade på de öppna frågorna: { $n }.
