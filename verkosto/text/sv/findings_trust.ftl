# Iakttagelser om förtroendet (R32 … R35).
finding-r32 = { $factor }: bland de viktigaste ({ $imp }), men bara { $real } av de svarande upplever att det förverkligas. Det lönar sig att börja här.
finding-r32-ask = När lyckades det här senast, och vad gjorde det möjligt?
rule-r32-name = Förtroende: en viktig faktor förverkligas svagt
rule-r32-condition = Faktorn är bland de tre som oftast nämns som viktiga (fler vid lika antal), färre än 50 % upplever att den förverkligas och den övre gränsen för andelens 95 %-intervall är under 65 %. Högst två faktorer tas upp, den viktigaste först.
rule-r32-guard = Tiger om det inte frågades vad som är viktigt eller hur det förverkligas, eller om färre än 8 svarade på någondera frågan.

finding-r33 = Jämförelsetalen för förtroendets faktorer kommer från publikationen Kosonen & Pikka 2002. De berättar hur många som nämnde faktorn som viktig, inte hur väl den förverkligas.
finding-r33-ask = Vilka faktorer bygger förtroende just i ert nätverk?
rule-r33-name = Varifrån jämförelsetalet kommer
rule-r33-condition = Alltid när de faktorer som de svarande nämnde visas bredvid de publicerade talen.
rule-r33-guard = Tiger om det inte frågades vilka faktorer som är viktigast eller om svaren är färre än 5.

finding-r34 = Svagast förverkligas { $dim ->
    [competence] förtroendet för kunnandet, det vill säga kompetensförtroendet
    [contract] förtroendet för löften, det vill säga kontraktsförtroendet
   *[communication] förtroendet för öppenheten, det vill säga kommunikationsförtroendet
}: { $p } av de svarande bedömer det i genomsnitt som minst ”delvis av samma åsikt”.
finding-r34-ask = Vad kan ni göra annorlunda i den här frågan redan på nästa möte?
rule-r34-name = Den svagaste sorten av förtroende
rule-r34-condition = Andelen för en sort (de vars svar i medeltal är minst 4) är mindre än för båda de andra, och när nya grupper lottas av samma svarande ligger 95 %-intervallet för båda skillnaderna under noll.
rule-r34-guard = Tiger om inte alla tre sorter frågades, om färre än 10 svarade på någon av dem eller om svaren på sortens påståenden inte följs åt.

finding-r35 = I { $p } av de relationer som båda har bedömt är förtroendet ensidigt. Resultatet visas inte parvis.
finding-r35-ask = Vad skulle hjälpa parterna att berätta vad de väntar sig av varandra?
rule-r35-name = Ensidigt förtroende
rule-r35-condition = Minst 15 relationer har bedömts av båda parterna, och i över 40 % av dem litar bara den ena.
rule-r35-guard = Tiger om förtroendet för namngivna aktörer inte frågades, om bedömningarna är för få eller om resultatet skulle berätta om en enda aktör. Resultatet gäller alltid hela nätverket.
silent-withheld = resultatet visas inte, eftersom det skulle berätta om enskilda svarande
