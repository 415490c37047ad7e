# Words shared by the findings: evidence, silence, advice.
guidance-heading = What is worth talking about?
guidance-about = At most five findings: first those about the data, then the weightiest. Each opens a discussion; none is a grade.
guidance-none = Nothing in the data stands out from chance. Look at the map and ask what surprises you.
guidance-none-ties = The data gave no findings. It did not ask who works with whom.
guidance-more = { $n ->
    [one] { $n } more finding
   *[other] { $n } more findings
}
guidance-waits = Some findings become sharper once the calculation is done.
guidance-look = See it in the picture
guidance-why = Grounds
guidance-ask = A question to discuss: { $question }
guidance-condition = Condition
guidance-guard = Caveats
guidance-grade = Evidence
guidance-grade-a = measured and compared with chance or a range
guidance-grade-b = measured
guidance-grade-c = a proposition or experience, not a measured effect
guidance-sources = Sources
guidance-slides = Slides of the source material
guidance-advice = What you could try (according to the source material)
guidance-n = Members who answered: { $answered }/{ $members } ({ $rate }).
guidance-n-rated = Number who answered the ratings: { $n }.
guidance-silent-heading = { $n ->
    [one] { $n } rule is silent – why?
   *[other] { $n } rules are silent – why?
}
guidance-silent-about = A rule is silent when the data cannot tell one way or the other.
silent-few-actors = too few members
silent-few-answers = too few answers
silent-few-ties = too few ties
silent-low-response = too many did not answer
silent-no-goal = no goal has been chosen
silent-other-goal = concerns another goal
silent-not-asked = this was not asked
silent-not-told = the team has not noted this yet
silent-one-wave = there is only one survey round
silent-no-groups = the data has no groups, levels or sectors, or they are too small
silent-not-drawn = no random networks were drawn, or too few
silent-under-way = the calculation is under way
silent-no-range = the effect of missing answers could not be estimated
silent-undefined = the figure cannot be computed
advice-centralized-innovation = Set up theme networks next to the core; hand the lead to theme groups; lead by building a platform.
advice-centralized-permanent = Keep clear coordination, agree on deputies and share responsibility with a group.
advice-dependency = Build a parallel bridge: bring two actors from the two sides into a shared task.
advice-hole = Invite both groups to the same network meeting; name a bridge-builder, for example a coordinator.
advice-knowing = Build knowing first: introductions, pair work, bringing newcomers in.
advice-trust = Start by building the community’s mutual trust before solutions.
advice-commitment = Look for the shared benefit and write down: these are our goals and this is how we act together.
advice-strong-ties-renewal = Hold informal, open meetings and invite unknown actors.
advice-weak-ties-service = Agree on the division of work at handovers, a regular forum and a shared information system.
advice-silo = Choose the level where the sectors meet and arrange a shared task there.
advice-type-k = Make a shared picture; clarify your own goals; look for the shared benefit.
advice-type-v = Go through the 15 questions and agree on those that hurt most.
advice-type-h-dialogue = Move the most important matters into shared sense-making; open before deciding.
advice-closing = End every meeting with five questions: what, why, who, when and how?
advice-documentation = Agree on follow-up: the same questions every six months.
advice-load = Make the division of coordination, facilitation and metawork visible and agree on turns.
advice-no-external = Develop openness and membership: who is missing?
