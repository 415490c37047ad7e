# The frame around every page.
app-name = verkosto

ties = { $n ->
    [0] no ties
    [one] 1 tie
   *[other] { $n } ties
}

frame-language = Language

frame-section-data = Data
frame-section-picture = Shared picture
frame-section-agreement = Goals and ways of working
frame-section-evaluation = Evaluation and reflection
frame-section-workshop = Workshop
frame-section-output = Reporting and methods

home-title = Start
survey-title = Survey data
map-title = Network map
structure-title = Structure
trust-title = Trust
typology-title = Network type
six_d-title = 6D evaluation
methods-title = Methods

frame-members = { $n ->
    [0] no actors
    [one] 1 actor
   *[other] { $n } actors
}
frame-externals = plus { $n ->
    [one] 1 outsider
   *[other] { $n } outsiders
}
frame-response-rate = response rate { $share } ({ $respondents }/{ $members })
frame-rated = { $n ->
    [one] 1 respondent rated
   *[other] { $n } respondents rated
}
frame-wave-is = wave: { $wave }
frame-relation-is = relation: { $relation }
frame-view-is = view: { $view }
frame-sample = Invented sample data
frame-sample-help = The actors, answers and ties of this sample are invented. They do not describe any real network.

frame-relation = Relation
frame-wave = Survey wave
frame-view = View
frame-view-help = A tie can be reported from one side or from both. Choose whether to show every report with its direction, the ties that at least one side reports, or only those that both report.

frame-empty-heading = Open a survey
frame-empty-own = Bring your own data
frame-open-banner = Anybody on the same network can use this server without signing in. Do not bring personal data here.
frame-footer = verkosto { $version } · Your data does not leave this machine.
frame-error = Something went wrong, and the page could not be shown in full. Your data is still here and you can go on to the other pages. If it happens again, tell your administrator the code { $number }.

opening-upload = Survey table: xlsx, ods, csv or tsv
opening-together = All files that you see here are read as one survey. To change to another survey, remove the earlier files first.
opening-reading = Reading your data …
opening-still-open = The survey that you opened earlier is still in use: { $source }

# Words that Streamlit itself puts on the page. $1 and $2 are filled in the browser.
streamlit-upload = Choose files
streamlit-add-files = Add files
streamlit-drop-file = Drop a file here
streamlit-drop-files = Drop files here
streamlit-per-file = at most $1 MB
streamlit-too-large = The file is too large: at most $1 MB.
streamlit-not-allowed = This file format is not read ($1). Save the table as xlsx, ods or csv.
streamlit-remove = Remove $1
streamlit-apply = Press $1 to apply
streamlit-bytes = $1 bytes
streamlit-kilobytes = $1.$2 kB
streamlit-megabytes = $1.$2 MB
streamlit-error = Something went wrong. Your data is still here: reload the page or go on to the other pages.
streamlit-no-such-page = There is no page at this address. The start page is shown.
streamlit-search = Search
streamlit-close-search = Close the search
streamlit-fullscreen = Full screen
streamlit-close-fullscreen = Leave full screen
streamlit-columns = Show or hide columns
streamlit-ascending = Sort ascending
streamlit-descending = Sort descending
streamlit-autosize = Fit the width
streamlit-pin = Pin column
streamlit-unpin = Unpin column
streamlit-hide = Hide column
streamlit-no-results = No results
streamlit-clear = Clear
streamlit-collapse-sidebar = Hide the menu
streamlit-expand-sidebar = Show the menu
streamlit-running = Working …
streamlit-stop = Stop
streamlit-stopping = Stopping …
streamlit-connecting = Connecting …
streamlit-page-not-found = Page not found
