# Kyselylomake: sivu ja lomakepalveluun liitettävä teksti.
questionnaire-title = Kyselylomake
questionnaire-heading = Mitä verkostolta kysytään?
questionnaire-lead = Valitse, mitä kysyt. Saat täytettävän työkirjan ja tekstin, jonka voi liittää lomakepalveluun (Webropol, Forms, REDCap). Kummankin vastaukset luetaan täällä sellaisinaan.

questionnaire-choose-heading = Mitä kysytään
questionnaire-language = Kyselyn kieli
questionnaire-relations = Suhteet yhteyden lisäksi
questionnaire-relations-help = Yhteys kysytään aina. Jokainen muu suhde on oma nimilistansa, joten kysy vain ne, joihin tarvitset vastauksen.
questionnaire-followups = Jatkokysymykset
questionnaire-followups-help = Kysytään vain niistä toimijoista, jotka vastaaja on merkinnyt.
questionnaire-instruments = Arviot ja avokysymykset
questionnaire-instruments-help = Kysytään erikseen ilman nimiä. Tulokset näytetään vain, kun vastaajia on vähintään viisi.
questionnaire-items = { $n ->
    [one] 1 kysymys
   *[other] { $n } kysymystä
}
questionnaire-trust-note = Nimettyä toimijaa koskeva luottamus on arkaluonteinen kysymys. Kysy sitä vain organisaatioiden välillä. Vastauksia ei näytetä pareittain eikä lueta verkostokarttaan.
questionnaire-ours-note = Yhteydenpidon tavat ja suhteen luonne eivät näy kartalla: ne ovat vastaajien ja teidän omaan käyttöönne.

questionnaire-consent-heading = Mitä vastaajille luvataan
questionnaire-who = Kuka näkee yhteydet nimillä?
questionnaire-who-placeholder = esim. koordinaattori ja ohjausryhmä
questionnaire-date = Milloin aineisto poistetaan?
questionnaire-date-placeholder = esim. 31.12.2027
questionnaire-waves = Kyselykierrokset työkirjaan
questionnaire-waves-placeholder = esim. kevät 2026; syksy 2026
questionnaire-waves-help = Vapaaehtoinen. Erota kierrokset puolipisteellä. Silloin työkirjan jokaisella rivillä kerrotaan, mistä kierroksesta on kyse.

questionnaire-names-heading = Ketkä ovat listalla
questionnaire-names-from = Nimien lähde
questionnaire-names-survey = Avattu aineisto
questionnaire-names-file = Tiedosto
questionnaire-names-paste = Liitä nimet
questionnaire-names-none = Ei vielä
questionnaire-names-upload = Taulukko, jossa on nimet: xlsx, ods, csv tai tsv
questionnaire-names-pasted = Yksi nimi riville
questionnaire-names-count = { $n ->
    [0] Listalla ei ole vielä nimiä. Ne voi kirjoittaa työkirjaan myöhemmin.
    [one] Listalla on 1 nimi.
   *[other] Listalla on { $n } nimeä.
}
questionnaire-names-optout = Listalta saa jättäytyä pois. Poista kieltäytyneet listalta ennen kyselyä. Ilman heitä kuva verkostosta on vajaa, ja se sanotaan raportissa.

questionnaire-take-heading = Ota mukaan
questionnaire-load = Vastaaminen vie arviolta { $low }–{ $high } minuuttia, kun listalla on { $names } nimeä ja niistä merkitään noin { $ticked }. Avovastaukset vievät oman aikansa. Arvio on omamme (noin { $clicks } valintaa), ei mitattu.
questionnaire-download-template = Lataa työkirja
questionnaire-download-template-help = Ohje, toimijat, yhteydet, arviot: vastaukset valitaan luetteloista, ja virheet näkyvät oransseina heti.
questionnaire-download-text = Lataa lomakkeen teksti
questionnaire-download-text-help = Pelkkä teksti, jonka voi liittää mihin tahansa lomakepalveluun.
questionnaire-download-page = Lataa muotoiltuna
questionnaire-download-page-help = Sama teksti verkkosivuna: avaa selaimessa ja kopioi muotoilut mukana.
questionnaire-file-name = kyselylomake
questionnaire-preview-heading = Näin kysytään
questionnaire-preview-names = … ja { $n } { $n ->
    [one] muu nimi
   *[other] muuta nimeä
}

