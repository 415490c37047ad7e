# Vad uteblivna svar betyder: intervall och stabila brobyggare.

missing-range-what = Intervallet visar var talet kunde ligga om alla hade svarat. De svar som saknas lottas många gånger, och talet räknas om varje gång. Intervallet täcker nio av tio lottade tal, och det tal som visas ingår alltid. Svar som har getts ändras inte.
missing-range-assumes = Lottningen förutsätter att de som inte svarade skulle ha nämnt andra på samma sätt som de som svarade. Den tar hänsyn till hur ofta var och en nämns, om den andra parten nämner, vilka som nämns tillsammans och vilka grupper parterna hör till. Den kan inte veta om de som inte svarade skiljer sig från de andra på något annat sätt.
missing-range-covers = Vi prövade metoden i enkäter där alla hade svarat och tog bort 10–40 % av dem som svarat. När de valdes slumpmässigt innehöll intervallet det rätta talet i ungefär nio fall av tio. Centralisering och hur kontakterna sluter sig till klungor hamnade oftare utanför. Om det är just de med många kontakter som inte svarar innehåller intervallet det rätta talet mer sällan. Då lönar det sig att först be om de svar som saknas.
missing-top-what = Dessa aktörer hör i de flesta lottningarna till dem som bygger flest broar. Någon ordning mellan dem går inte att ge.

threshold-missing-range = Hur stor del av de lottade talen intervallet täcker
threshold-missing-top = Hur många av dem som bygger flest broar man ser på
threshold-missing-held = I hur stor del av lottningarna en aktör måste höra till dem som bygger flest broar
threshold-missing-defined = I hur stor del av lottningarna ett tal måste kunna räknas ut för att få ett intervall
threshold-missing-blank = Hur stor del av rutorna som lämnats tomma för att en svarande som bara markerat kontakter i övrigt ska räknas som obesvarad (över)
