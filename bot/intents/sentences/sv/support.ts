/** Something with a device, a program or an account does not work, or someone wants a technician's help. */
export const support = `
min dator startar inte
datorn startar inte
datorn går inte igång
datorn vill inte starta
min dator är trasig
datorn är trasig
min dator funkar inte
datorn fungerar inte
datorn har hängt sig
datorn hänger sig hela tiden
datorn har fryst
allt har låst sig
min skärm är svart
svart skärm
blåskärm
datorn visar bara en blå skärm
skärmen flimrar
skärmen på datorn har spruckit
sprucken skärm på mobilen
mobilskärmen är krossad
glaset på telefonen är sprucket
min telefon är trasig
min mobil funkar inte
telefonen går inte att ladda
mobilen laddar inte
datorn laddar inte
laddaren är trasig
min laddare har gått sönder
batteriet laddar ur direkt
telefonen stänger av sig själv
datorn stänger av sig
mobilen startar om hela tiden
datorn startar om hela tiden
datorn låter konstigt
fläkten låter som ett flygplan
datorn blir jättevarm
datorn är seg
datorn är jätteseg idag
datorn går väldigt långsamt, kan någon titta på den
min laptop är långsam, vad kan man göra
jag har spillt kaffe på datorn
spillde vatten på tangentbordet
tangentbordet funkar inte
några tangenter fungerar inte
musen fungerar inte
musen har slutat funka
kameran fungerar inte i teams
mikrofonen funkar inte
inget ljud i datorn
ljudet fungerar inte
headsetet hörs inte
den externa skärmen hittas inte
dockan fungerar inte
jag kommer inte in på datorn
jag kommer inte in i systemet
jag kan inte logga in
kan inte logga in
inloggningen fungerar inte
kommer inte åt min mejl
jag har glömt mitt lösenord
glömt lösenordet
glömt lösen
behöver nytt lösenord
återställa lösenord
mitt konto är låst
kontot är spärrat
utelåst från datorn
glömt pinkoden till telefonen
telefonen är låst och jag minns inte koden
har slagit fel pin för många gånger
mobilen vill ha puk-kod
bitlocker frågar efter en nyckel
outlook startar inte
outlook fungerar inte
mailen funkar inte
får inga mejl
jag kan inte skicka mail
kalendern synkar inte
mobilen synkar inte kalendern
teams kraschar
teams funkar inte
word öppnas inte
excel kraschar hela tiden
onedrive synkar inte
mina filer är borta
jag har råkat radera en fil
hittar inte mina dokument
programmet svarar inte
journalsystemet går inte att öppna på min dator
appen på mobilen kraschar
appen går inte att installera
bankid funkar inte på jobbmobilen
jag behöver få ett program installerat
installera program
kan ni installera adobe på min dator
windows vill uppdatera hela tiden
uppdateringen misslyckades
jag får ett felmeddelande
det står fel 0x80070005
konstigt felmeddelande när jag öppnar filen
ingen internet
internet fungerar inte
inget nät
nätet ligger nere
wifi funkar inte
wifit är dött
kan inte ansluta till trådlösa nätverket
vpn fungerar inte
kan inte koppla upp mig hemifrån
vpn kopplar ner hela tiden
skrivaren skriver inte ut
kan inte skriva ut
jag får inte kontakt med skrivaren
telefonen har ingen täckning
sim-kortet hittas inte
kan inte ringa med mobilen
samtalen bryts hela tiden
ingen hör mig när jag ringer
jag tror att jag fått virus
datorn har virus
jag klickade på en konstig länk
misstänkt mejl, har jag blivit hackad
boka fjärrhjälp
boka fjärrhjälp imorgon eftermiddag
fjärrhjälp
fjärrsupport
kan någon fjärrstyra min dator och hjälpa mig
boka tid med en tekniker
boka support
boka it-support på torsdag
jag vill boka en tid för hjälp med datorn
support
it-support
it support tack
supporten
helpdesk
jag behöver hjälp med datorn
jag behöver hjälp med min dator
jag behover hjalp med min dator
behöver hjälp med telefonen
hjälp mig med mobilen
hjälp, datorn dog
hjälp min dator är trasig!!
kan någon hjälpa mig med outlook
kan någon titta på min dator
kan en tekniker komma hit
jag behöver prata med en tekniker
jag vill prata med it
kan ni laga min dator
laga min telefon
reparera mobilen
kan skärmen bytas
lagning av dator
felanmälan dator
felanmäla min telefon
jag vill anmäla ett fel på datorn
göra en felanmälan
det är något fel på min dator
det är nåt strul med mobilen
min dator strular
mobben strular
datorn krånglar
krånglar igen den jäkla datorn
luren är kass, går inte att svara
burken är död
paddan går inte igång
ipaden vill inte starta
surfplattan är låst
min mac startar inte
iphonen är helt död
laptopen dör efter tio minuter
datn funkar inte
dattorn startar inte
min dator fungerra inte
telfonen funkar inte
kan inte loga in
DATORN FUNKAR INTE
INGENTING FUNKAR
inget funkar 😡
datorn 💀
hej, jag sitter på äldreboendet och kan inte logga in i datorn, vem kan hjälpa mig?
hej! har problem med min laptop, den kommer inte igång efter uppdateringen
jag har problem med telefonen
tekniskt problem
problem med datorn
problem med inloggning
projektorn får ingen bild från datorn
smarttavlan kopplar inte till datorn
det går inte att dela skärm i mötet
hur ställer jag in mejlen på mobilen
hur kopplar jag datorn till skärmen
hur ansluter jag till vpn
hur byter jag lösenord på datorn
hur för jag över kontakter till nya telefonen
kan du hjälpa mig ställa in nya mobilen
behöver hjälp att komma igång med min nya dator
kan inte jobba, datorn är nere
akut, patientsystemet går inte att nå från datorn
eleverna kommer inte in på sina chromebooks
sladden till laptopen glappar
högtalaren i mobilen skrapar
styrplattan har slutat svara efter senaste uppdateringen
musplattan på laptopen fungerar inte
bokstaven e på tangentbordet har slutat funka
tangenterna hoppar över bokstäver när jag skriver
pekskärmen reagerar inte
displayen på luren är helt trasig men den ringer
mobilen reagerar inte när jag trycker på skärmen
volymknappen har fastnat på telefonen
hemknappen funkar inte
telefonen blir brännhet när jag laddar den
mobilen tar inte laddning längre
batteriet på laptopen räcker bara tio minuter
batteriet har svällt
datorn piper när jag startar den
datorn stänger ner sig mitt i allt
den bara snurrar när jag försöker starta
den tuggar och tuggar men inget händer
allting står still på datorn
skärmen är helt kolsvart men lampan lyser
bilden är upp och ner på skärmen
texten på skärmen har blivit pytteliten
datorn hittar inte min extra skärm
uppkopplingen bryts hela tiden i personalrummet
wifi tappar anslutningen hela tiden
det trådlösa nätet är superlångsamt på skolan
jag kommer inte ut på nätet
vi har inget nät på hela förskolan
sidan laddar inte
intranätet öppnas inte
jag kan inte öppna bifogade filer
jag blir utloggad hela tiden
systemet kastar ut mig
tvåfaktorn fungerar inte
autentiseringsappen vill inte godkänna
siths-kortet läses inte av datorn
kortläsaren fungerar inte på datorn
jag har bytt telefon och kommer inte in med mobilt bankid
lösenordet har gått ut
mitt lösen godtas inte
jag får inget sms med koden när jag ska logga in
mitt konto är avstängt
jag kan inte komma åt gemensamma mappen
saknar behörighet till en mapp
h-disken är borta
alla mina bilder i mobilen har försvunnit
jag råkade ta bort ett viktigt dokument
jag har inget ljud när jag är i teamsmöte
de andra hör mig inte i videomötet
bilden fryser i videosamtal
kan inte ansluta hörlurarna med bluetooth
usb-porten fungerar inte
datorn känner inte igen skrivaren
utskrifterna kommer inte ut
det går inte att skanna till mejlen
jag skulle vilja boka in fjärrsupport på onsdag förmiddag
kan jag boka en stund med it för hjälp
boka in en tekniker
kan någon ringa upp mig om mitt datorproblem
jag behöver någon som kan titta på min laptop
skicka en tekniker till äldreboendet
när är ni bemannade på supporten, datorn krånglar
vart vänder jag mig när datorn strular
det är knas med min telefon
det är något lurt med min dator, konstiga fönster dyker upp
popup-rutor hela tiden på datorn
jag råkade klicka på en länk i ett skumt mejl
jag fick ett sms som verkar vara bluff på jobbmobilen
hur installerar jag appen phoniro på mobilen
hur får jag igång delad kalender i outlook
hur skriver jag ut från mobilen
hur vidarekopplar jag telefonen
kan du aktivera mitt simkort
programmet jag behöver finns inte på datorn
behöver hjälp att installera lifecare
kan jag få hjälp att uppdatera telefonen
hjälp mig koppla upp mig mot nätverket
datorn gick ner mitt i en lektion
ipaden har låst sig och eleven kommer inte vidare
mobilen är seg som sirap
dator låst
pc:n är helt stendöd
nä nu dog datorn igen
mobilskrället vägrar starta
går ej att logga in i treserva
licensen har gått ut
min licens till word har gått ut
det står att programmet inte är aktiverat
office kräver aktivering
kan inte öppna pdf
kan inte öppna länkar
kan inte öppna filen
kan inte spara dokumentet
kan inte ladda ner
kan inte uppdatera appen
kan inte byta lösenord
kan inte höra något i luren
kan inte se chatten i teams
kan inte svara när det ringer
glömde lösenordet under semestern
glömt koden till datorn
glömde pin efter semestern
minns inte mitt lösenord
datorn lade av mitt i mötet
datorn la av
telefonen lade av igår
datorn har lagt av
datorn dog mitt i lektionen
det luktar bränt från datorn
det brummar och surrar i datorn
det kommer rök från laptopen
det är streck på skärmen
det är ränder på bilden
det är prickar på displayen
fingeravtrycket känns inte igen
ansiktsigenkänningen funkar inte på telefonen
tappar nätet titt som tätt
tappar uppkopplingen
nätverket går upp och ner
det är dålig mottagning på mobilen i källaren
mobilen kopplar inte till bilen
bluetooth kopplar inte
min klocka på datorn går fel
tidszonen är fel på telefonen
språket på datorn är engelska, hur ändrar jag
hur gör jag ljudet högre på telefonen
hur tar jag en skärmdump
hur skickar jag krypterad mejl
hur lägger jag in en autosignatur
hur får jag fram mina gamla mejl
hur sätter jag frånvaromeddelande i outlook
vem kan jag ringa när datorn inte funkar
vem ringer jag om datorn
vem hjälper mig med telefonen
vem hjälper till med inloggningen
vad är numret till it-supporten
kan någon från it ringa mig
behöver en tid med it-tekniker
fjärrstyrning tack
kan ni ta över min skärm
behöver komma i kontakt med supporten
datorn gör konstiga saker
min dator beter sig märkligt
min mobil lever sitt eget liv
nåt är fel
det är något som inte stämmer med datorn
min dator behöver ses över
nånting hände med datorn och nu funkar inget
strömknappen har gått av
kontakten i datorn är glapp
laddkontakten är lös
usb-minnet hittas inte av datorn
bilderna går inte att skicka från mobilen
skärmen har gått i tusen bitar
mobilen har blivit blöt
telefonen ramlade i toaletten
datorn ramlade i golvet och nu händer inget
min laddare funkar inte
headsetet är trasigt
musen är död
skrivaren strular
skrivaren är offline
papperet fastnar i skrivaren
skärmen är grå
skärmen blev lila
skärmen hoppar
skärmen är helt vit
musen rör sig inte
musen hoppar
pekaren har försvunnit
datorn frågar efter återställningsnyckel
bitlockernyckel
filen går inte att spara
dokumentet låser sig
excelfilen är skrivskyddad
kalkylarket kraschar
mobilen hittar ingen täckning
mobilen söker efter nät hela tiden
vi har inget wifi på boendet
det finns inget nät i lokalen
det går inte att ansluta
kommer inte in i lifecare
kommer inte in i procapita
kommer inte åt journalen
kommer inte in i teams
kommer inte in på intranätet
kommer inte in
kom inte in i datorn i morse
släpps inte in i systemet
boka tid för fjärrhjälp
boka tid för fjärrhjälp på fredag klockan 10
tid för fjärrsupport imorgon kl 9
fjärrhjälp på tisdag eftermiddag
fjärrhjälp så snart som möjligt
kan jag få fjärrhjälp nu
kan någon koppla upp sig mot min dator
kan någon hjälpa mig på distans
support på plats
jag vill ha support
jag behöver support
jag behöver it-hjälp
it-hjälp
datahjälp
datorhjälp
datorstrul
datorproblem
mobilproblem
telefonproblem
telefonstrul
nätverksproblem
inloggningsproblem
lösenordsproblem
lösenordsbyte
lösenordsåterställning
mejlproblem
strul med outlook
strul med wifit
strul med bankid
jag har strul
det strular
inget händer när jag trycker
det händer ingenting när jag klickar
ingenting händer när jag trycker på startknappen
den startar inte
den går inte igång
den är helt död
den laddar inte
det funkar inte
den funkar inte
går inte att starta
går inte att ringa
går inte att logga in
går inte att skriva ut
går inte att öppna
fungerar ej
går ej igång
vad gör jag om datorn inte startar
vad gör jag när skärmen är svart
min dator har fått ett virus tror jag
behövr hjlp med datron
hjlp med telefonen
datorn startar inte efter uppdateringen
sedan uppdateringen funkar ingenting
efter att jag uppdaterade går datorn inte att använda
telefonen bryter samtal
telefonen ringer inte
telefonen ringer inte fast ljudet är på
hör ingenting när någon ringer
inget ljud i hörlurarna
ingen bild på skärmen
ingen ström i datorn
får inte igång vpn
får inte igång skärmen
får inte igång mobilen
får inte upp programmet
får inte in lösenordet
vpn kopplar inte upp
outlook ber om lösenord
outlook frågar efter inloggning
teams vill inte logga in
jag har låst mig ute
har låst ute mig från datorn
kan ni hjälpa mig installera teams
kan ni hjälpa mig med mobilen
kan ni hjälpa mig, datorn strular
kan ni kolla på min dator
kan ni titta på skrivaren
kan ni fixa min telefon
kan ni återställa mitt lösenord
kan ni låsa upp mitt konto
hej, min dator går inte att starta sedan i morse och jag har ett viktigt möte klockan tio, kan någon hjälpa mig?
hej! jag sitter på hemtjänsten och telefonen kopplar inte upp sig mot nätet, vad gör jag?
det går inte att logga in på elevdatorerna
klassens ipads kommer inte ut på nätet
smartboarden funkar inte med datorn
min dator piper
min dator är låst
min telefon är låst
min telefon är seg
min telefon är svart
min telefon har hängt sig
min telefon startar inte
min mobil startar om sig själv
min mobil har ingen täckning
min mejl funkar inte
min skrivare funkar inte
min inloggning funkar inte
mitt lösenord funkar inte
mitt bankid funkar inte
mitt wifi funkar inte
min skärm flimrar
min skärm är sprucken
mina hörlurar funkar inte
jag kommer inte in i datorn efter semestern
mitt konto har spärrats efter för många försök
datorn säger att lösenordet är fel
telefonen säger att simkortet saknas
mobilen fastnar på äpplet
datorn fastnar på startskärmen
datorn fastnar när den uppdaterar
jag får upp ett konstigt meddelande på skärmen
det kommer upp en ruta hela tiden
det kommer inget ljud
det kommer ingen bild
jag ser inget på skärmen
jag ser inte mina filer
jag kan inte dela min skärm
jag kan inte ringa
jag kan inte skriva ut
jag kan inte öppna mejlen
jag kan inte komma åt systemet
jag behöver hjälp att logga in
jag behöver hjälp med outlook
jag behöver hjälp med skrivaren
jag behöver hjälp av en tekniker
jag behöver hjälp att koppla in skärmen
jag behöver hjälp att installera skrivaren
jag behöver installera ett program
jag behöver återställa min telefon
jag behöver byta lösenord
jag behöver en tekniker på plats
jag behöver fjärrhjälp
vem hjälper mig när datorn krånglar
vad gör jag när mobilen hänger sig
vad ska jag göra när wifi inte funkar
varför är min dator så långsam
varför fungerar inte teams
varför kan jag inte logga in
varför laddar inte min telefon
Fick just ett meddelande om att min licens inte gäller, vad gör jag
Min dator startade om mitt i ett samtal och nu kommer jag inte in
Sedan jag bytte lösenord fungerar inte mejlen i telefonen
Det går inte att koppla datorn till projektorn i sal 4
Lamporna på dockan lyser men skärmarna är svarta
Jag hör er men ni hör inte mig, headsetet verkar dött
Skrivaren på plan 3 tar inte emot mina utskrifter
Jag vill prata med någon på supporten om min dator
Kan någon från it komma förbi vårt kontor, flera datorer strular
Kan jag få en tid för att gå igenom ett problem med min laptop?
Fjärrhjälp så fort det går, jag ska ha lektion om en timme
Mobilen tar inte emot samtal sedan i morse
Telefonen visar bara ett utropstecken
Kameran på ipaden är suddig
Mitt BankID gick ut och jag kan inte signera
Kan inte ladda ner appen från butiken på telefonen
Datorn säger att disken är full
Ctrl-tangenten sitter fast
Locket på datorn har lossnat
Telefonens baksida har spruckit, går det att laga?
Kan man få skärmen bytt på en mobil?
Min dator behöver lagas
Datorn är blöt, det rann in regn i ryggsäcken
Vart ringer jag om mitt konto är låst
`;
