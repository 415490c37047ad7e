# 6D-arviointi-sivu.
six_d-heading = Miten yhteistyömme toimii?
six_d-empty = Sivu kertoo, miten kuusi yhteistyön osa-aluetta toteutuu jäsenten mielestä: debatti, dialogi, erilaisuus, ero entiseen, sopiminen ja dokumentaatio. Jokaisesta näytetään, miten vastaukset jakautuvat. Yhteistä pistemäärää ei lasketa.
six_d-no-answers = Kuutta yhteistyön osa-aluetta (6D) ei ole arvioitu tällä kerralla. Kun jäsenet arvioivat ne, sivu kertoo, missä yhteistyö toimii, missä kokemukset eroavat ja mitä voisi kokeilla seuraavaksi.
six_d-other-waves = Vastauksia on näiltä kierroksilta: { $waves }.
six_d-no-total = Osa-alueet ovat kuusi eri asiaa, joten niistä ei lasketa keskiarvoja eikä yhteistä lukua.

six_d-finding-low = { $item }: alle puolet kokee tämän toteutuvan hyvin ({ $positive }/{ $n }, 95 %:n väli { $low }–{ $high }).
six_d-finding-split = { $item }: kokemukset jakautuvat kahtia. Keskiarvo peittäisi tämän.
six_d-finding-good = Toteutuu hyvin selvän enemmistön mielestä: { $names }.
six_d-no-findings = Mikään osa-alue ei jää selvästi alle puolen, eivätkä kokemukset jakaudu kahtia. Alla näkyy, miten vastaukset jakautuvat.
six_d-no-findings-few = Vastauksia on alle { $least }, joten niistä ei tehdä päätelmiä. Alla näkyy, miten ne jakautuvat.

six_d-word = ”{ $word }”
six_d-between = välillä ”{ $low }” – ”{ $high }”

six_d-spread-heading = Miten kuusi osa-aluetta toteutuu?
six_d-spread-title = { $above ->
    [0] { $below ->
        [0] Yhdestäkään osa-alueesta ei ole selvää enemmistöä
       *[other] Selvästi alle puolen mielestä toteutuu hyvin { $below }/{ $n } osa-alueesta
    }
   *[other] Selvän enemmistön mielestä toteutuu hyvin { $above }/{ $n } osa-alueesta
}
six_d-title-few = Näin vastaukset jakautuvat
six_d-spread-subtitle = ”Miten hyvin seuraavat toteutuvat verkostossanne?” Luvut pylväissä ovat vastaajia.
six_d-order-title = { $known ->
    [true] Heikoimmin toteutuu: { $name }
   *[false] Osa-alueilla ei ole selvää järjestystä
}
six_d-shares-title-few = Vastaajat, joiden mielestä toteutuu hyvin
six_d-shares-subtitle = Toteutuu melko tai erittäin hyvin; viiva on 95 %:n väli. n = { $n } osa-alueen mukaan.{ $below ->
    [0] {""}
   *[other] {" "}Oranssi: selvästi alle puolet.
}
six_d-shares-subtitle-few = Toteutuu melko tai erittäin hyvin. Vastauksia on alle { $least }, joten osuuksien sijasta näytetään määrät eikä järjestystä kerrota.

six_d-each-heading = Osa-alueet yksitellen
six_d-share = Toteutuu hyvin: **{ $share }** vastaajista ({ $positive }/{ $n }, 95 %:n väli { $low }–{ $high }).
six_d-count = Toteutuu hyvin: **{ $positive }/{ $n }** vastaajan mielestä.
six_d-half = Keskimmäinen vastaus: { $median }. { $same ->
    [true] Vähintään puolet vastasi juuri näin.
   *[false] Vähintään puolet vastauksista on { $half }.
}
six_d-agreement = { $agreement ->
    [agreed] Vastaajat ovat yksimielisiä.
    [partly] Vastaajat ovat osin erimielisiä.
   *[divided] Vastaajat ovat erimielisiä.
}{ $split ->
    [true] {" "}Kokemukset jakautuvat kahtia.
   *[false] {""}
}
six_d-comments = Vastaajien esimerkit ({ $n })
six_d-comments-note = Satunnaisessa järjestyksessä ja ilman vastaajan tunnusta. Tekstistä voi silti tunnistaa kirjoittajan, joten harkitkaa, kenelle sen näytätte.
six_d-comments-few = Vastaajien esimerkkejä on liian vähän näytettäväksi ({ $n }), tarvitaan vähintään { $least }.

six_d-details = Tarkat luvut
six_d-details-note = Yksimielisyys: Tastlen ja Wiermanin mitta, 1 = kaikki vastasivat samoin, 0 = puolet kummassakin ääripäässä. r_wg vertaa hajontaa tasaisesti jakautuneisiin vastauksiin ja riippuu keskiarvosta, joten sitä ei käytetä päätelmiin. Keskimmäinen vastaus on asteikon porras 1–5.
six_d-column-item = Osa-alue
six_d-column-n = Vastauksia
six_d-column-positive = Toteutuu hyvin
six_d-column-share = Osuus
six_d-column-low = Väli alkaa
six_d-column-high = Väli päättyy
six_d-column-median = Keskimmäinen vastaus
six_d-column-consensus = Yksimielisyys (0–1)
six_d-column-r_wg = r_wg

