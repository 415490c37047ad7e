# Names: merged and shortened.
issue-merged = The actor { $value } was read under the name { $other }, as you chose. What was blank was filled from this row.
assumption-names-merged = { $n ->
    [one] 1 name was merged into another, as you chose.
   *[other] { $n } names were merged into others, as you chose.
}
assumption-emails-shortened = { $n ->
    [one] 1 name is an e-mail address. Only its beginning is shown.
   *[other] { $n } names are e-mail addresses. Only their beginnings are shown.
}
