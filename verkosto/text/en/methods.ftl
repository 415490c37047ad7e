# Methods: how the figures are computed.
methods-heading = How are the figures computed?
methods-lead = Every figure in one place: what it tells, by which formula it is computed, when it cannot be computed, and what it rests on.
methods-part = What is shown
methods-part-network = Whole network
methods-part-actor = Actors
methods-part-other = Groups, relations, waves
methods-part-rules = Thresholds and choices
methods-part-files = Files
methods-search = Search for a figure, such as density or bridging
methods-none = No figure was found. Try a shorter word.
methods-range = Range
methods-undefined = Undefined
methods-shown = Shown
methods-shown-when = when at least { $rate } answered and there are at least { $n } actors; { $where }
methods-every-view = in every view
methods-some-views = { $n ->
    [one] only in the view { $views }
   *[other] in the views { $views }
}
methods-simulation = The program's own simulations: random networks of 10–100 actors whose ties are known, and random answers from networks whose type is known
methods-sources = Sources

methods-strong-heading = Strong and weak ties
methods-strong =
    A reported tie is **strong** when both conditions hold: contact at least “{ $frequency }” **and** collaboration at least at the level “{ $depth }”. Other ties are **weak** – not worse, but rarer or lighter.

    Where the level of collaboration was not asked, a strong tie needs at least “{ $lone }”, and the result is marked as an estimate. Where a survey has one scale only, the threshold is { $share } of its highest value, rounded up; a scale of more than { $longest } steps is not taken for a rating of strength.

    The share of strong ties is given as a range: the lower end are the ties that both call strong, the upper end those that at least one calls strong. It is also shown under a looser and a tighter threshold, so that you see whether the message depends on it.
methods-missing-heading = When not everybody answered
methods-missing =
    - **No answer is not the same as “no tie”.** Unknown pairs are not counted as zeros.
    - Density is computed over the pairs that are known: with direction, over the rows of those who answered; otherwise over the pairs in which both answered.
    - The map and the figures that rest on paths use one side's report where the other did not answer. Therefore path-based figures are not shown when the response rate is low.
    - The **range** tells where a figure might move had everybody answered. The missing answers are drawn { $draws } times in line with what the other side answered, how often an actor is named, the groups of the pair and how many name both of them. Answers that were given never change. At a response rate of 70–84% those who bridge are told as a set without an order.
    - Outsiders are drawn on the map but are not part of whole-network figures, for they were not asked.
    - A figure that cannot be computed is shown as a dash, never as zero.
methods-chance-heading = Comparison with chance
methods-chance =
    - A figure is compared with random networks of as many actors and ties; in directed networks the mutual and the one-way pairs are as many, too. The span that 95% of them lie in is drawn behind the figure.
    - Subgroups, core and robustness are compared with networks in which every actor has as many ties as now but the ends of ties are swapped. Subgroups are shown only when they stand out from that and stay the same from search to search.
    - The borders of groups and the brokerage roles are compared with handing out the groups by chance, separately among those who answered and those who did not. With many comparisons the limit is stricter (Holm).
    - A network of fewer than ten actors is not compared with chance. For a large network fewer networks are drawn, and where they would be too few, no comparison is shown.
methods-ratings-heading = When people rate
methods-ratings =
    - **The distribution first:** answers are shown as they were given. The answers to a single statement are not averaged. Where a number is made of several statements, as in the network type, the statements are shown beside it. Trust and the 6D evaluation have no total score.
    - **"Don't know" is not the middle of the scale.** It is told apart and is no part of the shares.
    - **The range** tells where the share might lie if others had happened to answer. With few answers it is wide.
    - **Respondents are protected:** results of fewer than five are not shown. A group is also hidden when the answers of fewer than five could be worked out from the other results.
    - Trust in those named is never shown by pair and is not written to files.
methods-thresholds-ties = Ties and structure
methods-thresholds-ratings = Ratings
methods-thresholds-heading = Thresholds
methods-thresholds = These numbers decide what is shown. No law sets them, so one may disagree.
methods-threshold-what = Threshold
methods-threshold-value = Value
methods-threshold-whose = Whose choice
methods-threshold-ours = the program's own
methods-threshold-theirs = from the source
methods-threshold-source = Leans on
methods-ours-heading = What is the program's own
methods-ours =
    The formulas are published, and their sources are given. The program's own are
    - the thresholds of the response rate and the smallest numbers of actors
    - the model by which missing answers are drawn, and that a range always reaches to the figure shown
    - the threshold of a strong tie, and the five-step scale of collaboration
    - the limits for ratings: when a result is clear, when respondents agree and when statements hang together
    - the everyday names of the figures
    - that a tie is shown by default when at least one side reports it.

