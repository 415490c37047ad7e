# Glossary: the words of the domain, everyday, as a term and explained; the page's own words first.
glossary-title = Glossary
glossary-heading = What do the words mean?
glossary-lead = The words used on the pages: as everyday word, as the field’s term and explained. The search finds a word in Finnish, Swedish and English.
glossary-search = Search for a word, for example hole, täthet or siltaaja
glossary-letter = First letter
glossary-none = No word was found. Try a shorter one, or another language.
glossary-count = { $n ->
    [one] 1 word
   *[other] { $n } words
}
glossary-unknown = The glossary does not have this word. All words are below.
glossary-where = Where it is used
glossary-pages = Pages
glossary-rules = Findings that need the word
glossary-sources = Sources
glossary-formula = Formula and range
glossary-of-network = a figure of the whole network
glossary-of-actor = a figure of an actor
glossary-of-other = a figure of groups, relations or rounds

term-actor-word = Actor
term-actor-term = actor (node)
term-actor-what = Whoever takes part in the network: an organisation, a unit, a group or a person. On the map an actor is a dot.

term-tie-word = Tie
term-tie-term = tie (edge)
term-tie-what = What connects two actors, reported by at least one of them in the survey. On the map a tie is a line.

term-relation-word = Relation
term-relation-term = kind of relation
term-relation-what = What was asked about two actors, for example being in contact, receiving information or working together. Each relation is a network of its own, and the figures are worked out for each.

term-respondent-word = Respondent
term-respondent-term = respondent
term-respondent-what = A member who answered the survey. A respondent’s ties are known in their own words.

term-nonrespondent-word = Did not answer
term-nonrespondent-term = nonrespondent
term-nonrespondent-what = A member who was asked and did not answer. Of this member’s ties only what others reported is known. A missing answer does not mean that there are no ties.

term-response-rate-word = Response rate
term-response-rate-term = response rate
term-response-rate-what = What share of the members who were asked answered. When many do not, some figures are not shown, because the missing answers could change them.

term-broker-word = Bridge-builder
term-broker-term = broker
term-broker-what = An actor who joins actors or groups that would otherwise be apart. A bridge-builder hears from many directions and may pass it on or not. The position often takes much time.

term-gatekeeper-word = Gatekeeper
term-gatekeeper-term = gatekeeper of information
term-gatekeeper-what = A bridge-builder who holds information back. The same position may be that of a gate-opener, who lets it through. The figures do not tell which.

term-structural-hole-word = Hole
term-structural-hole-term = structural hole
term-structural-hole-what = A place where ties between two actors or groups are lacking. A hole is no fault: sometimes no tie is needed, sometimes it is worth building a bridge.

term-group-word = Group
term-group-term = given group (attribute)
term-group-what = Actors with the same entry in the data, for example the same organisation, field, sector or region. Groups are given in the survey, unlike subgroups, which are found in the ties.

term-silo-word = Silo
term-silo-term = inward-looking group (silo)
term-silo-what = A group whose ties stay inside the group clearly more often than chance explains.

term-strong-tie-word = Strong tie
term-strong-tie-term = strong tie
term-strong-tie-what = A tie in which the two are often in contact and work together. Strong ties have been seen to make joint work run smoothly.

term-weak-tie-word = Weak tie
term-weak-tie-term = weak tie
term-weak-tie-what = A tie that is less frequent or lighter than a strong one, not worse. Weak ties often bring news from outside one’s own circle.

term-tie-strength-word = Strength of a tie
term-tie-strength-term = tie strength
term-tie-strength-what = How often two actors are in contact and how far their collaboration goes. Strength describes the tie of two, not how the whole network works.

term-route-word = Shortest route
term-route-term = shortest path (geodesic)
term-route-what = The fewest ties that lead from one actor to another. There may be several routes of the same length.

term-view-word = View
term-view-term = directed, union, confirmed view
term-view-what = What counts as a tie: every report with its direction, a tie that at least one side reports, or only one that both report.

term-chance-range-word = Range of chance
term-chance-range-term = band of random networks (chance band)
term-chance-range-what = The range that holds 95% of random networks with as many actors and ties. Do not read anything into a figure that lies inside it.

term-answer-range-word = Range
term-answer-range-term = interval of uncertainty
term-answer-range-what = How much a figure could change. For figures of ties it shows where the figure could move if everybody had answered; for ratings where the share could fall with other respondents.

term-wave-word = Survey round
term-wave-term = wave
term-wave-what = One occasion on which the same survey was made. Rounds are compared only for the actors who answered both.

term-external-word = Outsider
term-external-term = outside the roster (external)
term-external-what = An actor whom members named but who is not on the list of members. Outsiders were not asked, so they do not count in the figures of the whole network.

term-level-word = Level of network work
term-level-term = level
term-level-what = Where network work is done: with the customer, in developing the service path, in strategy, in influencing or in making sense of the world. The same actor may be on several levels.

term-key-player-word = Key players
term-key-player-term = key player set
term-key-player-what = The actors whose leaving together would split the network most, or through whom most others can be reached. The set is not the same as the list of those who bridge most.

