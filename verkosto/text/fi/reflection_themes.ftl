# Avovastausten teemat: taulukko, koodaajien yksimielisyys, lainaukset ja koodauksen tiedostot.
reflection_themes-none = Teemoja ei ole vielä koodattu. Tehkää teemat ja koodatkaa vastauksia kohdassa ”Koodaus”, tai avatkaa aiemmin tallennettu koodaus tiedostosta.
reflection_themes-heading = Kuinka moni mainitsi teeman?
reflection_themes-lead = Vastaajat, jotka mainitsivat teeman / vastaajat, jotka vastasivat. Jokainen lasketaan kerran, vaikka teema tulisi esiin useasti.
reflection_themes-elsewhere = Koodatut vastaukset eivät ole tässä kyselyssä tai tällä kierroksella. Valitkaa toinen kierros tai avatkaa kysely, josta vastaukset koodattiin.
reflection_themes-theme = Teema
reflection_themes-any = Jossakin kysymyksessä
reflection_themes-count = { $x }/{ $n }
reflection_themes-coded = Koodattu tähän mennessä
reflection_themes-coded-about = Kaikkia vastauksia ei ole vielä koodattu, joten luvut voivat kasvaa.
reflection_themes-coded-elsewhere = { $n ->
    [one] Lisäksi yksi koodattu vastaus on muualla: sitä ei ole tässä kyselyssä tai tällä kierroksella. Koodaus on tallessa.
   *[other] Lisäksi { $n } koodattua vastausta on muualla: niitä ei ole tässä kyselyssä tai tällä kierroksella. Koodaus on tallessa.
}
reflection_themes-teller = Kenen koodaus näytetään
reflection_themes-teller-help = Jokainen koodaaja tulkitsee vastauksia itse. Taulukko kertoo yhden koodaajan tulkinnan kerrallaan.
reflection_themes-withheld = { $n ->
    [one] Tähän kysymykseen vastasi alle viisi. Kirjoittajien suojaksi se ei ole taulukossa: { $questions }
   *[other] Näihin { $n } kysymykseen vastasi kuhunkin alle viisi. Kirjoittajien suojaksi ne eivät ole taulukossa: { $questions }
}
reflection_themes-about = Mitä teemat tarkoittavat
reflection_themes-download = Lataa luvut (CSV)
reflection_themes-file-name = teemat.csv
reflection_themes-column-theme = Teema
reflection_themes-column-question = Kysymys
reflection_themes-column-respondents = Mainitsi teeman
reflection_themes-column-coded = Vastaus koodattu
reflection_themes-column-answered = Vastasi
reflection_themes-column-coder = Koodaaja
reflection_themes-answers = Näytä teeman vastaukset
reflection_themes-answers-help = Näette, mitkä vastaukset koodaaja liitti teemaan. Jos koodaatte vielä itse sokkona, katsokaa vasta sitten, kun oma koodauksenne on valmis.
reflection_themes-no-answers = Tällä teemalla ei ole vastauksia tässä koodauksessa.
reflection_themes-all-answers = { $n ->
    [one] Näytä loputkin (1 vastaus)
   *[other] Näytä loputkin ({ $n } vastausta)
}

reflection_themes-agreement = Näkevätkö kaksi koodaajaa saman?
reflection_themes-how-agreement =
    - **Samoin koodattu** on niiden vastausten osuus, joille molemmat antoivat täsmälleen samat teemat tai joihin kummankaan mielestä mikään teema ei sovi.
    - **Krippendorffin alfa** vähentää tästä sen, mikä menisi yksiin sattumalta: α = 1 − D(havaittu) / D(odotettu). D on erimielisyyden määrä, ja odotettu saadaan, kun kaikki annetut arvot jaetaan pareiksi arpomalla. 1 tarkoittaa täyttä yksimielisyyttä, 0 samaa kuin sattuma. Vastauksen teemat ovat yhdessä yksi arvo, joten osittain samat teemat ovat laskussa eri arvo.
    - **Väli** kertoo, mihin alfa asettuisi 90 prosentissa tapauksista, jos vastaukset arvottaisiin uudelleen samasta joukosta.
    - Molempien on pitänyt koodata vähintään { $n } samaa vastausta tai kaikki, jos niitä on vähemmän. Raja { $n } on ohjelman oma. Rajat { $tentative } (varovaisiin päätelmiin) ja { $reliable } (luotettava) ovat Krippendorffin.
