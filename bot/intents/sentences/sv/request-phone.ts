/** Someone wants a phone. */
export const requestPhone = `
jag behöver en ny telefon
jag behover en ny telefon
behöver ny mobil
telefon?
telefon tack
mobil
mobil?
mobiltelefon
ny mobil tack
ny telefon
ny lur
en ny lur tack
jag behöver en ny lur
kan jag få en lur
mobben är slut, behöver en ny
en mobil
kan jag få en mobil
kan jag få en ny telefon
kan man få en jobbtelefon
skulle jag kunna få en ny mobil?
jag vill ha en telefon
jag vill hyra en mobil
vill gärna hyra en telefon
jag vill beställa en telefon
jag skulle vilja beställa en mobiltelefon
jag skulle vilja beställa en ny mobil till mig själv, helst en som är lätt att hålla i med handskar
beställ mobil
beställa telefon
beställa ny mobil
beställa en telefon åt en kollega
beställning av mobiltelefon
göra en beställning av tjänstetelefon
hur beställer jag en telefon
hur gör jag för att få en ny mobil
hur får man en jobbmobil
var beställer man mobiler
min mobil är jättegammal och seg, kan jag få en annan
min telefon är för gammal, dags för en ny
telefonen är fem år och klarar inte apparna längre, vill ha en nyare
batteriet i mobilen håller inte en halv dag, kan jag få en ny telefon
jag vill byta telefon
jag vill byta ut min mobil
kan jag byta min telefon mot en ny
byta mobil
byta upp mig till en nyare iphone
uppgradera min telefon till en nyare modell
dags att byta ut den gamla luren
min mobil gick sönder och går inte att laga, behöver en ny
telefonen är död, jag måste ha en ny
mobilen dog igår så jag behöver en ersättningstelefon
tappade mobilen i golvet och den är helt krossad, behöver en ny
kan jag få en lånetelefon
behöver låna en mobil några veckor
låna telefon
en lånemobil medan min är på lagning
jag behöver en begagnad mobil
gärna en återbrukad telefon
har ni några renoverade iphones man kan få
finns det någon begagnad telefon jag kan få
en enkel mobil räcker, gärna begagnad
jag vill ha en iphone
en iphone till en ny vikarie på måndag
iphone
iphone tack
iphone 15 till mig
ny iphone
kan jag få en iphone istället för samsung
behöver en samsung
en samsung galaxy
samsung galaxy till ny medarbetare
androidtelefon tack
en android
smartphone
jag behöver en smartphone
knapptelefon till nattpatrullen
en tålig telefon till vaktmästarna
en stöttålig mobil som klarar regn
behöver mobil med bra kamera för besiktningar
en mobil med bankid så jag kan logga in
behöver mobil för att kunna signera medicin
vi behöver telefoner till hemtjänsten
behöver två mobiler till hemtjänsten
fem nya telefoner till nattlaget
vi skulle behöva fyra mobiler till nya gruppen
telefon till ny medarbetare
telefon till ny kollega som börjar på måndag
vi får en ny vikarie på torsdag och hon behöver en mobil
ny undersköterska börjar 1 mars, behöver telefon
min nya kollega har ingen telefon
den nya rektorn måste ha en mobil
jag ska ha en telefon till en vikarie
en telefon åt Karin Holm
beställ en mobil till Ahmed på ekonomi
nyanställd behöver mobiltelefon
vi har anställt en ny handläggare som ska ha mobil
praktikant behöver telefon i höst
timvikarie behöver mobil
sommarvikarierna behöver telefoner
jag är nyanställd och har inte fått någon mobil
jag börjar på måndag och behöver en jobbtelefon
jag har ingen telefon
jag saknar telefon
jag har ingen mobil att ringa med
ingen kan nå mig, jag behöver en jobblur
kan du fixa en mobil till mig
fixa en telefon
ordna en telefon åt mig
hej! skulle behöva en ny mobil så fort som möjligt
hej, jag undrar om det går att få en ny telefon?
tjena, behöver en lur till jobbet
hejsan jag heter Lena och jobbar i hemtjänsten, vi skulle behöva en ny mobil till grupp två
god morgon, jag önskar en ny tjänstetelefon
önskar ny telefon
önskar mig en mobil med bättre batteri
önskemål om mobiltelefon
ansöka om mobil
ansökan om ny telefon
jag vill ansöka om en tjänstemobil
tjänstetelefon
tjänstemobil
jobbmobil
jobbtelefon tack
telefon som tjänst
vilka mobiler kan jag välja på
vilka telefoner kan man beställa
vilka telefoner finns att hyra
vad finns det för mobiler att välja mellan
visa telefoner jag kan beställa
vad har ni för mobiler
vad kostar det att hyra en mobil
vad kostar en telefon i månaden
vad är hyran för en iphone
finns det någon iphone att beställa
har ni någon nyare mobil än den jag har
får jag ha två telefoner
jag behöver en extra telefon till jouren
jourtelefon till socialjouren
en till mobil
ytterligare en telefon till fritids
ny mobill tack
jag behövr en ny telfon
jag vil ha en mobbil
behöver ny telefån
kan ja få en ny mobil
beställa telfon
NY TELEFON
JAG BEHÖVER EN MOBIL NU
vill ha ny mobil 📱
📱 tack
skaffa en ny mobil
jag måste skaffa ny telefon till jobbet
nåt att ringa med på passen
fler mobiler till avdelningen
vore tacksam för en nyare telefon, den här hänger inte med
den här telefonen orkar inte längre, vill ha en bättre
min gamla iphone 8 får inga uppdateringar, går det att få en nyare
luren är slut, behöver en annan innan fredag
jag använder min privata mobil i jobbet och vill ha en egen tjänstetelefon
jag vill inte använda min privata telefon längre, kan jag få en från jobbet
hyra mobil till ett projekt i tre månader
telefon till min medarbetare senast fredag
gruppmobil till personliga assistenterna
larmtelefon till nattpersonalen
en telefon vi kan dela på avdelningen
ja ska ha en ny mobiltelefon
har du en telefon till mig?
går det bra att beställa en mobil här?
beställ en likadan mobil som den jag har
jag skulle vilja få igång en beställning på en mobil till vår nya enhetschef
rekvirera en telefon
hämta ut en ny mobil
ny nalle tack
en nalle till jobbet
behöver mobiltelefon och abonnemang
min telefon är för gammal för säkerhetsappen, jag behöver en nyare
samsung eller iphone, spelar ingen roll, behöver bara en lur
`;
