# Havainnot ryhmien välisistä aukoista, rajoista ja siiloista, alaryhmistä ja tyhjistä paikoista (R15 … R17, R21 … R23).
finding-r15 = { $directed ->
    [true] Ryhmästä ”{ $first }” ryhmään ”{ $second }” { $ties ->
        [0] ei kulje yhtään yhteyttä
        [one] kulkee vain 1 yhteys
       *[other] kulkee vain { $ties } yhteyttä
    }
   *[false] Ryhmien ”{ $first }” ja ”{ $second }” välillä { $ties ->
        [0] ei ole yhtään yhteyttä
        [one] on vain 1 yhteys
       *[other] on vain { $ties } yhteyttä
    }
}, satunnaisesti niitä olisi noin { $expected } (ryhmittely: { $attribute }). Tässä on rakenteellinen aukko.
finding-r15-ask = Tarvitaanko tämän aukon yli yhteyksiä, ja kuka voisi kutsua ryhmät koolle?
rule-r15-name = Aukko ryhmien välissä
rule-r15-condition = Kahden ryhmän välillä on enintään puolet siitä määrästä yhteyksiä, jonka sattuma toisi, ja ero on tilastollisesti merkitsevä (p < 0,05, Holmin korjaus kaikkien ryhmäparien yli). Syvimmät aukot kerrotaan, enintään kolme.
rule-r15-guard = Vain aineistossa annetuista ryhmistä, ei laskennassa löydetyistä. Ryhmittely on se, jossa on syvin aukko; todennäköisyys on korjattu sillä, monestako ryhmittelystä aukkoa haettiin. Vaikenee, kun toimijoita on alle 10, alle puolet vastasi, ryhmiä ei ole annettu tai yhteyksiä olisi odotettavissa alle 3.

finding-r16 = Verkostossa näyttää erottuvan { $groups ->
    [one] 1 alaryhmä
   *[other] { $groups } alaryhmää
}. Tiivis alaryhmä on voimavara silloin, kun siitä on siltoja muihin.
finding-r16-ask = Mistä asioista alaryhmien kannattaisi kertoa toisilleen, ja ketkä niitä jo yhdistävät?
rule-r16-name = Alaryhmiä erottuu
rule-r16-condition = Verkosto jakautuu alaryhmiin selvemmin kuin 97,5 % satunnaisista verkostoista, joissa jokaisella toimijalla on yhtä monta yhteyttä, ja sama jako löytyy kerta toisensa jälkeen.
rule-r16-guard = Vaikenee, kun toimijoita tai yhteyksiä on alle 15 tai alle 70 % vastasi.

finding-r17 = Selviä alaryhmiä ei erotu: { $why ->
    [unstable] jako vaihtelee laskentakerrasta toiseen.
   *[other] jako ei ole selvempi kuin satunnaisissa verkostoissa.
} Kartan värit olisivat arvausta, joten niitä ei näytetä.
finding-r17-ask = Onko verkostossa jako, jonka te näette mutta joka ei näy yhteyksissä?
rule-r17-name = Selviä alaryhmiä ei erotu
rule-r17-condition = Jako alaryhmiin ei ole selvempi kuin satunnaisissa verkostoissa, tai se vaihtelee laskentakerrasta toiseen.
rule-r17-guard = Ei ole moite, vaan kertoo, ettei alaryhmistä voi sanoa mitään. Vaikenee, kun toimijoita tai yhteyksiä on alle 15 tai alle 70 % vastasi.

finding-r21 = Yhteydet pysyvät ryhmien sisällä useammin kuin sattuma selittää (ryhmittely: { $attribute }). Ryhmien rajan ylittää { $crossing } yhteyksistä, satunnaisesti noin { $expected }.
finding-r21-ask = Minkä asian hoitaminen vaatii, että ryhmät kohtaavat, ja missä ne voisivat kohdata?
rule-r21-name = Yhteydet pysyvät ryhmien sisällä
rule-r21-condition = Ryhmien rajan ylittää pienempi osuus yhteyksistä kuin 97,5 prosentissa tapauksista, joissa ryhmät on sekoitettu toimijoiden kesken.
rule-r21-guard = Katsotaan ryhmittelyä, jossa on syvin aukko; sama näkyy ensimmäisenä ryhmien sivulla. Jos ryhmittelyjä on monta, valinta suosii havaintoa. Vaikenee, kun toimijoita on alle 10, alle puolet vastasi tai alle kahdessa ryhmässä on vähintään 3 toimijaa.

