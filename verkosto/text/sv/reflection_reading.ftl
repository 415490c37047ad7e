# Öppna svar i materialet: lov att citera, svarande, kodningar.
column-quotable = Lov att citera svaret
issue-quotable-unclear = Kolumnen ber om lov att citera svaret, men cellen säger varken klart ja eller klart nej. Svaret citeras inte utan lov.
issue-unused-coding = Kolumnen tycks berätta hur någon har klassificerat svaren. Den lästes inte som en uppgift om den svarande. En kodning kan tas in på sidan Öppna svar: { $value }
assumption-quotable-together = Tabell: { $table }. Lov att citera frågas i flera kolumner ({ $columns }). Säger den svarande nej i en av dem citeras svaren inte.
assumption-quotable-forbidden = Tabell: { $table }. Kolumnen { $column } förbjuder citat. Ett kryss lästes som ett förbud, och de övriga svarande säger inget om lov.
assumption-answers-without-respondent = Tabell: { $table }. Varje rad har ett svar men berättar inte vem som svarade, så varje rad lästes som en egen svarande.
