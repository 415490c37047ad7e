# Avovastaukset yhteenvedossa, joka tulostuu päätteeseen, ja niiden rajat.
summary-reflection = Avoimiin kysymyksiin kirjoitti { $n ->
    [one] 1 vastaaja
   *[other] { $n } vastaajaa
}.
summary-reflection-n = vastaajia { $n }
summary-reflection-few = vastaajia { $n }, tarvitaan vähintään { $least }: vain fasilitaattorille
summary-reflection-words = Sanoja, joilla vastauksia voi hakea – { $question }: { $words }
summary-reflection-themes = Teemat, vastaajia – { $question }: { $themes }
summary-reflection-page = Vastaukset ovat luettavissa sovelluksen sivulla Avovastaukset.
error-texts-without-json = Vastausten tekstit saa vain JSON-tiedostoon: lisää --json TIEDOSTO.

threshold-words-respondents = Sana luetellaan, kun sitä käytti vastaajista vähintään
threshold-words-capitals = Sanaa ei luetella, sillä se voi olla nimi: isolla alkukirjaimella kirjoitettujen osuus käytöistä keskellä virkettä vähintään
