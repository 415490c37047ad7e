# Avovastaukset aineistossa: lupa lainata, vastaajat, koodaukset.
column-quotable = Lupa lainata vastausta
issue-quotable-unclear = Sarake kysyy lupaa lainata vastausta, mutta solussa ei ole selvää kyllä- tai ei-vastausta. Vastausta ei lainata ilman lupaa.
issue-unused-coding = Sarake näyttää kertovan, miten joku on luokitellut vastaukset. Sitä ei luettu vastaajan tiedoksi. Luokittelun voi tuoda sivulla Avovastaukset: { $value }
assumption-quotable-together = Taulukko: { $table }. Lupaa lainata kysytään usealla sarakkeella ({ $columns }). Jos vastaaja kieltää yhdessä, hänen vastauksiaan ei lainata.
assumption-quotable-forbidden = Taulukko: { $table }. Sarake { $column } kieltää lainaamisen. Merkintä luettiin kielloksi, ja muut vastaajat eivät kerro lupaa.
assumption-answers-without-respondent = Taulukko: { $table }. Rivillä on yksi vastaus eikä vastaajaa kerrota, joten jokainen rivi luettiin eri vastaajaksi.
