/** The climate saving: how much, when, where, how it is counted. */
export const co2 = `
co2
koldioxid
klimat
klimatnytta
klimatbesparing
utsläpp
miljö
hur mycket koldioxid har vi sparat
hur mycket co2 har vi sparat
hur mycket co2 har vi sparat i år
hur mkt koldioxid har vi sparat
hur mycket koldioxid sparar vi
hur mycket utsläpp har vi undvikit
hur mycket utsläpp har vi sparat in
hur stor är klimatnyttan
hur stor är vår klimatbesparing
vad är vår klimatnytta i år
vad är klimatvinsten
vilken klimatnytta har återbruket gett
vad har återbruket gett för miljön
hur mycket har vi sparat på återbruk
hur mycket har miljön vunnit på det här
hur mycket klimatpåverkan har vi undvikit
vad har vi sparat i koldioxid den här månaden
co2 den här månaden
co2 i oktober
co2 förra året
co2 jämfört med förra året
co2 för vår förvaltning
co2 för barn- och utbildning
co2 för omsorgen tredje kvartalet
barn- och utbildning i oktober, hur mycket co2
socialförvaltningens utsläpp i år
hur mycket har vår förvaltning sparat
hur ligger vi till jämfört med andra förvaltningar i klimat
vilken förvaltning har sparat mest koldioxid
vilken förvaltning är bäst på återbruk
klimatrapport
miljörapport
miljörapporten för mars
månadens klimatrapport
rapport om utsläpp
co2-rapport
co2 rapport tack
visa klimatbesparingen
visa co2
visa koldioxidbesparing
visa klimatsiffrorna
visa miljönyttan
visa oss miljöstatistiken
klimatstatistik
miljöstatistik
statistik över återbruk
siffror på klimatnytta till årsredovisningen
jag behöver siffror på co2 till miljöredovisningen
behöver co2-siffror till bokslutet
underlag till miljöbokslutet
underlag till klimatbokslut
kan du ta fram hur mycket koldioxid vi sparat per förvaltning
kan du visa hur mycket vi minskat utsläppen
hur mycket har vi minskat våra utsläpp
minskade utsläpp
utsläppsminskning
sparad koldioxid
undvikna utsläpp
kilo koldioxid
hur många kilo co2
hur många ton koldioxid har kommunen sparat
hur många kilo har vi sparat
hur många datorer har återbrukats
hur många telefoner har återanvänts
hur många enheter har fått nytt liv
hur stor andel återbrukas
hur mycket återbrukar vi
andel återbrukade datorer
återbruksgrad
återbrukssiffror
cirkulär it, hur går det
hur cirkulära är vi
hållbarhet
hållbarhetsrapport
hållbarhetssiffror
hur hållbara är vi
hur miljövänliga är vi
gör vi någon skillnad för klimatet
gör det nån nytta för miljön att jag lämnar in min dator
hur bra är det för klimatet att hyra begagnad dator
vad sparar klimatet på en begagnad dator
hur mycket co2 sparar en återbrukad telefon
hur mycket koldioxid sparas om jag tar en begagnad dator
vad är klimatavtrycket för min dator
vilket klimatavtryck har en ny laptop
klimatavtryck
koldioxidavtryck
co2-avtryck för en iphone
vilken dator är bäst för miljön
vilken telefon har lägst utsläpp
hur räknar ni ut co2
hur räknas klimatnyttan
hur beräknas koldioxidbesparingen
vilka faktorer använder ni för co2
vilken metod används för klimatberäkningen
var kommer co2-siffrorna ifrån
vad motsvarar besparingen i kylskåp
hur många varv runt jorden har vi sparat
hur många bilresor motsvarar det vi sparat in i utsläpp
hur mycket har vi sparat på att slippa köra
hur många resor har fjärrhjälpen sparat
hur mycket utsläpp sparar vi på färre bilresor
når vi klimatmålet
hur ligger vi till mot klimatmålen
hur går det med klimatmålet
klimatmål
miljömål
klimatkoll
miljökoll
exportera co2-rapporten
skicka klimatrapporten till mig
kan jag få co2 som excel
klimatsiffror för 2025
co2 kvartal 3
utsläpp per förvaltning
koldixid
hur mycket koldioxd har vi sparat
hur mycke co2 sparar vi
co2 besparning
🌍
SPARAT CO2
hej, hur mycket koldioxid har kommunen sparat hittills i år?
hej! jag är miljösamordnare och vill se vår klimatbesparing för förra kvartalet
god dag, jag skulle behöva uppgifter om undvikna utsläpp för omsorgsförvaltningen under hösten
växthusgaser
hur mycket växthusgaser har vi undvikit
miljöpåverkan av våra datorer
vad har våra telefoner för miljöpåverkan
klimatpåverkan
miljöbesparing
miljönytta med dator som tjänst
hur grönt är det här egentligen
hur gröna är vi
är det här bra för miljön
hur mycket elavfall har vi undvikit
elektronikskrot vi sparat
hur mycket e-avfall har vi minskat
senaste månadssammanfattningen om klimatet
jämför koldioxid mellan förvaltningarna
hur mycket sparade vi i våras
vad blev årets besparing i co2
vad har vår enhet bidragit med i minskade utsläpp
hur stort är vårt avtryck från datorer
hur mycket klimatgaser undviks när vi återbrukar
hur mycket sparar miljön på att vi återanvänder telefoner
kan du räkna ut hur mycket koldioxid vi slapp släppa ut
vilken effekt har återbruket haft på klimatet i år
vad är resultatet av återbruket
visa statistik på hur många datorer som fått nytt liv
hur många av våra mobiler har återbrukats i år
hur många procent av datorerna återanvänds
vad hände med datorerna vi lämnade in, blev de återbrukade
hur mycket utsläpp motsvarar en ny dator
hur mycket släpper tillverkningen av en laptop ut
är det bättre för miljön att ta en begagnad telefon
vad vinner klimatet på att jag behåller min mobil längre
hur mycket klimatnytta gör vi per månad
utsläppen senaste kvartalet
utsläppssiffror för tekniska förvaltningen
sammanställning av sparad koldioxid
ta fram en sammanställning över klimatnyttan
kan jag få ut en rapport på sparade utsläpp
pdf med klimatnyttan till nämnden
siffror till hållbarhetsredovisningen
vad ska jag skriva i miljörapporten om it
jag ska redovisa klimatbesparingen för nämnden
hur ligger vi till jämfört med grannkommunen i klimatnytta
topplista förvaltningar klimatbesparing
hur mycket mer sparade vi i år än förra året
har utsläppen gått ner
minskar våra utsläpp
trend för sparad koldioxid
hur många flygresor motsvarar det vi sparat
hur många hushåll motsvarar vår besparing
vad motsvarar besparingen i bilkörning
antal undvikna resor tack vare fjärrhjälp
hur många mil har teknikerna sluppit köra
hur mycket elektronik har vi räddat från tippen
hur mycket elektronikavfall har kommunen sparat
hur många ton e-skrot har undvikits
hur miljövänligt är det att hyra dator
är datorerna miljömärkta
vilken miljömärkning har datorerna
är det klimatsmart att hyra
klimatsmart
klimatpåverkan från it i kommunen
vad är en kilo co2e
vad betyder siffran i klimatkortet
förstår inte klimatsiffran i månadsbrevet
varifrån kommer utsläppsfaktorerna
hur säkra är siffrorna om koldioxid
är besparingen uppskattad eller bekräftad
bekräftad klimatnytta
hur räknar ni klimatnyttan av återbruk
månadens siffror för miljösamordnaren
hur ser klimatet ut för min förvaltning
visa utvecklingen av vår klimatbesparing över tid
miljöeffekten
grön it
hur går det med den gröna omställningen av it
vad gör kommunen för klimatet med sina datorer
sparade kilo
har vi blivit bättre för klimatet
har vi blivit grönare i år
har vi minskat
blir vi bättre på återbruk
vad är den samlade miljönyttan
hur stor var klimateffekten i fjol
hur många kilo slapp vi tack vare återbruk
vad skiljer en begagnad och en ny telefon i utsläpp
vad är bäst för klimatet, ny eller begagnad dator
månadens miljökort
miljösiffror
utsläppsbesparingar kultur och fritid
hur har återbruket gått
hur går det för miljön
nyckeltal miljö
nyckeltal för återbruk
vad är vår miljövinst
miljövinst
klimatvinst
har kommunen dragit ner på koldioxiden
hur mycket har vi dragit ner på utsläppen
hur många datorer gick till återbruk
hur många mobiler har gått vidare till återbruk
hur grön är min dator
hur miljövänlig är min telefon
hur klimatvänlig är en begagnad laptop
vad gav återbruket i minskade utsläpp
siffror till miljörapporten
siffror till klimatrapporten tack
sparat i september
besparing i kilo
co2-besparing för hela kommunen
total besparing
total klimatnytta
årets klimatnytta
återbrukets klimatnytta
hur många träd motsvarar besparingen
hur många kylskåp motsvarar det
hur mycket sparade omsorgen
hur mycket sparade vår förvaltning förra månaden
visa utsläppen
visa utsläppen för skolan
visa miljörapporten
visa klimatrapporten för förra året
vad är vinsten för klimatet
vad är klimatvinsten med återbruk
är det bra för miljön
är det bättre för klimatet att hyra
är det verkligen miljövänligt
är begagnat bättre för klimatet
varför är det bra för miljön att återbruka
varför ska jag välja begagnat
vad gör återbruk för nytta
hur mycket co2 är det i en mobil
hur mycket koldioxid för en ny dator
hur mycket utsläpp ger en ny telefon
klimatrapport för september tack
koldioxidrapport
årsrapport klimat
hur stor koldioxidbesparing har vi gjort
hur mycket mindre släpper vi ut nu
hur mycket mindre co2 blir det med begagnat
vad betyder återbruket för klimatet
vad har vi sparat sedan start
vad har vi sparat hittills
vår besparing
visa vår besparing
vår klimatbesparing
vår miljöpåverkan
har återbruket gett resultat
har vi nått årets klimatmål
klimatet
miljöfrågor och våra datorer
`;