threshold-response-full = Response rate from which all figures are shown as they are
threshold-response-ranges = Response rate from which figures that rest on paths are shown
threshold-response-limited = Response rate from which the sturdiest whole-network figures are shown
threshold-size-network = Number of actors from which network figures are shown
threshold-gate-answers = Ratings and comments are shown from this many answers on (in a group and in all the others together)
threshold-gate-shares = Answers are shown as shares from this many on; below that as counts
threshold-agreement-agreed = Respondents agree: consensus (0–1) at least
threshold-agreement-partly = Respondents partly disagree: consensus (0–1) at least; below it they disagree
threshold-polarised-share = Experiences are split in two: share of answers both below and above the middle of the scale at least
threshold-polarised-answers = Experiences are split in two: answers at least
threshold-lowest-support = The lowest area of the 6D evaluation is named when it is lowest in at least this share of randomly drawn sets of respondents
threshold-linked-difference = Groups or waves are said to differ when p is below
threshold-linked-share = Answers of two waves are linked by respondent when this share of the respondents of either wave has the same code
threshold-typology-items = Network type: how many of a type’s four statements must be answered for an answer to count
threshold-typology-clear-answers = Clear network type: at least so many answers
threshold-typology-clear-margin = Clear network type: smallest distance to the next (points of a hundred)
threshold-typology-clear-support = Clear network type: the same type is best in at least this share of the groups of respondents drawn by lot
threshold-typology-indicative-margin = Indicative network type: smallest distance to the next (points of a hundred)
threshold-typology-indicative-support = Indicative network type: the same type is best in at least this share of the groups of respondents drawn by lot
threshold-typology-mixed-score = Mix: the two best types get at least (points of a hundred)
threshold-typology-mixed-third = Mix: the third type is at least so far below the second (points of a hundred)
threshold-typology-differing = Members see the network differently: at least this share of respondents describes another type
threshold-index-intentional-items = Goal and roles: how many of seven statements must be answered for an answer to count
threshold-index-strong-items = Strong ways of working: how many of seven statements must be answered for an answer to count
threshold-index-weak-items = Weak ways of working: how many of five statements must be answered for an answer to count
threshold-index-informal-below = Goal and roles: below this they are informal (points of a hundred)
threshold-index-intentional-above = Goal and roles: above this they are agreed (points of a hundred)
threshold-index-correlation-answers = Whether statements belong together is checked from so many answers on
threshold-chosen-share = Meetings, leadership, forms of work and coordination: share choosing the same option from which it is the common description
threshold-chosen-points = Sharing a hundred points: how far the sum may be from a hundred
threshold-reliability-answers = How well statements belong together is told by alpha and omega from this many who answered all of them
threshold-reliability-correlation = Statements are not put together into a scale when their mean correlation is below
threshold-trust-most-important = Trust, where to start: the factor is among this many most often chosen
threshold-trust-gap-share = Trust, where to start: the factor is felt to be realised by less than
threshold-trust-gap-upper = Trust, where to start: the upper end of the share’s range is below
threshold-trust-gap-answers = Trust, where to start: answers to either question at least
threshold-trust-weakest-answers = The weakest dimension of trust is named from this many answers to each
threshold-trust-dimension-items = Dimension of trust: how many of three statements must be answered for an answer to count
threshold-tie_trust-reports = Trust in ties is told from this many rated relations
threshold-tie_trust-pairs = Whether trust is mutual is told from this many pairs rated from both sides
threshold-tie_trust-one-actor = Trust in ties is not told when the share of the ratings by one actor, or on one, is above
threshold-tie_trust-trusting = A rating shows trust: mean of its answers (1–5) at least
threshold-checks-network = The structure is compared with the network type from this many members
threshold-checks-response = The structure is compared with the network type from this response rate
threshold-checks-contradictions = The network type is told one step more cautiously when at least so many signs in the structure contradict it
threshold-checks-whole = The network is nearly whole: share of member pairs that cannot reach each other at most
threshold-checks-apart = The network is in pieces: share of member pairs that cannot reach each other at least
threshold-checks-reached = Those who coordinate are in contact with nearly all: share of the other members at least
threshold-checks-alone = Routes run through one actor: at least this many times as many as through the next
threshold-checks-carries = One actor holds the network together: without it the largest part keeps at most this share of the others
threshold-checks-unconfirmed = Ties remain one-sided: share of confirmed ties below
threshold-checks-confirmed = Ties are known to both sides: share of confirmed ties at least
threshold-tightness-loose = Loose network: strong ties per member below
threshold-tightness-tight = Tight network: strong ties per member above
threshold-fit-trust-high = Comparing governance, trust is wide: share at least
threshold-fit-trust-moderate = Comparing governance, trust is moderate: share at least
threshold-fit-participants-few = Comparing governance, few members: at most
threshold-fit-participants-moderate = Comparing governance, a moderate number of members: at most
threshold-fit-consensus-high = Comparing governance, agreement on goals is high: share at least
threshold-fit-consensus-moderately-high = Comparing governance, agreement on goals is fairly high: share at least
threshold-fit-consensus-moderately-low = Comparing governance, agreement on goals is fairly low: share at least
threshold-fit-competencies-high = Comparing governance, much shared competence is needed: median of answers (1–5) at least
threshold-fit-competencies-moderate = Comparing governance, some shared competence is needed: median of answers (1–5) at least

methods-files =
    - **Read:** Excel (.xlsx, .xlsm, .xlsb, .xls), LibreOffice (.ods) and text tables (.csv, .tsv, .txt). In text, values may be separated by semicolon, comma or tab, with a decimal comma or point; the encoding (UTF-8, UTF-16 or Windows-1252) is recognised.
    - **Not read:** workbooks locked with a password, pictures and PDF files. A file may have at most 25 MB.
    - Headings are recognised in Finnish, Swedish and English and may stand in any of the first ten rows. Ids are read as text: 7 and 7.0 are the same actor, and 007 stays 007. Every row that is read is either used or explained.

# Words inside formulas.
formula-undirected = undirected
formula-directed = directed
formula-number-of-weak-components = number of parts
formula-components = components
formula-triangles = triangles
formula-connected-triples = connected triples
formula-strong-ties = strong ties
formula-ties-of-known-strength = ties of known strength
formula-and = and
formula-or = or
