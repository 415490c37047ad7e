# Egna anteckningar: hur de sparas och öppnas, och vad som händer med dem.
team-keep = Webbläsaren minns inte det här: spara filen innan du stänger fliken.
team-kept = Sparat i en fil. Ändringar sparar du i en ny fil.
team-blank = Anteckningarna finns kvar på den här fliken tills du stänger den. Spara dem i en fil om du vill fortsätta senare.
team-sample = Anteckningarna gäller bara det här exemplet. Ert eget nätverks anteckningar hålls isär.
team-save = Spara i en fil
team-file-name = natverkets_anteckningar.json
team-open = Öppna en sparad fil
team-upload = En fil som sparats tidigare (.json)
team-upload-about = Filen hämtar målen, kontinuumet, arbetssätten och kodningen av de öppna svaren på en gång. Den ersätter det som nu står på sidorna.
team-opened = { $file } öppnades.
team-back = Återställ de förra anteckningarna
team-clear = Töm
team-clear-about = Raderar målen, kontinuumet, arbetssätten och kodningen av de öppna svaren ur minnet. Sparade filer påverkas inte.
team-clear-sure = Töm alla anteckningar
team-stays = Era egna anteckningar (målen, kontinuumet, arbetssätten och kodningen av de öppna svaren) raderas inte med materialet. De finns kvar på den här fliken och kan tömmas på sidan Mål.
team-too-much = Anteckningarna är så många att filen inte skulle kunna öppnas igen. Förkorta texterna innan ni sparar.

error-broken-team-file = Filen { $file } går inte att öppna: den är ingen JSON-fil eller så är den skadad. Välj en fil som du har sparat från den här sidan.
error-other-team-file = Filen { $file } innehåller inga anteckningar om ett nätverk. Välj en fil som du har sparat från den här sidan.
error-newer-team-file = Filen { $file } är gjord med en nyare version av verkosto. Öppna den där eller be den som sköter servern att uppdatera den här versionen.
error-large-team-file = Filen { $file } är större än { $megabytes } MB. En så stor fil är inte sparad från den här sidan.
error-unfit-team-entry = I filen { $file } har punkten ”{ $entry }” ett värde som inte kan stå där. Ingenting öppnades.
error-unknown-team-entry = Filen { $file } har punkten ”{ $entry }” som den här versionen inte känner till. Ingenting öppnades, för att inget ska gå förlorat när ni sparar nästa gång.
error-lacking-team-entry = I filen { $file } saknas punkten ”{ $entry }”. Ingenting öppnades.
error-unknown-team-choice = I filen { $file } har punkten ”{ $entry }” valet ”{ $value }” som den här versionen inte känner till. Ingenting öppnades.
error-long-team-text = I filen { $file } har punkten ”{ $entry }” mer än { $most } tecken. Förkorta texten och försök igen.
