# The page Type of network: what kind of network is this?
typology-heading = What kind of network is this?
typology-empty = The page tells what kind of network the members think it is: led from above or together, tight or loose, how people meet, what guides the collaboration and who coordinates it. The members' answers decide. Ties only support the result or ask whether it holds.
typology-new = The instrument is new: it has not yet been tried out in many networks. Use the result to open the discussion.
typology-open = Show
typology-opened = Open below
typology-how = How is it computed?
typology-change-heading = What would change the result?
typology-items-heading = Answers statement by statement

typology-lens-four = Four types
typology-lens-tightness = Loose or tight
typology-lens-meetings = Meetings and leadership
typology-lens-mechanism = What guides collaboration
typology-lens-modes = Ways of working
typology-lens-governance = Who coordinates

typology-question-four = Is the network led, and how?
typology-question-tightness = Is the network loose or tight, and does it have an agreed goal?
typology-question-meetings = How do people meet and who leads?
typology-question-mechanism = What guides the collaboration?
typology-question-modes = How agreed and how flexible are the ways of working?
typology-question-governance = Who coordinates, and in what situation?

typology-card-not-asked = Not asked
typology-card-few = Too few answers
typology-card-part-asked = Asked in part
typology-card-unknown = Not known
typology-card-possibly = Possibly { $type }
typology-card-mixed = A mix
typology-card-cannot-tell = No type stands out
typology-card-tightness = { $tight } · goal and roles { $purpose }
typology-card-varies = Varies

typology-part-asked = So few of the statements were asked that no number is formed. The answers statement by statement are still below.
typology-items-covered = Some statements are not shown: together with the number, the answers of single people could be worked out.
typology-share-and-count = { $share } ({ $count })
typology-count-of-n = { $count }/{ $n }
typology-points = { $n } points
typology-n = { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
}
typology-with-dont-know = { $n }, and { $dk } could not say

# A wave in which nobody rated
typology-other-wave = In the wave { $wave } nobody rated the network. There are ratings from: { $rated }. Choose the wave above.

# Without answers
typology-no-answers = The page would tell what kind of network you think it is: four types, tightness, meetings, guidance, ways of working and coordination. In this survey the members were not asked.
typology-hints-heading = What the ties hint at
typology-hints = The type of a network cannot be told from ties alone. They do not show whether the way of acting came from above or was agreed together. Below are only hints at what would go with each type.
typology-ask-four = The four types are recognised by 16 statements. They are not in this survey.
typology-ask-tightness = The goal and the agreed roles are asked with seven statements. They are not in this survey.
typology-ask-meetings = Meetings, leadership and forms of work are asked with three questions. They are not in this survey.
typology-ask-mechanism = Every respondent would share 100 points among authority, trust and price. That was not asked in this survey.
typology-mechanism-unsummed = Points were shared, but no respondent’s points added up to 100. So there is no result.
typology-ask-modes = Agreed and flexible ways of working are asked with 12 statements. They are not in this survey.
typology-ask-governance = There is one question on coordination. It is not in this survey.
typology-reason-no-ties = The survey has no ties, so the structure cannot be looked at.
typology-reason-under-way = The structure is still being worked out in the background: the network is large.
typology-reason-small-network = There are too few actors to say anything certain of the structure.
typology-reason-low-response = Less than 70% of the members answered, so nothing certain can be said of the structure.
typology-reason-no-strength = The strength of ties was not asked, so the tightness is not known.

# Four types
typology-type-h = Hierarchically led
typology-type-y = Jointly led
typology-type-v = Freely developing
typology-type-k = Chaotic
typology-type-tie = Two types equally close
typology-grade-clear = clear
typology-grade-indicative = indicative
typology-grade-mixed = mixed
typology-grade-cannot-tell = cannot tell
typology-intended = Purposeful
typology-natural = Naturally evolving

