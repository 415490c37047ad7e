# Havainnot siitä, kuinka paljon on harvojen varassa (R09 … R14, R25).
finding-r09 = { $arrows ->
    [true] Nimeämiset ovat keskittyneet
   *[false] Vuorovaikutus on keskittynyt
} ({ $C }, satunnaisesti { $lo }–{ $hi }). Tavoitteenne on uudistua, ja uutta luovissa työryhmissä keskittyneisyys näyttää heikentävän suorituskykyä. Kokeilkaa teemaryhmiä tai jaettua vetovastuuta.
finding-r09-ask = Mikä asia voisi saada oman teemaryhmän ja oman vetäjän?
rule-r09-name = Keskittynyt, tavoite uudistua
rule-r09-condition = Keskittyneisyys on suurempi kuin 97,5 %:ssa satunnaisverkoista, joissa on yhtä monta toimijaa ja yhteyttä, ja tavoite on uudistuminen.
rule-r09-guard = Vaikenee, jos tavoite on muu tai valitsematta, jäseniä on alle 10, alle 70 % vastasi, satunnaisverkkoja ei ole laskettu tai puuttuvat vastaukset voisivat viedä eron.

finding-r10 = { $arrows ->
    [true] Nimeämiset ovat keskittyneet
   *[false] Vuorovaikutus on keskittynyt
} ({ $C }, satunnaisesti { $lo }–{ $hi }). Pysyviä tehtäviä hoitavissa työryhmissä keskittyneisyys näytti parantavan suorituskykyä. Varmistakaa silti, ettei verkosto ole yhden toimijan varassa.
finding-r10-ask = Kuka jatkaisi, jos keskeisin toimija olisi kuukauden poissa?
rule-r10-name = Keskittynyt, tehtävä pysyvä
rule-r10-condition = Keskittyneisyys on suurempi kuin 97,5 %:ssa satunnaisverkoista, joissa on yhtä monta toimijaa ja yhteyttä, ja tavoite on pysyvän tehtävän hoitaminen.
rule-r10-guard = Vaikenee, jos tavoite on muu tai valitsematta, jäseniä on alle 10, alle 70 % vastasi, satunnaisverkkoja ei ole laskettu tai puuttuvat vastaukset voisivat viedä eron.

finding-r11 = { $arrows ->
    [true] Nimeämisten keskittyneisyys
   *[false] Keskittyneisyys
} ({ $C }) on samaa luokkaa kuin satunnaisesti muodostuneessa verkostossa, jossa on yhtä monta toimijaa ja yhteyttä ({ $lo }–{ $hi }). Siitä ei kannata päätellä mitään.
finding-r11-ask = Tuntuuko verkosto teistä keskittyneeltä, vaikka luku ei sitä kerro?
rule-r11-name = Keskittyneisyys kuin sattumalta
rule-r11-condition = Keskittyneisyys on niissä rajoissa, joihin 95 % satunnaisverkoista asettuu, kun toimijoita ja yhteyksiä on yhtä monta.
rule-r11-guard = Vaikenee, jos jäseniä on alle 10, alle 70 % vastasi tai satunnaisverkkoja ei ole laskettu. Vaikenee myös, jos kaikki verkostot, joissa on yhtä monta yhteyttä, ovat yhtä keskittyneitä.

finding-r12 = Lyhimmät reitit keskittyvät harvoille enemmän kuin sattuma selittää ({ $C }, satunnaisesti { $lo }–{ $hi }). Toimija, jonka kautta reitit kulkevat, voi olla tiedon portinvartija tai portin aukaisija. Luvuista ei näe, kumpi.
finding-r12-ask = Kulkeeko tieto teillä harvojen kautta siksi, että niin on sovittu, vai siksi, että muita reittejä ei ole?
rule-r12-name = Reitit kulkevat harvojen kautta
rule-r12-condition = Reittien keskittyneisyys on suurempi kuin 97,5 %:ssa satunnaisverkoista, joissa on yhtä monta toimijaa ja yhteyttä. Se on lisäksi vähintään 10 %: tiheässä verkostossa sattumaa suurempikin luku voi olla lähes nolla.
rule-r12-guard = Vaikenee, jos jäseniä on alle 10, alle 70 % vastasi, satunnaisverkkoja ei ole laskettu tai puuttuvat vastaukset voisivat viedä eron.

