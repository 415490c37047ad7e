# The scales of answers: what was read from words and numbers, and what is asked about them.
question-scale-direction = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}{ $word ->
    [none] Which is closer, a larger or a smaller number?
   *[other] The number { $number } means “{ $word }”: is a smaller number closer?
}
question-one-is-never = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}{ $word ->
    [none] Everyone has rated everyone, and there are no zeros. Is 1 a contact, or does it mean that there is none?
   *[other] The number 1 means “{ $word }”: is it a contact?
}
question-ranks = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}The respondents have put the others in order, 1–{ $k }. Is the first the closest, and how many of the first are contacts? Until it is answered, the first is read as the closest and every place as a contact.
question-word-order = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}In which order do the answers stand, from the least to the most? These are on no scale that we know: { $words }.
question-number-and-word = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}The numbers and the words do not agree ({ $words }). The numbers were read. If the words hold, in which order do they stand from the least to the most?
mapping-answer-words-none = The order of the words is not known

assumption-words-read-as = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}The words were read as numbers: { $words }.
assumption-number-is-no-answer = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}{ $word ->
    [none] The number { $value } is far larger than the others. It is read as a missing answer.
   *[other] The number { $value } means “{ $word }”, so it is read as a missing answer.
}
question-number-is-no-answer = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}The number { $value } is far larger than the others. Does it mean that there is no answer? Until this is answered, it is read as a missing answer.
mapping-answer-scales-missing = The largest number (9, 99 or 999) means that there is no answer
assumption-scale-turned = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}A smaller number was read as closer on the scale { $low }–{ $high }: { $low } is the closest.
assumption-own-range = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}Some of the numbers are off the scale { $usual }. All numbers were read on their own scale { $low }–{ $high }.
assumption-nought-is-no-tie = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}The number 0 was read as no tie.
issue-denial-unread = “{ $value }” begins like a denial, but it is not on the scale. Whether there is a tie is not known: the answer counts as missing.
assumption-separator-read = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: “{ $column }”.{ " " }
}The number “{ $example }” was read as { $value }.
