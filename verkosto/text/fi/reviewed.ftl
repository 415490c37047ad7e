# Mitä kuitti sanoo määrittelystä, joka ei osunut, ja vastauksista, joita kannattaa katsoa.
issue-mapping-unused = { $part ->
    [merges] Määrittelyssä yhdistetään nimi, jota näissä tiedostoissa ei ole: { $value }. Yhdistäminen ei vaikuttanut mihinkään.
   *[other] Määrittelyssä ({ $part }) on nimi, jota näissä tiedostoissa ei ole: { $value }. Kohta ei vaikuttanut mihinkään.
}
issue-contact-details-in-text = { $n ->
    [one] Yhdessä kirjoitetussa vastauksessa
   *[other] { $n } kirjoitetussa vastauksessa
} on sähköpostiosoite tai puhelinnumero. Niitä ei peitetä: poista ne ennen kuin annat vastaukset muille.
assumption-partial-answers = Taulukko: { $table }. { $n ->
    [one] Yksi vastaus on merkitty keskeneräiseksi. Se luetaan vastaukseksi sellaisena kuin se on.
   *[other] { $n } vastausta on merkitty keskeneräisiksi. Ne luetaan vastauksiksi sellaisina kuin ne ovat.
}
