# What the pages of ratings share.
rated-n = n = { $n }
rated-dont-know = don’t know { $n }
rated-too-few = too few answers
rated-protected = not shown, to protect respondents
rated-tooltip-label = Statement
rated-tooltip-word = Answer
rated-tooltip-count = Respondents
rated-tooltip-share = Share
rated-respondents = { $n ->
    [0] Nobody answered the ratings in this wave.
    [one] 1 respondent gave ratings.
   *[other] { $n } respondents gave ratings.
}
rated-gate = Results are shown only when there are at least { $least } answers (the program’s own limit), and always without respondents’ names.
rated-ask = Make a survey
rated-table = The figures behind the picture
rated-column-unsure = Don’t know
rated-column-n = Answers
rated-few = Too few answers ({ $n }), at least { $least } are needed.
rated-thresholds = The limits are the program's own; they are listed on the page Methods.
rated-count = { $positive }/{ $n }
