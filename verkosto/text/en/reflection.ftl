# The page of open answers: the answers, the search and the words.
reflection-title = Open answers
reflection-heading = What do people say in their own words?
reflection-empty = The page shows every answer to the open questions, one question at a time, in random order and without codes. The search finds words in any form. You give the answers their themes yourselves: the program writes no summary, draws no word cloud and scores no sentiment.
reflection-no-answers = Nobody has answered the open questions this time. When members write in their own words, for example what they realised and what they take forward, the page shows every answer, helps you to find things in them and gathers the themes that you give.
reflection-other-waves = There are answers from these waves: { $waves }.
reflection-people = { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
} wrote in their own words, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}.
reflection-gate = Answers are shown when at least { $least } answered the question.
reflection-how-heading = How does this work?
reflection-how =
    - **The order.** The answers stand in random order; neither who wrote them nor the order in which they came can be seen.
    - **The search.** A word is found in any form and as a part of a compound. With several words, an answer has to contain all of them. In quotation marks the search is to the letter.
    - **The words.** Words are brought to their base forms and counted in respondents: the same word twice in an answer is one. They help you to find answers and are no results. Names are not listed.
    - **What is not done.** The program writes no summaries, scores no sentiment and draws no word clouds: the size of a word would mislead. The answers do not leave this machine.
    - **Small numbers.** When fewer than { $least } answered a question, only the facilitator sees the answers.
reflection-part = What is done with the answers
reflection-part-answers = Answers
reflection-part-coding = Coding
reflection-part-themes = Themes
reflection-question = Question
reflection-question-n = { $question } ({ $n })

reflection-withheld = { $n ->
    [one] 1 person answered this question.
   *[other] { $n } people answered this question.
} With fewer than { $least } the writer may be recognised, so the answers are hidden.
reflection-facilitator = I am the facilitator: show the answers on this screen
reflection-facilitator-help = Show them to yourself only, not on the wall. These answers go into no file, and their words are not listed.

reflection-search = Search the answers
reflection-search-placeholder = Search the answers, e.g. trust
reflection-search-help = The search finds a word in any form and as a part of a compound. In quotation marks “like this” it searches to the letter.
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
reflection-words-note = A word is listed when at least { $least } respondents used it. The numbers help you to find answers and are no results.
reflection-no-words = No word was used by { $least } respondents or more.
reflection-unlisted = { $n ->
    [one] One word is not listed because it may be a name or no dictionary knows it. The search finds it all the same.
   *[other] { $n } words are not listed because they may be names or no dictionary knows them. The search finds them all the same.
}
reflection-waves = The words in each wave
reflection-waves-note = How many respondents used the word in each wave. This is a list only: differences are not tested, and different people may have answered in different rounds. Waves with enough respondents are included.
reflection-waves-word = Word
reflection-waves-few = fewer than { $least }

reflection-event = Name of the meeting
reflection-event-about = Two of the questions speak of a meeting. Choose what you call it.
reflection-event-kind = Your meeting is
reflection-event-contact_day = a contact day
reflection-event-workshop = a workshop
reflection-event-meeting = a meeting
reflection-event-own = something else
