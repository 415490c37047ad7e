# Ratings and open answers: what was read from a table and what is to be said of it.
shape-ratings-wide = Ratings: one respondent per row, one statement per column
shape-ratings-long = Ratings: one rating per row
shape-answers-wide = Open answers: one respondent per row, one question per column
shape-answers-long = Open answers: one answer per row
shape-pairs-of-trust = Trust: one pair per row
column-text = Open answer
column-background = Background of the respondent
column-answer = Answer

issue-rating-unread = The answer “{ $value }” is not on the statement’s scale. It is read as missing.
issue-rating-off-scale = The value { $value } is not on the scale { $low }–{ $high }. It is read as missing.
issue-rating-other-scale = The numbers { $low }–{ $high } in the column are on another scale than the statement, so the column was not read: { $value }
issue-choice-unread = “{ $value }” is not one of the question’s options. It was not read.
issue-too-many-choices = { $n } options were chosen, although at most { $most } could be. None of them was read: { $value }
issue-points-not-100 = The points add up to { $sum }, although they should add up to 100. They were not read: { $value }
issue-item-unfit = The column is named after a statement, but its answers are not on the scale of that statement, or another column already asks it. The column was not read: { $value }
issue-no-answers = The row holds no answer that can be read. The row was set aside.
issue-answer-again = The same respondent answered the same item again: { $value }. The later answer holds, this row was set aside.
issue-item-unknown = The row does not answer any statement or question that we know: { $value }. The row was set aside.
issue-rating-wave = The ratings have a wave that the ties do not have: { $value }
issue-unread-trust = Trust is rated from 1 to 5. { $n ->
    [one] One answer is not on that scale and was left out.
   *[other] { $n } answers are not on that scale and were left out.
}
issue-untold-trust = The rows tell of trust between named pairs but not on the scale 1 to 5. { $n ->
    [one] The row was set aside.
   *[other] { $n } rows were set aside.
}

assumption-item-by-likeness = Table: { $table }. The heading “{ $column }” is nearly the same as the statement { $item }, so it was read as that.
assumption-ratings-without-names = Table: { $table }. Ratings are shown without names, so the column with the respondents’ names was not read.
assumption-ratings-names-numbered = Table: { $table }. Ratings are shown without names. Of the respondents’ names only this was read: which rows belong to the same respondent.
assumption-rating-turned = Table: { $table }. The numbers in the column { $column } run the other way from our scale, as it says itself, so they were turned round.
assumption-codes-apart = Table: { $table }. { $n ->
    [one] The code { $example } is
   *[other] { $n } codes, such as { $example }, are
} also in the table { $other }, which asks the same things. They were read as different respondents. If the tables are different rounds of the same survey, tell the round of each.
assumption-ratings-again = Table: { $table }. It holds the same answers as the table { $other }, so they were counted only once.
assumption-own-items = Table: { $table }. { $n ->
    [one] A statement that is not one of ours was read as well
   *[other] { $n } statements that are not ours were read as well
}. The first: { $column }
assumption-own-by-content = Table: { $table }. { $n ->
    [one] One column in which the same answers come again was read as a question of the survey’s own
   *[other] { $n } columns in which the same answers come again were read as questions of the survey’s own
}. The first: { $column }. If it is a background of the respondent, change how the column is read.
assumption-rating-backgrounds = Table: { $table }. Read as background of the respondents: { $n ->
    [one] the column
   *[other] the columns
} { $columns }. A group is shown only when it and the rest have enough answers.
assumption-whole-of-trust = Table: { $table }. Trust between named actors was read apart from the ties ({ $n ->
    [one] { $n } rating
   *[other] { $n } ratings
}). It is told only as a whole, never by pair.

question-rating-no-answer = Table: { $table }. The scale of the statements is { $low }–{ $high }, but the number { $value } occurs { $n } times. Does it mean that there is no answer? Until answered it is read as missing. If it is a step of the scale, the scale is another one and the columns are not read.
question-rating-nought = Table: { $table }. The scale of the statements is { $low }–{ $high }, but the number { $value } occurs { $n } times. Does it mean that there is no answer? Until answered, columns that hold many of it are not read.
question-rating-direction = Table: { $table }. By the scale told beside the table a small number stands for agreement or for good, the other way round from the statements. Does a small number really stand for that?
question-which-item = Table: { $table }. Does the column “{ $column }” ask the same as the statement { $item }?
issue-ignored-turned = The table has a row for each statement. Turn it so that each statement is a column and each respondent a row. It was not read.
assumption-options-by-number = Table: { $table }. The columns have only the numbers of the options, so the options of { $item } (1–{ $n }) were read in the order that they have in the question.
