# The team's own notes: how they are saved and opened, and what becomes of them.
team-keep = The browser does not remember these: save the file before you close the tab.
team-kept = Saved to a file. Save a new file to keep later changes.
team-blank = Your notes stay in this tab until you close it. Save them to a file to go on later.
team-sample = These notes are about this sample only. Those about your own network are kept apart.
team-save = Save to a file
team-file-name = network_notes.json
team-open = Open a saved file
team-upload = A file saved earlier (.json)
team-upload-about = The file brings the goals, the continuum, the ways of working and the coding of the open answers at once. It takes the place of what the pages say now.
team-opened = Opened { $file }.
team-back = Bring back the earlier notes
team-clear = Clear
team-clear-about = Removes the goals, the continuum, the ways of working and the coding of the open answers from memory. Saved files are not touched.
team-clear-sure = Clear all notes
team-stays = Your own notes (goals, continuum, ways of working and the coding of the open answers) are not removed with the data. They stay in this tab and can be cleared on the Goals page.
team-too-much = There is so much in the notes that the file could not be opened again. Shorten the texts before saving.

error-broken-team-file = The file { $file } does not open: it is not JSON, or it is damaged. Choose a file that you saved from this page.
error-other-team-file = The file { $file } holds no notes about a network. Choose a file that you saved from this page.
error-newer-team-file = The file { $file } was made with a newer version of verkosto. Open it there, or ask whoever runs this server to update it.
error-large-team-file = The file { $file } is larger than { $megabytes } MB. A file this large was not saved from this page.
error-unfit-team-entry = In the file { $file }, “{ $entry }” has a value that cannot be there. Nothing was opened.
error-unknown-team-entry = The file { $file } has an entry “{ $entry }” that this version does not know. Nothing was opened, so that nothing is lost when you save next.
error-lacking-team-entry = The file { $file } lacks the entry “{ $entry }”. Nothing was opened.
error-unknown-team-choice = In the file { $file }, “{ $entry }” has the choice “{ $value }”, which this version does not know. Nothing was opened.
error-long-team-text = In the file { $file }, “{ $entry }” has more than { $most } characters. Shorten it and try again.
