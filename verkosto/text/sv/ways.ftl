# Vart den öppnade enkäten leder, och vad som görs när kontakter inte har frågats.
ways-heading = Vad visar det här materialet?
ways-map = Se nätverkskartan
ways-structure = Undersök strukturen
ways-bridges = Se vem som bygger broar
ways-groups = Se om kontakterna går över gruppgränserna
ways-coverage = Se vems svar bilden bygger på
ways-trust = Se om det finns förtroende i nätverket
ways-typology = Se hurdant nätverket är
ways-six_d = Se hur samarbetet fungerar
ways-reflection = Läs vad de svarande skrev
ways-ask = Fråga vem som samarbetar med vem
ways-no-ties = Det här materialet berättar inte vem som samarbetar med vem.
ways-no-ties-wave = I den här enkätomgången frågades inte vem som samarbetar med vem. Välj en annan omgång.
ways-no-ties-about = Därför kan kartan och strukturens nyckeltal inte visas. De kan inte heller härledas ur bedömningarna: de berättar vad man tycker om nätverket, inte vilka som har kontakt.