typology-four-clear = { $type ->
    [H] By the members' answers the network is hierarchically led: the framework comes from above. Check which matters are still best worked through together.
    [Y] By the members' answers the network is jointly led: the framework was defined together. Joint work takes time, so pick the matters that count.
    [V] By the members' answers the network develops freely and its norms are unspoken. If you have a shared goal, write down a few ground rules.
   *[K] By the members' answers there are no shared norms. Start from a shared picture and mutual trust, not from solutions.
}
typology-four-indicative = { $type ->
    [H] The members' answers hint that the network is hierarchically led: the framework comes from above.
    [Y] The members' answers hint that the network is jointly led: the framework was defined together.
    [V] The members' answers hint that the network develops freely and its norms are unspoken.
   *[K] The members' answers hint that there are no shared norms.
} The evidence is weak: talk about the result before you act on it.
typology-four-mixed = The network is a mix: { $first } ({ $first_score }/100) and { $second } ({ $second_score }/100) get almost the same support.
typology-four-cannot-tell = No network type stands out in the answers. More answers are needed, or a discussion of what the network is.
typology-four-facts = The type with the second most support is { $margin } points behind. When respondents were drawn anew 2,000 times, the same type came first in { $support } of the draws. { $n ->
    [one] 1 respondent is
   *[other] { $n } respondents are
} counted.
typology-lowered = By the members' answers the result would be: { $before }. The ties speak against it on more than one point, so the result is: { $now }. The type stays the same.

typology-split-title = { $grade ->
    [clear] { $best ->
        [intended] By its members' answers the network is purposeful
       *[natural] By its members' answers the network is naturally evolving
    }
    [indicative] { $best ->
        [intended] The answers hint at a purposeful network
       *[natural] The answers hint at a naturally evolving network
    }
    [mixed] The network is both purposeful and naturally evolving
   *[other] The answers do not tell whether the network is purposeful
}
typology-split-subtitle = The type of each pair with more support, 0–100. Difference { $margin } points.
typology-bars-title = { $grade ->
    [clear] How the members describe the network: { $type }
    [indicative] The answers point to: { $type }
    [mixed] Two types get almost the same support
   *[other] No type stands out from the others
}
typology-bars-subtitle = Members' ratings from 0 to 100, { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
}. Line: 95% interval.
typology-own-title = { $share } of the respondents describe a network of another type
typology-own-title-agreed = Nobody describes any other type most
typology-own-title-none = Respondents describe different types
typology-own-subtitle = Every dot is one respondent, at the type that they themselves describe most.
typology-polarised = Members see the network differently: { $share } of respondents describe another type. This is a good opening for discussion.
typology-polarised-none = Members see the network differently: respondents describe different types. This is a good opening for discussion.

typology-lack-answers = A clearer result needs { $need } answers, now there are { $have }.
typology-lack-margin = The two highest types should be { $need } points apart, now they are { $have }.
typology-lack-support = The same type should come first in { $need } of the draws, now it does in { $have }.
typology-lack-third = The result counts as a mix when the third type is { $need } points behind; now it is { $have }.
typology-change-clear = The result is clear. It takes a difference of { $need } points, and now it is { $have }. The result would weaken if the type “{ $second }” came { $room } points closer.
typology-change-lowered = The ties question the result on { $n } points. Without them the result would be one grade clearer.
typology-change-margin = Another type would come first if the type “{ $second }” got { $margin } points more.
typology-grades = { $clear_n } answers, a difference of { $clear_margin } points and { $clear_support } of the draws: clear. { $least } answers, a difference of { $indicative_margin } points and { $indicative_support } of the draws: indicative. The two highest almost level at { $mixed_score } points or more and the third { $mixed_third } points behind: mixed. Otherwise no type stands out. The limits are the program's own. In a simulation a truly jointly led network of eight respondents got a clear result in 78% of cases. Where the answers did not differ at all, about 1% got a clear and about 20% an indicative result.

typology-meaning-heading = What do the types mean?
typology-meaning =
    Purposeful networks:

    - **Hierarchically led:** the framework and the ground rules have been set from the top down. The network has an executive or steering group.
    - **Jointly led:** the framework and the ground rules have been set together, from the bottom up. The network has a support or coordinating group.

    Naturally evolving networks:

    - **Freely developing:** norms are shared but unspoken, and they develop with time and work. There is no clear coordination.
    - **Chaotic:** there are no shared norms. Each actor acts by its own internal logic.

    No type is better than another. Source: Timo Järvensivu's four types of networks.
typology-items-title = { $type }: { $score }/100
typology-items-subtitle = The four statements from which the type's score is made

