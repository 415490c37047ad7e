# Arvioista tehdyille sivuille yhteistä.
rated-n = n = { $n }
rated-dont-know = eos { $n }
rated-too-few = liian vähän vastauksia
rated-protected = ei näytetä vastaajien suojaamiseksi
rated-tooltip-label = Väittämä
rated-tooltip-word = Vastaus
rated-tooltip-count = Vastaajia
rated-tooltip-share = Osuus
rated-respondents = { $n ->
    [0] Kukaan ei vastannut arvioihin tällä kierroksella.
    [one] Arvioita antoi 1 vastaaja.
   *[other] Arvioita antoi { $n } vastaajaa.
}
rated-gate = Tulokset näytetään vain, kun vastauksia on vähintään { $least } (ohjelman oma raja), ja aina ilman vastaajien nimiä.
rated-ask = Tee kysely
rated-table = Luvut kuvan takana
rated-column-unsure = En osaa sanoa
rated-column-n = Vastauksia
rated-few = Liian vähän vastauksia ({ $n }), tarvitaan vähintään { $least }.
rated-thresholds = Rajat ovat ohjelman omia; ne luetellaan sivulla Menetelmät.
rated-count = { $positive }/{ $n }
