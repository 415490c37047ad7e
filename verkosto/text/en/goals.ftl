# The goals page (canvas C-0): what the network is for, and where its boundary runs.
goals-title = Goals
goals-heading = What is the network for, and what are we after?

goal-is = Goal: { $goal }
goal-permanent = Permanent task
goal-innovation = Renewal
goal-service = Service production
goal-influence = Influence
goal-learning = Learning
goal-undecided = We have not decided yet
goal-about-permanent = Together we look after a task that goes on from year to year.
goal-about-innovation = We look for new solutions and ways of working, and try them.
goal-about-service = We provide a service in which work passes from one actor to another.
goal-about-influence = Together we influence decisions, opinions or conditions.
goal-about-learning = We share what we know and learn from one another.
goal-about-undecided = Findings that depend on the goal are left out until then.

goals-lead = No network is good or bad without a goal: the same structure may suit one task and hinder another. Fill this in together. Any part may be left blank.
goals-task-heading = What is our main task?
goals-task = Main task
goals-purpose = Why does the network exist?
goals-tasks = What does the network do?
goals-level = On what level does the network act?
goals-level-none = Not chosen
goals-boundary-heading = Purpose and boundary
goals-boundary = Who belongs to the network, and who does not?
goals-boundary-help = The boundary decides every figure: when somebody is left off the list, their ties are missing from the map too.

goals-density-heading = How dense should our network be?
goals-density = Our target, % of the possible ties
goals-density-help = 100% means that everybody is in touch with everybody. No figure is right for all.
goals-density-clear = Remove the target
goals-density-why = Why just this dense?
goals-density-now = Measured now
goals-density-name = Density
goals-each-name = Ties of a member
goals-density-means = The target would mean { $each } ties a member on average. Ties in all: { $together }; members: { $n }.
goals-density-today = A member now has { $each } ties on average.
goals-density-unset = Write a target to see how many ties a member it would mean.
goals-density-effort = Every tie takes time to keep up. Dense is not the same as good: what matters is what the ties are needed for.
goals-density-no-survey = With a survey open, the measured density stands here, and how many ties the target would mean.
goals-density-shown = { $relation } · { $view }

goals-kind-heading = What kind of network are we aiming for?
goals-kind = Type aimed for
goals-kind-undecided = We have not decided yet
goals-kind-about-h = The framework is set from the top, and an executive or steering group decides.
goals-kind-about-y = The framework is set together, and a coordinating group supports.
goals-kind-about-v = Norms are unspoken and take shape as we go.
goals-kind-about-k = There are no shared norms: each acts by its own logic.
goals-kind-about-undecided = No type is better than another.
goals-kind-why = Why this kind?
goals-kind-now = According to the answers now
goals-kind-no-survey = With a survey open, the type that members describe in their answers stands here.
goals-kind-look = See what it rests on

goals-names-heading = May actors be named?
goals-names = Findings may name actors
goals-names-about = Tick this only when everybody who may be named has agreed, also those who were named but did not answer. Otherwise findings give numbers only. Results are not used to appraise individuals.
goals-names-sample = The actors of the sample are invented, so findings always name them.
goals-owner = Who keeps this up to date?
goals-date = When was this agreed?

goals-effect-heading = What does the goal change?
goals-effect-none = Once a main task is chosen, the data is also checked for these findings:
goals-effect-no-survey = The goal is remembered. When you open a survey, the goal makes us look at these:
goals-effect-nothing = No findings of their own hang on this goal. The others are read in its light.
goals-effect-speaks = { $n ->
    [one] Because of the goal, 1 finding comes up:
   *[other] Because of the goal, { $n } findings come up:
}
goals-effect-quiet = Looked at because of the goal, with nothing to say:
goals-effect-no-cause = the data gives no cause
goals-questions-heading = What to discuss next?
goals-questions =
    - Would every member have chosen the same main task?
    - What would the network leave undone so that the most important thing succeeds?
    - Who is missing if the boundary runs like this?
goals-to-continuum = Go on to the continuum: agreeing
