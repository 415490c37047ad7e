# The scales of answers: what was read from words and numbers, and what is asked about them.
question-scale-direction = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: { $column }.{ " " }
}{ $word ->
    [none] Which is closer, a larger or a smaller number?
   *[other] The number { $number } means “{ $word }”: is a smaller number closer?
}
question-one-is-never = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: { $column }.{ " " }
}{ $word ->
    [none] Everyone has rated everyone, and there are no zeros. Is 1 a contact, or does it mean that there is none?
   *[other] The number 1 means “{ $word }”: is it a contact?
}
question-ranks = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: { $column }.{ " " }
}The respondents have put the others in order, 1–{ $k }. Is the first the closest, and how many of the first are contacts? Until it is answered, the first is read as the closest and every place as a contact.
question-word-order = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: { $column }.{ " " }
}In which order do the answers stand, from the least to the most? On no scale that we know: { $words }.
question-number-and-word = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: { $column }.{ " " }
}The numbers and the words do not agree ({ $words }). The numbers were read. If the words hold, in which order do they stand from the least to the most?
mapping-answer-words-none = The order of the words is not known

assumption-words-read-as = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: { $column }.{ " " }
}The words were read as numbers: { $words }.
assumption-number-is-no-answer = Table: { $table }. { $column ->
    [none] { "" }
   *[other] Question: { $column }.{ " " }
}The number { $value } means “{ $word }”, so it is read as a missing answer.
