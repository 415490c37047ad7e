# Figures beside chance and of strengths.

measure-valued-density-name = Styrka per par
measure-valued-density-term = värderad täthet (valued density)
measure-valued-density-what = Hur stark kontakten mellan två medlemmar är i genomsnitt, när en kontakt som inte finns är noll. Bara par som det finns svar om räknas. En kontakt utan angiven styrka är ett. Talet sjunker av sig själv när nätverket växer.
measure-valued-density-reading = Kontaktens styrka per par är i genomsnitt { $value }.
measure-valued-density-range = 0: inga kontakter. Som mest skalans högsta värde: varje par har en så stark kontakt som möjligt.
measure-valued-density-undefined = Kontakterna har inte getts olika styrka, eller så finns inte de svar som behövs om ett enda par.

measure-value-correlation-name = Styrkornas samklang
measure-value-correlation-term = korrelation inom par (within-dyad correlation)
measure-value-correlation-what = Hur väl de två i ett par uppger samma styrka för kontakten. Räknas i par där båda svarade; en kontakt som inte finns är noll.
measure-value-correlation-reading = Korrelationen mellan de styrkor som de två parterna uppger är { $value }.
measure-value-correlation-range = 1: parterna uppger alltid samma styrka. 0: den enas svar säger inget om den andras. Under 0: ju starkare för den ena, desto svagare för den andra.
measure-value-correlation-undefined = Kontakterna har inte getts olika styrka, eller så finns inga skillnader i de par där båda svarade.

measure-omega-name = Liten värld
measure-omega-term = liten värld, omega (small-world omega)
measure-omega-what = Om nätverket har täta grupper och korta vägar på samma gång. Vägarna jämförs med ett slumpmässigt nätverk och tätheten med ett så tätt nätverk som möjligt, där alla har lika många kontakter som nu.
measure-omega-reading = Talet för liten värld är { $value }; nära noll är nätverket tätt och vägarna ändå korta.
measure-omega-range = Nära 0: täta grupper och ändå korta vägar. Nära −1: tätt, men vägarna är långa. Nära 1: korta vägar, men inga täta grupper.
measure-omega-undefined = Aktörerna är för få, eller så når inte alla varandra.

withheld-few-for-small-world = Aktörerna är för få för att en liten värld ska kunna urskiljas.
withheld-too-large = Nätverket är så stort att det skulle ta för länge att räkna ut talet.
withheld-no-triangles = Kontakterna är så få att täta grupper inte kan uppstå.

threshold-small_world-actors = Antal aktörer från vilket det undersöks om nätverket är en liten värld
