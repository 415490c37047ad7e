# Perception beside structure (Q1 … Q6, rules of our own): where answers and ties tell different things.
finding-q1 = According to the answers, dialogue works well ({ $well } of respondents, { $n } answers), but { $share } of the ties that both sides answered about are named by one side only. What could explain the difference?
finding-q1-ask = What does each side count as contact, and is everybody heard between meetings too?
rule-q1-name = Dialogue and one-way ties
rule-q1-condition = Clearly more than half feel that dialogue works fairly or very well (the lower end of the share’s 95% interval is above 50%). Also, of the pairs in which both answered and at least one named the other, clearly more than 40% are named by one side only (the lower end of the interval is above 40%). A smaller share comes about merely because ties are remembered differently.
rule-q1-guard = Silent if dialogue was not asked about or fewer than 8 answered, if the relation goes one way (such as who gives you information), if there are fewer than 10 members, the response rate is below 70% or fewer than 15 pairs are named. The rule is our own. Where answers and ties agree, it raises a false alarm in at most about { $alarm } of networks (simulated).

finding-q2 = According to the answers, members know one another well enough ({ $well } of respondents, { $n } answers), but { $share } of the members who answered are in contact with one other at most. What could explain the difference?
finding-q2-ask = Do people know one another from outside this network, or is one acquaintance enough?
rule-q2-name = Knowing one another and few ties
rule-q2-condition = Clearly more than half agree that they know the others well enough (the lower end of the share’s 95% interval is above 50%), and clearly more than a quarter of the members who answered have one tie at most (the lower end of the interval is above 25%).
rule-q2-guard = Silent if knowing was not asked about or fewer than 8 answered, if the relation goes one way (such as who gives you information), if there are fewer than 10 members or the response rate is below 70%. Nobody is named. The rule is our own. Where answers and ties agree, it raises a false alarm in at most about { $alarm } of networks (simulated).

finding-q3 = According to the answers, members trust one another ({ $well } of respondents, { $n } answers), but in { $share } of the relations rated from both sides only one side trusts. What could explain the difference?
finding-q3-ask = What does trust mean in the whole network, and what between two actors?
rule-q3-name = Trust in the network and in pairs
rule-q3-condition = Clearly more than half trust the other members (the lower end of the share’s 95% interval is above 50%), and in clearly more than 40% of the relations rated from both sides only one side trusts (the lower end of the interval is above 40%).
rule-q3-guard = Silent if trust was not asked about in both ways, if fewer than 8 answered the general question, if there are fewer than 10 members, the response rate is below 70%, there are fewer than 15 pairs or the result would tell of one actor. The result is never shown by pair. The rule is our own. Where answers and relations agree, it raises a false alarm in at most about { $alarm } of networks (simulated).

finding-q4 = { $by ->
    [governance] According to most answers, the members coordinate the network together
   *[type] According to the answers, the network is jointly led
} ({ $n } answers), but { $top } of the shortest routes between the others run through the same actor. That is more than chance explains. What could explain the difference?
finding-q4-ask = Is it a task agreed together to stand where the routes cross, and who takes over when whoever does it is away?
rule-q4-name = Jointly led, one crossroads
rule-q4-condition = The answers clearly describe the network as jointly led. If the type of network was not asked about, it is enough that clearly more than half say that the members coordinate together. Also, routes are more concentrated than in random networks, more than half of the others’ shortest routes run through one actor, and at least twice as many run through it as through the next.
rule-q4-guard = Silent if neither was asked about, if fewer than 12 described the type (or fewer than 8 answered about coordination), if there are fewer than 10 members, the response rate is below 85% or the comparison with chance is missing. Nobody is named. The rule is our own. Where answers and structure agree, it raises a false alarm in at most about { $alarm } of networks (simulated).

finding-q5 = { $way ->
    [few] According to the answers, ways of working are established (strong ways of working { $ways }/100), but at most { $share } of the ties are strong.
   *[many] According to the answers, ways of working are little established (strong ways of working { $ways }/100), but at least { $share } of the ties are strong.
} These are two different things, and both may be true. What could explain the difference?
finding-q5-ask = Does everyday work follow what has been agreed, or pass it by among those who know each other?
rule-q5-name = Ways of working and strength of ties
rule-q5-condition = The score for strong ways of working is clearly above 60, but with every limit for a strong tie clearly fewer than 25% of the ties are strong, even where the word of one side is enough. Or the other way round: the score is clearly below 40, but with every limit clearly more than 75% of the ties are strong by both sides.
rule-q5-guard = Silent if ways of working or the strength of ties were not asked about, if fewer than 8 answered about ways of working, if there are fewer than 10 members, the response rate is below 70% or fewer than 20 ties have a known strength. The rule is our own. Where answers and ties agree, it raises a false alarm in at most about { $alarm } of networks (simulated).

finding-q6 = According to the answers, expertise from different fields and levels is combined ({ $well } of respondents, { $n } answers), but only { $share } of the ties cross the borders of the groups (grouping: { $attribute }); at random about { $expected }. What could explain the difference?
finding-q6-ask = Where do the sectors meet: in shared meetings, through a few bridging actors, or mostly in plans?
rule-q6-name = Combined expertise and sector borders
rule-q6-condition = Clearly more than half agree that expertise from different fields and levels is combined (the lower end of the share’s 95% interval is above 50%). Also, fewer ties cross sector borders than chance explains, and at most 75% of what would cross at random.
rule-q6-guard = Silent if the statement was not asked or fewer than 8 answered it, if sectors are not given or fewer than two have at least 3 members, if there are fewer than 10 members, the response rate is below 70%, there are fewer than 15 ties or the comparison with chance is missing. The rule is our own. Where answers and ties agree, it raises a false alarm in at most about { $alarm } of networks (simulated).

threshold-perception-well = Perception and structure: something is rated well when the lower end of the share’s 95% interval is above
threshold-perception-answers = Perception and structure: answers at least
threshold-perception-describing = Perception and structure: respondents who described the type of network at least
threshold-perception-pairs = Perception and structure: pairs or ties at least
threshold-perception-members = Perception and structure: members at least
threshold-perception-one-way = Dialogue and one-way ties: the lower end for the share named by one side only is above
threshold-perception-few-contacts = Knowing one another and few ties: ties at most
threshold-perception-few-share = Knowing one another and few ties: the lower end for the share with so few ties is above
threshold-perception-routes = Jointly led, one crossroads: of the others’ shortest routes, through one actor run more than
threshold-perception-crossing = Combined expertise and sector borders: ties across borders compared with chance at most
threshold-perception-false-alarm = Perception and structure: how often a rule raises a false alarm at most (simulated)
