# Open answers in the files: permission to quote, respondents, codings.
column-quotable = Permission to quote
issue-quotable-unclear = The column asks for permission to quote, but the cell is neither a clear yes nor a clear no. The answer is not quoted without permission.
issue-unused-coding = The column seems to tell how somebody sorted the answers. It was not read as something about the respondent. A coding can be imported on the page Open answers: { $value }
assumption-quotable-together = Table: { $table }. Several columns ask for permission to quote ({ $columns }). Where a respondent refuses in one of them, the answers are not quoted.
assumption-quotable-forbidden = Table: { $table }. The column { $column } forbids quoting. A mark was read as a refusal; the other respondents do not tell.
assumption-answers-without-respondent = Table: { $table }. A row has one answer and does not say whose it is, so every row was read as a respondent of its own.