finding-r21b = Siilolta näyttää ryhmä ”{ $group }” (ryhmittely: { $attribute }): { $share } sen jäsenten yhteyksistä menee muihin ryhmiin, satunnaisesti { $low }–{ $high }.{ $more ->
    [0] {""}
    [one] {" "}Saman ryhmittelyn toinenkin ryhmä näyttää siilolta.
   *[other] {" "}Saman ryhmittelyn { $more } muutakin ryhmää näyttää siilolta.
}
finding-r21b-ask = Mitä tämä ryhmä ja muut menettävät, jos yhteyksiä ei ole enempää?
rule-r21b-name = Yksi ryhmä on siilo
rule-r21b-condition = Vähintään 3 toimijan ryhmän jäsenten yhteyksistä alle puolet menee muihin ryhmiin, ja se on vähemmän kuin sattuma toisi (p < 0,05, Holmin korjaus ryhmien yli ja lisäksi katsottujen ryhmittelyjen määrän mukaan). Enintään puolet saman ryhmittelyn ryhmistä on tällaisia. Ryhmistä kerrotaan se, joka jää eniten alle sattuman.
rule-r21b-guard = Meidän oma sääntömme. Katsotaan enintään kuutta ryhmittelyä. Jos yli puolet ryhmistä on siiloja, yhtä ei nimetä. Vaikenee, kun toimijoita on alle 10 tai alle puolet vastasi.

finding-r22 = Kokonaisuutena ryhmien rajan ylittää { $crossing } yhteyksistä (ryhmittely: { $attribute }). { $place ->
    [above] Se on enemmän kuin ryhmien koon perusteella voi odottaa ({ $expected }).
   *[inside] Se ei poikkea siitä, mitä ryhmien koon perusteella voi odottaa ({ $expected }).
}{ $closed ->
    [true] {" "}Jokin ryhmä pysyy silti omissa oloissaan.
   *[false] {""}
}
finding-r22-ask = Mitä rajat ylittävät yhteydet ovat tuoneet, ja miten pidätte ne yllä?
rule-r22-name = Yhteydet ylittävät ryhmien rajoja
rule-r22-condition = Ryhmien rajan ylittävien yhteyksien osuus mahtuu siihen, mitä sattuma toisi, tai on suurempi.
rule-r22-guard = Kuvaus, ei arvio. Katsotaan samaa ryhmittelyä kuin säännössä R21, ja se vaikenee samoin ehdoin. Jos jokin ryhmä pysyy silti omissa oloissaan, se sanotaan. Vaikenee myös, kun yhteyksiä on niin vähän, että sattumakin voisi jättää rajat kokonaan ylittämättä.

finding-r23 = Tasolla ”{ $level }” ei ole yhtään toimijaa sektorilta ”{ $sector }”. Kuuluuko sieltä joku mukaan?
finding-r23-ask = Kuka tuntee sieltä jonkun, joka voisi tulla mukaan?
rule-r23-name = Tyhjä paikka: taso ja sektori
rule-r23-condition = Verkostossa on toimijoita tällä tasolla ja tältä sektorilta, mutta yhtään, jolla olisi molemmat. Kerrotaan enintään kaksi: ne, joissa toimijoita olisi eniten, jos sektorit jakautuisivat tasoille tasaisesti.
rule-r23-guard = Kysymys, ei vika. Vaikenee, jos aineisto ei kerro sekä tasoa että sektoria vähintään 5 jäsenestä tai jos tyhjään paikkaan voisi kuulua jäsen, jonka taso tai sektori puuttuu.

threshold-borders-hole = Aukko ryhmien välissä: yhteyksiä enintään näin suuri osuus siitä, mitä sattuma toisi
threshold-borders-ties = Alaryhmähavainto: vähintään näin monta yhteyttä
threshold-borders-groups = Rajahavainto: vähintään näin monta ryhmää, joista voi kertoa
threshold-borders-inside = Siilohavainto: alle näin suuri osuus ryhmän yhteyksistä menee muihin ryhmiin
threshold-borders-silos = Siilohavainto: enintään näin suuri osuus ryhmittelyn ryhmistä on siiloja
threshold-borders-places = Tasot ja sektorit: vähintään näin monta jäsentä, joiden molemmat tiedetään
