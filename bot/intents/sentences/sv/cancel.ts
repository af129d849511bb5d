/** Take back one's own order or booking, or stop what is going on. */
export const cancel = `
avbryt
avbryta
avbryt beställning
avbryt min beställning
avbryt beställningen
avbryta min beställning
avbeställ
avbeställa
avbeställ datorn
avbeställ min dator
avbeställ mobilen
avbestall min telefon
avbeställning
avbeställning av laptop
jag vill avbeställa
jag vill avbeställa min telefon
jag vill avbeställa datorn jag beställde igår
jag vill avbryta min beställning
jag vill avbryta
jag vill ångra min beställning
jag vill ångra mig
jag ångrar mig
jag ångrade mig
jag har ångrat mig
har ångrat mig, vill inte ha datorn
ångra
ångra beställning
ångra min beställning
ångra beställningen av mobilen
ångra senaste
angra
ta bort min beställning
ta bort beställningen
ta bort min order
radera min beställning
radera beställningen
stryk min beställning
dra tillbaka min beställning
dra tillbaka min begäran
dra tillbaka min ansökan
jag vill dra tillbaka min förfrågan
återkalla beställningen
återkalla min begäran
annullera min beställning
annullera
annullera ordern
makulera beställningen
makulera min order
stoppa min beställning
stoppa beställningen
stoppa ordern innan den skickas
stopp
stoppa
stop
sluta
backa
gå tillbaka
lägg ner
glöm det
glöm det där
glöm beställningen
glöm min beställning
strunt i det
strunta i det
strunta i beställningen
strunt samma
strunta i datorn jag beställde
skit i det
skippa
skippa det
skippa mobilen
skippa beställningen
det var inget
inget
det behövs inte
det behövs inte längre
jag behöver inte det längre, ta bort beställningen
jag behöver inte beställningen längre
jag behöver inte datorn jag beställde
behöver inte mobilen jag beställde längre, avbeställ
jag vill inte ha den längre
jag vill inte ha datorn jag beställde
vill inte ha mobilen jag beställt
vi behöver inte datorn vi beställde till vikarien
vikarien kommer inte, avbeställ hennes telefon
kollegan tackade nej till jobbet, ta bort beställningen på laptop
jag råkade beställa fel
jag beställde fel
beställde fel dator
jag har beställt fel modell, kan jag ta bort den
råkade beställa två gånger, ta bort den ena
dubbelbeställning, ta bort en
det blev fel, avbryt
det blev fel, jag vill ta bort min beställning
fel, avbryt
oj fel
nej avbryt
nej, ångra
nej tack, avbryt
nej glöm det
nej strunt i det
vänta, avbryt
kan jag avbryta min beställning
kan jag avbeställa
kan man avboka beställningen
kan jag ångra min beställning
går det att ångra beställningen
går det att avbeställa mobilen
går det att stoppa beställningen
hur avbryter jag min beställning
hur avbeställer jag
hur ångrar jag en beställning
hur tar jag bort en beställning
kan du ta bort min beställning
kan du avbryta beställningen på datorn
kan ni avbeställa min iphone
avboka
avboka min beställning
avboka min supporttid
avboka fjärrhjälpen
avboka min tid med teknikern
jag vill avboka min bokade hjälp
jag måste avboka supporten imorgon
avboka hämtningen av datorerna
avboka min bokning
avbryt bokningen
avbryt återlämningen
avbryt min retur
ångra återlämningen, jag behåller datorn
stoppa returen
avsluta
avsluta det här
avsluta beställningen
avsluta konversationen
stäng
stäng formuläret
jag vill inte fortsätta
jag vill inte beställa längre
jag orkar inte fylla i det här, avbryt
det var inte det jag menade, avbryt
ej aktuellt längre
beställningen är inte aktuell längre
inte längre aktuellt med datorn
min beställning är inte aktuell
vi har löst det på annat sätt så ni kan stryka beställningen
det löste sig, ni kan ta bort min beställning
det har löst sig, avbeställ
fick låna en av en kollega så ni kan avbeställa min
säg upp min beställning
säg nej till min beställning, jag behöver den inte
släng min beställning
avbrytt
avbrit
avbeställ min dattor
avbestäl mobilen
ångara mig
❌
hej, jag skulle vilja avbryta min beställning av en dator
hej! jag har ändrat mig och vill inte ha någon ny mobil
jag har ändrat mig
ändrade mig, ingen ny dator
ingen dator tack, jag ångrade mig
god dag, går det bra att annullera beställningen jag lade i fredags?
skicka inte datorn, jag behöver den inte
leverera inte telefonen, det är inte aktuellt
hoppa av kön
ta bort mig ur kön
ta bort mig från väntelistan
jag vill inte stå i kö längre
jag vill ta tillbaka min beställning på en ny dator
jag vill dra tillbaka min begäran om en ny telefon
dra tillbaka ansökan om laptop
kan ni riva min beställning
kan ni lägga ner min beställning av mobil
kan ni stryka datorn jag beställt
jag behöver inte längre den nya datorn som jag bad om
den nya telefonen behövs inte, vi hittade en i skåpet
mobilen jag beställde förra veckan behövs inte längre
vi hittade en dator i lådan så beställningen kan tas bort
min gamla dator funkar igen så ni kan avbryta beställningen av den nya
fick min telefon lagad, avbeställ den nya
anställningen blev inte av så avbryt datorn till henne
hon som skulle börja hoppade av, avbeställ mobilen
projektet är inställt, avbeställ datorerna
chefen vill inte betala, ta bort min beställning
jag tänkte om, stoppa beställningen
har tänkt om
vi har tänkt om angående datorn, avbeställ
jag klickade fel, ta bort den
jag tryckte fel
jag tryckte fel, går det att backa
hoppsan, det var fel, ta bort
oj, jag skickade in fel beställning
skickade in formuläret av misstag
det var ett misstag att jag beställde
beställningen var ett misstag
jag valde fel telefon, jag vill avbryta och börja om
fel modell, avbryt ordern
är det för sent att avbeställa
är det för sent att ångra sig
hinner jag avbryta beställningen
får man ångra sig
kan jag fortfarande avbeställa
går det att ta tillbaka en beställning
hur gör jag för att dra tillbaka min beställning
hur avbokar jag
hur avbokar jag min tid för fjärrhjälp
jag kan inte komma på min supporttid, avboka
teknikern behöver inte komma, det löste sig
felet är borta så ni kan avboka besöket
ställ in min supportbokning
ställ in beställningen
ställ in
lägg ned ärendet
stäng mitt ärende
avsluta mitt ärende
avsluta ärendet, jag behöver ingen hjälp längre
jag vill inte lämna tillbaka datorn längre, avbryt returen
behåll min plats inte, ta bort mig från kön
jag vill inte längre stå på väntelistan för en dator
nej jag vill inte
nej, inte nu
inte nu
vi tar det en annan gång
vi struntar i det
äh strunta i det
äsch glöm det
låt bli
låt det vara
skit samma
lämna det
cancel
cancla
cancla min beställning
jag har kommit på andra tankar
har ändrat uppfattning om datorn jag beställde
har fått andra tankar om telefonen
jag skulle inte ha beställt den
jag borde inte ha beställt datorn
jag vill inte längre ha datorn som är på väg
vill inte ha telefonen som är beställd
den beställda datorn behövs inte
jag vill backa ur
backa ur beställningen
kan jag backa ur
går det att backa beställningen jag gjorde nyss
vill backa min senaste beställning
ändrade planer, stoppa datorn
planerna har ändrats, ta bort beställningen
stryk förfrågan
stryk den
hoppa över det
hoppa över
glöm alltihopa
glöm vad jag sa
ångra allt
avbryt allt
avbryt processen
avbryt ärendet
vikarien tackade nej så stoppa mobilen
avboka beställningen av mobil
avboka telefonen
avboka datorn
avboka tiden med it
avboka mötet med it-teknikern
avboka supporten
avbyt
avbrty
avbestella
stopa beställningen
telefonen jag bad om, ta bort den
datorn jag bad om, strunta i den
nä jag vill inte ha nån dator längre
behöver ingen telefon längre, ta bort beställningen
ingen mobil behövs längre
ta bort det jag beställde
kan ni plocka bort min beställning
avbeställ tack
avbeställ den
avbeställ allt
avbryt tack
avbryt det här
ångra tack
min bokade fjärrhjälp behövs inte
fjärrhjälpen behövs inte längre
jag behöver inte teknikern längre
jag behöver inte datorn, ta bort beställningen
annullera datorn
annullera mobilen
makulera telefonen
radera ordern
radera min förfrågan
ta bort förfrågan
ta bort min ansökan
ta bort det
ta bort den tack
dra tillbaks min beställning
dra tillbaks den
nej stopp
nej stopp avbryt
stopp stopp
jag tog fel
jag tog fel modell
tog fel, ångra
det jag beställde igår vill jag inte ha
ångra det jag beställde
ångra det jag nyss gjorde
ångra min order
inte längre intresserad
jag är inte intresserad längre
beställningen behövs inte
beställningen ska bort
bort med beställningen
avbeställning tack
ta bort min senaste order
avbryt min senaste beställning
avbryt senaste
ångra ångra
avbryt avbryt
avboka datorn åt Per
avboka mobilen till vikarien, hon börjar inte
han börjar inte, avbeställ datorn
hon slutade innan hon började, ta bort beställningen
det räcker, avbryt
det räcker nu
nu räcker det, avsluta
jag har beställt dubbelt
beställt två av misstag, ta bort den ena
kan du ta bort beställningen på mobilen
kan du ta bort den ena beställningen
kan du stoppa datorn jag beställde
kan du avbryta
kan du avbeställa den
jag vill inte ha mobilen längre
jag vill inte ha datorn längre, avbryt beställningen
jag vill inte ha den
jag vill inte
vill inte
vill inte ha
behövs ej
beställningen behövs ej
tack men nej tack, avbryt
jag tackar nej till datorn jag beställde
jag vill tacka nej till mobilen
vi tackar nej till surfplattorna vi bad om
jag avstår från datorn
jag avstår telefonen i alla fall
jag drar mig ur beställningen
jag vill dra mig ur
det blir ingen dator i alla fall
det blev inget med telefonen, ta bort den
det blir inte aktuellt med någon laptop, ni kan stryka den
vi klarar oss utan, avbeställ
vi klarar oss med de datorer vi har, dra tillbaka beställningen
kan ni häva beställningen
häv ordern på mobilen
jag vill häva mitt köp
jag vill återkalla min beställning av en ny dator
jag vill återta min ansökan om mobil
återta beställningen
kan ni bortse från min beställning
bortse från min förfrågan om en ny mobil
ignorera min beställning
ignorera det jag skickade
behandla inte min beställning, jag behöver inget
godkänn inte min beställning, jag vill ta bort den
den beställning jag la igår på en telefon ska bort
min beställning på en dator från i måndags ska tas bort
beställningen från förra veckan ska annulleras
ni kan slänga min beställning av laptop
pausa min beställning
vänta med min beställning, den ska kanske inte bli av
jag vill inte gå vidare med min beställning
jag vill inte gå vidare med ansökan om ny telefon
vi går inte vidare med datorn till praktikanten
jag vill stryka min anmälan till kön
stryk mig från kön
stryk mig från väntelistan för mobil
kan du ta bort mig från listan över väntande
hitta en annan dator redan så min beställning kan strykas
fick ärva en telefon av en kollega, min beställning behövs inte
kollegan lånade ut sin dator så jag behöver inte min beställda
det fixade sig med mobilen, så ta bort beställningen
problemet är löst så ta bort min bokning av tekniker
jag har löst problemet själv, avboka supporten
felet försvann av sig självt så avboka min tid
det gick att lösa så jag behöver inte fjärrhjälpen på torsdag
jag kan inte vara med på fjärrhjälpen, avboka den
avboka torsdagens supporttid
jag måste tyvärr avboka min tid hos it
kan jag avboka min tid på fredag med teknikern
ni behöver inte hämta datorerna, avboka
hämtningen på tisdag kan ni stryka
återlämningen ska inte bli av, avbryt
jag ångrar att jag anmälde återlämning
jag ville inte beställa
jag menade inte att beställa
det var inte meningen att skicka iväg beställningen
det var inte meningen
råkade skicka in beställningen två gånger
råkade trycka på beställ
fel av mig, ta bort beställningen
jag valde telefon men skulle ha dator, ta bort den
modellen blev fel, jag vill avbryta och beställa en annan sen
kan man ändra sig och ta bort beställningen
är det möjligt att ångra sig efter att ha beställt
går det fortfarande att stoppa min beställning av mobilen
hur gör jag om jag inte vill ha datorn jag beställt
hur får jag bort min beställning
vart avbeställer jag
vem pratar jag med för att avbeställa
jag skulle vilja annullera ordern på två laptops
jag skulle vilja dra tillbaka det jag skickade in
jag skulle vilja återkalla min begäran om telefon
jag önskar avbryta ärendet
jag önskar annullera
avsäga mig datorn
nej, jag vill inte ha den där telefonen i alla fall
nej jag ångrade mig om mobilen
nej ta bort den
nej radera
avbryt frågan
avbryt, jag menade något annat
nej inte så, avbryt
lägg av
äsch avbryt
äh skippa det
strunta i min fråga
strunta i vad jag skrev
glöm vad jag skrev
vi skippar det här
hoppar över detta
inget mer, avsluta
stäng ner det här
Anders tackade nej till tjänsten så hans dator behöver inte beställas längre
Det löste sig med en gammal mobil så släng min beställning
Vi fick fram en dator på annat håll, ta bort den jag beställt
Hoppsan, jag skickade iväg två beställningar, kan en av dem tas bort?
Jag beställde till fel person, kan jag ångra det?
Jag har beställt en telefon men chefen säger nej, ta bort den
Budgeten räcker inte så vi får stoppa beställningen av surfplattorna
Kan jag ta tillbaka en beställning som redan är godkänd?
Är det för sent att stoppa datorn till Karin?
Jag vill inte att datorn levereras, vi har ändrat planerna
Praktikanten hoppade av, så mobilen ska inte beställas
Ta bort min begäran är du snäll
Lägg ner min ansökan om en ny mobil
Radera min förfrågan om en laptop tack
Kan du makulera ordern jag skickade i morse
Jag vill dra tillbaka ansökan om telefon till vikarien
Jag vill återkalla beställning 4471
Stryk ärende 2093
Avsluta ärende 7702, det behövs inte
Ärendet kan stängas, felet är borta
Teknikern behöver inte ringa, det fungerar nu, avboka
Kan du avboka min fjärrhjälp klockan tio?
Jag hinner inte med supporttiden imorgon, ta bort den
Nej förresten, jag klarar mig med den jag har
Nej förresten, glöm den där datorn
Vänta, jag vill inte beställa något
Vänta lite, det där blev fel, avbryt
Hallå stopp, jag ville inte skicka det där
oj nej det var inte det jag ville, backa
Jag ändrar mig, det blir ingen ny telefon
Jag behöver ingen dator ändå, strunta i det
Vi behöver ingen mobil ändå
Äsch, det får vara, jag behöver ingen ny lur
Det får vara så länge, avbryt
Det får vara
Låt det vara så länge
Vi låter det bero
Vi avvaktar med datorn, ta bort beställningen
Skjut på det, ta bort beställningen så länge
Jag återkommer om det, avbryt nu
Jag ska inte ha den där paddan jag beställde
Jag ska inte ha någon dator, ta bort mig
Det var tänkt till någon annan, ångra
Går det att ta bort det jag la upp nyss?
Kan man radera en beställning man råkat göra?
Hur stoppar man en order som gått iväg?
Tar du bort min order?
Snälla ta bort det jag nyss beställde
Var vänlig annullera min order
Vi backar på det här
`;
