# Lists of names, of pairs and of questions: how they were read.
shape-name-generator = One row per respondent, numbered places for names
shape-names-in-a-cell = One row per respondent, several names in a cell
shape-long = One row per answer: question, actor and answer
shape-pair-columns = One row per pair, relations as columns

issue-self-named = The respondent named itself: { $value }. That name was left out; the rest of the row was read.
issue-named-twice = { $value } has been named already. It was read once.
issue-told-twice-cell = There are two different answers about { $value }. The last one counts; the rest of the row was read.
issue-unnamed-answer = The answer “{ $value }” stands in a place without a name. It was not read.
issue-exists-unread = The column that says whether there is a tie could not be understood: { $value }. The row was read, but this answer is missing.
issue-no-name-in-cell = The cell holds no name: { $value }. It was not read.
issue-other-question = The question is not about actors: { $value }. { $n ->
    [one] Its 1 row was set aside.
   *[other] Its { $n } rows were set aside.
}
issue-asked-of-itself = The row asks { $value } about itself. The row was set aside.

assumption-not-named-is-no-tie = Table: { $table }. It holds only those who were named; nobody answered “no” about anyone. Where somebody who answered did not name an actor, that is read as “no tie”.
assumption-named-nobody = Table: { $table }. { $n ->
    [one] One row names nobody: { $example }. It counts as having answered.
   *[other] { $n } rows name nobody (for example { $example }). They count as having answered.
}
assumption-cells-list-names = Table: { $table }. { $n ->
    [one] One cell holds several names, which were read one by one: { $example }.
   *[other] { $n } cells hold several names, which were read one by one, for example: { $example }.
}
assumption-blank-exists-is-no-tie = Table: { $table }. The column { $column } holds only ticks, so a blank cell is read as “no tie”.
assumption-cells-list-kinds = Table: { $table }. { $n ->
    [one] One cell holds several kinds of tie, which were read one by one: { $example }.
   *[other] { $n } cells hold several kinds of tie, which were read one by one, for example: { $example }.
}
assumption-kinds-kept-whole = Table: { $table }. { $n ->
    [one] One kind of tie was kept whole, as its parts do not stand alone anywhere: { $example }.
   *[other] { $n } kinds of tie were kept whole, as their parts do not stand alone anywhere, for example: { $example }.
}
assumption-columns-are-relations = Table: { $table }. { $n ->
    [one] The column was read as a relation of its own: { $columns }.
   *[other] Each of these { $n } columns was read as a relation of its own: { $columns }.
}
assumption-blank-tick-is-no-tie = Table: { $table }. The columns of the relations hold only ticks, so a blank cell is read as “no tie”.
assumption-labels-are-actors = Table: { $table }. The rows of the question { $question } were read as actors because of its words, for example { $example }.
assumption-reversed-flow = The question asks what the respondent receives: { $relation }. Its ties go from the one who is named to the one who answers.

question-who-is-who = Table: { $table }. Respondents have only a code, but { $n ->
    [one] one respondent was not asked about one name
   *[other] { $n } respondents were each not asked about one name, never the same
} (for example respondent { $code }: { $name }). Is the name left out the respondent?
