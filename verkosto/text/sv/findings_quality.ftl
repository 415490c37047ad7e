# Iakttagelser om själva materialet (R01 … R04).
finding-r01 = Svarsfrekvensen är { $resp }. Nätverkets nyckeltal visas inte, eftersom de svar som saknas kunde ändra dem helt.
finding-r01-ask = Vems svar saknas ännu, och vem påminner dem?
rule-r01-name = För få svarade
rule-r01-condition = Färre än hälften av medlemmarna svarade.
rule-r01-guard = Bedöms alltid först.

finding-r02 = Svarsfrekvensen är { $resp }. Antalet kontakter är ett minimum, och aktörer som bygger broar kan inte rangordnas.
finding-r02-ask = Vilka hinner ännu svara, och vem ber dem?
rule-r02-name = En del av svaren saknas
rule-r02-condition = Minst hälften men färre än 70 % av medlemmarna svarade.
rule-r02-guard = Tiger om kontakter inte har frågats.

finding-r03 = Bara { $confirmed } av kontakterna är bekräftade av båda ({ $pairs } par där båda svarade). Kontakt har kanske uppfattats eller upplevts på olika sätt. { $mutual ->
    [true] Tala om det innan ni drar slutsatser.
   *[false] Om relationen inte behöver vara ömsesidig (till exempel att be om råd) är inget fel. Tala annars om det innan ni drar slutsatser.
}
finding-r03-ask = Vad räknade var och en av oss som kontakt när vi svarade?
rule-r03-name = Få kontakter är bekräftade
rule-r03-condition = När båda svarade och minst den ena nämnde den andra, nämnde färre än 40 % av paren varandra ömsesidigt.
rule-r03-guard = Tiger om det finns färre än 15 sådana par, relationen bara går åt ena hållet (till exempel att få råd), materialet enbart är en lista över kontakter, eller det finns för få svar eller medlemmar.

finding-r04 = Nätverket är så litet ({ $n ->
    [one] en medlem
   *[other] { $n } medlemmar
}) att en enda kontakt ändrar talen mycket. Titta på kartan, inte på procenttalen.
finding-r04-ask = Vad visar kartan som ni inte visste?
rule-r04-name = Ett litet nätverk
rule-r04-condition = Det finns färre än 10 medlemmar.
rule-r04-guard = Tiger om kontakter inte har frågats.

threshold-quality-dyads = Att få kontakter är bekräftade sägs när antalet par är minst
