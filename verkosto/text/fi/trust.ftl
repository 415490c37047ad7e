# Luottamus-sivu.
trust-heading = Luotammeko toisiimme?
trust-empty = Sivu kertoo, mikä jäsenten mielestä rakentaa luottamusta, miten se teillä toteutuu ja mistä kannattaa aloittaa. Yhtä luottamuslukua ei lasketa.
trust-no-answers = Jäseniltä ei ole kysytty luottamuksesta koko verkostossa. Kun jäsenet arvioivat sitä, sivu kertoo, mikä heidän mielestään rakentaa luottamusta, miten se toteutuu ja mistä kannattaa aloittaa.
trust-other-waves = Tällä kierroksella ei ole arvioitu luottamusta koko verkostossa. Arvioita on kierroksilta: { $waves }.
trust-no-index = Luottamukselle ei lasketa yhtä kokonaislukua: se peittäisi alleen sen, mistä kannattaa puhua.

trust-finding-pulse = { $positive }/{ $n } vastaajaa luottaa verkoston muihin jäseniin ({ $share }, 95 %:n väli { $low }–{ $high }).
trust-finding-importance = Luottamusta rakentaa vastaajien mielestä useimmin: { $names }.
trust-finding-level = Mikään tekijä ei nouse vastauksissa muiden yli, kun kysytään, mikä rakentaa luottamusta.
trust-finding-gap = { $factor }: tärkeimpien joukossa ({ $importance }), mutta vain { $realised } vastaajista kokee sen toteutuvan. Tästä kannattaa aloittaa.
trust-finding-weakest = Heikoimmin toteutuu { $dimension ->
    [competence] luottamus osaamiseen eli kompetenssiluottamus
    [contract] luottamus lupauksiin eli kontrahtiluottamus
   *[communication] luottamus avoimuuteen eli kommunikaatioluottamus
}: vain { $share } vastaajista arvioi sen keskimäärin vähintään tasolle ”jokseenkin samaa mieltä”.
trust-finding-one-sided = { $share }:ssa molemmin puolin arvioiduista suhteista luottamus on yksipuolista. Tulosta ei näytetä pareittain.
trust-no-findings = Vastauksista ei vielä nouse esiin mitään, mistä voisi olla varma. Alla näkyy, miten ne jakautuvat.
trust-factor = ”{ $factor }” ({ $share })

trust-interval = { $share } ({ $positive }/{ $n }, 95 %:n väli { $low }–{ $high })
trust-chart-label = Väittämä
trust-published = Kosonen & Pikka 2002: osuus, joka nimesi tekijän
trust-alt-table = Luvut taulukkona

trust-importance-heading = Mikä rakentaa luottamusta?
trust-importance-title = { $count ->
    [one] Useimmin nimettiin: { $names }
    [0] Mitään tekijää ei nimetty muita useammin
   *[other] Yhtä usein nimettiin: { $names }
}
trust-importance-title-few = Mitä vastaajat nimesivät
trust-importance-subtitle = { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
} valitsi enintään kolme tekijää, keskimäärin { $picks }.
trust-importance-ours = { $counted ->
    [true] Teillä: montako vastaajaa nimesi tekijän
   *[false] Teillä: osuus vastaajista, viiva on 95 %:n väli
}
trust-importance-footnote = Vertailuluku on peräisin julkaisusta Kosonen & Pikka 2002. Se kertoo, kuinka moni nimesi tekijän tärkeäksi, ei kuinka hyvin se toteutuu. Julkaisun vastaajamäärää ja tarkkaa kysymystä ei tunneta, joten eroa ei testata: kumpaankaan suuntaan poikkeaminen ei ole hyvä eikä huono asia.
trust-importance-picks = Teillä nimettiin keskimäärin { $picks } tekijää, julkaisussa { $published }. Siksi teidän osuutenne ovat { $fewer ->
    [true] keskimäärin pienempiä
   *[false] keskimäärin suurempia
}: verratkaa järjestystä, älkää lukuja.
trust-importance-set-aside = { $n ->
    [one] Yhdessä vastauksessa oli yli kolme valintaa, joten se jätettiin pois.
   *[other] { $n } vastauksessa oli yli kolme valintaa, joten ne jätettiin pois.
}
trust-importance-order = Teillä kärjessä: { $ours }. Julkaisussa kärjessä: { $theirs }.

