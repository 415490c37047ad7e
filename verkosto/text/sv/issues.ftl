# Vad kvittot säger: om rader och celler, om antaganden, om tabeller.
severity-error = Fel
severity-warning = Varning
severity-note = Anmärkning

issue-self-tie = Den som svarade nämnde sig själv: { $value }. Raden lades åt sidan.
issue-self-tie-cell = På aktörens rad finns ett svar om aktören själv: { $value }. Cellen lämnades bort.
issue-repeated-tie = Samma svar finns redan tidigare i tabellen: { $value }. Raden lades åt sidan.
issue-tie-told-twice = Det finns två olika svar om samma aktör: { $value }. Det sista gäller; den här raden lades åt sidan.
issue-no-ego = Raden säger inte vem som svarar. Raden lades åt sidan.
issue-no-alter = Raden säger inte vem som nämns. Raden lades åt sidan.
issue-no-relation = Raden säger inte vilken sorts kontakt det gäller. Raden lades åt sidan.
issue-no-wave = Raden säger inte vilken omgång den hör till. Raden lades åt sidan.
issue-no-id = Aktören saknar beteckning. Raden lades åt sidan.
issue-actor-twice = Aktören finns två gånger i förteckningen: { $value }. Den första gäller; den här raden lades åt sidan.
issue-unknown-actor = Namnet finns inte i aktörsförteckningen: { $value }. { $suggestion ->
    [none] Det behandlas som en aktör utanför nätverket.
   *[other] Det behandlas som en aktör utanför nätverket. Menade du: { $suggestion }?
}
issue-unknown-respondent = Den som svarade finns inte i aktörsförteckningen: { $value }. { $suggestion ->
    [none] Aktören behandlas som en aktör utanför nätverket.
   *[other] Aktören behandlas som en aktör utanför nätverket. Menade du: { $suggestion }?
}
issue-not-a-number = Svaret ”{ $value }” finns inte på skalan. Kontakten behölls utan detta svar.
issue-out-of-range = Värdet { $value } ligger utanför skalan { $low }–{ $high }. Kontakten behölls utan detta svar.
issue-negative = Värdet { $value } är mindre än 0. Kontakten behölls utan detta svar.
issue-answered-after-all = Enligt förteckningen svarade aktören inte, men det finns svar: { $value }. Aktören räknas som svarande.
issue-sum-row = Raden är en summa, inte en aktör: { $value }. Raden lades åt sidan.
issue-cell-unread = Cellen ”{ $value }” är inget svar. Svaret räknas som saknat.
issue-answered-unread = Markeringen ”{ $value }” säger inte om aktören svarade. Aktören räknas som svarande om den har egna svar.
issue-unused-column = Kolumnen lästes inte: { $value }.
issue-unused-trust = Förtroende mellan namngivna par läses inte: { $value }.
issue-heading-is-name = Rubrikraden ser ut som ett svar ({ $value }). Om tabellen saknar rubriker, lägg till dem som översta rad.
issue-rows-above = Ovanför rubrikerna finns annat ({ $n } { $n ->
    [one] rad
   *[other] rader
}). Det hoppades över.
issue-ignored-no-table = Bladet är text, inte en tabell. Det lästes inte.
issue-ignored-no-rows = Tabellen har rubriker men inga rader.
issue-ignored-no-ties = Tabellen innehåller varken aktörer eller kontakter. Den lästes inte.
issue-ignored-hidden = Bladet är dolt. Det lästes inte.
issue-ignored-told = Tabellen lämnades bort, som du valde.

assumption-answered-all = Ingen kolumn säger vem som svarade, så alla aktörer räknas som svarande.
assumption-answered-reporters = Ingen kolumn säger vem som svarade, så de som har egna svar räknas som svarande.
assumption-unordered-list = Tabellen { $table } säger inte vem som nämnde vem, och varje par finns där en gång: den läses som en lista över kontakter utan riktning.
assumption-both-directions = Rubrikerna i { $table } säger inte vem som nämnde vem, men par finns åt båda hållen: den första kolumnen läses som den som svarar.
assumption-blank-is-no-tie = I matrisen { $table } finns ingen nolla, så en tom cell läses som ”ingen kontakt”.
assumption-word-is-no-tie = I tabellen { $table } betyder svaret { $value } ”{ $word }”, så det är ingen kontakt.
assumption-blank-is-unanswered = Tabell: { $table }. Där har man också svarat ”ingen kontakt” (0), så { $n ->
    [one] 1 tom cell läses som ett svar som saknas
   *[other] { $n } tomma celler läses som svar som saknas
}.
assumption-relation-column = I tabellen { $table } läses kolumnen { $column } som typ av kontakt, fast rubriken inte säger det.
assumption-strength-column = I tabellen { $table } läses kolumnen { $column } som kontaktens styrka, fast rubriken inte säger det.
assumption-last-wave = En tabell utan kolumn för omgången läses till den sista omgången: { $wave }.

role-actors = Aktörer
role-ties = Kontakter
role-matrix = Kontaktmatris
role-ratings = Bedömningar
role-reflection = Öppna svar
role-ignored = Lästes inte
shape-actor-list = En rad per aktör
shape-edge-list = En rad per kontakt
shape-roster-matrix = En rad per svarande, en kolumn per aktör
shape-adjacency = Samma aktörer som rader och kolumner
shape-text = Text
shape-unknown = Annan tabell
column-id = Beteckning
column-label = Namn
column-member = Medlem
column-answered = Svarat
column-attribute = Bakgrundsuppgift
column-ego = Vem som svarar
column-alter = Vem som nämns
column-relation = Typ av kontakt
column-wave = Omgång
column-frequency = Hur ofta
column-depth = Hur nära
column-agreed = Hur man kommit överens
column-strength = Styrka
column-words = Svar i ord
column-trust = Förtroende (bara som helhet)
column-organisation = Organisation
column-none = Används inte
