# Havainnot luottamuksesta (R32 … R35).
finding-r32 = { $factor }: tärkeimpien joukossa ({ $imp }), mutta vain { $real } vastaajista kokee sen toteutuvan. Tästä kannattaa aloittaa.
finding-r32-ask = Milloin tämä on viimeksi toteutunut hyvin, ja mikä sen mahdollisti?
rule-r32-name = Luottamus: tärkeä tekijä toteutuu heikosti
rule-r32-condition = Tekijä on kolmen useimmin tärkeäksi nimetyn joukossa (tasatilanteessa useamman), alle 50 % kokee sen toteutuvan ja osuuden 95 %:n välin yläpää on alle 65 %. Enintään kaksi tekijää kerrotaan, tärkein ensin.
rule-r32-guard = Vaikenee, jos tärkeyttä tai toteutumista ei kysytty tai jompaankumpaan vastasi alle 8.

finding-r33 = Luottamuksen tekijöiden vertailuluvut ovat peräisin julkaisusta Kosonen & Pikka 2002. Ne kertovat, kuinka moni nimesi tekijän tärkeäksi, eivät sitä, kuinka hyvin se toteutuu.
finding-r33-ask = Mitkä tekijät rakentavat luottamusta juuri teidän verkostossanne?
rule-r33-name = Vertailuluvun alkuperä
rule-r33-condition = Aina, kun vastaajien nimeämät tekijät näytetään julkaistujen lukujen rinnalla.
rule-r33-guard = Vaikenee, jos tärkeimpiä tekijöitä ei kysytty tai vastauksia on alle 5.

finding-r34 = Heikoimmin toteutuu { $dim ->
    [competence] luottamus osaamiseen eli kompetenssiluottamus
    [contract] luottamus lupauksiin eli kontrahtiluottamus
   *[communication] luottamus avoimuuteen eli kommunikaatioluottamus
}: { $p } vastaajista arvioi sen keskimäärin vähintään tasolle ”jokseenkin samaa mieltä”.
finding-r34-ask = Mitä voitte tässä asiassa tehdä toisin jo seuraavassa tapaamisessa?
rule-r34-name = Heikoin luottamuksen laji
rule-r34-condition = Yhden lajin osuus (niiden, joiden vastausten keskiarvo on vähintään 4) on pienempi kuin kummankaan muun, ja kun samoista vastaajista arvotaan uusia joukkoja, kummankin eron 95 %:n väli jää nollan alle.
rule-r34-guard = Vaikenee, jos kaikkia kolmea lajia ei kysytty, johonkin niistä vastasi alle 10 tai lajin väittämien vastaukset eivät kulje yhdessä.

finding-r35 = Molemmin puolin arvioiduista suhteista { $p }:ssa luottamus on yksipuolista. Tulosta ei näytetä pareittain.
finding-r35-ask = Mikä auttaisi osapuolia kertomaan toisilleen, mitä ne odottavat toisiltaan?
rule-r35-name = Yksipuolinen luottamus
rule-r35-condition = Vähintään 15 suhdetta on arvioitu molemmin puolin, ja yli 40 %:ssa niistä vain toinen osapuoli luottaa.
rule-r35-guard = Vaikenee, jos luottamusta nimettyihin toimijoihin ei kysytty, arvioita on liian vähän tai tulos kertoisi yhdestä toimijasta. Tulos koskee aina koko verkostoa.
silent-withheld = tulosta ei näytetä, koska se kertoisi yksittäisistä vastaajista
