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
lämna tillbaka 💻
lämna tillbaka 📱 tack
hej! min dator ska lämnas tillbaka, hur går det till?
hej, jag ska byta jobb inom kommunen och behöver lämna ifrån mig min telefon
god dag, vi har ett antal uttjänta datorer på skolan som vi önskar återlämna
eleven har flyttat och chromebooken ska tillbaka
avlämning av dator
inlämning av mobil
inlämning
`;
