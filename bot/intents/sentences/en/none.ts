/**
 * What is not ours: other services of a municipality, small talk that asks for something, general
 * knowledge, abuse, nonsense. Accessories (chargers, mice, headsets, printers, ink) are ordered
 * elsewhere, so wanting one is here, while a broken one is support.
 */
export const none = `
what's for lunch
what is for lunch today
what food is there in the canteen
what does the restaurant serve
the menu for the week in the canteen
can i order a lunch box
order food for the meeting
order coffee and cakes for the meeting
order a cake for the farewell party
order coffee for the staff room
we're out of coffee
the coffee machine is broken
is there any coffee left
where do i buy meal vouchers
i'm hungry
book a table at the restaurant
i want to take a holiday
i want to apply for vacation
how many vacation days do i have left
how much holiday do i have
approve my vacation
who approves my leave
has my boss approved my holiday
is my holiday granted
apply for leave of absence
apply for parental leave
i'm sick today
sick leave
i want to call in sick
report sick
my child is ill
caring for a sick child today
when do i get paid
when is payday
how much is my salary
my salary is wrong
payslip
where do i find my payslip
i want a raise
how much overtime do i have
register overtime
clock in
time report
time sheet
how do i report my hours
what does my schedule look like
swap shifts with a colleague
can someone take my shift on saturday
we need a substitute tomorrow
call in a temp
we're understaffed today
job openings
are there any vacancies
apply for a job
how do i resign
notice period
employment certificate
employment contract
i want to change departments
wellness allowance
how much is the wellness grant
gym membership
occupational health
book a time at occupational health
book a doctor's appointment
book a dentist
book a haircut
cancel my doctor's appointment
cancel my gym membership
cancel the meeting
cancel the conference room
cancel my newspaper subscription
book a meeting room
book a conference room
book a conference room for monday
is there a free room at two o'clock
which rooms are free
book the gym hall
book a pool car
book a company car
book a car for friday
is there a car available
the car won't start
the car is broken
the bike has a flat tyre
book a train to stockholm
book a hotel
order a flight
travel expenses
expense claim
mileage allowance
how do i fill in my travel expenses
parking permit
where can i park
parking fine
parking space
charging spot for an electric car
when does the bus leave
bus pass
bus timetable
when is the next train
my chair is broken
the office chair is broken
i need a new chair
i need a new office chair
i need a standing desk
the desk can't be raised
new desk
order furniture
order office chairs
order a desk lamp
the lamp in the corridor is broken
the light in the toilet is flickering
water is leaking in the basement
the tap is dripping
the toilet is blocked
the radiator is cold
it's too cold in the office
it's too hot in here
the ventilation is noisy
the elevator is broken
the lift is stuck
the door won't unlock
the code to the front door
what is the code to the entrance
reset code to the front door
new door code
i have forgotten the code to the storage room
my access card doesn't work
new access card
need a key card
lost my access card
i've lost my keys
lost my wallet
lost my jacket
i have lost my id card
i left my lunch box on the bus
key to the storeroom
order keys
report a broken lamp
property maintenance
call the janitor
the cleaners haven't been here
when does the cleaner come
we're out of toilet paper
order hand sanitizer
order gloves and face masks
order diapers
order work clothes
work shoes
new work clothes
need a new uniform
order pens
order paper for the printer
order office supplies
order business cards
order flowers
order ink for the printer
ink cartridge
out of toner
the printer needs new toner
order a new printer
i need a printer
new printer for the office
i need a new charger
need a charger
order a charger
an extra charger
charging cable for iphone
usb-c cable
i need a new mouse
order a mouse
order a keyboard
new keyboard please
order a headset
i want headphones
new headphones
order a monitor
i need an extra monitor
a bigger screen for my desk
docking station
order a phone case
case for my phone
phone cover
laptop bag
backpack for the laptop
screen protector
webcam
usb stick
new projector for the classroom
speakers for the conference room
a tv for the day room
camera for the photo club
i want to buy a tv
buy a fridge
the fridge is broken
the dishwasher leaks
the washing machine is acting up
the microwave doesn't work
which computer should i buy for my son
where do you get the cheapest computer for home
which phone is best in tests
what does the new iphone cost in the store
sell my private phone
can i buy my old car
what is a computer
who invented the computer
who invented the telephone
how does a processor work
what is the phone number to the switchboard
what's your phone number
phone number of the principal
what number does the health centre have
call me
call my boss
can you call me
connect me to the switchboard
put me through to social services
send an email to my boss
text Lisa
set a reminder for tomorrow
set an alarm for seven
put a meeting in my calendar
when is my next meeting
what meetings do i have today
what's in my calendar
who is the head of the municipality
who is my boss
who is the mayor
who is the prime minister
when is the next council meeting
when is the election
what will the weather be tomorrow
will it rain tomorrow
how warm is it outside
is it snowing
what time is it
what day is it today
which week is it
what is the capital of norway
how far is it to the moon
how many people live in kalmar
what is the meaning of life
what is two plus two
calculate 17 times 23
translate this to finnish
write a poem
write a poem about computers
write a letter to the parents
summarise this document
help me write an email
help me with my homework
help me move a table
help me find a gift
tell me a story
tell me a joke
tell me something funny
sing a song
play music
who won the game last night
how did the match go
when does the football start
what's on tv tonight
which film should i watch
recommend a book
lottery numbers
apple stock price
stock market today
what does bitcoin cost
what does petrol cost
how much is a euro
borrow money
borrow a book at the library
return a book
return a library book
return the rental car
return the keys
return the sweater i bought
return the shoes
hand in my tax return
tax return
hand in my timesheet
drop the kids at preschool
deposit on bottles
where do i leave batteries
where do you leave glass and paper
waste sorting
when is the bin emptied
garbage collection
bulky waste
opening hours of the recycling centre
when does the recycling centre open
how much carbon dioxide does a cow emit
how much carbon dioxide is in the atmosphere
what is the greenhouse effect
how much does flying emit
what do you think of greta
is the climate crisis real
electricity price today
how much electricity does the school use
how much have we saved for retirement
how much money do we have left in the budget
what does the budget look like
my pension
pension statement
approve the invoice
approve invoices
do i have any invoices to approve
approve time sheets
approve vacation
approve Lisa's vacation
do i have any meetings today
the invoice is not paid
pay an invoice
how do i invoice
order number for buying books
procurement of food
status of the road works
how is the construction of the new school going
how is the zoning plan going
how is my building permit going
building permit
apply for a building permit
apply for preschool
when does my son get a preschool place
queue for preschool
how long is the housing queue
how long is the queue at the health centre
social benefits
apply for home care for my mother
transport service for the disabled
liquor licence
what's in the medicine cabinet
how many painkillers do we have in stock
are there bandages in the storeroom
which textbooks are in stock
how many chairs are there in the hall
which cars are free
what medicine should the patient have
how do you give insulin
how many tablets should Elsa take
order pills
order medicine
the patient has fallen
the client doesn't want to shower
the alarm in room four is ringing
the safety alarm beeps
someone has fallen on the stairs
call an ambulance
there's a fire
the fire alarm is going off
evacuation plan
how do you do cpr
blood pressure
flu vaccination
the principal is angry with me
my boss is stupid
i'm so tired
i'm stressed
i'm sad
i don't want to work any more
my back hurts
i hate mondays
i'm bored
i love you
will you marry me
do you have a boyfriend
how old are you
where do you live
do you like pizza
do you believe in god
you are stupid
you're useless
idiot
fucking shit
go to hell
shut up
damn it
shitty bot
stupid robot
you suck
asdf
asdfgh
qwerty
asdkjh askdjh
hjkl
blah blah blah
bla bla bla
abc
123
12345
test
testing
testing 123
x
xxx
.
...
lkjlkj
fghfgh
zzzz
hmm
uh
eh
what
why
why is that
when
who
where
how
yes
yes please
yeah
yep
no
nah
nope
maybe
ok
okay
k
i see
oh
sure
absolutely
correct
exactly
not that
something else
other
the other one
the first one
tomorrow
on monday
Karin Holm
lol
haha
hahaha
😂
😂😂😂
🤷
banana
potato
hot dog with bread
the cat sits on the roof
lorem ipsum dolor sit amet
my name is Kalle
my name is Anna and i work at the preschool
i live in Mora
it's friday today
the sun is shining
i took the train yesterday
buy milk on the way home
my dog is sick
does anyone want to buy a puppy
selling raffle tickets for the class trip
christmas dinner 2025
when is the christmas party
staff party
excel course
fire safety training
introduction course for new employees
how do i register a pupil's absence
grades
when is the in-service day
school start
term dates
national tests
school transport
opening hours of the swimming pool
when does the library open
rent a venue for a party
rent a trailer
rent an apartment
rent out my home
i'm looking for an apartment
the rent for my apartment
move my cupboard
i want an office of my own
we need more hands on the ward
we need new curtains
new sofa for the staff room
new lawn mower
new car for home care
new bikes for home care
we need a new defibrillator
new wheelchair for a client
the walker is broken
the hoist in room 7 doesn't work
the shower chair is broken
sewing machine for crafts
toaster for the kitchen
batteries for the torch
do you want a coffee
can you pick me up
can you collect the parcel in the reception
the mail hasn't come
track my parcel from the post office
when does the package from amazon come
my grocery order
have the flowers come
when do the furniture arrive
pick up parcel
pick up the garbage
pick up the kids
report bullying
report a work injury
incident report
report a deviation
whistleblowing
union representative
safety representative
performance review
salary review
how do i place a food order
what does gdpr say about photos
may i bring my dog to work
what is ai
are you chatgpt
what do you think of donald trump
can you hack facebook
give me the password to my boss's account
my home computer has a virus
private broadband
my netflix doesn't work
change tyres
book-keep a purchase
what is the organisation number
what is the address of the town hall
where is the town hall
how do i find the ice rink
flag at half mast
raise the flag
sanding of footpaths
snow clearing
the street light is out
hole in the road
graffiti removal
wild animals on the road
`;
