# Alaryhmät sekä ydin ja reuna: luvut, ja miksi alaryhmiä ei näytetä.

measure-modularity-name = Jakautuminen alaryhmiin
measure-modularity-term = modulaarisuus Q (modularity)
measure-modularity-what = Kuinka paljon enemmän yhteyksiä parhaan löydetyn jaon alaryhmien sisällä on kuin niitä olisi, jos samat yhteydet jaettaisiin sattumalta. Jako etsitään moneen kertaan eri lähtökohdista. Myös satunnainen verkosto jakautuu näennäisesti, pieni ja harva jopa selvästi, joten lukua verrataan aina verkostoihin, joissa jokaisella on yhtä monta yhteyttä mutta satunnaisesti valittuihin toimijoihin. Hyvin pienet alaryhmät voivat sulautua toisiinsa.
measure-modularity-reading = Parhaan löydetyn jaon modulaarisuus on { $value }.
measure-modularity-range = Noin 0: yhteydet eivät ryhmity. Mitä lähempänä 1, sitä suurempi osa yhteyksistä pysyy alaryhmien sisällä. Luku kertoo jotakin vasta sattumaan verrattuna.
measure-modularity-undefined = Verkostossa ei ole yhtään yhteyttä.

measure-core-fit-name = Ydin ja reuna
measure-core-fit-term = ydin–reuna-mallin sopivuus (core–periphery fit)
measure-core-fit-what = Kuinka hyvin verkosto muistuttaa mallia, jossa ytimen toimijat ovat kaikki yhteydessä toisiinsa ja reunan toimijat eivät lainkaan keskenään. Ytimen ja reunan välisiä yhteyksiä ei oteta huomioon. Toimijat jaetaan niin, että malli sopii mahdollisimman hyvin. Myös verkosto, jossa yksi keskus yhdistää kaikki muut, sopii malliin, joten luku kannattaa lukea yhdessä keskittyneisyyden kanssa.
measure-core-fit-reading = Ydin–reuna-mallin sopivuus verkostoon on { $value }.
measure-core-fit-range = 1: ydin ja reuna täsmälleen mallin mukaan. Noin 0: malli ei kuvaa verkostoa lainkaan.
measure-core-fit-undefined = Toimijoita on alle neljä, yhteyksiä on liian vähän tai kaikki ovat yhteydessä kaikkiin.

measure-subgroup-name = Alaryhmä
measure-subgroup-term = alaryhmä eli fraktio (subgroup, community)
measure-subgroup-what = Mihin yhteyksistä erottuvaan alaryhmään toimija kuuluu. Alaryhmän jäsenillä on keskenään enemmän yhteyksiä kuin sattuma toisi. Alaryhmät numeroidaan suurimmasta alkaen. Ne näytetään vain, kun ne erottuvat sattumasta ja löytyvät samoina eri lähtökohdista.
measure-subgroup-reading = Toimijan alaryhmän numero on { $value }.
measure-subgroup-range = 1 on suurin alaryhmä. Numero on pelkkä nimi: pieni numero ei ole suurta parempi.
measure-subgroup-undefined = Verkostosta ei erotu selviä alaryhmiä, tai niitä ei ole vielä etsitty.

subgroups-few-actors = Näin pienestä verkostosta alaryhmiä ei voi erottaa luotettavasti.
subgroups-no-ties = Verkostossa ei ole yhteyksiä, joten alaryhmiä ei voi etsiä.
subgroups-not-drawn = Alaryhmiä ei ole verrattu sattumaan, joten niitä ei näytetä.
subgroups-as-chance = Selviä alaryhmiä ei erotu: verkosto, jossa jokaisella on yhtä monta yhteyttä mutta satunnaisesti valittuihin toimijoihin, jakautuisi yhtä hyvin. Kartan värit olisivat arvausta, joten niitä ei näytetä.
subgroups-unstable = Selviä alaryhmiä ei erotu: verkosto jakautuu monella melkein yhtä hyvällä tavalla, tai puuttuvat vastaukset voisivat muuttaa jakoa. Kartan värit olisivat arvausta, joten niitä ei näytetä.

threshold-subgroups-actors = Alaryhmät näytetään: vähintään näin monta toimijaa
threshold-subgroups-stability = Alaryhmät näytetään: eri lähtökohdista löytyvien jakojen yhtäpitävyys (tarkistettu Randin indeksi, enintään 1) vähintään
