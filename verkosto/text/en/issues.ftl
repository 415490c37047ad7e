# What the receipt says: of rows and cells, of assumptions, of tables.
severity-error = Error
severity-warning = Warning
severity-note = Note

issue-self-tie = The respondent named itself: { $value }. The row was set aside.
issue-self-tie-cell = On the row of { $value } there is an answer about itself. That cell was left out.
issue-repeated-tie = The same answer about { $value } stands earlier in the table. The row was set aside.
issue-tie-told-twice = There are two different answers about { $value }. The last one counts; this row was set aside.
issue-no-ego = The row does not say who answers. The row was set aside.
issue-no-alter = The row does not say who is named. The row was set aside.
issue-no-relation = The row does not say what kind of tie it is. The row was set aside.
issue-no-wave = The row does not say which wave it belongs to. The row was set aside.
issue-no-id = The actor has no id. The row was set aside.
issue-actor-twice = The actor { $value } stands in the list twice. The first counts; this row was set aside.
issue-unknown-actor = { $value } is not on the actor list. { $suggestion ->
    [none] It is treated as an actor outside the network.
   *[other] It is treated as an actor outside the network. Did you mean: { $suggestion }?
}
issue-unknown-respondent = { $value } answered but is not on the actor list. { $suggestion ->
    [none] It is treated as an actor outside the network.
   *[other] It is treated as an actor outside the network. Did you mean: { $suggestion }?
}
issue-not-a-number = “{ $value }” is not on the scale. The tie was kept, without this answer.
issue-out-of-range = { $value } is off the scale { $low }–{ $high }. The tie was kept, without this answer.
issue-negative = { $value } is less than 0. The tie was kept, without this answer.
issue-answered-after-all = According to the list { $value } did not answer, but there are answers. It counts as a respondent.
issue-sum-row = The row is a sum, not an actor: { $value }. The row was set aside.
issue-cell-unread = The cell “{ $value }” is not an answer. The answer counts as missing.
issue-answered-unread = The mark “{ $value }” does not say whether the actor answered. It counts as a respondent if it has answers of its own.
issue-unused-column = The column was not read: { $value }.
issue-unused-trust = Trust between named pairs is not read: { $value }.
issue-heading-is-name = The heading row looks like an answer ({ $value }). If the table has no headings, add them as its first row.
issue-rows-above = Above the headings there is something else ({ $n } { $n ->
    [one] row
   *[other] rows
}). It was passed over.
issue-ignored-no-table = The sheet is text, not a table. It was not read.
issue-ignored-no-rows = The table has headings but no rows.
issue-ignored-no-ties = The table holds neither actors nor ties. It was not read.
issue-ignored-hidden = The sheet is hidden. It was not read.
issue-ignored-told = The table was left out, as you chose.

assumption-answered-all = No column says who answered, so all actors count as having answered.
assumption-answered-reporters = No column says who answered, so those with answers of their own count as having answered.
assumption-unordered-list = The table { $table } does not say who reports whom, and every pair stands in it once: it is read as a list of ties without direction.
assumption-both-directions = The headings of { $table } do not say who reports whom, but pairs stand in it both ways round: the first column is read as the one who answers.
assumption-blank-is-no-tie = There is no 0 in the matrix { $table }, so a blank cell is read as “no tie”.
assumption-word-is-no-tie = In the table { $table } the answer { $value } means “{ $word }”, so it is not a tie.
assumption-blank-is-unanswered = Table: { $table }. “No tie” (0) was answered too, so { $n ->
    [one] 1 blank cell is read as a missing answer
   *[other] { $n } blank cells are read as missing answers
}.
assumption-relation-column = In the table { $table } the column { $column } is read as the kind of tie, although its heading does not say so.
assumption-strength-column = In the table { $table } the column { $column } is read as the strength of the tie, although its heading does not say so.
assumption-last-wave = A table without a column for the wave is read as belonging to the last wave, { $wave }.

role-actors = Actors
role-ties = Ties
role-matrix = Matrix of ties
role-ratings = Ratings
role-reflection = Open answers
role-ignored = Not read
shape-actor-list = One row per actor
shape-edge-list = One row per tie
shape-roster-matrix = One row per respondent, one column per actor
shape-adjacency = Same actors as rows and columns
shape-text = Text
shape-unknown = Other table
column-id = Id
column-label = Name
column-member = Member
column-answered = Answered
column-attribute = Attribute
column-ego = Who answers
column-alter = Who is named
column-relation = Kind of tie
column-wave = Wave
column-frequency = How often
column-depth = How closely
column-agreed = How agreed
column-strength = Strength
column-words = Answer in words
column-trust = Trust (only as a whole)
column-organisation = Organisation
column-none = Not used
