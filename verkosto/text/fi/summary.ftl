# Yhteenveto päätteessä.
summary-coverage = { $members } { $members ->
    [one] jäsen
   *[other] jäsentä
}, vastanneita { $respondents } ({ $rate }), ulkopuolisia { $externals }.
summary-wave = Kierros: { $wave }.
summary-issues = Rivejä luettu { $rows }: käytetty { $used }, sivuun { $aside }. Virheitä { $errors }, varoituksia { $warnings }, huomioita { $notes }.
summary-withheld = ei näytetä
summary-table = { $file } · { $table } · { $role }: rivejä { $rows }, käytetty { $used }, sivuun { $aside }.
summary-row = rivi { $row }
summary-with-range = { $value } ({ $low } – { $high })
summary-bridging-set = Siltaajien kärjessä, ilman järjestystä (vastauksia puuttuu): { $names }
