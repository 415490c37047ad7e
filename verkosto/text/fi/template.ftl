# Täytettävä työkirja: välilehdet, otsikot, vastausvaihtoehdot ja ohje.
# Otsikoiden on oltava sellaisia, jotka lukija tuntee (content/headings.toml).
template-file-name = verkostokysely.xlsx
template-sheet-guide = Ohje
template-sheet-actors = Toimijat
template-sheet-contacts = Yhteydet
template-sheet-options = Vastausvaihtoehdot

template-actors-name = Nimi *
template-actors-organisation = Organisaatio
template-actors-sector = Sektori
template-actors-member = Jäsen
template-actors-answered = Vastasi
template-actors-answered-wave = Vastasi: { $wave }
template-actors-kind = Toimijatyyppi
template-actors-side = Sisäinen vai ulkoinen
template-actors-group = Ryhmä
template-actors-role = Rooli
template-actors-tier = Työn taso
template-actors-profession = Ammatti
template-actors-stage = Palvelupolun vaihe

template-contacts-wave = Kierros *
template-contacts-ego = Vastaaja *
template-contacts-alter = Nimetty toimija *
template-contacts-relation = Suhde *
template-contacts-frequency = Kuinka usein
template-contacts-depth = Yhteistyön syvyys
template-contacts-agreed = Miten sovittu

template-ratings-wave = Kierros
template-ratings-respondent = Vastaajakoodi
template-ratings-quotable = Saa lainata (nimettömästi)
template-points = { $item } (pisteet): { $option }
template-hint-choices = Kirjoita enintään { $most } vaihtoehtoa ja erota ne puolipisteellä. Vaihtoehdot ovat välilehdellä Vastausvaihtoehdot.
template-hint-points = Jaa 100 pistettä näiden sarakkeiden kesken.
template-hint-respondent = Vapaaehtoinen. Kirjoita itse keksitty koodi, ei nimeä: arviot kerätään ilman nimiä.
template-hint-quotable = Vapaaehtoinen. Kyllä: vastauksia saa lainata ilman nimeä. Ei tai tyhjä: niitä ei lainata.

template-dont-know = En osaa sanoa
template-yes = kyllä
template-no = ei
template-status-answered = vastannut
template-status-not-answered = ei vastannut
template-status-declined = kieltäytynyt
template-status-not-invited = ei kutsuttu
template-kind-organisation = organisaatio
template-kind-unit = yksikkö
template-kind-group = ryhmä
template-kind-person = henkilö
template-sector-public = julkinen
template-sector-private = yksityinen
template-sector-third = järjestöt / 3. sektori
template-sector-other = muu
template-side-inside = sisäinen
template-side-outside = ulkoinen
template-role-coordinator = koordinaattori
template-role-facilitator = fasilitaattori
template-role-metawork = metatyö
template-role-core = ydinverkosto
template-role-theme = teemaverkosto
template-role-member = jäsen
template-tier-customer = asiakasrajapinta
template-tier-path = palvelupolku
template-tier-strategy = strategia
template-tier-influence = vaikuttaminen
template-tier-understanding = ymmärrys

template-guide-title = Näin täytät verkostokyselyn
template-guide-step-1 = 1. Kirjoita jokainen toimija kerran välilehdelle Toimijat. Vain nimi on pakollinen. Verkoston ulkopuolisen kohdalla merkitse sarakkeeseen Jäsen ”ei”.
template-guide-step-2 = 2. Kirjaa välilehdelle Yhteydet yksi rivi jokaista vastausta kohden: kuka vastasi, kenet hän nimesi ja mistä suhteesta on kyse. Valitse nimet luettelosta, niin kirjoitusvirheitä ei synny.
template-guide-step-3 = 3. Merkitse välilehdelle Toimijat, ketkä vastasivat. Tee se myös silloin, kun vastaaja ei nimennyt ketään: muuten hän näyttää jättäneen vastaamatta.
template-guide-step-4 = 4. Kirjaa arviot omille välilehdilleen, yksi vastaaja riville. Vastaukset voi valita luettelosta sanoina tai kirjoittaa numeroina.
template-guide-step-5 = 5. Korjaa oranssit solut, tallenna xlsx-muodossa ja avaa tiedosto verkosto-ohjelman sivulla Kyselyaineisto. Se luetaan sellaisenaan.
template-guide-start = → Aloita välilehdeltä Toimijat
template-guide-room = Tarkistukset ulottuvat riville { $rows } asti. Otsikot on lukittu, jotta tiedosto luetaan oikein; salasanaa ei ole. Järjestäminen ja suodattaminen toimivat tavalliseen tapaan.

template-guide-missing-heading = Tyhjä, ei yhteyttä ja en osaa sanoa ovat eri asioita
template-guide-missing-row = Ei riviä: vastaaja ei nimennyt toimijaa. Luetaan ”ei yhteyttä”, jos hän on vastannut.
template-guide-missing-zero = ”{ $never }” (0): vastaaja kertoi, ettei yhteyttä ole.
template-guide-missing-blank = Tyhjä solu: kysymykseen ei vastattu. Yhteys säilyy, mutta tämä vastaus puuttuu.
template-guide-missing-unknown = ”{ $unknown }”: vastaaja ei tiedä. Luetaan puuttuvaksi, ei koskaan nollaksi. Sarakkeessa { $frequency } se tarkoittaa, ettei yhteydestä tiedetä.

template-guide-orange-heading = Mitä oranssi solu tarkoittaa
template-guide-orange-names = Nimi puuttuu, nimeä ei ole välilehdellä Toimijat tai vastaaja on nimennyt itsensä.
template-guide-orange-pairs = Sama pari on kirjattu samaan suhteeseen kahdesti, tai toimija on luettelossa kahdesti.
template-guide-orange-values = Suhde puuttuu tai vastaus ei ole asteikolla. Pisteiden summan on oltava 100.

template-guide-privacy-heading = Kuka näkee mitä
template-guide-privacy-contacts = Yhteydet tallennetaan nimillä, joten ne eivät ole anonyymejä. Kerro vastaajille etukäteen, ketkä ne näkevät.
template-guide-privacy-ratings = Arviot ja avovastaukset kerätään ilman nimiä. Tulokset näytetään vain, kun vastaajia on vähintään viisi.
template-guide-privacy-use = Tuloksia ei käytetä henkilöarviointiin. Avovastauksiin ei kirjoiteta terveystietoja eikä muita arkaluonteisia tietoja.

template-options-title = Vastausvaihtoehdot
template-options-about = Luettelot, joista vastaukset valitaan. Suluissa numerot, joita voi käyttää sanojen sijasta.
template-options-numbers = { $name } ({ $low }–{ $high })

error-no-names = Tiedostosta { $file } ei löytynyt nimiä. Tee luettelo, jossa on sarake Nimi ja yksi toimija rivillä.
error-unknown-relation-kind = Työkirjaan ei voi valita suhdetta ”{ $name }”. Mahdolliset: { $known }.
