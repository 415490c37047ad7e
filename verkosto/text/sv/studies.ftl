# Long work in the background: its steps, and how many draws each makes.

study-paths = Vägar mellan alla aktörer
study-missing = Svar som saknas
study-chance = Jämförelse med slumpen
study-subgroups = Delgrupper
study-core = Kärna och periferi
study-attack = Robusthet
study-leaving = Om någon föll bort
study-key-players = Nyckelaktörer
study-mixing = Kontakter mellan grupper
study-roles = Förmedlarroller
study-bootstrap = Talens variation
study-association = Jämförelse av relationer
study-small-world = Liten värld
study-change = Förändring mellan omgångarna

threshold-draws-missing = Hur många gånger de svar som saknas lottas
threshold-draws-chance = Hur många slumpnätverk som lottas för nyckeltalen
threshold-draws-large = Hur många slumpnätverk som lottas för nyckeltalen när nätverket är stort
threshold-draws-subgroups = Hur många omkopplade nätverk som lottas för delgrupperna
threshold-draws-core = Hur många omkopplade nätverk som lottas för kärnan
threshold-draws-attack = Hur många omkopplade nätverk som lottas för robustheten
threshold-draws-mixing = Hur många gånger grupperna blandas för kontakterna över gränser
threshold-draws-roles = Hur många gånger grupperna blandas för förmedlarrollerna
threshold-draws-bootstrap = Hur många gånger aktörerna dras på nytt
threshold-draws-association = Hur många gånger aktörerna blandas när två relationer jämförs
threshold-draws-small-world = Hur många nätverk som lottas för jämförelsen med en liten värld
threshold-draws-change = Hur många gånger aktörerna dras på nytt när två omgångar jämförs

# Arbete i bakgrunden: hur långt det har hunnit, och varför något inte blev klart.
studies-under-way = Räknas i bakgrunden, { $step }/{ $steps }: { $what }
studies-in-queue = Väntar på sin tur, { $step }/{ $steps }: { $what }
studies-cancel = Avbryt
studies-stopped = Beräkningen är avbruten. Det som hann bli klart visas.
studies-go-on = Fortsätt beräkningen
studies-problem-failed = Steget ”{ $what }” lyckades inte, eftersom programmet har ett fel. Resten fortsätter. Om felet upprepas, uppge koden { $number } för den som sköter tjänsten.
studies-problem-ended = Steget ”{ $what }” avbröts två gånger och görs inte om. Resten fortsätter.
studies-problem-too-much = Steget ”{ $what }” hade krävt mer minne än servern ger. Resten fortsätter.
withheld-under-way = Talet räknas ännu i bakgrunden: nätverket är stort.
withheld-as-set = Brobyggandet visas inte per aktör, eftersom svar saknas: sidan Broar visar dem som en grupp.
withheld-no-range = Svar saknas, och för ett så stort nätverk lottas inget intervall.
withheld-not-drawn = Talet fås bara genom lottning, och det har inte lottats.
withheld-no-subgroups = Delgrupper visas inte: antingen framträder de inte mer än slumpen skulle ge, eller så är de inte uträknade ännu.

# Ord i formlerna.
formula-outside = utanför nätverket
formula-core = kärna
formula-edge = periferi
formula-wish = önskemål
formula-contact = kontakt
