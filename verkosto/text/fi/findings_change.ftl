# Havainnot muutoksesta (R06, R44 ja arvioista R44b).
finding-r06 = { $visible ->
    [true] Tiheys laski { $d1 } prosentista { $d2 } prosenttiin
   *[false] Tiheys laski hieman
}, mutta jäsenellä on suunnilleen yhtä monta yhteyttä kuin ennen: keskimäärin { $k2 }, edellisellä kerralla { $k1 }. Ero mahtuu epävarmuuteen. Verkosto näyttää kasvaneen, ei harventuneen.
finding-r06-ask = Miten uudet jäsenet ovat päässeet mukaan?
rule-r06-name = Verkosto kasvoi, tiheys laski
rule-r06-condition = Jäseniä on vähintään 15 % enemmän kuin edellisellä kerralla, tiheys laski ja edellisen kerran yhteydet jäsentä kohti mahtuvat siihen väliin, jossa luku nyt vaihtelisi.
rule-r06-guard = Vaikenee, jos samaa suhdetta ei kysytty kahdella kerralla, jäseniä on jommallakummalla kerralla alle 10, alle puolet jäsenistä vastasi tai vaihteluväliä ei ole laskettu.

finding-r44 = Molemmilla kerroilla vastanneiden kesken ({ $panel } jäsentä) { $figure ->
    [mean_degree] yhteyksiä jäsentä kohti oli ensin { $k1 } ja nyt { $k2 }
    [reciprocity] yhteyksistä oli molemminpuolisia ensin { $p1 } ja nyt { $p2 }
    [transitivity] ryhmittyneisyys oli ensin { $p1 } ja nyt { $p2 }
   *[centralization_degree] yhteyksien keskittyneisyys oli ensin { $p1 } ja nyt { $p2 }
}. Muutos mahtuu epävarmuuteen. Älkää tulkitko sitä parannukseksi tai heikennykseksi.
finding-r44-ask = Mikä on teistä itsestänne muuttunut edellisen kerran jälkeen?
rule-r44-name = Muutos mahtuu epävarmuuteen
rule-r44-condition = Luku muuttui niin paljon, että sitä voisi pitää muutoksena (vähintään 10 %), mutta kun samat toimijat poimitaan molemmilta kerroilta uudelleen ja uudelleen, muutos voi olla myös nolla. Enintään kaksi suurinta kerrotaan.
rule-r44-guard = Vaikenee, jos samaa suhdetta ei kysytty kahdella kerralla, molemmilla kerroilla vastanneita on alle 10, alle puolet jäsenistä vastasi tai vaihtelua ei ole laskettu.

finding-r44b = { $item }: edellisellä kierroksella { $p1 } ja nyt { $p2 } vastaajista koki tämän toteutuvan hyvin. { $unconfirmed ->
    [true] Samojen vastaajien vastaukset eivät kuitenkaan vahvista muutosta.
   *[false] Muutos mahtuu epävarmuuteen.
} Älkää tulkitko sitä parannukseksi tai heikennykseksi.
finding-r44b-ask = Mitä olette tehneet toisin edellisen kierroksen jälkeen, ja mistä sen huomaisi?
rule-r44b-name = Arvion muutos on epävarma
rule-r44b-condition = 6D-arvion osuus muuttui vähintään 10 prosenttiyksikköä, mutta muutoksen väliin mahtuu nolla, tai samat vastaajat eivät nostaneet tai laskeneet arviotaan selvästi useammin. Enintään kaksi suurinta kerrotaan.
rule-r44b-guard = Vaikenee, jos 6D-arviota ei kysytty kahdella kierroksella tai vastauksia on jommallakummalla alle 8.

threshold-change-grown = Verkosto kasvoi, kun jäseniä on enemmän vähintään
threshold-change-tempting = Epävarmasta muutoksesta kerrotaan, kun luku muuttui vähintään
