/** What the person has already, how long they may keep it, and keeping it longer. */
export const devices = `
my devices
my equipment
my gear
my stuff
my computers
my phones
my things
show my devices
show my equipment
show me my devices
list my devices
list my computers
which devices do i have
what devices do i have
which computers do i have
what phones do i have
which computer do i have
which phone do i have
what equipment do i have
what computer have i got
what phone have i got
what gear do i have from you
what have i rented
what am i renting
what am i renting right now
what have i borrowed
what have i checked out
what is registered to me
what is in my name
which devices are registered to me
what equipment is assigned to me
which computers are in my name
what devices am i responsible for
do i have a computer
do i have a phone registered
do i have any devices
do i have a work phone
how many computers do i have
how many devices do i have
when must my computer be returned
when do i have to return my computer
when should my phone go back
when does my phone have to be handed in
when do i have to give back my laptop
when must i return the mobile
when is my computer due back
when is my laptop due
when is it due
due date for my computer
due date
return date for my phone
what date should the computer be returned
what date must the phone be handed in
last date for my computer
when does my computer expire
when does the usage time end
when does the rental end for my laptop
when does the rental period end
when does my lease end
when does my lease run out
when does the agreement on my computer end
how long can i keep my computer
how long may i keep the phone
how long can i have the mobile
how much longer can i have the computer
how long have i had my computer
how much time do i have left on the computer
how much time is left on my laptop
how much time is left on my phone
how many months are left on my phone
how old is my computer
how old is my phone
usage time
usage time left
my usage time
remaining usage time
remaining rental time
is my computer overdue
am i late returning my computer
is it soon time to return my computer
is it time for me to hand in the phone soon
do i have to return anything soon
do i have anything that must go back
is there something i should have handed in
what do i have that is going back
which of my devices must go back this year
when am i due for a new computer
when do i change computers
when is it time to swap my phone
when am i entitled to a new laptop
when did i get my computer
what is the serial number of my computer
what serial number does my computer have
serial number of my laptop
what model is my computer
which model do i have
what is my computer called
what's my device number
what does my computer cost per month
how much do we pay for my phone
what is the rent for my computer
rent for my devices
can i keep my computer longer
can i keep my phone for another year
may i keep my computer for a while
i want to keep the computer longer
i want to keep my phone
would like to keep my laptop another six months
extend
extend my computer
extend the rental of my computer
can i extend the usage time
can i get an extension on my phone
extension for my laptop
renew my laptop rental
keep the phone
my devices please
show what i have
show what i'm borrowing
show everything i have
what do i have
what have i actually got at home
my computer
my phone
my mobile
my laptop
my mobiles
info about my computer
information about my phone
check my equipment
check what gear i've got
see my devices
i want to see my devices
i want to know which devices i have
can you show which computers i have
can you list my equipment
what handsets do i have
what kind of laptop do i have
which tablets do i have
when does the tablet go back
when should my ipad be handed in
when should my tablet be returned
when is the last day for my macbook
my devises
my devcies
show my equpment
wich devices do i have
when is my compter due back
hi, i wonder which devices are registered to me
hi! when is my computer supposed to be returned?
good morning, i would like to know how long i may keep my phone
i don't remember when the computer is due, can you check
i've forgotten what computer i have, can you show me
lent to me
my loans
my rented things
my inventory of gear
my assets
my assigned devices
what is that computer i have at work really
is an old phone still registered on me
is the ipad still in my name
do i still have the old phone in the system
which machines do i have
how long do you get to have a computer before it goes back
how long can you keep a work phone
what warranty does my computer have
is my phone still under warranty
which laptop am i using
tell me what devices i've got
what hardware do i have
hardware assigned to me
how many phones are in my name
are there one or two computers registered to me
what model is the phone i use
which laptop model am i on
which version of iphone do i have
what sort of computer do i have
can i see my equipment list
list of what i've borrowed from it
a list of my rented devices please
which gadgets from the municipality do i have at home
what have i signed for over the years
is my old phone still tied to me
have you got a tablet registered in my name
what things am i responsible for
what equipment do you have me down for
how much longer is the rent on my phone valid
how long until my computer must be replaced
when is the usage time over for my laptop
how long is the rental period for my computer
how much time remains on my phone
which month is my computer to be swapped
how many years can you have your phone
what is the last day for me to hand in the laptop
what date does my mobile run out
when does my computer fall due
when am i supposed to hand in the tablet
is it this year my computer should be handed in
do i have to return the computer this year or next
does my phone need to be handed in soon
is my computer expiring soon
are any of my devices overdue
i got a reminder that the computer is expiring soon, what date is it
how old is the handset i have
when was my computer bought
when did i pick up my phone
since when do i have this laptop
what is the serial on the computer i have
where do i find the serial number of my phone
what imei does my mobile have
what phone model have i got
what does my unit pay for my computer
what does my phone cost per month for the department
i'm happy with the computer, can i keep it after the end of the term
my computer works fine, may i keep it another year
would like to hang on to my phone a bit longer
is it possible to postpone the return of my computer
can i put off handing in the phone
i need the computer a few more months before handing it in
extension please, i want to keep the laptop
can the time on my computer be extended until summer
equipment in my name
devices assigned to me
my equipment list
my registered devices
phones and computers that are mine
show everything registered to me
what do i have in my possession from work
is it right that i have two computers
do i have two phones in your system
overview of my devices
what's on my account in terms of devices
which computer is mine
expiry date of my laptop
when do i need to swap my laptop
how soon must my phone be returned
what's the latest you want my phone back
latest date my computer must be in
last day to hand in the computer
when do you want the computer back
until when may i have the computer
until what date do i have the computer
am i still down for two phones
is the computer in my name
check which phone i have
check my computer details
check when my computer is due back
is my computer about to get too old for the agreement
how much longer is the computer mine
may i continue to use the computer
may i have the phone a while longer
could i use my phone a few more months
can i buy my computer when the time is up
can i buy out my phone
what do we rent on me
what does the stuff i rent cost
what is registered to me right now
which laptop am i renting
which model do i rent
things in my name
which it gadgets have i got
have i returned everything
have i handed in the old phone according to you
is my old computer deregistered from me
for how many years have i had the computer
how many years are left
how long is left on the rental
could i have the mobile another half year
can i have the computer a couple of months more
may i have the computer an extra half year
does my phone have to go in soon
is my computer to be replaced this year
when is my mobile to be swapped
when does my computer get replaced
when will it be time for my computer to be replaced
how long left before my laptop has to go in
what machine do i have
what iphone do i have
what tablet do i have
what am i responsible for
what am i listed as responsible for
which devices are on me
which gadgets are on me
device list
my device list
gadgets on me
equipment from it
my equipment from it
list my phones
list my gadgets
show my computer
show my phone
show my phones
show equipment
show the computer i have
info about my devices
end dates of my devices
end date for my computer
end date
hand-in date
expiry date on my mobile
swap date
what computer do i have on me
what kind of phone have you given me
what type of computer did i get
what type of phone do i have from you
what stuff have i got from you
which sort of phone do i have
which phone did i get from you
i'd like to see my devices
i'd like to see which devices i rent
i'd like a list of my devices
how much longer may i have the computer
how much longer can i have my mobile
when is it time to return the computer
when is it time to hand in my laptop
when is my mobile meant to be swapped
can the rental be extended
can my rent be extended
can i rent my computer longer
can i extend
can i extend my computer
can i extend the rental of the phone
want to extend the mobile
want to extend the rental
i want to extend
keep my computer
keep the mobile longer
my equipment, when does it go back
my computers and phones
my rented devices
what have i rented from you
what do i rent from you
do i have anything left with me
i wonder which computer i have
i wonder when my phone should be handed in
i wonder how long i may keep my laptop
which phone is it i have really
which phones are linked to me
which devices are linked to my name
do i have two computers registered
do i have anything outstanding with it
should any of my things be handed in this year
is it my laptop that's about to expire
how much longer may i use this mobile
how many more months may i have the phone
can i use my computer one more year
can i get longer time on my mobile
can i get more time with the computer
do i get more time on the laptop
i want my phone longer than the agreement says
the agreement is ending but i want to keep the computer
the time is running out, but i want to keep the mobile
what does the agreement say about my computer
when does the agreement run out
when does the rent on my phone run out
start date for my computer
since when have i had the phone
what date is there on my computer
can i hang on to my laptop a bit longer
I don't remember if I have one or two mobiles with you
Can you see which laptop I got this spring?
Do I still have that tablet in the system?
Which gadgets do I have to return when the agreement ends?
How long do I have before I must hand in the mobile?
My computer works fine, does it really have to be handed in this autumn?
Can I get an exemption to keep my laptop until summer?
I'd like to keep the phone after the time runs out, is that possible?
What day is my computer to be back?
Which model year is my computer?
`;
