# The summary in the terminal.
summary-coverage = { $members } { $members ->
    [one] member
   *[other] members
}, { $respondents } answered ({ $rate }), { $externals } outside.
summary-wave = Wave: { $wave }.
summary-issues = Rows read { $rows }: used { $used }, set aside { $aside }. Errors { $errors }, warnings { $warnings }, notes { $notes }.
summary-withheld = not shown
summary-table = { $file } · { $table } · { $role }: rows { $rows }, used { $used }, set aside { $aside }.
summary-row = row { $row }
summary-with-range = { $value } ({ $low } – { $high })
summary-bridging-set = Among those who bridge most, in no order (answers are missing): { $names }