questionnaire-form-contacts = Lomake 1: yhteydet
questionnaire-form-ratings = Lomake 2: arviot ilman nimiä
questionnaire-consent = Kysely selvittää, miten verkostomme on kytkeytynyt. Vastauksesi yhteyksistä tallennetaan nimen tai tunnuksen kanssa, joten ne eivät ole anonyymejä. Niitä näkee { $who }. Arvioit ja avoimet vastaukset kerätään erikseen ilman nimeä, ja tulokset näytetään vain, kun vastaajia on vähintään viisi. Tuloksia ei käytetä henkilöarviointiin. Osallistuminen on vapaaehtoista, ja voit kieltäytyä myös siitä, että sinut luetellaan nimilistalla. Aineisto poistetaan { $date }.
questionnaire-consent-who = [kuka]
questionnaire-consent-date = [päivä]
questionnaire-ratings-intro = Tällä lomakkeella ei kysytä nimeä. Tulokset näytetään vain, kun vastaajia on vähintään viisi. Älä kirjoita avovastauksiin nimiä, terveystietoja tai muita arkaluonteisia tietoja.
questionnaire-ratings-setup = Tee tästä oma lomake: älä kysy nimeä, älä käytä henkilökohtaisia vastauslinkkejä ja poista sähköpostiosoitteen ja IP-osoitteen tallennus.
questionnaire-names-slot = [toimijoiden nimet]

questionnaire-respondent = Vastaaja
questionnaire-n1x = Keitä muita? Nimeä enintään viisi verkoston ulkopuolista tahoa.
questionnaire-follow-frequency = Kuinka usein olette yhteydessä?
questionnaire-follow-depth = Mikä kuvaa yhteistyötänne parhaiten?
questionnaire-follow-channels = Miten pidätte yhteyttä?
questionnaire-follow-agreed = Miten yhteydenpidosta on sovittu?
questionnaire-follow-mechanism = Mikä kuvaa suhdettanne parhaiten?
questionnaire-follow-trust = Miten hyvin väittämä kuvaa tätä toimijaa?
questionnaire-follow-works = Mikä tässä verkostosuhteessa toimii?
questionnaire-follow-improve = Mitä pitäisi tehdä, jotta verkostosuhde toimisi paremmin?
questionnaire-channels-meeting = Tapaaminen tai palaveri
questionnaire-channels-forum = Verkostokokous, foorumi tai -päivä
questionnaire-channels-online = Verkkokokous
questionnaire-channels-phone = Puhelin
questionnaire-channels-email = Sähköposti
questionnaire-channels-platform = Yhteinen alusta tai järjestelmä
questionnaire-channels-letter = Kirje tai asiakirja
questionnaire-channels-other = Muu
questionnaire-mechanism-authority = Toinen ohjaa tai valvoo toista
questionnaire-mechanism-partners = Teemme yhteistyötä kumppaneina
questionnaire-mechanism-market = Ostamme, myymme tai kilpailemme

questionnaire-how-respondent = valitaan yksi; pakollinen
questionnaire-how-roster = merkitään kaikki sopivat; nimet jokaiselle vastaajalle satunnaisessa järjestyksessä
questionnaire-how-outsiders = viisi lyhyttä tekstikenttää
questionnaire-how-follow = vain merkityistä toimijoista, enintään { $most } tärkeintä; yksi vastaus toimijaa kohden
questionnaire-how-follow-many = vain merkityistä toimijoista, enintään { $most } tärkeintä; useita vastauksia toimijaa kohden
questionnaire-how-follow-text = vain merkityistä toimijoista; avoin vastaus, vapaaehtoinen
questionnaire-how-scale = yksi vastaus väittämää kohden
questionnaire-how-scale-random = yksi vastaus väittämää kohden; väittämät satunnaisessa järjestyksessä
questionnaire-quotable = Saako vastauksiasi lainata ilman nimeäsi?
questionnaire-how-choice = valitaan yksi
questionnaire-how-choices = valitaan enintään { $most }; vaihtoehdot satunnaisessa järjestyksessä
questionnaire-how-points = jaetaan 100 pistettä
questionnaire-how-text = avoin vastaus, vapaaehtoinen

questionnaire-followup-frequency = Kuinka usein
questionnaire-followup-depth = Yhteistyön syvyys
questionnaire-followup-channels = Yhteydenpidon tavat
questionnaire-followup-agreed = Miten sovittu
questionnaire-followup-mechanism = Suhteen luonne
questionnaire-followup-trust = Luottamus toimijaan
questionnaire-followup-works = Mikä toimii
questionnaire-followup-improve = Mitä pitäisi tehdä
