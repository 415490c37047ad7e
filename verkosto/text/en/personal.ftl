# Columns with personal data, dropped on reading.
issue-personal-column = The column tells about the respondent as a person and the network does not need it. It was not read: { $value }.
column-personal = Personal data (not read)
