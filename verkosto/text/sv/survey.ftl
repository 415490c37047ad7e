# Enkätmaterialet: vad som lästes och vad som noterades.
survey-heading = Vad lästes i materialet?
survey-empty = Här ser du vad som kändes igen i filerna: tabellerna, kolumnerna, varje rad som används eller lades åt sidan och vad som är värt att rätta till. Filens vanligaste former är dessa:
survey-also-heading = Också dessa läses som de är
survey-also-forms = **Export ur en formulärtjänst**: Webropol, Microsoft Forms, Google Forms, Qualtrics eller REDCap; en svarande per rad.
survey-also-names = **De som den svarande nämner**: kolumnerna kontakt 1, kontakt 2 …, eller flera namn i samma cell.
survey-also-long = **Ett svar per rad**: fråga, aktör och svar i var sin kolumn.
survey-also-waves = **Flera tabeller eller enkätomgångar**: som blad, som filer eller som en kolumn.
survey-also-ratings = **Bedömningar och öppna svar**: på ett eget blad, också utan de svarandes namn.
survey-also-words = Svaren kan vara siffror eller ord (”varje vecka”, ”mycket”). Om något förblir oklart ställs en fråga.
survey-make = Är enkäten inte gjord än? Gör ett frågeformulär.
survey-empty-sample = Inget eget material än?
survey-close = Ta bort materialet ur minnet
survey-files-heading = Filer och tabeller
survey-assumptions-heading = Vad som antogs
survey-issues-heading = Vad som noterades
survey-no-issues = Inget att anmärka: varje rad används.
survey-relations-heading = Relationer
survey-answers-heading = Vilka som svarade

receipt-sentence = { $rows ->
    [one] 1 rad läst
   *[other] { $rows } rader lästa
}, { $used } använda, { $aside } åt sidan.
receipt-ignored = { $n ->
    [one] 1 tabell
   *[other] { $n } tabeller
} ({ $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}) lästes inte.
receipt-issues-count = { $n ->
    [0] Inget att anmärka.
    [one] 1 notering nedan.
   *[other] { $n } noteringar nedan.
}
receipt-file = **{ $name }** · { $format } · { $size } kB · { $n ->
    [one] 1 tabell
   *[other] { $n } tabeller
}
receipt-table-name = Tabell
receipt-table-role = Tolkning
receipt-table-shape = Form
receipt-table-rows = Rader
receipt-table-used = Använda
receipt-table-aside = Åt sidan
receipt-columns = Hur kolumnerna tolkades
receipt-column-name = Kolumn
receipt-column-role = Tolkning
receipt-column-sample = Exempel på värden
receipt-issue-severity = Allvarlighetsgrad
receipt-issue-table = Tabell
receipt-issue-row = Rad
receipt-issue-column = Kolumn
receipt-issue-value = Värde
receipt-issue-message = Förklaring
receipt-issues-all = { $n ->
    [one] Visa noteringen som tabell
   *[other] Visa alla { $n } noteringar som tabell
}
receipt-issue-at = Tabell: { $table }
receipt-issue-at-row = Tabell: { $table }, rad { $row }
receipt-issues-cut = De { $shown } första visas, de allvarligaste först; sammanlagt finns { $n }.
receipt-relation-label = Relation
receipt-relation-direction = Riktning
receipt-relation-scale = Skala
receipt-relation-reports = Uppgivna kontakter
receipt-relation-directed = vem som nämner vem
receipt-relation-undirected = ingen riktning
receipt-answered = Svarat { $respondents }/{ $members } ({ $share })
receipt-answered-wave = { $wave }: svarat { $respondents }/{ $members } ({ $share })
receipt-rated = { $n ->
    [one] 1 svarande gav bedömningar
   *[other] { $n } svarande gav bedömningar
}
receipt-rated-wave = { $wave }: { $n ->
    [one] 1 svarande gav bedömningar
   *[other] { $n } svarande gav bedömningar
}
receipt-wrote = { $n ->
    [one] 1 svarande skrev svar på de öppna frågorna
   *[other] { $n } svarande skrev svar på de öppna frågorna
}
receipt-wrote-wave = { $wave }: { $n ->
    [one] 1 svarande skrev svar på de öppna frågorna
   *[other] { $n } svarande skrev svar på de öppna frågorna
}
receipt-answered-who = Aktörerna och svaren
receipt-answered-column = Svarat
receipt-actor = Aktör

shapes-contacts-heading = Kontakter rad för rad
shapes-contacts-about = En rad säger vem som nämnde vem. Det får finnas fler kolumner, till exempel relation eller enkätomgång.
shapes-people-heading = Aktörerna i en egen tabell
shapes-people-about = En annan tabell i samma arbetsbok eller en egen fil. Inte nödvändig, men den säger vilka som hör till nätverket och vilka som svarade.
shapes-matrix-heading = Matris
shapes-matrix-about = Samma namn som rader och kolumner. Noll är ”ingen kontakt”, en tom cell ett svar som saknas.
shapes-from = Svarande
shapes-to = Med vem
shapes-how-often = Hur ofta
shapes-name = Aktör
shapes-sector = Sektor
shapes-answered = Svarat
shapes-actor-a = Kommun
shapes-actor-b = Institut
shapes-actor-c = Förening
shapes-public = offentlig
shapes-third = tredje sektorn
shapes-yes = ja
shapes-no = nej
