# Arviot yhteenvedossa, joka tulostuu päätteeseen.
summary-rated = Arvioita antoi { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
}.
summary-rated-few = liian vähän vastauksia ({ $n }), tarvitaan vähintään { $least }
summary-rated-part = väittämistä kysyttiin liian harvoja, lukua ei lasketa
summary-rated-protected = ei näytetä vastaajien suojaamiseksi
summary-rated-counts = { $positive }/{ $n } myönteistä{ $unsure ->
    [0] {""}
   *[other] , en osaa sanoa { $unsure }
}
summary-rated-share = { $share } myönteistä ({ $low }–{ $high }), vastauksia { $n }{ $unsure ->
    [0] {""}
   *[other] , en osaa sanoa { $unsure }
}{ $agreement ->
    [agreed] , yksimielisiä
    [partly] , osin erimielisiä
    [divided] , erimielisiä
   *[other] {""}
}{ $polarised ->
    [yes] , kokemukset jakautuvat kahtia
   *[no] {""}
}
summary-rated-type = { $type ->
    [H] hierarkkisesti johdettu
    [Y] yhdessä johdettu
    [V] vapaasti kehittyvä
   *[K] kaoottinen
}
summary-rated-verdict = { $grade ->
    [clear] Verkosto on jäsenten mukaan { $best }.
    [indicative] Vastaukset viittaavat siihen, että verkosto on { $best }.
    [mixed] Verkosto on sekamuoto: { $best } ja { $second } saavat lähes yhtä paljon tukea.
   *[other] Vastauksista ei erotu verkostotyyppiä.
} Ero seuraavaan { $margin }, kärjessä { $support }:ssa arvonnoista, vastaajia { $n }.
summary-rated-lowered = Yhteydet puhuvat tulosta vastaan useammassa kuin yhdessä kohdassa, joten se kerrotaan varovaisemmin.
summary-rated-score = { $type } { $score }
summary-rated-index = { $value } / 100 ({ $low }–{ $high }), vastaajia { $n }
summary-rated-strong = Sovitut toimintatavat
summary-rated-weak = Joustavat toimintatavat
summary-rated-chosen = { $answer } ({ $share }), vastauksia { $n }
summary-rated-varies = vaihtelee: yleisin { $answer } ({ $share }), vastauksia { $n }
summary-rated-combination = näiden yhdistelmä
summary-rated-picked = { $factor } { $picked }/{ $n }
summary-rated-dimension = { $dimension ->
    [competence] Luottamus osaamiseen
    [contract] Luottamus lupauksiin
   *[communication] Luottamus avoimuuteen
}
summary-rated-dimension-count = { $positive }/{ $n } kokee toteutuvan
summary-rated-dimension-share = { $share } kokee toteutuvan ({ $low }–{ $high }), vastaajia { $n }
summary-rated-ties = Luottamus nimettyihin: luottavia arvioita { $density }, molemminpuolista { $reciprocity }, arvioita { $n }. Pareittain ei näytetä.
summary-rated-ties-few = Luottamus nimettyihin: liian vähän arvioita ({ $n }). Pareittain ei näytetä.
summary-rated-ties-protected = Luottamus nimettyihin: { $n } arviosta liian suuri osa on yhden toimijan antamia tai koskee yhtä toimijaa, joten niitä ei näytetä.
summary-rated-lowest = Heikoimmin toteutuu: { $name }.
summary-rated-no-order = Kuudella ei ole selvää järjestystä.
summary-rated-own = Aineiston omat väittämät
summary-rated-apart = väittämät eivät kuulu yhteen, katso niitä yksitellen
