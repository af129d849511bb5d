/** Greetings, thanks, goodbyes and other courtesy that asks for nothing. */
export const greeting = `
hej
hejsan
hejsan hejsan
hejhej
hej hej
hej hej hej
hej på dig
hej där
heej
heeej
hejj
hallå
hallå där
halloj
hallojsan
tja
tjaa
tjena
tjenare
tjena tjena
tjabba
tjenixen
tjing
morsning
mors
god morgon
godmorgon
go morron
gomorron
morrn
morgon
god dag
goddag
godag
god kväll
godkväll
go kväll
god eftermiddag
god middag
god natt
hej bot
hej kretslopp
hej boten
hej robot
hej alla
hej kompis
hej vännen
hej igen
hej på er
tja bot
tjena kretslopp
hallå bot
hallå är du där
är du där
är du vaken
är någon där
någon där?
nån hemma
hur mår du
hur mår du idag
hur är läget
hur går det
hur är det
hur är det med dig
hur är det idag
läget
läget då
allt bra
allt väl
är det bra med dig
mår du bra
vad händer
va görs
hur står det till
trevligt att träffas
kul att träffas
kul att ses
roligt att få kontakt
välkommen
tack
tackar
tack tack
tack så mycket
tack så hemskt mycket
tack så jättemycket
tusen tack
stort tack
tack för hjälpen
tack för det
tack ska du ha
tack snälla
tackar så mycket
tack och hej
tack hej
tack det var allt
det var allt tack
det var bra så tack
ok tack
okej tack
bra tack
toppen tack
super tack
perfekt tack
jättebra
jättebra tack
vad bra
vad bra, tack
toppen
kanon
kanon tack
grymt
fint
härligt
snyggt jobbat
bra jobbat
du är bäst
du är grym
du är snäll
vad snabb du är
så bra det gick
hej då
hejdå
hej så länge
adjö
ajö
vi ses
vi hörs
på återseende
ha det bra
ha det
ha det gött
ha en bra dag
ha en fin dag
ha en trevlig helg
trevlig helg
glad fredag
skön helg
god jul
gott nytt år
glad påsk
glad midsommar
trevlig sommar
sov gott
varsågod
ingen fara
ingen orsak
förlåt
ursäkta
ursäkta mig
sorry
jaha tack då
hej, hoppas du har en bra dag
hej och god morgon
god morgon på dig kretslopp
hej vad trevligt
hej det är jag igen
hejsan svejsan
hello
hi
hallo
hejj på digg
gomoron
tjeena
tac
takc
tack så mycke
👋
👋👋
😊
🙂
❤️
tack för idag
tack för snabbt svar
tack då vet jag
då så, tack
det var snällt
uppskattar det
uppskattar hjälpen
fantastiskt, tack för allt
hej svejs
hej hopp
hejsan på dig
hej du
tjo
tjohej
tjo tjo
tjabba hej
hallå hallå
hallå på er
morgon morgon
god förmiddag
god morgon allihop
god fortsättning
trevlig kväll
hej och välkommen
hej, hur är läget idag
hej! hur mår du?
tjena läget
läget med dig då
hur har du det
hur går det för dig idag då
allt gott?
allt gott med dig
hoppas allt är bra
hoppas du mår bra
trevligt att lära känna dig
jag ville bara säga hej
ville bara säga tack
jag säger tack
jättetack
tackar och bockar
tack för assistansen
tack för att du hjälpte mig
tack så mycket för all hjälp
tack, det löste sig
tack det funkar nu
tack det ordnade sig
nu funkar det, tack
stort tack för snabb hjälp
tack å hej
tack, ha det bra
okej tack så mycket
ok bra
okej bra då vet jag
vad fint
underbart
strålande
suveränt
super
bra
bra där
bra då
snällt av dig
du är toppen
duktig bot
gulligt
mycket bra jobbat
vilken service
nöjd
hej då och tack
hejdå och tack för hjälpen
adjöken
hare
ha det så bra
ha en skön kväll
vi hörs imorgon
vi ses imorgon
på återhörande
god natt och tack
kram
puss och kram
tjingeling
hejhej du
heja
nämen hej
nämen tjena
hej allihopa
tjena mannen
tjena polarn
står det bra till
hej står det bra till
allt väl med dig
hej allt väl
tack snälla du
tack snälla för hjälpen
tackar för hjälpen
tusen tack för det där
okej toppen
okej toppen tack
ha en skön dag
ha en skön helg
ha en trevlig kväll
vi hörs en annan gång
vi hörs sen
vi höres
god morgon på dig
god morgon på er alla
morrn morrn
goder morgon
godafton
hallåå
haj
tjena hur är läget
hej hur är läget
hallå hur mår du
hej hur mår du idag
tack för snabb hjälp
tack för svaret
tack för infon
tack för informationen
tack för tipset
tack för besöket
tack för mig
ha det fint
ha det så fint
ha en bra helg
ha en underbar dag
god fredag
trevlig dag
tjaba
tjabbatjena
hejdå då
hej hej hej då
på återseende då
hej på er alla
tack det var bra
tack det var bra så
tack för hjälpen och ha en fin helg
tack för hjälpen och hej då
tack för allt
hejsan hoppsan
hej hoppas du mår bra
god morgon kretslopp
god kväll kretslopp
hallå kretslopp
tja kretslopp
hej min vän
hej snygging
`;
