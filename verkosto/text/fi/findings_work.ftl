# Havainnot siitä, mitä tiimi on kirjannut työstään (R40 … R43, R47).
finding-r40 = Kirjatuista { $n } tapaamisesta { $without } päättyi ilman sulkemista. Vaarana on, että asiat jäävät lopulta avoimiksi.
finding-r40-ask = Miten varaamme tapaamisen loppuun aikaa kysyä: mitä, miksi, kuka, milloin ja miten?
rule-r40-name = Tapaaminen jää sulkematta
rule-r40-condition = Vähintään puolessa kirjatuista tapaamisista ei käytetty aikaa asioiden sulkemiseen.
rule-r40-guard = Vaikenee, jos tapaamisia, joiden sulkemiseen käytetty aika on kirjattu, on alle neljä.

finding-r41 = { ways_of_working-short }: asia on merkitty sovituksi, mutta vastanneista jäsenistä { $known } tietää siitä ({ $yes }/{ $n }).
finding-r41-ask = Miten sovitusta kerrotaan niin, että se on kaikkien tiedossa?
rule-r41-name = Sovittu, mutta ei tiedossa
rule-r41-condition = Tiimi on merkinnyt asian sovituksi, mutta alle 60 % vastanneista jäsenistä vastasi ”kyllä” kysymykseen ”Onko tästä sovittu?” Enintään kaksi asiaa kerrotaan, vähiten tunnettu ensin.
rule-r41-guard = Vaikenee, jos mitään ei ole merkitty sovituksi, tai sovituista asioista on alle kahdeksan vastausta.

finding-r42 = Suurin osa koordinoinnista, fasilitoinnista ja metatyöstä on yhdellä henkilöllä ({ $share } kirjatuista { $n } tehtävästä). Riskinä on, että vastuu jää yhdelle.
finding-r42-ask = Mitkä tehtävät joku toinen voisi ottaa, ja kuka on varalla?
rule-r42-name = Työ on yhden varassa
rule-r42-condition = Yhdellä henkilöllä on vähintään 60 % tehtävistä, joille on kirjattu tekijä. Henkilöä ei nimetä.
rule-r42-guard = Vaikenee, jos tehtäviä, joille on kirjattu tekijä, on alle viisi.

finding-r43 = Useimmat päätökset ({ $share } kirjatuista { $n } päätöksestä) on tehty verkoston puolesta. Silloin keskeinen haaste on, että ymmärrystyötä ja päätöksiä tehdään liian kapeasti.
finding-r43-ask = Mitkä näistä päätöksistä olisi ollut hyvä työstää yhdessä?
rule-r43-name = Päätetään verkoston puolesta
rule-r43-condition = Vähintään 60 % kirjatuista päätöksistä on tehty verkoston puolesta.
rule-r43-guard = Vaikenee, jos päätöksiä, joiden tekotapa on kirjattu, on alle viisi.

finding-r47 = { $known ->
    [true] Avovastausten teemat on koodannut { $coder }. Teeman luku kertoo, kuinka moni vastaaja mainitsi aiheen, ei kuinka tärkeä se on.
   *[false] Avovastausten teemojen koodaajaa ei ole kirjattu. Teeman luku kertoo, kuinka moni vastaaja mainitsi aiheen, ei kuinka tärkeä se on.
}
finding-r47-ask = Ymmärsimmekö vastaukset samalla tavalla, ja kuka voisi lukea ne toisin?
rule-r47-name = Teemat ovat jonkun tulkinta
rule-r47-condition = Avovastauksista on koodattu vähintään yksi teema.
rule-r47-guard = Vaikenee, jos teemoja ei ole koodattu.

threshold-work-meetings = Montako tapaamista on kirjattava, ennen kuin sulkemisesta puhutaan (R40)
threshold-work-without-closing = Miten suuri osa tapaamisista jää sulkematta, jotta siitä puhutaan (R40)
threshold-work-poll-answers = Montako vastausta tarvitaan, ennen kuin jäsenten tietämistä verrataan sopimukseen (R41)
threshold-work-known = Miten suurta osaa pienempi tietävien osuus nostetaan esiin (R41)
threshold-work-duties = Montako tehtävää tekijöineen on kirjattava, ennen kuin työnjaosta puhutaan (R42)
threshold-work-duties-share = Miten suuri osa tehtävistä on yhdellä henkilöllä, jotta siitä puhutaan (R42)
threshold-work-decisions = Montako päätöstä on kirjattava, ennen kuin johtamisasemasta puhutaan (R43)
threshold-work-decisions-share = Miten suuri osa päätöksistä tehdään verkoston puolesta, jotta siitä puhutaan (R43)
