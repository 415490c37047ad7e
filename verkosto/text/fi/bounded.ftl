# Kun tiedosto on liikaa lukevalle prosessille, ja mitä soluista jäi lukematta.
error-reading-too-long = Tiedoston käsittely kesti liian kauan ja keskeytettiin: { $file }. Kopioi kyselyn taulukot uuteen työkirjaan ja yritä uudelleen.
error-reading-too-much = Tiedoston käsittely olisi vienyt liikaa muistia ja keskeytettiin: { $file }. Kopioi kyselyn taulukot uuteen työkirjaan ja yritä uudelleen.
error-reading-crashed = Tiedosto on niin vioittunut, ettei sitä voitu lukea loppuun: { $file }. Avaa se Excelissä tai LibreOfficessa, tallenna uudelleen Excel-työkirjaksi (.xlsx) ja kokeile tallennettua tiedostoa.
error-reading-failed = Ohjelmassa itsessään meni jokin vikaan, kun se käsitteli tiedostoa: { $file }. Kokeile kopioida kyselyn taulukot uuteen työkirjaan; jos vika toistuu, ilmoita virhekoodi { $number }.
error-too-many-cells = Taulukossa on enemmän rivejä tai sarakkeita kuin kyselyssä voi olla: { $file }. Poista tyhjät rivit ja sarakkeet ja se, mikä ei kuulu kyselyyn, ja yritä uudelleen.
issue-formulas-unsaved = { $n ->
    [one] Yhdellä kaavalla ei ole tallennettua tulosta, joten solu luettiin tyhjäksi.
   *[other] { $n } kaavalla ei ole tallennettua tulosta, joten solut luettiin tyhjiksi.
} Avaa työkirja Excelissä tai LibreOfficessa, tallenna se ja lue uudelleen.
issue-cells-in-error = { $n ->
    [one] Yhdessä solussa on virhearvo (esimerkiksi #PUUTTUU! tai #N/A). Se luettiin puuttuvaksi.
   *[other] { $n } solussa on virhearvo (esimerkiksi #PUUTTUU! tai #N/A). Ne luettiin puuttuviksi.
}
issue-hidden-rows = { $n ->
    [one] Taulukossa on yksi piilotettu rivi. Sekin luettiin.
   *[other] Taulukossa on { $n } piilotettua riviä. Nekin luettiin.
}
issue-hidden-columns = { $n ->
    [one] Taulukossa on yksi piilotettu sarake. Sekin luettiin.
   *[other] Taulukossa on { $n } piilotettua saraketta. Nekin luettiin.
}
