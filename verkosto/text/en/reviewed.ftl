# What the receipt says of a mapping that met nothing, and of answers worth a look.
issue-mapping-unused = { $part ->
    [merges] The mapping merges a name that these files do not have: { $value }. It had no effect.
   *[other] The mapping ({ $part }) speaks of a name that these files do not have: { $value }. It had no effect.
}
issue-contact-details-in-text = { $n ->
    [one] One written answer holds
   *[other] { $n } written answers hold
} an e-mail address or a telephone number. They are not masked: take them out before you hand the answers on.
assumption-partial-answers = Table: { $table }. { $n ->
    [one] One answer is marked as unfinished. It is read as an answer, as it is.
   *[other] { $n } answers are marked as unfinished. They are read as answers, as they are.
}
