# Svarens skalor: vad som lästes ur ord och siffror och vad som frågas om dem.
question-scale-direction = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: { $column }.{ " " }
}{ $word ->
    [none] Vilket är närmare, ett större eller ett mindre tal?
   *[other] Talet { $number } betyder ”{ $word }”: är ett mindre tal närmare?
}
question-one-is-never = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: { $column }.{ " " }
}{ $word ->
    [none] Alla har bedömt alla, och nollor saknas. Är 1 en kontakt, eller betyder den att det inte finns någon kontakt?
   *[other] Talet 1 betyder ”{ $word }”: är det en kontakt?
}
question-ranks = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: { $column }.{ " " }
}De som svarade har ställt de andra i ordning, 1–{ $k }. Är den första närmast, och hur många av de första är kontakter? Före svaret läses den första som närmast och varje plats som en kontakt.
question-word-order = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: { $column }.{ " " }
}I vilken ordning står svaren, från minst till mest? Utanför de skalor som vi känner står: { $words }.
question-number-and-word = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: { $column }.{ " " }
}Siffrorna och orden stämmer inte överens ({ $words }). Siffrorna lästes. Om orden gäller, i vilken ordning står de från minst till mest?
mapping-answer-words-none = Ordens ordning är okänd

assumption-words-read-as = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: { $column }.{ " " }
}Orden lästes som tal: { $words }.
assumption-number-is-no-answer = Tabell: { $table }. { $column ->
    [none] { "" }
   *[other] Fråga: { $column }.{ " " }
}Talet { $value } betyder ”{ $word }” och läses därför som ett svar som saknas.
