/** IT looks for a device, a person's devices, or what is in stock. */
export const inventory = `
lager
lagret
lagersaldo
lagerstatus
lagerlista
inventarie
inventarielista
inventering
visa lagret
visa lager
visa lagersaldo
vad finns i lager
vad har vi i lager
vad finns på lagret
vad har vi på hyllan
vad finns inne
vad finns ledigt
vilka datorer finns i lager
vilka datorer har vi i lager
vilka telefoner finns i lager
vilka mobiler är lediga
vilka datorer är lediga
vilka enheter är lediga
vilka laptops finns inne
vilka modeller har vi i lager
hur många datorer finns i lager
hur manga datorer finns i lager
hur många datorer har vi
hur många iphones har vi i lager
hur många mobiler finns kvar
hur många laptops finns kvar på lagret
hur många thinkpads har vi
hur många lediga datorer finns det
hur många begagnade datorer har vi inne
hur många macbooks är utlånade
hur många datorer är ute
hur många telefoner har hemtjänsten
hur många datorer har skolan
hur många enheter har socialförvaltningen
finns det några iphones i lager
finns det datorer på lager
finns det thinkpad i lager
har vi några lediga telefoner
har vi några elitebooks kvar
har vi samsung inne
är det slut på mobiler i lagret
håller datorerna på att ta slut i lagret
saldo på iphone 13
lagersaldo thinkpad t14
ledig dator i lagret
lediga enheter
tillgängliga datorer i lager
hitta dator
hitta enhet
hitta en enhet
hitta datorn med serienummer 5CG1234ABC
hitta telefon med imei 356938035643809
sök enhet
sök dator
sök på serienummer
sök serienummer PF3KX29L
sök efter 5CD0421XYZ
sök iphone hemtjänst försenad
sök fram Karin Holms dator
sök upp enheten märkt KL-00412
slå upp dator 10442
slå upp serienummer
slå upp inventarienummer 20817
kolla upp serienummer R9XW2041
kolla serienr C02XG2JHJGH5
serienummer 5CG1234ABC
serienummer
inventarienummer
stöldmärkning 104233
imei 356938035643809
5CG1234ABC
PF3KX29L
KL-00412
C02XG2JHJGH5
vem har datorn med serienummer PF3KX29L
vem har dator 10442
vem har enhet KL-00412
vem har den här datorn
vem har den här telefonen
vem äger dator 5CG9382KLM
vem står på serienummer 5CG1234ABC
vem använder telefonen med imei 356938035643809
vem har kvitterat ut KL-00977
vem hade dator 10442 före Eva
vilken dator har Karin Holm
vilken telefon har Ahmed
vilka enheter har Lisa Berg
vilka datorer har Anders på ekonomi
vad har Karin Holm för dator
vad har rektorn för telefon
vad har hemtjänsten för mobiler
vilken utrustning har Maria Nilsson
visa enheter för Johan Ek
visa Karins enheter
visa alla enheter på förskolan Solrosen
visa alla datorer på socialförvaltningen
visa alla försenade enheter
visa alla iphones
visa alla lediga datorer
lista alla datorer i lager
lista försenade datorer
lista alla telefoner på omsorgen
vilka enheter är försenade
vilka datorer är försenade
vilka mobiler borde ha kommit tillbaka
vilka enheter saknas
saknade enheter
försvunna datorer i registret
vilka datorer är stulna eller borttappade i registret
vilka enheter ska till inrego
vilka datorer väntar på radering
vilka enheter är hos återbrukaren
vilka datorer är äldre än tre år
vilka datorer går ut nästa månad
vilka telefoner går ut i vår i hela kommunen
var är dator 10442
var är enheten KL-00412
var finns telefonen med imei 356938035643809
var står dator 5CG9382KLM
status på enhet 5CG1234ABC
historik för dator 10442
visa historiken på PF3KX29L
visa kedjan för enhet KL-00412
händelser på serienummer 5CG1234ABC
enhetsinfo 10442
info om enhet KL-00412
detaljer om dator PF3KX29L
enhetsregister
register över datorer
maskinpark
hur ser maskinparken ut
hela datorbeståndet
beståndet av mobiler
översikt över enheter
översikt lager
telefoner i lager
datorer i lager
mobiler i lager
iphone i lager
surfplattor i lager
ipads i lager
hur många paddor har förskolan
vilka ipads är lediga
vilka lurar har vi inne
har vi nån ledig burk i lagret
har vi någon dator att lämna ut idag
har vi någon lånedator inne
vad har vi för begagnat inne
begagnade datorer i lager
renoverade telefoner i lager
vilka begagnade telefoner har vi hemma
hur mycket har vi hemma av thinkpad
när kommer nästa leverans till lagret
vad är reserverat i lagret
vilka enheter är reserverade
vilka datorer är redo att lämnas ut
hur många är reserverade
hita dator
sök enhett
lagersalddo
vad fins i lager
hur många datorrer har vi i lager
📦
hej, kan du kolla vem som har datorn märkt 10442
hej! jag sitter med en laptop utan namn, serienumret är 5CG1234ABC, vem tillhör den?
god dag, jag behöver veta vilka telefoner som finns tillgängliga i lagret hos oss
någon har lämnat en dator i receptionen, kan du slå upp numret 20817
på lappen står det KL-00412, vad är det för enhet
jag har hittat en mobil med imei 356938035643809, vems är den
vems dator är det här
vems är datorn
enheter hos Eva Lind
datorer på miljökontoret
mobiler hos räddningstjänsten
alla thinkpad t14
är telefonerna slut i förrådet
är det slut på bärbara
har datorerna tagit slut
har vi slut på iphones
finns det några laptops kvar att dela ut
finns det nån begagnad mobil inne just nu
hur ser lagret ut
hur ser lagerläget ut för mobiler
hur mycket har vi kvar i lagret
hur stort är lagret av telefoner
vad har vi kvar att lämna ut
hur många står i hyllan
hur många thinkpads ligger på hyllan just nu
har vi tillräckligt många datorer i lager till terminsstarten
när fylls lagret på
räcker lagret till nästa vecka
kolla vilken mobil som är registrerad på Mehmet på gatukontoret
kolla vilken dator Sara Lindgren sitter med
vilken laptop är tilldelad Peter Åberg
vad har Johanna på biblioteket för dator
vem sitter med dator nummer 3381
vem är telefonen med nummer 0012 utlämnad till
vem är registrerad ägare till enheten 5CD0421XYZ
vem lånade ipaden senast
vilken person hör serienummer R9XW2041 till
till vem är dator KL-00412 utlämnad
på vem står dator 3381
vilken avdelning har enhet KL-00977
vart tog dator 3381 vägen
i vilket skåp ligger KL-00977
när lämnades KL-00977 in
när köptes dator 10442
vilken status har KL-00412
är KL-00412 i lager eller utlämnad
är dator 3381 raderad
visa allt om 5CD0421XYZ
ta fram uppgifterna om serienummer C02XG2JHJGH5
ta fram enhet 20817
öppna enhet 20817
skanna serienummer
slå på imei
sök i registret
sök i inventariet
sök person
sök på namn
sök efter enheter på kulturförvaltningen
sök alla macbooks på kommunledningskontoret
hur många enheter har vi totalt
hur många iphones är i bruk
hur många datorer är utlämnade
hur många surfplattor finns på förskolorna
hur många datorer är hos återbruksföretaget
hur många enheter är försenade
hur många telefoner är äldre än fyra år
lista telefoner som inte lämnats in
lista surfplattor som går ut i juni
lista utlånade lånedatorer
vilka lånedatorer är ute
vilka enheter har inte kommit tillbaka
vilka har inte lämnat in sin dator
vilka har inte lämnat tillbaka sina telefoner i tid
vilka användare har två datorer
vilka saknar serienummer
finns serienummer PF3KX29L i systemet
finns KL-00412 registrerad
den här datorn har ingen etikett, kan du söka på serienumret
hittade en dator utan ägare, hur ser jag vem den tillhör
vem äger en laptop med märkning 3381
dell latitude i lager?
några samsung inne?
iphone på hyllan?
lista allt som är försenat
lista allt som är försenat på omsorgen
visa försenade på barn och utbildning
vad är försenat hos socialförvaltningen
allt försenat
försenade enheter
är det tomt på mobiler i förrådet
tomt på bärbara?
är hyllan tom på telefoner
någon thinkpad inne just nu
finns någon samsung inne just nu
finns det nån macbook hemma
vem har vi lånat ut KT-20391 till
vem lånade vi ut datorn till
till vem lånade vi ut lånetelefonen
hitta ägaren till en telefon
hitta ägaren till en dator
vem är ägare till den här datorn
behöver hitta vem som har en viss dator
söker ägare till en kvarglömd laptop
vart har dator 7781 tagit vägen
vart är enheten
antal datorer i lagret
antal telefoner på hyllan
antal lediga surfplattor
antal utlånade iphones
vilka telefoner har familjecentralen
vilka datorer har elevhälsan
vilka mobiler har räddningstjänsten
vad har tekniska kontoret för datorer
vad har Lars på tekniska för dator
vad har Karin på ekonomi för mobil
vilken telefon sitter Erik Svensson på
vilka grejer har Anna Berg
visa allt som Mohammed Ali har
vad är utlånat till Petra Lind
utrustning hos Jonas på gatukontoret
enheter på vård och omsorg
söka inventarie
sök maskin
sök upp en maskin
sök telefon
leta upp en dator
leta upp en telefon åt mig i registret
slå upp en enhet
hur många surfplattor har vi inne
hur många laptops har vi inne
hur många telefoner har vi
hur många har vi i lager
vem har telefon 0701
vem har mobil 4471
sök på Åsa Wiklund
sök på Karin Holm
sök Erik Svensson
sök enheter Anna Berg
vad har Bengt för dator
vilken dator har Bengt på logistik
vilken mobil har Stina på ekonomi
hitta 5CG2219XKZ
sök 5CG2219XKZ
slå upp KL-00977
visa KL-00977
visa allt på hyllan
visa allt i lager
visa allt som är ledigt
visa lediga
visa försenade
vilka mobiler är försenade
vilka är försenade
försenade telefoner
försenade datorer på skolan
finns thinkpads kvar i lagret
finns iphones kvar
någon ledig ipad
lediga ipads
lediga telefoner
lediga datorer
lagret på iphones
lagret just nu
enheter i lager
enheter i bruk
utlånade enheter
utlämnade datorer i år
reserverade telefoner
hur många ThinkPad T14 finns det
hur många iPhone 14 har vi
hur många Dell Latitude är utlånade
finns det iPhone 14 i lager
finns det Samsung A54 i lager
finns det chromebooks i lager
finns det datorer att ta av
vem har serienummer PC0ABCD1
vem har 5CG2219XKZ
vem har KL-00977
vem har iphonen med nummer 3381
vilka enheter har Per Nilsson
vilka enheter har Orsa
vilka enheter har skolan
var är dator 30021 just nu
var är 30021
visa alla telefoner i Orsa
visa alla försenade telefoner i Mora
visa alla datorer i Älvdalen
visa alla enheter
visa alla surfplattor
visa dator 30021
visa enhet
enhet 30021
dator 30021
telefon 4471
serienr 5CG2219XKZ
hur många datorer har vi totalt i kommunen
hur många macar finns det totalt
hur många telefoner finns på socialtjänsten
hur många av våra datorer är begagnade
finns det chromebooks inne
finns det några bärbara inne
har ni inne några surfplattor på lagret
vilka bärbara är inne just nu
vad har vi inne
vad har vi för telefoner inne just nu
ge mig en lista över datorer på skolan
ge mig alla enheter hos kultur
plocka fram enhet 41077
vem använder dator 41077
vem använder telefonen märkt MO-11872
vem nyttjar surfplattan märkt 220
vilken användare har MO-11872
vilken förvaltning har dator 41077
vilken dator är MO-11872
slå upp MO-11872
info om MO-11872
uppgifter om dator 41077
är MO-11872 ledig
är dator 41077 hemma
visa lagerläget
visa vad vi har på lager
visa telefonerna på lagret
exportera inventarielistan
Vem är den senaste som haft enhet 5521?
Kan du se vilken mobil som Fatima på kulturskolan har?
Hur många plattor har vi stående i förrådet på Nygatan?
Vilken maskin sitter de på i receptionen?
Jag behöver veta vem som har datorn med etikett 8831
Finns det en ledig laptop jag kan lämna ut till en vikarie?
Räcker mobilerna i lagret till de nya i augusti?
Kolla lagersaldot på iPhone SE
Var står dator KR-2291 nånstans
Har vi någon EliteBook 840 på hyllan?
Totalt antal ThinkPad hos oss
Vad är det för pryl som har id 00872
`;
