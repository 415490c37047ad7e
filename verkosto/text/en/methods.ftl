# Methods: how the figures are computed.
methods-heading = How are the figures computed?
methods-lead = Every figure in one place: what it tells, by which formula it is computed, when it cannot be computed, and what it rests on.
methods-part = What is shown
methods-part-network = Whole network
methods-part-actor = Actors
methods-part-rules = Thresholds and rules
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
methods-simulation = Our own simulations: random networks of 10–100 actors whose ties are known
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
    - Outsiders are drawn on the map but are not part of whole-network figures, for they were not asked.
    - A figure that cannot be computed is shown as a dash, never as zero.
methods-thresholds-heading = Thresholds
methods-thresholds = These numbers decide what is shown. No law sets them, so one may disagree.
methods-threshold-what = Threshold
methods-threshold-value = Value
methods-threshold-whose = Whose choice
methods-threshold-ours = our own choice
methods-threshold-theirs = from the source
methods-threshold-source = Leans on
methods-ours-heading = What is our own
methods-ours =
    The formulas are published, and their sources are given. Our own are
    - the thresholds of the response rate and the smallest numbers of actors
    - the threshold of a strong tie, and the five-step scale of collaboration
    - the everyday names of the figures
    - that a tie is shown by default when at least one side reports it.

threshold-response-full = Response rate from which all figures are shown as they are
threshold-response-ranges = Response rate from which figures that rest on paths are shown
threshold-response-limited = Response rate from which the sturdiest whole-network figures are shown
threshold-size-network = Number of actors from which network figures are shown

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
