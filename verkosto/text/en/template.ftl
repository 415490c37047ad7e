# The workbook to fill in: sheets, headings, answers and instructions.
# The headings must be ones that the reader knows (content/headings.toml).
template-file-name = network-survey.xlsx
template-sheet-guide = Instructions
template-sheet-actors = Actors
template-sheet-contacts = Contacts
template-sheet-options = Answer options

template-actors-name = Name *
template-actors-organisation = Organisation
template-actors-sector = Sector
template-actors-member = Member
template-actors-answered = Answered
template-actors-answered-wave = Answered: { $wave }
template-actors-kind = Type of actor
template-actors-side = Internal or external
template-actors-group = Group
template-actors-role = Role
template-actors-tier = Level of work
template-actors-profession = Profession
template-actors-stage = Stage of the service path

template-contacts-wave = Wave *
template-contacts-ego = Respondent *
template-contacts-alter = Named *
template-contacts-relation = Relation *
template-contacts-frequency = How often
template-contacts-depth = Collaboration depth
template-contacts-agreed = How agreed

template-ratings-wave = Wave
template-ratings-respondent = Respondent code
template-ratings-quotable = May be quoted (without a name)
template-points = { $item } (points): { $option }
template-hint-choices = Write at most { $most } options, with a semicolon between them. The options are on the sheet Answer options.
template-hint-points = Share 100 points between these columns.
template-hint-respondent = Optional. Write a made-up code, not a name: ratings are collected without names.
template-hint-quotable = Optional. Yes: the answers may be quoted without a name. No or blank: they are not quoted.

template-dont-know = Don't know
template-yes = yes
template-no = no
template-status-answered = answered
template-status-not-answered = not answered
template-status-declined = declined
template-status-not-invited = not invited
template-kind-organisation = organisation
template-kind-unit = unit
template-kind-group = group
template-kind-person = person
template-sector-public = public
template-sector-private = private
template-sector-third = associations / third sector
template-sector-other = other
template-side-inside = internal
template-side-outside = external
template-role-coordinator = coordinator
template-role-facilitator = facilitator
template-role-metawork = metawork
template-role-core = core network
template-role-theme = theme network
template-role-member = member
template-tier-customer = customer interface
template-tier-path = service path
template-tier-strategy = strategy
template-tier-influence = influencing
template-tier-understanding = understanding

template-guide-title = How to fill in the network survey
template-guide-step-1 = 1. Write every actor once on the sheet Actors. Only the name is required. For someone outside the network, write “no” in the column Member.
template-guide-step-2 = 2. On the sheet Contacts, write one row for every answer: who answered, whom they named and which relation it is about. Choose the names from the list, so that there are no spelling mistakes.
template-guide-step-3 = 3. On the sheet Actors, mark who answered. Do so also for a respondent who named nobody: otherwise the answer looks missing.
template-guide-step-4 = 4. Write the ratings on sheets of their own, one respondent a row. Answers can be chosen from the list as words or written as numbers.
template-guide-step-5 = 5. Mend the orange cells, save as xlsx and open the file on verkosto's page Survey data. It is read as it is.
template-guide-start = → Start on the sheet Actors
template-guide-room = Rows are checked down to row { $rows }. The headings are locked so that the file is read right; there is no password. Sorting and filtering work as usual.

template-guide-missing-heading = Blank, no contact and don't know are different things
template-guide-missing-row = No row: the respondent did not name the actor. Read as “no contact” if they have answered.
template-guide-missing-zero = “{ $never }” (0): the respondent said that there is no contact.
template-guide-missing-blank = A blank cell: the question was not answered. The tie is kept, but this answer is missing.
template-guide-missing-unknown = “{ $unknown }”: the respondent does not know. Read as missing, never as zero. In the column { $frequency } it means that the tie is unknown.

template-guide-orange-heading = What an orange cell means
template-guide-orange-names = A name is missing, a name is not on the sheet Actors, or a respondent has named itself.
template-guide-orange-pairs = The same pair stands twice in the same relation, or an actor stands twice in the list.
template-guide-orange-values = The relation is missing or the answer is not on the scale. Points must add up to 100.

template-guide-privacy-heading = Who sees what
template-guide-privacy-contacts = Contacts are stored with names, so they are not anonymous. Tell the respondents beforehand who will see them.
template-guide-privacy-ratings = Ratings and open answers are collected without names. Results are shown only when at least five people have answered.
template-guide-privacy-use = Results are not used to appraise individuals. Health details and other sensitive data must not be written in open answers.

template-options-title = Answer options
template-options-about = The lists from which answers are chosen. In brackets the numbers that can be used instead of words.
template-options-numbers = { $name } ({ $low }–{ $high })

error-no-names = No names were found in the file { $file }. Make a list with the column Name and one actor a row.
error-unknown-relation-kind = The relation “{ $name }” cannot be chosen for the workbook. Possible: { $known }.
