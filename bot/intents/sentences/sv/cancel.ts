/** Take back one's own order or booking, or stop what is going on. */
export const cancel = `
avbryt
avbryta
avbryt!
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
AVBRYT
AVBESTÄLL
avbryt ❌
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
`;