term-core-network-word = Core network
term-core-network-term = core network
term-core-network-what = The actors who carry the shared work all the time. The team names its core network itself; the core found in the ties may be another set.

term-theme-network-word = Theme network
term-theme-network-term = theme network
term-theme-network-what = A group beside the core network that meets around one subject. A theme network brings in actors whom the work of the whole network does not reach.

term-coordination-word = Coordination
term-coordination-term = coordination
term-coordination-what = Bringing actors and resources together and arranging shared encounters: timetables, invitations, rooms and platforms for communication.

term-facilitation-word = Facilitation
term-facilitation-term = facilitation
term-facilitation-what = Care for the quality of encounters: participation, open talk, working through tensions and deciding together.

term-metawork-word = Metawork
term-metawork-term = metawork of network leadership
term-metawork-what = Background work that makes coordination and facilitation possible: resources, preparation and care for the whole.

term-goal-word = Goal
term-goal-term = goal of the network
term-goal-what = What the network is mainly for: a permanent task, renewal, a service, influence or learning. The same structure may suit one goal and hinder another.

term-continuum-word = Strategic continuum
term-continuum-term = strategic continuum of network leadership
term-continuum-what = Four phases of network work that come round again: shared picture, goals and ways of working, moving forward, and evaluation. In each one asks why, what, who, how and with what resources.

term-shared-picture-word = Shared picture
term-shared-picture-term = phase 1 of the continuum
term-shared-picture-what = The first phase: the network is made visible, and everybody looks together at who takes part, what joins them and where there are holes.

term-agreement-phase-word = Goals and ways of working
term-agreement-phase-term = phase 2 of the continuum
term-agreement-phase-what = The second phase: agreeing on what is sought together and how to work, and updating it when the situation changes.

term-action-phase-word = Moving forward together
term-action-phase-term = phase 3 of the continuum
term-action-phase-what = The third phase: what was agreed is put into practice, coordinated and facilitated.

term-evaluation-phase-word = Evaluation and shared reflection
term-evaluation-phase-term = phase 4 of the continuum
term-evaluation-phase-what = The fourth phase: looking together at what the work led to and what was learnt. The next round begins there.

term-way-of-working-word = Way of working
term-way-of-working-term = way of working to be agreed together
term-way-of-working-what = A way that the network agrees on together: how to decide, communicate, meet, bring in newcomers and evaluate. There are fifteen questions.

term-strong-ways-word = Agreed ways of working
term-strong-ways-term = “strong” ways of working
term-strong-ways-what = An established manner of collaborating: roles, forums, information systems and contracts are agreed. Not the same as a strong tie between two.

term-weak-ways-word = Flexible ways of working
term-weak-ways-term = “weak” ways of working
term-weak-ways-what = A flexible manner of collaborating: roles change, and contact is made when needed. Not the opposite of agreed ways of working: there can be much of both.

term-knowing-word = Knowing one another
term-knowing-term = knowing
term-knowing-what = The first corner of the core of network work: members know who the others are and what they do. Trust may grow from it.

term-trust-word = Trust
term-trust-term = trust
term-trust-what = The expectation that others act with skill, keep to what was agreed and speak openly. Trust is asked as ratings, and answers on single pairs are not shown.

term-commitment-word = Commitment
term-commitment-term = commitment
term-commitment-what = The third corner of the core of network work: members give their time and resources to the shared goals.

term-competence-trust-word = Trust in skills
term-competence-trust-term = competence trust
term-competence-trust-what = Relying on others to know their work, and on their skills being used.

term-contract-trust-word = Trust in promises
term-contract-trust-term = contract trust
term-contract-trust-what = Relying on others to keep to what was agreed and to act consistently.

term-communication-trust-word = Trust in openness
term-communication-trust-term = communication trust
term-communication-trust-what = Relying on others to speak honestly, to share information and to keep confidences.

term-six-d-word = 6D evaluation
term-six-d-term = 6D model
term-six-d-what = Six sides by which a network evaluates its own work: debate, dialogue, difference, distinction, deal and documentation. No total is formed of them.

term-debate-word = Debate
term-debate-term = 6D: debate
term-debate-what = Different views can be spoken aloud safely and are respected.

term-dialogue-word = Dialogue
term-dialogue-term = 6D: dialogue
term-dialogue-what = Different voices are heard as equals, and new shared knowledge is built from them.

term-difference-word = Difference
term-difference-term = 6D: difference
term-difference-what = Difference is accepted and made a resource, also across professions and organisations.

term-distinction-word = Distinction
term-distinction-term = 6D: distinction
term-distinction-what = The network consciously considers how the new way of working differs from the old.

term-deal-word = Deal
term-deal-term = 6D: deal
term-deal-what = The network is able to agree on the next joint actions, although views differ.

term-documentation-word = Documentation
term-documentation-term = 6D: documentation
term-documentation-what = The network follows and evaluates its own development: both what is done and how people work together.

term-reflection-word = Shared reflection
term-reflection-term = reflection
term-reflection-what = Respondents tell in their own words what they learnt and what they take forward. The number coded from the answers says how many mentioned a subject, not how important it is.

