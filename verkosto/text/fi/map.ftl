# Kartta-sivu.
map-heading = Miltä verkostomme näyttää?
map-empty = Kartta näyttää yhdellä silmäyksellä, ketkä ovat yhteydessä keskenään, mitkä yhteydet ovat vahvoja ja kuka jää reunalle. Toimijan yhteydet saa esiin kartalta, haulla tai taulukosta.

map-adjust = Muokkaa karttaa
map-size = Merkin koko
map-size-same = kaikki samankokoisia
map-colour = Väri ja muoto
map-colour-same = kaikki samanvärisiä
map-modes = Yhteydet
map-mode-strong = vahvat
map-mode-weak = heikot
map-mode-unknown = vahvuus ei tiedossa
map-filter-help = Rajauksen ulkopuolelle jäävät himmenevät. Ketään ei poisteta kartalta.
map-groups = Vain nämä ryhmät
map-groups-all = kaikki ryhmät
map-search = Nimessä on
map-search-placeholder = esimerkiksi opisto

map-alt = Verkostokartta: { frame-members }, { $ties ->
    [0] ei yhteyksiä
    [one] 1 yhteys
   *[other] { $ties } yhteyttä
}. Samat tiedot ovat sivun taulukossa.
map-lines = ━━ vahva · ╍╍ heikko
map-unknown = harmaa viiva: vahvuus ei tiedossa
map-thin = ohut viiva: vain toinen kertoo
map-left-out = Viivoja on piirretty { $shown }, vaikka yhteyksiä on { $ties }: ensin vahvat ja molempien kertomat. Valitse toimija, niin sen kaikki yhteydet näkyvät.
map-arrows = nuoli: kuka nimesi kenet
map-arrows-flow = nuoli: antajalta saajalle
map-hollow = ontto merkki: ei vastannut
map-ring = ulkokehällä: verkoston ulkopuoliset
map-sized = koko: { $measure }
map-choose = Valitse toimija kartalta, hausta tai taulukosta, niin näet sen yhteydet.
map-placed-by = Saman ryhmän toimijat on sijoitettu yhteen ({ $group }); ryhmien välinen etäisyys kartalla ei kerro mitään.
map-hint = Lähennä pitämällä Ctrl pohjassa ja rullaamalla, siirrä raahaamalla. Toimijan paikka pysyy samana kaikilla kierroksilla ja kaikissa suhteissa.

map-with-names = Nimet mukaan
map-with-names-help = Ilman nimiä kartassa on tunnukset. Jaa nimet vain niille, joille ne on tarkoitettu.
map-download = Lataa kartta (HTML)
map-file-name = verkostokartta.html

map-actor = Etsi toimija
map-actor-placeholder = Kirjoita nimi
map-panel-close = Näytä koko verkosto
map-panel-external = Verkoston ulkopuolinen: kyselyä ei lähetetty tänne, joten tunnuslukuja ei lasketa.
map-panel-silent = Ei vastannut kyselyyn. Yhteydet ovat muiden kertomia.
map-panel-bridging = **Siltaaja:** noin { $share } muiden välisistä lyhimmistä reiteistä kulkee tämän toimijan kautta.
map-panel-bridging-hardly = Muiden väliset lyhimmät reitit eivät juuri kulje tämän toimijan kautta.
map-panel-bridging-none = Siltaamista ei näytetä. { $reason }
map-contacts = { $n ->
    [0] Ei yhteyksiä tässä näkymässä
    [one] 1 yhteys
   *[other] { $n } yhteyttä
}{ $outside ->
    [0] {""}
   *[other] , verkoston ulkopuolelle { $outside }
}
map-contacts-alt = Valitun toimijan yhteydet
map-column-actor = Toimija
map-column-tie = Yhteys
map-tie = { $mode ->
    [strong] vahva
    [weak] heikko
   *[unknown] vahvuus ei tiedossa
}{ $told ->
    [one] , vain toinen kertoo
    [out] , tämä nimesi
    [in] , nimesi tämän
    [both] , nimesivät toisensa
    [list] {""}
   *[two] , molemmat kertovat
}

map-table-heading = Toimijat taulukkona
map-table-alt = Toimijat ja niiden tunnusluvut. Rivin valinta näyttää toimijan kartalla.
