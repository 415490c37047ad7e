# Kyselylomakkeet ja matriisit: miten ne luettiin.
shape-form-grid = Lomake: vastaaja riviä kohden, kysymys ja toimija otsikossa
shape-form-lists = Lomake: vastaaja riviä kohden, nimet luettelona solussa
shape-redcap = REDCap-vienti: vastaaja riviä kohden
shape-bare-matrix = Matriisi ilman nimiä

issue-respondent-again = Sama vastaaja vastasi useammin: { $value }. Voimassa on viimeinen täysi vastaus, rivi { $used }. Tämä rivi jätettiin sivuun.
issue-trial-run = Rivi on lomakkeen koekäyttöä, ei vastaus. Rivi jätettiin sivuun.

assumption-joined-ego = Taulukko: { $table }. Vastaajan nimi koottiin sarakkeista { $columns }, esimerkiksi { $example }.
assumption-ticks-with-answers = Taulukko: { $table }. Rastit ja vastaukset kertovat samasta yhteydestä, joten ne luettiin yhtenä kysymyksenä.
assumption-bare-matrix-listed = Taulukko: { $table }. Matriisissa ei ole nimiä. Toimijat luettiin siinä järjestyksessä, jossa ne ovat luettelossa { $list }.
assumption-bare-matrix-numbers = Taulukko: { $table }. Matriisissa ei ole nimiä. Toimijat numeroitiin 1–{ $n }.
assumption-joined-rows = Taulukko: { $table }. Saman toimijan rivit yhdistettiin: yhteys on, jos joku vastaajista kertoo siitä, ja vahvuus on suurin vastaus.

question-repeats = Taulukko: { $table }. { $n ->
    [one] Samalla nimellä on useampi vastaus: { $example }.
   *[other] Samalla nimellä on useampi vastaus ({ $n } nimeä, esimerkiksi { $example }).
} Onko sama vastaaja vastannut uudelleen, vai onko organisaatiosta vastannut useampi?
issue-note-row = Rivi on huomautus, ei vastaaja: { $value }. Rivi jätettiin sivuun.
