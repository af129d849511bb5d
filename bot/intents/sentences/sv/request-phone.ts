/** Someone wants a phone. */
export const requestPhone = `
jag behöver en ny telefon
jag behover en ny telefon
behöver ny mobil
telefon?
telefon tack
mobil
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
JAG BEHÖVER EN MOBIL NU
vill ha ny mobil 📱
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
Jag fick precis jobb här och har inte tilldelats någon telefon
ingen har gett mig en mobil än fast jag började i måndags
har inte fått någon jobbtelefon ännu trots att jag jobbat här i två veckor, kan jag få en
vi är tre som delar på en mobil, det håller inte, vi behöver en till
det fattas en telefon på avdelningen, kan vi hyra en
går det att ordna fram en mobil till mig
finns det möjlighet att få en modernare telefon
kan min praktikant få en telefon under våren
kan du lägga en beställning på en mobil
lägg en order på en iphone
hör av mig för att beställa en telefon till vår nya kurator
är det du som har hand om mobilbeställningar? jag behöver en
undrar hur man går till väga för att hyra en telefon
kan fritids få hyra två mobiler
det är dags att förnya min mobil
min telefon har gått ur tiden och jag vill ha en ersättning
hade velat ha en telefon som är enklare att använda
en mindre mobil skulle passa mig bättre än den jag har
telefonen jag har klarar inte de nya apparna, finns det något bättre
får jag önska en ny telefon till jul
kan jag få låna en mobil till konferensen
behöver tillfälligt en telefon för beredskapen
tillfällig mobil under sommaren
jag tar gärna en begagnad lur om det går fortare
helst en renoverad iphone
går det att få tag på en bra begagnad mobil
vad kan jag få för telefon
vilka telefoner har ni att erbjuda
skulle vilja se utbudet av mobiler
visa katalogen över telefoner
vilka iphones går att hyra
vilken telefon rekommenderar ni till en undersköterska
vilken mobil passar en vaktmästare som jobbar ute
vad blir månadskostnaden för en samsung
prislista mobiler
vad kostar en begagnad iphone att hyra
fixa fram en lur åt mig
skaffa fram en mobil till nya killen
vi har rekryterat en ny biståndshandläggare som måste få en telefon
min medarbetare kommer tillbaka från föräldraledighet och behöver en mobil igen
två nya undersköterskor börjar i augusti, båda behöver telefoner
har fått ett nytt uppdrag och då ingår en egen telefon
behöver en egen mobil i stället för att dela
en telefon med större skärm, jag ser dåligt
det går inte att jobba med den här luren, ge mig en ny
jag vill byta från android till iphone
byt min gamla samsung mot något nyare
nattpersonalen skulle behöva en mobil till
vikarierande rektor behöver telefon från och med 3 december
en iphone till Fatima som börjar den 15:e
jag söker en mobil att hyra från januari
jag vill anmäla behov av en ny telefon
behovsanmälan mobil
mobil önskas
jobbtelefon sökes
snälla ge mig en ny telefon
jag ber om en ny mobil
chefen sa att jag skulle få en jobbtelefon, hur gör jag
min tjänst kräver att jag har mobil, hur får jag en
kan ni ge mig en telefon så föräldrarna kan nå mig
behöver kunna ringa brukare utan att använda min egen mobil
fältassistenterna behöver telefoner med bra batteritid
vår vaktmästare har ingen telefon att bli nådd på
har inte egen telefon på jobbet, ordna gärna
skulle behöva uppdatera min gamla mobil till en modernare
jag delar telefon med tre kollegor, kan jag få en egen
byta min android mot en iphone, går det
går det att byta upp sig från en gammal samsung
kan vi få in en telefon till på nattpasset
finns det mobiler man kan ta hem
vilken telefon kan en vanlig handläggare få
vill ha samma sorts mobil som min kollega
kollegan i rummet bredvid behöver en telefon med bra kamera
fyra nya telefoner till hemtjänstgruppen, hur beställer jag
hur lång tid tar det att få en mobil om jag beställer nu
kan du lägga till en mobil åt vår sommarjobbare
jag vill beställa en telefon, inte en dator
en lur duger, helst något beg
hyr ni ut iphones
alla andra på avdelningen har jobbmobil utom jag
min lur är från forntiden
någon slags telefon så jag slipper använda min egen
hur får vår nya rektor en mobil
kan praktikanten få låna en telefon
jag är i behov av en telefon
jag har behov av en bättre mobil
har behov av två telefoner till vår enhet
står utan telefon sedan i måndags, vad gör jag
är utan mobil, behöver en omgående
min telefon sjunger på sista versen, jag vill ha en ny
mobilen är slutkörd, byt ut den tack
luren är utsliten och borde ersättas
telefonen jag fick när jag började är helt slut, kan den bytas ut
min mobil hänger inte riktigt med, går det att uppgradera
den billigaste mobilen ni har räcker
billigaste telefonen tack
har ni något billigt i mobilväg
det vore toppen med en ny telefon
jag är sugen på en iphone
hoppas få en ny mobil i år
kan jag bli tilldelad en telefon
kan vår nya kurator bli utrustad med mobil
vår nya fritidsledare går inte att nå, ordna en mobil
hon har ingen telefon, fixa en
han behöver mobil från och med måndag
de behöver varsin telefon
varsin mobil till de nya
telefon åt min ersättare
kan min gamla telefon ersättas med något vettigt
kan jag få något nyare än min gamla iphone 7
jag vill lägga en telefonbeställning
mobilbeställning
telefonbeställning
mobilbyte
byte av telefon
utbyte av mobil
hyra mobil
hyra telefon
skriva upp mig på en telefon
iphone se tack
galaxy a54 till vår resurs
behövr en telfon
bhöver ny mobil
ny moibl
finns det begagnade telefoner jag kan få hyra
finns begagnade mobiler att beställa
jag vill ha något annat än den här gamla tegelstenen, en modern mobil
hej jag heter Mia och jobbar som kurator på högstadiet, nu är det så att min mobil är för gammal och jag skulle vilja ha en ny
vi växer i gruppen och skulle behöva tre telefoner till innan sommaren, hur gör vi
en telefon med dubbla sim
en telefon med stora knappar
en mobil som tål vatten
det är dags för nya mobiler på fritids
är det möjligt att få en annan telefonmodell än den jag har
jag vill ha en större mobil
har fått ny tjänst och måste ha egen telefon
hur ansöker man om mobil
hur kan jag få tag på en telefon
hur fixar jag en mobil åt en nyanställd
hur får min praktikant en telefon
vad måste jag göra för att få en mobil
vart vänder jag mig för att få en ny telefon
var kan jag beställa en mobil
kan jag beställa telefon av dig
kan du beställa en mobil åt mig
kan du hjälpa mig att beställa en telefon
jag behöver hjälp att beställa en ny mobil
hjälp mig beställa iphone
hjälp, jag behöver en ny telefon
behöver en mobil imorgon
behöver en telefon idag
mobil till måndag
telefon nu tack
mobil till nya vikarien tack
ny telefon till Kerstin
åt min kollega Anna: en iphone
kollegan behöver mobil
personalen på boendet vill ha en gemensam telefon
har du någon mobil åt mig
min telefon är helt slut, ordna en ny
min mobil är kaputt, kan jag få en annan
telefonen har dött för gott, kan jag få en ersättning
skärmen på mobilen är så trasig att jag vill ha en ny telefon
batteriet är slut på min mobil, vill byta till en ny
min mobil är så gammal att den inte kan uppdateras, jag vill ha en ny
appen kräver nyare telefon, kan jag få en
jag får inte in bankid på min gamla telefon och behöver en ny
jag har tappat min telefon och behöver en ny
min telefon blev stulen så jag behöver en ny
jag lämnade tillbaka min telefon och behöver nu en ny
jag ska ha jour och måste ha en telefon
jag ska vara i beredskap och behöver mobil
jag behöver en telefon att ringa från
jag behöver kunna ringa och bli ringd
behöver ett nummer och en telefon
telefon med nummer tack
jag behöver en telefon till mitt nya uppdrag
jag vill ha ett nytt abonnemang och en telefon
kan jag få en dual sim-mobil
finns det någon stryktålig mobil att hyra
finns det mobiler med bra ljud för hörselskadade
finns det små telefoner
en mindre telefon tack, den jag har är för stor
en enklare mobil till vår äldre kollega
en telefon som tål smuts till parkarbetarna
en mobil till parkgruppen
mobiler till sommarpersonalen på kyrkogården
telefoner till väktarna
våra skolskjutsvärdar behöver mobil
skolsköterskan behöver en ny mobil
rektorn vill ha en ny iphone
kuratorn saknar telefon
lärarna på fritids saknar telefon
vi på förskolan saknar telefon på gården
avdelningen saknar mobil
hemtjänsten saknar tre telefoner
vi behöver fler telefoner nu när gruppen växer
kan du skicka en telefon till oss
kan ni skicka en mobil till äldreboendet
kan vi hyra en telefon över sommaren
kan vi få låna två mobiler till valet
hur mycket kostar en mobil för min enhet
vad kostar den billigaste telefonen
vilka märken finns bland telefonerna
vilken iphone får man
kan man välja mellan iphone och samsung
har ni kvar någon begagnad iphone som jag kan hyra
går det att få samma telefon som Lisa
hur lång tid tar det att få en telefon
Sjuksköterskan på Lindgården behöver en mobil för att signera läkemedel
Appen i hemtjänsten går inte att köra på min telefon, den är för gammal, får jag en nyare?
Min mobil stänger av sig hela tiden och är sex år, kan jag få byta till en ny
Luren jag fick av min företrädare är hopplös, jag vill ha en egen ny
Kan vi hyra en telefon till fritidsledaren på Norrskolan?
Vi får en förstärkning i april och hon ska ha en mobil
Telefon till kommunens nya miljöinspektör, börjar den tionde
Jag är på resande fot och behöver en mobil med bra batteri
Skulle vilja ha en iPhone i stället för min Android
En Samsung till Marcus på tekniska, tack
Jag ska bli gruppchef och behöver en tjänstemobil
Nattpersonalen delar på en enda telefon, det räcker inte, vi behöver en till
Vore bra att få en lur så föräldrarna slipper ringa mitt privata nummer
Är det du som ordnar med jobbtelefoner? Jag behöver en
Nån chans att få en nyare mobil?
Vad krävs för att få en jobbmobil?
Får alla anställda en telefon, och hur får jag i så fall min?
Min assistent ska ha en telefon som tål stötar
Kan du lägga upp en telefon på mig?
Lägg till en mobil för sommarens badvakter
Beställ tre smartphones till valdistriktet
jag vill ha telefon m. abonnemang
Mobil behövs till jouren från vecka 20
Tar tacksamt emot en begagnad mobil om det finns
Räcker med en enkel telefon för samtal och sms
Det enda jag behöver är en telefon att ringa med
Behöver en reservtelefon till avdelningen
Vår avdelningstelefon är uråldrig, vi vill byta ut den
Vill byta ut gruppens gamla telefoner mot nya
Kan man få en liten mobil som får plats i fickan
Skulle ni kunna ordna en mobil åt min nya kollega Yasmin?
Yasmin börjar i juni och behöver mobil
min nya chef vill ha en iphone pro
Kökspersonalen vill ha en telefon i köket
vi vill utrusta vårt fältteam med mobiler
Har ni möjlighet att låna ut en mobil till mig i två veckor?
Medan min är på lagning behöver jag en annan telefon
`;