trust-column-factor = Tekijä
trust-column-importance = Nimesi tärkeäksi
trust-column-published = Kosonen & Pikka 2002: osuus, joka nimesi tekijän
trust-column-realised = Kokee toteutuvan
trust-column-share = Osuus
trust-column-low = Väli alkaa
trust-column-high = Väli päättyy
trust-column-picked = Valitsi

trust-realised-heading = Miten luottamus toteutuu?
trust-realised-title = { $above ->
    [0] { $below ->
        [0] Minkään tekijän toteutumisesta ei ole selvää enemmistöä
       *[other] Selvästi alle puolen mielestä toteutuu { $below }/{ $n } tekijää
    }
   *[other] Selvän enemmistön mielestä toteutuu { $above }/{ $n } tekijää
}
trust-realised-title-few = Näin vastaukset jakautuvat
trust-realised-subtitle = ”Miten hyvin väittämä kuvaa verkostoanne?” Luvut pylväissä ovat vastaajia.
trust-shares-title = { $same ->
    [true] Samaa mieltä on { $high } vastaajista
   *[false] Samaa mieltä on { $low }–{ $high } vastaajista tekijästä riippuen
}
trust-shares-title-few = Samaa mieltä olevat vastaajat
trust-shares-subtitle = Jokseenkin tai täysin samaa mieltä; viiva on 95 %:n väli. n = { $n } tekijän mukaan.{ $below ->
    [0] {""}
   *[other] {" "}Oranssi: selvästi alle puolet.
}
trust-shares-subtitle-few = Jokseenkin tai täysin samaa mieltä. Vastauksia on alle { $least }, joten osuuksien sijasta näytetään määrät.

trust-gap-heading = Tärkeä, mutta ei toteudu?
trust-gap-lead = Kuinka moni nimesi tekijän tärkeäksi ja kuinka moni kokee sen toteutuvan. Luvut vastaavat eri kysymyksiin, joten niitä ei vähennetä toisistaan.
trust-gap-factor = { $start ->
    [true] **{ $factor }** ▶ Tästä kannattaa aloittaa
   *[false] { $factor }
}

trust-dimensions-heading = Kolme luottamuksen lajia
trust-dimensions-title = { $dimension ->
    [competence] Heikoimmin toteutuu luottamus osaamiseen
    [contract] Heikoimmin toteutuu luottamus lupauksiin
    [communication] Heikoimmin toteutuu luottamus avoimuuteen
   *[none] Mikään kolmesta ei ole selvästi muita heikompi
}
trust-dimensions-title-few = Kolmen lajin toteutuminen
trust-dimensions-subtitle = Keskiarvo vähintään 4 (jokseenkin samaa mieltä){ $counted ->
    [true] . Vastauksia on vähän, joten näytetään määrät.
   *[false] ; viiva on 95 %:n väli.
}
trust-dimension-competence = Luottamus osaamiseen
trust-dimension-contract = Luottamus lupauksiin
trust-dimension-communication = Luottamus avoimuuteen
trust-dimension-competence-term = kompetenssiluottamus
trust-dimension-contract-term = kontrahtiluottamus
trust-dimension-communication-term = kommunikaatioluottamus
trust-dimension-competence-means = Uskomme, että toiset osaavat sen, mitä yhteistyö vaatii, ja annamme heidän osaamiselleen tilaa.
trust-dimension-contract-means = Sovitusta pidetään kiinni, ja jokainen tietää, mitä voi odottaa muilta.
trust-dimension-communication-means = Asioista kerrotaan avoimesti ja rehellisesti, ja virheensä voi myöntää.
trust-dimension-told = **{ $name }** ({ $term }): { $share }. Tällä tarkoitetaan tätä: { $means }
trust-dimension-meant = **{ $name }** ({ $term }). Tällä tarkoitetaan tätä: { $means }
trust-dimension-scattered = Väittämien vastaukset eivät kulje yhdessä, joten niistä ei muodosteta yhteistä osuutta. Katsokaa väittämiä yksitellen.
trust-dimension-part = Väittämistä kysyttiin liian harvoja, joten niistä ei muodosteta osuutta.
trust-dimension-items = Väittämät: { $dimension }
trust-dimension-items-title = { $dimension }: näin vastaukset jakautuvat
trust-dimension-few = { $dimension }: liian vähän vastauksia ({ $n }), tarvitaan vähintään { $least }.
trust-reliability = Väittämien vastaukset liittyvät toisiinsa näin tiiviisti: keskimääräinen korrelaatio { $r }.
trust-reliability-alpha = Cronbachin alfa { $alpha } (95 %:n väli { $low }–{ $high }), McDonaldin omega { $omega }. Kolmella väittämällä 0,6–0,8 on tavallista, joten rajaa hyvälle ei vedetä.

