# Sidan Mål (canvas C-0): vad nätverket är till för och var dess gräns går.
goals-title = Mål
goals-heading = Vad är nätverket till för, och vad vill vi uppnå?

goal-is = Mål: { $goal }
goal-permanent = Bestående uppgift
goal-innovation = Förnyelse
goal-service = Serviceproduktion
goal-influence = Påverkan
goal-learning = Lärande
goal-undecided = Vi har inte bestämt oss ännu
goal-about-permanent = Vi sköter tillsammans en uppgift som fortsätter år efter år.
goal-about-innovation = Vi söker och prövar nya lösningar och arbetssätt.
goal-about-service = Vi producerar en tjänst där arbetet går från en aktör till en annan.
goal-about-influence = Vi påverkar tillsammans beslut, åsikter eller förhållanden.
goal-about-learning = Vi delar kunnande och lär oss av varandra.
goal-about-undecided = Iakttagelser som beror på målet uteblir så länge.

goals-lead = Inget nätverk är bra eller dåligt utan ett mål: samma struktur kan passa en uppgift och försvåra en annan. Fyll i det här tillsammans. Vilken punkt som helst kan lämnas tom.
goals-task-heading = Vilken är vår huvuduppgift?
goals-task = Huvuduppgift
goals-purpose = Varför finns nätverket?
goals-tasks = Vad gör nätverket?
goals-level = På vilken nivå verkar nätverket?
goals-level-none = Inte vald
goals-boundary-heading = Syfte och gräns
goals-boundary = Vem hör till nätverket, vem gör det inte?
goals-boundary-help = Gränsen avgör alla tal: om någon saknas på listan saknas också dess kontakter på kartan.

goals-density-heading = Hur tätt borde vårt nätverk vara?
goals-density = Vårt mål, % av de möjliga kontakterna
goals-density-help = 100 % betyder att alla har kontakt med alla. Inget tal är rätt för alla.
goals-density-clear = Ta bort målet
goals-density-why = Varför just så tätt?
goals-density-now = Uppmätt nu
goals-density-name = Täthet
goals-each-name = Kontakter per medlem
goals-density-means = Målet skulle innebära i medeltal { $each } kontakter per medlem. Antalet kontakter vore sammanlagt { $together } när antalet medlemmar är { $n }.
goals-density-today = Nu har en medlem i medeltal { $each } kontakter.
goals-density-unset = Skriv ett mål, så ser ni hur många kontakter per medlem det skulle innebära.
goals-density-effort = Varje kontakt tar tid att upprätthålla. Tätt är inte detsamma som bra: det avgörande är vad kontakterna behövs till.
goals-density-no-survey = När ett material är öppet står här den uppmätta tätheten och hur många kontakter målet skulle innebära.
goals-density-shown = { $relation } · { $view }

goals-kind-heading = Hurdant nätverk vill vi ha?
goals-kind = Typ som vi strävar efter
goals-kind-undecided = Vi har inte bestämt oss ännu
goals-kind-about-h = Ramarna ges uppifrån och en lednings- eller styrgrupp beslutar.
goals-kind-about-y = Ramarna görs upp tillsammans och en samordnande grupp stöder.
goals-kind-about-v = Normerna är outtalade och formas av verksamheten.
goals-kind-about-k = Gemensamma normer saknas: var och en följer sin egen logik.
goals-kind-about-undecided = Ingen typ är bättre än någon annan.
goals-kind-why = Varför just ett sådant?
goals-kind-now = Enligt svaren nu
goals-kind-no-survey = När ett material är öppet står här den typ som medlemmarna beskriver i sina svar.
goals-kind-look = Se vad det bygger på

goals-names-heading = Får aktörer nämnas vid namn?
goals-names = Aktörer får nämnas vid namn i iakttagelserna
goals-names-about = Kryssa för först när alla som kan nämnas har gett sitt samtycke, också de som nämndes men inte svarade. Annars berättar iakttagelserna bara antal. Resultaten används inte för att bedöma personer.
goals-names-sample = Exemplets aktörer är påhittade, så de nämns alltid vid namn.
goals-owner = Vem håller det här aktuellt?
goals-date = När kom vi överens om det här?

goals-effect-heading = Vad ändrar målet?
goals-effect-none = När huvuduppgiften är vald granskas också om materialet ger någon av de här iakttagelserna:
goals-effect-no-survey = Målet finns i minnet. När du öppnar ett material granskas det här på grund av målet:
goals-effect-nothing = Inga särskilda iakttagelser beror på det här målet. De andra läses i ljuset av det.
goals-effect-speaks = { $n ->
    [one] Tack vare målet framträder 1 iakttagelse:
   *[other] Tack vare målet framträder { $n } iakttagelser:
}
goals-effect-quiet = Granskades på grund av målet, men det finns inget att säga:
goals-effect-no-cause = materialet ger ingen anledning
goals-questions-heading = Vad ska vi diskutera härnäst?
goals-questions =
    - Skulle varje medlem ha valt samma huvuduppgift?
    - Vad skulle nätverket låta bli att göra för att det viktigaste ska lyckas?
    - Vilka saknas om gränsen dras så här?
goals-to-continuum = Fortsätt till kontinuumet: att komma överens
