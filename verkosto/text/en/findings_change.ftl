# Findings about change (R06, R44, and R44b for ratings).
finding-r06 = { $visible ->
    [true] Density fell from { $d1 }% to { $d2 }%
   *[false] Density fell slightly
}, but a member has about as many ties as before: { $k2 } on average, { $k1 } the time before. The difference fits within the uncertainty. The network seems to have grown, not thinned out.
finding-r06-ask = How have the new members found their way in?
rule-r06-name = The network grew, density fell
rule-r06-condition = There are at least 15% more members than the time before, density fell, and the earlier ties per member lie within the range in which the figure would now vary.
rule-r06-guard = Silent if the same relation was not asked twice, there were fewer than 10 members in either round, fewer than half of the members answered, or the range has not been worked out.

finding-r44 = Among those who answered both times ({ $panel } members), { $figure ->
    [mean_degree] ties per member were first { $k1 } and are now { $k2 }
    [reciprocity] the share of mutual ties was first { $p1 } and is now { $p2 }
    [transitivity] clustering was first { $p1 } and is now { $p2 }
   *[centralization_degree] the centralization of ties was first { $p1 } and is now { $p2 }
}. The change fits within the uncertainty. Do not read it as better or worse.
finding-r44-ask = What do you yourselves find has changed since the time before?
rule-r44-name = The change fits the uncertainty
rule-r44-condition = A figure changed so much that it could be taken for a change (by at least 10%), but when the same actors are drawn anew again and again in both waves the change may as well be nothing. At most the two largest are told.
rule-r44-guard = Silent if the same relation was not asked twice, fewer than 10 answered both times, fewer than half of the members answered, or the variation has not been worked out.

finding-r44b = { $item }: { $p1 } of respondents found that this works well the time before, { $p2 } do now. { $unconfirmed ->
    [true] Yet the answers of the same respondents do not confirm the change.
   *[false] The change fits within the uncertainty.
} Do not read it as better or worse.
finding-r44b-ask = What have you done differently since the last round, and how would it show?
rule-r44b-name = The change in ratings is uncertain
rule-r44b-condition = The share in the 6D evaluation changed by at least 10 percentage points, but zero lies within the interval of the change, or the same respondents did not clearly raise or lower their rating more often. At most the two largest are told.
rule-r44b-guard = Silent if the 6D evaluation was not asked in two rounds, or fewer than 8 answered it in either.

threshold-change-grown = The network grew when members are more by at least
threshold-change-tempting = An uncertain change is told when the figure changed by at least
