/** What waits for this person's decision, and deciding it. */
export const queue = `
har jag något att godkänna
har jag nåt att godkänna
har jag nagot att godkanna
finns det något att godkänna
finns något för mig att godkänna
finns det något som väntar på mig
vad väntar på mig
vad väntar på mitt beslut
vad väntar på mitt godkännande
vad ska jag godkänna
vad ska jag besluta om
vad har jag att godkänna
vad har jag att besluta om
vad behöver jag godkänna
vad behöver godkännas
vad ligger och väntar
vad ligger på mitt bord
vad ligger hos mig
att godkänna
att besluta
att attestera
godkänna
godkännanden
godkänn
mina godkännanden
väntande godkännanden
väntande beställningar
väntande beslut
visa godkännanden
visa väntande godkännanden
visa beställningar att godkänna
visa beställningar som väntar på beslut
visa det som väntar på mig
visa vad jag har att godkänna
visa min kö
visa kön
min kö
kön
kö
beslutskö
godkännandekö
inkorg
min inkorg
vilka beställningar väntar på mig
vilka beställningar väntar på godkännande
vilka beställningar behöver jag godkänna
vilka beställningar ska jag ta ställning till
vilka beställningar är inte godkända än
vilka ärenden väntar på mig
vilka ärenden ligger hos mig
vilka ansökningar ska jag besluta om
vilka förfrågningar har kommit in
vilka förfrågningar väntar
vilka har beställt något av mina medarbetare
har någon av mina medarbetare beställt något
har någon i mitt team beställt dator
har mitt team några beställningar jag ska godkänna
har det kommit in några beställningar
har det kommit in några nya beställningar att godkänna
har det kommit in något till mig för beslut
finns det nya beställningar att ta ställning till
finns det obehandlade beställningar
obehandlade beställningar
obeslutade beställningar
ohanterade ärenden
hur många beställningar väntar
hur många beställningar väntar på mig
hur många godkännanden har jag kvar
hur många ärenden ligger i min kö
hur lång är min kö att godkänna
är det något som väntar på att jag ska godkänna
är det något jag måste godkänna
är det någon som väntar på mitt ok
är det någon som väntar på att jag ska säga ja
är det nån som väntar på svar från mig
väntar någon på mig
väntar någon på mitt beslut
ligger det något för attest
ligger det nåt hos mig för godkännande
något att attestera
något att besluta
nåt att godkänna?
nåt att godkänna idag
något nytt att godkänna
måste jag godkänna något
behöver jag godkänna något
behöver du något beslut från mig
ska jag godkänna något
jag vill godkänna en beställning
jag vill godkänna datorn till Anna
jag vill godkänna beställningar
jag ska godkänna en beställning
jag ska godkänna Karins beställning
godkänn Karins beställning
godkänn beställningen
godkänn beställningen från Ahmed
godkänn datorn till vikarien
godkänn mobilen till Lisa
godkänn alla
godkänn alla beställningar
godkänn allt som väntar
bevilja beställningen
bevilja Olas telefon
bevilja ansökan om dator
avslå beställningen
avslå Karins beställning
avslå ansökan
neka beställningen
neka mobilen till praktikanten
säga nej till en medarbetares beställning
säg ja till Evas dator
attestera beställning
attestera
fatta beslut
fatta beslut om beställningar
ta beslut om medarbetarnas beställningar
jag är chef, vad ska jag godkänna
jag är chef och vill se vad mina anställda beställt
som chef, var godkänner jag beställningar
var godkänner jag beställningar
var hittar jag det jag ska godkänna
hur godkänner jag en beställning
hur godkänner jag min medarbetares dator
hur avslår jag en beställning
jag fick ett mejl om att jag ska godkänna något
fick en påminnelse om att godkänna, var finns den
jag fick en notis om en beställning att godkänna men hittar inte kortet
visa kortet för godkännande igen
mina att göra
att göra
att göra-lista
vad har jag att göra
vad har jag att göra idag i beställningarna
min att göra-lista
uppgifter som väntar på mig
olästa förfrågningar
öppna förfrågningar
inkomna beställningar
nya beställningar från min personal
beställningar från mina medarbetare
beställningar i min grupp att ta ställning till
beställningar för it att hantera
vad ska it plocka fram idag
vad har vi att hantera på it idag
vilka beställningar ska vi på it behandla
godkänanden
godkäna
har ja något att gokänna
nått att godkänna
något att godkäna
vänntande godkännanden
✅
hej, finns det några beställningar som väntar på mitt godkännande?
hej! jag är enhetschef på hemtjänsten och undrar om jag har något att godkänna
god morgon, vad har kommit in sedan igår som jag behöver ta ställning till
jag går på semester på fredag, finns det något jag måste godkänna innan dess
jag är ersättare för Maria, vad ligger hos henne att godkänna
vad ligger i Marias kö när hon är borta
beslut som väntar
beslut att fatta
inväntar mitt godkännande
inväntar beslut
mina väntande ärenden
finns det ärenden jag måste ta beslut i
finns det några som väntar på klartecken från mig
behöver någon mitt klartecken
vem väntar på mitt godkännande
vilka i min grupp har ansökt om ny dator
vilka av mina anställda väntar på besked
vilka telefoner har mina medarbetare bett om
har nån på avdelningen lagt en beställning som jag ska titta på
har jag missat att godkänna något
har jag glömt att godkänna något
har jag någon obesvarad förfrågan
hur många ligger och väntar på mitt ja
hur många ansökningar har jag att gå igenom
är min inkorg tom
ligger det kvar något att attestera hos mig
ligger det beställningar och väntar på mig
beställningar som inte beslutats
beställningar som väntar på chefens beslut
alla beställningar som väntar på it:s godkännande
visa öppna beslut
visa allt som ska beslutas
öppna godkännandelistan
ge mig listan på det jag ska godkänna
ta fram det som väntar på beslut
vad har kommit in till mig idag
vad kräver min åtgärd
vad kräver mitt godkännande
behöver jag göra något
behöver jag agera på något
måste jag ta ställning till något
vad förväntas jag besluta
vad är nästa ärende att besluta
nästa att godkänna
ärenden för beslut
ärenden att besluta
beslutsunderlag som väntar
jag vill besluta om en beställning
jag vill säga ja till en beställning
jag vill ge klartecken till Saras mobil
jag vill avslå en beställning
jag vill neka en beställning av en medarbetare
låt Omar få sin dator, godkänn
det är okej att Sofia får en telefon
tillåt beställningen från förskolan
ge avslag på beställningen av mac
nej till Peters iphone, för dyr
klartecken till nya datorn för Emma
godkänn den översta
godkänn beställning 4812
avslå beställning 20231
jag har fått ett kort om en dator som jag ska godkänna, var är det
kan jag se beställningar från min personal
var ser jag vad min personal beställt
var finns beställningar som jag ansvarar för
hur ser jag vad som väntar på mig
jag är vikarierande chef, har jag något att godkänna
jag ersätter enhetschefen den här veckan, finns det ärenden
it-kön
vad ligger i it:s kö
vilka beställningar ska lämnas ut idag
vilka beställningar är godkända men inte utlämnade
beställningar att plocka
attestkö
attestlista
mina beslut
vad väntar på min signatur
vilka väntar på min underskrift
vad ska jag signera
ansökningar som väntar på mig
ligger någon mobil för beslut hos mig
ligger det någon telefonbeställning hos mig för beslut
jag tänker säga ja till Emmas dator
jag tänker bevilja Oskars telefon
jag beviljar Saras mobil
bevilja en telefon till Malin
jag avslår önskemålet om mac
avslå praktikantens dator
avslå önskemålet från vikarien
säg nej till Johans önskan om en dyrare dator
står någon och väntar på mitt ok
väntar någon på att jag ska säga ja till en dator
väntar personalen på besked från mig
har personalen skickat in några beställningar
har de anställda skickat in något
vad har personalen lagt för beställningar
vilka beställningar har personalen gjort
har jag godkänt allt
är alla beställningar beslutade
är jag klar med mina beslut
något kvar att besluta
något kvar att godkänna
det ska finnas en beställning att godkänna hos mig
det skulle ligga ett ärende hos mig
förfrågningar från personalen
vad ska jag ta beslut om idag
godkännandelistan
godkännandelista
gokänna
gdokänn
godkänna mobilen
godkänna datorn till nya kollegan
godkänn eller avslå
vad finns att godkänna
finns det nåt jag ska säga ja till
finns det något jag ska svara på
väntar något på mitt svar
väntar något på mig
vad väntar
vad har kommit in
vilka beställningar har kommit in
vilka beställningar har kommit in till mig
nya förfrågningar
nya ansökningar
nya beställningar
nya ärenden
nya ärenden till mig
hur många ska jag godkänna
hur många har jag att godkänna
behöver nån mitt godkännande
behöver någon att jag attesterar
väntande förfrågningar
väntande förfrågningar från mitt team
väntande ansökningar
väntande ärenden
mitt teams beställningar
teamets beställningar
min grupps beställningar
mina medarbetares beställningar
jag vill godkänna Mias dator
jag vill godkänna Jonas mobil
kan jag godkänna Mias beställning här
låt mig godkänna
låt mig se vad som väntar
visa förfrågningar
visa inkomna ansökningar
godkänningar
attester
vad ligger och väntar på mig
vad står och väntar på mig
vad finns det som väntar
har någon beställt något jag ska ta ställning till
har någon beställt något som kräver mitt godkännande
har nån ansökt om något
vill någon i min grupp ha en dator
jag vill se alla beställningar jag ska godkänna
jag vill se mina godkännanden
jag vill se vad som väntar
finns det fler att godkänna
finns det fler att attestera
har jag missat något
har jag missat någon beställning att godkänna
har jag fått någon ny förfrågan
har jag fått något att besluta om
godkänn Pers dator
godkänn Pers mobil
godkänn Annas telefon
godkänn den
godkänn dem
godkänn senaste
avslå den
avslå Pers dator
neka den
kön till mig
ärendekö
ärendelista
att attestera idag
Vilka i min personal väntar på att jag ska svara om en dator?
Jag fick en notis om en mobilbeställning, var godkänner jag den?
Är det nån som har begärt något som jag måste säga ja till?
Vad har jag i min attestkorg
Öppna beslut, finns det några
Lista allt jag behöver ge klartecken till
Beställningar som ligger hos mig som chef
Jag vill säga nej till en beställning från Peter
Jag ger mitt ok till Lindas laptop
Ok att köpa in mobilen till Jonas, godkänn
`;
