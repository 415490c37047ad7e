# Med vad orden i svaren förs till sin grundform: nyckeln är lemmas-<språk>-<med vad>.
lemmas-fi-voikko = Finska ord förs till sin grundform med Voikko.
lemmas-fi-simplemma = Finska ord förs till sin grundform med simplemma, för Voikko är inte installerat på den här datorn. Några böjningsformer av hundra blir inte förda till sitt ord; med Voikko är de färre (Debian och Ubuntu: apt install libvoikko1 voikko-fi, macOS: brew install libvoikko).
lemmas-sv-simplemma = Svenska ord förs till sin grundform med simplemma.
lemmas-en-simplemma = Engelska ord förs till sin grundform med simplemma.
