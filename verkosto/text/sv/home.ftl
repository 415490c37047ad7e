# Startsidan: eget material eller ett exempel, och vad det här är.
home-heading = Hurdant nätverk har ni?
home-lead = Ladda upp tabellen från er nätverksenkät, så ser du kartan, nyckeltalen och vad de betyder.

home-own-heading = Eget material
home-own-about = Välj en tabell eller släpp den här. Om aktörerna och kontakterna finns i olika filer, välj dem på samma gång.
home-own-shapes = Hurdan tabell duger?
home-privacy = Materialet lämnar inte den här datorn. Det finns bara i minnet och försvinner strax efter att du har stängt fliken.
home-sample-heading = Pröva ett exempel
home-sample-about = Ett klick öppnar kartan. Alla exempel är påhittade.


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

home-open-heading = Var är vårt nätverk nu?
home-next = Nästa steg:
home-phases-heading = Nätverksarbetets fyra faser
home-phases-about = Vad materialet och era egna anteckningar säger om varje fas. Rutorna i kontinuumet fyller ni i tillsammans.
home-phase-agreed = Frågor i kontinuumet som ni är överens om: { $n }/{ $all }
home-phase-open = Fyll i fasen
home-phase-findings = Iakttagelser: { $names }
home-phase-besides = Dessutom: { $names }
home-missing = Det saknas ännu:
home-known-members = { $n ->
    [one] Nätverket har { $n } medlem; { $answered } svarade.
   *[other] Nätverket har { $n } medlemmar; { $answered } av dem svarade.
}
home-known-ways = { $n ->
    [one] { $n } arbetssätt är överenskommet.
   *[other] { $n } arbetssätt är överenskomna.
}
home-known-wrote = { $n ->
    [one] 1 svarande skrev svar på de öppna frågorna.
   *[other] { $n } svarande skrev svar på de öppna frågorna.
}
home-other = Öppna ett annat material
phase-1-name = Gemensam lägesbild
phase-2-name = Mål och arbetssätt
phase-3-name = Framåtskridande, samordning och facilitering
phase-4-name = Utvärdering och gemensam reflektion

# Vad som saknas och vad man gör åt det.
missing-ties = Materialet säger inte vem som samarbetar med vem.
missing-ties-do = Gör en enkät
missing-answers = { $n ->
    [one] En medlems svar saknas.
   *[other] Svaren från { $n } medlemmar saknas.
}
missing-answers-do = Se vilka
missing-groups = Materialet har inga grupper, till exempel sektor eller region.
missing-groups-do = Kontrollera kolumnerna
missing-goal = Nätverkets huvuduppgift är inte vald, så en del iakttagelser uteblir.
missing-goal-do = Ange målet
missing-ways = Arbetssätten har ännu inte gåtts igenom.
missing-ways-do = Gå igenom de 15 frågorna
missing-typology = Det har inte frågats hur medlemmarna ser på nätverket.
missing-typology-do = Lägg till i enkäten
missing-trust = Det har inte frågats om förtroende.
missing-trust-do = Lägg till i enkäten
missing-six_d = Det har inte frågats hur samarbetet fungerar (6D).
missing-six_d-do = Lägg till i enkäten
missing-wave = Det finns bara en enkätomgång, så förändring syns inte ännu.
missing-wave-do = Gör nästa omgångs enkät
missing-cells = { $n ->
    [one] I kontinuumets fas { $phase } återstår { $n } fråga att komma överens om.
   *[other] I kontinuumets fas { $phase } återstår { $n } frågor att komma överens om.
}
missing-cells-do = Fortsätt kontinuumet
