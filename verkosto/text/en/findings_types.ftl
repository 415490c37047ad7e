# Findings about the type of the network (R27a … R30) and its coordination (R31).
finding-r27a = By the members’ answers the network is hierarchically led: the framework comes from above. Check which matters are still best worked through together.
finding-r27a-ask = Which matter would be good to open up together before it is decided?
rule-r27a-name = Hierarchically led network
rule-r27a-condition = In the members’ answers the type “hierarchically led” clearly gets the most support: there are at least 8 answers, the next type is at least 10 points behind and the same type comes first in at least 95% of the draws. The ties do not speak against it on two points.
rule-r27a-guard = Silent if the statements were not asked, there are fewer than 8 answers, or the ties are still being checked. Of an indicative result the rule says nothing.

finding-r27b = By the members’ answers the network is jointly led: the framework was defined together. Joint work takes time, so pick the matters that count.
finding-r27b-ask = Which matters is it most important for you to work on together, and which can be left to a few?
rule-r27b-name = Jointly led network
rule-r27b-condition = In the members’ answers the type “jointly led” clearly gets the most support: there are at least 8 answers, the next type is at least 10 points behind and the same type comes first in at least 95% of the draws. The ties do not speak against it on two points.
rule-r27b-guard = Silent if the statements were not asked, there are fewer than 8 answers, or the ties are still being checked. Of an indicative result the rule says nothing.

finding-r27c = By the members’ answers the network develops freely and its norms are unspoken. If you have a shared goal, write down a few ground rules.
finding-r27c-ask = Which unspoken habit should be said aloud when a new member joins?
rule-r27c-name = Freely developing network
rule-r27c-condition = In the members’ answers the type “freely developing” clearly gets the most support: there are at least 8 answers, the next type is at least 10 points behind and the same type comes first in at least 95% of the draws. The ties do not speak against it on two points.
rule-r27c-guard = Silent if the statements were not asked, there are fewer than 8 answers, or the ties are still being checked. Of an indicative result the rule says nothing.

finding-r27d = By the members’ answers there are no shared norms. Start from a shared picture and mutual trust, not from solutions.
finding-r27d-ask = What does each of you see in the network right now, and what of it is shared?
rule-r27d-name = No shared norms
rule-r27d-condition = In the members’ answers the type “chaotic” clearly gets the most support: there are at least 8 answers, the next type is at least 10 points behind and the same type comes first in at least 95% of the draws. The ties do not speak against it on two points.
rule-r27d-guard = Silent if the statements were not asked, there are fewer than 8 answers, or the ties are still being checked. Of an indicative result the rule says nothing.

finding-r28 = The network is a mix: { $t1 ->
    [H] hierarchically led
    [Y] jointly led
    [V] freely developing
   *[K] chaotic
} ({ $v1 }/100) and { $t2 ->
    [H] hierarchically led
    [Y] jointly led
    [V] freely developing
   *[K] chaotic
} ({ $v2 }/100) get almost the same support.
finding-r28-ask = In which matters do you work in one way, in which in the other?
rule-r28-name = A mix
rule-r28-condition = Two types each get at least 50 points out of a hundred, they are less than 5 points apart and the third type is at least 10 points behind.
rule-r28-guard = Silent if the statements were not asked or there are fewer than 5 answers.

finding-r29 = No network type stands out in the answers. More answers are needed, or a discussion of what the network is.
finding-r29-ask = How would each of you describe the network in one sentence?
rule-r29-name = No type stands out
rule-r29-condition = There are fewer than 5 answers, or no type stands out even indicatively and it is not a mix either.
rule-r29-guard = Silent if the statements were not asked or the ties are still being checked.

finding-r30 = Members see the network differently: { $typed ->
    [true] { $p } of respondents describe another type.
   *[false] respondents describe different types.
} This is a good opening for discussion.
finding-r30-ask = Which experiences are the different descriptions based on?
rule-r30-name = The type is seen differently
rule-r30-condition = At least 30% of respondents describe most of all another type than the one that gets the most support overall. Besides, the scores of that type are split in two: at least 30% give it less than 37.5 points and at least 30% more than 62.5 points.
rule-r30-guard = Silent if the statements were not asked or there are fewer than 8 answers.

finding-r31 = By the commonest answer the members coordinate the network together, but there are { $n } of them and the work needs much coordination. Provan and Kenis (2008) propose that a separate coordinating body then often works better.
finding-r31-ask = What of the coordination could be left to somebody, and what do the members still decide together?
rule-r31-name = Many members coordinate together
rule-r31-condition = The commonest answer to who coordinates is “The members together”, there are at least 9 members, and the median answer to two statements (the task needs shared skills; the members’ work is interdependent) is at least 4.
rule-r31-guard = Silent if the coordinator or both statements were not asked, the members are not listed, or there are fewer than 5 answers. It is a proposition of the researchers, not a tested result.
