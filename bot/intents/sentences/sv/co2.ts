/** The climate saving: how much, when, where, how it is counted. */
export const co2 = `
co2
CO2
co2?
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
klimatbesparing 🌍
🌱 hur går det
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
`;
