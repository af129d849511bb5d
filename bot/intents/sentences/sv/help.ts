/** What the bot is and can do, and how it is used; a bare cry for help. */
export const help = `
hjälp
hjalp
hjälp!
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
HJÄLP
HJÄLP MIG
hjälp 🙏
🆘
hjälp 😅
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
`;
