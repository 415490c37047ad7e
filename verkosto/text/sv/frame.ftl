# The frame around every page.
app-name = verkosto

ties = { $n ->
    [0] inga kontakter
    [one] 1 kontakt
   *[other] { $n } kontakter
}

frame-language = Språk

frame-section-data = Material
frame-section-picture = Gemensam lägesbild
frame-section-agreement = Mål och arbetssätt
frame-section-evaluation = Utvärdering och reflektion
frame-section-workshop = Verkstad
frame-section-output = Rapportering och metoder

home-title = Start
survey-title = Enkätmaterial
map-title = Nätverkskarta
structure-title = Struktur
trust-title = Förtroende
typology-title = Nätverkstyp
six_d-title = 6D-utvärdering
methods-title = Metoder

frame-members = { $n ->
    [0] inga aktörer
    [one] 1 aktör
   *[other] { $n } aktörer
}
frame-externals = dessutom { $n ->
    [one] 1 utomstående
   *[other] { $n } utomstående
}
frame-response-rate = svarsfrekvens { $share } ({ $respondents }/{ $members })
frame-rated = { $n ->
    [one] 1 svarande har gett bedömningar
   *[other] { $n } svarande har gett bedömningar
}
frame-wave-is = omgång: { $wave }
frame-relation-is = relation: { $relation }
frame-view-is = vy: { $view }
frame-sample = Påhittat exempel
frame-sample-help = Aktörerna, svaren och kontakterna i exemplet är påhittade. De beskriver inget verkligt nätverk.

frame-relation = Relation
frame-wave = Enkätomgång
frame-view = Vy
frame-view-help = Samma kontakt kan uppges av den ena parten eller av båda. Välj om varje uppgift visas med sin riktning, kontakterna som minst den ena parten uppger eller bara de som båda uppger.

frame-empty-heading = Öppna ett material
frame-empty-own = Ladda upp eget material
frame-open-banner = Vem som helst i samma datornätverk kan använda den här servern utan att logga in. Ladda inte upp personuppgifter här.
frame-footer = verkosto { $version } · Materialet lämnar inte den här datorn.
frame-error = Något gick fel och sidan kunde inte visas i sin helhet. Materialet finns kvar och du kan fortsätta på de andra sidorna. Om felet upprepas, uppge koden { $number } för den som sköter tjänsten.

opening-upload = Enkättabell: xlsx, ods, csv eller tsv
opening-together = Alla filer som syns här läses som ett och samma material. Om du byter material, ta först bort de tidigare filerna.
opening-reading = Materialet läses …
opening-still-open = Det tidigare materialet är fortfarande öppet: { $source }

# Words that Streamlit itself puts on the page. $1 and $2 are filled in the browser.
streamlit-upload = Välj filer
streamlit-add-files = Lägg till filer
streamlit-drop-file = Släpp filen här
streamlit-drop-files = Släpp filerna här
streamlit-per-file = högst $1 MB
streamlit-too-large = Filen är för stor: högst $1 MB.
streamlit-not-allowed = Det här filformatet läses inte ($1). Spara tabellen som xlsx, ods eller csv.
streamlit-remove = Ta bort $1
streamlit-apply = $1 bekräftar
streamlit-bytes = $1 byte
streamlit-kilobytes = $1,$2 kB
streamlit-megabytes = $1,$2 MB
streamlit-error = Något gick fel. Materialet finns kvar: ladda om sidan eller fortsätt på de andra sidorna.
streamlit-no-such-page = Det finns ingen sida på adressen. Startsidan visas.
streamlit-search = Sök
streamlit-close-search = Stäng sökningen
streamlit-fullscreen = Helskärm
streamlit-close-fullscreen = Lämna helskärm
streamlit-columns = Visa eller dölj kolumner
streamlit-ascending = Sortera stigande
streamlit-descending = Sortera fallande
streamlit-autosize = Anpassa bredden
streamlit-pin = Fäst kolumnen
streamlit-unpin = Lossa kolumnen
streamlit-hide = Dölj kolumnen
streamlit-no-results = Inga träffar
streamlit-clear = Töm
streamlit-collapse-sidebar = Dölj menyn
streamlit-expand-sidebar = Visa menyn
streamlit-running = Räknar …
streamlit-stop = Avbryt
streamlit-stopping = Avbryter …
streamlit-connecting = Ansluter …
streamlit-page-not-found = Sidan finns inte
