# Vad som hänger på en enda: ledpunkter, broar och tålighet.

measure-cut-points-name = Ledpunkter
measure-cut-points-term = antal ledpunkter (cut-points)
measure-cut-points-what = Hur många aktörer vars bortfall skulle bryta vägen mellan några andra. Kontakternas riktning har ingen betydelse. Ett svar som fattas kan få det att se ut som om en ledpunkt fanns där ingen finns.
measure-cut-points-reading = Antalet ledpunkter är { $value }.
measure-cut-points-range = 0: ingens bortfall bryter nätverket. Ju större tal, desto fler vägar hänger på en enda aktör.
measure-cut-points-undefined = Talet är alltid känt.

measure-bridges-name = Broar
measure-bridges-term = antal broar (bridges)
measure-bridges-what = Hur många kontakter som skulle dela nätverket i fler delar om de bröts. Runt en bro finns ingen omväg. Kontakternas riktning har ingen betydelse.
measure-bridges-reading = Antalet broar är { $value }.
measure-bridges-range = 0: det finns en omväg runt varje kontakt. Som mest en färre än antalet aktörer: det finns inga omvägar alls.
measure-bridges-undefined = Talet är alltid känt.

measure-local-bridges-name = Lokala broar
measure-local-bridges-term = antal lokala broar (local bridges)
measure-local-bridges-what = Hur många kontakter där parterna inte har någon gemensam partner. En sådan kontakt för ofta med sig sådant som den egna kretsen inte känner till. Också broar utan omväg räknas med. Kontakternas riktning har ingen betydelse.
measure-local-bridges-reading = Antalet lokala broar är { $value }.
measure-local-bridges-range = 0: alla som har kontakt har en gemensam partner. Som mest antalet kontakter: ingen har det.
measure-local-bridges-undefined = Talet är alltid känt.

measure-robustness-name = Tålighet
measure-robustness-term = tålighet, R (robustness)
measure-robustness-what = Hur väl nätverket håller ihop när de aktörer som har flest kontakter faller bort en i taget. I varje skede ser man hur stor del av de ursprungliga aktörerna som finns i den största sammanhängande delen, och talet är medelvärdet av dessa andelar. Kontakternas riktning har ingen betydelse.
measure-robustness-reading = När de som har flest kontakter faller bort en i taget finns i genomsnitt { $value } av aktörerna i den största delen.
measure-robustness-range = Nära 0 %: nätverket faller sönder när några få faller bort. Högst nästan 50 %: alla har kontakt med alla, och nätverket faller inte sönder alls.
measure-robustness-undefined = Det finns färre än två medlemmar.
