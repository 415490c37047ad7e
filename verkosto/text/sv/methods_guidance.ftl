# Metodsidans delar: iakttagelsernas regler och källorna.
methods-part-guidance = Regler
methods-part-sources = Källor
methods-guidance-lead =
    Iakttagelserna kommer ur de här reglerna. En regel talar bara när dess villkor uppfylls, och den är tyst när materialet inte räcker till för att säga vare sig det ena eller det andra. Ingen regel ger betyg eller lovar en effekt. Reglernas gränser står i delen ”Gränser och val”.

    Vid varje regel står hurdana beläggen är:
methods-guidance-search = Sök en regel, till exempel R09, hål eller förtroende
methods-guidance-none = Sökningen gav ingen regel. Pröva ett kortare ord.
methods-guidance-count = { $n ->
    [one] 1 regel
   *[other] { $n } regler
}
methods-guidance-ours = programmets egen regel
methods-guidance-page = Bild
methods-thresholds-findings = Iakttagelser
methods-sources-lead = Allt som talen, gränserna, reglerna och förklaringarna bygger på. Vid varje källa står om den har lästs för det här programmet. Hänvisningar ur minnet bör kontrolleras innan man citerar dem.
methods-sources-search = Sök en källa, till exempel Burt eller förtroende
methods-sources-none = Sökningen gav ingen källa. Pröva ett kortare ord.
methods-sources-count = { $n ->
    [one] 1 källa
   *[other] { $n } källor
}
methods-checked-source = läst i källan
methods-checked-abstract = sammandraget läst
methods-checked-quoted = via källmaterialet, originalet inte sett
methods-checked-memory = ur minnet, inte kontrollerad
methods-checked-ours = programmets eget arbete
methods-leans-measures = Tal
methods-leans-thresholds = Gränser
methods-leans-rules = Regler
methods-leans-words = Ord
methods-leans-pages = Förklaringar på sidorna
