/** Greetings, thanks, goodbyes and other courtesy that asks for nothing. */
export const greeting = `
hej
hej!
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
hallå?
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
hur är det
hur är det med dig
hur är det idag
läget
läget?
läget då
allt bra
allt bra?
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
tack!
tackar
tack tack
tack så mycket
tack så hemskt mycket
tack så jättemycket
tusen tack
stort tack
tack för hjälpen
tack för hjälpen!
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
hejdå!
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
trevlig helg!
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
HEJ
HEJSAN
TACK
TACK SÅ MYCKET
👋
👋👋
hej 👋
hej 😊
tack 🙏
tack ❤️
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
`;
