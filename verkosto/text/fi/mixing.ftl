# Ties between given groups, and brokers between them.

measure-ei-name = Ulko–sisä-suhde
measure-ei-term = E–I-indeksi (E–I index)
measure-ei-what = Onko yhteyksiä enemmän ryhmien välillä vai ryhmien sisällä. Luku on ryhmien välisten ja sisäisten yhteyksien erotus jaettuna yhteyksien määrällä. Ryhmien koko rajaa, mihin luku voi asettua, joten sen rinnalla kerrotaan, mitä ryhmien sekoittaminen arpomalla antaisi.
measure-ei-reading = Ulko–sisä-suhde on { $value }.
measure-ei-range = −1: kaikki yhteydet ovat ryhmien sisällä. 0: yhtä monta sisällä ja välillä. +1: kaikki ovat ryhmien välillä.
measure-ei-undefined = Ryhmiin kuuluvilla toimijoilla ei ole yhteyksiä keskenään.

measure-crossing-name = Rajan ylittävät
measure-crossing-term = ryhmärajan ylittävien yhteyksien osuus (share of crossing ties)
measure-crossing-what = Kuinka suuri osa yhteyksistä kulkee ryhmästä toiseen. Rinnalla kerrotaan, kuinka suuri osuus olisi, jos toimijat kuuluisivat ryhmiinsä sattumalta.
measure-crossing-reading = Yhteyksistä { $value } ylittää ryhmien rajan.
measure-crossing-range = 0 %: kaikki yhteydet pysyvät oman ryhmän sisällä. 100 %: kaikki vievät toiseen ryhmään.
measure-crossing-undefined = Ryhmiin kuuluvilla toimijoilla ei ole yhteyksiä keskenään.

measure-mixing-ratio-name = Yhteydet vs. sattuma
measure-mixing-ratio-term = sekoittumismatriisi (mixing matrix)
measure-mixing-ratio-what = Kuinka monta kertaa niin paljon yhteyksiä kahden ryhmän välillä tai yhden ryhmän sisällä on kuin sattuma toisi. Verkosto pysyy samana ja ryhmät jaetaan toimijoille arpomalla. Kun ryhmäpareja on monta, jokin niistä erottuu helposti sattumaltakin: siksi rajaa tiukennetaan parien määrän mukaan (Holm).
measure-mixing-ratio-reading = Yhteyksiä on { $value }-kertaisesti sattumaan verrattuna.
measure-mixing-ratio-range = 0: ei yhtään yhteyttä. 1: yhtä paljon kuin sattuma toisi. Yli 1: enemmän.
measure-mixing-ratio-undefined = Liian vähän aineistoa: sattumakin toisi ryhmien välille alle kolme yhteyttä.

measure-brokerage-roles-name = Välittäjäroolit
measure-brokerage-roles-term = Gouldin ja Fernandezin roolit (brokerage roles)
measure-brokerage-roles-what = Kuinka usein toimija on kahden sellaisen välissä, joilla ei ole yhteyttä keskenään, ja mistä ryhmistä nämä kolme ovat. Koordinaattori välittää oman ryhmänsä sisällä, konsultti toisen ryhmän sisällä, portinvartija toisesta ryhmästä omaan, edustaja omasta ryhmästä toiseen ja yhdyshenkilö kahden vieraan ryhmän välillä. Jos yhteyksillä ei ole suuntaa, portinvartija ja edustaja ovat sama rooli.
measure-brokerage-roles-reading = Toimija on välittäjänä { $value } kertaa.
measure-brokerage-roles-range = 0: toimija ei ole kenenkään välissä. Suuri luku: moni pari kohtaa vain välikäsien, myös tämän toimijan, kautta.
measure-brokerage-roles-undefined = Toimijan ryhmä ei ole tiedossa. Sattumaan verrataan, kun ainakin kahdessa ryhmässä on vähintään kolme toimijaa.

threshold-mixing-expected = Montako yhteyttä sattuman pitää vähintään tuoda, jotta ryhmien väli arvioidaan
threshold-mixing-difference = Minkä p-arvon alapuolella ryhmien välin sanotaan poikkeavan sattumasta
threshold-roles-group = Montako toimijaa ainakin kahdessa ryhmässä pitää olla, jotta rooleja verrataan sattumaan
