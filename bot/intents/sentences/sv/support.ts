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
`;
