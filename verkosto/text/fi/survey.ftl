# Kyselyaineisto: mitä luettiin ja mitä huomattiin.
survey-heading = Mitä aineistosta luettiin?
survey-empty = Täällä näet, mitä tiedostoista tunnistettiin: taulukot, sarakkeet, jokaisen käytetyn ja sivuun jätetyn rivin sekä sen, mitä kannattaa korjata. Tiedoston yleisimmät muodot ovat nämä:
survey-also-heading = Myös nämä luetaan sellaisinaan
survey-also-forms = **Lomakepalvelun vienti**: Webropol, Microsoft Forms, Google Forms, Qualtrics tai REDCap; vastaaja riviä kohden.
survey-also-names = **Vastaajan nimeämät**: sarakkeet kontakti 1, kontakti 2 …, tai monta nimeä samassa solussa.
survey-also-long = **Vastaus riviä kohden**: kysymys, toimija ja vastaus omissa sarakkeissaan.
survey-also-waves = **Useita taulukoita tai kyselykierroksia**: välilehtinä, tiedostoina tai sarakkeena.
survey-also-ratings = **Arviot ja avovastaukset**: omalla välilehdellään, myös ilman vastaajien nimiä.
survey-also-words = Vastaukset voivat olla numeroita tai sanoja (”viikoittain”, ”erittäin paljon”). Jos jokin jää epäselväksi, sitä kysytään.
survey-make = Kysely on vasta tekemättä? Tee kyselylomake.
survey-empty-sample = Ei vielä omaa aineistoa?
survey-close = Poista aineisto muistista
survey-files-heading = Tiedostot ja taulukot
survey-assumptions-heading = Mitä oletettiin
survey-issues-heading = Mitä huomattiin
survey-no-issues = Ei huomautettavaa: jokainen rivi on käytössä.
survey-relations-heading = Suhteet
survey-answers-heading = Ketkä vastasivat

receipt-sentence = { $rows ->
    [one] 1 rivi luettu
   *[other] { $rows } riviä luettu
}, { $used } käytetty, { $aside } sivuun.
receipt-ignored = { $n ->
    [one] 1 taulukko
   *[other] { $n } taulukkoa
} ({ $rows ->
    [one] 1 rivi
   *[other] { $rows } riviä
}) jäi lukematta.
receipt-issues-count = { $n ->
    [0] Ei huomautettavaa.
    [one] 1 havainto alla.
   *[other] { $n } havaintoa alla.
}
receipt-file = **{ $name }** · { $format } · { $size } kt · { $n ->
    [one] 1 taulukko
   *[other] { $n } taulukkoa
}
receipt-table-name = Taulukko
receipt-table-role = Tulkinta
receipt-table-shape = Muoto
receipt-table-rows = Rivejä
receipt-table-used = Käytetty
receipt-table-aside = Sivuun
receipt-columns = Miten sarakkeet tulkittiin
receipt-column-name = Sarake
receipt-column-role = Tulkinta
receipt-column-sample = Esimerkkejä arvoista
receipt-issue-severity = Vakavuus
receipt-issue-table = Taulukko
receipt-issue-row = Rivi
receipt-issue-column = Sarake
receipt-issue-value = Arvo
receipt-issue-message = Selitys
receipt-issues-all = { $n ->
    [one] Näytä havainto taulukkona
   *[other] Näytä kaikki { $n } havaintoa taulukkona
}
receipt-issue-at = Taulukko: { $table }
receipt-issue-at-row = Taulukko: { $table }, rivi { $row }
receipt-issues-cut = Näytetään { $shown } ensimmäistä, vakavimmat ensin; kaikkiaan niitä on { $n }.
receipt-relation-label = Suhde
receipt-relation-direction = Suunta
receipt-relation-scale = Asteikko
receipt-relation-reports = Ilmoitettuja yhteyksiä
receipt-relation-directed = kuka nimeää kenet
receipt-relation-undirected = ei suuntaa
receipt-answered = Vastanneita { $respondents }/{ $members } ({ $share })
receipt-answered-wave = { $wave }: vastanneita { $respondents }/{ $members } ({ $share })
receipt-rated = { $n ->
    [one] Arvioita antoi 1 vastaaja
   *[other] Arvioita antoi { $n } vastaajaa
}
receipt-rated-wave = { $wave }: { $n ->
    [one] arvioita antoi 1 vastaaja
   *[other] arvioita antoi { $n } vastaajaa
}
receipt-wrote = { $n ->
    [one] Avoimiin kysymyksiin kirjoitti 1 vastaaja
   *[other] Avoimiin kysymyksiin kirjoitti { $n } vastaajaa
}
receipt-wrote-wave = { $wave }: { $n ->
    [one] avoimiin kysymyksiin kirjoitti 1 vastaaja
   *[other] avoimiin kysymyksiin kirjoitti { $n } vastaajaa
}
receipt-answered-who = Toimijat ja vastaaminen
receipt-answered-column = Vastasi
receipt-actor = Toimija

shapes-contacts-heading = Yhteydet riveittäin
shapes-contacts-about = Yksi rivi kertoo, kuka nimesi kenet. Muita sarakkeita voi olla, esimerkiksi suhde tai kyselykierros.
shapes-people-heading = Toimijat omana taulukkonaan
shapes-people-about = Saman työkirjan toinen taulukko tai oma tiedostonsa. Ei pakollinen, mutta kertoo, ketkä kuuluvat verkostoon ja ketkä vastasivat.
shapes-matrix-heading = Matriisi
shapes-matrix-about = Samat nimet riveinä ja sarakkeina. Nolla on ”ei yhteyttä”, tyhjä solu puuttuva vastaus.
shapes-from = Vastaaja
shapes-to = Kenen kanssa
shapes-how-often = Kuinka usein
shapes-name = Toimija
shapes-sector = Sektori
shapes-answered = Vastasi
shapes-actor-a = Kunta
shapes-actor-b = Opisto
shapes-actor-c = Seura
shapes-public = julkinen
shapes-third = järjestöt
shapes-yes = kyllä
shapes-no = ei