six_d-next-heading = Mitä kokeilla seuraavaksi?
six_d-next = { $item ->
    [D3] Kokeilkaa tehtävää, jossa eri alojen osaaminen yhdistyy.
    [D5] Varatkaa tapaamisen loppu sulkemiselle: mitä, miksi, kuka, milloin ja miten?
    [D1] Varatkaa seuraavaan tapaamiseen aikaa asioiden avaamiseen: kuunnelkaa ennen kuin päätätte.
    [D2] Varatkaa seuraavaan tapaamiseen aikaa asioiden avaamiseen: kuunnelkaa ennen kuin päätätte.
   *[other] Ottakaa arviointi ja uuden toimintatavan pohdinta tapaamisten vakioaiheeksi.
}
six_d-next-note = Ehdotus perustuu siihen, mikä osa-alue toteutuu heikoimmin ({ $name }). Se on avaus keskusteluun, ei tutkittu vaikutus.

six_d-groups-heading = Näkevätkö ryhmät yhteistyön samoin?
six_d-groups-choice = Ryhmittely
six_d-groups-hidden = Liian vähän vastauksia näytettäväksi erikseen: { $groups }. Vastaukset ovat mukana kaikkien luvuissa.
six_d-groups-alike = Minkään ryhmän vastaukset eivät eroa muiden vastauksista enempää kuin sattuma selittäisi.
six_d-groups-differ = { $item }: ryhmä ”{ $group }” vastaa { $higher ->
    [true] muita myönteisemmin
   *[false] muita kielteisemmin
}. Kun verrataan yhtä ryhmän vastaajaa yhteen muuhun, ryhmän vastaus on myönteisempi { $often } prosentissa vertailuista (tasatilanteista lasketaan puolet). Pelkkä sattuma antaisi { $low }–{ $high } prosenttia.
six_d-groups-title = { $item }: { $differs ->
    [true] vastaukset eroavat ryhmittäin
   *[false] ei selvää eroa
}
six_d-groups-more = { $some ->
    [true] Muut osa-alueet ryhmittäin
   *[false] Osa-alueet ryhmittäin
}
six_d-groups-subtitle = Luvut pylväissä ovat vastaajia.
six_d-groups-rest = Kaikki muut yhteensä
six_d-groups-table = Ryhmien luvut
six_d-groups-column-item = Osa-alue
six_d-groups-column-group = Ryhmä
six_d-groups-column-well = Toteutuu hyvin
six_d-groups-column-rest = Toteutuu hyvin, muut
six_d-groups-column-superiority = Vastaa muita myönteisemmin (A)
six_d-groups-column-low = Sattuma: alaraja
six_d-groups-column-high = Sattuma: yläraja
six_d-groups-column-p = p (Holm)

six_d-waves-heading = Mikä on muuttunut?
six_d-waves-title = { $sure ->
    [0] Yksikään muutos ei ole selvä
   *[other] Selvästi muuttunut: { $names }
}
six_d-waves-subtitle = Toteutuu melko tai erittäin hyvin; viiva on 95 %:n väli.
six_d-waves-changed = { $item }: niiden osuus, joiden mielestä tämä toteutuu hyvin, { $rose ->
    [true] kasvoi
   *[false] pieneni
} kierroksesta { $before } ({ $points } prosenttiyksikköä, 95 %:n väli { $low } … { $high }).
six_d-waves-unsure = { $count ->
    [one] Muutos mahtuu epävarmuuteen: { $names }. Älkää tulkitko sitä parannukseksi tai heikennykseksi.
   *[other] Nämä muutokset mahtuvat epävarmuuteen (prosenttiyksikköinä): { $names }. Älkää tulkitko niitä parannuksiksi tai heikennyksiksi.
}
six_d-waves-changed-paired = { $item }: samat vastaajat arvioivat tämän toteutuvan { $rose ->
    [true] paremmin
   *[false] huonommin
} kuin kierroksella { $before }: { $up } nosti ja { $down } laski arviotaan (osuuden muutos { $points } prosenttiyksikköä).
six_d-waves-unconfirmed = { $names } (prosenttiyksikköä): samojen vastaajien vastaukset eivät vahvista { $count ->
    [one] muutosta. Älkää tulkitko sitä parannukseksi tai heikennykseksi.
   *[other] muutoksia. Älkää tulkitko niitä parannuksiksi tai heikennyksiksi.
}
six_d-waves-difference = { $item } { $points }
six_d-waves-unlinked = Samojen vastaajien muutosta ei näytetä: vastaajia ei voi yhdistää kierrosten välillä tai heitä on liian vähän. Kierroksia verrataan kuin vastaajat olisivat eri ihmisiä.
six_d-waves-paired = { $same ->
    [true] Molemmilla kierroksilla vastasi **{ $most }** samaa vastaajaa:
   *[false] Samoja vastaajia oli molemmilla kierroksilla osa-alueesta riippuen **{ $least }–{ $most }**:
}
six_d-waves-moved = { $item }: { $up } nosti arviotaan, { $same } piti sen ennallaan ja { $down } laski sitä{ $more ->
    [up] . Nousuja on selvästi enemmän.
    [down] . Laskuja on selvästi enemmän.
   *[none] .
}
six_d-waves-table = Kierrosten luvut
six_d-waves-column-item = Osa-alue
six_d-waves-column-before = Ennen
six_d-waves-column-now = Nyt
six_d-waves-column-difference = Muutos, prosenttiyksikköä
six_d-waves-column-low = Väli alkaa
six_d-waves-column-high = Väli päättyy
six_d-waves-column-up = Nosti
six_d-waves-column-same = Piti ennallaan
six_d-waves-column-down = Laski
six_d-waves-column-p = p (merkkitesti)