term-hierarchical-network-word = Hierarchically led
term-hierarchical-network-term = hierarchically led strategic network
term-hierarchical-network-what = A type of network whose framework and ground rules come from above. It is led by an executive or steering group.

term-jointly-led-network-word = Jointly led
term-jointly-led-network-term = jointly led strategic network
term-jointly-led-network-what = A type of network whose members define the framework and the ground rules together. A support or coordinating group helps.

term-free-network-word = Freely developing
term-free-network-term = freely developing network
term-free-network-what = A type of network with shared but unspoken norms that take shape over time. There is no clear coordination.

term-chaotic-network-word = Chaotic
term-chaotic-network-term = chaotic organising
term-chaotic-network-what = A type of network without shared norms, in which each acts from its own starting points. The name describes the organising, not the people.

term-loose-network-word = Loose network
term-loose-network-term = loose, informal network
term-loose-network-what = A network with few strong ties per member. It may still have a goal, and it may spread information well.

term-intentional-network-word = Purposeful network
term-intentional-network-term = intentional network
term-intentional-network-what = A network built deliberately: it has a goal, and roles, responsibilities and the sharing of risks and benefits are agreed.

term-governance-word = Form of coordination
term-governance-term = governance
term-governance-what = Who holds the network together: the members together, one member organisation or a separate coordinating body. Research proposes that different forms suit networks of different size and kind.

term-steering-mechanism-word = What guides collaboration
term-steering-mechanism-term = hierarchy – network – market (mechanism)
term-steering-mechanism-what = Whether collaboration is guided by authority, by trust and a shared view, or by price and competition. Most networks have all three.

term-consensus-word = Agreement
term-consensus-term = consensus
term-consensus-what = How near to one another the respondents’ ratings are. The value 1 means that all answered alike; 0 that half chose each end of the scale.

term-service-path-word = Service path
term-service-path-term = service path
term-service-path-what = The stages that a customer goes through, from a need arising to its being met. Different actors take part in different stages.

term-handover-word = Handover
term-handover-term = joint of a service path (handover)
term-handover-what = The point where a customer passes from one stage, and often from one actor, to the next. It needs an agreed division of work and strong ties.

term-knowing-for-others-word = Knowing on others’ behalf
term-knowing-for-others-term = position of leadership 1
term-knowing-for-others-what = Sense-making and decisions are done on the network’s behalf and told to it. Sometimes needed; the danger is a view that is too narrow.

term-guiding-sense-making-word = Guiding shared sense-making
term-guiding-sense-making-term = position of leadership 2
term-guiding-sense-making-what = The most important matters are worked through and decided together, and somebody guides that work. There is not time for everything.

term-building-platform-word = Building a platform
term-building-platform-term = position of leadership 3
term-building-platform-what = Sense-making and decisions are left to the members themselves, and good conditions are built for it. There is not always the wish or the ability to do it alone.

term-opening-word = Opening
term-opening-term = opening an encounter
term-opening-what = The first stage of an encounter: listening patiently to what views there are. Deciding too fast leaves them in the dark.

term-processing-word = Processing
term-processing-term = processing in an encounter
term-processing-what = The second stage of an encounter: assumptions are examined and discomfort is borne (the groan zone) until a shared understanding begins to form.

term-closing-word = Closing
term-closing-term = closing an encounter
term-closing-what = The last stage of an encounter: deciding what, why, who, when and how. If it is left undone, things stay open.

term-what-if-word = What if
term-what-if-term = calculation on the map (what-if)
term-what-if-what = A calculation of how the figures would change if something were added to the map or taken from it. It does not foretell what people would do.

term-theme-word = Theme
term-theme-term = code (theme)
term-theme-what = A subject that a coder found in the answers and to which the team gave a name and a description. One answer may have several themes.

term-codebook-word = Codebook
term-codebook-term = list of themes (codebook)
term-codebook-what = The themes with their names and descriptions. A description says when the theme fits an answer and when it does not.

term-coder-word = Coder
term-coder-term = coder
term-coder-what = A person who reads the answers and gives them themes. A second coder does the same without seeing what the first one coded.

term-coder-agreement-word = Coded alike
term-coder-agreement-term = percent agreement
term-coder-agreement-what = The share of answers that two coders gave exactly the same themes. Some of them match by chance, so Krippendorff’s alpha stands beside it.

term-alpha-word = Krippendorff’s alpha
term-alpha-term = reliability of coding (Krippendorff’s alpha)
term-alpha-what = The agreement of two coders with the part due to chance taken away: 1 is full agreement, 0 the same as chance. Below 0.67 the coding is still preliminary.

term-base-form-word = Base form
term-base-form-term = lemma (base form)
term-base-form-what = The form that a word has in the dictionary: meetings and meeting’s are forms of the word meeting. When the forms are put together, the word is found in all the answers that have it.

term-redaction-word = Redaction
term-redaction-term = removal of identifying details (redaction)
term-redaction-what = Before a quote is kept, names and other details by which somebody could be recognised are taken out of it. Where something was removed it says [removed].

term-quote-word = Quote
term-quote-term = quote
term-quote-what = A passage of an answer as it was written, beside a theme. A quote needs its writer’s permission.
