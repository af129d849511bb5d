/**
 * What is not ours: other services of a municipality, small talk that asks for something, general
 * knowledge, abuse, nonsense. Accessories (chargers, mice, headsets, printers, ink) are ordered
 * elsewhere, so wanting one is here, while a broken one is support.
 */
export const none = `
vad blir det för lunch
vad blir det till lunch idag
vad är det för mat i matsalen
vad serveras i restaurangen
matsedeln för veckan
kan jag beställa lunchlåda
beställa mat till mötet
beställa fika till mötet
beställa tårta till avtackningen
beställa kaffe till personalrummet
kaffet är slut
kaffemaskinen är trasig
finns det kaffe kvar
var köper jag matkuponger
jag är hungrig
boka bord på restaurang
jag vill ta ut semester
jag vill ansöka om semester
hur många semesterdagar har jag kvar
hur mycket semester har jag
godkänn min semester
vem godkänner min ledighet
har chefen godkänt min semester
är min semester beviljad
ansöka om tjänstledighet
ansöka om föräldraledighet
jag är sjuk idag
sjukanmälan
jag vill sjukanmäla mig
vab idag
anmäla vab
mitt barn är sjukt
när kommer lönen
när får jag lön
hur mycket får jag i lön
min lön är fel
lönespecifikation
var hittar jag min lönespec
jag vill ha högre lön
hur mycket övertid har jag
registrera övertid
stämpla in
tidrapport
tidrapportering
hur rapporterar jag min tid
hur ser mitt schema ut
byta pass med en kollega
kan någon ta mitt pass på lördag
vi behöver en vikarie imorgon
ring in en vikarie
vi är underbemannade idag
lediga jobb
finns det några lediga tjänster
ansöka om jobb
hur säger jag upp mig
uppsägningstid
anställningsbevis
arbetsgivarintyg
jag vill byta avdelning
friskvårdsbidrag
hur mycket är friskvårdsbidraget
gymkort
företagshälsovården
boka tid hos företagshälsan
boka läkartid
boka tandläkare
boka frisör
avboka min läkartid
avboka gymmet
avboka mötet
avboka konferensrummet
avbryt min prenumeration på tidningen
boka ett mötesrum
boka mötesrum
boka konferensrum till måndag
finns det något ledigt rum klockan två
vilka rum är lediga
boka gymnastiksalen
boka poolbil
boka tjänstebil
boka bil till fredag
finns det någon ledig bil
bilen startar inte
bilen är trasig
cykeln har punktering
boka tåg till stockholm
boka hotell
beställa flygresa
reseräkning
milersättning
hur fyller jag i reseräkningen
parkeringstillstånd
var får jag parkera
parkeringsböter
parkeringsplats
laddplats för elbil
när går bussen
busskort
busstider
när går nästa tåg
min stol är trasig
kontorsstolen är trasig
jag behöver en ny stol
jag behöver en ny kontorsstol
jag behöver ett höj- och sänkbart skrivbord
skrivbordet går inte att höja
nytt skrivbord
beställa möbler
beställa kontorsstolar
beställa skrivbordslampa
lampan i korridoren är trasig
lampan blinkar på toaletten
det läcker vatten i källaren
kranen droppar
toaletten är stopp
elementet är kallt
det är för kallt på kontoret
det är för varmt här
ventilationen låter
hissen är trasig
hissen står still
dörren går inte att låsa upp
koden till ytterdörren
vad är koden till entrén
ny portkod
jag har glömt koden till förrådet
mitt passerkort funkar inte
nytt passerkort
behöver passerkort
tappat mitt passerkort
jag har tappat mina nycklar
tappat bort plånboken
tappat min jacka
jag har tappat bort mitt id-kort
jag har glömt min matlåda på bussen
nyckel till förrådet
beställa nycklar
felanmäla en lampa
felanmälan fastighet
ring fastighetsskötaren
städningen har inte varit här
när kommer städerskan
toapappret är slut
beställa handsprit
beställa handskar och munskydd
beställa blöjor
beställa arbetskläder
arbetsskor
nya arbetskläder
behöver en ny uniform
beställa pennor
beställa papper till skrivaren
beställa kontorsmaterial
beställa visitkort
beställa blommor
beställa bläck till skrivaren
bläckpatron
tonern är slut
skrivaren behöver ny toner
beställa en ny skrivare
jag behöver en skrivare
ny skrivare till kontoret
jag behöver en ny laddare
behöver laddare
beställa laddare
en extra laddare
laddsladd till iphone
usb-c-kabel
behöver en ny mus
beställa en mus
beställa tangentbord
nytt tangentbord tack
beställa headset
jag vill ha hörlurar
nya hörlurar
beställa skärm
jag behöver en extra skärm
en större skärm till skrivbordet
dockningsstation
beställa mobilskal
fodral till telefonen
mobilskal
datorväska
ryggsäck till datorn
skärmskydd
webbkamera
usb-minne
ny projektor till klassrummet
högtalare till konferensrummet
en tv till dagrummet
kamera till fotoklubben
jag vill köpa en tv
köpa kylskåp
kylskåpet är trasigt
diskmaskinen läcker
tvättmaskinen krånglar
mikron fungerar inte
vilken dator ska jag köpa till min son
var köper man billigast dator privat
vilken mobil är bäst i test
vad kostar nya iphone på elgiganten
sälja min privata mobil
kan jag köpa loss min gamla bil
vad är en dator
vem uppfann datorn
vem uppfann telefonen
hur fungerar en processor
vad är telefonnumret till växeln
vad har du för telefonnummer
telefonnummer till rektorn
vilket nummer har vårdcentralen
ring mig
ring min chef
kan du ringa mig
koppla mig till växeln
jag vill bli kopplad till socialtjänsten
skicka ett mejl till min chef
skicka sms till Lisa
sätt en påminnelse till imorgon
ställ ett alarm klockan sju
lägg in ett möte i kalendern
när är nästa möte
vad har jag för möten idag
vad står det i min kalender
vem är kommunchef
vem är min chef
vem är kommunalråd
vad heter statsministern
när är nästa fullmäktige
när är det val
vad blir det för väder imorgon
regnar det imorgon
hur varmt är det ute
snöar det
vad är klockan
vilken dag är det idag
vilken vecka är det
vad är huvudstaden i norge
hur långt är det till månen
hur många bor i kalmar
vad är meningen med livet
vad är två plus två
räkna ut 17 gånger 23
översätt det här till finska
skriv en dikt
skriv en dikt om datorer
skriv ett brev till föräldrarna
sammanfatta det här dokumentet
hjälp mig att skriva ett mejl
hjälp mig med läxan
hjälp mig flytta ett bord
hjälp mig att hitta en present
berätta en historia
berätta ett skämt
dra en rolig historia
sjung en sång
spela musik
vem vann matchen igår
hur gick det för Frölunda
när börjar fotbollen
vad går på tv ikväll
vilken film ska jag se
rekommendera en bok
lottoraden
aktiekursen på apple
vad kostar bitcoin
vad kostar bensinen
hur mycket är en euro
låna pengar
låna en bok på biblioteket
lämna tillbaka en bok
lämna tillbaka lånebilen
lämna tillbaka hyrbilen
lämna tillbaka nycklarna
lämna tillbaka tröjan jag köpte
returnera skorna
lämna in deklarationen
lämna in tidrapporten
lämna barnen på förskolan
retur av pantburkar
var lämnar jag batterier
var lämnar man glas och papper
sopsortering
när töms soptunnan
sophämtning
grovsopor
återvinningscentralens öppettider
när öppnar återvinningscentralen
hur mycket koldioxid släpper en ko ut
hur mycket koldioxid finns i atmosfären
vad är växthuseffekten
hur mycket släpper flyget ut
vad tycker du om greta
är klimathotet på riktigt
elpriset idag
hur mycket el drar skolan
hur mycket har vi sparat i pension
hur mycket pengar har vi kvar i budgeten
hur ser budgeten ut
min pension
pensionsbesked
attestera fakturan
attestera fakturor
har jag några fakturor att attestera
godkänna tidrapporter
godkänna semester
godkänn Lisas semester
har jag något möte idag
fakturan är inte betald
betala en faktura
hur fakturerar man
beställningsnummer för inköp av böcker
upphandling av livsmedel
status på vägarbetet
hur går det med bygget av nya skolan
hur går det med detaljplanen
hur går det med mitt bygglov
bygglov
ansöka om bygglov
ansöka om förskoleplats
när får min son förskoleplats
kö till förskolan
hur lång är bostadskön
hur lång är kön till vårdcentralen
ekonomiskt bistånd
ansöka om hemtjänst åt min mamma
färdtjänst
serveringstillstånd
vad finns i medicinskåpet
hur många alvedon har vi i lager
finns det förband i förrådet
vilka läromedel finns i lager
hur många stolar finns i aulan
vilka bilar är lediga
vilken medicin ska patienten ha
hur ger man insulin
hur många tabletter ska Elsa ha
beställa tabletter
beställa medicin
patienten har ramlat
brukaren vill inte duscha
larmet går på rum fyra
trygghetslarmet piper
någon har ramlat i trappan
ring ambulans
det brinner
brandlarmet går
utrymningsplan
hur gör man hjärt-lungräddning
blodtryck
vaccination mot influensa
rektorn är arg på mig
min chef är dum
jag är så trött
jag är stressad
jag är ledsen
jag vill inte jobba mer
jag har ont i ryggen
jag hatar måndagar
jag har tråkigt
jag älskar dig
vill du gifta dig med mig
har du pojkvän
hur gammal är du
var bor du
gillar du pizza
tror du på gud
du är dum i huvudet
du är värdelös
idiot
jävla skit
dra åt helvete
håll käften
fy fan
skitbot
dum robot
vilken sopa du är
asdf
asdfgh
qwerty
asdkjh askdjh
hjklöä
blä blä blä
bla bla bla
abc
123
12345
test
testar
testing 123
x
xxx
.
...
lkjlkj
fghfgh
ööö
ååå
hmm
öh
eh
va
vad
varför
varför det
när
vem
var
hur
ja
ja tack
jo
japp
nej
nä
nja
kanske
ok
okej
k
jaha
jasså
aha
visst
absolut
stämmer
precis
inte det
något annat
annat
den andra
den första
imorgon
på måndag
Karin Holm
lol
haha
hahaha
😂
😂😂😂
🤷
banan
potatis
korv med bröd
katten sitter på taket
lorem ipsum dolor sit amet
jag heter Kalle
jag heter Anna och jobbar på förskolan
jag bor i Mora
det är fredag idag
solen skiner
jag åkte tåg igår
köp mjölk på vägen hem
min hund är sjuk
någon som vill köpa en valp
säljer lotter till klassresan
julbord 2025
när är julfesten
personalfest
kurs i excel
utbildning i brandskydd
introduktionsutbildning för nyanställda
hur registrerar jag en elevs frånvaro
betyg
när är studiedagen
skolstart
läsårsdata
nationella prov
skolskjuts
simhallens öppettider
när öppnar biblioteket
hyra lokal till kalas
hyra släp
hyra lägenhet
hyra ut min bostad
jag söker lägenhet
hyran på min lägenhet
flytta mitt skåp
jag vill ha ett eget rum
vi behöver fler händer på avdelningen
vi behöver nya gardiner
ny soffa till personalrummet
ny gräsklippare
ny bil till hemtjänsten
nya cyklar till hemtjänsten
vi behöver en ny hjärtstartare
ny rullstol till en brukare
rullatorn är trasig
lyften på rum 7 fungerar inte
duschstolen är sönder
symaskin till slöjden
brödrost till köket
batterier till ficklampan
vill du ha fika
kan du hämta mig
kan du hämta paketet i receptionen
posten har inte kommit
spåra mitt paket från postnord
när kommer paketet från zalando
min beställning från ica
har blommorna kommit
när kommer möblerna
hämta ut paket
hämta soporna
hämta barnen
anmäla mobbning
anmäla en arbetsskada
tillbudsrapport
anmäla avvikelse
lex sarah
visselblåsning
fackligt ombud
skyddsombud
medarbetarsamtal
lönesamtal
hur lägger jag en order på livsmedel
vad gäller för gdpr på foton
får jag ta med hunden till jobbet
vad är ai
är du chatgpt
vad tycker du om donald trump
kan du hacka facebook
ge mig lösenordet till chefens konto
min hemmadator har virus
privat bredband
mitt netflix funkar inte
byta däck
bokföra ett inköp
vad är organisationsnumret
vad är adressen till kommunhuset
var ligger kommunhuset
hur hittar jag till ishallen
flagga på halv stång
hissa flaggan
sandning av gångvägar
snöröjning
gatlyktan är släckt
hål i vägen
klottersanering
vilt på vägen
`;
