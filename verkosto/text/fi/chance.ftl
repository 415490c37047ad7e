# Figures beside chance and of strengths.

measure-valued-density-name = Vahvuus paria kohti
measure-valued-density-term = arvotettu tiheys (valued density)
measure-valued-density-what = Kuinka vahva kahden jäsenen välinen yhteys on keskimäärin, kun puuttuva yhteys on nolla. Mukana ovat vain ne parit, joista on vastaukset. Yhteys, jolle ei annettu vahvuutta, on yksi. Luku pienenee luonnostaan, kun verkosto kasvaa.
measure-valued-density-reading = Yhteyden vahvuus paria kohti on keskimäärin { $value }.
measure-valued-density-range = 0: ei yhtään yhteyttä. Suurimmillaan asteikon ylin arvo: jokaisella parilla on mahdollisimman vahva yhteys.
measure-valued-density-undefined = Yhteyksille ei ole annettu eri vahvuuksia, tai yhdestäkään parista ei ole tarvittavia vastauksia.

measure-value-correlation-name = Vahvuuksien vastaavuus
measure-value-correlation-term = parin arvojen korrelaatio (within-dyad correlation)
measure-value-correlation-what = Kuinka hyvin parin kumpikin osapuoli ilmoittaa yhteyden yhtä vahvaksi. Mukana ovat parit, joissa molemmat vastasivat; puuttuva yhteys on nolla.
measure-value-correlation-reading = Osapuolten ilmoittamien vahvuuksien korrelaatio on { $value }.
measure-value-correlation-range = 1: osapuolet ilmoittavat aina saman vahvuuden. 0: toisen vastauksesta ei voi päätellä toisen vastausta. Alle 0: mitä vahvempi toiselle, sitä heikompi toiselle.
measure-value-correlation-undefined = Yhteyksille ei ole annettu eri vahvuuksia, tai pareissa, joissa molemmat vastasivat, ei ole eroja.

measure-omega-name = Pieni maailma
measure-omega-term = pienen maailman omega (small-world omega)
measure-omega-what = Onko verkostossa yhtä aikaa tiiviitä ryhmiä ja lyhyitä reittejä. Reittejä verrataan satunnaiseen verkostoon ja tiiviyttä mahdollisimman tiiviiseen verkostoon, joissa jokaisella on yhtä monta yhteyttä kuin nyt.
measure-omega-reading = Pienen maailman luku on { $value }; lähellä nollaa verkosto on tiivis ja reitit ovat silti lyhyitä.
measure-omega-range = Lähellä 0: tiiviitä ryhmiä ja silti lyhyet reitit. Lähellä −1: tiivistä, mutta reitit ovat pitkiä. Lähellä 1: lyhyet reitit, mutta ei tiiviitä ryhmiä.
measure-omega-undefined = Toimijoita on liian vähän, tai kaikki eivät tavoita toisiaan.

withheld-few-for-small-world = Toimijoita on liian vähän, jotta pienen maailman rakenteen voisi erottaa.
withheld-too-large = Verkosto on niin suuri, että luvun laskeminen kestäisi liian kauan.
withheld-no-triangles = Yhteyksiä on niin vähän, ettei tiiviitä ryhmiä voi syntyä.

threshold-small_world-actors = Pienen maailman rakennetta kysytään, kun toimijoita on vähintään näin monta
