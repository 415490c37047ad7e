# The start page: own data or a sample, and what this is.
home-heading = What is your network like?
home-lead = Bring the table of your network survey and see the map, the figures and what they mean.

home-own-heading = Your own data
home-own-about = Choose a table or drop it here. If actors and ties are in separate files, choose them at the same time.
home-own-shapes = What should the table look like?
home-privacy = Your data does not leave this machine. It is held in memory only and is gone soon after you close the tab.
home-sample-heading = Try a sample
home-sample-about = One click opens the map. All samples are invented.


home-what-heading = What can you see here?
home-map-heading = The map
home-map-about = Who is in contact with whom, who connects groups, and where there are gaps.
home-figures-heading = The figures
home-figures-about = How dense and how centralized the network is – every formula and source is one click away.
home-ratings-heading = Trust and collaboration
home-ratings-about = What kind of network its members think it is, what they trust and what works in the collaboration.
home-meaning-heading = The meaning
home-meaning-about = What the figures mean, what they do not tell, and what is worth discussing together.

sample-ohjausverkosto-title = Guidance network
sample-ohjausverkosto-about = Guidance for adults: about 45 actors in 12 organisations, two survey rounds. The data is in Finnish.
sample-innovation_en-title = Innovation network
sample-innovation_en-about = About 120 actors from companies, the public sector and associations.
sample-tiny-title = Nine actors
sample-tiny-about = A small teaching example: one broker holds two groups together.

home-open-heading = Where is our network now?
home-next = Next step:
home-phases-heading = The four phases of network work
home-phases-about = What the data and your own notes say about each phase. You fill in the cells of the continuum together.
home-phase-agreed = Questions of the continuum agreed: { $n }/{ $all }
home-phase-open = Fill in this phase
home-phase-findings = Findings: { $names }
home-phase-besides = Besides: { $names }
home-missing = Still missing:
home-known-members = { $n ->
    [one] The network has { $n } member; { $answered } answered.
   *[other] The network has { $n } members; { $answered } of them answered.
}
home-known-ways = { $n ->
    [one] { $n } way of working has been agreed.
   *[other] { $n } ways of working have been agreed.
}
home-known-wrote = { $n ->
    [one] 1 respondent answered the open questions.
   *[other] { $n } respondents answered the open questions.
}
home-other = Open other data
phase-1-name = Shared picture
phase-2-name = Goals and ways of working
phase-3-name = Moving forward, coordination and facilitation
phase-4-name = Evaluation and shared reflection

# What is missing, and what to do about it.
missing-ties = The data does not say who works with whom.
missing-ties-do = Make a survey
missing-answers = { $n ->
    [one] One member’s answer is missing.
   *[other] The answers of { $n } members are missing.
}
missing-answers-do = See whose
missing-groups = The data has no groups, such as sector or region.
missing-groups-do = Check the columns
missing-goal = The network’s main task has not been chosen, so some findings are left out.
missing-goal-do = Set the goal
missing-ways = The ways of working have not been gone through yet.
missing-ways-do = Go through the 15 questions
missing-typology = Members have not been asked how they see the network.
missing-typology-do = Add it to the survey
missing-trust = Trust has not been asked about.
missing-trust-do = Add it to the survey
missing-six_d = How collaboration works (6D) has not been asked.
missing-six_d-do = Add it to the survey
missing-wave = There is only one survey round, so change cannot be seen yet.
missing-wave-do = Make the next round’s survey
missing-cells = { $n ->
    [one] In phase { $phase } of the continuum { $n } question remains to be agreed.
   *[other] In phase { $phase } of the continuum { $n } questions remain to be agreed.
}
missing-cells-do = Go on with the continuum
