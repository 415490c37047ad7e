# Delgrupper samt kärna och periferi: talen, och varför delgrupper inte visas.

measure-modularity-name = Uppdelning i delgrupper
measure-modularity-term = modularitet Q (modularity)
measure-modularity-what = Hur många fler kontakter det finns inom delgrupperna i den bästa uppdelning som hittats än om samma kontakter fördelades av slumpen. Uppdelningen söks många gånger från olika utgångspunkter. Även ett slumpmässigt nätverk delar skenbart upp sig, ett litet och glest till och med tydligt, så talet jämförs alltid med nätverk där var och en har lika många kontakter men med slumpmässigt valda aktörer. Mycket små delgrupper kan smälta ihop.
measure-modularity-reading = Den bästa funna uppdelningens modularitet är { $value }.
measure-modularity-range = Omkring 0: kontakterna samlas inte i grupper. Ju närmare 1, desto större del av kontakterna stannar inom delgrupperna. Talet säger något först i jämförelse med slumpen.
measure-modularity-undefined = Det finns inga kontakter i nätverket.

measure-core-fit-name = Kärna och periferi
measure-core-fit-term = kärna–periferi-modellens passform (core–periphery fit)
measure-core-fit-what = Hur väl nätverket liknar en modell där alla aktörer i kärnan har kontakt med varandra och aktörerna i periferin inte alls har kontakt sinsemellan. Kontakter mellan kärnan och periferin räknas inte. Aktörerna delas så att modellen passar så bra som möjligt. Även ett nätverk där ett enda nav förenar alla andra passar modellen, så läs talet tillsammans med centraliseringen.
measure-core-fit-reading = Kärna–periferi-modellens passform för nätverket är { $value }.
measure-core-fit-range = 1: kärna och periferi precis enligt modellen. Omkring 0: modellen beskriver inte nätverket alls.
measure-core-fit-undefined = Aktörerna är färre än fyra, kontakterna är för få eller alla har kontakt med alla.

measure-subgroup-name = Delgrupp
measure-subgroup-term = delgrupp eller fraktion (subgroup, community)
measure-subgroup-what = Vilken av de delgrupper som framträder ur kontakterna aktören hör till. Medlemmarna i en delgrupp har fler kontakter sinsemellan än slumpen skulle ge. Delgrupperna numreras från den största. De visas bara när de skiljer sig från slumpen och blir desamma från olika utgångspunkter.
measure-subgroup-reading = Numret på aktörens delgrupp är { $value }.
measure-subgroup-range = 1 är den största delgruppen. Numret är bara ett namn: ett litet nummer är inte bättre än ett stort.
measure-subgroup-undefined = Inga tydliga delgrupper framträder, eller så har de inte sökts ännu.

subgroups-few-actors = I ett så litet nätverk går det inte att urskilja delgrupper på ett tillförlitligt sätt.
subgroups-no-ties = Nätverket har inga kontakter, så det går inte att söka delgrupper.
subgroups-not-drawn = Delgrupperna har inte jämförts med slumpen, så de visas inte.
subgroups-as-chance = Inga tydliga delgrupper framträder: ett nätverk där var och en har lika många kontakter men med slumpmässigt valda aktörer skulle dela upp sig lika väl. Färger på kartan vore gissningar, så de visas inte.
subgroups-unstable = Inga tydliga delgrupper framträder: nätverket delar upp sig på många nästan lika bra sätt, eller så kunde svar som fattas ändra uppdelningen. Färger på kartan vore gissningar, så de visas inte.

threshold-subgroups-actors = Delgrupper visas: minst så här många aktörer
threshold-subgroups-stability = Delgrupper visas: uppdelningar från olika utgångspunkter stämmer överens (justerat Rand-index, högst 1) minst
