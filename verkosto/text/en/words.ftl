# What brings the words of answers to their base forms: the key is lemmas-<language>-<by what>.
lemmas-fi-voikko = Finnish words are reduced to their base forms by Voikko.
lemmas-fi-simplemma = Finnish words are reduced to their base forms by simplemma, because Voikko is not installed on this machine. A few inflected forms in a hundred are not joined to their word; with Voikko there are fewer (Debian and Ubuntu: apt install libvoikko1 voikko-fi, macOS: brew install libvoikko).
lemmas-sv-simplemma = Swedish words are reduced to their base forms by simplemma.
lemmas-en-simplemma = English words are reduced to their base forms by simplemma.
