/** What the bot is and can do, and how it is used; a bare cry for help. */
export const help = `
hjälp
hjalp
hjälp mig
hjälp tack
hjälpa
hlp
kan du hjälpa mig
kan du hjälpa till
jag behöver hjälp
jag vill ha hjälp
behöver lite hjälp
behöver vägledning
vad kan du göra
vad kan du hjälpa mig med
vad kan du hjälpa till med
vad kan du
vad kan man göra här
vad kan jag göra här
vad kan jag fråga dig
vad kan jag fråga om
vad kan jag skriva
vad ska jag skriva
vad gör du
vad är det här
vad är det här för bot
vad är det här för något
vad är du
vad är du bra på
vad är du till för
vad är du för något
vem är du
vad heter du
är du en robot
är du en människa
pratar jag med en människa
är det en riktig person jag pratar med
vad är kretslopp
vad är kretslopp för något
berätta om kretslopp
vem har gjort dig
vad är poängen med dig
hur funkar det här
hur fungerar det här
hur funkar du
hur fungerar du
hur fungerar tjänsten
hur fungerar kretslopp
hur använder jag dig
hur använder man den här
hur använder jag den här chatten
hur gör man
hur gör jag
hur funkar det
hur börjar jag
hur kommer jag igång
hur kommer jag igång med boten
hur pratar jag med dig
kom igång
var börjar jag
meny
menyn
visa menyn
visa meny
huvudmeny
tillbaka till menyn
alternativ
vilka alternativ finns
vilka alternativ har jag
vilka val har jag
vilka kommandon finns
vilka kommandon kan du
kommandon
lista kommandon
visa alla kommandon
vilka funktioner finns
vilka tjänster finns
vilka tjänster erbjuder ni
vad erbjuder du
vad finns det för funktioner
visa vad du kan
visa vad du kan göra
instruktioner
instruktion
manual
guide
bruksanvisning
lathund
finns det en lathund
finns det en guide
finns det någon manual för den här boten
info
information
mer information
mer info tack
berätta mer
förklara hur det fungerar
förklara
kan du förklara hur du fungerar
jag fattar inte
jag förstår inte
jag förstår inte hur det här funkar
fattar noll
jag vet inte hur jag ska göra
jag vet inte vad jag ska skriva
vet inte var jag ska börja
jag är ny här, hur funkar det
jag är ny, vad kan jag göra
ny här
första gången jag använder det här
jag har aldrig använt den här förut
vad förstår du
förstår du svenska
vilka språk kan du
kan du prata engelska
kan du svenska
byt språk
kan jag prata med en människa
jag vill prata med en människa
jag vill prata med någon riktig person
kan jag få prata med någon
finns det någon att prata med
vem kontaktar jag
vem ska jag kontakta
hur kontaktar jag er
vad har ni för öppettider
vem ligger bakom den här tjänsten
var kan jag läsa mer
vad händer med mina uppgifter här
vilka uppgifter sparar du om mig
ge mig exempel
exempel på vad jag kan skriva
ge mig några exempel
ge mig tips
tips?
?
???
hmm vad gör jag nu
vad nu
och nu då
vad händer nu
kan du visa mig runt
introduktion
en snabb genomgång tack
hur gör jag för att använda boten
hur ställer jag en fråga
behöver du veta något av mig
kan du hjlpa mig
hjäp
hjälpp
jälp
va kan du göra
vad kna du göra
hur funakr det
🆘
hej vad kan du göra
hej, hur fungerar du?
hej! jag är ny här, vad kan jag använda dig till?
god morgon, kan du tala om för mig vad den här tjänsten erbjuder
hej kan du hjälpa mig med något
hallå vad är du för en
jag skulle behöva lite vägledning i hur man använder den här tjänsten
skulle du kunna berätta vad du kan hjälpa mig med?
vad hjälper du till med
vad använder man dig till
vad är syftet med den här chatten
vad går det att göra här
vad går att beställa här
vad kan man få hjälp med här
kan du göra något annat
vad mer kan du
kan du mer än så
hjälpavsnitt
hjälpsida
användarhandledning
hur loggar jag ut från dig
visa hjälp
visa hjälpen
öppna hjälpen
start
börja om från början, vad kan du
hur ska jag skriva för att du ska förstå
vad behöver jag skriva för att du ska hjälpa mig
vad kan den här boten användas till
vad är det du erbjuder
vad fixar du
vad klarar du av
vad kan jag be dig om
vad kan man be dig om
kan du lista allt du kan göra
räkna upp vad du kan
ge en översikt över vad du kan
kan du ge mig en introduktion
presentera dig
berätta vem du är
berätta vad du gör
vilken sorts assistent är du
är du en ai
är det en maskin som svarar
sitter det en människa bakom
får jag prata med en levande person
jag vill hellre prata med någon på riktigt
kan du koppla mig till en kollega på it som svarar på frågor
vart vänder jag mig om jag har frågor
jag har en fråga
jag har en fråga om tjänsten
jag har några frågor
får jag fråga en sak
kan jag fråga dig något
jag undrar en sak
jag undrar över något
jag kör fast
jag har kört fast
vet inte hur man gör
kan någon förklara det här för mig
hänger inte med
nu förstår jag ingenting
hur menar du
vad menar du
vad betyder det
vad betyder knapparna
vad innebär dator som tjänst
hur funkar dator som tjänst
hur fungerar det att hyra
hur går det till att hyra av er
vad gäller för tjänsten
vad är användningstid för något
vilka regler gäller
hur lång tid tar ett svar
behöver jag installera något för att använda dig
kan jag använda dig i mobilen
går det att använda den här på engelska
kan jag skriva på svenska
visa hur man gör
visa mig hur det funkar
steg för steg tack
finns det någon snabbguide
var hittar jag instruktioner
frågor och svar
vanliga frågor
support för boten, vad kan den
lär mig
hej bot vad kan jag göra med dig
hej, första gången här
jag fick ett meddelande från dig, vem är du
varför skriver du till mig
hjälp mig komma igång
hjälp mig förstå
kan nån hjälpa mig här
behöver hjälp
lite hjälp bara
vad är det meningen att jag ska göra här
hur är det tänkt att man använder den här
jag är vilse
jag är helt vilse, hur gör man
va e de här
va e du
vad kan du för nåt
vad har du för uppgift
är du en dator som svarar
är du ett program
nybörjare
jag är nybörjare, hur gör man
var hittar man beskrivningen
beskriv tjänsten
vad ingår i tjänsten
hur lyder kommandona
kan du visa kommandona
kan du ge mig hjälp
snälla hjälp mig
jag behöver din hjälp
kan du guida mig
vilka saker kan du göra
vad klarar du
vad kan du svara på
vad kan du hjälpa en med
vad kan du hjälpa mig med då
vad kan jag använda dig till
vad kan jag ha dig till
vad är du för en figur
vad är du för en typ
vem snackar jag med
vem är det jag skriver till
hur gör man här då
hur gör man här
hur går man tillväga här
hur fungerar det här då
fattar inte hur jag ska göra
fattar inte hur man gör
förstår inte vad jag ska göra
visa alternativ
visa alternativen
visa valen
vad finns det att välja på
vilka knappar finns
lista vad du kan
kan jag få lite hjälp
kan jag få hjälp
får jag hjälp här
jag skulle vilja ha hjälp
finns det hjälp att få
kan man prata med en människa
går det att få prata med någon
jag vill ha kontakt med en människa
människa tack
jag vill veta mer
hur loggar jag in här
hej vad är det här
hej vad är det här för något
hur ber jag om något här
hur ber man om saker
hur säger jag till dig vad jag vill
vad ska jag trycka på
jag vet inte vad jag ska trycka på
jag vet inte hur man gör
jag vet inte hur det här funkar
vilka frågor kan du svara på
vilka frågor kan man ställa
vilka saker kan jag fråga om
kan du berätta vad du kan
kan du berätta vad du gör
kan du berätta hur du fungerar
kan du förklara
kan du förklara tjänsten
hjälp mig lite
hjälp mig vidare
hjälp mig förstå hur det funkar
lite vägledning tack
guida mig
guida mig genom det här
vad kan man använda kretslopp till
vad kan kretslopp göra
vad gör kretslopp
vad är dator som tjänst
vad går det att fråga dig om
vad går det att göra med dig
vad får man göra här
vad är det du gör
vad är du för slags bot
vad kan boten
vad klarar boten av
hur kan du vara till hjälp
på vilket sätt kan du hjälpa mig
på vilket sätt kan jag använda dig
jag vet inte hur jag kommer igång
jag har aldrig pratat med en bot
första gången jag skriver hit
kan du visa ett exempel
visa exempel
visa ett exempel på vad jag kan fråga
finns det fler kommandon
finns det en meny
finns det en hjälptext
var är menyn
jag hittar inte menyn
Hej, är det här stället man beställer grejer på eller vad gör du?
Jag har ingen aning om hur den här fungerar, kan du förklara?
Vilka ord ska jag använda för att du ska fatta?
Kan du berätta vad jag kan be dig om?
Min chef sa att jag skulle skriva till dig, vad kan du göra?
Såg dig i Teams, vad är du för något?
Vad är skillnaden mellan dig och servicedesk?
Hur mycket av det här kan du fixa själv?
Ge mig en lista på det du kan
Visa huvudmenyn tack
Vad har du för funktioner?
Jag söker hjälp med att använda dig
Kan du lära mig hur man använder Kretslopp?
Finns det något jag bör veta om hur du funkar?
Kan du prata på engelska också?
`;
