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
GODKÄNNA
godkänna ✅
✅
👍 godkänn
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
`;