trust-pulse-heading = Tunteminen, luottamus, sitoutuminen
trust-pulse-title = { $positive }/{ $n } vastaajaa luottaa muihin jäseniin
trust-pulse-title-few = Näin vastaukset jakautuvat
trust-pulse-subtitle = ”Miten hyvin väittämä kuvaa sinua?” Luvut pylväissä ovat vastaajia.
trust-pulse-bar = { $item } ({ $wave })
trust-pulse-bar-before = Sitä ennen ({ $wave })
trust-pulse-knowing = Tunteminen
trust-pulse-trust = Luottamus
trust-pulse-commitment = Sitoutuminen
trust-pulse-unchanged = { $item }: muutos ({ $points } prosenttiyksikköä) mahtuu epävarmuuteen. Älkää tulkitko sitä parannukseksi tai heikennykseksi.
trust-pulse-changed = { $item }: samaa mieltä olevien osuus { $rose ->
    [true] kasvoi
   *[false] pieneni
} kierroksesta { $before } ({ $points } prosenttiyksikköä, 95 %:n väli { $low } … { $high }).
trust-pulse-pairs-unchanged = { $item }: molemmilla kerroilla vastanneiden muutos mahtuu epävarmuuteen. Älkää tulkitko sitä parannukseksi tai heikennykseksi.
trust-pulse-pairs-changed = { $item }: molemmilla kerroilla vastanneiden arvio on { $rose ->
    [true] noussut
   *[false] laskenut
} kierroksesta { $before }. Samaa mieltä olevien osuus muuttui { $points } prosenttiyksikköä.
trust-pulse-paired = Molemmilla kerroilla vastasi { $paired }. Heistä { $up } nosti arviotaan, { $same } piti sen ennallaan ja { $down } laski sitä.

trust-ties-heading = Luottamus yhteyksissä
trust-ties-not-asked = Luottamusta nimettyihin toimijoihin ei ole kysytty. Kysymys on oletuksena pois päältä, koska vastaus koskee jokaista listalla olevaa, myös niitä, jotka eivät itse vastanneet.
trust-ties-lead = Arviot koskevat nimettyjä toimijoita. Ne näytetään vain koko verkostosta, ei koskaan pareittain eikä toimijoittain.
trust-ties-few = Arvioita on liian vähän ({ $n }), jotta ne voisi näyttää paljastamatta yksittäisiä suhteita.
trust-ties-one-actor = Arvioita on { $n }, mutta niin suuri osa on yhden toimijan antamia tai yhtä toimijaa koskevia, että tulos kertoisi hänestä. Siksi sitä ei näytetä.
trust-ties-pairs-few = Suhteita, jotka molemmat osapuolet arvioivat, on liian vähän, jotta molemminpuolisuudesta voisi kertoa paljastamatta yksittäisiä suhteita.
trust-ties-pairs-one-actor = Suhteissa, jotka molemmat osapuolet arvioivat, on niin usein sama toimija, että tulos kertoisi hänestä. Siksi molemminpuolisuudesta ei kerrota.
trust-ties-density = Luottavia arvioita
trust-ties-density-told = 95 %:n väli { $low }–{ $high }, { $reports } arviota
trust-ties-reciprocity = Luottamus on molemminpuolista
trust-ties-one-sided = Vain toinen luottaa
trust-ties-pairs = { $pairs ->
    [one] Ainoa suhde, jonka molemmat arvioivat
   *[other] Osuus { $pairs } suhteesta, jotka molemmat arvioivat
}
trust-ties-pairs-note = Osuus niistä suhteista, jotka molemmat arvioivat ja joissa ainakin toinen luottaa. Lukua ei voi laskea yhteen viereisen kanssa.
trust-ties-title = { $share } arvioista osoittaa luottamusta
trust-ties-subtitle = ”Miten hyvin väittämä kuvaa tätä toimijaa?” Luvut pylväissä ovat arvioita.
trust-ties-differences = Kun molemmat osapuolet arvioivat toisensa, arviot olivat { $same }/{ $pairs } suhteessa samat ja { $one }/{ $pairs } suhteessa askeleen päässä toisistaan; { $more }/{ $pairs } suhteessa ero oli suurempi.

