# What stops the work, one sentence each: what it is, and what to do.
error-empty-file = The file { $file } is empty. Check that it was saved, and choose it again.
error-too-large = The file { $file } is larger than { $megabytes } MB. Remove pictures and sheets that are not needed, and try again.
error-too-large-unpacked = The workbook { $file } unpacks to more than a survey can be. Copy the survey's sheets to a new workbook and try again.
error-too-wide = In the workbook { $file } the cells are scattered over too wide an area. Remove what lies far from the table, and try again.
error-broken-workbook = The workbook { $file } is damaged and cannot be opened. Open it in Excel or LibreOffice, save it again and try that copy.
error-broken-text = The text file { $file } cannot be cut into rows: a quotation mark is probably never closed. Save the table as an Excel workbook and try that.
error-binary-workbook = { $file } is a binary workbook (xlsb). Save it as an Excel workbook (.xlsx) and try again.
error-old-workbook = { $file } is in the old Excel format (.xls). Save it as an Excel workbook (.xlsx) and try again.
error-locked-workbook = The workbook { $file } is locked with a password. Remove the password and try again.
error-not-a-workbook = { $file } is a packed file but not a workbook. Choose an Excel (.xlsx), LibreOffice (.ods) or text (.csv, .tsv) file.
error-picture = { $file } is a picture, whatever its name says. Choose the table that it was taken from.
error-pdf = { $file } is a PDF document. Choose the table that it was made from (.xlsx, .ods, .csv or .tsv).
error-web-page = { $file } is a web page, whatever its name says. Open it in Excel, save it as an Excel workbook (.xlsx) and try again.
error-not-a-table = { $file } is not a table. Choose an Excel (.xlsx), LibreOffice (.ods) or text (.csv, .tsv) file.
error-one-column = { $file } has only one column. A table of ties needs at least two: who answers and whom they name.
error-no-rows = { $file } has headings but no rows under them.
error-no-contacts = No table in { $file } tells who is in contact with whom. There should be a table with a column for the respondent and a column for the actor named, or a matrix with the same names as rows and columns.
error-no-ties = There is a table of contacts in { $file }, but not a single tie in it.
error-no-such-file = There is no file { $file }.
error-cannot-write = { $file } could not be written: { $reason }.
error-unknown-format = Files ending in “{ $suffix }” cannot be written. Possible endings: { $known }.
error-unknown-relation = The survey has no relation “{ $name }”. It has: { $known }.
error-unknown-wave = The survey has no wave “{ $name }”. It has: { $known }.
error-unknown-rule = The rule “{ $rule }” for strong ties cannot be read. Write it for example so: frequency>=3,depth>=4.
error-unknown-role = “{ $role }” is not a role. Possible roles: { $known }.
error-no-answer-column = The survey has no table or column called “{ $name }”.
error-unexpected = Something went wrong in the program itself. Your data are as they were. Error code: { $code }.