six_d-expertise-heading = Yhdistyykö asiantuntemus?
six_d-expertise-title = { $above ->
    [0] { $below ->
        [0] Yhdestäkään väittämästä ei ole selvää enemmistöä
       *[other] Selvästi alle puolet on samaa mieltä { $below }/{ $n } väittämästä
    }
   *[other] Selvä enemmistö on samaa mieltä { $above }/{ $n } väittämästä
}
six_d-expertise-subtitle = ”Miten hyvin väittämä kuvaa verkostoanne?” Luvut pylväissä ovat vastaajia.

six_d-own-heading = Aineiston omat kysymykset
six_d-own-lead = Nämä kysymykset ovat teidän omianne. Vastaukset näytetään aineiston sanoin, eikä niistä tehdä päätelmiä: emme tiedä, mikä vastaus on toivottu.
six_d-own-title = Aineiston omat väittämät: { $low } – { $high }
six_d-own-subtitle = Luvut pylväissä ovat vastaajia.
six_d-own-chosen-subtitle = Aineiston oma kysymys, n = { $n }{ $unsure ->
    [0] {""}
   *[other] , lisäksi { $unsure } ei osannut sanoa
}. Vaihtoehdot yleisimmästä alkaen.
six_d-own-few = Liian vähän vastauksia (tarvitaan vähintään { $least }): { $names }.

six_d-how-spread =
    {""}**Asteikko on vino**: ylin vastaus on ”Erittäin hyvin” mutta alin vain ”Huonosti”. Siksi vastauksista ei lasketa keskiarvoja. ”En osaa sanoa” ei ole mukana osuudessa eikä koskaan keskimmäinen vastaus.

    {""}**Toteutuu hyvin**: vastaus on ”Melko hyvin” tai ”Erittäin hyvin”. Viiva on osuuden 95 %:n väli Wilsonin kaavalla. Kun vastauksia on alle { $least }, näytetään määrät.

    {""}**Heikoin** kerrotaan vain, kun samat vastaajat pitävät osa-aluetta muita heikompana vähintään tässä osuudessa arvottuja vastaajajoukkoja: { $support }. Muuten selvää järjestystä ei ole.

    {""}**Yksimielisiä** ovat vastaajat, kun yksimielisyys (0–1) on vähintään { $agreed }, **osin erimielisiä**, kun se on vähintään { $partly }, muuten **erimielisiä**. **Kahtia jakautuneet**: vähintään { $split } asteikon alapäässä ja vähintään { $split } yläpäässä, kun vastauksia on vähintään { $answers }.

    Dialogi ja sopiminen kysyvät kahta asiaa kerralla, joten lukekaa niistä myös vastaajien esimerkit.
six_d-how-groups = Ryhmä näytetään vain, kun sekä siitä että kaikista muista on tarpeeksi vastauksia eikä luvuista voi laskea muutaman vastaajan vastauksia. **Muita myönteisemmin** (A, Vargha ja Delaney): kuinka usein satunnainen ryhmän vastaaja antaa korkeamman vastauksen kuin satunnainen muu; 50 % = ei eroa. Sattuman väli saadaan sekoittamalla ryhmät. Ero on selvä, kun p on Holmin korjauksen jälkeen alle { $p }.
six_d-how-waves = Muutos on osuuksien erotus ja sen 95 %:n väli (Newcombe), kuin kierroksilla olisi vastannut eri ihmisiä. Samat vastaajat yhdistetään, kun kummankin kierroksen tunnuksista on samoja vähintään { $linked }. Silloin muutos on selvä vasta, kun lisäksi nousuja ja laskuja on eri määrä enemmän kuin sattuma selittäisi (merkkitesti, p < { $p }).
six_d-how-expertise = Väittämät näytetään yksitellen, eikä niitä lasketa yhteen. **Samaa mieltä**: asteikon kaksi ylintä vastausta. Enemmistö on selvä, kun osuuden 95 %:n väli on kokonaan yli puolen.

six_d-questions-heading = Mistä keskustella seuraavaksi?
six_d-questions =
    - Missä kokemuksenne eroavat eniten, ja mistä ero voisi johtua?
    - Millainen esimerkki kertoo, että jokin näistä toimii jo hyvin?
    - Minkä yhden asian teette toisin ennen seuraavaa arviointia?
