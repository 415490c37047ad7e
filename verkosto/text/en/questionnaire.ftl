# The questionnaire: the page, and the text to paste into a form service.
questionnaire-title = Questionnaire
questionnaire-heading = What is the network asked?
questionnaire-lead = Choose what to ask. You get a workbook to fill in, and a text that can be pasted into a form service (Webropol, Forms, REDCap). The answers to both are read here as they are.

questionnaire-choose-heading = What is asked
questionnaire-language = Language of the survey
questionnaire-relations = Relations besides contact
questionnaire-relations-help = Contact is always asked. Every other relation is a list of names of its own, so ask only what you need answered.
questionnaire-followups = Follow-up questions
questionnaire-followups-help = Asked only about the actors that the respondent has ticked.
questionnaire-instruments = Ratings and open questions
questionnaire-instruments-help = Asked separately, without names. Results are shown only when at least five people have answered.
questionnaire-items = { $n ->
    [one] 1 question
   *[other] { $n } questions
}
questionnaire-trust-note = Trust in a named actor is a sensitive question. Ask it only between organisations. The answers are not shown by pair and are not read into the network map.
questionnaire-ours-note = The ways of keeping in touch and the nature of the relation do not show on the map: they are for the respondents' and your own use.

questionnaire-consent-heading = What respondents are promised
questionnaire-who = Who sees the contacts with names?
questionnaire-who-placeholder = e.g. the coordinator and the steering group
questionnaire-date = When will the data be deleted?
questionnaire-date-placeholder = e.g. 31 December 2027
questionnaire-waves = Survey waves in the workbook
questionnaire-waves-placeholder = e.g. spring 2026; autumn 2026
questionnaire-waves-help = Optional. Put a semicolon between waves. Every row of the workbook then says which wave it belongs to.

questionnaire-names-heading = Who is on the list
questionnaire-names-from = Where the names come from
questionnaire-names-survey = The open survey
questionnaire-names-file = My own file
questionnaire-names-paste = Paste names
questionnaire-names-none = No names yet
questionnaire-names-upload = A table with the names: xlsx, ods, csv or tsv
questionnaire-names-pasted = One name a line
questionnaire-names-count = { $n ->
    [0] There are no names on the list yet. They can be written in the workbook later.
    [one] There is 1 name on the list.
   *[other] There are { $n } names on the list.
}
questionnaire-names-optout = Anyone may decline to be listed. Remove those who decline before the survey. Without them the picture of the network is incomplete, and the report says so.

questionnaire-take-heading = Take along
questionnaire-load = Answering takes about { $low }–{ $high } minutes when the list has { $names } names and about { $ticked } of them are ticked. Open answers take their own time. The estimate is ours (about { $clicks } choices), not measured.
questionnaire-download-template = Download the workbook
questionnaire-download-template-help = Instructions, actors, contacts, ratings: answers are chosen from lists, and mistakes turn orange at once.
questionnaire-download-text = Download the form's text
questionnaire-download-text-help = Plain text that can be pasted into any form service.
questionnaire-download-page = Download formatted
questionnaire-download-page-help = The same text as a web page: open it in a browser and copy it with its formatting.
questionnaire-file-name = questionnaire
questionnaire-preview-heading = How it is asked
questionnaire-preview-names = … and { $n } { $n ->
    [one] other name
   *[other] other names
}

questionnaire-form-contacts = Form 1: contacts
questionnaire-form-ratings = Form 2: ratings without names
questionnaire-consent = This survey looks at how our network is connected. Your answers about ties are stored with a name or code, so they are not anonymous. They can be seen by { $who }. Ratings and open answers are collected separately without names, and results are shown only when at least five people have answered. Results are not used to appraise individuals. Taking part is voluntary, and you can also decline to be listed on the roster. The data will be deleted on { $date }.
questionnaire-consent-who = [who]
questionnaire-consent-date = [date]
questionnaire-ratings-intro = This form does not ask for your name. Results are shown only when at least five people have answered. Please do not write names, health details or other sensitive data in open answers.
questionnaire-ratings-setup = Make this a form of its own: do not ask for a name, do not use personal links, and turn off the storing of e-mail and IP addresses.
questionnaire-names-slot = [names of the actors]

questionnaire-respondent = Respondent
questionnaire-n1x = Who else? Name up to five parties outside the network.
questionnaire-follow-frequency = How often are you in contact?
questionnaire-follow-depth = Which describes your collaboration best?
questionnaire-follow-channels = How do you keep in touch?
questionnaire-follow-agreed = How has contact been agreed?
questionnaire-follow-mechanism = Which describes your relation best?
questionnaire-follow-trust = How well does the statement describe this actor?
questionnaire-follow-works = What works in this network relation?
questionnaire-follow-improve = What should be done so that the relation works better?
questionnaire-channels-meeting = Meeting
questionnaire-channels-forum = Network meeting, forum or day
questionnaire-channels-online = Online meeting
questionnaire-channels-phone = Phone
questionnaire-channels-email = Email
questionnaire-channels-platform = Shared platform or system
questionnaire-channels-letter = Letter or document
questionnaire-channels-other = Other
questionnaire-mechanism-authority = One directs or supervises the other
questionnaire-mechanism-partners = We collaborate as partners
questionnaire-mechanism-market = We buy, sell or compete

questionnaire-how-respondent = one choice; required
questionnaire-how-roster = tick all that apply; the names in random order for every respondent
questionnaire-how-outsiders = five short text fields
questionnaire-how-follow = only about ticked actors, at most the { $most } most important; one answer per actor
questionnaire-how-follow-many = only about ticked actors, at most the { $most } most important; several answers per actor
questionnaire-how-follow-text = only about ticked actors; open answer, optional
questionnaire-how-scale = one answer per statement
questionnaire-how-scale-random = one answer per statement; the statements in random order
questionnaire-quotable = May your answers be quoted without your name?
questionnaire-how-choice = one choice
questionnaire-how-choices = at most { $most } choices; the options in random order
questionnaire-how-points = share out 100 points
questionnaire-how-text = open answer, optional

questionnaire-followup-frequency = How often
questionnaire-followup-depth = Collaboration depth
questionnaire-followup-channels = Ways of keeping in touch
questionnaire-followup-agreed = How agreed
questionnaire-followup-mechanism = Nature of the relation
questionnaire-followup-trust = Trust in the actor
questionnaire-followup-works = What works
questionnaire-followup-improve = What should be done
