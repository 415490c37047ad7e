# Relations beside each other, ties outside, wishes, value that comes round, overlapping groups, and waves.

measure-multiplexity-name = Flera slags relationer
measure-multiplexity-term = multiplexitet (multiplexity)
measure-multiplexity-what = På hur många olika sätt de par är i kontakt som har minst en relation: till exempel att få information, gemensamt arbete och hänvisning av kunder. Riktningen räknas inte.
measure-multiplexity-reading = Par i kontakt har i genomsnitt { $value } slags relationer.
measure-multiplexity-range = 1: varje par har bara en relation. Som mest antalet relationer som det frågades om.
measure-multiplexity-undefined = Det finns inga kontakter i någon relation.

measure-association-name = Samband mellan två
measure-association-term = QAP-korrelation (QAP correlation)
measure-association-what = Om två relationer finns i samma par. Räknas över de par vars svar är kända i båda relationerna. Slumpens intervall fås när aktörerna i den ena relationen lottas om till varandras platser. Sambandet säger inte vilken som beror på vilken.
measure-association-reading = Korrelationen mellan de två relationerna är { $value }.
measure-association-range = −1: relationerna finns alltid i olika par. 0: de har inget samband. 1: de finns i exakt samma par.
measure-association-undefined = Någondera relationen saknar kontakter helt, eller finns i alla par.

measure-external-reach-name = Kontakter utåt
measure-external-reach-term = extern räckvidd (external reach)
measure-external-reach-what = Hur stor del av de svarande som nämnde minst en part utanför nätverket. Dessutom visas hur många olika parter som nämndes och hur många av dem som minst två svarande har gemensamt. Talet beror på hur många parter man fick nämna i enkäten.
measure-external-reach-reading = Av de svarande nämnde { $value } en kontakt utanför nätverket.
measure-external-reach-range = 0 %: ingen nämnde någon utomstående. 100 %: alla svarande gjorde det.
measure-external-reach-undefined = Ingen svarade, eller så finns inga utomstående i materialet: då vet man inte om det frågades om dem.

measure-desired-ties-name = Önskade kontakter
measure-desired-ties-term = ouppfyllda önskemål (desired ties)
measure-desired-ties-what = Vilka som skulle vilja samarbeta mer med någon som de ännu inte har kontakt med. När båda önskar samma sak är kontakten lättast att börja.
measure-desired-ties-reading = Önskade kontakter som inte finns ännu: { $value }.
measure-desired-ties-range = 0: varje önskad kontakt finns redan. Det finns ingen övre gräns.
measure-desired-ties-undefined = Det frågades inte om önskemål.

measure-cycle-share-name = Med i ett värdekretslopp
measure-cycle-share-term = värdecirklar (value cycles)
measure-cycle-share-what = Hur stor del av aktörerna som är med i något kretslopp: det som en aktör ger kan längs pilarna komma tillbaka till den. Ett kretslopp i nätverket säger ännu inte att parterna upplever nytta: det måste man fråga om.
measure-cycle-share-reading = Av aktörerna är { $value } med i något värdekretslopp.
measure-cycle-share-range = 0 %: inget kommer tillbaka till den som ger. 100 %: alla är med i något kretslopp.
measure-cycle-share-undefined = Det finns färre än två aktörer.

measure-group-overlap-name = Överlappande grupper
measure-group-overlap-term = tvåsidigt nätverk (two-mode network)
measure-group-overlap-what = Vilka som hör till flera grupper och vilka grupper som därför hänger ihop, till exempel kärnnätverket och temanätverken.
measure-group-overlap-reading = Aktörer som hör till minst två grupper: { $value }.
measure-group-overlap-range = 0: ingen hör till två grupper. Som mest antalet aktörer.
measure-group-overlap-undefined = Materialet berättar inte om grupper.

measure-change-name = Bestående kontakter
measure-change-term = Jaccards index (Jaccard index)
measure-change-what = Vilka kontakter som bestod, uppstod och upphörde mellan två enkätomgångar. Räknas bara bland dem som svarade båda gångerna. Talet är de bestående kontakternas andel av alla kontakter som fanns någondera gången.
measure-change-reading = Av de två gångernas kontakter bestod { $value }.
measure-change-range = 0 %: ingen kontakt är densamma. 100 %: alla bestod. Under 20 %: omgångarna överlappar knappt, så berätta ingen historia om förändring.
measure-change-undefined = Ingendera gången fanns det kontakter mellan dem som svarade båda gångerna.
