# Mikä pysäyttää työn, yksi virke kustakin: mistä on kyse ja mitä voi tehdä.
error-empty-file = Tiedosto { $file } on tyhjä. Tarkista, että se on tallennettu, ja valitse se uudelleen.
error-too-large = Tiedosto { $file } on suurempi kuin { $megabytes } Mt. Poista kuvat ja tarpeettomat taulukot ja yritä uudelleen.
error-too-large-unpacked = Työkirja { $file } on purettuna suurempi kuin kysely voi olla. Kopioi kyselyn taulukot uuteen työkirjaan ja yritä uudelleen.
error-too-wide = Työkirjassa { $file } solut ovat hajallaan liian laajalla alueella. Poista se, mikä on kaukana taulukosta, ja yritä uudelleen.
error-broken-workbook = Työkirja { $file } on vioittunut eikä avaudu. Avaa se Excelissä tai LibreOfficessa, tallenna uudelleen ja kokeile tallennettua tiedostoa.
error-broken-text = Tekstitiedostoa { $file } ei voi jakaa riveiksi: jokin lainausmerkki on luultavasti jäänyt sulkematta. Tallenna taulukko Excel-työkirjaksi ja kokeile sitä.
error-binary-workbook = { $file } on binäärinen työkirja (xlsb). Tallenna se Excel-työkirjaksi (.xlsx) ja yritä uudelleen.
error-old-workbook = { $file } on vanhaa Excel-muotoa (.xls). Tallenna se Excel-työkirjaksi (.xlsx) ja yritä uudelleen.
error-locked-workbook = Työkirja { $file } on lukittu salasanalla. Poista salasana ja yritä uudelleen.
error-not-a-workbook = { $file } on pakattu tiedosto mutta ei työkirja. Valitse Excel- (.xlsx), LibreOffice- (.ods) tai tekstitiedosto (.csv, .tsv).
error-picture = { $file } on kuva, vaikka nimi väittäisi muuta. Valitse taulukko, josta kuva on otettu.
error-pdf = { $file } on PDF-tiedosto. Valitse taulukko, josta se on tehty (.xlsx, .ods, .csv tai .tsv).
error-web-page = { $file } on verkkosivu, vaikka nimi väittäisi muuta. Avaa se Excelissä, tallenna Excel-työkirjaksi (.xlsx) ja yritä uudelleen.
error-not-a-table = { $file } ei ole taulukko. Valitse Excel- (.xlsx), LibreOffice- (.ods) tai tekstitiedosto (.csv, .tsv).
error-one-column = Tiedostossa { $file } on vain yksi sarake. Yhteyksien taulukossa niitä on oltava ainakin kaksi: kuka vastaa ja kenet hän nimeää.
error-no-rows = Tiedostossa { $file } on otsikot mutta ei yhtään riviä niiden alla.
error-no-contacts = Mikään taulukko tiedostossa { $file } ei kerro, kuka on yhteydessä keneen. Tarvitaan taulukko, jossa on sarake vastaajalle ja sarake nimetylle toimijalle, tai matriisi, jossa samat nimet ovat riveinä ja sarakkeina.
error-no-ties = Tiedostossa { $file } on yhteyksien taulukko, mutta siinä ei ole yhtään yhteyttä.
error-no-such-file = Tiedostoa { $file } ei ole.
error-cannot-write = Tiedostoa { $file } ei voitu kirjoittaa: { $reason }.
error-unknown-format = Päätteellä ”{ $suffix }” ei voi kirjoittaa tiedostoa. Mahdolliset päätteet: { $known }.
error-unknown-relation = Kyselyssä ei ole suhdetta ”{ $name }”. Siinä on: { $known }.
error-unknown-wave = Kyselyssä ei ole kierrosta ”{ $name }”. Siinä on: { $known }.
error-unknown-rule = Vahvan yhteyden sääntöä ”{ $rule }” ei voi lukea. Kirjoita se esimerkiksi näin: frequency>=3,depth>=4.
error-unknown-role = ”{ $role }” ei ole rooli. Mahdolliset roolit: { $known }.
error-no-answer-column = Kyselyssä ei ole taulukkoa tai saraketta nimeltä ”{ $name }”.
error-unexpected = Ohjelmassa itsessään meni jotain vikaan. Aineistosi on ennallaan. Virhekoodi: { $code }.
