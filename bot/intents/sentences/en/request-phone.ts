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
mobile?
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
NEW PHONE
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
`;
