# Tavoitteet-sivu (kanvas C-0): mitä varten verkosto on, ja mihin sen raja kulkee.
goals-title = Tavoitteet
goals-heading = Mitä varten verkosto on, ja mitä tavoittelemme?

goal-is = Tavoite: { $goal }
goal-permanent = Pysyvä tehtävä
goal-innovation = Uudistuminen
goal-service = Palveluntuotanto
goal-influence = Vaikuttaminen
goal-learning = Oppiminen
goal-undecided = Emme ole vielä päättäneet
goal-about-permanent = Hoidamme yhdessä tehtävää, joka jatkuu vuodesta toiseen.
goal-about-innovation = Etsimme ja kokeilemme uusia ratkaisuja ja toimintatapoja.
goal-about-service = Tuotamme palvelua, jossa työ siirtyy toimijalta toiselle.
goal-about-influence = Vaikutamme yhdessä päätöksiin, mielipiteisiin tai oloihin.
goal-about-learning = Jaamme osaamista ja opimme toisiltamme.
goal-about-undecided = Tavoitteesta riippuvat havainnot jäävät siihen asti pois.

goals-lead = Hyvää tai huonoa verkostoa ei ole ilman tavoitetta: sama rakenne voi sopia yhteen tehtävään ja haitata toista. Täyttäkää tämä yhdessä. Minkä tahansa kohdan voi jättää tyhjäksi.
goals-task-heading = Mikä on päätehtävämme?
goals-task = Päätehtävä
goals-purpose = Miksi verkosto on olemassa?
goals-tasks = Mitä verkosto tekee?
goals-level = Millä tasolla verkosto toimii?
goals-level-none = Ei valittu
goals-boundary-heading = Tarkoitus ja raja
goals-boundary = Kuka kuuluu verkostoon, kuka ei?
goals-boundary-help = Raja ratkaisee kaikki luvut: jos joku jää listalta pois, myös sen yhteydet puuttuvat kartalta.

goals-density-heading = Kuinka tiheä verkostomme tulisi olla?
goals-density = Oma tavoite, % mahdollisista yhteyksistä
goals-density-help = 100 % tarkoittaa, että jokainen on yhteydessä jokaiseen. Mikään luku ei ole yleisesti oikea.
goals-density-clear = Poista tavoite
goals-density-why = Miksi juuri näin tiheä?
goals-density-now = Nyt mitattu
goals-density-name = Tiheys
goals-each-name = Yhteyksiä jäsenellä
goals-density-means = Tavoite tarkoittaisi keskimäärin { $each } yhteyttä jäsentä kohti. Yhteyksiä olisi kaikkiaan { $together }, kun jäseniä on { $n }.
goals-density-today = Nyt jäsenellä on keskimäärin { $each } yhteyttä.
goals-density-unset = Kirjoita tavoite, niin näet, montako yhteyttä se tarkoittaisi jäsentä kohti.
goals-density-effort = Jokaisen yhteyden ylläpito vie aikaa. Tiheä ei ole sama kuin hyvä: ratkaisevaa on, mihin yhteyksiä tarvitaan.
goals-density-no-survey = Kun aineisto on avoinna, tässä on mitattu tiheys ja se, montako yhteyttä tavoite tarkoittaisi.
goals-density-shown = { $relation } · { $view }

goals-kind-heading = Millaista verkostoa tavoittelemme?
goals-kind = Tavoiteltu tyyppi
goals-kind-undecided = Emme ole vielä päättäneet
goals-kind-about-h = Raamit määritellään ylhäältä, ja johto- tai ohjausryhmä päättää.
goals-kind-about-y = Raamit määritellään yhdessä, ja koordinoiva ryhmä tukee.
goals-kind-about-v = Normit ovat sanattomia ja muotoutuvat toiminnan myötä.
goals-kind-about-k = Yhteisiä normeja ei ole: jokainen toimii oman logiikkansa mukaan.
goals-kind-about-undecided = Mikään tyyppi ei ole toista parempi.
goals-kind-why = Miksi juuri tällaista?
goals-kind-now = Vastaajien mukaan nyt
goals-kind-no-survey = Kun aineisto on avoinna, tässä on se tyyppi, jonka jäsenet vastauksissaan kuvaavat.
goals-kind-look = Katso, mihin se perustuu

goals-names-heading = Saako toimijoita nimetä?
goals-names = Havainnoissa saa nimetä toimijoita
goals-names-about = Rastittakaa vasta, kun kaikki nimettävät ovat suostuneet, myös ne, jotka nimettiin mutta jotka eivät vastanneet. Muuten havainnot kertovat vain lukumäärät. Tuloksia ei käytetä henkilöarviointiin.
goals-names-sample = Esimerkin toimijat on keksitty, joten ne nimetään havainnoissa aina.
goals-owner = Kuka pitää tätä ajan tasalla?
goals-date = Milloin tästä sovittiin?

goals-effect-heading = Mitä tavoite muuttaa?
goals-effect-none = Kun päätehtävä on valittu, aineistosta katsotaan myös, nouseeko siitä jokin näistä havainnoista:
goals-effect-no-survey = Tavoite on muistissa. Kun avaat aineiston, siitä katsotaan tavoitteen vuoksi nämä:
goals-effect-nothing = Tästä tavoitteesta ei riipu erityisiä havaintoja. Muut havainnot luetaan sen valossa.
goals-effect-speaks = { $n ->
    [one] Tavoitteen vuoksi nousee esiin 1 havainto:
   *[other] Tavoitteen vuoksi nousee esiin { $n } havaintoa:
}
goals-effect-quiet = Tavoitteen vuoksi katsottiin, mutta sanottavaa ei ole:
goals-effect-no-cause = aineisto ei anna aihetta
goals-questions-heading = Mistä keskustella seuraavaksi?
goals-questions =
    - Olisiko jokainen jäsen valinnut saman päätehtävän?
    - Mitä verkosto jättäisi tekemättä, jotta tärkein onnistuisi?
    - Ketkä puuttuvat, jos raja on piirretty näin?
goals-to-continuum = Jatkakaa jatkumoon: sopiminen
