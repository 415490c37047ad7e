# Havainnot 6D-arvioinnista (R36 … R39c).
finding-r36 = { $item }: alle puolet kokee tämän toteutuvan hyvin ({ $x }/{ $n }, 95 %:n väli { $lo }–{ $hi }).
finding-r36-ask = Milloin tämä on viimeksi onnistunut, ja mikä sen mahdollisti?
rule-r36-name = 6D: alle puolen mielestä toteutuu hyvin
rule-r36-condition = Alle puolet vastaa ”Melko hyvin” tai ”Erittäin hyvin”, ja osuuden 95 %:n välin yläpää on alle 50 %. Enintään kaksi osa-aluetta kerrotaan, pienin osuus ensin.
rule-r36-guard = Vaikenee, jos osa-alueita ei kysytty tai vastauksia on alle 8.

finding-r37 = { $item }: kokemukset jakautuvat kahtia. Keskiarvo peittäisi tämän.
finding-r37-ask = Mistä tilanteista erilaiset kokemukset ovat syntyneet?
rule-r37-name = 6D: kokemukset jakautuvat kahtia
rule-r37-condition = Vähintään 30 % vastaa asteikon keskikohdan alapuolelta ja vähintään 30 % sen yläpuolelta.
rule-r37-guard = Vaikenee, jos osa-alueita ei kysytty tai vastauksia on alle 8.

finding-r38 = 6D-arvioinnissa heikoimmin toteutuu ”{ $item }”. Varatkaa seuraavaan tapaamiseen aikaa asioiden avaamiseen: kuunnelkaa ennen kuin päätätte.
finding-r38-ask = Kenen näkemystä ette ole vielä kuulleet?
rule-r38-name = Aikaa avaamiselle
rule-r38-condition = Heikoimmin toteutuu debatti tai dialogi, ja järjestys pitää vähintään 90 %:ssa arvonnoista.
rule-r38-guard = Vaikenee, jos osa-alueita ei kysytty, vastauksia on alle 8 tai mikään osa-alue ei erotu heikoimpana.

finding-r39 = 6D-arvioinnissa heikoimmin toteutuu ”{ $item }”. Varatkaa tapaamisen loppu sulkemiselle: mitä, miksi, kuka, milloin ja miten?
finding-r39-ask = Miten päätätte seuraavan tapaamisen?
rule-r39-name = Aikaa sulkemiselle
rule-r39-condition = Heikoimmin toteutuu sopiminen (Deal), ja järjestys pitää vähintään 90 %:ssa arvonnoista.
rule-r39-guard = Vaikenee, jos osa-alueita ei kysytty, vastauksia on alle 8 tai mikään osa-alue ei erotu heikoimpana.

finding-r39b = 6D-arvioinnissa heikoimmin toteutuu ”{ $item }”. Ottakaa arviointi ja uuden toimintatavan pohdinta tapaamisten vakioaiheeksi.
finding-r39b-ask = Mistä näkisitte puolen vuoden päästä, että toimitte toisin kuin nyt?
rule-r39b-name = Arviointi vakioaiheeksi
rule-r39b-condition = Heikoimmin toteutuu dokumentaatio tai ero entiseen (Distinction), ja järjestys pitää vähintään 90 %:ssa arvonnoista.
rule-r39b-guard = Vaikenee, jos osa-alueita ei kysytty, vastauksia on alle 8 tai mikään osa-alue ei erotu heikoimpana.

finding-r39c = 6D-arvioinnissa heikoimmin toteutuu ”{ $item }”. Kokeilkaa tehtävää, jossa eri alojen osaaminen yhdistyy.
finding-r39c-ask = Kenen osaamista ette ole vielä hyödyntäneet?
rule-r39c-name = Erilaisuus käyttöön
rule-r39c-condition = Heikoimmin toteutuu erilaisuus (Difference), ja järjestys pitää vähintään 90 %:ssa arvonnoista.
rule-r39c-guard = Vaikenee, jos osa-alueita ei kysytty, vastauksia on alle 8 tai mikään osa-alue ei erotu heikoimpana.
silent-no-order = mikään ei erotu varmasti heikoimpana
