# Millä vastausten sanat palautetaan perusmuotoonsa: avain on lemmas-<kieli>-<millä>.
lemmas-fi-voikko = Suomen sanat palautetaan perusmuotoonsa Voikolla.
lemmas-fi-simplemma = Suomen sanat palautetaan perusmuotoonsa simplemmalla, koska Voikkoa ei ole asennettu tälle koneelle. Muutama taivutusmuoto sadasta jää yhdistämättä sanaansa; Voikolla niitä on vähemmän (Debian ja Ubuntu: apt install libvoikko1 voikko-fi, macOS: brew install libvoikko).
lemmas-sv-simplemma = Ruotsin sanat palautetaan perusmuotoonsa simplemmalla.
lemmas-en-simplemma = Englannin sanat palautetaan perusmuotoonsa simplemmalla.
