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
MY DEVICES
my devices 💻📱
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
`;
