# Bedömningar och öppna svar: vad som lästes ur en tabell och vad som bör sägas om den.
shape-ratings-wide = Bedömningar: en svarande per rad, ett påstående per kolumn
shape-ratings-long = Bedömningar: en bedömning per rad
shape-answers-wide = Öppna svar: en svarande per rad, en fråga per kolumn
shape-answers-long = Öppna svar: ett svar per rad
column-text = Öppet svar
column-answer = Svar

issue-rating-unread = Svaret ”{ $value }” finns inte på påståendets skala. Det läses som ett svar som saknas.
issue-rating-off-scale = Värdet { $value } ligger utanför skalan { $low }–{ $high }. Det läses som ett svar som saknas.
issue-rating-other-scale = Talen { $low }–{ $high } i kolumnen hör till en annan skala än påståendets, så kolumnen lästes inte: { $value }
issue-choice-unread = ”{ $value }” hör inte till frågans alternativ. Det lästes inte.
issue-too-many-choices = Antalet val är { $n }, fast högst { $most } fick väljas. Inget av dem lästes: { $value }
issue-points-not-100 = Summan av poängen är { $sum }, fast den borde vara 100. Fördelningen lästes inte: { $value }
issue-no-answers = Raden har inget svar som kan läsas. Raden lades åt sidan.
issue-answer-again = Samma svarande har svarat på nytt på samma punkt: { $value }. Det senare svaret gäller, den här raden lades åt sidan.
issue-item-unknown = Raden svarar inte på något känt påstående eller någon känd fråga: { $value }. Raden lades åt sidan.
issue-rating-wave = Bedömningarna har en omgång som inte finns bland kontakterna: { $value }

assumption-item-by-likeness = Tabell: { $table }. Rubriken ”{ $column }” är nästan densamma som påståendet { $item } och lästes därför som det.
assumption-ratings-without-names = Tabell: { $table }. Bedömningar visas utan namn, så kolumnen med de svarandes namn lästes inte.
assumption-rating-turned = Tabell: { $table }. Talen i kolumnen { $column } går åt motsatt håll mot vår skala, som det står där, så de vändes.
assumption-own-items = Tabell: { $table }. { $n ->
    [one] Ett påstående som inte är programmets eget lästes också
   *[other] { $n } påståenden som inte är programmets egna lästes också
}. Det första: { $column }

question-which-item = Tabell: { $table }. Frågar kolumnen ”{ $column }” samma sak som påståendet { $item }?
