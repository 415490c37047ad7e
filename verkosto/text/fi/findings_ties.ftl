# Havainnot vahvoista ja heikoista yhteyksistä (R18 … R20, R45, R46).
finding-r18 = Lähes kaikki yhteydet ovat vahvoja ({ $ranged ->
    [true] { $low }–{ $high }
   *[false] { $high }
}). Vahvojen yhteyksien on nähty tehostavan palvelua, heikkojen tukevan uusiutumista. Uudistumista voi tukea avaamalla muutaman kevyen yhteyden verkoston ulkopuolelle.
finding-r18-ask = Mistä verkoston ulkopuolelta voisi löytyä uusia ajatuksia, ja kuka tuntee sieltä jonkun?
rule-r18-name = Uudistuminen vahvojen yhteyksien varassa
rule-r18-condition = Tavoite on uudistuminen, ja yhteyksistä yli 75 % on vahvoja molempien osapuolten mielestä.
rule-r18-guard = Vaikenee, kun tavoitetta ei ole asetettu tai se on toinen, kun alle puolet vastasi tai kun yhteyksiä, joiden vahvuus tiedetään, on alle 20. Jos tulos vaihtuu, kun vahvan yhteyden rajaa siirretään, kerrotaan vain, että se riippuu rajasta.

finding-r19 = Vain { $ranged ->
    [true] { $low }–{ $high }
   *[false] { $high }
} yhteyksistä on vahvoja. Palveluntuotannossa vahvojen yhteyksien ja selkeän työnjaon on nähty tehostavan työtä. Kannattaa sopia ensin nivelvaiheiden työnjaosta.
finding-r19-ask = Missä palvelupolun nivelvaiheessa työnjako on epäselvin?
rule-r19-name = Palveluntuotanto ja heikot yhteydet
rule-r19-condition = Tavoite on palveluntuotanto, ja yhteyksistä alle 25 % on vahvoja edes toisen osapuolen mielestä.
rule-r19-guard = Vaikenee, kun tavoitetta ei ole asetettu tai se on toinen, kun alle puolet vastasi tai kun yhteyksiä, joiden vahvuus tiedetään, on alle 20. Jos tulos vaihtuu, kun vahvan yhteyden rajaa siirretään, kerrotaan vain, että se riippuu rajasta.

finding-r20 = Yhteyksistä { $ranged ->
    [true] { $low }–{ $high } on vahvoja ja { $weak_low }–{ $weak_high } heikkoja
   *[false] { $high } on vahvoja ja { $weak_high } heikkoja
}. Verkostomaiset kehittämisprosessit yhdistävät molemmat toimintatavat.{ $depends ->
    [true] {" "}Kuva riippuu siitä, mihin vahvan yhteyden raja asetetaan.
   *[false] {""}
}
finding-r20-ask = Mihin asioihin tarvitsette vahvoja yhteyksiä, ja missä kevyet riittävät?
rule-r20-name = Vahvat ja heikot yhteydet
rule-r20-condition = Kerrotaan silloin, kun kumpikaan säännöistä R18 ja R19 ei täyty, ja aina, kun tavoitetta ei ole asetettu. Osuudet kerrotaan väleinä: molempien mielestä vahvat … ainakin toisen mielestä vahvat.
rule-r20-guard = Kuvaus, ei arvio. Vaikenee, kun alle puolet vastasi tai kun yhteyksiä, joiden vahvuus tiedetään, on alle 20.

finding-r45 = Nivelvaiheessa ”{ $first }” → ”{ $second }” ei ole yhtään vahvistettua vahvaa yhteyttä.
finding-r45-ask = Kuka vastaa siitä, että asiakas pääsee tästä eteenpäin?
rule-r45-name = Nivelvaihe ilman vahvaa yhteyttä
rule-r45-condition = Palvelupolun kahden peräkkäisen vaiheen toimijoiden välillä ei ole yhtään yhteyttä, jota molemmat osapuolet kuvaavat vahvaksi.
rule-r45-guard = Vaikenee, kun palvelupolkua ei ole piirretty tai kun jommassakummassa vaiheessa kukaan ei vastannut.

finding-r46 = Heikot yhteydet näyttävät yhdistävän muuten erillisiä osia: heikoista yhteyksistä { $weak } ja vahvoista { $strong } on paikallisia siltoja, joiden osapuolilla ei ole yhteistä kumppania.
finding-r46-ask = Millä pidätte yllä niitä kevyitä yhteyksiä, joiden kautta uusi tieto kulkee?
rule-r46-name = Heikot yhteydet siltoina
rule-r46-condition = Siltojen osuus on heikoissa yhteyksissä suurempi kuin vahvoissa, ja osuuksien erotuksen 95 prosentin väli (Newcombe) on kokonaan nollan yläpuolella. Silta (paikallinen silta) on yhteys, jonka osapuolilla ei ole yhteistä kumppania.
rule-r46-guard = Vaikenee, kun alle 70 % vastasi, kun yhteyksiä, joiden vahvuus tiedetään, on alle 20 tai kun vahvoja tai heikkoja on alle 5. Vähimmäismäärä lajia kohti ja vertailu epävarmuuteen ovat meidän lisäyksiämme; väli on suuntaa antava, koska yhteydet eivät ole toisistaan riippumattomia.

threshold-ties-known = Havainnot yhteyksien vahvuudesta: vähintään näin monta yhteyttä, joiden vahvuus tiedetään
threshold-ties-kind = Heikot yhteydet siltoina: vähintään näin monta vahvaa ja näin monta heikkoa yhteyttä
