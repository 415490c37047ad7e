# Kolumner med personuppgifter, som utelämnas redan vid inläsningen.
issue-personal-column = Kolumnen berättar om svarspersonen och behövs inte för nätverket. Den lästes inte in: { $value }.
column-personal = Personuppgift (läses inte in)
