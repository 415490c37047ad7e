# Menetelmäsivun osat: havaintojen säännöt ja lähteet.
methods-part-guidance = Säännöt
methods-part-sources = Lähteet
methods-guidance-lead =
    Havainnot syntyvät näistä säännöistä. Sääntö puhuu vain, kun sen ehto täyttyy, ja vaikenee, kun aineisto ei riitä kertomaan suuntaan eikä toiseen. Yksikään sääntö ei anna arvosanaa eikä lupaa vaikutusta. Sääntöjen rajat ovat osassa ”Rajat ja valinnat”.

    Jokaisessa on merkintä siitä, millaista näyttö on:
methods-guidance-search = Hae sääntöä, esimerkiksi R09, aukko tai luottamus
methods-guidance-none = Haulla ei löytynyt yhtään sääntöä. Kokeile lyhyempää sanaa.
methods-guidance-count = { $n ->
    [one] 1 sääntö
   *[other] { $n } sääntöä
}
methods-guidance-ours = ohjelman oma sääntö
methods-guidance-page = Kuva
methods-thresholds-findings = Havainnot
methods-sources-lead = Kaikki, mihin luvut, rajat, säännöt ja selitykset nojaavat. Jokaisesta on merkitty, onko se luettu tätä ohjelmaa varten. Muistin varassa mainitut viitteet kannattaa tarkistaa ennen kuin niitä lainaa.
methods-sources-search = Hae lähdettä, esimerkiksi Burt tai luottamus
methods-sources-none = Haulla ei löytynyt yhtään lähdettä. Kokeile lyhyempää sanaa.
methods-sources-count = { $n ->
    [one] 1 lähde
   *[other] { $n } lähdettä
}
methods-checked-source = luettu lähteestä
methods-checked-abstract = luettu tiivistelmä
methods-checked-quoted = aineiston kautta, alkuperäistä ei nähty
methods-checked-memory = muistin varassa, tarkistamatta
methods-checked-ours = ohjelman omaa työtä
methods-leans-measures = Luvut
methods-leans-thresholds = Rajat
methods-leans-rules = Säännöt
methods-leans-words = Sanat
methods-leans-pages = Selitykset sivuilla