finding-r13 = Eniten siltaava toimija{ $named ->
    [true] {" "}({ $actors })
   *[false] {""}
} ei ole nimetty koordinaattori. Kysykää, onko siltaamiseen aikaa ja tukea.
finding-r13-ask = Mitä eniten siltaava toimija tarvitsee, jotta se jaksaa ja ehtii?
rule-r13-name = Siltaaja ilman nimettyä roolia
rule-r13-condition = Yhden toimijan kautta kulkee enemmän lyhimpiä reittejä kuin kenenkään muun, myös vähintään 70 %:ssa puuttuvien vastausten arvonnoista, eikä sitä ole nimetty koordinoimaan tai ohjaamaan verkostoa. Lisäksi reitit keskittyvät niin kuin säännössä R12: jokaisessa verkostossa joku siltaa eniten, satunnaisessakin.
rule-r13-guard = Vaikenee, jos alle 85 % vastasi, jäseniä on alle 10, aineisto ei kerro rooleja tai puuttuvia vastauksia ei ole arvottu. Vaikenee myös silloin, kun R12 vaikenee.

finding-r14 = { $k ->
    [one] Verkosto katkeaisi, jos yksi tietty toimija{ $named ->
        [true] {" "}({ $actors })
       *[false] {""}
    } jäisi pois. Sen varassa on vähintään kaksi muuta.
   *[other] Verkostossa on { $k } toimijaa, joista jo yhden poisjäänti katkaisisi sen{ $named ->
        [true] : { $actors }{ $more ->
            [0] {""}
            [one] {" "}ja 1 muu
           *[other] {" "}ja { $more } muuta
        }
       *[false] {""}
    }. Kunkin varassa on vähintään kaksi muuta.
}{ $drawn ->
    [all] {" "}Näin on luultavasti, vaikka kaikki eivät vastanneet.
    [some] {" "}Varminta tämä on { $sure ->
        [one] yhden toimijan kohdalla
       *[other] { $sure } toimijan kohdalla
    }; muuten puuttuvat vastaukset voivat muuttaa kuvan.
    [nowhere] {" "}Vastauksia puuttuu, joten kuva voi vielä muuttua.
   *[nothing] {""}
} Sopikaa varahenkilöistä tai lisätkää rinnakkaisia yhteyksiä.
finding-r14-ask = Ketkä kaksi eri puolilta voisivat tehdä jotakin yhdessä?
rule-r14-name = Yhden toimijan varassa
rule-r14-condition = Ilman vähintään yhtä toimijaa vähintään kaksi muuta irtoaisi siitä osasta, johon ne kuuluvat. Kohtia, joista irtoaisi vain yksi, ei lasketa.
rule-r14-guard = Vaikenee, jos alle 70 % vastasi, jäseniä on alle 5, laskenta on kesken tai verkosto ei juuri koskaan katkea, kun puuttuvat vastaukset arvotaan.

finding-r25 = Jos { $led ->
    [one] verkostoa koordinoimaan nimetty toimija
   *[other] yksi verkostoa koordinoimaan tai ohjaamaan nimetyistä toimijoista
}{ $named ->
    [true] {" "}({ $actors })
   *[false] {""}
} jäisi pois, muut olisivat kauempana toisistaan (etäisyyshajanaisuus { $d2 }, nyt { $d1 }){ $left ->
    [0] {""}
    [one] {" "}ja 1 toimija irtoaisi
   *[other] {" "}ja { $left } toimijaa irtoaisi
}.{ $unsure ->
    [true] {" "}Vastauksia puuttuu, joten ero voi olla pienempikin.
   *[false] {""}
} Laskelma kartalla, ei ennuste. Vastuuta voi jakaa ryhmälle.
finding-r25-ask = Mitkä koordinoinnin tehtävistä joku muu voisi hoitaa jo nyt?
rule-r25-name = Koordinaattorin varassa
rule-r25-condition = Ilman jotakuta koordinoimaan tai ohjaamaan nimettyä muiden etäisyyshajanaisuus kasvaisi vähintään 15 prosenttiyksikköä, tai verkostoon tulisi uusia osia, myös vähintään 70 %:ssa puuttuvien vastausten arvonnoista. Jos nimettyjä on monta, kerrotaan siitä, jonka poisjäänti muuttaisi eniten.
rule-r25-guard = Vaikenee, jos alle 70 % vastasi, jäseniä on alle 5, aineisto ei kerro rooleja tai laskenta on kesken.

threshold-centre-dependence = Koordinaattorin varassa: muiden etäisyyshajanaisuus kasvaa vähintään näin paljon
threshold-centre-routes = Reitit harvojen varassa: keskittyneisyys on vähintään

silent-missing-answers = puuttuvat vastaukset voisivat muuttaa tuloksen
