# The themes of the open answers: the table, the coders’ agreement, the quotes and the files of the coding.
reflection_themes-none = No themes have been coded yet. Make themes and code answers under “Coding”, or open a coding that was saved to a file.
reflection_themes-heading = How many mentioned a theme?
reflection_themes-lead = Respondents who mentioned the theme / respondents who answered. Each counts once, however often they mention it.
reflection_themes-elsewhere = The coded answers are not in this survey or this wave. Choose another wave, or open the survey whose answers were coded.
reflection_themes-theme = Theme
reflection_themes-any = In any question
reflection_themes-count = { $x }/{ $n }
reflection_themes-coded = Coded so far
reflection_themes-coded-about = Not all answers have been coded yet, so the numbers may grow.
reflection_themes-coded-elsewhere = { $n ->
    [one] 1 more coded answer is elsewhere: it is not in this survey or this wave. Its coding is kept.
   *[other] { $n } more coded answers are elsewhere: they are not in this survey or this wave. Their coding is kept.
}
reflection_themes-teller = Whose coding is shown
reflection_themes-teller-help = Each coder reads the answers in their own way. The table shows one coder’s reading at a time.
reflection_themes-withheld = { $n ->
    [one] Fewer than five people answered this question. To protect the writers, it is not in the table: { $questions }
   *[other] Fewer than five people answered each of these { $n } questions. To protect the writers, they are not in the table: { $questions }
}
reflection_themes-about = What the themes mean
reflection_themes-download = Download the numbers (CSV)
reflection_themes-file-name = themes.csv
reflection_themes-column-theme = Theme
reflection_themes-column-question = Question
reflection_themes-column-respondents = Mentioned the theme
reflection_themes-column-coded = Answer coded
reflection_themes-column-answered = Answered
reflection_themes-column-coder = Coder
reflection_themes-answers = Show a theme’s answers
reflection_themes-answers-help = You will see which answers the coder gave the theme. If you are still coding blind yourself, look only when your own coding is finished.
reflection_themes-no-answers = This theme has no answers in this coding.
reflection_themes-all-answers = { $n ->
    [one] Show the rest as well (1 answer)
   *[other] Show the rest as well ({ $n } answers)
}

reflection_themes-agreement = Do two coders see the same thing?
reflection_themes-how-agreement =
    - **Coded alike** is the share of answers to which both gave exactly the same themes, or which both thought no theme fitted.
    - **Krippendorff’s alpha** takes away what would match by chance: α = 1 − D(observed) / D(expected). D is the amount of disagreement, and the expected one comes from pairing all the values given by lot. 1 means full agreement, 0 the same as chance. The themes of an answer are one value together, so themes that are partly the same count as different values.
    - **The range** shows where alpha would lie in 90 per cent of cases if the answers were drawn anew from the same set.
    - Both need to have coded at least { $n } of the same answers, or all where there are fewer. The limit of { $n } is the program’s own. The limits { $tentative } (careful conclusions) and { $reliable } (reliable) are Krippendorff’s.
reflection_themes-first = First coder
reflection_themes-second = Second coder
reflection_themes-agreement-two = Choose two different coders.
reflection_themes-agreement-coded = Coded answers: { $first } { $one }, { $other_name } { $other }. Both have coded { $both } of all { $n } answers.
reflection_themes-agreement-few = The comparison needs { $least } answers coded by both; so far there are { $both }.
reflection_themes-agreement-open = Compare the codings
reflection_themes-agreement-blind = Opening the comparison ends the blind coding: each sees what the other coded, and what is coded after that is no longer independent. Open it only when both have finished.
reflection_themes-agreement-sure = Both have finished, show it
reflection_themes-agreement-share = **Coded alike:** { $share } ({ $same }/{ $n } answers)
reflection_themes-agreement-alpha = { $ranged ->
    [true] **Krippendorff’s alpha:** { $alpha } (90 per cent range { $low } – { $high })
   *[false] **Krippendorff’s alpha:** { $alpha }
}
reflection_themes-agreement-scale = Alpha compares the agreement with chance: 1 is full agreement, 0 no better than guessing.
reflection_themes-agreement-undefined = **Krippendorff’s alpha:** – All answers were given the same themes, so alpha cannot be worked out.
reflection_themes-agreement-preliminary = The coding is still preliminary. Talk about the differences, sharpen what the themes mean, and code again.
reflection_themes-agreement-tentative = The coding is good enough for careful conclusions. The differences are still worth talking about.
reflection_themes-agreement-reliable = The codings match well.
reflection_themes-agreement-column-theme = Theme
reflection_themes-agreement-column-both = Both
reflection_themes-agreement-column-first = Only { $first }
reflection_themes-agreement-column-second = Only { $second }
reflection_themes-agreement-column-neither = Neither
reflection_themes-agreement-column-share = Coded alike
reflection_themes-agreement-column-alpha = Alpha
reflection_themes-differing = { $n ->
    [one] 1 answer was read differently
   *[other] { $n } answers were read differently
}
reflection_themes-differing-about = Another reading is no mistake. Ask each other what each of you read in the answer.
reflection_themes-differing-coding = { $coder }: { $themes }

