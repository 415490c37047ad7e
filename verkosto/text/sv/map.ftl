# Kartsidan.
map-heading = Hur ser vårt nätverk ut?
map-empty = Kartan visar i en blick vilka som har kontakt med varandra, vilka kontakter som är starka och vem som står i utkanten. En aktörs kontakter tas fram på kartan, med sökningen eller i tabellen.

map-adjust = Anpassa kartan
map-size = Symbolens storlek
map-size-same = alla lika stora
map-colour = Färg och form
map-colour-same = alla i samma färg
map-modes = Kontakter
map-mode-strong = starka
map-mode-weak = svaga
map-mode-unknown = styrkan okänd
map-filter-help = Det som lämnas utanför bleknar. Ingen tas bort från kartan.
map-groups = Bara dessa grupper
map-groups-all = alla grupper
map-search = Namnet innehåller
map-search-placeholder = till exempel institut

map-alt = Nätverkskarta: { frame-members }, { $ties ->
    [0] inga kontakter
    [one] 1 kontakt
   *[other] { $ties } kontakter
}. Samma uppgifter finns i sidans tabell.
map-lines = ━━ stark · ╍╍ svag
map-unknown = grå linje: styrkan okänd
map-thin = tunn linje: bara den ena säger det
map-left-out = { $shown } linjer är ritade av { $ties } kontakter: först de starka och de som båda uppger. Välj en aktör, så syns alla dess kontakter.
map-arrows = pil: vem nämnde vem
map-arrows-flow = pil: från den som ger till den som får
map-hollow = ihålig symbol: svarade inte
map-ring = i ytterringen: aktörer utanför nätverket
map-sized = storlek: { $measure }
map-choose = Välj en aktör på kartan, i sökningen eller i tabellen, så ser du dess kontakter.
map-placed-by = Aktörer i samma grupp har placerats tillsammans ({ $group }); avståndet mellan grupperna på kartan säger ingenting.
map-hint = Zooma med Ctrl och mushjulet, flytta genom att dra. En aktör står på samma plats i alla omgångar och alla relationer.

map-with-names = Ta med namnen
map-with-names-help = Utan namn visar kartan koder. Dela namn bara med dem som de är avsedda för.
map-download = Ladda ner kartan (HTML)
map-file-name = natverkskarta.html

map-actor = Sök en aktör
map-actor-placeholder = Skriv ett namn
map-panel-close = Visa hela nätverket
map-panel-external = Utanför nätverket: fick ingen enkät, så inga nyckeltal räknas.
map-panel-silent = Svarade inte på enkäten. Kontakterna är uppgivna av andra.
map-panel-bridging = **Brobyggare:** ungefär { $share } av de kortaste vägarna mellan andra går genom den här aktören.
map-panel-bridging-hardly = De kortaste vägarna mellan andra går knappt alls genom den här aktören.
map-panel-bridging-none = Brobyggarrollen visas inte. { $reason }
map-contacts = { $n ->
    [0] Inga kontakter i den här vyn
    [one] 1 kontakt
   *[other] { $n } kontakter
}{ $outside ->
    [0] {""}
   *[other] , utanför nätverket { $outside }
}
map-contacts-alt = Den valda aktörens kontakter
map-column-actor = Aktör
map-column-tie = Kontakt
map-tie = { $mode ->
    [strong] stark
    [weak] svag
   *[unknown] styrkan okänd
}{ $told ->
    [one] , bara den ena säger det
    [out] , den här nämnde
    [in] , nämnde den här
    [both] , nämnde varandra
    [list] {""}
   *[two] , båda säger det
}

map-table-heading = Aktörerna som tabell
map-table-alt = Aktörerna och deras nyckeltal. Den rad som väljs visas på kartan.
