/**
 * Words that do one job in our field, in both languages and folded (see tokens.ts). The recogniser learns
 * from these beside the words themselves, so that a word it was never trained on ("bärbara", "handset")
 * counts like its siblings. `x*` is a beginning, `*x` an end, `*x*` any part. Add words freely; a word may
 * stand in several places, and an exact word shadows the patterns that would match it too.
 */
export const concepts: Readonly<Record<string, string>> = {
  computer: `dator* *dator *datorn *datorer *datorerna *datorn data datan dattor* datr* datorr* laptop* *laptop *laptops lappis burk
    burken burkar barbar* pc pcn mac macen macbook* thinkpad* elitebook* probook* chromebook* notebook* computer* *computer *computers
    desktop* workstation* arbetsstation* imac surface lenovo dell latitude macar pcs maskinen maskin machine machines compter compuer
    computr* labtop* latop* lappy pcar latitude precision zbook ideapad toughbook cromebook* stationar*`,
  tablet: `surfplatt* plattan plattor platta padda paddan paddor paddorna ipad ipads ipaden ipadar tablet lasplatta* larplatt* pekplatta*
    surfplatta`,
  phone: `telefon telefonen telefoner telefonerna *telefon *telefonen *telefoner telfon* telefoon mobil mobilen mobiler mobilerna
    mobiltelefon* mobilar mobill* mobilskrall* *mobil *mobilen *mobiler *mobiltelefon lur luren lurar lurarna *lur *luren mobbe mobben
    mobbar phone phones *phone cellphone* cell iphone* samsung* android* galaxy smartphone* handset* nalle nallen fone fon moblie mobiles
    mobile pixel telephone cellular telen luringen smartphones knapptelefon* nokia xcover`,
  device: `enhet enheter enheten enheterna pryl prylar prylen prylarna grej grejer grejen grejerna grejor utrustning* device devices devise
    equipment gear hardware hardvara *utrustning stuff things grunkor saker saken sakerna kit asset assets apparat* gadget* manick*
    maskiner eneter enehter hjalpmedel`,
  accessory: `laddar* *laddare charger* mus musen musmatta mouse tangentbord* keyboard* headset* horlur* horsnack* headphone* earphone*
    earbud* skal *skal fodral* *fodral case cover sleeve kabel* *kabel *kabeln cable* sladd* *sladd adapter* docka dockan docking*
    dockning* dock webbkamera* webcam* usb minne blackpatron* toner tonern ink cartridge* skrivare* skrivaren printer* *skrivare batteri
    batterier batteries *skydd protector bildskarm* monitor* hogtalar* speaker* projektor* projector* datorvaska* bag backpack ryggsack*
    powerbank* stylus penna pekpenna laddsladd* stativ`,
  part: `tangent* bokstav* bokstaven key letters knapp knappen knappar *knapp button buttons pekplatta* styrplatta* musplatta* touchpad*
    trackpad* pekskarm* touchscreen touch flakt* fan fans display* glas glaset kamera* *kamera camera cameras mikrofon* mic microphone*
    hogtalar* speaker* ljud ljudet sound bluetooth hdmi port porten usb harddisk* disk disken hard drive simkort* sim kortlasar* gangjarn*
    lid lock locket hinge minnet memory batteri batteriet battery ram processor* skarm* *skarm *skarmen screen screens bildskarm* hornet
    caps piltangent*`,
  request: `behov behover behovt behovde behovs behovr behova behoev* need needs needed ned onskar onskan onskemal vill vil vilja want
    wants wanted wanna wanting skulle would wish wishes require* requires looking saknar saknas sakna lacking kraver kraver hoppas gimme
    garna gaarna id fattas hade velat wished desire seeking soker sokes hunting`,
  get: `fa far fatt fick get gets got getting have having ha has haft skaffa skaffar fixa fixar fixat ordna ordnar arrange obtain erhalla
    tilldela tilldelad tilldelats issue issued given give ge ger gav provide hand supply supplied allocate hooked hook sort source`,
  order: `bestall bestalla bestaller bestala bestal bestalle order ordering ordr ordra hyra hyr rent renting lease leasa rekvirera kopa
    kop buy purchase inkop request requesting ansoka ansoker apply applying procure valja choose pick`,
  past: `bestallde bestallt bestalt bestallts bestalldes ordered orderd requested bad bett ansokte ansokt asked applied begart begarde
    placed lade la lagt skickade submitted sent gjorde made`,
  orderNoun: `bestallning* *bestallning *bestallningen bestalning* bestelning* ordern orders orderna orderd ansokan ansokning* begaran
    forfragan forfragning* arende* request requests application applications case cases leverans* delivery deliveries shipment
    requisition* rekvisition* ticket supportarende* bokning* booking bookings appointment formular* form`,
  fresh: `ny nya nytt nyare new newer brand another annan annat andra extra ytterligare battre better snabbare faster nyaste modern
    modernare kraftfull* powerful starkare stronger lattare lighter mindre smaller storre bigger`,
  replace: `byta byt byter bytas bytt swap swapping replace replaced replacing replacement ersatt* ersattning* ersattare uppgradera*
    upgrade* upgrading exchange utbyte omsatta fornya switch`,
  reused: `begagnad* begagnat begagnade renoverad* renoverat renoverade aterbrukad* aterbrukade refurbished used second hand secondhand
    refurb rekonditionerad*`,
  price: `billig* cheap* pris* price* kostar kostnad* cost costs manadskostnad* rent hyra hyran avgift* fee expensive dyr dyrare dyrt`,
  remote: `fjarr* remote* supporttid* supporten support helpdesk servicedesk ithjalp itsupport tekniker* technician* fjarrsupport*`,
  term: `ar year years manad manader month months halvar half vecka veckor week weeks datum date dag dagar day days`,
  unneeded: `overbliv* leftover* uttjant* utrangerad* nytta anvandning unused worn slutkord* utsliten retired discarded surplus`,
  old: `gammal gamla gammalt old older aldre uraldrig* ancient seg segt sega slow trog langsam* outdated utdaterad* foraldrad* uttjant*
    utsliten sliten worn aging skrothog* uselt`,
  mine: `min mitt mina my mine egna own mig me myself mej`,
  self: `jag ja im ive ill i id`,
  we: `vi oss var vara vart we us our ours`,
  you: `du dig din ditt you your yours ni er era u`,
  someone: `nagon nan someone somebody anyone anybody alla everyone folk ingen nobody`,
  newcomer: `vikarie* *vikarie vikarien *vikarier *vikarierna nyanstalld* nyanstallda medarbetare* kollega* kollegan kollegor praktikant*
    substitute* temp temps colleague* coworker* employee employees hire hires starter intern interns newcomer* nyborjare sommarvikarie*
    joiner timanstalld* anstalld anstallda personal staff trainee* larling* efterträdare teammate* recruit recruited rekryterat lanare`,
  name: `anna karin lisa maria eva lena ahmed johan erik olle ola sara kalle anders per lars mohammed mohamed fatima emma elin nils peter
    mikael jan sven ulla birgitta kerstin margareta linda malin jenny john mary david sofia oskar hassan ali amir gustav
    magnus fredrik jonas stefan mats bengt bo hakan petra helena susanne camilla annika josefin ida julia hanna amanda viktor
    axel berg holm lind nilsson andersson johansson karlsson svensson persson olsson larsson eriksson pettersson gustafsson
    jane smith karins lisas annas evas olas marias johans eriks peters lindberg lindgren lindqvist lindstrom bergstrom hansson jansson
    jonsson jakobsson sandberg forsberg danielsson mattsson omar mehmet johanna sarah tom mike james robert michael lisa emil hugo
    oliver liam elias ella alice maja wilma ebba kim alex robin pia maja rasmus simon filip ludvig henrik tobias marcus markus martin
    daniel andreas jakob jacob thomas tomas christian kristina christina ingrid marie monica inger gunilla yvonne nina asa cecilia
    marina zahra leyla aisha yusuf ibrahim abdi`,
  broken: `trasig* trasigt trasiga trasi sonder sondrig* funkar fungerar funkade fungerade funka fungera fungerra funktionerar krangl*
    strular* strul strula krasch* hanger hangt hangde fryser frusit frozen freez* froze crash* broken broke break breaks working work works
    workin boot boots booting startar starta start starts startade laddar laddning charge charges charging igang spruckit sprucken
    spricka cracked crack smashed krossad* krossat dott dod doda dead died dog dor dies lagga laggar hackar hack fel error errors
    felmeddelande* fault faulty trouble problem problems issue issues bugg buggar bug buggy weird konstig* konstigt blinkar flimrar flimmer
    flicker* stuck fastnat fastnar svart black bla blaskarm* slocknar slocknat slacks virus hackad hacked phishing bluff* scam* glapp*
    glapper overhett* overheat* varm het brannhet hot hett brus noise restarting restarts omstart* reboot* stangs stanger shuts shutting
    kass kasst knas knasar konkar spokar glitch* acting playing misbehav* strejk* reagera reagerar react* respond* responding svarar
    unresponsive vagrar refuse* refuses piper beep* spill* spilt spillde tappade svallt swollen repig lasning last crackl* skrapar
    snurrar spinning tuggar loading drain* blank mork pajade pajat paj paja sabbad gatt ballar ballat las dysfunctional malfunction*
    failing failed fails fail failure misslyck* popup* skumt dodgy suspicious misstankt fishy kraschat urladdad`,
  negated: `inte int ej ikke not dont doesnt doesn wont cant cannot isnt arent didnt havent hasnt ingen inget inga no never aldrig utan
    without couldnt wouldnt aint icke inge nt stopped slutat unable kunde`,
  access: `logga loggar login logon logga inloggning* logging loggas log logged utloggad losenord* losen password* passwd konto kontot
    account* pin pinkod* puk kod koden code utelast locked lockout inlast sparrat sparrad unlock bankid authenticator autentiser* mfa
    tvafaktor* twofactor factor verifier* siths sithskort freja behorighet* permission* access`,
  software: `outlook teams word excel powerpoint windows vpn wifi wlan natverk* network* internet natet nat mejl mejlen mejlet mejla mail
    mailen mailet mails email emails epost eposten program programmet programvara app appen appar apps applikation* software sharepoint
    onedrive kalender* calendar system systemet journalsystem* bredband uppkoppling* koppla anslut* connect connecting connection sync
    synk* synkar syncing uppdater* update* updating install* installera* adobe office zoom chrome browser webblasare* edge tackning
    signal citrix fil filer filen filerna file files folder mapp mappen skriva print printing skriver utskrift* intranat* intranet
    bilaga* attachment* treserva lifecare procapita phoniro sms wireless tradlosa online uppkopplad skypen skype dokument* document*
    skrivbordet licens* license* driver drivrutin* bitlocker popup* h-disk gdrive backup`,
  repair: `laga lagar lagning lagas lagad reparera* reparation* repair* fix fixing fixed felanmal* felanmalan felanmala felsok*
    troubleshoot* service tekniker* technician* support* supporten helpdesk servicedesk fjarr* fjarrhjalp* fjarrsupport* remote
    remotely fjarrstyr* itsupport supportare* supporttid* technical tekniskt session`,
  helpWord: `hjalp hjalpa hjalper hjalpen help helps helping assist* assistance hjalpp hjap jalp hepl guid* vagled* hlp helpp`,
  giveBack: `aterlamn* aterlam* lamna lamnar lamnas lamnat lamn tillbaka tillbaks tbx tebax tillbax ater igen retur* return* returned
    returning returns retrun retun back inlamn* avlamn* handing handed drop dropping avveckla* skrota* terminate aterga surrender posta
    ship avsluta sluta dispose rid gor kvar over hamta hamtas hamtning collect collected pickup skicka skickas send`,
  unused: `oanvand* anvands unused uttjant* utrangerad* discarded surplus overbliven damm dust lada ladan drawer skap skapet cupboard
    kallare kallaren basement`,
  lost: `mislaid forlagt polisanmal* traceless trace wipe fjarrlas* fjarradera* vanish* grabbed ryckt* forsvunnit forsvann av tappat tappade borttappad* forlorat forlorad* forlorade forlust forlustanmal* forsvunn* forsvann stulen stulet stulna stal snott
    snodd rov ranad ranat bestulen lost stolen stole missing misplaced theft thief thieves tjuv* inbrott nicked robbed burgl* borta gone
    glomde kvarglomd* disappeared snodde sno disappear* stold stolden swiped snatched slarvat slarvade letat hittar nowhere where
    puts misslade pickpocket*`,
  leaving: `slutar slutat sluta pension leaving quit quitting resign* retire* retiring leave left foraldraledig* tjanstledig* sista sagt
    notice avslutad anstallningen employment lamnar uppsagd`,
  statusWord: `status statusen laget lage gar gick hander hande hant progress going happening happened happen coming kommer kommit kom
    arrive* arrived arriving arrives levereras levererad delivered ready klar klart redo vag way vantar vantat vanta waiting wait waited
    skickad shipped hor hort heard news nytt nyheter update uppdatering track tracking spara eta forsenad delayed delay drojer taking
    besked aterkoppling feedback svar behandlat behandlad processed handled accepted rejected langt far hunnit ankommit dykt turned
    landat landed bekraftelse confirmation ontheway kvittera kvitterat received mottagit mottagande`,
  approve: `godkann* godkan* gokann* godkant godkand godkanna bevilja* beviljad beviljat attest* approv* aprov* aproval beslut* besluta
    besluten decide decision* decided decisions avsla avslag avslar neka nekad nekat nekas declin* reject* deny denied refuse grant granted
    authori* sanction* signera stallning klartecken goahead ok okej tillat tillata allow signoff`,
  pending: `vantar vantande waiting pending awaiting await outstanding obehandl* obeslut* ohanter* obesvarad* inkorg* inbox inkomna
    incoming ligger unhandled unprocessed kvarstar backlog atgard* attention todo unanswered`,
  boss: `chef* chefen chefer boss manager managers enhetschef* supervisor rektor* rektorn principal team teamet group gruppen personal`,
  cancel: `avsta* avstar bortse ignorera* ignore disregard rescind* retract* reverse unsubmit hav pausa pause annulled annulera pulling taback aterkalla strike struken strykas drar avbryt* avbrut* avbrit avbest* angra angrar annull* makuler* aterkall* cancel* cancl* cansel* cacnel abort* undo* revoke*
    withdraw* avboka* stoppa stopp stop radera delete remove stryk stryka strunt* glom forget nevermind nvm skip skippa discard aterta
    anullera scratch quit riva dra pull drop kill halt void installd hava stalla`,
  changedMind: `angrat angrade andrat andrade changed mind regret regrets tankt tankte om reconsidered thoughts misstag mistake fel wrong
    accident* raka rakade`,
  nolonger: `langre anymore longer more mer aktuell aktuellt relevant onodig* after all`,
  stock: `lager lagret *lager *lagret lagersaldo* lagerstatus* saldo stock inventory inventarie* inventar* forrad forradet hyllan hylla
    shelf shelves storeroom storage warehouse ledig lediga ledigt tillgangliga available availability spare inne kvar left inventering
    bestand* fleet maskinpark* register registret slut out run`,
  find: `hitta hittar find fnd hita sok soka sokning search searching sla look lookup locate kolla check uppslag leta lokalisera spara
    skanna scan`,
  serial: `serienummer* serienumret serienr serial serie imei tag tagg tagged etikett* label lappen markt markning* stoldmark*
    stoldskydd* inventarienummer* asset #serial #number sn`,
  who: `vem vems vilken vilket vilka who whose which what`,
  howMany: `hur many much antal number`,
  due: `nar when tillbaka due ut utgar gar expire* expires expiry end ends lopa loper slut slutar deadline datum date lange long tid time
    anvandningstid* usage hyrestid* hyresperiod* period lease manader months kvar left remaining aterstaende forlang* extend* extension
    renew* behalla keep keeping forfaller postpone skjuta uppskov garanti* warranty`,
  registered: `registrerad* registrerade registrerat registered assigned utkvitterad* kvitterat skrivna skrivet skriven star namn name
    borrowed borrowing lanat lanar lanade hyrt rented renting hyr utlanad utlanat utlamnad* checked knuten tied tilldelad* tilldelats`,
  climate: `co2 co2e koldioxid* koldi* carbon* klimat* *klimat* climate* miljo miljon miljonytt* miljob* miljom* miljor* miljos*
    miljop* miljov* miljoe* miljok* environment* emission* utslapp* *utslapp vaxthus* greenhouse hallbar* sustainab* footprint* avtryck*
    fotavtryck* aterbruk* reuse* reused ateranvand* atervunn* recycl* green greener gron grona gront cirkul* circular* planet* jorden eco
    ekolog* elavfall ewaste escrap dioxide savings besparing* sparat sparar saved saving save sparad elektronikavfall elektronikskrot
    pollution ghg`,
  hello: `hej hejsan hejhej halla halloj tja tjena tjenare tjabba morsning mors god godmorgon godkvall gomorron goddag morgon hi hello
    hey hiya howdy morning evening afternoon greetings yo sup hallo heya tjo tjosan hejdig hejj tjatja hallojsan mojn`,
  thanks: `tack tackar thanks thank thx ty tnx cheers appreciate* uppskattar bye goodbye hejda adjo ses hors cya ciao jattetack tackade
    thankyou thanx tacksam grateful farewell tacksamt`,
  praise: `bra toppen super perfekt perfect great awesome kanon jattebra grymt fint nice cool lovely excellent brilliant wonderful
    fantastic fantastisk* underbar* strålande stralande suveran* good well snyggt braigt best bast nojd happy glad kul trevlig* schysst
    schyst fett najs grym duktig snall kind`,
  meta: `bot boten robot roboten chatbot kretslopp menu meny menyn kommando* commands command alternativ options option funktion* function*
    feature* instruktion* instructions manual lathund info information forklara explain forstar forsta understand fattar anvander
    anvanda use using tjanst tjansten service services mojlig* exempel example* examples tips capab* chatt chatten chat faq knapparna
    buttons assistent assistant introduktion introduction oversikt overview fraga fragor question* fraga`,
  food: `lunch* *lunch mat maten *mat matsal* matlada* kaffe* *kaffe coffee fika* frukost* breakfast dinner middag* food tarta cake cakes
    meal* restaurang* restaurant* canteen matsedel* menyn pizza* mjolk milk hungrig hungry snack* frukt fruit kok koket cater* te vatten
    water bulle bullar smorgas* sandwich* hamburgare kebab* ol vin beer wine drink dricka glass korv ost brod bread egg* agg salad sallad
    soppa soup fisk fish kott meat potatis banan* apple* apelsin* godis candy choklad chocolate lax tacos sugar socker diet allerg*
    serveras serve serves bagare cook cooking laga* kyckling chicken bok* vegan* vegetar* kantin`,
  hr: `semester* *semester vacation* holiday holidays ledig ledighet* *ledighet lon lonen *lon loner lonespec* lone* salary wage* wages
    payslip* payday paid payroll sjuk sjukskriv* sjukanm* *sjuk sick* vab overtid* overtime schema* *schema schedule* pass shift shifts
    roster* pension* *pension friskvard* wellness gym* anstallningsbevis* anstallningsavtal* employment tjanstledig* foraldraledig*
    foraldrapenning parental facklig* facket union medarbetarsamtal* lonesamtal* tidrapport* timesheet* vacanc* jobb jobbet job jobs
    uppsagning* flextid* flexsaldo komp arbetstid* rekryter* forsakring* insurance raise bonus utvecklingssamtal* kollektivavtal*
    arbetsgivarintyg intyg certificate karriar career arbetsmiljo* skyddsombud* introduktion bemanning* hr personalavdelning* rehab*
    reseersattning traktamente overtid personalfest* julbord* julfest* julklapp* kurs* course* utbildning* training cv resume klass
    betalt utbetalning* sommarjobb* befordr* promotion`,
  facility: `projektor* projector* lokalen stege ladder verktyg tools tvatt* gardin* belysning lysror* tval soap kopp mugg skylt* signs brandovning mus-i moss mice rat skadedjur pests stol stolar *stol *stolar kontorsstol* chair* skrivbord skrivbordet skrivbords* desks bord bordet table tables mobel mobler*
    *mobler furniture lampa* lampan lamp* *lampa *lampan light lights lightbulb bulb belysning* lighting toalett* toa toan toilet* restroom
    bathroom kran kranen tap faucet element* elementet radiator* varme varmen heating ventil* hiss hissen elevator* lift dorr dorren dorrar
    *dorr *dorren door doors portkod* port porten gate grind grinden passerkort* passerkortet passerbricka bricka brickan keycard badge key
    keys nyckel* nycklar* nycklarna lokal lokalen lokaler room rooms rum rummet *rum *rummet motesrum* konferensrum* conference meeting
    meetings mote motet moten stad stada stadning* stadare* stadat stadskrubb clean* cleaning sopor* sop* garbage trash waste bin hus huset
    house byggnad* building* fonster* fonstret window* golv golvet floor soffa* sofa couch gardin* curtain* persienn* blinds parker*
    parking parkering* kylskap* kylskapet fridge frys freezer diskmaskin* dishwasher* tvattmaskin* tvattstug* laundry mikro mikron
    microwave garage tak taket roof ceiling vagg vaggen wall hall korridor* corridor entre entren entrance larm larmet alarm brandvarnare
    brandlarm* spis spisen stove ugn ugnen oven dusch* shower hylla bokhylla skap locker omkladning* vaktmastar* janitor caretaker
    fastighet* tavla whiteboard* papper paper papperskorg pennor pens pen kontorsmaterial supplies stationery post posten mail-room
    parcel package paket* blommor flowers vaxter plants handdukar towels las laset luft ac lukt* smell leak* lacker rattor rats mogel
    mold kopiator* copier laminator* flagga* flagg* matta carpet tv tvn teve radio aula gymnastiksal* bastu`,
  transport: `bilnyck* bilbatteri* laddbox* elbilen minibuss* minibus* van bil bilen bilar bilarna *bil *bilen poolbil* tjanstebil* car cars bike bikes cykel* cykeln buss* bussen bus buses tag taget
    train* flyg* flight* hotell* hotel* resa resor *resa reserakning* resan travel* mileage milersattning* taxi* bensin* petrol diesel
    parkeringsbot* dack tyre* tire tires vag vagen vagar road* fardtjanst* moped* skoter* scooter* lastbil* truck* korkort* licence
    trafik* traffic elbil* laddstolpe* sparkcykel* elsparkcykel* besikt* korjournal* tagbiljett* biljett* ticket tickets airport kollektivtrafik`,
  care: `brukarens klient* client clients boende resident residents magsjuk* sprutor syringes kanyl* saromlagg* dosetten hjalpmedel aids patient* brukare* brukaren lakare* doctor* medicin* medicine* medication tablett* tablets tabletter pill* insulin* blodtryck* blood
    vaccin* sjukskoterska* nurse* sar ambulans* ambulance* forband* bandage* rullstol* wheelchair* rullator* alvedon* painkiller* tandlak*
    dentist* sjukhus* hospital* vardcentral* vard varden apotek* pharmacy feber* fever huvudvark headache ont pain hurts influensa* flu
    hjart* heart cpr hlr blojor* diaper* handskar gloves munskydd masks dosett* boende aldreboende* kladselskap glasogon glasses
    psykolog* terapi* recept prescription duscha hygien* spruta* syringe* kateter* trygghetslarm* demens* fall ramlat fallen`,
  civic: `korkort* legitimation passet pass-kort kurslitt* larobocker textbooks hemsida* website webben nyhetsbrev* newsletter polis police bygglov* permit* forskoleplats* skolskjuts* betyg* grades bibliotek* library simhall* swimming pool detaljplan* zoning faktura*
    fakturor* invoice* budget* ekonom* upphandl* procurement skatt* tax taxes moms vat bidrag* bistand* benefits gatlykt* snoroj* avfall
    sophamt* fullmaktige* election* val valet valen rosta vote voting politik* kommunalrad mayor council medborgar* citizen* ansokningar
    deklaration* kontering* bokfor* accounting kvitto* receipt* protokoll* minutes diarie* allmanna handling* socialtjanst* social
    orosanmalan livsmedel* skola skolan school* forskola* preschool* lekplats* playground elevhalsa* frånvaro franvaro absence lov
    studiedag* termin* term prov exam exams laxa laxan laxor homework bok bocker book books textbook* larobok* laromedel* rapport*
    hyresgast* bostad* apartment lagenhet* lagenheten hyreskontrakt housing vaxel* switchboard kommunhus* town`,
  world: `vader* vadret weather rain regn regnar snow sno snoar sol sun klockan clock oclock match* matchen fotboll* football soccer hockey
    vinner vann wins won win winner film* movie* filmen musik* music sang song sjung sing dikt* poem* skamt* joke* roligt funny historia
    story huvudstad* capital president* presidenten statsminister* minister* aktie* aktier stocks shares bitcoin* euro* pengar money god
    gud love alskar karlek* gifta marry hund* dog dogs katt* katten cat cats meaning meningen recipe* jul* christmas fest* party present*
    gift* elefant* elephant* djur animal* fagel bird* planeter space rymden manen moon mars stjarna star stars vaga vager weigh* weight
    hogt tall langst meter kilometer kung* king queen drottning* krig war land country countries sverige norge danmark finland tyskland
    usa london stockholm goteborg malmo paris spela spel game games gaming netflix spotify facebook instagram tiktok youtube google
    shopping klader clothes skor shoes trojan jacka jackan jacket sweater byxor frisor* hair klippa horoskop* lotto* jobbig vit rod
    farg colour color matte math maths plus gånger ganger times rakna calculate oversatt translate stava spell spanska engelska franska
    spanish french german tyska kvant* quantum filosofi* livet life doda sova sleep trott tired ledsen sad arg angry stress* kar
    pojkvan flickvan boyfriend girlfriend fru man wife husband barn barnen child children kid kids son dotter daughter mamma pappa
    mother father mormor farmor granny grandmother familj family vanner friend friends bebis baby gravid pregnant fodelsedag birthday
    helg weekend semesterresa strand beach sommar summer vinter winter midsommar pask easter lov resmal bast billigast cheapest valp
    puppy sport sports trana gymmet lopning running yoga cykla cycling golf tennis politik nyheter`,
  abuse: `idiot* dum dumma dumt dummaste stupid* jav* skit* skiten shit* fuck* fucking fan helvete* hell suck* useless vardelos* kaften
    damn crap hate hatar sopa kuk fitta hora bitch asshole moron dumbass dra at puckad trog korkad cp`,
};
