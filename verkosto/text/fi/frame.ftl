# The frame around every page.
app-name = verkosto

ties = { $n ->
    [0] ei yhteyksiä
    [one] 1 yhteys
   *[other] { $n } yhteyttä
}

frame-language = Kieli

frame-section-data = Aineisto
frame-section-picture = Yhteinen tilannekuva
frame-section-agreement = Tavoitteet ja toimintatavat
frame-section-evaluation = Arviointi ja yhteinen pohdinta
frame-section-workshop = Työpaja
frame-section-output = Raportointi ja menetelmät

home-title = Aloitus
survey-title = Kyselyaineisto
map-title = Verkostokartta
structure-title = Rakenne
trust-title = Luottamus
typology-title = Verkostotyyppi
six_d-title = 6D-arviointi
methods-title = Menetelmät

frame-members = { $n ->
    [0] ei toimijoita
    [one] 1 toimija
   *[other] { $n } toimijaa
}
frame-externals = lisäksi { $n ->
    [one] 1 ulkopuolinen
   *[other] { $n } ulkopuolista
}
frame-response-rate = vastausaste { $share } ({ $respondents }/{ $members })
frame-rated = { $n ->
    [one] arvioita antoi 1 vastaaja
   *[other] arvioita antoi { $n } vastaajaa
}
frame-wave-is = kierros: { $wave }
frame-relation-is = suhde: { $relation }
frame-view-is = näkymä: { $view }
frame-sample = Keksitty esimerkkiaineisto
frame-sample-help = Esimerkin toimijat, vastaukset ja yhteydet on keksitty. Ne eivät kuvaa mitään todellista verkostoa.

frame-relation = Suhde
frame-wave = Kyselykierros
frame-view = Näkymä
frame-view-help = Sama yhteys voidaan ilmoittaa yhdeltä tai kahdelta puolelta. Valitse, näytetäänkö jokainen ilmoitus suuntineen, yhteydet, jotka ainakin toinen osapuoli on ilmoittanut, vai vain ne, jotka molemmat ovat ilmoittaneet.

frame-empty-heading = Avaa aineisto
frame-empty-own = Tuo oma aineisto
frame-open-banner = Tätä palvelinta voi käyttää kuka tahansa samassa verkossa ilman kirjautumista. Älä tuo tänne henkilötietoja.
frame-footer = verkosto { $version } · Aineisto ei lähde tältä koneelta.
frame-error = Jokin meni vikaan, eikä sivua voitu näyttää kokonaan. Aineisto on tallessa, ja voit jatkaa muilla sivuilla. Jos vika toistuu, kerro ylläpidolle tunnus { $number }.

opening-upload = Kyselytaulukko: xlsx, ods, csv tai tsv
opening-together = Kaikki tässä näkyvät tiedostot luetaan yhdeksi aineistoksi. Jos vaihdat aineistoa, poista entiset tiedostot ensin.
opening-reading = Luetaan aineistoa …
opening-still-open = Aiemmin avattu aineisto on yhä käytössä: { $source }

# Words that Streamlit itself puts on the page. $1 and $2 are filled in the browser.
streamlit-upload = Valitse tiedostot
streamlit-add-files = Lisää tiedostoja
streamlit-drop-file = Pudota tiedosto tähän
streamlit-drop-files = Pudota tiedostot tähän
streamlit-per-file = enintään $1 Mt
streamlit-too-large = Tiedosto on liian suuri: enintään $1 Mt.
streamlit-not-allowed = Tätä tiedostomuotoa ei lueta ($1). Tallenna taulukko xlsx-, ods- tai csv-muotoon.
streamlit-remove = Poista $1
streamlit-apply = $1 vahvistaa
streamlit-bytes = $1 tavua
streamlit-kilobytes = $1,$2 kt
streamlit-megabytes = $1,$2 Mt
streamlit-error = Jokin meni vikaan. Aineisto on tallessa: lataa sivu uudelleen tai jatka muilla sivuilla.
streamlit-no-such-page = Osoitteessa ei ole sivua. Näytetään aloitussivu.
streamlit-search = Hae
streamlit-close-search = Sulje haku
streamlit-fullscreen = Koko näyttö
streamlit-close-fullscreen = Poistu koko näytöstä
streamlit-columns = Näytä tai piilota sarakkeita
streamlit-ascending = Järjestä nousevasti
streamlit-descending = Järjestä laskevasti
streamlit-autosize = Sovita leveys
streamlit-pin = Kiinnitä sarake
streamlit-unpin = Irrota sarake
streamlit-hide = Piilota sarake
streamlit-no-results = Ei osumia
streamlit-clear = Tyhjennä
streamlit-collapse-sidebar = Piilota valikko
streamlit-expand-sidebar = Näytä valikko
streamlit-running = Lasketaan …
streamlit-stop = Keskeytä
streamlit-stopping = Keskeytetään …
streamlit-connecting = Yhdistetään …
streamlit-page-not-found = Sivua ei löydy
