# The continuum (canvas C-1): four phases, five questions.
continuum-title = Continuum
continuum-heading = Where are we on our shared journey?
continuum-lead = Four phases, five questions: write into the cells what you have thought out together. The data suggests, you decide. The order is free, and phases are returned to.

continuum-phase = Phase
continuum-phase-1 = Picture
continuum-phase-2 = Agreement
continuum-phase-3 = Action
continuum-phase-4 = Evaluation
continuum-about-1 = Grasping the network through a shared picture
continuum-about-2 = Choosing and updating ways of working and goals
continuum-about-3 = Coordinating and facilitating concrete steps and activity
continuum-about-4 = Evaluating results and impacts, and reflecting together

continuum-question = Question
continuum-why = Why?
continuum-what = What?
continuum-who = Who?
continuum-how = How?
continuum-resources = With what resources?

continuum-short-why = Why
continuum-short-what = What
continuum-short-who = Who
continuum-short-how = How
continuum-short-resources = Resources

continuum-prompt-1-why = Why do we need a shared picture?
continuum-prompt-1-what = What do we know already, what not?
continuum-prompt-1-who = Who belongs, who is missing?
continuum-prompt-1-how = How do we gather and view the picture together?
continuum-prompt-1-resources = How much time is there for this?
continuum-prompt-2-why = Why do we collaborate?
continuum-prompt-2-what = What are we after?
continuum-prompt-2-who = Who commits to what?
continuum-prompt-2-how = How do we act together?
continuum-prompt-2-resources = What does each put in?
continuum-prompt-3-why = Why is this step next?
continuum-prompt-3-what = What do we do concretely?
continuum-prompt-3-who = Who coordinates, who facilitates?
continuum-prompt-3-how = How are encounters built?
continuum-prompt-3-resources = With what time, money and tools?
continuum-prompt-4-why = Why do we evaluate?
continuum-prompt-4-what = What results and impacts came about?
continuum-prompt-4-who = Who evaluates?
continuum-prompt-4-how = How do we learn from this together?
continuum-prompt-4-resources = What does going on require?

continuum-status = Status
continuum-status-empty = empty
continuum-status-draft = draft
continuum-status-agreed = agreed
continuum-status-how = A text is a draft at first. Changing an agreed text makes it a draft again.
continuum-so-far = 20 cells – agreed: { $agreed }, draft: { $draft }, empty: { $empty }.

continuum-suggest-data = The data suggests
continuum-suggest-own = You wrote elsewhere
continuum-take = Add to the draft
continuum-taken = Added to the draft
continuum-no-room = The cell is full: shorten its text to make room.
continuum-suggest-closed = With a survey open, its suggestions stand beside the cells.

continuum-say-members = The network has { $n ->
    [one] 1 member
   *[other] { $n } members
}, of whom { $answered } answered ({ $rate }).
continuum-say-missing = { $n ->
    [one] 1 member did not answer: its own view of the network is missing.
   *[other] { $n } members did not answer: their own view of the network is missing.
}
continuum-say-externals = { $n ->
    [one] Members named 1 actor outside the network. Does it belong?
   *[other] Members named { $n } actors outside the network. Do any of them belong?
}
continuum-say-raters = { $n ->
    [one] 1 respondent gave ratings.
   *[other] { $n } respondents gave ratings.
}
continuum-say-goal = Our main task is { $goal }.
continuum-say-density = Our target for density: { $density }.
continuum-say-density-ties = Our target for density: { $density }, or { $each } ties a member on average.
continuum-say-kind = The type of network that we are aiming for: { $kind }.
continuum-say-ways = Ways of working agreed: { $agreed }/{ $all }.

continuum-owner = Who keeps this up to date?
continuum-date = When was this last updated together?
continuum-owner-is = Owner: { $owner }
continuum-date-is = Updated { $date }
continuum-download-page = A page to print (HTML)
continuum-download-sheet = A table (Excel)
continuum-file-name = network_continuum
continuum-sheet = Continuum
