# Sidan Arbetssätt: vad man har kommit överens om (canvas C-2) och på vilka villkor partner arbetar (C-2b).
ways_of_working-title = Arbetssätt
ways_of_working-heading = Vilka arbetssätt har vi kommit överens om?
ways_of_working-lead = Femton frågor som ett nätverk gör klokt i att komma överens om tillsammans: märk ut vad ni har kommit överens om och skriv upp vad det var, vem som ser till det och när ni återkommer till det.
ways_of_working-how = Varifrån kommer frågorna?
ways_of_working-how-text = Frågorna kommer från Järvensivus material om nätverksledning (bild J17). Ni behöver inte komma överens om alla: ”Behövs inte” är också ett beslut. En iakttagelse lyfter fram en fråga när enkätens siffror tyder på att den är värd att tala om. Vad medlemmarna känner till jämförs med överenskommelserna först när det finns minst { $answers } svar (vår egen gräns).

ways_of_working-progress = { $agreed }/{ $all } överenskomna
ways_of_working-partly-n = delvis { $n }
ways_of_working-not-agreed-n = inte ännu { $n }
ways_of_working-not-needed-n = behövs inte { $n }
ways_of_working-untold-n = inte märkta { $n }

ways_of_working-next-due = Härnäst: **{ $name }**. Dagen för genomgång har kommit.
ways_of_working-next-opened = Härnäst: **{ $name }**. En iakttagelse lyfter fram frågan.
ways_of_working-next-unsettled = Härnäst: **{ $name }**. Det här har ni ännu inte kommit överens om.

ways_of_working-filter = Visa
ways_of_working-filter-all = Alla ({ $n })
ways_of_working-filter-unsettled = Ännu öppna ({ $n })
ways_of_working-filter-due = Att gå igenom ({ $n })
ways_of_working-filter-opened = Lyfts fram av iakttagelser ({ $n })
ways_of_working-none-unsettled = Ni har kommit överens om varje fråga eller konstaterat att det inte behövs.
ways_of_working-none-due = Ingen fråga har ännu nått sin dag för genomgång.
ways_of_working-none-opened = Ingen iakttagelse lyfter fram de här frågorna just nu.

ways_of_working-short = { $question ->
    [A01] Samordning och facilitering
    [A02] Kännedom, förtroende, engagemang
    [A03] Träffar och möten
    [A04] Verksamhetens former
    [A05] Kommunikation och dialog
    [A06] Beslutsfattande
    [A07] Medlemmar och nya aktörer
    [A08] Aktörernas roller
    [A09] Förväntat engagemang
    [A10] Deltagarnas insats
    [A11] Olika målgrupper
    [A12] Bakgrundsorganisationer
    [A13] Finansiering och resurser
    [A14] Uppföljning och utvärdering
   *[A15] Utveckling och förnyelse
}
ways_of_working-status = Har ni kommit överens om det här?
ways_of_working-status-agreed = Överens
ways_of_working-status-partly = Delvis
ways_of_working-status-not-agreed = Inte ännu
ways_of_working-status-not-needed = Behövs inte
ways_of_working-due-since = Ska gås igenom { $date }
ways_of_working-review-on = Genomgång { $date }
ways_of_working-open = Vad, vem och när
ways_of_working-who-is = Vem: { $who }
ways_of_working-what = Vad har ni kommit överens om?
ways_of_working-who = Vem ser till det?
ways_of_working-review = När gås det igenom?
ways_of_working-poll = Hur många medlemmar svarade på frågan ”Har vi kommit överens om det här?”
ways_of_working-poll-yes = Ja
ways_of_working-poll-partly = Delvis
ways_of_working-poll-no = Nej
ways_of_working-poll-unknown = Vet inte
ways_of_working-poll-few = { $n ->
    [one] 1 svar. Andelen visas när det finns minst { $least } svar.
   *[other] { $n } svar. Andelen visas när det finns minst { $least } svar.
}
ways_of_working-poll-told = Ja-svar { $share }
ways_of_working-poll-n = { $n } svar
ways_of_working-owner = Vem håller listan uppdaterad?
ways_of_working-date = När gick ni senast igenom listan tillsammans?
ways_of_working-table = Hela listan som tabell
ways_of_working-column-question = Fråga
ways_of_working-column-status = Läge
ways_of_working-column-what = Vad ni har kommit överens om
ways_of_working-column-who = Vem ser till det
ways_of_working-column-review = Genomgång
ways_of_working-column-yes = Ja
ways_of_working-column-answers = Svar
ways_of_working-download = Ladda ner tabellen (CSV)
ways_of_working-file-name = arbetssatt.csv

ways_of_working-partnerships-heading = Hurdana är våra partnerskap?
ways_of_working-partnerships-lead = Parterna kryssar tillsammans för vad som stämmer i deras samarbete. Starkt och svagt betyder inte bra och dåligt: i ett starkt partnerskap är arbetssätten överenskomna, i ett svagt anpassas de efter behov. Båda kan hålla hög kvalitet.
ways_of_working-partnerships-none = Inget partnerskap har lagts till ännu.
ways_of_working-partnership-name = Partnerskapets namn
ways_of_working-partnership-example = Till exempel: Kommunen – Föreningen
ways_of_working-partnership-add = Lägg till partnerskap
ways_of_working-partnership-known = Eller välj ett par i materialet
ways_of_working-partnership-known-help = Par som fick frågan om hur kontakten är överenskommen.
ways_of_working-partnership-choose = Välj ett par
ways_of_working-list-strong = Starkt partnerskap
ways_of_working-list-weak = Svagt partnerskap
ways_of_working-met = { $name }: { $met }/{ $all }
ways_of_working-criteria = Kriterier och anteckning
ways_of_working-note = Anteckning
ways_of_working-remove = Ta bort
ways_of_working-remove-sure = Kryssen och anteckningen tas bort för gott.
ways_of_working-remove-yes = Ta bort partnerskapet
ways_of_working-suggests-strong = Enligt enkätsvaren är kontakten och arbetsfördelningen överenskomna. Börja med listan för ett starkt partnerskap.
ways_of_working-suggests-weak = Enligt enkätsvaren tas kontakt vid behov. Börja med listan för ett svagt partnerskap.
ways_of_working-suggests-both = Enligt enkätsvaren är kontakten delvis överenskommen, eller så svarade parterna olika. Gå igenom båda listorna.
ways_of_working-measured = Hela nätverket enligt medlemmarnas svar
ways_of_working-measured-strong = Starka arbetssätt: **{ $score }**
ways_of_working-measured-weak = Svaga arbetssätt: **{ $score }**
ways_of_working-measured-about = Skalan är 0–100. Talen gäller hela nätverket, inte ett enskilt partnerskap.
ways_of_working-measured-few = Det finns för få svar för att talet ska kunna visas.
ways_of_working-measured-look = Se påstående för påstående
ways_of_working-no-survey = När ett material är öppet visar sidan också vilka frågor iakttagelserna lyfter fram.
ways_of_working-no-survey-go = Öppna ett exempel eller eget material
