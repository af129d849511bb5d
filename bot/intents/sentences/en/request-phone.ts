/** Someone wants a phone. */
export const requestPhone = `
i need a new phone
i need a phone
need a new mobile
need new phone asap
phone?
phone please
a phone
mobile
mobile phone
cell phone
cellphone
new phone
new phone please 🙏
new mobile please
can i get a phone
can i get a new phone
can i have a new mobile
could i get another phone
could i have a new work phone please?
i want a phone
i want to rent a phone
would like to rent a mobile
i want to order a phone
i would like to order a mobile phone
i'd like to order a new phone for myself, preferably one that is easy to hold with gloves
id like a new mobile
order phone
order a phone
order a new mobile
ordering a phone
order a phone for a colleague
place an order for a mobile phone
place a phone order
how do i order a phone
how do i get a new mobile
how can i request a work phone
where do you order phones
how do we go about getting a company phone
request a phone
request a mobile
request new phone
phone request
mobile request
my phone is really old and slow, can i get another one
my mobile is too old, time for a new one
the phone is five years old and cannot run the apps any more, i want a newer one
the battery does not last half a day, can i get a new phone
i want to change phones
i want to replace my phone
can i swap my phone for a new one
swap my mobile
replace phone
replacement phone
i need a replacement for my mobile
upgrade my phone
can i upgrade to a newer iphone
time to replace the old handset
my phone broke and cannot be repaired, i need a new one
the phone is dead, i need another
my mobile died for good yesterday so i need a replacement
dropped my phone and it is completely smashed, need a new one
can i get a loaner phone
i need to borrow a phone for a few weeks
borrow a phone
loan phone while mine is being repaired
i need a used phone
preferably a refurbished phone
do you have any refurbished iphones available to me
is there a second hand phone i can have
a simple phone is enough, used is fine
i want an iphone
an iphone for a new substitute on monday
iphone
iphone please
iphone 15 for me
new iphone
can i get an iphone instead of a samsung
need a samsung
a samsung galaxy
samsung galaxy for a new employee
android phone please
an android
smartphone
i need a smartphone
feature phone for the night patrol
a rugged phone for the caretakers
a rugged mobile that survives rain
need a phone with a good camera for inspections
a phone with bankid so i can log in
need a mobile to sign for medication
we need phones for home care
need two phones for home care
five new mobiles for the night team
we could use four phones for the new team
phone for a new employee
phone for a new colleague who starts on monday
we have a new substitute starting thursday and she needs a phone
new assistant nurse starting 1 march, needs a phone
my new colleague has no phone
the new principal has to have a mobile
i need a phone for a temp
a phone for Karin Holm
order a mobile for Ahmed in finance
new hire needs a phone
new starter needs a mobile
we have hired a new case officer who should have a phone
onboarding a new team member, they'll need a phone
intern needs a phone this autumn
summer temps need phones
i am new here and have not been given a phone
i start on monday and need a work phone
i don't have a phone
i don't have a work mobile
i have no phone to call with
i haven't got a mobile
nobody can reach me, i need a work phone
can you get me a phone
get me a mobile
sort me out with a phone
arrange a phone for me
hook me up with an iphone
hi! i would need a new phone as soon as possible
hi, i wonder if it is possible to get a new mobile?
hey, need a phone for work
hello my name is Lena and i work in home care, we would need a new phone for group two
good morning, i would like to apply for a work phone
i wish for a phone with better battery
looking for a new phone
looking to get a mobile for my job
apply for a mobile
application for a phone
work phone
work mobile please
company phone
business phone
phone as a service
which phones can i choose from
which phones can be ordered
what mobiles are there to rent
what phones can i pick
show phones i can order
what phones do you offer
what does it cost to rent a phone
how much is a phone per month
what is the rent for an iphone
how much would an iphone cost our department
is there an iphone i can order
do you have a newer phone than the one i have
may i have two phones
i need an extra phone for on-call duty
on call phone for social services
one more phone
another phone for the after-school club
new fone please
i ned a new phon
i want a moblie
need new mobil phone
can i get a new fone
ordr a phone
I NEED A PHONE NOW
want a new phone 📱
get a new phone
i have to get a new mobile for work
something to make calls with on my shifts
more phones for the ward
would be grateful for a newer phone, this one can't keep up
this phone can't keep up any more, i want a better one
my old iphone 8 gets no updates, is it possible to get a newer one
the phone has had it, i need another one before friday
rent a phone for a three month project
phone for my staff member by friday
i use my private phone at work and want a work phone of my own
i don't want to use my personal phone any more, can work give me one
group phone for the personal assistants
alarm phone for the night staff
a phone we can share on the ward
do you have a phone for me?
is it okay to order a phone here?
order the same phone as the one i have
i would like to start an order for a phone for our new head of unit
pick out a new mobile
a handset
new handset please
i need a phone with a subscription
my phone is too old for the security app, i need a newer one
samsung or iphone, doesn't matter, i just need a phone
could we have some phones for the team
i'm in need of a mobile
any chance of a new phone?
is it possible to get a better phone
would it be possible to have my phone replaced
I just joined and nobody gave me a phone
they hired me last week but i was never issued a mobile
haven't been given a work phone yet even though i've worked here two weeks, can i get one
three of us share one phone, it doesn't work out, we need another
we are one phone short on the ward, can we rent one
could you sort a mobile for me
is there a possibility of getting a more modern phone
could my trainee have a phone during the spring
can you put in an order for a phone
put me down for an iphone
getting in touch to order a phone for our new counsellor
are you the one handling phone orders? i need one
wondering how one goes about renting a phone
can the after-school club rent two mobiles
time to renew my phone
my phone has reached its end and i want a replacement
would have liked a phone that is easier to use
a smaller phone would suit me better than mine
my current phone can't handle the new apps, is there anything better
may i wish for a new mobile
can i borrow a mobile for the conference
temporarily need a phone for standby duty
temporary phone over the summer
i'd happily take a used phone if it's quicker
preferably a refurbished iphone
is it possible to get hold of a good second-hand mobile
what phone can i get
what phones are on offer
would like to see the range of mobiles
show me the phone catalogue
which iphones are up for rent
which phone do you recommend for a nurse
which mobile suits a caretaker who works outdoors
what's the monthly cost for a samsung
price list for phones
what does a used iphone cost to rent
could you get hold of a phone for the new guy
we've recruited a new case worker who must have a phone
my colleague is back from parental leave and needs a mobile again
two new assistant nurses start in august, both need phones
i've got a new role that comes with a phone of my own
need a phone of my own instead of sharing
a phone with a bigger screen, my eyesight is poor
impossible to work with this handset, give me a new one
i want to move from android to iphone
exchange my old samsung for something newer
the night staff would need one more mobile
acting principal needs a phone from 3 december
an iphone for Fatima who starts on the 15th
i'm after a mobile to rent from january
i'd like to register a need for a new phone
phone wanted
please give me a new phone
i'm asking for a mobile
the boss said i should get a work phone, how do i do that
my job requires a mobile, how do i get one
could you give me a phone so parents can reach me
need to be able to call clients without using my own mobile
the field workers need phones with good battery life
our caretaker has no phone to be reached on
can you issue me a phone
who do i ask for a new phone
we'd like two mobiles for the reception
is there any way to get a second phone for on call
i don't have my own phone at work, please arrange one
should upgrade my old mobile to something more modern
i share a phone with three colleagues, can i have my own
trade my android for an iphone
trade in my old samsung for a newer model
could we have one more phone on the night shift
are there phones one can take home
what phone can an ordinary case officer get
want the same kind of phone as my colleague
the colleague next door needs a phone with a good camera
four new phones for the home care group, how do i order
how long does it take to get a mobile if i order now
can you add a mobile for our summer worker
i want to order a phone, not a computer
any handset will do, preferably a used one
do you rent out iphones
everyone else on the ward has a work phone except me
my mobile is from the dark ages
some kind of phone so i don't have to use my own
how does our new principal get a mobile
can the intern borrow a phone
i am in need of a phone
i have a need for a better mobile
our unit requires two phones
i've been without a phone since monday, what do i do
without a mobile, need one right away
my phone is on its last legs, i want a new one
the mobile is worn out, please swap it
my handset is worn out and should be replaced
the phone i got when i started is completely finished, can it be replaced
my mobile can't quite keep up, could it be upgraded
the cheapest mobile you have will do
cheapest phone please
do you have any cheap phones
it would be great to have a new phone
i fancy an iphone
hoping to get a new mobile this year
can i be assigned a phone
can i be equipped with a mobile
could our new counsellor be equipped with a phone
our new youth worker can't be reached, arrange a mobile
she has no phone, get one for her
he needs a mobile as of monday
they need a phone each
a mobile each for the new ones
phone for my successor
can my old phone be replaced with something decent
can i get something newer than my old iphone 7
i want to place a phone order
phone order
mobile order
phone swap
phone exchange
rent a phone
rent a mobile
sign me up for a phone
i'd love a new mobile
iphone se please
galaxy a54 for our assistant
i nead a phone
ned new phone
new phoen
are there used phones i can rent
are there refurbished mobiles to order
are there any second hand phones to be had
i want something other than this old brick, a modern phone
hi my name is Mia and i'm a school counsellor, my phone is too old and i would like a new one
our team is growing and we need three more phones before summer, how do we do it
a phone with dual sim
a phone with big buttons
a mobile that can take water
time for new mobiles at the after-school club
is it possible to get another phone model than the one i have
i want a bigger phone
i've got a new post and must have a phone of my own
how does one apply for a mobile
how can i get hold of a phone
how do i get a mobile for a new employee
how does my intern get a phone
what must i do to get a mobile
where do i turn to get a new phone
where can i order a mobile
can i order a phone from you
can you order a mobile for me
can you help me order a phone
i need help ordering a new mobile
help me order an iphone
help, i need a new phone
need a mobile tomorrow
need a phone today
mobile by monday
phone now please
mobile for the new substitute please
new phone for Kerstin
for my colleague Anna: an iphone
my colleague needs a mobile
the staff at the home want a shared phone
do you have a mobile for me
my phone is completely finished, arrange a new one
my mobile is kaput, can i have another
the phone has died for good, can i have a replacement
the screen on my mobile is so broken that i want a new phone
the battery of my mobile is worn out, want to switch to a new one
my mobile is so old it can't be updated, i want a new one
the app requires a newer phone, can i have one
i can't get bankid on my old phone and need a new one
i've lost my phone and need a new one
my phone was stolen so i need a new one
i returned my phone and now need a new one
i'm going on call and must have a phone
i'm on standby and need a mobile
i need a phone to call from
i need to be able to call and be called
need a number and a phone
phone with a number please
i need a phone for my new assignment
i want a new subscription and a phone
can i have a dual sim mobile
is there a tough mobile to rent
are there mobiles with good sound for the hard of hearing
are there small phones
a smaller phone please, mine is too big
a simpler mobile for our older colleague
a phone that can take dirt for the park workers
a mobile for the parks group
mobiles for the summer staff at the cemetery
phones for the guards
our school bus hosts need a mobile
the school nurse needs a new mobile
the principal wants a new iphone
the counsellor lacks a phone
the teachers at the after-school club lack a phone
we at the preschool have no phone in the yard
the ward lacks a mobile
home care is three phones short
we need more phones now that the group is growing
can you send us a phone
can you send a mobile to the nursing home
can we rent a phone over the summer
can we borrow two mobiles for the election
how much does a mobile cost for my unit
what does the cheapest phone cost
what brands are there among the phones
which iphone do you get
can one choose between iphone and samsung
do you have a used iphone left that i can rent
is it possible to get the same phone as Lisa
how long does it take to get a phone
The nurse at Lindgården needs a mobile to sign for medication
The home care app can't be run on my phone, it's too old, may I have a newer one?
My mobile shuts off all the time and is six years old, can I switch to a new one
The handset I got from my predecessor is hopeless, I want a new one of my own
Can we rent a phone for the youth leader at North School?
We get a reinforcement in April and she should have a mobile
Phone for the municipality's new environmental inspector, starts on the tenth
I'm on the road a lot and need a mobile with good battery
Would like an iPhone instead of my Android
A Samsung for Marcus at technical services, please
I'm becoming team leader and need a work mobile
The night staff share a single phone, it isn't enough, we need one more
It would be good to have a phone so parents don't have to ring my private number
Are you the one who sorts work phones? I need one
Any chance of a newer mobile?
What does it take to get a work mobile?
Do all employees get a phone, and if so how do I get mine?
My assistant should have a phone that can take knocks
Can you put a phone on me?
Add a mobile for the summer lifeguards
Order three smartphones for the polling station
i want phone w. subscription
Mobile needed for on-call from week 20
Would gratefully accept a used mobile if there is one
A simple phone for calls and texts is enough
All I need is a phone to call with
Need a spare phone for the ward
Our ward phone is ancient, we want to replace it
Want to replace the group's old phones with new ones
Can one get a small mobile that fits in a pocket
Could you arrange a mobile for my new colleague Yasmin?
Yasmin starts in June and needs a mobile
my new boss wants an iphone pro
The kitchen staff want a phone in the kitchen
we want to equip our field team with mobiles
Could you lend me a mobile for two weeks?
While mine is being repaired I need another phone
`;
