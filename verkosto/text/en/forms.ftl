# Forms and matrices: how they were read.
shape-form-grid = Form: a respondent a row, question and actor in the heading
shape-form-lists = Form: a respondent a row, names listed in a cell
shape-redcap = REDCap export: a respondent a row
shape-bare-matrix = Matrix without names

issue-respondent-again = The same respondent answered more than once: { $value }. The last complete answer holds, row { $used }. This row was set aside.
issue-trial-run = The row is a trial run of the form, not an answer. The row was set aside.

assumption-joined-ego = Table: { $table }. The respondent's name was put together from the columns { $columns }, for example { $example }.
assumption-ticks-with-answers = Table: { $table }. The ticks and the answers tell of the same tie, so they were read as one question.
assumption-bare-matrix-listed = Table: { $table }. The matrix has no names. The actors were read in the order of the list { $list }.
assumption-bare-matrix-numbers = Table: { $table }. The matrix has no names. The actors were numbered 1–{ $n }.
assumption-joined-rows = Table: { $table }. Rows of the same actor were joined: there is a tie when one of the respondents tells of it, and its strength is the largest answer.

question-repeats = Table: { $table }. { $n ->
    [one] One name has several answers: { $example }.
   *[other] Some names have several answers ({ $n } names, for example { $example }).
} Did the same respondent answer again, or did several people answer for one organisation?
issue-note-row = The row is a remark, not a respondent: { $value }. The row was set aside.