# What the ties say
typology-checks-heading = What do the ties say about this?
typology-checks = The ties do not change the type. If they speak against the result on at least two points, it weakens by one grade. “Neither” means that the rule draws no conclusion from this point. The rules are the program's own.
typology-check-column-what = With this type one would expect that …
typology-check-column-value = Now
typology-check-column-verdict = What it says
typology-check-h-routes = routes run through a few more than by chance
typology-check-h-top = most routes run through a named coordinator or steering group
typology-check-h-arrows = ties run one way more often than by chance
typology-check-y-whole = nearly everybody reaches everybody
typology-check-y-coordinators = those who coordinate are in contact with nearly all members
typology-check-y-routes = routes do not run through one actor alone
typology-check-y-carried = the groups do not hang on one actor
typology-check-v-coordinator = nobody is named to coordinate
typology-check-v-even = ties do not gather round a few more than by chance
typology-check-v-closed = partners of one actor are connected to each other more often than by chance
typology-check-k-apart = the network is in separate parts
typology-check-k-unconfirmed = the other side often does not recognise the tie
typology-check-k-chance = partners of one actor are connected to each other no more often than by chance

typology-now-h-routes = concentration { $value }
typology-now-h-top = { $who }: { $value } of routes
typology-now-h-arrows = { $value } one way
typology-now-y-whole = { $value } of pairs without a route
typology-now-y-coordinators = in contact with { $value } of the others
typology-now-y-routes = concentration { $value }
typology-now-y-carried = { $value } stay together without the actor that bridges most
typology-now-v-coordinator = { $who }: { $value } of routes
typology-now-v-even = concentration { $value }
typology-now-v-closed = { $value } of cases
typology-now-k-apart = { $value } of pairs without a route
typology-now-k-unconfirmed = { $value } of ties confirmed by both
typology-now-k-chance = { $value } of cases
typology-now-chance = { $now } (chance { $low }–{ $high })
typology-verdict-supports = ✓ supports
typology-verdict-contradicts = ✗ questions
typology-verdict-neutral = – neither
typology-verdict-unknown = ? not known

