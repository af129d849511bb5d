/** How one's own order is getting on: decided, sent, ready to fetch, received. */
export const status = `
status
status på min beställning
vad är status på min beställning
orderstatus
beställningsstatus
hur går det med min beställning
hur gar det med min bestallning
hur går det med datorn jag beställde
hur går det för min beställning av mobil
hur ligger det till med min beställning
hur långt har min beställning kommit
vad händer med min beställning
vad hände med min beställning
vad har hänt med mobilen jag beställde
händer det något med min ansökan
har ni glömt min beställning
har ni fått min beställning
har min beställning gått igenom
har min beställning kommit fram till er
gick min beställning igenom
när kommer min dator
när kommer datorn
när kommer min nya mobil
när kommer telefonen jag beställt
när får jag min dator
när får jag min telefon
när får jag min laptop
när får jag datorn jag beställde förra veckan
när levereras datorn
när är min dator klar
när är den klar
när kan jag hämta min dator
när kan jag hämta ut mobilen
när kan jag räkna med att få min dator
är min dator klar
är min dator klar att hämta
är telefonen redo
är mobilen på väg
är datorn på väg
är beställningen klar
är beställningen godkänd
är min beställning godkänd
är min dator godkänd ännu
har min beställning blivit godkänd
har min chef godkänt
har chefen godkänt min beställning
har chefen sagt ja
har it godkänt min telefon
har någon godkänt min dator
blev min beställning godkänd eller nekad
varför fick jag avslag på min beställning
varför blev min beställning nekad
vem ska godkänna min beställning
vem har min beställning nu
vem väntar min beställning på
var är min beställning
var är min dator
var är datorn jag beställde
vart tog min beställning vägen
var någonstans är min nya telefon
var hämtar jag min dator
var ska jag hämta mobilen
var kan jag hämta ut min laptop
har min dator kommit
har mobilen kommit
har datorn kommit än
har telefonen anlänt
kom datorn idag
har ni skickat min dator
är den skickad
hur lång tid tar det innan jag får datorn
hur lång tid är det kvar
hur länge får jag vänta på min mobil
hur länge till måste jag vänta på datorn
jag väntar fortfarande på min dator
jag väntar på min telefon
väntar fortfarande på mobilen, vad händer
jag har inte fått min dator än
jag har inte hört något om min beställning
har inte hört nåt om datorn
jag beställde en dator för två veckor sedan och har inte hört något
jag beställde en mobil i måndags, hur går det
beställde en laptop förra månaden, var är den
vilken plats i kön har jag
vilket nummer i kön är jag
var i kön ligger jag
hur lång är kön till min dator
hur många är före mig i kön
står jag i kö
min beställning
mina beställningar
visa mina beställningar
visa min beställning
visa status
se status på beställningen
kolla min beställning
kolla läget på min beställning
kan du kolla hur det går med datorn
kan du se var min beställning är
vad har jag beställt
har jag några pågående beställningar
har jag någon öppen beställning
vilka beställningar har jag
pågående beställningar
mina ärenden
hur går det med mitt ärende
status på ärendet
hur går det med beställningen till vikarien
har datorn till Karin kommit
när kommer mobilen till vår nya kollega
läget med min order
läget på beställningen?
hur gick det med min beställning
hur går det med allt
nåt nytt om min dator
något nytt om mobilen?
några nyheter om min beställning
uppdatering om min beställning tack
följa min beställning
följ min order
spåra min beställning
spåra leverans
leveranstid på min dator
förväntad leverans
förväntat datum för mobilen
blir datorn klar till måndag
hinner datorn komma till fredag
kommer telefonen i tid till måndag när vikarien börjar
kommer datorn snart
kommer min mobil den här veckan
är det min tur snart
är datorn försenad
varför dröjer min beställning
varför tar det så lång tid med min dator
det tar lång tid, var är min lur
vart är min lur
när får ja min dator
när kommer min datr
hur går de med beställningen
hur går det med min bestälning
status på min bestelning
hej, jag undrar hur det går med min beställning av en laptop
hej! har ni hunnit titta på min beställning?
god morgon, finns det någon information om när min telefon levereras?
jag har fått datorn
jag har hämtat min dator
jag har tagit emot mobilen
kvittera min dator
kvittera mottagande av telefon
bekräfta att jag fått datorn
jag har fått mobilen nu, allt ok
datorn har kommit till mig, tack
har jag fått svar på min förfrågan
min förfrågan
status på min förfrågan
hur går det med min begäran
är min ansökan beviljad
blev det ja på min dator
fick jag min mobil beviljad
är det bestämt om jag får datorn
beslut om min beställning
vad händer med mitt ärende
vad händer i mitt beställningsärende
jag la en beställning för tre veckor sedan och ingen har hört av sig
la en beställning på en mobil förra tisdagen men har inte fått besked
har inte fått någon återkoppling på min beställning
när får jag besked om min beställning
när får jag veta om jag får en ny dator
fick jag ja eller nej på min telefonbeställning
blev min ansökan om mobil beviljad eller avslagen
godtogs min beställning
har min ansökan om laptop behandlats
är min begäran behandlad
ligger min beställning fortfarande hos chefen
sitter min beställning fast någonstans
vem ligger beställningen hos just nu
väntar ni på svar från min chef om min beställning
vad är det som gör att min dator dröjer
kommer datorn före jul
hinner jag få mobilen innan jag börjar
ungefär när kan jag förvänta mig leverans
vilken dag levereras min laptop
har leveransen av min dator gått iväg
är laptopen jag beställt på ingående
är grejerna jag beställde klara
kan jag komma och hämta datorn nu
får jag hämta mobilen idag
var finns datorn att hämta
när öppnar utlämningen så jag kan hämta min dator
har min nya telefon dykt upp
datorn jag skulle få, var är den
telefonen ni lovade mig, när kommer den
min nya dator som jag väntar på, har den kommit
det skulle komma en dator till mig i veckan, gör det det
jag har väntat i en månad på en laptop nu
väntar och väntar på mobilen
har mitt önskemål om dator kommit fram
kan jag se hur långt ni kommit med min order
ge mig en uppdatering på min beställning
vill veta läget för datorn jag beställt
vad är senaste nytt om min beställning
finns min beställning kvar i systemet
gick beställningen jag gjorde igår igenom
jag fick ingen bekräftelse på min beställning
fick ni min ansökan om ny telefon
är datorn till min nya medarbetare på väg
blir mobilen till vikarien klar i tid
vad hände med datorn vi beställde åt praktikanten
när får vår nya kollega sin dator
står min beställning i kö eller har den glömts bort
hur lång väntetid är det på min dator
hur lång är väntetiden för telefonen jag beställt
när är det min tur att få dator
ordern jag gjorde i måndags?
min order
ordernummer 4812, hur går det
beställning 20231, status?
nu har jag kvitterat ut min telefon
har tagit emot datorn idag, allt ser bra ut
jag bekräftar att mobilen kommit fram
hur gick det med ansökan
har det hänt nåt
är det klart än
klart snart?
finns det någon ny prognos för min dator
vilken prognos är det på leveransen
när beräknas min laptop vara framme
när dyker min dator upp
har datorn till nya tjejen dykt upp
varför har inte min mobil kommit
varför har inte datorn kommit än
varför har telefonen till vikarien inte kommit
får jag någon telefon eller inte
blir det någon dator till mig eller vad
kommer det bli någon laptop eller
får jag min mobil snart
kan jag komma förbi och hämta min nya dator idag
kan jag svänga in och hämta telefonen
kan jag få hämta datorn nu på eftermiddagen
var och när hämtar jag ut mobilen
är surfplattan på gång
är datorn på gång
är den på gång
är mobilen vi bad om klar
jag bad om en dator förra veckan, vad händer
jag bad om en mobil, har ni sett det
begäran jag skickade, vad blev det av den
vad blev det av min beställning
vad blev det med datorn
vad blev beslutet
vad sa chefen om min dator
vad svarade chefen på min beställning
sa it ja till min mac
har min förfrågan kommit fram
har någon tagit tag i min beställning
har ni börjat med min beställning
hur långt har ni kommit
hur långt är det kvar i processen
i vilket steg är min beställning
ligger min order kvar hos er
är det någon som jobbar med min beställning
den mobil jag beställde, när är den klar
mottagit datorn
telefonen är mottagen
datorn är hämtad
nu har mobilen kommit
datorn kom idag
jag vill kvittera
jag vill bekräfta att jag fått telefonen
hur gick det me beställningen
hur går dä me datorn
status på bestälningen
är min dator på ingång
är min telefon på g
är laptopen på g eller
när landar min telefon
när landar min laptop hos er
vad är det senaste om mobilen
vad är läget
vad är läget på min beställning
något besked om datorn
något besked än
fick jag okej på mobilen
fick jag klartecken för datorn
har chefen hunnit med min beställning
har chefen tagit ställning till min dator
har min chef svarat
har it hunnit titta på min beställning
är jag långt bak i kön
ligger jag bra till i kön
hur länge till ska jag vänta
hur många dagar till
hur många veckor är det kvar tills datorn kommer
beställde telefon i september, vad händer
beställde dator 12 november, inget har hänt
jag beställde för en månad sen
jag har beställt en telefon, när kommer den
jag har beställt en dator, hur går det
jag har ansökt om en dator men inget hör
jag har en beställning inne
det gäller min beställning
angående min beställning
ang. beställning av laptop, hur går det
följa upp en beställning
uppföljning av beställning
följa upp min beställda mobil
beställningens status
datorns status
leveransstatus
leveransbesked
leveransdatum
beställningsläge
vad händer med mitt supportärende
hur går det med felanmälan jag gjorde
har ni hunnit kolla på mitt fel
har ni tittat på det jag anmälde
hur går det med mitt supportärende
status på felanmälan
när får jag hjälp med mitt ärende
jag anmälde ett fel i måndags, vad händer
var är paketet med min dator
var är paketet med mobilen jag beställt
kan du spåra paketet med min dator
jag undrar hur det går med min beställning
jag undrar om min dator är klar
jag undrar när min mobil kommer
undrar bara hur det går med datorn
undrar över datorn jag beställde
undrar över min beställning av en dator
fråga om min beställning
en fråga om min beställning, när kommer den
har min beställning fastnat
rör det sig något med min beställning
är min beställning på gång
är min beställning klar
är min beställning på väg
är min beställning mottagen
är min beställning hanterad
vem säger ja till min dator
vem ska säga ja till min mobil
vem bestämmer om jag får datorn
vem beslutar om min beställning
har min mobil skickats
har datorn skickats
har den skickats
har det kommit något svar
när kan jag få datorn
när kan jag få hämta mobilen
när kan jag hämta den
när kommer den
när kommer grejerna
kommer den idag
har någon tittat på min ansökan om mobil
är min ansökan om laptop godkänd
blev min ansökan godkänd
blev det avslag på min dator
fick jag nej på mobilen
är det bifall på min beställning
har någon hanterat min förfrågan om dator
har någon tagit emot min beställning av telefon
har ni sett min förfrågan
har ni mottagit min beställning från i måndags
har beställningen jag gjorde gått igenom till chefen
min chef säger att hon godkänt, när kommer datorn då
chefen har godkänt, vad händer nu
vad är nästa steg för min beställning
hur ser processen ut nu för min beställning
var ligger min beställning just nu
hos vem ligger min ansökan
vems tur är det att godkänna min beställning
vad väntar min beställning på
varför står min beställning still
varför är min beställning inte klar
varför är inte mobilen här än
varför tar det så lång tid
tar det lång tid kvar
hur länge dröjer det
hur många dagar tar leveransen av min dator
när levereras mobilerna till vår grupp
när kommer de tre datorerna vi beställde
när kommer surfplattorna
när kommer datorerna till skolan
när får vikarien sin mobil
när får Anna sin dator
när får vi våra telefoner
när får vi de beställda datorerna
har telefonerna till nattlaget kommit
har de nya datorerna kommit in
har min nya dator anlänt till er
har min nya laptop levererats
har min dator lämnat lagret
är min mobil packad
är min dator installerad och klar
är datorn färdiginstallerad
är det dags att hämta min dator
är det min dator som står i receptionen
finns min mobil att hämta nu
får jag komma och hämta idag
vilken tid kan jag hämta min dator
vilka tider kan jag hämta mobilen
vart åker jag för att hämta laptopen
var ska jag kvittera ut min telefon
var ligger min nya dator
jag väntar på besked om min beställning
jag väntar på svar om min dator
jag har väntat länge på min beställning nu
jag har fortfarande inte fått min mobil
jag har ännu inte fått någon dator som jag beställde
jag har ännu inte hört något om laptopen
hör inget om min beställning
det är tyst om min beställning
det är tre veckor sen jag beställde
det var en månad sedan jag la min beställning
två veckor har gått sedan jag bad om en dator
för en vecka sedan beställde jag en mobil
beställde i maj, fortfarande inget
la beställning i fredags, har den kommit fram
skickade in beställning igår, syns den
syns min beställning hos er
jag vill följa upp min beställning
jag vill veta var min beställning är
jag vill veta om jag får en telefon
jag vill veta när datorn kommer
jag undrar om beställningen är godkänd
jag undrar om datorn hinner komma
jag undrar när vikariens telefon kommer
kan ni kolla beställningen åt mig
kan ni kolla upp när min dator kommer
kan du se om min mobil är på väg
kan du kolla om beställningen gått igenom
kan du ge mig status
ge mig status
ge mig besked om min beställning
hur är läget med datorn
hur är läget med min mobil
hur ser det ut med min beställning
hur ser det ut med datorn
hur ser det ut med mobilen jag ville ha
lägesrapport på min order
preliminärt leveransdatum för datorn
beräknad leverans
väntetid på mobil jag beställt
köplats
min plats i kön
Vad är läget för ärende 7702?
Ärende 3310, har det hänt något?
Jag ringde in ett fel förra veckan, är någon på det?
Är min felanmälan från i onsdags påbörjad?
När tar någon tag i mitt it-ärende?
har teknikern fått mitt ärende än
Jag skickade in en ansökan om mobil i somras men har inte fått svar
La in en beställning åt praktikanten den 5 maj, hur går det med den?
Amiras laptop, är den på ingång eller?
Har Lenas telefon skickats från er?
Har det blivit något beslut om Omars dator?
Datorn till nya läraren, när kommer den?
Vi beställde fyra mobiler till nattlaget, hur ser det ut?
Rektorn sa att hon klickat godkänn, men jag ser inget, vad är status?
Fick min chef någonsin min förfrågan?
Är min begäran avslagen eller ligger den kvar?
Jag undrar vad som hände med den där telefonen jag bad om
Kommer datorn före första april när Sofia börjar?
Hinner telefonen fram till på måndag?
Det skulle komma en laptop i fredags men jag har inte sett den
Ni lovade leverans vecka 12, stämmer det fortfarande?
Är paketet med mobilen skickat till rätt adress?
Vart i kedjan sitter min beställning fast?
Var min beställning komplett eller fattas det något?
Behöver ni något mer av mig för att min beställning ska gå vidare?
Måste jag göra något mer eller är beställningen på väg?
Jag har en beställning som inte rört sig på tio dagar
Nu har jag väntat i tre veckor, var är datorn?
Börjar bli otålig, när kommer min lur?
Snart två månader sen jag bad om en laptop
Fått mejl om att min dator är klar, var hämtar jag den?
Stod det att min mobil var redo, när kan jag komma?
Min nya dator ska finnas att hämta, stämmer det?
Jag fick telefonen idag, ska jag bekräfta det någonstans?
Laptopen är mottagen och fungerar, markera som klar
Mobilen hämtades av vikarien i morse
kan du titta om min order är behandlad
Kan du se om chefen har svarat på min begäran?
Kolla upp min order från i tisdags är du snäll
Skulle vilja ha en uppdatering om telefonen till kuratorn
Får jag datorn jag sökte om?
Har ni beslutat om min dator än?
Gick det igenom?
Gick min ansökan igenom?
Fick ni det jag skickade in igår?
Är det någon som har läst min beställning?
Står min beställning på tur?
Hur många ligger före mig?
När är det vår tur att få datorer?
Är allt klart med min beställning inför måndag?
`;
