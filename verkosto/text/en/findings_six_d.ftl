# Findings about the 6D evaluation (R36 … R39c).
finding-r36 = { $item }: fewer than half feel this works well ({ $x }/{ $n }, 95% interval { $lo }–{ $hi }).
finding-r36-ask = When did this last succeed, and what made it possible?
rule-r36-name = 6D: works well for fewer than half
rule-r36-condition = Fewer than half answer “Fairly well” or “Very well”, and the upper end of the share’s 95% interval is below 50%. At most two areas are told, the smallest share first.
rule-r36-guard = Silent if the areas were not asked or there are fewer than 8 answers.

finding-r37 = { $item }: experiences are split in two. An average would hide this.
finding-r37-ask = In which situations have the different experiences come about?
rule-r37-name = 6D: experiences are split in two
rule-r37-condition = At least 30% answer below the middle of the scale and at least 30% above it.
rule-r37-guard = Silent if the areas were not asked or there are fewer than 8 answers.

finding-r38 = In the 6D evaluation “{ $item }” was rated lowest. Give the next meeting time for opening: listen before deciding.
finding-r38-ask = Whose view have you not heard yet?
rule-r38-name = Time for opening
rule-r38-condition = Debate or dialogue was rated lowest, and the order holds in at least 90% of the draws.
rule-r38-guard = Silent if the areas were not asked, there are fewer than 8 answers, or no area is certain to lie lowest.

finding-r39 = In the 6D evaluation “{ $item }” was rated lowest. Keep the end of the meeting for closing: what, why, who, when and how?
finding-r39-ask = How will you end your next meeting?
rule-r39-name = Time for closing
rule-r39-condition = Deal was rated lowest, and the order holds in at least 90% of the draws.
rule-r39-guard = Silent if the areas were not asked, there are fewer than 8 answers, or no area is certain to lie lowest.

finding-r39b = In the 6D evaluation “{ $item }” was rated lowest. Make evaluation and reflection on the new way of working a standing item of your meetings.
finding-r39b-ask = What would show in six months that you work differently from now?
rule-r39b-name = Evaluation as a standing item
rule-r39b-condition = Documentation or Distinction was rated lowest, and the order holds in at least 90% of the draws.
rule-r39b-guard = Silent if the areas were not asked, there are fewer than 8 answers, or no area is certain to lie lowest.

finding-r39c = In the 6D evaluation “{ $item }” was rated lowest. Try a task that combines the skills of different fields.
finding-r39c-ask = Whose skills have you not made use of yet?
rule-r39c-name = Make use of difference
rule-r39c-condition = Difference was rated lowest, and the order holds in at least 90% of the draws.
rule-r39c-guard = Silent if the areas were not asked, there are fewer than 8 answers, or no area is certain to lie lowest.
silent-no-order = none is certain to lie lowest
