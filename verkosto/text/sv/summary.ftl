# Sammanfattning i terminalen.
summary-coverage = { $members } { $members ->
    [one] medlem
   *[other] medlemmar
}, { $respondents } svarade ({ $rate }), utomstående { $externals }.
summary-wave = Omgång: { $wave }.
summary-issues = Lästa rader { $rows }: använda { $used }, åt sidan { $aside }. Fel { $errors }, varningar { $warnings }, anmärkningar { $notes }.
summary-withheld = visas inte
summary-table = { $file } · { $table } · { $role }: rader { $rows }, använda { $used }, åt sidan { $aside }.
summary-row = rad { $row }
summary-with-range = { $value } ({ $low } – { $high })
summary-bridging-set = Bland dem som bygger broar, utan ordning (svar saknas): { $names }
