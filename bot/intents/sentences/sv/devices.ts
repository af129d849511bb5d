/** What the person has already, how long they may keep it, and keeping it longer. */
export const devices = `
mina enheter
mina prylar
mina grejer
min utrustning
mina datorer
mina telefoner
mina saker
visa mina enheter
visa min utrustning
visa mina prylar
lista mina enheter
lista mina datorer
vilka enheter har jag
vilka datorer har jag
vilka mobiler har jag
vilken dator har jag
vilken telefon har jag
vilka prylar har jag
vilken utrustning har jag
vilken utrustning har jag kvitterat ut
vad har jag för dator
vad har jag för telefon
vad har jag för mobil
vad har jag för utrustning
vad har jag för grejer från er
vad har jag hyrt
vad har jag lånat
vad hyr jag
vad hyr jag just nu
vad har jag utkvitterat
vad står på mig
vad står skrivet på mig
vilka enheter är registrerade på mig
vilken utrustning är registrerad på mig
vilka datorer står i mitt namn
vilka saker har jag ansvar för
har jag någon dator
har jag någon telefon registrerad
har jag en jobbmobil
har jag några enheter
hur många datorer har jag
hur många enheter har jag
när ska min dator lämnas tillbaka
nar ska min dator lamnas tillbaka
när ska min telefon tillbaka
när ska mobilen lämnas in
när ska jag lämna tillbaka min dator
när måste jag lämna tillbaka mobilen
när måste datorn vara tillbaka
när måste den tillbaka
vilket datum ska datorn tillbaka
vilket datum ska telefonen lämnas in
sista datum för min dator
återlämningsdatum
återlämningsdatum för min mobil
när går min dator ut
när går användningstiden ut
när går hyran ut på min dator
när går hyrestiden ut
när tar hyran slut
när löper min mobil ut
när slutar avtalet på min dator
hur länge får jag ha min dator
hur länge får jag behålla telefonen
hur länge kan jag ha kvar mobilen
hur länge till får jag ha datorn
hur länge har jag haft min dator
hur lång tid har jag kvar på datorn
hur lång tid är det kvar på min dator
hur mycket tid är kvar på telefonen
hur många månader är kvar på min mobil
hur gammal är min dator
hur gammal är min telefon
användningstid
användningstid kvar
min användningstid
återstående användningstid
hyrestid kvar
är min dator försenad att lämnas tillbaka
är det snart dags att lämna tillbaka min dator
är det dags för mig att lämna in mobilen snart
ska jag lämna tillbaka något snart
har jag något som ska lämnas tillbaka
har jag något jag borde ha lämnat in
vad har jag som ska tillbaka
vilka av mina enheter ska lämnas tillbaka i år
när ska jag byta dator
när är det dags att byta min mobil
när har jag rätt till en ny dator
när fick jag min dator
vilket serienummer har min dator
vad har min dator för serienummer
serienummer på min laptop
vad är det för modell på min dator
vilken modell har jag
vad heter min dator
vad är min dators nummer
vilket stöldskyddsnummer har min dator
vad kostar min dator i månaden
vad betalar vi för min telefon
vad är hyran för min dator
hyra för mina enheter
kan jag behålla min dator längre
kan jag behålla mobilen ett år till
får jag ha kvar min dator ett tag till
jag vill behålla datorn längre
jag vill behålla min telefon
vill ha kvar min laptop ett halvår till
förlänga
förläng min dator
förlänga hyran på min dator
kan jag förlänga användningstiden
kan man förlänga tiden på mobilen
förlängning av dator
ha kvar telefonen
mina enheter tack
visa vad jag har
visa vad jag lånar
visa allt jag har
vad har jag
vad har jag egentligen för grejer hemma
min dator
min telefon
min mobil
min laptop
mina mobiler
info om min dator
information om min telefon
kolla min utrustning
kolla vilka grejer jag har
se mina enheter
jag vill se mina enheter
jag vill veta vilka enheter jag har
kan du visa vilka datorer jag har
kan du lista min utrustning
vilka lurar har jag
har jag en lur på mig
vad har ja för burk
vilka datorer har ja
när ska paddan tillbaka
när ska min ipad lämnas in
när ska min surfplatta lämnas åter
när är sista dagen för min macbook
mina eneter
mina enheer
visa mina prylarr
vilka enehter har jag
när ska min dattor lämnas tillbaka
hej, jag undrar vilka enheter som står på mig
hej! när ska min dator lämnas tillbaka?
god morgon, jag skulle vilja veta hur länge jag får ha min telefon
jag minns inte när datorn ska tillbaka, kan du kolla
jag har glömt vad jag har för dator, kan du visa
utlånat till mig
mina lån
mina hyrda saker
mitt innehav
mina tjänster
vad är det jag har på jobbet för dator egentligen
står det kvar någon gammal telefon på mig
är ipaden fortfarande registrerad på mig
har jag fortfarande den gamla mobilen i systemet
vilka maskiner har jag
hur lång tid får man ha en dator innan den ska tillbaka
hur länge får man behålla en tjänstetelefon
vilken garanti har min dator
går garantin ut på min telefon
hur många mobiler är skrivna på mig
är det en eller två datorer som står på mig
vad är det för modell på telefonen jag använder
vilken datormodell sitter jag med
vilken version av iphone har jag
vad för dator är det jag har
kan jag få se min utrustningslista
lista på det jag har lånat från it
en lista över mina hyrda enheter tack
vilka prylar från kommunen har jag hemma
vad har jag kvitterat ut genom åren
är min gamla telefon fortfarande knuten till mig
har ni registrerat någon surfplatta på mitt namn
vilka grejor är jag ansvarig för
vad har ni mig registrerad på för utrustning
hur länge till gäller hyran på min mobil
hur länge dröjer det tills datorn måste bytas
när tar användningstiden för min laptop slut
när är min användningstid slut
hur lång hyrestid har jag på min dator
hur lång tid återstår på min telefon
vilken månad ska min dator bytas
hur många år får man ha sin mobil
vad är sista dag för mig att lämna laptopen
vilket datum går min mobil ut
när förfaller min dator
när är det tänkt att jag ska lämna in surfplattan
är det i år min dator ska lämnas in
måste jag lämna tillbaka datorn i år eller nästa år
behöver min telefon lämnas in snart
går min dator ut snart
är någon av mina enheter försenad
jag fick en påminnelse om att datorn snart går ut, vilket datum gäller
hur gammal är luren jag har
när köptes min dator
när hämtade jag ut min telefon
sedan när har jag den här laptopen
vad är serienumret på datorn jag har
var hittar jag serienumret på min telefon
vilket imei har min mobil
vad har jag för telefonmodell
vad betalar min enhet för datorn jag har
hur mycket kostar min mobil per månad för avdelningen
jag är nöjd med datorn, kan jag ha den kvar efter tidens slut
min dator fungerar fint, får jag behålla den ett år extra
skulle vilja ha kvar min mobil lite till
går det att skjuta på återlämningen av min dator
kan jag skjuta upp inlämningen av mobilen
jag behöver ha datorn några månader till innan den lämnas in
förlängning tack, jag vill ha kvar laptopen
kan tiden på min dator förlängas till sommaren
utrustning på mig
enheter på mig
min utrustningslista
mina registrerade enheter
vad har jag för enheter
telefoner och datorer som är mina
visa allt som är registrerat på mig
vad har jag i min ägo från jobbet
stämmer det att jag har två datorer
har jag två telefoner i ert system
när senast vill ni ha tillbaka min telefon
när senast måste min dator vara inne
senaste dag att lämna datorn
när vill ni ha datorn tillbaka
fram till när får jag ha datorn
till vilket datum har jag datorn
står jag fortfarande på två telefoner
står datorn på mig
kolla vilken mobil jag har
kolla upp min dator
kolla när min dator ska tillbaka
är min dator på väg att bli för gammal för avtalet
är mobilen min
får jag fortsätta använda datorn
får jag ha telefonen ett tag till
får jag köpa loss min dator
kan jag köpa ut min telefon
vad hyr vi för grejer på mig
vad kostar det jag hyr
vad är registrerat på mig just nu
vilken laptop hyr jag
vilken modell hyr jag
grejer på mitt namn
vilka it-prylar har jag
har jag lämnat tillbaka allt
har jag lämnat in den gamla telefonen enligt er
är min gamla dator avregistrerad från mig
hur många år har jag haft datorn
hur många år är kvar
hur lång tid är det kvar på hyran
går det att få ha kvar mobilen ett halvår till
kan jag få ha kvar datorn ett par månader till
får jag ha datorn ett halvår extra
ska min telefon in snart
ska datorn bytas i år
när ska min mobil bytas ut
när byts min dator ut
när blir det dags för min dator att bytas
hur lång tid är det kvar innan min laptop ska in
vad har jag för maskin
vad har jag för iphone
vad har jag för platta
vad är jag ansvarig för
vad står jag som ansvarig för
vilka enheter är det jag har på mig
vilka prylar är på mig
enhetslista
min enhetslista
prylar på mig
utrustning från it
min utrustning från it
lista mina telefoner
lista mina prylar
visa min dator
visa min telefon
visa mina telefoner
visa utrustning
visa datorn jag har
info om mina enheter
mina enheters slutdatum
slutdatum för min dator
slutdatum
inlämningsdatum
utgångsdatum på min mobil
bytesdatum
vad för dator har jag på mig
vad för mobil har jag på mig
vad för grejer har jag fått av er
vilken sorts telefon har jag
vilken typ av dator har jag
vilken telefon fick jag av er
jag skulle vilja se mina enheter
jag skulle vilja se vilka enheter jag hyr
jag skulle vilja ha en lista på mina enheter
hur mycket längre får jag ha datorn
hur mycket längre får jag ha min mobil
när är det dags att lämna tillbaka datorn
när är det dags att lämna in min laptop
när är det tänkt att min mobil ska bytas
kan hyran förlängas
kan min hyra förlängas
kan jag hyra min dator längre
kan jag förlänga
kan jag förlänga min dator
kan jag förlänga hyran av telefonen
vill förlänga mobilen
vill förlänga hyran
jag vill förlänga
behålla datorn
behålla mobilen längre
min utrustning, när ska den tillbaka
mina datorer och telefoner
mina hyrda enheter
vad har jag hyrt av er
vad hyr jag av er
har jag något kvar hos mig
jag undrar vilken dator jag har
jag undrar när min telefon ska lämnas in
jag undrar hur länge jag får ha kvar min laptop
vilken telefon är det jag har egentligen
vilka telefoner är kopplade till mig
vilka enheter är kopplade till mitt namn
har jag två datorer registrerade
har jag något utestående hos it
ska något av det jag har lämnas in i år
är det min laptop som är på väg att gå ut
hur länge till får jag använda den här mobilen
hur många månader får jag ha telefonen till
kan jag använda min dator ett år till
kan jag få längre tid på min mobil
kan jag få mer tid med datorn
får jag mer tid på laptopen
jag vill ha min telefon längre än avtalet säger
avtalet går ut men jag vill behålla datorn
tiden går ut, men jag vill ha kvar mobilen
vad säger avtalet om min dator
när löper avtalet ut
när löper hyran ut på telefonen
startdatum för min dator
sedan när har jag telefonen
vad står det för datum på min dator
Jag minns inte om jag har en eller två mobiler hos er
Kan du se vilken laptop jag fick i våras?
Har jag fortfarande kvar den där surfplattan i systemet?
Vilka prylar är jag skyldig att lämna när avtalet går ut?
Hur lång tid har jag kvar innan jag måste lämna mobilen?
Min dator fungerar bra, måste den verkligen lämnas in i höst?
Kan jag få dispens att behålla min laptop till sommaren?
Jag skulle vilja behålla telefonen efter att tiden gått ut, går det?
Vad är det för dag min dator ska vara tillbaka?
Vilken årsmodell är min dator?
`;
