# Svarens skalor: vad som lästes ur ord och siffror och vad som frågas om dem.
question-scale-direction = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}{ $word ->
    [none] Vilket är närmare, ett större eller ett mindre tal?
   *[other] Talet { $number } betyder ”{ $word }”: är ett mindre tal närmare?
}
question-one-is-never = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}{ $word ->
    [none] Alla har bedömt alla, och nollor saknas. Är 1 en kontakt, eller betyder den att det inte finns någon kontakt?
   *[other] Talet 1 betyder ”{ $word }”: är det en kontakt?
}
question-ranks = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}De som svarade har ställt de andra i ordning, 1–{ $k }. Är den första närmast, och hur många av de första är kontakter? Före svaret läses den första som närmast och varje plats som en kontakt.
question-word-order = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}I vilken ordning står svaren, från minst till mest? Dessa finns inte på någon skala som vi känner: { $words }.
question-number-and-word = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}Siffrorna och orden stämmer inte överens ({ $words }). Siffrorna lästes. Om orden gäller, i vilken ordning står de från minst till mest?
mapping-answer-words-none = Ordens ordning är okänd

assumption-words-read-as = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}Orden lästes som tal: { $words }.
assumption-number-is-no-answer = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}{ $word ->
    [none] Talet { $value } är mycket större än de andra. Det läses som ett svar som saknas.
   *[other] Talet { $value } betyder ”{ $word }” och läses därför som ett svar som saknas.
}
question-number-is-no-answer = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}Talet { $value } är mycket större än de andra. Betyder det att svaret saknas? Före svaret läses det som ett svar som saknas.
mapping-answer-scales-missing = Det största talet (9, 99 eller 999) betyder att svaret saknas
assumption-scale-turned = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}Ett mindre tal lästes som närmare på skalan { $low }–{ $high }: { $low } är närmast.
assumption-own-range = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}En del av talen finns inte på skalan { $usual }. Alla tal lästes på sin egen skala { $low }–{ $high }.
assumption-nought-is-no-tie = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}Talet 0 lästes så att det inte finns någon kontakt.
issue-denial-unread = Svaret ”{ $value }” börjar som ett nekande, men det finns inte på skalan. Om kontakten finns är inte känt: svaret räknas som saknat.
assumption-separator-read = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: ”{ $column }”.{ " " }
}Talet ”{ $example }” lästes som { $value }.
