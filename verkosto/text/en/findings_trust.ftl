# Findings about trust (R32 … R35).
finding-r32 = { $factor }: among the most important ({ $imp }), but only { $real } of respondents feel it is realised. A good place to start.
finding-r32-ask = When did this last work well, and what made it possible?
rule-r32-name = Trust: an important factor is weakly realised
rule-r32-condition = The factor is among the three most often named as important (more if tied), fewer than 50% feel it is realised and the upper end of the share’s 95% interval is below 65%. At most two factors are told, the most important first.
rule-r32-guard = Silent if it was not asked what is important or what is realised, or fewer than 8 answered either question.

finding-r33 = The reference figures for the factors of trust come from Kosonen & Pikka 2002. They say how many named the factor as important, not how well it is realised.
finding-r33-ask = Which factors build trust in your network in particular?
rule-r33-name = Where the reference figure comes from
rule-r33-condition = Always when the factors that respondents named are shown beside the published figures.
rule-r33-guard = Silent if the most important factors were not asked or there are fewer than 5 answers.

finding-r34 = The weakest is { $dim ->
    [competence] trust in skills (competence trust)
    [contract] trust in promises (contract trust)
   *[communication] trust in openness (communication trust)
}: { $p } of respondents rate it at “agree somewhat” or higher on average.
finding-r34-ask = What can you do differently about this at your very next meeting?
rule-r34-name = The weakest kind of trust
rule-r34-condition = The share of one kind (those whose answers have a mean of at least 4) is smaller than that of both others, and when new groups are drawn from the same respondents, the 95% interval of both differences stays below zero.
rule-r34-guard = Silent if not all three kinds were asked, fewer than 10 answered one of them, or the answers to a kind’s statements do not go together.

finding-r35 = In { $p } of relations rated from both sides, trust is one-sided. The result is not shown by pair.
finding-r35-ask = What would help the two sides tell each other what they expect?
rule-r35-name = One-sided trust
rule-r35-condition = At least 15 relations were rated from both sides, and in more than 40% of them only one side trusts.
rule-r35-guard = Silent if trust in named actors was not asked, there are too few ratings, or the result would tell of one actor. The result is always of the whole network.
silent-withheld = the result is not shown, because it would tell of single respondents
