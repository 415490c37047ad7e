# Vad kvittot säger om läsanvisningar som inte träffade något, och om svar som är värda en titt.
issue-mapping-unused = { $part ->
    [merges] Läsanvisningen slår ihop ett namn som inte finns i de här filerna: { $value }. Det hade ingen verkan.
   *[other] Läsanvisningen ({ $part }) nämner något som inte finns i de här filerna: { $value }. Det hade ingen verkan.
}
issue-contact-details-in-text = { $n ->
    [one] Ett skrivet svar
   *[other] { $n } skrivna svar
} innehåller en e-postadress eller ett telefonnummer. De döljs inte: ta bort dem innan du ger svaren vidare.
assumption-partial-answers = Tabell: { $table }. { $n ->
    [one] Ett svar är märkt som halvfärdigt. Det läses som ett svar, sådant det är.
   *[other] { $n } svar är märkta som halvfärdiga. De läses som svar, sådana de är.
}