# Loose or tight
typology-tight = { $place ->
    [loose] loose
    [between] medium tight
   *[tight] tight
}
typology-purpose = { $place ->
    [informal] informal
    [between] partly agreed
   *[intentional] agreed
}
typology-between-words = { $first } or { $second }
typology-corner-loose-informal = A loose, informal network
typology-corner-tight-informal = A tight community without an agreed goal
typology-corner-loose-intentional = Purposeful, but ties are still few
typology-corner-tight-intentional = A tight, purposeful network
typology-tightness-parts = Ties: { $tight }. Goal and roles: { $purpose }.
typology-tightness-only-ties = Ties: { $tight }
typology-tightness-only-purpose = Goal and roles: { $purpose }
typology-axis-purpose = informal → agreed goal and roles
typology-axis-tight = loose → tight (strong ties)
typology-tightness-subtitle = Across: goal and roles 0–100, { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
} and 95% interval. Up: strong ties per actor.
typology-tightness-subtitle-ties = Up: strong ties per actor. Goal and roles are not known, so the place is a line.
typology-tightness-subtitle-purpose = Across: goal and roles 0–100, { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
} and 95% interval. Tightness is not known, so the place is a line.
typology-no-better = None of the four corners is better than another.
typology-mean-strong = There are **{ $value }** strong ties per actor.
typology-confirmed-strong = Of all ties, { $share } are called strong by both sides.
typology-transitivity = A partner's partner is one's own partner in { $value } of cases. Chance would give { $low }–{ $high }.
typology-purpose-score = Goal and roles score **{ $score }** of a hundred. It tells how far goal, roles and responsibilities have been agreed.
typology-change-purpose = Goal and roles: { $value }, nearest limit { $edge }. Below { $low } is informal and above { $high } agreed.
typology-change-tight = Tightness: { $value } strong ties per actor, nearest limit { $edge }. Below { $low } is loose and above { $high } tight.
typology-change-bounds-ours = The limits are the program's own.
typology-apart = The answers to the statements do not go together, so look at the statements rather than the number (mean correlation { $r }, the program's limit { $limit }).
typology-intentional-title = How people answered on the goal and the roles
typology-intentional-subtitle = The seven statements from which the score of goal and roles is computed

# Meetings and leadership
typology-meetings-word = { $label ->
    [kelluva] Occasional meetings
    [toistuva] Recurring meetings
   *[pysyva] Permanent meetings
}
typology-rv1-title = { $label ->
    [kelluva] An occasional network: meetings are one-off
    [toistuva] A recurring network: people meet, but who comes or when varies
    [pysyva] A permanent network: meetings are established
   *[varies] Meetings are described differently: it varies
}
typology-rv2-title = { $label ->
    [kelluu] Leadership floats: the lead moves with the situation
    [monistuu] Leadership multiplies: many lead their own part
    [yksi] Leadership lies with one actor
    [ei] Nobody clearly leads
   *[varies] Leadership is described differently: it varies
}
typology-rv3-title = { $label ->
    [kelluva] Work is done in forums and network meetings
    [pysyva] Work is done in teams and projects
   *[varies] Forms of work are described differently: it varies
}
typology-choice-subtitle = { $question } { $n }
typology-change-choice-rule = A name is given when { $need } of respondents choose the same option. The limit is the program's own.
typology-change-choice = { $question } The most common option was chosen by { $have }.
typology-axis-meetings = Occasional – recurring – permanent networks. None of these is better than another.

# What guides
typology-mechanism-a = Authority
typology-mechanism-l = Trust
typology-mechanism-h = Price
typology-mechanism-word = { $label ->
    [A] Authority
    [L] Trust
    [H] Price and competition
   *[combination] A combination of these
}
typology-mechanism-title = { $label ->
    [A] Collaboration is guided most by authority
    [L] Collaboration is guided most by trust
    [H] Collaboration is guided most by price and competition
   *[combination] Collaboration is guided by a combination of these
}
typology-mechanism-subtitle = { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
} shared 100 points. Grey dot: one respondent (darker: several). Blue: the mean and the region where it lies with 95% certainty. Dashed line: half of the points.
typology-mechanism-means = On average authority got { $authority }, trust { $trust } and price { $price } points.
typology-mechanism-meaning = A hierarchy is guided by authority, a network by trust and a shared view of the goals, a market by price and competition.
typology-ecosystem = An ecosystem is exactly this: not a market, a hierarchy or a network, but a whole made of them.
typology-set-aside = { $n ->
    [one] One respondent's points did not add up to 100, so the answer was left out.
   *[other] { $n } respondents' points did not add up to 100, so the answers were left out.
}
typology-change-mechanism = A name is given when the interval of the one with most points does not reach the others'. Now it is { $low }–{ $high } and the highest of the others { $other }.

# Ways of working
typology-strong-title = Agreed ways of working
typology-strong-subtitle = Strong ways of working: roles, forums and agreements
typology-weak-title = Flexible ways of working
typology-weak-subtitle = Weak ways of working: changing roles and free contact
typology-modes-word = { $strong ->
    [high] { $weak ->
        [high] Combines agreed and flexible
        [low] More agreed
       *[between] More agreed
    }
    [low] { $weak ->
        [high] More flexible
        [low] Neither is in place
       *[between] More flexible
    }
   *[between] { $weak ->
        [high] More flexible
        [low] More agreed
       *[between] Neither clearly much
    }
}
typology-modes-title = { $strong ->
    [high] { $weak ->
        [high] The network combines strong and weak ways of working
        [low] Ways of working are agreed, hardly flexible
       *[between] Ways of working are more agreed than flexible
    }
    [low] { $weak ->
        [high] Ways of working are flexible, hardly agreed
        [low] Neither way of working is in place
       *[between] Ways of working are more flexible than agreed
    }
   *[between] { $weak ->
        [high] Ways of working are more flexible than agreed
        [low] Ways of working are more agreed than flexible
       *[between] Neither way of working is clearly much or clearly little in use
    }
}
typology-modes-subtitle = Across: agreed (strong), up: flexible (weak), both 0–100 with 95% interval. { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
}.
typology-axis-strong = agreed ways of working →
typology-axis-weak = flexible ways of working →
typology-corner-modes-neither = Neither is in place
typology-corner-modes-weak = Flexible
typology-corner-modes-strong = Agreed
typology-corner-modes-both = Combines strong and weak ways
typology-modes-both = Network-style development processes combine strong and weak ways of working. They are not opposites: there can be much of both.
typology-modes-items-first = Look at the statements first: they tell more than two numbers.
typology-change-modes = Agreed { $strong } and flexible { $weak }: below { $low } is little and above { $high } much. Where the line crosses a limit, both words are possible.

# Who coordinates
typology-form-word = { $form ->
    [shared] The members together
    [lead] One member organisation
    [nao] A separate coordinating body
    [none] Nobody
   *[other] Varies
}
typology-form-title = { $form ->
    [shared] Most common answer: the members coordinate together
    [lead] Most common answer: one member organisation coordinates
    [nao] Most common answer: a separate body coordinates
    [none] Most common answer: nobody coordinates
   *[other] Respondents name different coordinators
}
typology-fit-heading = What does research propose, and what is your situation?
typology-fit-about = Provan and Kenis (2008) propose in what situation such a form of governance works. The propositions have not been tested enough yet, so no total score is computed. The limits of the words for your situation are the program's own.
typology-fit-none = When nobody coordinates, research has no proposition to compare with.
typology-fit-no-form = No option got the most answers, so the form of governance is not compared with research.
typology-fit-column-what = Matter
typology-fit-column-proposed = Research proposes
typology-fit-column-own = Your situation
typology-fit-column-fits = Matches the proposal
typology-fit-trust = Trust among the members
typology-fit-participants = Number of members
typology-fit-goal-consensus = Agreement on the goals
typology-fit-competencies = Need for skills that no member has alone
typology-fit-word = { $row ->
    [trust] { $word ->
        [high] widely shared
        [moderate] moderate
       *[low] low
    }
    [participants] { $word ->
        [few] few
        [moderate] moderately many
       *[many] many
    }
   *[other] { $word ->
        [high] high
        [moderately-high] moderately high
        [moderate] moderate
        [moderately-low] moderately low
       *[low] low
    }
}
typology-fit-or = { $first } or { $second }
typology-fit-own = { $word } ({ $basis })
typology-fit-own-unknown = not known
typology-fit-basis-ties = { $value } of ratings are trusting
typology-fit-basis-pulse = { $value } of respondents trust
typology-fit-basis-members = { $value } members
typology-fit-basis-g1 = { $value } of respondents agree
typology-fit-basis-g2-g3 = median { $value } on the scale 1–5
typology-fit-shared-many = By the commonest answer the members coordinate the network together, but there are { $n } of them and the work needs much coordination. Provan and Kenis (2008) propose that a separate coordinating body then often works better.
typology-fits-yes = ✓ matches
typology-fits-no = ✗ differs
typology-fits-unknown = ? not known
typology-change-form = Chosen most often: { $first } respondents. Second most often: { $second }. The form changes when the order changes.

# How it is computed
typology-how-four = Every respondent gets a score for each type of whose four statements at least three were answered: the mean of the answers from 0 to 100. The network's score is the mean over respondents. Interval and draws: respondents drawn anew 2,000 times. “Don't know” is left out. Source: Timo Järvensivu's four types of networks.
typology-how-tightness = The score of goal and roles is the mean of seven statements from 0 to 100, where at least five were answered. Tightness is the number of strong ties times two divided by the number of actors. The vertical axis is not even: the limits always stand at the same place. Source: Valkokari 2011 (Torvinen et al. 2011). The limits are the program's own.
typology-how-meetings = Respondents choose one option. A name is given when at least 60% choose the same. Source: Seppänen-Järvelä and Karjalainen 2006 (Torvinen et al. 2011). The limit is the program's own.
typology-how-mechanism = Every respondent shares 100 points among three. The chart shows the mean over respondents and the region in which 95% of the means drawn anew lie. Source: Valkokari 2009 and 2010 (Torvinen et al. 2011).
typology-how-modes = Each number is the mean of statements from 0 to 100. Seven statements are on agreed ways of working and five on flexible ones. Source: Timo Järvensivu's strong and weak ways of working. The limits 40 and 60 are the program's own.
typology-how-governance = The form is asked directly and never inferred from ties. The option chosen most often is compared with research. It becomes the common description when at least 60% choose the same. Source: Provan and Kenis 2008.

typology-talk-heading = What to discuss next?
typology-talk =
    - Do you recognise your network in this? What is missing?
    - On what do respondents disagree, and why?
    - Does the way of working suit what the network wants to achieve?

threshold-modes-low = Ways of working: a number below this is little (0–100)
threshold-modes-high = Ways of working: a number above this is much (0–100)
