# The page of the ways of working: what has been agreed (canvas C-2), and on what terms partners work (C-2b).
ways_of_working-title = Ways of working
ways_of_working-heading = Which ways of working have we agreed on?
ways_of_working-lead = Fifteen questions that a network does well to agree on together: mark what has been agreed, and write down what it was, who takes care of it and when you come back to it.
ways_of_working-how = Where do the questions come from?
ways_of_working-how-text = The questions are from Järvensivu’s material on network leadership (slide J17). You need not agree on all of them: “Not needed” is a decision too. A finding brings up a question when the figures of the survey suggest that it is worth talking about. What members know is compared with what was agreed from { $answers } answers on (a limit of our own).

ways_of_working-progress = { $agreed }/{ $all } agreed
ways_of_working-partly-n = partly { $n }
ways_of_working-not-agreed-n = not agreed { $n }
ways_of_working-not-needed-n = not needed { $n }
ways_of_working-untold-n = not marked { $n }

ways_of_working-next-due = Next: **{ $name }**. Its day of review has come.
ways_of_working-next-opened = Next: **{ $name }**. A finding brings up the question.
ways_of_working-next-unsettled = Next: **{ $name }**. This has not been agreed yet.

ways_of_working-filter = Show
ways_of_working-filter-all = All ({ $n })
ways_of_working-filter-unsettled = Not settled ({ $n })
ways_of_working-filter-due = To review ({ $n })
ways_of_working-filter-opened = Brought up by findings ({ $n })
ways_of_working-none-unsettled = Every question has been agreed on, or found not to need it.
ways_of_working-none-due = No question has reached its day of review.
ways_of_working-none-opened = No finding brings up any of these questions now.

ways_of_working-short = { $question ->
    [A01] Coordination and facilitation
    [A02] Knowing, trust, commitment
    [A03] Meetings and encounters
    [A04] Forms of activity
    [A05] Communication and dialogue
    [A06] Decision-making
    [A07] Members and newcomers
    [A08] Roles of the actors
    [A09] Expected commitment
    [A10] What participants put in
    [A11] Different target groups
    [A12] Home organisations
    [A13] Funding and resources
    [A14] Monitoring and evaluation
   *[A15] Development and renewal
}
ways_of_working-status = Has this been agreed?
ways_of_working-status-agreed = Agreed
ways_of_working-status-partly = Partly
ways_of_working-status-not-agreed = Not agreed
ways_of_working-status-not-needed = Not needed
ways_of_working-due-since = Due for review { $date }
ways_of_working-review-on = Review { $date }
ways_of_working-open = What, who and when
ways_of_working-who-is = Who: { $who }
ways_of_working-what = What has been agreed?
ways_of_working-who = Who takes care of it?
ways_of_working-review = When is it reviewed?
ways_of_working-poll = How many members answered “Has this been agreed?”
ways_of_working-poll-yes = Yes
ways_of_working-poll-partly = Partly
ways_of_working-poll-no = No
ways_of_working-poll-unknown = Don’t know
ways_of_working-poll-few = { $n ->
    [one] 1 answer. The share is shown from { $least } answers on.
   *[other] { $n } answers. The share is shown from { $least } answers on.
}
ways_of_working-poll-told = Yes answers { $share }
ways_of_working-poll-n = { $n ->
    [one] 1 answer
   *[other] { $n } answers
}
ways_of_working-owner = Who keeps the list up to date?
ways_of_working-date = When was the list last gone through together?
ways_of_working-table = The whole list as a table
ways_of_working-column-question = Question
ways_of_working-column-status = Status
ways_of_working-column-what = What has been agreed
ways_of_working-column-who = Who takes care of it
ways_of_working-column-review = Review
ways_of_working-column-yes = Yes
ways_of_working-column-answers = Answers
ways_of_working-download = Download the table (CSV)
ways_of_working-file-name = ways-of-working.csv

ways_of_working-partnerships-heading = What are our partnerships like?
ways_of_working-partnerships-lead = The partners tick together what holds in their collaboration. Strong and weak do not mean good and bad: in a strong partnership the ways of working have been agreed, in a weak one they bend as needed. Either can be of high quality.
ways_of_working-partnerships-none = No partnership has been added yet.
ways_of_working-partnership-name = Name of the partnership
ways_of_working-partnership-example = For example: Municipality – Association
ways_of_working-partnership-add = Add partnership
ways_of_working-partnership-known = Or choose a pair from the survey
ways_of_working-partnership-known-help = Pairs that were asked how contact has been agreed.
ways_of_working-partnership-choose = Choose a pair
ways_of_working-list-strong = Strong partnership
ways_of_working-list-weak = Weak partnership
ways_of_working-met = { $name }: { $met }/{ $all }
ways_of_working-criteria = Criteria and note
ways_of_working-note = Note
ways_of_working-remove = Remove
ways_of_working-remove-sure = The ticks and the note are removed for good.
ways_of_working-remove-yes = Remove the partnership
ways_of_working-suggests-strong = By the answers of the survey, contact and the division of work are agreed. Start from the list of a strong partnership.
ways_of_working-suggests-weak = By the answers of the survey, contact is made as needed. Start from the list of a weak partnership.
ways_of_working-suggests-both = By the answers of the survey, contact is partly agreed, or the partners answered differently. Go through both lists.
ways_of_working-measured = The whole network by the members’ answers
ways_of_working-measured-strong = Strong ways of working: **{ $score }**
ways_of_working-measured-weak = Weak ways of working: **{ $score }**
ways_of_working-measured-about = From 0 to 100. The figures are about the whole network, not about a single partnership.
ways_of_working-measured-few = Too few answers for the figure to be shown.
ways_of_working-measured-look = See each statement
ways_of_working-no-survey = With a survey open, the page also shows which questions its findings bring up.
ways_of_working-no-survey-go = Open a sample or your own survey
