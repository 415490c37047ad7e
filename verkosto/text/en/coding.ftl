# Coding: colours and names of themes, the workbook and opening it.
coding-no-theme = (no theme)
coding-removed = { "[removed]" }
coding-yes = yes

coding-colour-blue = blue
coding-colour-orange = orange
coding-colour-green = green
coding-colour-red = red
coding-colour-purple = purple
coding-colour-brown = brown
coding-colour-pink = pink
coding-colour-grey = grey
coding-colour-olive = olive
coding-colour-cyan = turquoise

coding-problem-blank = Give the theme a name.
coding-problem-long = Shorten the name: 60 characters at most.
coding-problem-long-about = Shorten the description: 500 characters at most.
coding-problem-taken = There is a theme of this name already. Choose another name.
coding-problem-many = There are 60 themes already. Remove or merge some before you add more.
coding-problem-actor = The name contains the name of an actor. A theme says what is talked about, not who. Choose another name.
coding-problem-name = The name seems to contain a person’s name. A theme says what is talked about, not who. Choose another name.
coding-problem-email = The name contains an e-mail address. Choose another name.
coding-problem-phone = The name seems to contain a phone number. Choose another name.
coding-problem-address = The name contains a web address or an account. Choose another name.
coding-problem-blank-coder = Say who is coding. Initials will do.
coding-problem-taken-coder = There is a coder of this name already. Choose another name.
coding-problem-many-coders = There are 12 coders already. Remove one before you add another.

coding-file-name = coding.xlsx
coding-sheet-codebook = Codebook
coding-sheet-coding = Coding
coding-sheet-coders = Coders
coding-sheet-themes = Themes
coding-sheet-quotes = Quotes
coding-sheet-answers = Answers
coding-column-theme = Theme
coding-column-about = Description
coding-column-colour = Colour
coding-column-coder = Coder
coding-column-question = Question
coding-column-answer = Answer code
coding-column-passages = Passages (characters)
coding-column-words = Text of the passages
coding-column-coded = Answers coded
coding-column-tells = The table shows this coding
coding-column-all = All questions
coding-column-place = Passage quoted (characters)
coding-column-removed = Parts removed (characters)
coding-column-asked = The writer was asked
coding-column-quote = Quote
coding-column-text = Answer
coding-column-coded-respondents = Coded
coding-table-about = How many respondents mentioned the theme / how many answered the question. Each respondent counts once, however often they mention it. Coder: { $coder }.
coding-table-about-nobody = Nothing has been coded yet.
coding-table-missing = Some of the answers are not coded yet, so the numbers may still grow.
coding-table-withheld = { $n ->
    [one] One question is left out, because fewer than five people answered it.
   *[other] { $n } questions are left out, because fewer than five people answered each.
}
coding-table-elsewhere = { $n ->
    [one] One coded answer is not in this file: it belongs to another wave, or to a question that is left out. The file of your notes has it.
   *[other] { $n } coded answers are not in this file: they belong to another wave, or to a question that is left out. The file of your notes has them.
}

coding-note-workbook = { $coders ->
    [one] The file is a coding saved with this program: one coder, { $themes ->
        [one] one theme
       *[other] { $themes } themes
    }.
   *[other] The file is a coding saved with this program: { $coders } coders, { $themes ->
        [one] one theme
       *[other] { $themes } themes
    }.
}
coding-note-table-texts = The answers were recognised by their text, column: { $column }.
coding-note-table-ids = The answers were recognised by their code, column: { $column }.
coding-note-table-coders = These columns were read as coders: { $columns }.
coding-note-table-left = These columns were not read: { $columns }.
coding-note-more-sheets = Only this sheet was read: { $sheet }.
coding-note-unknown = { $n ->
    [one] One answer coded in the file is not in this survey. It was not taken.
   *[other] { $n } answers coded in the file are not in this survey. They were not taken.
}
coding-note-blank = { $n ->
    [one] One row has no answer.
   *[other] { $n } rows have no answer.
}
coding-note-changed-sheets = These sheets were not read, because their headings have been changed: { $sheets }.
coding-note-themes-added = These themes were missing from the codebook and were added to it: { $themes }.
coding-note-colours = { $n ->
    [one] The colour of one theme was not recognised, so it was given another.
   *[other] The colours of { $n } themes were not recognised, so they were given others.
}
coding-note-quotes = { $n ->
    [one] One quote was not taken: its answer is not in this survey, or its writer has not given permission to quote.
   *[other] { $n } quotes were not taken: their answers are not in this survey, or their writers have not given permission to quote.
}

error-unknown-coding-file = The file { $file } holds no coding that can be read. Use a coding saved from this page, or a table with a column of answers and a column for each coder.
error-unmatched-coding-file = The answers in the file { $file } are not in this survey. First open the survey whose answers were coded.
error-coderless-coding-file = The file { $file } has no columns of coders. Call them “Coder 1” and “Coder 2”, for example.
error-unfit-coding-row = In the file { $file }, sheet { $sheet }, row { $row } there is a value that cannot be read: { $value }. Nothing was taken.
error-twice-coded-row = In the file { $file }, sheet { $sheet }, row { $row } the same coder codes the same answer differently from before. Nothing was taken.
error-twice-named-theme = In the file { $file }, sheet { $sheet }, row { $row } there is a theme that the codebook has already: { $value }. Nothing was taken.
error-long-coding-name = In the file { $file }, sheet { $sheet }, row { $row } there is a name or a description that is too long: { $value }. Nothing was taken.
error-large-coding-file = The file { $file } has too many themes, coders or quotes. Nothing was taken.

threshold-coding-reliable = Two coders agree well: Krippendorff’s alpha at least
threshold-coding-tentative = Two coders agree well enough for careful conclusions: Krippendorff’s alpha at least; below that the coding is preliminary
threshold-coding-answers = Agreement of coders: answers coded by both at least (or all, where there are fewer)
threshold-coding-draws = How many times the answers are drawn anew for the agreement of coders
