# Kontinuumet (canvas C-1): fyra faser, fem frågor.
continuum-title = Kontinuum
continuum-heading = Var är vi på den gemensamma resan?
continuum-lead = Fyra faser, fem frågor: skriv i rutorna vad ni har kommit fram till tillsammans. Materialet föreslår, ni bestämmer. Ordningen är fri, och man återvänder till faserna.

continuum-phase = Fas
continuum-phase-1 = Lägesbild
continuum-phase-2 = Överenskommelse
continuum-phase-3 = Framåt
continuum-phase-4 = Utvärdering
continuum-about-1 = Att få grepp om nätverket utifrån en gemensam lägesbild
continuum-about-2 = Att välja och uppdatera samarbetets arbetssätt och mål
continuum-about-3 = Att samordna och facilitera konkreta steg och verksamheten
continuum-about-4 = Att utvärdera samarbetets resultat och verkningar och reflektera tillsammans

continuum-question = Fråga
continuum-why = Varför?
continuum-what = Vad?
continuum-who = Vem?
continuum-how = Hur?
continuum-resources = Med vilka resurser?

continuum-short-why = Varför
continuum-short-what = Vad
continuum-short-who = Vem
continuum-short-how = Hur
continuum-short-resources = Resurser

continuum-prompt-1-why = Varför behöver vi en gemensam lägesbild?
continuum-prompt-1-what = Vad vet vi redan och vad vet vi inte?
continuum-prompt-1-who = Vilka hör till nätverket, vilka saknas?
continuum-prompt-1-how = Hur samlar vi ihop och granskar lägesbilden tillsammans?
continuum-prompt-1-resources = Hur mycket tid har vi för det här?
continuum-prompt-2-why = Varför samarbetar vi?
continuum-prompt-2-what = Vad strävar vi efter?
continuum-prompt-2-who = Vem förbinder sig till vad?
continuum-prompt-2-how = Hur arbetar vi tillsammans?
continuum-prompt-2-resources = Vad bidrar var och en med?
continuum-prompt-3-why = Varför är det här nästa steg?
continuum-prompt-3-what = Vad gör vi konkret?
continuum-prompt-3-who = Vem samordnar, vem faciliterar?
continuum-prompt-3-how = Hur byggs mötena upp?
continuum-prompt-3-resources = Med vilken tid, vilka pengar och vilka verktyg?
continuum-prompt-4-why = Varför utvärderar vi?
continuum-prompt-4-what = Vilka resultat och verkningar uppstod?
continuum-prompt-4-who = Vilka utvärderar?
continuum-prompt-4-how = Hur lär vi oss av det här tillsammans?
continuum-prompt-4-resources = Vad kräver fortsättningen?

continuum-status = Läge
continuum-status-empty = tom
continuum-status-draft = utkast
continuum-status-agreed = överens
continuum-status-how = En text är först ett utkast. När ni ändrar en text som ni var överens om blir den ett utkast igen.
continuum-so-far = 20 rutor – överens: { $agreed }, utkast: { $draft }, tom: { $empty }.

continuum-suggest-data = Materialet föreslår
continuum-suggest-own = Ni har antecknat på annat håll
continuum-take = Lägg till i utkastet
continuum-taken = Tillagt i utkastet
continuum-no-room = Rutan är full: förkorta texten så ryms förslaget.
continuum-suggest-closed = När ett material är öppet står dess förslag bredvid rutorna.

continuum-say-members = Nätverket har { $n ->
    [one] 1 medlem
   *[other] { $n } medlemmar
}, av vilka { $answered } svarade ({ $rate }).
continuum-say-missing = { $n ->
    [one] 1 medlem svarade inte: dess egen bild av nätverket saknas.
   *[other] { $n } medlemmar svarade inte: deras egen bild av nätverket saknas.
}
continuum-say-externals = { $n ->
    [one] Medlemmarna nämnde 1 aktör utanför nätverket. Hör den med?
   *[other] Medlemmarna nämnde { $n } aktörer utanför nätverket. Hör någon av dem med?
}
continuum-say-raters = { $n ->
    [one] 1 svarande gav bedömningar.
   *[other] { $n } svarande gav bedömningar.
}
continuum-say-goal = Vår huvuduppgift är { $goal }.
continuum-say-density = Vårt mål för tätheten: { $density }.
continuum-say-density-ties = Vårt mål för tätheten: { $density }, det vill säga i medeltal { $each } kontakter per medlem.
continuum-say-kind = Vi strävar efter den här nätverkstypen: { $kind }.
continuum-say-ways = Vi är överens om { $agreed }/{ $all } arbetssätt.

continuum-owner = Vem håller det här aktuellt?
continuum-date = När uppdaterades det här senast tillsammans?
continuum-owner-is = Ansvarig: { $owner }
continuum-date-is = Uppdaterat { $date }
continuum-download-page = Sida att skriva ut (HTML)
continuum-download-sheet = Tabell (Excel)
continuum-file-name = natverkets_kontinuum
continuum-sheet = Kontinuum
