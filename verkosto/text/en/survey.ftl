# The survey data: what was read and what was noticed.
survey-heading = What was read from your data?
survey-empty = Here you see what was recognised in your files: the tables, the columns, every row that is used or set aside, and what is worth correcting. The most usual shapes of a file are these:
survey-also-heading = These are read as they are, too
survey-also-forms = **The export of a form service**: Webropol, Microsoft Forms, Google Forms, Qualtrics or REDCap; one respondent per row.
survey-also-names = **Those whom a respondent names**: columns contact 1, contact 2 …, or several names in one cell.
survey-also-long = **One answer per row**: question, actor and answer, each in its column.
survey-also-waves = **Several tables or survey waves**: as sheets, as files or as a column.
survey-also-ratings = **Ratings and open answers**: on a sheet of their own, also without the respondents' names.
survey-also-words = Answers may be numbers or words (“weekly”, “very much”). Where something is unclear, you are asked.
survey-make = No survey yet? Make a questionnaire.
survey-empty-sample = No data of your own yet?
survey-close = Remove the data from memory
survey-files-heading = Files and tables
survey-assumptions-heading = What was assumed
survey-issues-heading = What was noticed
survey-no-issues = Nothing to remark: every row is in use.
survey-relations-heading = Relations
survey-answers-heading = Who answered

receipt-sentence = { $rows ->
    [one] 1 row read
   *[other] { $rows } rows read
}, { $used } used, { $aside } set aside.
receipt-ignored = { $n ->
    [one] 1 table
   *[other] { $n } tables
} ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
}) not read.
receipt-issues-count = { $n ->
    [0] Nothing to remark.
    [one] 1 remark below.
   *[other] { $n } remarks below.
}
receipt-file = **{ $name }** · { $format } · { $size } kB · { $n ->
    [one] 1 table
   *[other] { $n } tables
}
receipt-table-name = Table
receipt-table-role = Read as
receipt-table-shape = Shape
receipt-table-rows = Rows
receipt-table-used = Used
receipt-table-aside = Set aside
receipt-columns = How the columns were read
receipt-column-name = Column
receipt-column-role = Read as
receipt-column-sample = Some of its values
receipt-issue-severity = Severity
receipt-issue-table = Table
receipt-issue-row = Row
receipt-issue-column = Column
receipt-issue-value = Value
receipt-issue-message = Explanation
receipt-issues-all = { $n ->
    [one] Show the remark as a table
   *[other] Show all { $n } remarks as a table
}
receipt-issue-at = Table: { $table }
receipt-issue-at-row = Table: { $table }, row { $row }
receipt-issues-cut = The first { $shown } are shown, the most serious first; there are { $n } in all.
receipt-relation-label = Relation
receipt-relation-direction = Direction
receipt-relation-scale = Scale
receipt-relation-reports = Reported ties
receipt-relation-directed = who names whom
receipt-relation-undirected = no direction
receipt-answered = Answered: { $respondents }/{ $members } ({ $share })
receipt-answered-wave = { $wave }: answered { $respondents }/{ $members } ({ $share })
receipt-rated = { $n ->
    [one] 1 respondent gave ratings
   *[other] { $n } respondents gave ratings
}
receipt-rated-wave = { $wave }: { $n ->
    [one] 1 respondent gave ratings
   *[other] { $n } respondents gave ratings
}
receipt-wrote = { $n ->
    [one] 1 respondent answered the open questions
   *[other] { $n } respondents answered the open questions
}
receipt-wrote-wave = { $wave }: { $n ->
    [one] 1 respondent answered the open questions
   *[other] { $n } respondents answered the open questions
}
receipt-answered-who = Actors and whether they answered
receipt-answered-column = Answered
receipt-actor = Actor

shapes-contacts-heading = Contacts row by row
shapes-contacts-about = One row says who named whom. There may be other columns, such as the relation or the survey round.
shapes-people-heading = Actors in a table of their own
shapes-people-about = Another sheet of the same workbook, or a file of its own. Not required, but it says who belongs to the network and who answered.
shapes-matrix-heading = Matrix
shapes-matrix-about = The same names as rows and as columns. Zero is “no tie”, an empty cell a missing answer.
shapes-from = Respondent
shapes-to = Contact
shapes-how-often = How often
shapes-name = Actor
shapes-sector = Sector
shapes-answered = Answered
shapes-actor-a = City
shapes-actor-b = School
shapes-actor-c = Club
shapes-public = public
shapes-third = third sector
shapes-yes = yes
shapes-no = no
