# Your own workbook back: the first sheet, with what to mend.
annotated-sheet = To mend
annotated-file = File: { $file }
annotated-how = Mend the tinted cells, save, and open the file again. The link leads to the cell, and the cell's comment says what was noticed. This sheet is not read as data.
annotated-cell = Cell
annotated-no-cell = the whole table
annotated-suggestion = Did you mean
annotated-questions = What is still asked
annotated-question = { $question } Read for now as: { $taken }.
annotated-unlisted = The list holds the { $most } most serious findings. Left out: { $n }.
annotated-unmarked = { $most } cells are marked. Not marked: { $n }.
annotated-uncommented = { $most } cells have a comment. Marked without one: { $n }.
annotated-copied = The file is not an Excel workbook ({ $format }). Here are its cells as text, in the same rows and columns.
annotated-not-kept = The workbook's formats could not be kept. Here are its cells as text, in the same rows and columns.
annotated-changed = { $n ->
    [one] One cell had characters that Excel cannot show (replaced with �), or a text that was too long and was cut.
   *[other] { $n } cells had characters that Excel cannot show (replaced with �), or a text that was too long and was cut.
}
annotated-beyond = { $n ->
    [one] One cell lies further out than a sheet of Excel reaches. It was not copied.
   *[other] { $n } cells lie further out than a sheet of Excel reaches. They were not copied.
}
annotated-lost = These could not be kept in this copy: { $what }. Your own file still has them.
annotated-lost-charts = charts
annotated-lost-pictures = pictures
annotated-lost-shapes = drawn shapes
annotated-lost-controls = buttons and other form controls
annotated-lost-objects = embedded files
annotated-lost-slicers = slicers and timelines
annotated-lost-pivots = pivot tables
annotated-lost-threads = threads of comments
annotated-lost-queries = connections to outside data
