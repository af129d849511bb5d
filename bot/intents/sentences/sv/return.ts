/** A device is to go back, is no longer used, or is lost or stolen. */
export const giveBack = `
lämna tillbaka
återlämna
återlämning
retur
returnera
returnera dator
återlämna dator
återlämna mobil
lämna tillbaka dator
lämna tillbaka telefon
jag vill lämna tillbaka min dator
jag vill lamna tillbaka min dator
jag vill lämna tillbaka min telefon
jag vill återlämna min laptop
vill lämna tillbaks mobilen
lämna in min dator
jag ska lämna in min mobil
lämna in datorn
lämna ifrån mig datorn
hur lämnar jag tillbaka datorn
hur gör jag för att lämna tillbaka min telefon
hur återlämnar man en mobil
var lämnar jag min gamla dator
var ska jag lämna telefonen
vart lämnar man in gamla mobiler
vem ska jag lämna datorn till
vem tar emot gamla datorer
kan ni hämta min gamla dator
kan någon hämta våra gamla datorer
kan ni komma och hämta telefonen
hämta upp gammal utrustning
boka hämtning av datorer
vi har en hög med gamla telefoner som ska bort
vi har tre datorer i skåpet som ingen använder
det ligger en oanvänd laptop i lådan
vi har en mobil över
datorn används inte längre
telefonen används inte längre
jag använder inte min mobil längre
jag behöver inte datorn längre
jag behöver inte min telefon mer
behöver inte min laptop längre
jag vill bli av med min gamla dator
vill bli av med telefonen
bli av med en gammal mobil
jag slutar på fredag, vad gör jag med datorn
jag slutar min anställning och ska lämna tillbaka allt
slutar jobbet i juni, hur gör jag med mobilen
min sista dag är på torsdag och jag har dator och telefon att lämna
jag ska gå i pension och vill lämna in min dator
går i pension till sommaren, var lämnar jag prylarna
jag ska vara föräldraledig, ska datorn tillbaka
ska vara tjänstledig ett år och vill återlämna datorn
min medarbetare har slutat och hennes dator ska tillbaka
vikarien har slutat, jag har hans telefon här
en kollega har slutat och lämnat kvar sin laptop
praktikanten är klar, datorn kan gå tillbaka
vi lägger ner avdelningen och har tio mobiler att lämna
jag har fått en ny dator och vill skicka tillbaka den gamla
fick ny mobil, vad gör jag med den gamla
vad gör jag av min gamla telefon
vad ska jag göra med datorn när jag slutar
skicka tillbaka datorn
skicka tillbaka min mobil
skicka in min gamla telefon
ta tillbaka min dator
ni kan få tillbaka min dator
ni kan få tillbaka luren
här är en dator som ska tillbaka till it
datorn ska tillbaka
telefonen ska tillbaka till er
paddan ska tillbaka
lämna tillbaka ipaden
återlämna surfplatta
lämna tillbaks luren
lämna tebax datorn
ja vill lämna tillbax min mobil
vill återlämma min dator
återlemna telefon
returera dator
lämna tillbaka burken
återlämna 5 datorer
återlämna en iphone
lämna tillbaka mac
min macbook ska lämnas tillbaka
min thinkpad ska tillbaka
säga upp hyran på min dator
avsluta hyran av telefonen
jag vill avsluta hyran på min laptop
sluta hyra datorn
säga upp datorn
avveckla dator
skrota en gammal dator
återvinna min gamla mobil
var återvinner jag en gammal telefon
kan datorn återbrukas av någon annan
någon annan kan få min telefon
någon annan kan ta över min dator, jag behöver den inte
lämna min dator till återbruk
lämna för återbruk
anmäl återlämning
registrera återlämning av dator
starta en retur
påbörja återlämning
göra en återlämning
retur av mobil
retur av surfplatta
utrustning som ska återlämnas
lämna tillbaka utrustning
lämna tillbaka mina prylar
lämna tillbaka mina grejer när jag slutar
jag har en telefon att lämna tillbaka
jag har en gammal dator att lämna in
kan jag lämna tillbaka datorn i förtid
lämna tillbaka datorn tidigare än planerat
jag vill lämna tillbaka den
kan du ta emot min gamla laptop
när kan jag lämna in datorn hos er
får jag lämna datorn i receptionen
behöver en kartong för att skicka tillbaka datorn
jag har tappat bort min telefon
jag har tappat min mobil
jag har tappat bort datorn
tappat bort jobbmobilen på bussen
borttappad mobil
borttappad dator
jag har förlorat min telefon
jag hittar inte min telefon
jag hittar inte min dator någonstans
kan inte hitta min jobbmobil
min dator är borta
min telefon är försvunnen
telefonen är spårlöst försvunnen
min dator har blivit stulen
min telefon är stulen
mobilen blev stulen på tåget
stulen dator
stulen mobil
någon har stulit min laptop
någon har snott min mobil
nån har tagit min telefon
det har varit inbrott och datorerna är borta
inbrott på förskolan, två surfplattor stulna
anmäla stulen dator
anmäla förlorad telefon
anmäl förlust av mobil
jag glömde datorn på tåget
jag har glömt kvar mobilen på bussen
spärra min telefon, den är borttappad
spärra datorn den är stulen
jag har blivit av med min telefon
blev av med datorn i helgen
jag har blivit rånad på mobilen
jag har hittat datorn igen som var borta
hittade min borttappade mobil
TAPPAT MOBILEN
RETUR DATOR
lämna tillbaka 📱 tack
hej! min dator ska lämnas tillbaka, hur går det till?
hej, jag ska byta jobb inom kommunen och behöver lämna ifrån mig min telefon
god dag, vi har ett antal uttjänta datorer på skolan som vi önskar återlämna
eleven har flyttat och chromebooken ska tillbaka
avlämning av dator
inlämning av mobil
inlämning
min chef har slutat och hans laptop ligger kvar på kontoret
den som hade tjänsten före mig lämnade kvar sin telefon här
Birgitta gick i pension i fredags och datorn står kvar på hennes rum
vi har en dator stående här som ingen äger längre, kan ni ta den
kan jag posta datorn till er
går det bra att skicka luren med internposten till er
måste jag åka till servicedesk för att lämna datorn eller kan någon hämta
kan jag lämna den i en återvinningsbox
vart skickar jag min gamla mobil
ska jag lämna med laddaren när jag lämnar tillbaka datorn
måste jag radera något innan jag lämnar ifrån mig datorn
börjar nytt jobb i en annan kommun och ska lämna igen mina jobbgrejer
jag byter arbetsgivare och måste lämna in all utrustning
ska byta tjänst, mobilen behövs inte där
jag har sagt upp mig, hur gör jag med jobbdatorn
min anställning upphör sista mars, vad gäller med telefonen
vikariatet tar slut och då ska datorn lämnas
projektet är avslutat så de hyrda datorerna kan lämnas åter
vi har utrangerade mobiler i ett skåp, vem tar hand om dem
en hög gamla laptops samlar damm i vårt förråd, kan de hämtas
hittade en gammal jobbtelefon i en låda, vad ska jag göra med den
det står fem gamla stationära i källaren som vi vill bli av med
kom och ta de här gamla datorerna
ni får gärna hämta min gamla mobil
vill göra mig av med surfplattan
har två telefoner men behöver bara en, vill lämna den andra
jag vill lämna ifrån mig en ipad som ingen använder
klar med lånedatorn, var lämnar jag den
lånetelefonen ska lämnas igen
jag är klar med datorn
jag vill inte ha min dator kvar
vill inte hyra min telefon längre
avsluta min datorhyra
kan ni sluta debitera oss för en dator som inte används
vi betalar för en mobil som ingen har, ta tillbaka den
lämna åter dator
åter med datorn
återställa till it: en laptop och en mobil
inleverera gamla datorer
hemtjänsten har sju uttjänta mobiler att skicka iväg
skolan har klassuppsättning ipads som ska gå i retur
hur paketerar jag datorn när den ska skickas tillbaka
skicka en fraktsedel så jag kan returnera mobilen
var finns närmaste inlämningsställe för gamla telefoner
jag vill att min gamla dator återvinns på rätt sätt
kan någon annan få nytta av min gamla laptop
jag blev bestulen på min jobbmobil igår kväll
någon har gått in på kontoret och tagit två laptops
tjuvar har varit här i natt och tagit datorerna
ryggsäcken med jobbdatorn i blev stulen på caféet
mobilen låg i bilen när det var inbrott
jag kan ha glömt telefonen på bussen, den är borta
telefonen ramlade i sjön och är borta
har letat överallt efter jobbmobilen, den är puts väck
kan inte hitta surfplattan vi hade på avdelningen
en av våra ipads saknas
eleven har slarvat bort sin chromebook
vad gör jag om jag blivit av med min telefon
måste ni fjärradera min mobil, den är stulen
jag behöver göra en förlustanmälan på min dator
tappade bort jobbluren på krogen
mobben e borta
snodd laptop
har en ny mobil så den gamla kan ni få
den gamla luren ligger här, vill ni ha den
den gamla datorn ligger i skåpet, kommer ni och hämtar den
ni får tillbaka datorn när jag slutar
jag avslutar min anställning vid årsskiftet och har en laptop
tjänsten upphör, vart lämnar jag datorn
någon bröt sig in i bilen och stal jobbdatorn
nån har varit i min väska och tagit telefonen
jag tror att mobilen ligger kvar på flygplatsen
mobilen är nog förlorad för alltid
vet inte var min jobbtelefon är
telefonen är spårlöst borta sedan i går
min telefon blev stulen, vad gör jag nu
hjälp min dator är stulen
hjälp jag har tappat bort mobilen
skicka någon att plocka upp datorerna vi inte använder
plocka upp fyra gamla skärmar och datorer
vi har slutat använda surfplattorna
gamla mobiler, var gör man av dem
dumpa gamla telefoner
kasta en gammal dator, hur gör man
slänga en gammal laptop
datorn ska inte användas mer
jag lämnar gärna tillbaka min extra telefon
vad händer om jag lämnar tillbaka datorn trasig
elevens dator är inlämnad på expeditionen
eleven hoppade av och datorn är kvar
vill säga upp hyran för telefonen
avsluta hyran
lämna tilbaka datorn
lemna tilbaks mobilen
återlämnna laptop
min dator ska tas tillbaka av er
nu ska ni få tillbaka mobilen
här får ni tillbaka datorn
ta emot min gamla telefon tack
vart ska datorn ta vägen när jag går på föräldraledighet
var ska telefonen ta vägen när jag slutar
jag har ingen nytta av min surfplatta längre
har ingen användning för telefonen
slipper gärna min andra dator
överbliven dator
överblivna mobiler efter projektet
vi har överblivna laptops sen flytten
vi har stängt verksamheten och har en massa datorer kvar
mottagningen läggs ner, vad gör vi med datorerna
telefonen har försvunnit
min laptop försvann på tåget
någon ryckte åt sig min mobil på stan
väskan med datorn i blev ryckt
blivit av med jobbmobilen
är av med min telefon sedan i lördags
mobilen är kvar på hotellet
datorn blev kvar på tåget
jag tror jag tappade telefonen i skogen
jobbmobilen ligger på havets botten
hur skickar man in datorn
hur skickar man iväg en gammal mobil
uttjänt dator
uttjänta enheter
gamla enheter till återvinning
returnerar dator
jag returnerar min telefon
returnering
överlåta min dator till någon annan
överlämna telefon till it
inlämning av dator vid avslut
avslutar min tjänst, vad gör jag med utrustningen
checka in datorn
byter jobb, vad gör jag med mobilen
går hem med pension, laptopen?
retunera mobil
lämna tilbaks
åtelämna dator
jag har slutat, hur får ni tillbaka datorn
jag har slutat och har kvar min mobil hemma
vad händer med min dator när jag slutar
vad händer med telefonen när jag går på föräldraledighet
vad gör jag med mobilen efter min sista dag
hur gör jag med datorn efter min sista arbetsdag
hur gör man när man slutar, datorn alltså
hur gör vi med gamla surfplattor
vad gör man med datorer som blivit över
gammal platta som ligger och skräpar
den gamla datorn ligger bara och tar plats
datorn tar bara plats, hämta den
kan den gamla telefonen återvinnas
jag vill lämna in både dator och telefon
jag vill skicka tillbaka två datorer
två mobiler att skicka tillbaka
tre laptops i retur
hej, jag ska sluta i kommunen och vill veta hur jag lämnar tillbaka min utrustning
hej! vår vikarie har gått hem för gott, hennes dator och telefon behöver komma tillbaka till er
jag tappade mobilen på stan
jag tappade bort telefonen igår
telefonen försvann på lunchen
min ipad är stulen
min iphone är borta
min macbook är försvunnen
vi har haft inbrott
jag har blivit bestulen
vad gör jag om datorn blir stulen
vad gör man när man tappat bort sin jobbtelefon
rapportera stulen telefon
rapportera borttappad dator
förlustanmälan
stöldanmälan av dator
stöld
lämna
lämna åter
lämna in
jag har ingen användning för min dator längre
jag har ingen användning för laptopen sedan jag bytte tjänst
jag har fått ny tjänst där dator inte ingår, var lämnar jag den
min telefon används aldrig, ni kan få den
mobilen ligger bara i lådan, vill ni ha den tillbaka
datorn ligger oanvänd i skåpet
dataprylarna från projektet ska lämnas igen
min tid på kommunen är slut, hur gör jag med telefonen
jag byter jobb i september, hur blir det med datorn
sista arbetsdagen är fredag, vart går jag med datorn
mitt vikariat går ut, ska jag lämna datorn hos chefen eller hos er
anställningen är slut och jag sitter kvar med en mobil
min kollega har slutat och hennes telefon ligger här
vi har kvar en dator efter en vikarie
jag har två datorer och vill lämna en av dem
jag har hittat en gammal laptop från kommunen hemma
hittade en jobbmobil i en låda som ska tillbaka
kan jag lämna datorn på biblioteket
kan jag lämna mobilen i kommunhuset
kan jag lämna in telefonen utan laddare
tar ni emot datorer på plats
tar ni hand om gamla mobiler
tar ni tillbaka trasiga telefoner
vad gör ni med datorn när jag lämnar tillbaka den
vilka tider kan man lämna in datorer
när har ni öppet för inlämning av datorer
beställa hämtning av gamla datorer
boka upphämtning
boka en hämtning av surfplattor
kan någon komma förbi och ta med sig datorn
kom och hämta min dator
datorerna på rum 5 kan ni ta
alla elevdatorer i nian ska lämnas in i juni
hur lämnar klassen in sina chromebooks
avgångseleverna ska lämna tillbaka sina datorer
jag vill returnera en telefon som inte används
jag vill bli fri från min andra mobil
jag vill lämna bort min dator
jag lämnar in min laptop på måndag
jag lämnar tillbaka telefonen imorgon
lämnar in mobilen nu
jag har lagt datorn i receptionen för retur
datorn skickades tillbaka i går
jag skickar tillbaka surfplattan
retursedel till datorn tack
returkartong till mobil
hur raderar jag telefonen innan jag lämnar in den
måste jag nollställa datorn innan jag lämnar den
jag har blivit av med surfplattan
surfplattan är stulen
någon tog min laptop på tåget
någon har tagit datorn från personalrummet
datorn blev stulen under inbrottet
vi har haft inbrott och alla ipads är borta
min mobil är borta sedan i fredags
telefonen är spårlöst försvunnen sen festen
tappade min telefon på väg till jobbet
tappat jobbtelefonen i skogen
tappat ipaden
slarvat bort telefonen
förlagt min telefon
har förlagt datorn
vet inte var datorn tagit vägen
jag kan inte hitta min laptop
jag kan inte hitta telefonen någonstans hemma
min dator är kvar på bussen
glömde mobilen i en taxi
glömde laptopen på ett hotell
min väska med datorn är stulen
polisanmält stulen mobil, vad gör jag nu
polisanmälan på datorn är gjord, den är stulen
anmäla att en telefon är stulen
anmäla att jag tappat mobilen
kan ni spåra min borttappade telefon
kan ni fjärrlåsa min telefon som är borta
radera min telefon på distans, jag har tappat den
Fabian i receptionen har bytt jobb och hans mobil blev liggande, hur får ni den?
Min lärling gick hem för gott i torsdags och lämnade laptopen på bordet
Vi städade ur ett kontor och hittade sex gamla telefoner och två bärbara
När vi flyttade hittade vi en kartong med datorer som ingen kände till, vill ni ha dem?
Jag tar tjänstledigt i höst, ska jag behålla eller lämna in paddan?
jag fick en ny laptop i förra veckan, den gamla står här och tar plats
Har gått ner i tid och behöver inte mobilen längre, vart med den?
Projektet i Norsjö är slut nu så ipadsen kan ni få igen
måste jag köra till stadshuset för att lämna mobilen eller finns det en låda närmare
Kan jag skicka laptopen med internposten?
Duger det att jag lägger telefonen i vaktmästarens postfack?
Vad gäller när man går i pension, lämnar man datorn till chefen?
Min företrädare lämnade efter sig en gammal Samsung, kan någon ta hand om den
vår gamla servicetelefon är utbytt och kan skrotas
Skolan lägger ner i juni, vad gör vi med femtio chromebooks?
Var finns insamlingen för uttjänta mobiler?
Jag vill bli av med surfplattan, den ligger bara och dammar
Datorn jag hyr används inte, kan ni avsluta den och ta tillbaka den?
Det är dags för mig att gå vidare, datorn och telefonen lämnar jag på måndag
Extradatorn vi hade under pandemin kan gå tillbaka
Någon måste ha tagit min väska på gymmet, jobbmobilen låg i den
Igår kväll var det inbrott på fritids och tre plattor är borta
Kom tillbaka från lunch och laptopen var försvunnen från skrivbordet
Jag tror att jag glömde telefonen på pendeltåget i morse
Jag har letat hela helgen men hittar inte min jobblur
mobilen åkte i ån när jag var ute på inspektion och går inte att få upp
En elev har blivit av med sin platta på bussen
brukarens anhöriga kan ha fått med sig min telefon, den är borta
Min jobbdator är inte kvar i bilen, rutan är krossad
Jag blev av med både plånbok och jobbmobil på stan
Kan ni stänga av min telefon direkt, den är stulen
Jag måste anmäla att min laptop är borta
Vi saknar en telefon efter helgens pass, ingen vet var den är
Tappade bort paddan när vi var på utflykt
Kan ni låsa datorn på distans, någon har tagit den
hyrdatorn ska lämnas åter, hur bokar jag det
Vem kommer och hämtar när vi har flera telefoner att lämna?
Behövs det något kvitto när jag lämnar tillbaka min dator?
Har du en adress dit jag kan skicka den gamla mobilen?
Jag har två jobbtelefoner, den ena kan ni ta tillbaka
Sommarvikarierna är klara för i år, så deras telefoner ska in igen
När vikarien slutar, hur får vi tillbaka hennes dator till er?
Föräldraledig från mars, vill inte betala för datorn under tiden så ta gärna tillbaka den
Laptopen som Jenny hade behövs inte nu när hon är borta
Mobilen är för gammal för att använda, kan den gå till återvinning?
är det till dig man säger till när man vill lämna tillbaka något
Vi lämnar gärna de gamla stationära till återbruk
Ta emot min gamla iPhone tack
`;
