# Kokemus ja rakenne vierekkäin (Q1 … Q6, omia sääntöjämme): missä vastaukset ja yhteydet kertovat eri asiaa.
finding-q1 = Vastausten mukaan dialogi toteutuu hyvin ({ $well } vastaajista, { $n } vastausta), mutta { $share } yhteyksistä, joista molemmat osapuolet vastasivat, on vain toisen nimeämiä. Mistä ero voisi johtua?
finding-q1-ask = Mitä kumpikin osapuoli pitää yhteytenä, ja kuullaanko kaikkia myös tapaamisten välillä?
rule-q1-name = Dialogi ja yksipuoliset yhteydet
rule-q1-condition = Selvästi yli puolet arvioi dialogin toteutuvan melko tai erittäin hyvin (osuuden 95 %:n välin alapää on yli 50 %). Lisäksi pareista, joissa molemmat vastasivat ja ainakin toinen nimesi toisen, selvästi yli 40 % on vain toisen nimeämiä (välin alapää on yli 40 %). Tätä pienempi osuus syntyy jo siitä, että yhteydet muistetaan eri tavoin.
rule-q1-guard = Vaikenee, jos dialogia ei kysytty tai siitä vastasi alle 8, jos katsotaan yksisuuntaista asiaa (kuten keneltä saa tietoa), jos jäseniä on alle 10, vastausaste on alle 70 % tai nimettyjä pareja on alle 15. Sääntö on oma. Kun vastaukset ja yhteydet sopivat yhteen, se hälyttää aiheetta enintään noin { $alarm }:ssa verkostoista (simuloitu).

finding-q2 = Vastausten mukaan jäsenet tuntevat toisensa riittävän hyvin ({ $well } vastaajista, { $n } vastausta), mutta { $share } vastanneista jäsenistä on yhteydessä enintään yhteen muuhun. Mistä ero voisi johtua?
finding-q2-ask = Tunnetaanko toiset muualta kuin tästä verkostosta, vai riittääkö yksi tuttu?
rule-q2-name = Tunteminen ja vähäiset yhteydet
rule-q2-condition = Selvästi yli puolet on samaa mieltä siitä, että tuntee muut riittävän hyvin (osuuden 95 %:n välin alapää on yli 50 %), ja selvästi yli neljänneksellä vastanneista jäsenistä on enintään yksi yhteys (välin alapää on yli 25 %).
rule-q2-guard = Vaikenee, jos tuntemista ei kysytty tai siitä vastasi alle 8, jos katsotaan yksisuuntaista asiaa (kuten keneltä saa tietoa), jos jäseniä on alle 10 tai vastausaste on alle 70 %. Ketään ei nimetä. Sääntö on oma. Kun vastaukset ja yhteydet sopivat yhteen, se hälyttää aiheetta enintään noin { $alarm }:ssa verkostoista (simuloitu).

finding-q3 = Vastausten mukaan jäsenet luottavat toisiinsa ({ $well } vastaajista, { $n } vastausta), mutta { $share }:ssa molemmin puolin arvioiduista suhteista vain toinen luottaa. Mistä ero voisi johtua?
finding-q3-ask = Mitä luottamus tarkoittaa koko verkostossa ja mitä kahden toimijan kesken?
rule-q3-name = Luottamus yhdessä ja kahden kesken
rule-q3-condition = Selvästi yli puolet luottaa verkoston muihin jäseniin (osuuden 95 %:n välin alapää on yli 50 %), ja molemmin puolin arvioiduista suhteista selvästi yli 40 %:ssa vain toinen luottaa (välin alapää on yli 40 %).
rule-q3-guard = Vaikenee, jos luottamusta ei kysytty kummallakin tavalla, jos yleiseen kysymykseen vastasi alle 8, jos jäseniä on alle 10, vastausaste on alle 70 %, pareja on alle 15 tai tulos kertoisi yhdestä toimijasta. Tulosta ei koskaan näytetä pareittain. Sääntö on oma. Kun vastaukset ja suhteet sopivat yhteen, se hälyttää aiheetta enintään noin { $alarm }:ssa verkostoista (simuloitu).

finding-q4 = { $by ->
    [governance] Useimpien vastausten mukaan jäsenet koordinoivat verkostoa yhdessä
   *[type] Vastausten mukaan verkosto on yhdessä johdettu
} ({ $n } vastausta), mutta { $top } muiden välisistä lyhimmistä reiteistä kulkee saman toimijan kautta. Se on enemmän kuin sattuma selittää. Mistä ero voisi johtua?
finding-q4-ask = Onko reittien risteyksessä oleminen yhdessä sovittu tehtävä, ja kuka jatkaa, jos sen hoitaja on poissa?
rule-q4-name = Yhdessä johdettu, yksi risteys
rule-q4-condition = Vastaukset kuvaavat verkoston selvästi yhdessä johdetuksi. Jos verkostotyyppiä ei kysytty, riittää, että selvästi yli puolet sanoo jäsenten koordinoivan yhdessä. Lisäksi reitit ovat keskittyneet enemmän kuin satunnaisissa verkostoissa, yli puolet muiden lyhimmistä reiteistä kulkee yhden toimijan kautta, ja sen kautta kulkee vähintään kaksi kertaa niin paljon reittejä kuin seuraavan.
rule-q4-guard = Vaikenee, jos kumpaakaan ei kysytty, jos tyyppiä kuvasi alle 12 (tai koordinointiin vastasi alle 8), jos jäseniä on alle 10, vastausaste on alle 85 % tai vertailu sattumaan puuttuu. Ketään ei nimetä. Sääntö on oma. Kun vastaukset ja rakenne sopivat yhteen, se hälyttää aiheetta enintään noin { $alarm }:ssa verkostoista (simuloitu).

