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
LAGER
lager 📦
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
`;
