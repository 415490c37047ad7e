# Startsidan: eget material eller ett exempel, och vad det här är.
home-heading = Hurdant nätverk har ni?
home-lead = Ladda upp tabellen från er nätverksenkät, så ser du kartan, nyckeltalen och vad de betyder.

home-own-heading = Eget material
home-own-about = Välj en tabell eller släpp den här. Om aktörerna och kontakterna finns i olika filer, välj dem på samma gång.
home-own-shapes = Hurdan tabell duger?
home-privacy = Materialet lämnar inte den här datorn. Det finns bara i minnet och försvinner strax efter att du har stängt fliken.
home-sample-heading = Pröva ett exempel
home-sample-about = Ett klick öppnar kartan. Alla exempel är påhittade.

home-open = { $source } är öppet. Vad gör du härnäst?
home-next-survey = Kontrollera vad som lästes

home-what-heading = Vad ser man här?
home-map-heading = Kartan
home-map-about = Vilka som har kontakt med varandra, vem som förenar grupper och var det finns luckor.
home-figures-heading = Nyckeltalen
home-figures-about = Hur tätt och centraliserat nätverket är – formeln och källan till varje tal finns ett klick bort.
home-ratings-heading = Förtroende och samarbete
home-ratings-about = Hurdant medlemmarna tycker att nätverket är, vad de litar på och vad som fungerar i samarbetet.
home-meaning-heading = Betydelsen
home-meaning-about = Vad talen betyder, vad de inte berättar och vad det lönar sig att diskutera tillsammans.

sample-ohjausverkosto-title = Vägledningsnätverk
sample-ohjausverkosto-about = Vägledning för vuxna: omkring 45 aktörer i 12 organisationer, två enkätomgångar. Materialet är på finska.
sample-innovation_en-title = Innovationsnätverk
sample-innovation_en-about = Omkring 120 aktörer från företag, offentlig sektor och tredje sektorn. Materialet är på engelska.
sample-tiny-title = Nio aktörer
sample-tiny-about = Ett litet undervisningsexempel: en förmedlare håller ihop två grupper.
