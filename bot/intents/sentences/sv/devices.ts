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
MINA ENHETER
mina enheter 💻📱
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
`;
