# When a file is too much for the process that reads it, and what could not be read in its cells.
error-reading-too-long = Working on the file took too long and was stopped: { $file }. Copy the survey's tables to a new workbook and try again.
error-reading-too-much = Working on the file would have taken too much memory and was stopped: { $file }. Copy the survey's tables to a new workbook and try again.
error-reading-crashed = The file is so damaged that it could not be read to its end: { $file }. Open it in Excel or LibreOffice, save it again as an Excel workbook (.xlsx) and try the saved file.
error-reading-failed = Something went wrong in the program itself while it worked on the file: { $file }. Try copying the survey's tables to a new workbook; if it happens again, report the error code { $number }.
error-too-many-cells = The table has more rows or columns than a survey can have: { $file }. Remove empty rows and columns and whatever is not part of the survey, and try again.
issue-formulas-unsaved = { $n ->
    [one] One formula has no saved result, so its cell was read as blank.
   *[other] { $n } formulas have no saved result, so their cells were read as blank.
} Open the workbook in Excel or LibreOffice, save it and read it again.
issue-cells-in-error = { $n ->
    [one] One cell holds an error (such as #REF! or #N/A). It was read as missing.
   *[other] { $n } cells hold an error (such as #REF! or #N/A). They were read as missing.
}
issue-hidden-rows = { $n ->
    [one] The table has one hidden row. It was read too.
   *[other] The table has { $n } hidden rows. They were read too.
}
issue-hidden-columns = { $n ->
    [one] The table has one hidden column. It was read too.
   *[other] The table has { $n } hidden columns. They were read too.
}
