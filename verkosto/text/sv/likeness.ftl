# Namn: sammanslagna och förkortade.
issue-merged = Aktören { $value } lästes under namnet { $other }, som du valde. Tomma uppgifter fylldes i från den här raden.
assumption-names-merged = { $n ->
    [one] 1 namn slogs ihop med ett annat, som du valde.
   *[other] { $n } namn slogs ihop med andra, som du valde.
}
assumption-emails-shortened = { $n ->
    [one] 1 namn är en e-postadress. Bara början av den visas.
   *[other] { $n } namn är e-postadresser. Bara början av dem visas.
}