reflection_themes-first = Ensimmäinen koodaaja
reflection_themes-second = Toinen koodaaja
reflection_themes-agreement-two = Valitkaa kaksi eri koodaajaa.
reflection_themes-agreement-coded = Koodattuja vastauksia: { $first } { $one }, { $other_name } { $other }. Molempien koodaamia vastauksia on { $both }, vastauksia kaikkiaan { $n }.
reflection_themes-agreement-few = Vertailuun tarvitaan { $least } molempien koodaamaa vastausta; nyt niitä on { $both }.
reflection_themes-agreement-open = Vertaa koodauksia
reflection_themes-agreement-blind = Kun vertailu avataan, sokkokoodaus päättyy: kumpikin näkee, mitä toinen koodasi, eikä sen jälkeen koodattu ole enää riippumatonta. Avatkaa vasta, kun molemmat ovat valmiit.
reflection_themes-agreement-sure = Molemmat ovat valmiit, näytä
reflection_themes-agreement-share = **Samoin koodattu:** { $share } ({ $same }/{ $n } vastauksesta)
reflection_themes-agreement-alpha = { $ranged ->
    [true] **Krippendorffin alfa:** { $alpha } (90 prosentin väli { $low } – { $high })
   *[false] **Krippendorffin alfa:** { $alpha }
}
reflection_themes-agreement-scale = Alfa vertaa yksimielisyyttä sattumaan: 1 on täysi yksimielisyys, 0 sama kuin arvaamalla.
reflection_themes-agreement-undefined = **Krippendorffin alfa:** – Kaikille vastauksille annettiin samat teemat, joten alfaa ei voi laskea.
reflection_themes-agreement-preliminary = Koodaus on vielä alustava. Keskustelkaa eroista, tarkentakaa teemojen kuvauksia ja koodatkaa uudelleen.
reflection_themes-agreement-tentative = Koodaus riittää varovaisiin päätelmiin. Eroista kannattaa silti keskustella.
reflection_themes-agreement-reliable = Koodaukset vastaavat hyvin toisiaan.
reflection_themes-agreement-column-theme = Teema
reflection_themes-agreement-column-both = Molemmat
reflection_themes-agreement-column-first = Vain { $first }
reflection_themes-agreement-column-second = Vain { $second }
reflection_themes-agreement-column-neither = Ei kumpikaan
reflection_themes-agreement-column-share = Samoin koodattu
reflection_themes-agreement-column-alpha = Alfa
reflection_themes-differing = { $n ->
    [one] 1 vastaus luettiin eri tavoin
   *[other] { $n } vastausta luettiin eri tavoin
}
reflection_themes-differing-about = Eri tulkinta ei ole virhe. Kysykää toisiltanne, mitä kumpikin luki vastauksesta.
reflection_themes-differing-coding = { $coder }: { $themes }

reflection_themes-quotes = Lainaukset
reflection_themes-quotes-about = Lainaus poimitaan käsin ja vain luvalla. Kirjoittajan kirjoitusasu säilyy.
reflection_themes-quote = Lainaus
reflection_themes-quote-delete = Poista
reflection_themes-quotes-elsewhere = { $n ->
    [one] 1 lainausta ei näytetä, koska sen vastaus ei ole tässä kyselyssä tai tällä kierroksella.
   *[other] { $n } lainausta ei näytetä, koska niiden vastaukset eivät ole tässä kyselyssä tai tällä kierroksella.
}
reflection_themes-quotes-barred = { $n ->
    [one] 1 lainausta ei näytetä: avatussa kyselyssä sille ei ole kirjoittajan lupaa, tai kysymykseen vastasi alle viisi.
   *[other] { $n } lainausta ei näytetä: avatussa kyselyssä niille ei ole kirjoittajan lupaa, tai kysymykseen vastasi alle viisi.
}
reflection_themes-quotes-barred-delete = Poista nämä lainaukset
reflection_themes-quote-new = Poimi lainaus
reflection_themes-quote-forbidden = { $n ->
    [one] 1 vastausta ei voi lainata, koska kirjoittaja ei antanut siihen lupaa.
   *[other] { $n } vastausta ei voi lainata, koska kirjoittajat eivät antaneet siihen lupaa.
}
reflection_themes-quote-withheld = { $n ->
    [one] 1 vastausta ei voi lainata, koska kysymykseen vastasi alle viisi.
   *[other] { $n } vastausta ei voi lainata, koska kysymyksiin vastasi alle viisi.
}
reflection_themes-quote-nothing = Tällä teemalla ei ole vastauksia, joita voisi lainata.
reflection_themes-quote-answer = Vastaus
reflection_themes-quote-number = { $number }. ”{ $start }” – { $question }
reflection_themes-quote-asked = Kirjoittajalta on kysytty, ja hän antaa lainata
reflection_themes-quote-permitted = Kirjoittaja on antanut luvan lainata.
reflection_themes-quote-permitted-help = Lupa on kyselyn sarakkeessa ”Saa lainata”.
reflection_themes-quote-part = Mikä osa lainataan
reflection_themes-quote-part-whole = Koko vastaus
reflection_themes-quote-part-tagged = Koodattu kohta
reflection_themes-quote-part-sentences = Valitut virkkeet
reflection_themes-quote-passage = Mikä kohdista
reflection_themes-quote-sentences = Virkkeet
reflection_themes-quote-no-finds = Kohdasta ei löytynyt nimiä, osoitteita eikä numeroita. Lukekaa se silti: tunnistettava voi olla muukin kuin nimi.
reflection_themes-quote-finds = Kohdasta löytyi tämä. Rastitettu poistetaan:
reflection_themes-remove-actor = ”{ $text }” (toimija)
reflection_themes-remove-name = ”{ $text }” (nimi)
reflection_themes-remove-email = ”{ $text }” (sähköposti)
reflection_themes-remove-phone = ”{ $text }” (puhelinnumero)
reflection_themes-remove-address = ”{ $text }” (osoite verkossa)
reflection_themes-remove-capital = ”{ $text }” (iso alkukirjain: tarkistakaa)
reflection_themes-quote-also = Poista myös
reflection_themes-quote-also-help = Sanoja tai ilmauksia, joista kirjoittajan tai muun henkilön voisi tunnistaa. Erottakaa pilkulla.
reflection_themes-quote-preview = Näin lainaus näkyy
reflection_themes-quote-keep = Lisää lainaus
reflection_themes-quote-kept = Lainaus on lisätty.
reflection_themes-quote-full = Lainauksia on jo { $n }, eikä enempää mahdu. Poistakaa ensin jokin.
reflection_themes-quote-unasked = Kysely ei kerro, saako vastausta lainata. Kysykää ensin kirjoittajalta.

