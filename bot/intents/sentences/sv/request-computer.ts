/** Someone wants a computer: a first one, another one, a swap, one for somebody else, or to see what there is. */
export const requestComputer = `
jag behöver en ny dator
jag behover en ny dator
behöver ny dator
dator?
dator tack
en dator
ny dator
laptop
laptop?
en laptop tack
ny laptop
ny laptop tack 🙏
bärbar dator
bärbar
ny burk tack
behöver en ny burk att jobba på
kan jag få en dator
kan jag få en ny dator
kan man få en annan dator
skulle jag kunna få en ny dator?
jag vill ha en dator
jag vill hyra en dator
vill gärna hyra en laptop
jag vill beställa en dator
jag skulle vilja beställa en bärbar dator
jag skulle vilja beställa en ny bärbar dator till mig själv, gärna en lätt som går att ha i ryggsäcken
beställ dator
beställa dator
beställa ny dator
beställa en dator åt en kollega
beställning av dator
göra en beställning av bärbar dator
hur beställer jag en dator
hur gör jag för att få en ny dator
hur bär man sig åt för att få en jobbdator
var beställer man datorer
min dator är jättegammal och seg, kan jag få en annan
min dator är för gammal, dags för en ny
datorn är sju år gammal och jag behöver en nyare
min laptop är så långsam att jag vill byta den
jag vill byta dator
jag vill byta ut min dator
kan jag byta min dator mot en ny
byta dator
byta upp mig till en bättre dator
uppgradera min dator till en nyare modell
dags att byta ut den gamla datorn mot något bättre
datorn har gjort sitt, jag behöver en ersättare
min dator gick sönder och går inte att laga, behöver en ny
datorn är död, jag måste ha en ny
min dator dog igår så jag behöver en ersättningsdator
kan jag få en lånedator
behöver låna en dator några veckor
låna dator
en lånedator medan min är på lagning
jag behöver en begagnad dator
gärna en återbrukad dator
har ni några renoverade laptops man kan få
finns det någon begagnad dator jag kan få
en enkel dator räcker, gärna begagnad
jag vill ha en mac
kan jag få en mac istället för pc
behöver en macbook pro för videoredigering
macbook air tack
en thinkpad
jag vill ha en lenovo thinkpad
en hp elitebook till mig
dell latitude till ny medarbetare
en pc till receptionen
vi behöver en pc i köket på förskolan
stationär dator till expeditionen
jag behöver en stationär dator
en kraftfullare dator för cad och gis
behöver starkare dator för ritprogram
en dator med större skärm
en liten dator som går att bära med sig ute på hembesök
behöver en surfplatta
kan vi få en platta till avdelningen
en ipad till förskolan
jag vill ha en ipad
beställa en padda
en surfplatta till hemtjänsten
chromebook till eleverna
vi behöver tre chromebooks till klassrummet
behöver två datorer till hemtjänsten
fem nya datorer till skolan
vi skulle behöva fyra bärbara till nya gruppen
dator till ny medarbetare
dator till ny kollega som börjar på måndag
vi får en ny vikarie på måndag och hon behöver en dator
ny sjuksköterska börjar 1 december, behöver laptop
min nya kollega har ingen dator
den nya läraren måste ha en laptop
jag ska ha en dator till en vikarie
en dator åt Karin Holm
beställ en laptop till Ahmed på ekonomi
nyanställd behöver bärbar dator
vi har anställt en ny handläggare som ska ha dator
praktikant behöver dator i höst
timvikarie behöver dator
sommarvikarierna behöver datorer
jag är nyanställd och har inte fått någon dator
jag börjar på måndag och behöver en arbetsdator
jag har ingen dator
jag saknar dator
jag har ingen dator att jobba på
har ingen dator att skriva journalen på
jag kan inte jobba utan dator, fixa en
kan du fixa en dator till mig
fixa en dator
ordna en dator åt mig
hej! skulle behöva en ny laptop så fort som möjligt
hej, jag undrar om det går att få en ny dator?
tjena, behöver en dator till jobbet
hejsan jag heter Lena och jobbar på äldreboendet, vi skulle behöva en ny dator till kontoret
god morgon, jag önskar en ny arbetsdator
önskar ny dator
önskar mig en snabbare dator
önskemål om bärbar dator
ansöka om dator
ansökan om ny dator
jag vill ansöka om en tjänstedator
tjänstedator
jobbdator
arbetsdator tack
dator som tjänst
vilka datorer kan jag välja på
vilka datorer kan man beställa
vilka datorer finns att hyra
vad finns det för datorer att välja mellan
visa datorer jag kan beställa
vad har ni för bärbara datorer
vad kostar det att hyra en dator
vad kostar en dator i månaden
vad är hyran för en laptop
finns det någon mac att beställa
har ni någon snabbare dator än den jag har
får jag ha två datorer
jag behöver en extra dator hemma
en till dator
ytterligare en dator till fritids
ny datr tack
jag behövr en nydator
jag vil ha en laptopp
behöver ny dattor
kan ja få en ny laptop
beställa datro
NY DATOR
JAG BEHÖVER EN DATOR NU
vill ha ny dator 💻
💻 tack
skaffa en ny dator
jag måste skaffa ny laptop till jobbet
nåt att skriva på, typ en laptop
dataskåpet är tomt, vi måste ha fler datorer
fler datorer till personalrummet
vore tacksam för en nyare laptop, den här orkar inte med videomöten
den här datorn orkar inte längre, vill ha en bättre
min gamla hp är uråldrig, går det att få en nyare
datorn är slut, behöver en annan innan fredag
kan vi få ersättning för datorn som gick i golvet
hyra laptop till ett projekt i tre månader
dator till min medarbetare senast fredag
behöver utrustning till en nyanställd, dator först och främst
arbetsplatsdator till biblioteket
elevdator till en ny elev
lärardator till ny lärare
jag ska jobba hemifrån och behöver en bärbar
ska börja ny tjänst och behöver dator
ja ska ha en ny bärbar dator
en ny data
jag behöver en ny data på jobbet
har du en dator till mig?
går det bra att beställa en laptop här?
beställ en likadan dator som den jag har
jag skulle vilja få igång en beställning på en dator till vår nya enhetschef
rekvirera en dator
hämta ut en ny dator
en skrivbordsdator med två skärmar
en arbetsstation för 3d
min dator stöder inte windows 11 så jag behöver en ny
datorn är utdömd av it, jag ska ha en ny
`;
