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
vem tror du vinner melodifestivalen
vem vinner EM
vem är snyggast
vem var Gustav Vasa
vem skrev Röda rummet
vem har nyckeln till gympasalen
vem har jour i helgen på boendet
vem jobbar ikväll
vem är skyddsombud hos oss
vem ansvarar för brandskyddet
hur mycket väger en blåval
hur mycket kostar en kebabtallrik
hur många kalorier är det i en semla
hur många mil är det till Umeå
hur många elever går på skolan
hur många invånare har kommunen
hur många dagar är det till jul
hur högt är Eiffeltornet
hur lång är en fotbollsplan
hur kokar man ägg
hur bakar man kanelbullar
hur tar man bort fläckar
hur knyter man en slips
hur stavar man till restaurang
hur säger man tack på polska
hur blir man rik
hur får jag parkeringstillstånd
hur får jag ny tjänstebil
hur får jag ett nytt id-kort
hur beställer jag nytt passerkort
hur beställer jag arbetskläder
hur beställer man skolmat
hur anmäler jag en skada på min arbetsplats
hur överklagar jag ett beslut
hur ansöker jag om tjänstledigt
hur ansöker jag om försörjningsstöd
hur avbokar jag min vaccinationstid
hur säger jag upp mitt hyreskontrakt
hur lämnar jag in mitt kvitto
hur lämnar jag tillbaka böcker till biblioteket
när är sista dag för deklarationen
när är det höstlov
när får vi julbonus
när är nästa apt
när ska medarbetarenkäten lämnas in
när börjar sommartiden
när går solen ner
när stänger kommunhuset
när kommer fastighetsskötaren
när kommer snöplogen
när levereras maten till förskolan
när kommer kontorsmaterialet jag beställde
när kommer mina nya arbetsskor
när får jag mitt nya passerkort
har mina visitkort kommit
har posten kommit
har någon sett min kaffekopp
har någon hittat mina glasögon
har du syskon
har du barn
har vi fredagsfika idag
har jag rätt till friskvård
har jag några semesterdagar kvar
är det fikadags
är det stängt på midsommarafton
är skolan stängd imorgon
är det halt ute
är jag snygg
är du kär
är du kille eller tjej
är min reseräkning godkänd
är min ansökan om bygglov godkänd
är mötesrummet ledigt
finns det gluten i maten
finns det lediga parkeringsplatser
finns det liv på mars
finns det plats på kursen
finns det rena handdukar
finns det extra stolar till mötet
finns handskar i storlek m i lager
ligger det snö i fjällen
ligger det några löneärenden hos mig
attestera min medarbetares reseräkning
attestera tidrapporten för mars
godkänn övertiden
godkänn min friskvård
godkänna bygglovet
godkänna elevens ledighet
avslå semesteransökan
vilka ledighetsansökningar ska jag godkänna
bokningen av festlokalen ska avbokas
avboka min frisörtid
avboka bilen jag bokat
avboka taxin
avboka hotellet
avbryt mitt gymmedlemskap
ta bort min bokning av bastun
stoppa tidningsprenumerationen
säga upp mitt elavtal
ångra min röst
jag ångrar att jag åt så mycket
boka tvättstuga
boka tid för bilbesiktning
boka tid för massage
boka tid hos rektorn
boka ett lönesamtal
boka en resa till malmö
boka en föreläsare
boka tolk
boka vaktmästaren för att flytta möbler
boka kanot
boka grupprum på biblioteket
beställ pizza
beställ taxi
beställ tolk till imorgon
beställa nya gardiner
beställa sand till sandlådan
beställa leksaker till förskolan
beställa toner
beställa batterier
beställa whiteboardpennor
beställa namnskylt
beställa profilkläder
beställa provtagningsmaterial
beställa inkontinensskydd
beställa kontorsstol och skrivbord
beställa en kaffeautomat
beställa en ny soptunna
jag behöver en ny jacka till jobbet
jag behöver ett nytt skåp i omklädningsrummet
jag behöver en whiteboard
jag behöver ett bord till mötesrummet
jag behöver en paus
jag behöver en kram
jag behöver en sjuksköterska till avdelningen
jag behöver ett intyg från min arbetsgivare
jag behöver en ny bil
jag behöver en nyckel
jag behöver glasögon
jag behöver en kalkylator
jag behöver en miniräknare
jag behöver ett headset till möten
jag behöver nya batterier till musen
jag behöver en längre sladd
jag behöver en förlängningssladd
behöver adapter till usb-c
vi behöver en ny tv till vardagsrummet
vi behöver en ny kopiator
vi behöver en ny frys
vi behöver en högtalare till gympan
kan jag få en ny skrivbordsstol
kan jag få en ny skärm
kan jag få en mus
kan jag få ett skal till mobilen
kan jag få löneförhöjning
kan jag få ledigt på fredag
kan jag få en kopp kaffe
kan jag få ett glas vatten
kan jag få låna din cykel
kan jag låna en borrmaskin
kan jag hyra en lokal
kan jag hyra en cykel
kan jag byta schema
kan jag byta kontor
kan jag jobba hemifrån imorgon
kan jag gå hem tidigare
kan du köpa mjölk
kan du boka ett rum
kan du boka en tid hos doktorn
kan du mata katten
kan du laga mat
kan du sjunga
kan du flyga
kan du hjälpa mig med min cv
kan du hjälpa mig med matten
kan du hjälpa mig bära en låda
kan du skriva ett tal
kan du rätta min uppsats
kan du tala om var toaletten ligger
kan någon laga dörren
kan någon laga min stol
kan någon byta lampan i hallen
kan någon skotta utanför entrén
kan någon vattna blommorna
kan vaktmästaren komma
jag vill klaga på maten
jag vill anmäla min chef
jag vill gå en kurs
jag vill plugga till sjuksköterska
jag vill läsa en datakurs
jag vill gå en utbildning i programmering
jag vill lära mig excel
jag vill bli systemutvecklare
jag vill ha fika
jag vill ha sommar
jag vill ha en hund
jag vill ha en smörgås
jag vill ha semester i juli
jag vill köpa en egen dator på rean
jag vill köpa en mobil till min dotter
jag vill byta mobilabonnemang privat
jag vill ändra mitt bankkonto för lönen
jag vill ändra min adress
jag har flyttat, ny adress
jag har bytt efternamn
jag har skaffat hund
jag har feber
jag har ont i huvudet
jag har magont
jag har skrivit en bok
jag har köpt ny bil
jag har fått p-böter
jag har fått fel lön
jag har tappat lusten att jobba
jag har tappat min vigselring
jag har tappat en kontaktlins
jag har förlorat min busskort
min cykel är stulen
min bil har blivit stulen
någon har stulit min matlåda
någon har klottrat på fasaden
någon har tagit min parkeringsplats
plånboken är borta
katten är borta
brukaren är försvunnen
en elev är försvunnen
mitt barn kommer inte till skolan idag
mitt id-kort har gått ut
mitt körkort har gått ut
mitt kontorsrum är för varmt
min klocka har stannat
min bil vill inte starta
min hörapparat funkar inte
min tv är trasig hemma
spisen i personalköket funkar inte
duschen funkar inte
persiennen är trasig
rullgardinen har fastnat
ugnen startar inte
gräsklipparen startar inte
elsparkcykeln laddar inte
brandvarnaren piper
belysningen på gården är trasig
låset till cykelförrådet kärvar
dörröppnaren fungerar inte
det luktar konstigt i korridoren
det är råttor i källaren
det är kö till kassan
det är dåligt väder
det är orättvist
det är min födelsedag
det regnar in genom taket
det är helg snart
ikväll blir det tacos
idag är det onsdag
imorgon är jag ledig
igår såg jag en älg
jag tycker om glass
jag gillar bilar
jag cyklar till jobbet
jag jobbar på äldreboendet
jag är undersköterska
jag är 45 år
jag är vegetarian
jag är allergisk mot nötter
jag är kär
jag är gravid
jag är försenad till jobbet idag
jag kommer sent idag
jag kommer inte till mötet
jag går hem nu
jag går på lunch
vi har möte klockan tio
vi ses på torsdag i aulan
ska vi äta lunch
ska du med på after work
ska vi ta en öl
skicka fakturan till ekonomi
skicka blommor till Karin
skicka en tolk
ring polisen
ring hem
lås upp dörren
släck lampan
sätt på värmen
höj volymen
spela lite jazz
öppna fönstret
stäng dörren
översätt hej till spanska
förklara kvantfysik
förklara inflation
vad är kvadratroten ur 81
vad är blockchain
vad är en pudel
vad är skillnaden på moms och skatt
vad är personalens telefonnummer
vad är telefonnumret till skolsköterskan
vad är numret till it-chefen
vad har rektorn för mejladress
vad har socialtjänsten för öppettider
vad heter Karins man
vad heter din mamma
vad tycker du om chefen
vad tycker du om mig
vad ska jag ha på mig
vad ska jag laga till middag
vad ska vi göra i helgen
vad äter en igelkott
vad betyder ordet redundans
vad gör man vid brand
vad gör en miljöinspektör
vad gäller vid föräldraledighet
vad gäller för sommarjobb
vad kostar det att hyra en bil
vad kostar ett bygglov
vad kostar förskolan
vad kostar ett busskort
vad kostar en hund
vad kostar en villa
var finns hjärtstartaren
var finns närmaste apotek
var är toaletten
var är mötet
var är min lön
var är min jacka
var är nycklarna till bilen
var är mina glasögon
var köper man julgran
var tvättar man arbetskläder
var kan jag lämna gamla kläder
var kan jag lämna gamla möbler
var kan jag lämna färgburkar
vart ska vi på studiebesök
vilket lag vann
vilket datum är påsk
vilken buss går till sjukhuset
vilken blodgrupp har jag
vilken är bästa pizzerian
vilka allergener finns i maten
vilka helgdagar är röda
vilka är med på mötet
vilka kurser finns
rösta
horoskop
sudoku
korsord
trisslott
dagens rätt
dagens namn
dagens nyheter
senaste nytt från ukraina
börsen idag
bensinpris
spelschema
tv-tablå
ledigt rum
nytt recept
vårdplan
genomförandeplan
dokumentation av brukare
delegering av läkemedel
avvikelserapport
trygghetstelefon åt min mormor
larmknapp
hörapparat
glasögonbidrag
elcykelförmån
förmånscykel
personalrabatt
pensionssparande
a-kassa
facket
kollektivavtal
las-dagar
vikariepoolen
bemanningen
intraprenad
avtal städ
leverantörsreskontra
kontering
kodplan
momsen
budgetuppföljning
nämndhandlingar
protokoll från mötet
diarienummer
allmän handling
överklagan
detaljplan
nybyggnadskarta
vatten och avlopp
fjärrvärme
fjärrkontrollen till tv:n är borta
telefonkatalogen
telefontid på vårdcentralen
telefonkö
telefonförsäljare ringer hela tiden
mobilt vårdteam
mobilförbud i skolan
får elever ha mobilen på lektionen
är mobiltelefoner farliga
skärmtid för barn
dataspel för barn
datorspel
jag spelar dataspel
vilken dator har Elon Musk
skriv ett program i python
skriv en insändare om mobilförbud
mobbning på skolan
burkarna ska pantas
en burk läsk
plattan på spisen är trasig
hjulet på rullatorn har lossnat
hjälp mig skriva en jobbansökan
hjälp min kollega mår dåligt
hjälp det brinner
hjälp jag har svimmat
lämna tillbaka skridskorna
lämna tillbaka skidorna
lämna tillbaka videon jag hyrde
lämna tillbaka festlokalen städad
du är hopplös
du är ju hopplös
du är inte klok
du är inte rolig
du är en dålig bot
du förstår ingenting
du luktar
du suger
är du dum eller
vad dum du är
rekommendera en bra serie
rekommendera en restaurang
kan du rekommendera en film
kan du tipsa om en bra podd
tipsa om en bra bok
när stänger köket
när stänger matsalen
vilken tid börjar mötet
vilken tid går bussen
min kontorsstol låter
stolen gnisslar
höjbart skrivbord önskas
jag vill ha ett höjbart bord
flytta min semester
jag vill flytta min semestervecka
säg upp min prenumeration
säg upp mitt medlemskap
avsluta mitt gymkort
jag vill säga upp mig
hur mycket tjänar en lärare
hur mycket tjänar min chef
hur mycket sopor slänger vi
hur många ton skräp
hur många äpplen går det på ett kilo
hur många kommuner finns det
skriv en limerick
skriv en haiku
skicka ett kort till Eva
skicka en present till chefen
det droppar från taket
det drar kallt från fönstret
det är halt på trappan
parkeringsautomaten är trasig
biljettautomaten funkar inte
kortterminalen i kassan funkar inte
kassaapparaten krånglar
brickan till dörren fungerar inte
passerbrickan funkar inte
tidning till brukaren
matkorgar till äldreboendet
boka samlingssalen
boka Storsalen på torsdag
boka lokal för föräldramöte
boka tvättmaskinen
boka biljetter till teatern
när kommer nya arbetskläderna
vem täcker upp för Karin på ekonomi
vem ersätter läraren imorgon
vem är vikarie i klass 4b
vem kör skolbussen
vem har hand om lönerna
godkänna lönen
godkänna bidragsansökan
granska bygglovsansökan
attestera leverantörsfakturan
vilka ansökningar om bygglov väntar
hur många ansökningar om förskoleplats väntar
grannens hund skäller
min granne spelar hög musik
vad tror du om vädret
vad tror du om framtiden
vad gör du ikväll
vad ska du göra i helgen
hur var din semester
hur smakar kaffet
visste du att jag fyller år
kul väder idag
ska det bli sol i helgen
pannkakor på torsdag
ärtsoppa
vad är det för dagens soppa
serverar ni vegetariskt
var är närmaste toalett
var ligger sjuksköterskeexpeditionen
kan jag parkera här
kan jag få kvittot
kan jag få ett intyg
kan jag få en nyckel till
kan jag få byta rum
kan jag få hjälp att flytta en hylla
kan jag få hjälp med deklarationen
kan jag få hjälp med en låst dörr
jag behöver hjälp med min deklaration
jag behöver hjälp med barnpassning
jag behöver hjälp att lyfta en brukare
jag behöver boka lokal
jag behöver ta ledigt
jag behöver prata om min arbetssituation
jag behöver ett nytt id-kort
jag behöver ett körkort
jag behöver tvål på toaletten
jag behöver ny legitimation
ny tavla till klassrummet
ny matta till entrén
nya handdukar
nya gympaskor
ny blodtrycksmätare
ny våg till bvc
ny vattenkokare
nytt kaffebryggare
en ny kaffebryggare till fikarummet
en ny motorsåg till parkförvaltningen
en ny symaskin
en ny piano till musiksalen
trasig gunga på lekplatsen
trasig persienn
trasigt fönster
trasig vattenkran
trasig rullstol
trasig säng på rum 3
sängen går inte att höja
tvn i dagrummet har ingen bild
högtalarna i gympasalen är trasiga
kopieringsmaskinen är trasig
kylen är varm
frysen larmar
spisen blir inte varm
vattnet är kallt i duschen
det är strömavbrott
strömmen har gått i hela huset
garageporten går inte upp
grinden till skolgården har lossnat
bommen till parkeringen öppnas inte
bilen behöver service
bilen ska besiktas
bilen har fått punktering
minibussen är sönder
cykelställ
vad serveras på Solgården idag
vad är det för efterrätt
stolsitsen har gått sönder
toan är igensatt
avloppet är stopp
det är översvämning i källaren
boka rummet Linden till klockan ett
boka Eken på plan tre
min handledare vill boka ett rum
ordna en parkeringsplats
ordna fika till mötet
ordna skjuts
ordna en vikarie till lektionen
köpa aktier
köp lotter
köp bullar
vem vann hockeyn
vem vann loppet
vad är Pythagoras sats
vad är pi
vad är fotosyntes
vad är en atom
hur mycket snö ligger det
hur mycket är klockan
hur mycket kostar det att tanka
hur mycket kostar en ny bil
hur söker jag ledigt
hur söker jag en ny tjänst
hur söker jag bidrag
hur söker man bostadsbidrag
när kommer lönebeskedet
när kommer semesterlistan
när kommer brevbäraren
när kommer städarna
när kommer maten
beställ en smörgåstårta
beställ två pizzor
beställ lunch till styrelsen
beställ hem blöjor
beställ böcker till skolan
en ny skärm och dockningsstation
kan jag få ny skärm till skrivbordet
kan jag få en dockningsstation
behöver nya hörlurar med mikrofon
behöver en skrivare hemma
behöver skrivarpapper
behöver en ny tangentbordsmatta
behöver en sladd till skärmen
headset önskas
nytt headset tack
ny mus tack
laddkabel tack
ett usb-minne tack
skärmfilter
datorstativ
datorbord
mobilhållare till bilen
mobilhållare
dra någonstans
dra åt skogen
stick
gå och lägg dig
du är en idiot
far åt skogen
tyst
ge mig pengar
ge mig en kram
ge mig en puss
ge mig receptet på köttbullar
ge mig telefonnumret till Lisa
ge mig numret till växeln
numret till vaktmästaren
adressen till skolan
mejladressen till rektorn
vem är du gift med
hur många år är du
var kommer du ifrån
kan du dansa
kan du prata finska
kan du spå
kan du måla
kan du räkna
kan du minnas mig
snälla sluta regna
hur mår kungen
vem är kung i sverige
vilket år föddes Astrid Lindgren
när dog Elvis
var ligger Kiruna
vilka färger har italiens flagga
är tomat en frukt
är jorden rund
finns tomten
finns det spöken
jag ser ett spöke
jag drömde om dig
jag läser en bok
jag tittar på film
jag spelar fotboll
jag bakar bröd
jag ska på bröllop
jag ska till tandläkaren
jag ska åka till Spanien
jag har semester nästa vecka
jag har bokat resa
jag har födelsedag
jag har hund
jag har jour
jag har sommarjobb
jag har barn hemma
jag har möte nu
jag har ingen aning
jag har ingen lust
jag har inga pengar
jag har ingen mat
jag har glömt min matsäck
jag har glömt koden till larmet
jag har glömt nyckeln hemma
jag har glömt id-kortet
jag hittar inte till mötet
jag hittar inte min jacka
jag hittar inte nycklarna
jag hittar inte rummet
jag hittar inte min kalender i papper
min granne är dum
min kollega är elak
min kollega mobbar mig
min katt rymde
min cykel är trasig
min rygg är trasig
min väska är trasig
min dragkedja är sönder
min spis är trasig
min dörr är låst
min port går inte att öppna
min garderob
min lägenhet är kall
min frisörtid
min tandläkartid
min blodgrupp
min man
min fru
mina barn
mina nycklar
mina pengar
mina semesterdagar
mina pass
mina scheman
mina betyg
mitt schema
mitt betyg
mitt barn
mitt hus
mitt körkort
berätta något kul
berätta något roligt
berätta något om Sverige
berätta om din familj
säg något snällt
säg något på franska
du är urdålig
du är usel
du är ful
du är bäst på att vara sämst
du är värre än min chef
vilken dålig bot
jag hatar dig
nyckelkortet fungerar inte
nyckelkortet till garaget funkar inte
taggen till dörren fungerar inte
porttelefonen är trasig
dörrtelefonen ringer inte
lampan har slocknat
taklampan är sönder
lysröret blinkar
boka konferenslokal i stadshuset
boka en lokal i kommunhuset
boka en studielokal
när öppnar badhuset
när öppnar kommunhuset
hur anmäler jag frånvaro för min dotter
hur anmäler jag mitt barn till skolan
jag måste vabba
jag måste stanna hemma med sjukt barn
jag stannar hemma idag
jag vill prata med löneavdelningen
jag vill prata med hr
jag vill prata med rektorn
jag vill prata med kommunchefen
jag vill prata med socialtjänsten
jag vill nå skolsköterskan
vem är ordförande i nämnden
vem är chef för socialtjänsten
vem bestämmer i kommunen
beställ nya pärmar
beställa häftapparat
beställa almanackor
vi har slut på papper
vi har slut på mjölk
vi har slut på handsprit
vi har slut på toner
vad kostar parkeringen
vad kostar en lunch
vad kostar simhallen
vad tjänar en rektor
vad tjänar du
var ligger Älvdalen
var ligger biblioteket
var ligger vårdcentralen
var hittar jag blanketten för semester
var hittar jag schemat i medvind
var hittar jag min tidrapport
var loggar jag tid
hur ändrar jag mina skatteuppgifter
hur ändrar jag min adress i lönesystemet
hur byter jag efternamn
hur byter jag bank för lönen
jag vill läsa en kurs
jag vill läsa datavetenskap
jag studerar datateknik
kurs i datorkunskap
datakurs för seniorer
datahall
databasen över arter
mobil hemsjukvård
mobilt bankid privat
telefonförsäljning
telefonsvararen på vårdcentralen
skärmavbrott och pauser i arbetet
kan du ge mig numret till taxi
kan du ringa en taxi
kan du väcka mig klockan sju
kan du handla mat
kan du köra mig hem
kan du städa mitt rum
kan du skriva ut min patient
kan du skriva intyg
det är en mus i köket
det finns möss i källaren
fönstren behöver putsas
fönstret går inte att stänga
jag har fått magsjuka
jag har fått ett virus och ligger hemma
vinterkräksjuka på avdelningen
burk med vit färg
en burk tomatsoppa
jag ska ta en lur
ta en tupplur
lageröl
finns det lageröl på systemet
musiksalen behöver nya keyboards
pianots tangenter är trasiga
äggskal
bananskal
retur på flaskor
en tur och returbiljett till stockholm
returbiljett
spärra mitt bankkort
mitt bankkort funkar inte
mitt bankkonto
öppna ett bankkonto
mitt busskort är borta
mitt lånekort på biblioteket är spärrat
mitt gymkort laddar inte
fjärrkontrollen till tvn fungerar inte
batterierna i fjärrkontrollen är slut
batteriet i bilen är dött
bilbatteriet behöver laddas
var kan jag ladda elbilen
laddstolpen fungerar inte
laddboxen på parkeringen är trasig
skärmtak över cykelstället
skärmväggar till kontorslandskapet
en skärmvägg
avskärmning till skrivbordet
myggnät till fönstret
fiskenät
nätet på fotbollsmålet är trasigt
nätverksträff för chefer
nätverkslunch
java är en ö
äppelpaj
macka till fikat
ipren tabletter
en tablett mot huvudvärk
hur många tabletter per dag
medicinen är slut
medicinskåpet går inte att låsa
dosetten är tom
patientlarmet fungerar inte
trygghetslarmet har slutat fungera hos en brukare
brukarens telefon ringer inte
brukarens tv fungerar inte
brukaren behöver en ny rullstol
min mammas dator är trasig
min sons mobil är stulen på skolan
mina barns surfplatta är sönder
min privata mobil är trasig
min privata laptop startar inte
min hemdator är seg
kan jag köpa en dator av kommunen till mig privat
var köper jag en mobil till mitt barn
vilken surfplatta är bäst för barn
rea på mobiler
bästa mobilen 2026
vad kostar en iphone i butik
vad kostar en macbook på elgiganten
jämför iphone och samsung
är apple bättre än samsung
vem grundade apple
vem äger microsoft
när uppfanns mobiltelefonen
hur fungerar ett mobilnät
är mobilstrålning farligt
hur bygger man en dator
programmera ett spel åt mig
skriv kod i java
hur blir man programmerare
utbildning till nätverkstekniker
utbildning i datateknik
datavetenskap på universitetet
jag vill läsa en kurs i programmering
kurs i digitala verktyg
anmäl mig till datakursen
när är it-utbildningen
e-tjänsten för bygglov fungerar inte
kommunens hemsida har fel öppettider
ändra texten på hemsidan
publicera en nyhet på webben
lägg upp en bild på kommunens facebook
ny domän till projektet
övervakningskamera på skolgården
passersystemet behöver nya behörigheter
behörighet till passersystemet
nytt kort till dörren
lägg till min bricka i larmet
beställa siths-kort
beställa id-kort
beställa tjänstekort
beställa namnskyltar
beställa skyltar till entrén
beställa trycksaker
beställa broschyrer
beställa roll-up
beställa flaggor
beställa julgran
beställa plogning
beställa transport
beställa flyttkartonger
beställa flyttjänst
beställa städning
beställa fönsterputs
beställa tvätt
beställa vatten till kontoret
beställa frukt
beställa en bukett
beställa tidningar
beställa kurslitteratur
beställa material till slöjden
beställa vaccin
beställa sprutor
beställa hjälpmedel till brukare
beställa rollator
beställa en säng
beställa en ny tvättmaskin
beställa ny spis
beställa en ny bil
beställa låscylinder
hyra en projektor
hyra ljudanläggning
hyra partytält
hyra minibuss
hyra skidor
hyra idrottshallen
låna en projektor
låna en bil
låna en cykel
låna en stege
låna verktyg
låna lokalen på kvällen
byta lampa i projektorn
byta däck på tjänstebilen
byta lås
byta batteri i brandvarnaren
byta gardiner
byta semestervecka
byta tid hos tandläkaren
byta lärare
byta klass
byta skola
byta förskola
byta elbolag
lämna tillbaka passerkortet
lämna tillbaka bilnyckeln
lämna tillbaka arbetskläderna
lämna tillbaka hjälpmedel
lämna tillbaka rullstolen
lämna tillbaka pengarna
lämna in ett förslag
lämna in en ansökan om bidrag
lämna in kvitton
lämna in betyg
lämna barn på fritids
lämna blod
lämna synpunkt
lämna ett klagomål
hämta ut medicin
hämta ut paket på ica
hämta matlådan
hämta ut pass
hämta barn tidigare
jag har tappat nyckeln till förrådet
jag har tappat passerkortet
jag har tappat bort körkortet
jag har tappat bort en vante
jag har tappat bort en elev
stulen cykel
stulen plånbok
stulet pass
borttappad nyckel
borttappad jacka
hittegods
upphittad nyckelknippa
inbrott i cykelförrådet
skadegörelse på skolan
någon har krossat en ruta
klotter
status på min semesteransökan
status på bygglovet
status på min reseräkning
status på felanmälan av hissen
hur går det med renoveringen
hur går det med min ansökan om tjänstledighet
hur går det med ombyggnaden av köket
hur går det med upphandlingen
hur går det för eleverna
hur går det för laget
hur går det med lönerevisionen
när kommer nya skrivbordet
när kommer min nya stol
när kommer uniformerna
när kommer läroböckerna
när kommer tolken
när kommer matleveransen
när kommer taxin
när får jag min semesterersättning
när får jag min nyckel
när får jag mitt körkort
när är lönen inne
när är nästa brandövning
har min semester blivit godkänd
har min ledighet godkänts
har min sjukanmälan gått igenom
har mitt kvitto godkänts
har jag fått min lön
har jag fått påskledigt
är mitt bygglov klart
är min faktura betald
är min friskvård godkänd
är möbeln på väg
är bussen försenad
är tåget försenat
är hissen lagad
är kranen lagad
är maten klar
är bilen klar på verkstan
är bilen ledig
finns tjänstebilen ledig imorgon
finns det tid hos frisören
finns det blöjor i förrådet
finns det toner i förrådet
finns det pärmar i förrådet
finns det reservdelar till bilen
finns det vikarier imorgon
finns det fritidsplatser
hur många bilar har kommunen
hur många anställda har kommunen
hur många barn går på förskolan
hur många stolar har vi
hur många rum är lediga
hur många handskar finns kvar
hur många pärmar finns kvar
hur många timmar har jag jobbat
hur många flextimmar har jag
hur många poäng fick laget
vem har bilnyckeln
vem har nyckeln till bilen
vem har bokat mötesrummet
vem har tjänstebilen idag
vem har semester nu
vem har hand om blommorna
vem har min penna
vem äger huset
vilken bil har Karin
vilken lärare har 4b
vilken klass går Anna i
vilka bilar har hemtjänsten
vilka möten har jag idag
vilka kurser har jag gått
vilka pass jobbar jag
vilka dagar är jag ledig
vilka försäkringar har jag
när går mitt körkort ut
när går min anställning ut
när går mitt id-kort ut
när går mitt parkeringstillstånd ut
förlänga mitt parkeringstillstånd
förlänga vikariatet
förlänga lånetiden på en bok
förlänga min semester
förlänga hyreskontraktet
behålla jobbet
vad har jag för lön
vad har jag för schema
vad har jag för försäkring
vad har jag för arbetstid
vad har jag för kollegor
vad hyr vi lokalen för
godkänn min faktura
godkänn fakturan från inrego
godkänn frånvaron
godkänn elevens betyg
godkänn bidraget
godkänn budgeten
godkänna reseräkningar
godkänna avvikelsen
godkänna protokollet
justera protokollet
signera anställningsavtalet
signera läkemedel
attestera löner
attestera utlägg
har jag några tidrapporter att attestera
har jag några semesteransökningar att godkänna
vilka ledigheter väntar på godkännande
avslå bygglovet
avbryt mötet
avbryt sändningen
avbryt graviditeten
avboka flyget
avboka tandläkaren
avboka tolken
avboka maten
avboka lokalen
avboka besiktningen
avboka tvättiden
avboka min plats på kursen
avboka julbordet
avboka semesterresan
säg upp mitt mobilabonnemang privat
säg upp min hyresrätt
avsluta mitt medlemskap
avsluta anställningen
ta bort mig från mejllistan
ta bort mig från nyhetsbrevet
ta bort snön
ta bort klottret
ångra mitt bud
hur mycket co2 släpper min bil ut
hur mycket koldioxid släpper flyget ut
vad är kolmonoxid
koldioxidlarmet piper i köket
koldioxidhalten i klassrummet
luftkvaliteten i stan
sopsorteringen fungerar inte
var återvinner jag kartong
var återvinner jag glödlampor
hur källsorterar man
miljöfarligt avfall
anmäla nedskräpning
anmäla miljöbrott
anmäla buller
anmäla skadedjur
anmäla skada på vägen
felanmäla gatlykta
felanmäla hissen
felanmäla värmen
felanmäla vatten
felanmälan lokaler
vattenläcka
strömavbrott
tvättstugan
hjälp med bokföring
hjälp med flytt
hjälp med anställningsavtal
hjälp med schemat
hjälp med översättning
hjälp med att hitta bostad
hjälp i hemmet till min pappa
hjälp mig att sluta röka
hjälp mig gå ner i vikt
jag behöver hjälp med ekonomin
jag behöver hjälp med en patient
jag behöver hjälp i köket
jag behöver hjälp med schemat
jag behöver prata med hr
jag behöver prata med en kurator
jag behöver en läkartid
jag behöver en barnvakt
jag behöver en tolk
jag behöver en lokal
jag behöver en bil på torsdag
jag behöver en ny skrivbordslampa
jag behöver en ny uniform
jag behöver nya glasögon
jag behöver nytt körkort
jag behöver nya kollegor
vi behöver en ny soffa
vi behöver en ny projektor
vi behöver en ny kaffemaskin
vi behöver en ny diskmaskin
vi behöver en tavla
vi behöver nya stolar till matsalen
vi behöver mer personal
vi behöver mer pengar
vi behöver ett större kontor
Vem tar hand om sommarens badvakter?
Kan någon laga duschen på avdelning 3?
Vår praktikant behöver ett passerkort
Den nya kuratorn behöver ett rum
Sjuksköterskan på Lindgården behöver nya handskar
Hittade en vante i korridoren, vems är den?
Hittade en plånbok i bussen, var lämnar jag den?
Kollegan har gått i pension, vem ordnar blommor?
Lisa tackade nej till jobbet, vem ska vi anställa?
Någon har tagit min mugg i köket
Någon har brutit sig in i cykelboden
Det är två veckor sen jag skickade in mitt kvitto
Jag väntar fortfarande på min lön
Jag väntar på bussen
Har min chef godkänt min semester än?
Vad händer med skolan i Norsjö?
Kan man ta bort en fläck från en skjorta?
Jag råkade beställa för mycket mat till mötet
Stoppa maskinen, tvätten är klar
Vem har bokat aulan?
Finns det några lediga tider hos frisören?
Slå upp ordet i ordlistan
Sök recept på pannkakor
Hitta närmaste bankomat
Hur många dagar har jag sparat
Visa mitt schema
Visa vägen till kommunhuset
Visa en bild på en katt
Lista alla helgdagar
Lista Sveriges statsministrar
Förklara skillnaden mellan kommun och region
Berätta om kommunens historia
Vad kan jag laga till middag
Vad kan man göra i stan i helgen
Vad kostar det att hyra simhallen
Vad är klockan i New York
Kan du skriva ett cv åt mig
Vad hette Karin innan hon gifte sig
Hur mår du egentligen på jobbet, undrar facket
Är det okej att ta med barn till jobbet
Får jag jobba hemifrån
Får man röka här
Får vi ha husdjur på boendet
`;
