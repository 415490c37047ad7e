# Puuttuvien vastausten vaikutus: vaihteluvälit ja vakaat siltaajat.

missing-range-what = Vaihteluväli kertoo, mihin luku voisi asettua, jos kaikki olisivat vastanneet. Puuttuvat vastaukset arvotaan monta kertaa, ja luku lasketaan joka kerta uudelleen. Väli kattaa yhdeksän kymmenestä arvotusta luvusta, ja siihen kuuluu aina myös näytetty luku. Annettuja vastauksia ei muuteta.
missing-range-assumes = Arvonta olettaa, että vastaamatta jättäneet olisivat nimenneet muita samaan tapaan kuin vastanneet. Se ottaa huomioon, kuinka usein kukin nimetään, nimeääkö toinen osapuoli, ketkä nimetään yhdessä ja mihin ryhmiin osapuolet kuuluvat. Se ei voi tietää, jos vastaamatta jättäneet poikkeavat muista jollakin muulla tavalla.
missing-range-covers = Kokeilimme menetelmää kokonaan vastatuissa kyselyissä, joista poistettiin 10–40 % vastaajista. Kun poistetut valittiin sattumalta, väli sisälsi oikean luvun noin yhdeksässä tapauksessa kymmenestä. Keskittyneisyys ja yhteyksien ryvästyminen jäivät välin ulkopuolelle useammin. Jos juuri paljon yhteyksiä saaneet jättävät vastaamatta, väli sisältää oikean luvun harvemmin. Silloin kannattaa ensin pyytää puuttuvat vastaukset.
missing-top-what = Nämä toimijat kuuluvat useimmissa arvonnoissa eniten siltaaviin. Järjestystä heidän välilleen ei voi antaa.

threshold-missing-range = Kuinka suuren osan arvotuista luvuista vaihteluväli kattaa
threshold-missing-top = Kuinka monta eniten siltaavaa toimijaa katsotaan
threshold-missing-held = Kuinka suuressa osassa arvonnoista toimijan on kuuluttava eniten siltaaviin
threshold-missing-defined = Kuinka suuressa osassa arvonnoista luku on voitava laskea, jotta sille annetaan vaihteluväli
threshold-missing-blank = Kuinka suuren osan ruuduista tyhjäksi jättänyt vastaaja, joka on merkinnyt vain yhteyksiä, tulkitaan muilta osin vastaamattomaksi (yli)
