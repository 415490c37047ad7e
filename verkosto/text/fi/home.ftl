# Etusivu: oma aineisto tai esimerkki, ja mistä tässä on kyse.
home-heading = Millainen verkosto teillä on?
home-lead = Tuo verkostokyselyn taulukko, niin näet kartan, tunnusluvut ja sen, mitä ne merkitsevät.

home-own-heading = Oma aineisto
home-own-about = Valitse taulukko tai pudota se tähän. Jos toimijat ja yhteydet ovat eri tiedostoissa, valitse ne samalla kertaa.
home-own-shapes = Millainen taulukko käy?
home-privacy = Aineisto ei lähde tältä koneelta. Se on vain muistissa ja katoaa pian sen jälkeen, kun suljet välilehden.
home-sample-heading = Kokeile esimerkillä
home-sample-about = Yksi napsautus avaa kartan. Kaikki esimerkit ovat keksittyjä.


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

home-open-heading = Missä verkostomme on nyt?
home-next = Seuraava askel:
home-phases-heading = Verkostotyön neljä vaihetta
home-phases-about = Mitä aineisto ja omat kirjauksenne kertovat kustakin vaiheesta. Jatkumon ruudut täytätte yhdessä.
home-phase-agreed = Jatkumon kysymyksistä sovittu { $n }/{ $all }
home-phase-open = Täytä vaihe
home-phase-findings = Havaintoja: { $names }
home-phase-besides = Lisäksi: { $names }
home-missing = Vielä puuttuu:
home-known-members = { $n ->
    [one] Jäseniä on { $n }, ja vastanneita { $answered }.
   *[other] Jäseniä on { $n }, ja heistä { $answered } vastasi.
}
home-known-ways = { $n ->
    [one] Yhdestä toimintatavasta on sovittu.
   *[other] { $n } toimintatavasta on sovittu.
}
home-known-wrote = { $n ->
    [one] Avoimiin kysymyksiin kirjoitti 1 vastaaja.
   *[other] Avoimiin kysymyksiin kirjoitti { $n } vastaajaa.
}
home-other = Avaa toinen aineisto
phase-1-name = Yhteinen tilannekuva
phase-2-name = Tavoitteet ja toimintatavat
phase-3-name = Eteneminen, koordinointi ja fasilitointi
phase-4-name = Arviointi ja yhteinen pohdinta

# Mitä puuttuu, ja mitä sille tehdään.
missing-ties = Aineistossa ei kysytty, kuka tekee yhteistyötä kenen kanssa.
missing-ties-do = Tee kysely
missing-answers = { $n ->
    [one] Yhden jäsenen vastaus puuttuu.
   *[other] { $n } jäsenen vastaus puuttuu.
}
missing-answers-do = Katso, keiltä
missing-groups = Aineistossa ei ole ryhmiä, kuten sektoria tai aluetta.
missing-groups-do = Tarkista sarakkeet
missing-goal = Verkoston päätehtävää ei ole valittu, joten osa havainnoista jää pois.
missing-goal-do = Aseta tavoite
missing-ways = Toimintatapoja ei ole vielä käyty läpi.
missing-ways-do = Käy läpi 15 kysymystä
missing-typology = Ei ole kysytty, millaisena jäsenet verkostoa pitävät.
missing-typology-do = Lisää kyselyyn
missing-trust = Luottamuksesta ei ole kysytty.
missing-trust-do = Lisää kyselyyn
missing-six_d = Yhteistyön toimivuutta (6D) ei ole kysytty.
missing-six_d-do = Lisää kyselyyn
missing-wave = Kyselykierroksia on vain yksi, joten muutosta ei vielä näe.
missing-wave-do = Tee seuraavan kierroksen kysely
missing-cells = { $n ->
    [one] Jatkumon vaiheessa { $phase } on sopimatta { $n } kysymys.
   *[other] Jatkumon vaiheessa { $phase } on sopimatta { $n } kysymystä.
}
missing-cells-do = Jatka jatkumoa
