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
JAG BEHÖVER EN DATOR NU
vill ha ny dator 💻
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
Jag fick precis jobb här och har inte tilldelats någon dator
ingen har gett mig en dator än fast jag började i måndags
har inte fått någon laptop ännu trots att jag jobbat här i två veckor, kan jag få en
vi är tre som delar på en dator, det håller inte, vi behöver en till
vi saknar en dator i arbetsrummet
det fattas en dator i teamrummet, kan vi hyra en
går det att ordna fram en bärbar till mig
finns det möjlighet att få en kraftigare maskin
kan min praktikant få en laptop under våren
kan du lägga en beställning på en laptop
lägg en order på en pc
hör av mig för att beställa en dator till vår nya kurator
är det du som har hand om datorbeställningar? jag behöver en
undrar hur man går till väga för att hyra en dator
kan skolan få hyra tio chromebooks
det är dags att förnya min dator
min dator har gått ur tiden och jag vill ha en ersättning
hade velat ha en dator som är lättare att bära
en mindre laptop skulle passa mig bättre än den jag har
datorn jag har klarar inte tunga program, finns det något kraftfullare
min dator är för klen för gis-arbetet, jag skulle vilja ha en starkare
får jag önska en ny dator till jul
kan jag få låna en laptop till konferensen
behöver tillfälligt en dator för ett uppdrag
tillfällig dator under sommaren
jag tar gärna en begagnad om det går fortare
helst en renoverad bärbar med pekskärm
går det att få tag på en bra begagnad pc
vad kan jag få för dator
vilka bärbara har ni att erbjuda
skulle vilja se utbudet av datorer
visa katalogen över datorer
vilka laptops går att hyra
vilken dator rekommenderar ni till en lärare
vilken dator passar en förskollärare
vad blir månadskostnaden för en thinkpad
prislista datorer
vad kostar en begagnad laptop att hyra
fixa fram en burk åt mig
skaffa fram en laptop till nya killen
vi har rekryterat en ny it-samordnare som måste få en dator
min medarbetare kommer tillbaka från föräldraledighet och behöver en dator igen
två nya lärare börjar i augusti, båda behöver bärbara
har fått ett nytt uppdrag och då ingår en egen dator
behöver en egen dator i stället för att dela
kan jag få en dator med svenskt tangentbord och större minne
en dator med bättre grafikkort till min tjänst
är min dator gammal nog att bytas ut? vill ha ny
det går inte att jobba på den här skrothögen, ge mig en ny dator
jag vill byta från stationär till bärbar
byt min stationära mot en laptop
kan jag få en pekplatta till hembesöken
en läsplatta till brukarna på boendet
surfplatta till dokumentation på avdelningen
hemtjänstgruppen skulle behöva en ipad till
vikarierande rektor behöver laptop från och med 3 december
en laptop till Fatima som börjar den 15:e
jag söker en dator att hyra från januari
jag vill anmäla behov av en ny dator
behovsanmälan dator
ny arbetsplats ska utrustas med dator
dator önskas
laptop sökes
jobbar numera på distans så jag måste ha en bärbar dator hemma
snälla ge mig en ny dator
jag ber om en ny dator
det blir aldrig någon ordning på den här datorn, kan jag inte bara få en annan
har inte egen dator på jobbet, ordna gärna
skulle behöva uppdatera min gamla pc till en modernare
jag delar dator med tre kollegor, kan jag få en egen
finns det datorer man kan ta hem
finns det någon bärbar jag kan få låna tills vidare
finns det elitebook att hyra
kan vi få in en dator till i receptionen
jag önskar byta ut min surfplatta
vilken dator kan en vanlig handläggare få
vill ha samma sorts laptop som min kollega
behöver dator till distansarbete från och med nästa vecka
kollegan i rummet bredvid behöver en laptop med numeriskt tangentbord
fyra nya pc till biblioteksdisken, hur beställer jag
hur lång tid tar det att få en dator om jag beställer nu
kan du lägga till en laptop åt vår sommarjobbare
jag vill beställa en dator, inte en telefon
en dator duger, helst något beg
hyr ni ut macar
jag är i behov av en dator
jag har behov av en bättre dator
har behov av två bärbara till vår enhet
står utan dator sedan i måndags, vad gör jag
är utan dator, behöver en omgående
min dator sjunger på sista versen, jag vill ha en ny
datorn är slutkörd, byt ut den tack
datorn är utsliten och borde ersättas
min dator har blivit för slö för videomöten, kan den bytas ut
datorn orkar inte med systemet, finns chans till en bättre
min laptop hänger inte riktigt med, går det att uppgradera
den billigaste datorn ni har räcker
billigaste laptopen tack
har ni något billigt i datorväg
vad har ni för märken att hyra ut, dell eller hp
det vore toppen med en ny dator
jag är sugen på en mac
hoppas få en ny dator i år
kan jag bli tilldelad en laptop
kan vår nya kurator bli utrustad med dator
vår nya fritidsledare saknar arbetsredskap, ordna en laptop
nya kollegan har inget att skriva på
hon har ingen dator, fixa en
han behöver dator från och med måndag
de behöver varsin dator
varsin laptop till de nya
en var sin dator till tre praktikanter
vi får förstärkning på ekonomi och måste ha en pc till
kontoret behöver en gemensam dator
gemensam dator till köket
dator åt min ersättare
kan min gamla dator ersättas med något vettigt
kan jag få något nyare än min 2016 års laptop
jag vill lägga en datorbeställning
datorbeställning
laptopbeställning
datorbyte
byte av dator
utbyte av dator
hyra dator
hyra bärbar
skriva upp mig på en dator
behövr en laptp
bhöver ny dator
ny dtor
finns det begagnade laptops jag kan få hyra
finns begagnade datorer att beställa
jag vill ha något annat än den här gamla klumpen, en modern laptop
kan jag få en laptop i stället för surfplatta
i stället för stationär vill jag ha bärbar
hej jag heter Mia och jobbar som kurator på högstadiet, nu är det så att min dator är för gammal och jag skulle vilja ha en ny
vi växer i gruppen och skulle behöva tre datorer till innan sommaren, hur gör vi
en dator som klarar photoshop
dator som klarar videoredigering
en laptop som orkar med cad
en dator utan krångel tack, den jag har är uttjänt
det är dags för nya datorer på fritids
är det möjligt att få en annan modell än den jag har
jag vill ha en större dator
jag vill ha en lättare laptop
har fått ny tjänst och måste ha egen dator
hur ansöker man om dator
hur kan jag få tag på en dator
hur fixar jag en dator åt en nyanställd
hur får min praktikant en dator
vad måste jag göra för att få en dator
vart vänder jag mig för att få en ny dator
var kan jag beställa en laptop
kan jag beställa dator av dig
kan du beställa en dator åt mig
kan du hjälpa mig att beställa en dator
jag behöver hjälp att beställa en ny dator
hjälp mig beställa laptop
hjälp, jag behöver en ny dator
jag skulle behöva ha en dator till på måndag
behöver en dator imorgon
behöver en dator idag
dator till måndag
dator nu tack
laptop till nya vikarien tack
ny dator till Kerstin
åt min kollega Anna: en bärbar dator
kollegan behöver dator
min dator är helt slut, ordna en ny
min laptop är kaputt, kan jag få en annan
datorn har dött för gott, kan jag få en ersättning
programmet kräver en nyare dator, kan jag få en
min dator klarar inte nya windows, vill ha en ny
jag lämnade tillbaka min dator och behöver nu en ny
min dator blev stulen så jag behöver en ny
jag behöver en dator till mitt nya uppdrag
jag ska undervisa på distans och behöver laptop
jag ska skriva rapporter och behöver en dator
vi på förskolan saknar dator
skolsköterskan behöver en ny dator
rektorn vill ha en ny laptop
kuratorn saknar dator
avdelningen saknar dator
vi behöver fler datorer nu när gruppen växer
kan du skicka en dator till oss
kan vi hyra en laptop över sommaren
kan vi få låna två datorer till valet
hur mycket kostar en dator för min enhet
vad kostar den billigaste datorn
vilka märken finns bland datorerna
kan man välja mellan mac och pc
har ni kvar någon begagnad laptop som jag kan hyra
går det att få samma dator som Lisa
elev saknar dator
ny elev i 7b behöver chromebook
Sjuksköterskan på Lindgården behöver en dator för att journalföra
Programmet går inte att köra på min dator, den är för gammal, får jag en nyare?
Min laptop är åtta år och batteriet håller inte, kan jag få byta till en ny
Kan vi hyra en dator till fritidsledaren på Norrskolan?
Vi får en förstärkning i april och hon ska ha en dator
Dator till kommunens nya miljöinspektör, börjar den tionde
Jag är på resande fot och behöver en lätt laptop
En ThinkPad till Marcus på tekniska, tack
Vi är fyra som delar på en enda dator, det räcker inte
Nån chans att få en nyare laptop?
Vad krävs för att få en egen dator?
Får alla anställda en dator, och hur får jag i så fall min?
Kan du lägga upp en dator på mig?
Beställ tre chromebooks till särskolan
Dator behövs till receptionen från vecka 20
Tar tacksamt emot en begagnad dator om det finns
Det räcker med en enkel dator för mejl och journal
Behöver en reservdator till avdelningen
Vår expeditionsdator är uråldrig, vi vill byta ut den
Skulle ni kunna ordna en laptop åt min nya kollega Yasmin?
Yasmin börjar i juni och behöver dator
Köket skulle behöva en surfplatta för egenkontrollen
Har ni möjlighet att låna ut en dator till mig i två veckor?
Medan min är på lagning behöver jag en annan dator
Ingen har ordnat dator åt mig fast jag började igår
Jag är nyanställd och det finns ingen dator på min plats
`;
