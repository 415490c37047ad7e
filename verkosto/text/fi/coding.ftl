# Koodaus: teemojen värit ja nimien ehdot, työkirja ja sen avaaminen.
coding-no-theme = (ei teemaa)
coding-removed = { "[poistettu]" }
coding-yes = kyllä

coding-colour-blue = sininen
coding-colour-orange = oranssi
coding-colour-green = vihreä
coding-colour-red = punainen
coding-colour-purple = violetti
coding-colour-brown = ruskea
coding-colour-pink = vaaleanpunainen
coding-colour-grey = harmaa
coding-colour-olive = oliivi
coding-colour-cyan = turkoosi

coding-problem-blank = Anna teemalle nimi.
coding-problem-long = Lyhennä nimeä: enintään 60 merkkiä.
coding-problem-long-about = Lyhennä kuvausta: enintään 500 merkkiä.
coding-problem-taken = Tämänniminen teema on jo. Valitse toinen nimi.
coding-problem-many = Teemoja on jo 60. Poista tai yhdistä niitä, ennen kuin lisäät uusia.
coding-problem-actor = Nimessä on jonkin toimijan nimi. Teema kertoo, mistä puhutaan, ei kenestä. Valitse toinen nimi.
coding-problem-name = Nimessä näyttää olevan henkilön nimi. Teema kertoo, mistä puhutaan, ei kenestä. Valitse toinen nimi.
coding-problem-email = Nimessä on sähköpostiosoite. Valitse toinen nimi.
coding-problem-phone = Nimessä näyttää olevan puhelinnumero. Valitse toinen nimi.
coding-problem-address = Nimessä on verkko-osoite tai käyttäjätunnus. Valitse toinen nimi.
coding-problem-blank-coder = Kerro, kuka koodaa. Nimikirjaimet riittävät.
coding-problem-taken-coder = Tämänniminen koodaaja on jo. Valitse toinen nimi.
coding-problem-many-coders = Koodaajia on jo 12. Poista joku, ennen kuin lisäät uuden.

coding-file-name = koodaus.xlsx
coding-sheet-codebook = Koodikirja
coding-sheet-coding = Koodaus
coding-sheet-coders = Koodaajat
coding-sheet-themes = Teemat
coding-sheet-quotes = Lainaukset
coding-sheet-answers = Vastaukset
coding-column-theme = Teema
coding-column-about = Kuvaus
coding-column-colour = Väri
coding-column-coder = Koodaaja
coding-column-question = Kysymys
coding-column-answer = Vastauksen tunnus
coding-column-passages = Kohdat (merkit)
coding-column-words = Kohtien teksti
coding-column-coded = Koodattuja vastauksia
coding-column-tells = Taulukko kertoo tämän koodauksen
coding-column-all = Kaikki kysymykset
coding-column-place = Lainattu kohta (merkit)
coding-column-removed = Poistetut kohdat (merkit)
coding-column-asked = Lupa kysytty kirjoittajalta
coding-column-quote = Lainaus
coding-column-text = Vastaus
coding-column-coded-respondents = Koodattu
coding-table-about = Montako vastaajaa mainitsi teeman / montako vastasi kysymykseen. Vastaaja lasketaan kerran, vaikka hän mainitsisi teeman monta kertaa. Koodaaja: { $coder }.
coding-table-about-nobody = Mitään ei ole vielä koodattu.
coding-table-missing = Osaa vastauksista ei ole vielä koodattu, joten luvut voivat vielä kasvaa.
coding-table-withheld = { $n ->
    [one] Yhdestä kysymyksestä ei kerrota mitään, koska vastaajia on alle viisi.
   *[other] { $n } kysymyksestä ei kerrota mitään, koska vastaajia on alle viisi.
}
coding-table-elsewhere = { $n ->
    [one] Yksi koodattu vastaus ei ole tässä tiedostossa: se kuuluu toiseen kyselykertaan tai kysymykseen, josta ei kerrota. Kirjausten tiedostossa se on.
   *[other] { $n } koodattua vastausta ei ole tässä tiedostossa: ne kuuluvat toiseen kyselykertaan tai kysymykseen, josta ei kerrota. Kirjausten tiedostossa ne ovat.
}

