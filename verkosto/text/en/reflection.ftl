# The page of open answers: the answers, the search and the words.
reflection-title = Open answers
reflection-heading = What do people say in their own words?
reflection-empty = The page shows every answer to the open questions, one question at a time, in random order and without codes. The search finds words in any form. You give the answers their themes yourselves: the program writes no summaries, draws no word clouds and scores no sentiment.
reflection-no-answers = Nobody answered the open questions in this wave. When members write in their own words, for example about what they realised and what they will take forward, the page shows every answer, helps you search them and gathers the themes you give them.
reflection-other-waves = There are answers from these waves: { $waves }.
reflection-people = { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
} answered { $questions ->
    [one] one question
   *[other] { $questions } questions
} in their own words.
reflection-gate = With fewer than { $least } respondents, answers are hidden to protect the writers.
reflection-how-heading = How does this work?
reflection-how =
    - **The order.** The answers are in random order and without the respondent’s code. Even so, a writer can sometimes be recognised by the text.
    - **The search.** A word is found in any form and as a part of a compound. If you give several words, an answer must contain all of them. Anything in quotation marks is searched for exactly.
    - **The words.** Words are reduced to their base forms, and the people who used them are counted: each once, however often they repeat the word. The numbers help you find answers; they are not results. Words that may be names are not listed.
    - **What is not done.** The program writes no summaries, scores no sentiment and draws no word clouds: the size of a word would mislead. The answers never leave this machine.
    - **Small numbers.** When fewer than { $least } people answered a question, a writer could be recognised, so the answers are for the facilitator’s eyes only.
reflection-part = What is done with the answers
reflection-part-answers = Answers
reflection-part-coding = Coding
reflection-part-themes = Themes
reflection-question = Question
reflection-question-n = { $question } ({ $n })

reflection-withheld = { $n ->
    [one] 1 person answered this question.
   *[other] { $n } people answered this question.
} With fewer than { $least }, a writer could be recognised. That is why the answers are hidden.
reflection-facilitator = I am the facilitator: show the answers on this screen
reflection-facilitator-help = For your eyes only, not for the wall. These answers go into no file, and their words are not listed.

reflection-search = Search the answers
reflection-search-placeholder = Search the answers, e.g. trust
reflection-search-help = The search finds a word in any form and as a part of a compound. Anything in quotation marks “like this” is searched for exactly.
reflection-found = { $n ->
    [0] No answer contains “{ $query }”.
    [one] “{ $query }”: 1 answer of { $total }.
   *[other] “{ $query }”: { $n } answers of { $total }.
}
reflection-using = { $n ->
    [one] The word “{ $word }”: 1 answer of { $total }.
   *[other] The word “{ $word }”: { $n } answers of { $total }.
}
reflection-all = { $n ->
    [one] 1 answer.
   *[other] { $n } answers in random order.
}
reflection-clear = Show all answers
reflection-list = Answers
reflection-shown = { $shown }/{ $n } shown
reflection-more = Show { $n } more
reflection-every = Show all { $n }

reflection-words = Find answers by a word
reflection-words-help = The number is how many respondents used the word in some form. Choose a word to see its answers; choose it again to see all of them.
reflection-word = { $word } { $n }
reflection-words-all = Show all { $n } words
reflection-words-fewer = Show only the most used
reflection-words-note = A word is listed when at least { $least } respondents used it. The numbers help you find answers; they are not results.
reflection-no-words = No word was used by { $least } respondents or more.
reflection-unlisted = { $n ->
    [one] One word is not listed because it may be a name or no dictionary knows it. The search finds it all the same.
   *[other] { $n } words are not listed because they may be names or no dictionary knows them. The search finds them all the same.
}
reflection-waves = The words in each wave
reflection-waves-note = How many respondents used the word in each wave. This is a list only: differences are not tested, and different people may have answered in different waves. Waves with enough respondents are included.
reflection-waves-word = Word
reflection-waves-few = fewer than { $least }

reflection-event = Name of the meeting
reflection-event-about = Two of the questions mention a meeting. Choose what you call it. The word is used in the questionnaire too.
reflection-event-kind = Your meeting is
reflection-event-contact_day = a contact day
reflection-event-workshop = a workshop
reflection-event-meeting = a meeting
reflection-event-own = something else