reflection_themes-files = Koodaus tiedostona
reflection_themes-files-about = Teemat ja koodaukset Excel-työkirjana: talteen, toiselle koodaajalle tai omiin analyyseihin. Kaikki pysyy tällä koneella.
reflection_themes-with-texts = Myös vastausten tekstit
reflection_themes-with-texts-about = Tekstit näkee jokainen, joka saa tiedoston. Alle viiden vastaajan kysymykset jäävät pois.
reflection_themes-download-coding = Lataa koodaus (Excel)
reflection_themes-upload = Avaa koodaus tiedostosta
reflection_themes-upload-about = Tältä sivulta ladattu työkirja tai oma taulukko, jossa on vastausten tekstit ja sarake jokaiselle koodaajalle (xlsx tai csv).
reflection_themes-found = Tiedostossa { $file }:
reflection_themes-found-themes = { $n ->
    [one] 1 teema
   *[other] { $n } teemaa
}
reflection_themes-found-coders = { $n ->
    [one] Koodaaja: { $coders }
   *[other] Koodaajat: { $coders }
}
reflection_themes-found-coded = { $n ->
    [one] 1 koodattu vastaus löytyy avatusta kyselystä
   *[other] { $n } koodattua vastausta löytyy avatusta kyselystä
}
reflection_themes-found-replaced = { $n ->
    [one] Tämän koodaajan nykyinen koodaus korvataan: { $coders }
   *[other] Näiden koodaajien nykyiset koodaukset korvataan: { $coders }
}
reflection_themes-take = Ota koodaus käyttöön
reflection_themes-taken = Koodaus on otettu käyttöön tiedostosta { $file }.
reflection_themes-undo = Kumoa

methods-written-heading = Avovastaukset
methods-written =
    - **Ensin vastaukset itse:** kaikki vastaukset näytetään sellaisina kuin ne kirjoitettiin, arvotussa järjestyksessä ja ilman vastaajan tunnusta. Ohjelma ei tiivistä, tulkitse eikä pisteytä niitä.
    - **Sanat ovat apu etsimiseen, eivät tulos.** Sanan eri taivutusmuodot lasketaan samaksi sanaksi: suomessa Voikolla, jos se on asennettu, muuten simplemma-kirjastolla ja alan omalla lisäluettelolla; ruotsissa ja englannissa simplemmalla. Kieli tunnistetaan vastaus kerrallaan. Sivu kertoo, mikä on käytössä.
    - Sana luetellaan, kun vähintään kolme vastaajaa käytti sitä. Toimijoiden nimet, henkilönimet, osoitteet, numerot ja sanat, joita mikään sanakirja ei tunne, jätetään luettelosta pois; niiden määrä kerrotaan, ja haku löytää ne.
    - **Vastaajia suojataan:** kun kysymykseen vastasi alle viisi, vastaukset on tarkoitettu vain fasilitaattorin silmille, eikä sanoja tai teemoja kerrota. Vastausten tekstejä ei viedä tiedostoihin, ellei niitä erikseen pyydetä.
    - **Teemat koodaa ihminen.** Taulukko kertoo vastaajat, jotka mainitsivat teeman, niistä, jotka vastasivat (x/n). Prosentteja ei lasketa.
    - **Kahden koodaajan yksimielisyys** on samoin koodattujen vastausten osuus ja Krippendorffin alfa, α = 1 − D(havaittu) / D(odotettu), luokitteluasteikolla; vastauksen teemat ovat yhdessä yksi arvo. Alfan 90 prosentin väli saadaan arpomalla vastaukset uudelleen { $draws } kertaa. Kun alfa on alle { $tentative }, koodaus on vielä alustava. (Krippendorff 2011, 2019)
    - **Lainaus** näytetään vain, kun kirjoittaja on antanut luvan. Nimet, osoitteet ja numerot etsitään ja poistetaan ennen tallentamista; ihminen tarkistaa. Kirjoitusasuun ei kosketa.
methods-thresholds-written = Avovastaukset
guidance-n-written = Avoimiin kysymyksiin vastanneita: { $n }.