finding-q5 = { $way ->
    [few] Vastausten mukaan toimintatavat ovat vakiintuneita (vahvat toimintatavat { $ways }/100), mutta enintään { $share } yhteyksistä on vahvoja.
   *[many] Vastausten mukaan toimintatavat ovat vain vähän vakiintuneita (vahvat toimintatavat { $ways }/100), mutta vähintään { $share } yhteyksistä on vahvoja.
} Ne ovat kaksi eri asiaa, ja kumpikin voi pitää paikkansa. Mistä ero voisi johtua?
finding-q5-ask = Kulkeeko arjen yhteistyö sovittuja tapoja pitkin vai tuttujen kesken niiden ohi?
rule-q5-name = Toimintatavat ja yhteyksien vahvuus
rule-q5-condition = Vahvojen toimintatapojen pistemäärä on selvästi yli 60, mutta vahvoja yhteyksiä on kaikilla vahvan yhteyden rajoilla selvästi alle 25 %, vaikka yhden osapuolen sana riittäisi. Tai toisin päin: pistemäärä on selvästi alle 40, mutta molempien vahvistamia vahvoja yhteyksiä on kaikilla rajoilla selvästi yli 75 %.
rule-q5-guard = Vaikenee, jos toimintatapoja tai yhteyksien vahvuutta ei kysytty, jos toimintatapoihin vastasi alle 8, jos jäseniä on alle 10, vastausaste on alle 70 % tai vahvuudeltaan tunnettuja yhteyksiä on alle 20. Sääntö on oma. Kun vastaukset ja yhteydet sopivat yhteen, se hälyttää aiheetta enintään noin { $alarm }:ssa verkostoista (simuloitu).

finding-q6 = Vastausten mukaan eri alojen ja tasojen asiantuntemus yhdistyy ({ $well } vastaajista, { $n } vastausta), mutta vain { $share } yhteyksistä ylittää ryhmien rajan (ryhmittely: { $attribute }), satunnaisesti noin { $expected }. Mistä ero voisi johtua?
finding-q6-ask = Missä eri sektorit kohtaavat: yhteisissä tapaamisissa, muutaman siltaajan kautta vai lähinnä suunnitelmissa?
rule-q6-name = Osaamisen yhdistäminen ja sektorirajat
rule-q6-condition = Selvästi yli puolet on samaa mieltä siitä, että eri alojen ja tasojen asiantuntemusta yhdistetään (osuuden 95 %:n välin alapää on yli 50 %). Lisäksi sektorirajan ylittää harvempi yhteys kuin sattuma selittää ja enintään 75 % siitä, mitä satunnaisesti ylittäisi.
rule-q6-guard = Vaikenee, jos väittämää ei kysytty tai siitä vastasi alle 8, jos sektoreita ei ole annettu tai alle kahdessa on vähintään 3 jäsentä, jos jäseniä on alle 10, vastausaste on alle 70 %, yhteyksiä on alle 15 tai vertailu sattumaan puuttuu. Sääntö on oma. Kun vastaukset ja yhteydet sopivat yhteen, se hälyttää aiheetta enintään noin { $alarm }:ssa verkostoista (simuloitu).

threshold-perception-well = Kokemus ja rakenne: asia on arvioitu hyväksi, kun samaa mieltä olevien osuuden 95 %:n välin alapää on yli
threshold-perception-answers = Kokemus ja rakenne: vastauksia vähintään
threshold-perception-describing = Kokemus ja rakenne: verkostotyypin kuvanneita vastaajia vähintään
threshold-perception-pairs = Kokemus ja rakenne: pareja tai yhteyksiä vähintään
threshold-perception-members = Kokemus ja rakenne: jäseniä vähintään
threshold-perception-one-way = Dialogi ja yksipuoliset yhteydet: vain toisen nimeämien osuuden välin alapää on yli
threshold-perception-few-contacts = Tunteminen ja vähäiset yhteydet: yhteyksiä enintään
threshold-perception-few-share = Tunteminen ja vähäiset yhteydet: näin vähän yhteyksiä olevien osuuden välin alapää on yli
threshold-perception-routes = Yhdessä johdettu, yksi risteys: yhden toimijan kautta kulkee muiden lyhimmistä reiteistä yli
threshold-perception-crossing = Osaamisen yhdistäminen ja sektorirajat: rajan ylittäviä yhteyksiä on satunnaiseen verrattuna enintään
threshold-perception-false-alarm = Kokemus ja rakenne: näin usein sääntö enintään hälyttää aiheetta (simuloitu)
