# Findings about the whole (R05, R07, R08).
finding-r05 = { $directed ->
    [true] A respondent named { $k } other members on average
   *[false] A member has { $k } ties on average
}, { $thin ->
    [true] less than one per cent
   *[false] { $density }
} of those possible. The figure does not say whether this is good: what matters is what the ties are needed for.
finding-r05-ask = How dense should your network be, given what it is for?
rule-r05-name = Ties per member
rule-r05-condition = Always told.
rule-r05-guard = Silent if ties were not asked about, there are fewer than 5 members, or fewer than half of the members answered.

finding-r07 = { $n ->
    [one] One member who answered has
   *[other] { $n } members who answered have
} no ties to other members{ $named ->
    [true] {" "}({ $n ->
        [one] actor
       *[other] actors
    }: { $actors }{ $more ->
        [0] {""}
        [one] {" "}and one more
       *[other] {" "}and { $more } more
    })
   *[false] {""}
}. One invitation to a shared meeting may be enough to start with.
finding-r07-ask = Which shared matter could each member join in?
rule-r07-name = Members without ties
rule-r07-condition = At least one member answered most of what was asked about ties, but named nobody and was named by nobody.
rule-r07-guard = Silent if ties were not asked about, there are fewer than 5 members, or fewer than half of the members answered. Actors are named only when the team may do so.

finding-r08 = The network is in { $parts } separate parts. The largest holds { $share } of the members{ $complete ->
    [true] {""}
   *[false] {" "}whose ties are known of
}.{ $alone ->
    [0] {""}
    [one] {" "}Besides, one member who answered has no ties.
   *[other] {" "}Besides, { $alone } members who answered have no ties.
}{ $complete ->
    [true] {""}
   *[false] {" "}The missing answers may still join parts.
}
finding-r08-ask = What would the parts have to talk about, and who calls them together?
rule-r08-name = The network is in parts
rule-r08-condition = There are several parts of at least two members, and the largest holds less than 90% of the members. Those alone are told separately.
rule-r08-guard = Silent if ties were not asked about or there are none, there are fewer than 5 members, fewer than 70% of the members answered, or the network is so large that the effect of missing answers is not drawn.

threshold-shape-largest = The network is in parts when the largest part’s share of the members is below
