# Nimet: yhdistetyt ja lyhennetyt.
issue-merged = Toimija { $value } luettiin nimellä { $other }, kuten valitsit. Tyhjät tiedot täydennettiin tältä riviltä.
assumption-names-merged = { $n ->
    [one] 1 nimi yhdistettiin toiseen, kuten valitsit.
   *[other] { $n } nimeä yhdistettiin toisiin, kuten valitsit.
}
assumption-emails-shortened = { $n ->
    [one] 1 nimi on sähköpostiosoite. Siitä näytetään vain alku.
   *[other] { $n } nimeä on sähköpostiosoitteita. Niistä näytetään vain alku.
}
