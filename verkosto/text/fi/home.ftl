# Etusivu: oma aineisto tai esimerkki, ja mistä tässä on kyse.
home-heading = Millainen verkosto teillä on?
home-lead = Tuo verkostokyselyn taulukko, niin näet kartan, tunnusluvut ja sen, mitä ne merkitsevät.

home-own-heading = Oma aineisto
home-own-about = Valitse taulukko tai pudota se tähän. Jos toimijat ja yhteydet ovat eri tiedostoissa, valitse ne samalla kertaa.
home-own-shapes = Millainen taulukko käy?
home-privacy = Aineisto ei lähde tältä koneelta. Se on vain muistissa ja katoaa pian sen jälkeen, kun suljet välilehden.
home-sample-heading = Kokeile esimerkillä
home-sample-about = Yksi napsautus avaa kartan. Kaikki esimerkit ovat keksittyjä.

home-open = { $source } on avoinna. Mitä seuraavaksi?
home-next-survey = Tarkista, mitä aineistosta luettiin

home-what-heading = Mitä tällä näkee?
home-map-heading = Kartta
home-map-about = Ketkä ovat yhteydessä toisiinsa, kuka yhdistää ryhmiä ja mihin jää aukkoja.
home-figures-heading = Tunnusluvut
home-figures-about = Kuinka tiivis ja keskittynyt verkosto on – jokaisen luvun kaava ja lähde ovat napsautuksen päässä.
home-ratings-heading = Luottamus ja yhteistyö
home-ratings-about = Millaisena jäsenet verkostoa pitävät, mihin he luottavat ja mikä yhteistyössä toimii.
home-meaning-heading = Merkitys
home-meaning-about = Mitä luvut tarkoittavat, mitä ne eivät kerro ja mistä kannattaa keskustella yhdessä.

sample-ohjausverkosto-title = Ohjausverkosto
sample-ohjausverkosto-about = Aikuisten ohjauspalvelut: noin 45 toimijaa 12 organisaatiosta, kaksi kyselykierrosta.
sample-innovation_en-title = Innovaatioverkosto
sample-innovation_en-about = Noin 120 toimijaa yrityksistä, julkiselta sektorilta ja järjestöistä. Aineisto on englanniksi.
sample-tiny-title = Yhdeksän toimijaa
sample-tiny-about = Pieni opetusesimerkki: yksi välittäjä pitää kaksi ryhmää yhdessä.
