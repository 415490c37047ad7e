# The open answers in the summary that is printed in the terminal, and their limits.
summary-reflection = { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
} wrote answers to the open questions.
summary-reflection-n = respondents: { $n }
summary-reflection-few = respondents: { $n }, at least { $least } are needed: for the facilitator only
summary-reflection-words = Words to find answers by – { $question }: { $words }
summary-reflection-themes = Themes, respondents – { $question }: { $themes }
summary-reflection-page = The answers can be read in the app, on the page Open answers.
error-texts-without-json = The texts of the answers are only put into a JSON file: add --json FILE.

threshold-words-respondents = A word is listed when at least this many respondents used it
threshold-words-capitals = A word is not listed, as it may be a name: the share of its uses in mid-sentence with a capital is at least
