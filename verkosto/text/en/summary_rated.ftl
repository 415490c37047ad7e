# Ratings in the summary that is printed in the terminal.
summary-rated = Ratings were given by { $n ->
    [one] 1 respondent
   *[other] { $n } respondents
}.
summary-rated-few = too few answers ({ $n }), at least { $least } are needed
summary-rated-part = too few of the statements were asked, no figure is computed
summary-rated-protected = not shown, to protect respondents
summary-rated-counts = { $positive }/{ $n } positive{ $unsure ->
    [0] {""}
   *[other] , don't know { $unsure }
}
summary-rated-share = { $share } positive ({ $low }–{ $high }), answers { $n }{ $unsure ->
    [0] {""}
   *[other] , don't know { $unsure }
}{ $agreement ->
    [agreed] , in agreement
    [partly] , partly divided
    [divided] , divided
   *[other] {""}
}{ $polarised ->
    [yes] , experiences are split in two
   *[no] {""}
}
summary-rated-type = { $type ->
    [H] hierarchically led
    [Y] jointly led
    [V] freely developing
   *[K] chaotic
}
summary-rated-verdict = { $grade ->
    [clear] By its members' answers the network is { $best }.
    [indicative] The answers suggest that the network is { $best }.
    [mixed] The network is a mix: { $best } and { $second } get almost the same support.
   *[other] No network type stands out in the answers.
} Distance to the next { $margin }, first in { $support } of draws, respondents { $n }.
summary-rated-lowered = The ties speak against the result on more than one point, so it is told more cautiously.
summary-rated-score = { $type } { $score }
summary-rated-index = { $value } / 100 ({ $low }–{ $high }), respondents { $n }
summary-rated-strong = Agreed ways of working
summary-rated-weak = Flexible ways of working
summary-rated-chosen = { $answer } ({ $share }), answers { $n }
summary-rated-varies = varies: most common { $answer } ({ $share }), answers { $n }
summary-rated-combination = a combination of these
summary-rated-picked = { $factor } { $picked }/{ $n }
summary-rated-dimension = { $dimension ->
    [competence] Trust in skills
    [contract] Trust in promises
   *[communication] Trust in openness
}
summary-rated-dimension-count = { $positive }/{ $n } feel this is realised
summary-rated-dimension-share = { $share } feel this is realised ({ $low }–{ $high }), respondents { $n }
summary-rated-ties = Trust in those named: trusting ratings { $density }, mutual { $reciprocity }, ratings { $n }. Never shown by pair.
summary-rated-ties-few = Trust in those named: too few ratings ({ $n }). Never shown by pair.
summary-rated-ties-protected = Trust in those named: too large a part of the { $n } ratings is by one actor or on one actor, so they are not shown.
summary-rated-lowest = Works least well: { $name }.
summary-rated-no-order = The six have no clear order.
summary-rated-own = The file's own statements
summary-rated-apart = the statements do not hang together, look at them one by one
