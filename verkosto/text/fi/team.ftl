# Omat kirjaukset: tallennus, avaaminen ja mitä niille tapahtuu.
team-keep = Selain ei muista näitä: tallenna tiedosto ennen kuin suljet välilehden.
team-kept = Tallennettu tiedostoon. Muutokset tallennat uudella tiedostolla.
team-blank = Kirjaukset pysyvät tällä välilehdellä, kunnes suljet sen. Tallenna ne tiedostoon, niin voit jatkaa myöhemmin.
team-sample = Kirjaukset koskevat vain tätä esimerkkiä. Oman verkostonne kirjaukset ovat erikseen.
team-save = Tallenna tiedostoon
team-file-name = verkoston_kirjaukset.json
team-open = Avaa tallennettu
team-upload = Aiemmin tallennettu tiedosto (.json)
team-upload-about = Tiedosto tuo tavoitteet, jatkumon, toimintatavat ja avovastausten koodauksen samalla kertaa. Se korvaa sen, mitä sivuilla nyt lukee.
team-opened = Avattiin { $file }.
team-back = Palauta edelliset kirjaukset
team-clear = Tyhjennä
team-clear-about = Poistaa tavoitteet, jatkumon, toimintatavat ja avovastausten koodauksen muistista. Tallennettuihin tiedostoihin se ei vaikuta.
team-clear-sure = Tyhjennä kaikki kirjaukset
team-stays = Omat kirjauksenne (tavoitteet, jatkumo, toimintatavat ja avovastausten koodaus) eivät poistu aineiston mukana. Ne säilyvät tällä välilehdellä, ja ne voi tyhjentää Tavoitteet-sivulla.
team-too-much = Kirjauksia on niin paljon, ettei tiedostoa voisi avata uudelleen. Lyhentäkää tekstejä ennen tallentamista.

error-broken-team-file = Tiedosto { $file } ei aukea: se ei ole JSON-tiedosto, tai se on vioittunut. Valitse tiedosto, jonka tallensit tältä sivulta.
error-other-team-file = Tiedostossa { $file } ei ole verkoston kirjauksia. Valitse tiedosto, jonka tallensit tältä sivulta.
error-newer-team-file = Tiedosto { $file } on tehty uudemmalla verkosto-versiolla. Avaa se sillä tai pyydä ylläpitoa päivittämään tämä versio.
error-large-team-file = Tiedosto { $file } on suurempi kuin { $megabytes } Mt. Näin suuri tiedosto ei ole tältä sivulta tallennettu.
error-unfit-team-entry = Tiedoston { $file } kohdassa ”{ $entry }” on arvo, jota siinä ei voi olla. Mitään ei avattu.
error-unknown-team-entry = Tiedostossa { $file } on kohta ”{ $entry }”, jota tämä versio ei tunne. Mitään ei avattu, jottei mitään katoaisi seuraavassa tallennuksessa.
error-lacking-team-entry = Tiedostosta { $file } puuttuu kohta ”{ $entry }”. Mitään ei avattu.
error-unknown-team-choice = Tiedoston { $file } kohdassa ”{ $entry }” on valinta ”{ $value }”, jota tämä versio ei tunne. Mitään ei avattu.
error-long-team-text = Tiedoston { $file } kohdassa ”{ $entry }” on yli { $most } merkkiä. Lyhennä tekstiä ja yritä uudelleen.
