# Havainnot aineistosta itsestään (R01 … R04).
finding-r01 = Vastausaste on { $resp }. Koko verkoston tunnuslukuja ei näytetä, koska puuttuvat vastaukset voisivat muuttaa ne kokonaan.
finding-r01-ask = Keiden vastaus vielä puuttuu, ja kuka muistuttaa heitä?
rule-r01-name = Liian harva vastasi
rule-r01-condition = Alle puolet jäsenistä vastasi.
rule-r01-guard = Katsotaan aina ensimmäisenä.

finding-r02 = Vastausaste on { $resp }. Yhteyksien määrä on vähimmäisarvio, eikä siltaavia toimijoita voi asettaa järjestykseen.
finding-r02-ask = Ketkä ehtisivät vielä vastata, ja kuka pyytää heitä?
rule-r02-name = Osa vastauksista puuttuu
rule-r02-condition = Vähintään puolet mutta alle 70 % jäsenistä vastasi.
rule-r02-guard = Vaikenee, jos yhteyksiä ei kysytty.

finding-r03 = Vain { $confirmed } yhteyksistä on molempien vahvistamia ({ $pairs } paria, joissa molemmat vastasivat). Yhteys on ehkä ymmärretty tai koettu eri tavoin. { $mutual ->
    [true] Keskustelkaa tästä ennen johtopäätöksiä.
   *[false] Jos suhteen ei tarvitsekaan olla molemminpuolinen (esimerkiksi neuvon kysyminen), tässä ei ole mitään vikaa. Muuten keskustelkaa tästä ennen johtopäätöksiä.
}
finding-r03-ask = Mitä kukin meistä laski yhteydeksi vastatessaan?
rule-r03-name = Harva yhteys on vahvistettu
rule-r03-condition = Kun molemmat vastasivat ja ainakin toinen nimesi toisen, alle 40 % nimesi toisensa molemmin puolin.
rule-r03-guard = Vaikenee, jos tällaisia pareja on alle 15, suhde kulkee vain toiseen suuntaan (esimerkiksi neuvon saaminen), aineisto on pelkkä luettelo yhteyksistä, tai vastanneita tai jäseniä on liian vähän.

finding-r04 = Verkosto on niin pieni ({ $n ->
    [one] yksi jäsen
   *[other] { $n } jäsentä
}), että yksi yhteys muuttaa lukuja paljon. Katsokaa karttaa, älkää prosentteja.
finding-r04-ask = Mitä kartta näyttää sellaista, mitä ette tienneet?
rule-r04-name = Pieni verkosto
rule-r04-condition = Jäseniä on alle 10.
rule-r04-guard = Vaikenee, jos yhteyksiä ei kysytty.

threshold-quality-dyads = Vahvistettujen yhteyksien vähyydestä kerrotaan, kun pareja on vähintään