coding-note-workbook = { $coders ->
    [one] Tiedosto on tällä ohjelmalla tallennettu koodaus: yhden koodaajan koodaus, { $themes ->
        [one] yksi teema
       *[other] { $themes } teemaa
    }.
   *[other] Tiedosto on tällä ohjelmalla tallennettu koodaus: { $coders } koodaajaa, { $themes ->
        [one] yksi teema
       *[other] { $themes } teemaa
    }.
}
coding-note-table-texts = Vastaukset tunnistettiin tekstistään, sarake: { $column }.
coding-note-table-ids = Vastaukset tunnistettiin tunnuksestaan, sarake: { $column }.
coding-note-table-coders = Koodaajiksi luettiin sarakkeet: { $columns }.
coding-note-table-left = Näitä sarakkeita ei luettu: { $columns }.
coding-note-more-sheets = Luettiin vain taulukko: { $sheet }.
coding-note-unknown = { $n ->
    [one] Yhtä tiedostossa koodattua vastausta ei ole tässä aineistossa. Sitä ei tuotu.
   *[other] { $n } tiedostossa koodattua vastausta ei ole tässä aineistossa. Niitä ei tuotu.
}
coding-note-blank = { $n ->
    [one] Yhdellä rivillä ei ole vastausta.
   *[other] { $n } rivillä ei ole vastausta.
}
coding-note-changed-sheets = Näitä taulukoita ei luettu, koska niiden otsikoita on muutettu: { $sheets }.
coding-note-themes-added = Koodikirjasta puuttuivat teemat, jotka lisättiin siihen: { $themes }.
coding-note-colours = { $n ->
    [one] Yhden teeman väriä ei tunnistettu, joten sille valittiin väri.
   *[other] { $n } teeman väriä ei tunnistettu, joten niille valittiin väri.
}
coding-note-quotes = { $n ->
    [one] Yhtä lainausta ei tuotu: sen vastausta ei ole tässä aineistossa, tai kirjoittaja ei ole antanut lainauslupaa.
   *[other] { $n } lainausta ei tuotu: niiden vastauksia ei ole tässä aineistossa, tai kirjoittajat eivät ole antaneet lainauslupaa.
}

error-unknown-coding-file = Tiedostossa { $file } ei ole koodausta, jonka voisi lukea. Käy joko tältä sivulta tallennettu koodaus tai taulukko, jossa on vastausten sarake ja sarake jokaiselle koodaajalle.
error-unmatched-coding-file = Tiedoston { $file } vastauksia ei löydy tästä aineistosta. Avaa ensin kysely, jonka vastaukset on koodattu.
error-coderless-coding-file = Tiedostosta { $file } ei löydy koodaajien sarakkeita. Nimeä ne esimerkiksi ”Koodaaja 1” ja ”Koodaaja 2”.
error-unfit-coding-row = Tiedoston { $file } taulukossa { $sheet } rivillä { $row } on arvo, jota ei voi lukea: { $value }. Mitään ei tuotu.
error-twice-coded-row = Tiedoston { $file } taulukossa { $sheet } rivillä { $row } sama koodaaja koodaa saman vastauksen eri tavalla kuin aiemmin. Mitään ei tuotu.
error-twice-named-theme = Tiedoston { $file } taulukossa { $sheet } rivillä { $row } on teema, joka on koodikirjassa jo: { $value }. Mitään ei tuotu.
error-long-coding-name = Tiedoston { $file } taulukossa { $sheet } rivillä { $row } on liian pitkä nimi tai kuvaus: { $value }. Mitään ei tuotu.
error-large-coding-file = Tiedostossa { $file } on liikaa teemoja, koodaajia tai lainauksia. Mitään ei tuotu.

threshold-coding-reliable = Kahden koodaajan yksimielisyys on hyvä: Krippendorffin alfa vähintään
threshold-coding-tentative = Kahden koodaajan yksimielisyys riittää varovaisiin päätelmiin: Krippendorffin alfa vähintään; tätä pienempi on vielä alustava
threshold-coding-answers = Koodaajien yksimielisyys: molempien koodaamia vastauksia vähintään (tai kaikki, jos niitä on vähemmän)
threshold-coding-draws = Montako kertaa vastaukset poimitaan uudelleen koodaajien yksimielisyyttä varten
