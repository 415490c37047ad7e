# Bedömningarna i sammanfattningen som skrivs ut i terminalen.
summary-rated = Bedömningar gavs av { $n ->
    [one] 1 svarande
   *[other] { $n } svarande
}.
summary-rated-few = för få svar ({ $n }), minst { $least } behövs
summary-rated-part = för få av påståendena ställdes, talet räknas inte
summary-rated-protected = visas inte för att skydda svarande
summary-rated-counts = { $positive }/{ $n } positiva{ $unsure ->
    [0] {""}
   *[other] , kan inte säga { $unsure }
}
summary-rated-share = { $share } positiva ({ $low }–{ $high }), svar { $n }{ $unsure ->
    [0] {""}
   *[other] , kan inte säga { $unsure }
}{ $agreement ->
    [agreed] , eniga
    [partly] , delvis oeniga
    [divided] , oeniga
   *[other] {""}
}{ $polarised ->
    [yes] , erfarenheterna delar sig i två läger
   *[no] {""}
}
summary-rated-type = { $type ->
    [H] hierarkiskt lett
    [Y] gemensamt lett
    [V] fritt framväxande
   *[K] kaotiskt
}
summary-rated-verdict = { $grade ->
    [clear] Enligt medlemmarna är nätverket { $best }.
    [indicative] Svaren tyder på att nätverket är { $best }.
    [mixed] Nätverket är en blandform: { $best } och { $second } får nästan lika mycket stöd.
   *[other] Ingen nätverkstyp framträder i svaren.
} Avstånd till nästa { $margin }, överst i { $support } av lottningarna, svarande { $n }.
summary-rated-lowered = Kontakterna talar emot resultatet på mer än en punkt, så det anges försiktigare.
summary-rated-score = { $type } { $score }
summary-rated-index = { $value } / 100 ({ $low }–{ $high }), svarande { $n }
summary-rated-strong = Överenskomna arbetssätt
summary-rated-weak = Flexibla arbetssätt
summary-rated-chosen = { $answer } ({ $share }), svar { $n }
summary-rated-varies = varierar: vanligast { $answer } ({ $share }), svar { $n }
summary-rated-combination = en kombination av dessa
summary-rated-picked = { $factor } { $picked }/{ $n }
summary-rated-dimension = { $dimension ->
    [competence] Förtroende för kunnandet
    [contract] Förtroende för löften
   *[communication] Förtroende för öppenheten
}
summary-rated-dimension-count = { $positive }/{ $n } upplever att det förverkligas
summary-rated-dimension-share = { $share } upplever att det förverkligas ({ $low }–{ $high }), svarande { $n }
summary-rated-ties = Förtroende för namngivna: bedömningar med förtroende { $density }, ömsesidigt { $reciprocity }, bedömningar { $n }. Visas aldrig parvis.
summary-rated-ties-few = Förtroende för namngivna: för få bedömningar ({ $n }). Visas aldrig parvis.
summary-rated-ties-protected = Förtroende för namngivna: för stor del av de { $n } bedömningarna har getts av en aktör eller gäller en aktör, så de visas inte.
summary-rated-lowest = Fungerar sämst: { $name }.
summary-rated-no-order = De sex har ingen klar ordning.
summary-rated-own = Materialets egna påståenden
summary-rated-apart = påståendena hör inte ihop, se dem ett i taget
