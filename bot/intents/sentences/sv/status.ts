/** How one's own order is getting on: decided, sent, ready to fetch, received. */
export const status = `
status
status?
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
hur går det
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
NÄR KOMMER MIN DATOR
var är min dator??? 😤
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
`;