reflection_themes-quotes = Quotes
reflection_themes-quotes-about = A quote is picked by hand and only with permission. The writer’s spelling stays.
reflection_themes-quote = Quote
reflection_themes-quote-delete = Delete
reflection_themes-quotes-elsewhere = { $n ->
    [one] 1 quote is not shown, because its answer is not in this survey or this wave.
   *[other] { $n } quotes are not shown, because their answers are not in this survey or this wave.
}
reflection_themes-quotes-barred = { $n ->
    [one] 1 quote is not shown: the open survey has no permission of its writer, or fewer than five answered the question.
   *[other] { $n } quotes are not shown: the open survey has no permission of their writers, or fewer than five answered the question.
}
reflection_themes-quotes-barred-delete = Delete these quotes
reflection_themes-quote-new = Pick a quote
reflection_themes-quote-forbidden = { $n ->
    [one] 1 answer cannot be quoted, because its writer did not allow it.
   *[other] { $n } answers cannot be quoted, because their writers did not allow it.
}
reflection_themes-quote-withheld = { $n ->
    [one] 1 answer cannot be quoted, because fewer than five answered the question.
   *[other] { $n } answers cannot be quoted, because fewer than five answered the questions.
}
reflection_themes-quote-nothing = This theme has no answers that could be quoted.
reflection_themes-quote-answer = Answer
reflection_themes-quote-number = { $number }. “{ $start }” – { $question }
reflection_themes-quote-asked = The writer has been asked and allows it
reflection_themes-quote-permitted = The writer has allowed quoting.
reflection_themes-quote-permitted-help = The permission is in the survey’s column “May be quoted”.
reflection_themes-quote-part = Which part is quoted
reflection_themes-quote-part-whole = The whole answer
reflection_themes-quote-part-tagged = A coded passage
reflection_themes-quote-part-sentences = Chosen sentences
reflection_themes-quote-passage = Which passage
reflection_themes-quote-sentences = Sentences
reflection_themes-quote-no-finds = No names, addresses or numbers were found. Read it all the same: people can be recognised by more than a name.
reflection_themes-quote-finds = This was found. What is ticked is removed:
reflection_themes-remove-actor = “{ $text }” (actor)
reflection_themes-remove-name = “{ $text }” (name)
reflection_themes-remove-email = “{ $text }” (e-mail)
reflection_themes-remove-phone = “{ $text }” (phone number)
reflection_themes-remove-address = “{ $text }” (web address)
reflection_themes-remove-capital = “{ $text }” (capital letter: please check)
reflection_themes-quote-also = Remove as well
reflection_themes-quote-also-help = Words or phrases by which the writer or somebody else could be recognised. Separate them with commas.
reflection_themes-quote-preview = How the quote will read
reflection_themes-quote-keep = Add the quote
reflection_themes-quote-kept = The quote has been added.
reflection_themes-quote-full = There are { $n } quotes already, and no more fit. Delete one first.
reflection_themes-quote-unasked = The survey does not say whether the answer may be quoted. Ask the writer first.

reflection_themes-files = The coding as a file
reflection_themes-files-about = Themes and codings as an Excel workbook: to keep, for another coder, or for analyses of your own. Everything stays on this machine.
reflection_themes-with-texts = With the answers’ texts
reflection_themes-with-texts-about = Everybody who gets the file sees the texts. Questions that fewer than five answered are left out.
reflection_themes-download-coding = Download the coding (Excel)
reflection_themes-upload = Open a coding from a file
reflection_themes-upload-about = A workbook downloaded from this page, or a table of your own with the answers’ texts and a column for each coder (xlsx or csv).
reflection_themes-found = In the file { $file }:
reflection_themes-found-themes = { $n ->
    [one] 1 theme
   *[other] { $n } themes
}
reflection_themes-found-coders = { $n ->
    [one] Coder: { $coders }
   *[other] Coders: { $coders }
}
reflection_themes-found-coded = { $n ->
    [one] 1 coded answer is in the open survey
   *[other] { $n } coded answers are in the open survey
}
reflection_themes-found-replaced = { $n ->
    [one] The present coding of this coder will be replaced: { $coders }
   *[other] The present codings of these coders will be replaced: { $coders }
}
reflection_themes-take = Use this coding
reflection_themes-taken = The coding was taken from the file { $file }.
reflection_themes-undo = Undo

methods-written-heading = Open answers
methods-written =
    - **The answers themselves first:** all answers are shown as they were written, in random order and without the respondent’s code. The program does not summarise, interpret or score them.
    - **Words help you find answers; they are not results.** The inflected forms of a word count as one word: in Finnish by Voikko where it is installed, else by the library simplemma and a list of the field’s own words; in Swedish and English by simplemma. The language is recognised answer by answer. The page says what is in use.
    - A word is listed when at least three respondents used it. Names of actors and people, addresses, numbers and words that no dictionary knows are left out of the list; their number is given, and the search finds them.
    - **Respondents are protected:** when fewer than five people answered a question, the answers are for the facilitator’s eyes only, and neither words nor themes are given. The texts of answers are not written to files unless somebody asks for them.
    - **Themes are coded by people.** The table shows how many of those who answered mentioned a theme (x/n). No percentages are worked out.
    - **The agreement of two coders** is the share of answers coded alike and Krippendorff’s alpha, α = 1 − D(observed) / D(expected), on the nominal scale; the themes of an answer are one value together. The 90 per cent range of alpha comes from redrawing the answers { $draws } times. Below { $tentative } the coding is still preliminary. (Krippendorff 2011, 2019)
    - **A quote** is shown only when its writer has allowed it. Names, addresses and numbers are looked for and removed before it is kept; a person checks. The spelling is not touched.
methods-thresholds-written = Open answers
guidance-n-written = Number who answered the open questions: { $n }.
