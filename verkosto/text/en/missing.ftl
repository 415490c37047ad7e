# What missing answers do: ranges and stable bridges.

missing-range-what = The range shows where the figure could lie if everybody had answered. The missing answers are drawn many times, and the figure is worked out anew each time. The range covers nine out of ten drawn figures, and the figure shown always belongs to it. Answers that were given are not changed.
missing-range-assumes = The draw assumes that those who did not answer would have named others the way the respondents did. It takes into account how often each is named, whether the other side names them, who are named together, and which groups the two belong to. It cannot know whether those who did not answer differ in some other way.
missing-range-covers = We tried the method on surveys that everybody had answered, taking away 10–40% of the respondents. When they were chosen at random, the range held the right figure in about nine cases out of ten. Centralization and the clustering of ties fell outside more often. If it is those with many ties who do not answer, the range holds the right figure less often. Then it is worth asking for the missing answers first.
missing-top-what = In most of the draws these actors are among those who bridge most. They cannot be put in order.

threshold-missing-range = How much of the drawn figures a range covers
threshold-missing-top = How many of those who bridge most are looked at
threshold-missing-held = In how many of the draws an actor must be among those who bridge most
threshold-missing-defined = In how many of the draws a figure must be defined to be given a range
threshold-missing-blank = From how large a share of blanks a respondent who marked nothing but ties counts as silent about the rest (above)
