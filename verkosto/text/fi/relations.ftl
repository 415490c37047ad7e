# Relations beside each other, ties outside, wishes, value that comes round, overlapping groups, and waves.

measure-multiplexity-name = Monisuhteisuus
measure-multiplexity-term = monisuhteisuus (multiplexity)
measure-multiplexity-what = Kuinka monella eri tavalla ne parit ovat yhteydessä, joilla on ainakin yksi suhde: esimerkiksi tiedon saaminen, yhteinen työ ja asiakkaiden ohjaaminen. Suuntaa ei katsota.
measure-multiplexity-reading = Yhteydessä olevilla pareilla on keskimäärin { $value } erilaista suhdetta.
measure-multiplexity-range = 1: jokaisella parilla on vain yksi suhde. Suurimmillaan kysyttyjen suhteiden määrä.
measure-multiplexity-undefined = Missään suhteessa ei ole yhteyksiä.

measure-association-name = Kahden suhteen yhteys
measure-association-term = QAP-korrelaatio (QAP correlation)
measure-association-what = Osuvatko kaksi suhdetta samoihin pareihin. Mukana ovat parit, joiden vastaukset tunnetaan molemmissa suhteissa. Sattuman vaihteluväli saadaan, kun toisen suhteen toimijat vaihtavat arpomalla paikkaa. Suhteiden yhteys ei kerro, kumpi johtuu kummasta.
measure-association-reading = Kahden suhteen korrelaatio on { $value }.
measure-association-range = −1: suhteet ovat aina eri pareilla. 0: ne eivät liity toisiinsa. 1: ne ovat täsmälleen samoilla pareilla.
measure-association-undefined = Jommassakummassa suhteessa ei ole yhtään yhteyttä, tai kaikilla pareilla on sellainen.

measure-external-reach-name = Yhteydet ulospäin
measure-external-reach-term = ulkoinen ulottuvuus (external reach)
measure-external-reach-what = Kuinka suuri osa vastaajista nimesi ainakin yhden tahon verkoston ulkopuolelta. Lisäksi kerrotaan, montako eri tahoa nimettiin ja moniko niistä on ainakin kahden vastaajan yhteinen. Luku riippuu siitä, montako tahoa kyselyssä sai nimetä.
measure-external-reach-reading = Vastaajista { $value } nimesi yhteyden verkoston ulkopuolelle.
measure-external-reach-range = 0 %: kukaan ei nimennyt ulkopuolista. 100 %: kaikki vastaajat nimesivät.
measure-external-reach-undefined = Kukaan ei vastannut, tai aineistossa ei ole yhtään ulkopuolista tahoa: silloin ei tiedetä, kysyttiinkö niistä.

measure-desired-ties-name = Toivotut yhteydet
measure-desired-ties-term = toteutumattomat toiveet (desired ties)
measure-desired-ties-what = Ketkä haluaisivat tehdä enemmän yhteistyötä sellaisen kanssa, johon ei ole vielä yhteyttä. Kun molemmat toivovat samaa, yhteys on helpoin aloittaa.
measure-desired-ties-reading = Toivottuja yhteyksiä, joita ei vielä ole: { $value }.
measure-desired-ties-range = 0: jokainen toivottu yhteys on jo olemassa. Ylärajaa ei ole.
measure-desired-ties-undefined = Toiveita ei kysytty.

measure-cycle-share-name = Mukana arvokierrossa
measure-cycle-share-term = arvokierrot (value cycles)
measure-cycle-share-what = Kuinka suuri osa toimijoista on mukana jossakin kierrossa: se, mitä toimija antaa, voi nuolia pitkin palata sille takaisin. Kierto verkostossa ei vielä kerro, että osapuolet kokevat hyötyvänsä: sitä pitää kysyä.
measure-cycle-share-reading = Toimijoista { $value } on mukana jossakin arvokierrossa.
measure-cycle-share-range = 0 %: mikään ei palaa antajalle. 100 %: jokainen on mukana jossakin kierrossa.
measure-cycle-share-undefined = Toimijoita on alle kaksi.

measure-group-overlap-name = Ryhmien limittyminen
measure-group-overlap-term = kaksitilainen verkosto (two-mode network)
measure-group-overlap-what = Ketkä kuuluvat useaan ryhmään ja mitkä ryhmät siksi kytkeytyvät toisiinsa, esimerkiksi ydinverkosto ja teemaverkostot.
measure-group-overlap-reading = Ainakin kahteen ryhmään kuuluvia toimijoita: { $value }.
measure-group-overlap-range = 0: kukaan ei kuulu kahteen ryhmään. Suurimmillaan toimijoiden määrä.
measure-group-overlap-undefined = Aineisto ei kerro ryhmiä.

measure-change-name = Yhteyksien pysyvyys
measure-change-term = Jaccardin indeksi (Jaccard index)
measure-change-what = Mitkä yhteydet pysyivät, syntyivät ja päättyivät kahden kyselykerran välillä. Mukana ovat vain ne, jotka vastasivat molemmilla kerroilla. Luku on pysyneiden osuus kaikista yhteyksistä, joita jommallakummalla kerralla oli.
measure-change-reading = Kahden kerran yhteyksistä { $value } pysyi.
measure-change-range = 0 %: yksikään yhteys ei ole sama. 100 %: kaikki pysyivät. Alle 20 %: kerrat tuskin osuvat päällekkäin, joten muutoksesta ei pidä kertoa tarinaa.
measure-change-undefined = Kummallakaan kerralla ei ole yhteyksiä niiden välillä, jotka vastasivat molemmilla kerroilla.