trust-how-importance = **Nimeämisen osuus** on niiden vastaajien osuus, jotka valitsivat tekijän enintään kolmen joukkoon. Viiva on osuuden 95 %:n väli Wilsonin kaavalla: niin paljon osuus voisi vaihdella, jos vastaajat olisivat otos. Kun vastauksia on alle { $least }, näytetään määrät. Julkaistulle luvulle ei voi laskea väliä, koska sen vastaajamäärää ei tunneta.
trust-how-realised = **Samaa mieltä** ovat vastaajat, jotka valitsivat asteikon kaksi ylintä vaihtoehtoa. ”En osaa sanoa” ei ole mukana osuudessa eikä koskaan keskimmäinen vastaus. **Tästä kannattaa aloittaa** -merkin saa tekijä, joka on { $top } useimmin nimetyn joukossa, jonka toteutumisen kokee alle { $share } ja jonka osuuden väli jää alle { $upper }:n. Merkki annetaan vasta, kun vastauksia on { $least }.
trust-how-dimensions = Vastaajan vastauksista lasketaan keskiarvo, kun hän on vastannut vähintään { $items } väittämään lajin kolmesta. **Osuus** kertoo, kuinka monella se on vähintään 4. **Heikoin** nimetään vain, kun vastauksia on vähintään { $answers } ja osuus on muita kahta pienempi epävarmuuskin huomioiden (samojen vastaajien uudelleenotanta, 95 %).
trust-how-pulse = Osuus on niiden vastaajien osuus, jotka ovat jokseenkin tai täysin samaa mieltä. Kierrosten ero esitetään väleineen (Newcombe). Jos nolla mahtuu väliin, muutoksesta ei voi olla varma. Kun samat vastaajat vastasivat molemmilla kerroilla, ratkaisee se, kuinka moni heistä nosti ja kuinka moni laski arviotaan (merkkitesti).
trust-how-ties = **Luottava** on arvio, joka on vähintään { $trusting } asteikolla 1–5 (usean väittämän keskiarvo). **Molemminpuolinen**: suhteista, jotka molemmat arvioivat ja joissa ainakin toinen luottaa, ne, joissa kumpikin luottaa. Yhdenkään parin tai toimijan arviota ei näytetä.

trust-questions-heading = Mistä keskustella seuraavaksi?
trust-questions =
    - Aloittakaa keskinäisen luottamuksen rakentamisesta ja ratkokaa haasteita vasta sitten yhdessä. Luottamus ei synny pakolla.
    - Valitkaa yksi tekijä. Millaisesta teosta sen huomaisi jo seuraavassa tapaamisessa?
    - Missä kokemuksenne eroavat toisistaan, ja mistä ero voisi johtua?

threshold-trust-picks = Luottamus, vertailu julkaistuun: valintojen keskiarvon ero julkaistuun, josta alkaen siitä huomautetaan
threshold-tie_trust-one-sided = Luottamus yhteyksissä: yksipuolisten suhteiden osuus, jonka ylittyessä siitä huomautetaan
