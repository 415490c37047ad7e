# Parts of the methods page: the rules of the findings, and the sources.
methods-part-guidance = Rules
methods-part-sources = Sources
methods-guidance-lead =
    Findings come from these rules. A rule speaks only when its condition holds, and it is silent when the data cannot tell either way. No rule gives a mark or promises an effect. The thresholds of the rules are in the part “Thresholds and choices”.

    Each is marked with how strong its evidence is:
methods-guidance-search = Search for a rule, for example R09, hole or trust
methods-guidance-none = No rule was found. Try a shorter word.
methods-guidance-count = { $n ->
    [one] 1 rule
   *[other] { $n } rules
}
methods-guidance-ours = a rule of the program’s own
methods-guidance-page = Picture
methods-thresholds-findings = Findings
methods-sources-lead = Everything that figures, thresholds, rules and explanations rest on. Each is marked with whether it was read for this program. References from memory should be checked before they are quoted.
methods-sources-search = Search for a source, for example Burt or trust
methods-sources-none = No source was found. Try a shorter word.
methods-sources-count = { $n ->
    [one] 1 source
   *[other] { $n } sources
}
methods-checked-source = read at the source
methods-checked-abstract = abstract read
methods-checked-quoted = by way of the source material, original not seen
methods-checked-memory = from memory, not checked
methods-checked-ours = the program’s own work
methods-leans-measures = Figures
methods-leans-thresholds = Thresholds
methods-leans-rules = Rules
methods-leans-words = Words
methods-leans-pages = Explanations on pages
