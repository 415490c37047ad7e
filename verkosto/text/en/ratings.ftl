# Ratings and open answers: what was read from a table and what is to be said of it.
shape-ratings-wide = Ratings: one respondent per row, one statement per column
shape-ratings-long = Ratings: one rating per row
shape-answers-wide = Open answers: one respondent per row, one question per column
shape-answers-long = Open answers: one answer per row
column-text = Open answer
column-answer = Answer

issue-rating-unread = The answer “{ $value }” is not on the statement’s scale. It is read as missing.
issue-rating-off-scale = The value { $value } is not on the scale { $low }–{ $high }. It is read as missing.
issue-rating-other-scale = The numbers { $low }–{ $high } in the column are on another scale than the statement, so the column was not read: { $value }
issue-choice-unread = “{ $value }” is not one of the question’s options. It was not read.
issue-too-many-choices = { $n } options were chosen, although at most { $most } could be. None of them was read: { $value }
issue-points-not-100 = The points add up to { $sum }, although they should add up to 100. They were not read: { $value }
issue-no-answers = The row holds no answer that can be read. The row was set aside.
issue-answer-again = The same respondent answered the same item again: { $value }. The later answer holds, this row was set aside.
issue-item-unknown = The row does not answer any statement or question that we know: { $value }. The row was set aside.
issue-rating-wave = The ratings have a wave that the ties do not have: { $value }

assumption-item-by-likeness = Table: { $table }. The heading “{ $column }” is nearly the same as the statement { $item }, so it was read as that.
assumption-ratings-without-names = Table: { $table }. Ratings are shown without names, so the column with the respondents’ names was not read.
assumption-rating-turned = Table: { $table }. The numbers in the column { $column } run the other way from our scale, as it says itself, so they were turned round.
assumption-own-items = Table: { $table }. { $n ->
    [one] A statement that is not one of ours was read as well
   *[other] { $n } statements that are not ours were read as well
}. The first: { $column }

question-which-item = Table: { $table }. Does the column “{ $column }” ask the same as the statement { $item }?
