# How the data is read: questions, roles, names that look alike, the mapping file.
mapping-questions-heading = Questions that only you can answer
mapping-questions-about = The data is read in the marked way until you answer. Your answer counts at once.
mapping-questions-wait = { $n ->
    [one] 1 question waits for your answer.
   *[other] { $n } questions wait for your answer.
}
mapping-taken-now = Read like this now
mapping-settled = { $n ->
    [one] 1 answered question
   *[other] { $n } answered questions
}
mapping-open-question = Question: { $question } Read now as: { $taken }. Answer with: { $ways }

mapping-merges-heading = Names that may be one actor
mapping-merges-about = Nothing is merged unless you choose so.
mapping-merges-more = The { $shown } most likely are shown; there are { $n } in all.
mapping-merge-into = Merge into: { $name }
mapping-merge-apart = Different actors
mapping-merged-heading = { $n ->
    [one] 1 merged name
   *[other] { $n } merged names
}
mapping-merged = { $name } → { $other }
mapping-merge-undo = Undo the merge
mapping-apart-forget = { $n ->
    [one] Ask again about 1 pair
   *[other] Ask again about { $n } pairs
}
mapping-reason-case = Only capital and small letters differ.
mapping-reason-form = Only the legal form or its place differs.
mapping-reason-order = The same words in another order.
mapping-reason-spelling = Nearly the same spelling.
mapping-reason-other = The names are alike.

mapping-heading = Change how the data was read
mapping-own-heading = Say yourself what the tables hold
mapping-own-about = Choose what the table is, the row of its headings, and its columns. Once it is clear who named whom, the data opens.
mapping-discard = Discard and go back
mapping-reading = Reading again…
mapping-now = { $actors ->
    [one] **1 actor**
   *[other] **{ $actors } actors**
}, { $ties ->
    [one] **1 reported tie**
   *[other] **{ $ties } reported ties**
} ({ $relations })
mapping-relation-now = { $relation }: { $n }
mapping-table = Table
mapping-sheet-role = What the table holds
mapping-header = Heading row
mapping-header-row = Row { $row }: { $cells }
mapping-columns-heading = Columns
mapping-columns-all = Show every column by itself
mapping-column-run = { $first } … { $last }
mapping-column-count = { $n ->
    [one] 1 column
   *[other] { $n } columns
}
mapping-column-unnamed = (no heading)
mapping-direction = Direction of the scale: { $column }
mapping-limit = Limit of a tie: { $column }
mapping-limit-larger = A tie only from
mapping-limit-smaller = A tie up to
mapping-relation = Name of the relation
mapping-relation-help = What the ties of this table are called on the map. Empty: the name comes from the file.
mapping-from-file = Taken from the file
mapping-wave = Wave
mapping-wave-help = If the whole table is one survey wave, for example: spring 2026. Empty: the wave comes from the file.
mapping-rules-heading = For all of the data
mapping-answered = Who counts as having answered
mapping-directed = Do ties have a direction
mapping-repeats = Respondent with several rows
mapping-identity = The respondent on their own list
mapping-reset-table = Reset this table
mapping-reset-all = Reset everything
mapping-refused = The choice was not taken. { $reason }

mapping-keep-heading = Save for later
mapping-keep-about = The mapping file remembers your choices: use it on the next wave's file. The marked workbook is your own file with everything to mend marked in its cells.
mapping-download = Download the mapping file
mapping-download-annotated = Download the marked workbook
mapping-upload = Use an earlier mapping file
mapping-applied = The mapping is in use: { $file }

mapping-go-on = Go on without these rows
mapping-left-out = { $n ->
    [one] 1 row is not used
   *[other] { $n } rows are not used
}:
mapping-left-out-why = { $why } ({ $n })
mapping-why-self-tie = the respondent named itself
mapping-why-repeated-tie = the same answer stands earlier
mapping-why-tie-told-twice = there is another, later answer on the same actor
mapping-why-no-ego = the respondent is missing
mapping-why-no-alter = the named actor is missing
mapping-why-no-relation = the kind of relation is missing
mapping-why-no-wave = the wave is missing
mapping-why-respondent-again = the respondent answered again later
mapping-why-no-id = the actor's id is missing
mapping-why-actor-twice = the actor stands earlier in the list
mapping-why-note-row = a remark, not a respondent
mapping-why-sum-row = a row of sums
mapping-why-trial-run = a trial run of the form
mapping-why-asked-of-itself = the row asks about the respondent itself
mapping-why-no-answers = the row has no answers
mapping-why-answer-again = the same respondent answered again later
mapping-why-item-unknown = the statement or question is not known
mapping-why-other = another reason, see what was noticed

mapping-answer-limit-larger = The larger the number, the closer the contact; a contact from { $limit } on
mapping-answer-limit-smaller = The smaller the number, the closer the contact; a contact up to { $limit }
mapping-answer-scales-larger = The larger the number, the closer the contact
mapping-answer-scales-smaller = The smaller the number, the closer the contact
mapping-answer-scales-none = The direction is read from the data
mapping-answer-rating-direction-larger = No, a large number stands for that
mapping-answer-rating-direction-smaller = Yes, a small number stands for that
mapping-answer-rating-no-answer-missing = Yes, there is no answer
mapping-answer-rating-no-answer-larger = No, it is a step of the scale
mapping-answer-rating-nought-missing = Yes, there is no answer
mapping-answer-rating-nought-larger = No, it is a step of the scale
mapping-answer-answered-auto = Read from the data
mapping-answer-answered-all = All actors
mapping-answer-answered-reporters = Only those with answers of their own
mapping-answer-directed-auto = Read from the data
mapping-answer-directed-yes = Yes: who named whom
mapping-answer-directed-no = No: a list of pairs
mapping-answer-repeats-none = The last complete answer holds
mapping-answer-repeats-last = The last complete answer holds
mapping-answer-repeats-join = Joined into one answer
mapping-answer-repeats-apart = Every row is an actor of its own
mapping-answer-identity-none = Read from the data
mapping-answer-identity-as-is = The respondent is who the row says
mapping-answer-identity-omitted = The respondent is the one they were not asked about

column-exists = Is there a tie
column-tie = Tie (a column per relation)
column-respondent = Respondent's code
column-item = Rating item
column-ignored = Left out

error-unknown-part = The mapping file { $file } has a part that there is not: { $name }. Possible: { $known }.
error-unfit-value = The value ”{ $value }” does not fit { $name } in the mapping. Possible: { $known }.
