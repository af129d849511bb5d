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
who do you think wins eurovision
who wins the world cup
who is the prettiest
who was Gustav Vasa
who wrote hamlet
who has the key to the gym
who is on call at the care home this weekend
who works tonight
who is our safety representative
who is responsible for fire safety
how much does a blue whale weigh
how much is a kebab plate
how many calories are in a bun
how many miles is it to London
how many pupils attend the school
how many inhabitants does the municipality have
how many days until christmas
how tall is the eiffel tower
how long is a football pitch
how do you boil eggs
how do you bake cinnamon buns
how do you remove stains
how do you tie a tie
how do you spell restaurant
how do you say thank you in polish
how do you get rich
how do i get a parking permit
how do i get a new company car
how do i get a new id card
how do i order a new access card
how do i order work clothes
how do you order school meals
how do i report an injury at work
how do i appeal a decision
how do i apply for leave
how do i apply for benefits
how do i cancel my vaccination appointment
how do i terminate my apartment lease
how do i submit my receipt
how do i return books to the library
when is the last day for tax returns
when is the autumn break
when do we get the christmas bonus
when is the next staff meeting
when should the employee survey be handed in
when does daylight saving start
when does the sun set
when does the town hall close
when does the caretaker come
when does the snow plough come
when is the food delivered to the preschool
when do the office supplies i ordered come
when do my new work shoes come
when do i get my new access card
have my business cards come
has the mail arrived
has anyone seen my coffee mug
has anyone found my glasses
do you have siblings
do you have children
do we have cake today
am i entitled to a wellness grant
do i have any vacation days left
is it time for coffee
is it closed on midsummer
is the school closed tomorrow
is it slippery outside
am i pretty
are you in love
are you a boy or a girl
is my expense report approved
is my application for a building permit approved
is the meeting room free
is there gluten in the food
are there free parking spots
is there life on mars
is there room on the course
are there clean towels
are there extra chairs for the meeting
are gloves in size m in stock
is there snow in the mountains
are there any payroll cases with me
approve my colleague's travel expenses
approve the time report for march
approve the overtime
approve my wellness receipt
approve the building permit
approve the pupil's leave
reject the holiday request
which leave requests should i approve
the booking of the party venue should be cancelled
cancel my hair appointment
cancel the car i booked
cancel the taxi
cancel the hotel
cancel my netflix
remove my booking of the sauna
stop the newspaper
terminate my electricity contract
i regret eating so much
book the laundry room
book a car inspection
book a massage
book a meeting with the principal
book a salary talk
book a trip to malmö
book a speaker
book an interpreter
book the caretaker to move furniture
book a canoe
book a study room at the library
order pizza
order a taxi
order an interpreter for tomorrow
order new curtains
order sand for the sandbox
order toys for the preschool
order toner
order batteries
order whiteboard markers
order a name badge
order branded clothing
order test kits
order incontinence pads
order an office chair and a desk
order a coffee machine
order a new bin
i need a new jacket for work
i need a new locker in the changing room
i need a whiteboard
i need a table for the meeting room
i need a break
i need a hug
i need a nurse on the ward
i need a certificate from my employer
i need a new car
i need a key
i need glasses
i need a calculator
i need a headset for meetings
i need new batteries for the mouse
i need a longer cable
i need an extension cord
need a usb-c adapter
we need a new tv for the living room
we need a new copier
we need a new freezer
we need a speaker for gym class
can i get a new desk chair
can i get a new monitor
can i get a mouse
can i get a case for my phone
can i get a pay rise
can i get friday off
can i get a cup of coffee
can i have a glass of water
can i borrow your bike
can i borrow a drill
can i rent a hall
can i rent a bike
can i change my schedule
can i change offices
can i work from home tomorrow
can i go home early
can you buy milk
can you book a room
can you book a doctor's appointment
can you feed the cat
can you cook
can you sing
can you fly
can you help me with my cv
can you help me with maths
can you help me carry a box
can you write a speech
can you proofread my essay
can you tell me where the toilet is
can someone fix the door
can someone fix my chair
can someone change the bulb in the hall
can someone shovel the entrance
can someone water the plants
can the caretaker come
i want to complain about the food
i want to report my boss
i want to take a course
i want to study to be a nurse
i want to study programming
i'd like to sign up for an it course
i want to learn excel
i want to become a developer
i want coffee
i want summer
i want a dog
i want a sandwich
i want a holiday in july
i want to buy a computer for myself on sale
i want to buy a phone for my daughter
i want to change my private phone subscription
i want to change my bank account for the salary
i want to change my address
i have moved, new address
i have changed my last name
i got a dog
i have a fever
i have a headache
i have a stomach ache
i have written a book
i bought a new car
i got a parking ticket
i got the wrong salary
i've lost the will to work
i have lost my wedding ring
i lost a contact lens
i lost my bus pass
my bike has been stolen
my car was stolen
someone stole my lunch
someone sprayed graffiti on the wall
someone took my parking space
my wallet is gone
the cat is gone
a resident is missing
a pupil is missing
my child won't come to school today
my id card has expired
my driving licence has expired
my office is too hot
my watch has stopped
my car does not start
my hearing aid doesn't work
my tv at home is broken
the stove in the staff kitchen doesn't work
the shower doesn't work
the blinds are broken
the oven won't start
the lawn mower won't start
the electric scooter isn't charging
the smoke detector beeps
the lighting in the yard is broken
the lock on the bike shed is jammed
the door opener doesn't work
there's a strange smell in the corridor
there are rats in the basement
there's a queue at the checkout
the weather is bad
it's unfair
it's my birthday
it's raining in through the roof
it's almost the weekend
we're having tacos tonight
it's wednesday today
i'm off tomorrow
i saw a moose yesterday
i like ice cream
i like cars
i cycle to work
i work at the nursing home
i'm an assistant nurse
i'm 45 years old
i'm a vegetarian
i'm allergic to nuts
i'm in love
i'm pregnant
i'm late for work today
i'll be late today
i'm not coming to the meeting
i'm going home now
i'm off to lunch
we have a meeting at ten
see you thursday in the hall for the lecture
shall we have lunch
are you coming to the after work
shall we grab a drink
want to get a beer later
send the invoice to finance
send flowers to Karin
send an interpreter
call the police
call home
unlock the door
turn off the light
turn on the heating
turn up the volume of the radio
play some jazz
open the window
close the door
translate hi into spanish
explain quantum physics
explain inflation
what is the square root of 81
what is blockchain
what is a poodle
what's the difference between vat and tax
what is the staff's phone number
what is the number of the school nurse
what is the number of the head of it
what is the principal's email address
what are the opening hours of social services
what is Karin's husband called
what is your mother's name
what do you think about the boss
what do you think of me
what should i wear
what should i cook for dinner
what shall we do this weekend
what does a hedgehog eat
what does the word redundancy mean
what do you do in case of fire
what does an environmental inspector do
what applies to parental leave
what are the rules for summer jobs
what does it cost to rent a car
what does a building permit cost
what does preschool cost
what does a bus pass cost
what does a dog cost
what does a villa cost
where is the defibrillator
where is the nearest pharmacy
where is the toilet
where is the meeting
where is my salary
where is my jacket
where are the keys to the car
where are my glasses
where do you buy a christmas tree
where do you wash work clothes
where can i leave old clothes
where can i leave old furniture
where can i leave paint cans
which team won
what date is easter
which bus goes to the hospital
which blood type do i have
which is the best pizzeria
which allergens are in the food
which public holidays are there
who is in the meeting
which courses are there
vote
horoscope
sudoku
crossword
dish of the day
today's news
latest news from ukraine
the stock exchange today
petrol price
tv guide
free room
new recipe
care plan
implementation plan
patient documentation
delegation of medication
safety alarm for my grandmother
hearing aid
bike benefit
staff discount
retirement savings
unemployment fund
the union
collective agreement
staffing pool
cleaning contract
accounts payable
posting accounts
vat
budget follow-up
minutes from the meeting
public record
appeal
zoning plan
water and sewage
district heating
the tv remote is missing
phone book
phone hours at the health centre
telephone salesmen keep calling
mobile care team
mobile ban in schools
may pupils have their mobile in class
are mobile phones dangerous
screen time for children
computer games for kids
computer games
i play computer games
which computer does Elon Musk have
write a program in python
write a letter to the editor about the mobile ban
bullying at school
tablets for headache
the plate on the stove is broken
the wheel of the walker has come off
help me write a job application
help my colleague is feeling bad
help there's a fire
help i fainted
the laundry machine ate my coin
please water the flowers
the vending machine took my money
sign the lease for the flat
inventory of the kitchen
return to sender
status of the election
cancel culture
carbon paper
greenhouse for tomatoes
phone a friend
support group for parents
device for measuring blood pressure
return the skates
return the skis
return the video i rented
return the party venue cleaned
you're hopeless
you are hopeless
you are not clever
you're not funny
you're a bad bot
you understand nothing
you stink
you are the worst
are you dumb or what
how dumb you are
recommend a good series
recommend a restaurant
can you recommend a film
can you suggest a good podcast
suggest a good book
when does the kitchen close
when does the canteen close
what time does the meeting start
what time does the bus leave
my office chair makes noise
the chair squeaks
height-adjustable desk wanted
i want a sit-stand table
move my holiday
i want to move my week off
cancel my subscription
cancel my membership
end my gym card
i want to hand in my resignation
how much does a teacher earn
how much does my boss earn
how much rubbish do we throw away
how many tonnes of garbage
how many apples in a kilo
how many municipalities are there
write a limerick
write a haiku
send a card to Eva
send a present to the boss
the ceiling is dripping
there's a draught from the window
the stairs are slippery
the parking machine is broken
the ticket machine doesn't work
the card terminal at the till doesn't work
the cash register is acting up
my entry badge doesn't work
the door badge is broken
newspaper for the client
food baskets for the nursing home
book the assembly hall
book the big hall on thursday
book a venue for the parents' meeting
book the washing machine
book tickets for the theatre
when do the new work clothes come
who covers for Karin in finance
who replaces the teacher tomorrow
who is the substitute teacher in class 4b
who drives the school bus
who handles the salaries
approve the salary
approve the grant application
review the building permit application
sign off the supplier invoice
which building permit applications are waiting
how many preschool applications are waiting
the neighbour's dog is barking
my neighbour plays loud music
what do you think about the weather
what do you reckon about the future
what are you doing tonight
what are you doing this weekend
how was your holiday
how does the coffee taste
did you know it's my birthday
nice weather today
will it be sunny this weekend
pancakes on thursday
pea soup
what's the soup of the day
do you serve vegetarian
where is the nearest toilet
where is the nurse's office
can i park here
can i get the receipt
can i get a certificate
can i get one more key
can i change rooms
can i get help moving a shelf
can i get help with my tax return
can i get help with a locked door
i need help with my tax return
i need help with babysitting
i need help lifting a client
i need to book a venue
i need to take time off
i need to talk about my work situation
i need a new id card
i need a driving licence
i need soap in the toilet
new board for the classroom
new carpet for the entrance
new towels
new trainers
new blood pressure monitor
new scales for the health centre
new kettle
a new coffee maker for the break room
a new chainsaw for the parks department
a new sewing machine
a new piano for the music room
broken swing at the playground
broken blind
broken window
broken tap
broken wheelchair
broken bed in room 3
the bed can't be raised
the tv in the day room has no picture
the speakers in the gym are broken
the copier is broken
the fridge is warm
the freezer alarm is on
the stove doesn't get hot
the water in the shower is cold
there's a power cut
the power is out in the whole building
the garage door won't open
the school yard gate has come off
the parking barrier won't open
the car needs servicing
the car needs an inspection
the car got a flat tyre
the minibus is broken
bike rack
what are they serving at Sunnyside today
what's for dessert
the seat of the chair has broken
the loo is clogged
the drain is blocked
the basement is flooded
book the Linden room at one
book the Oak on floor three
my supervisor wants to book a room
arrange a parking space
arrange coffee for the meeting
arrange a ride
arrange a substitute for the lesson
buy shares
buy raffle tickets
buy buns
who won the hockey
who won the race
what is the theorem of Pythagoras
what is pi
what is photosynthesis
what is an atom
how much snow is there
how late is it
how much does it cost to fill up the tank
how much does a new car cost
how do i request leave
how do i apply for a new post
how do i apply for a grant
how do i apply for housing benefit
when does the payslip come
when does the holiday list come
when does the postman come
when do the cleaners come
when does the food come
order a sandwich cake
order two pizzas
order lunch for the board
order home diapers
order books for the school
a new monitor and docking station
can i get a new monitor for my desk
can i get a docking station
need new headphones with microphone
need a printer at home
need printer paper
need a keyboard mat
need a cable for the monitor
headset wanted
new headset please
new mouse please
charging cable please
a usb stick please
privacy filter
laptop stand
computer desk
phone holder for the car
phone holder
get lost
piss off
go away
go to bed
you're an idiot
you moron
silence
give me money
give me a hug
give me a kiss
give me the recipe for meatballs
give me Lisa's phone number
give me the number of the switchboard
the number of the caretaker
the address of the school
the principal's email
who are you married to
where are you from
can you dance
can you speak finnish
can you tell the future
can you paint
can you count
do you remember me
please stop raining
how is the king
who is the king of sweden
what year was Astrid Lindgren born
when did Elvis die
where is Kiruna
what colours are in the italian flag
is a tomato a fruit
is the earth round
is santa real
are there ghosts
i see a ghost
i dreamt about you
i'm reading a book
i'm watching a movie
i play football
i bake bread
i'm going to a wedding
i'm going to the dentist
i'm going to spain
i'm on holiday next week
i've booked a trip
i have a birthday
i have a dog
i'm on duty
i have a summer job
i have kids at home
i have a meeting now
i have no idea
i don't feel like it
i have no money
i have no food
i forgot my lunch
i forgot the code to the alarm
i forgot the key at home
i forgot my id card
i can't find the way to the meeting
i can't find my jacket
i can't find the keys
i can't find the room
my neighbour is stupid
my colleague is mean
my colleague is bullying me
my cat ran away
my bike is broken
my back is broken
my bag is broken
my zipper is broken
my stove is broken
my door is locked
my gate won't open
my closet
my apartment is cold
my hair appointment
my dentist appointment
my blood type
my husband
my wife
my children
my keys
my money
my vacation days
my shifts
my schedule
my grades
my child
my house
my driving licence
my salary
tell me something fun
tell me something interesting
tell me something about sweden
tell me about your family
say something nice
say something in french
you're awful
you are terrible
you are ugly
you're the worst at being the best
you're worse than my boss
what a bad bot
i hate you
the key card doesn't work
the key card to the garage stopped working
the door tag doesn't work
the intercom is broken
the door phone doesn't ring
the lamp has gone out
the ceiling lamp is broken
the fluorescent tube flickers
book a conference venue in the town hall
book a venue in the town hall
book a study room
when does the pool open
when does the town hall open
how do i report absence for my daughter
how do i enroll my child in school
i have to stay home with my sick child
i have to stay home with my kid
i'm staying home today
i want to talk to the payroll department
i want to talk to hr
i want to talk to the principal
i want to talk to the mayor
i want to talk to social services
i want to reach the school nurse
who chairs the board
who is the head of social services
who decides in the municipality
order new binders
order a stapler
order calendars
we're out of paper
we're out of milk
we're out of hand sanitizer
we're out of toner
what does parking cost
what does lunch cost
what does the pool cost
what does a principal earn
what do you earn
where is Sweden
where is the library
where is the health centre
where do i find the holiday form
where do i find the schedule in the shift system
where do i find my time report
where do i log my hours
how do i change my tax details
how do i change my address in the payroll system
how do i change my last name
how do i change bank for my salary
i want to take a class
i want to study computer science
i study computer engineering
course in computer skills
computer course for seniors
data centre tour
mobile home nursing
private mobile bankid
telephone sales
the answering machine at the health centre
screen breaks at work
can you give me the number for a taxi
can you call a taxi
can you wake me at seven
can you buy groceries
can you drive me home
can you clean my room
can you discharge my patient
can you write a certificate
there's a mouse in the kitchen
there are mice in the basement
the windows need cleaning
the window won't close
i've caught a stomach bug
i've caught a virus and i'm in bed
stomach flu on the ward
a can of white paint
a can of tomato soup
i'm taking a nap
mac and cheese
apple pie
cell biology
phone booth
the music room needs new keyboards
piano keys are broken
egg shells
banana peel
return ticket to stockholm
round trip to stockholm
block my bank card
my bank card doesn't work
my bank account
open a bank account
my bus card is gone
my library card is blocked
the tv remote doesn't work
the batteries in the remote are flat
the car battery is dead
the car battery needs charging
where can i charge the electric car
the charging post doesn't work
partition screens for the open office
a folding screen
mosquito net for the window
fishing net
the net on the football goal is torn
networking event for managers
networking lunch
java is an island
sandwich for the break
painkiller tablets
a tablet for headache
how many pills a day
we're out of medicine
the medicine cabinet can't be locked
the pill organiser is empty
the patient alarm doesn't work
the safety alarm at a client's home stopped working
the client's phone doesn't ring
the client's tv doesn't work
the client needs a new wheelchair
my mother's computer is broken
my son's mobile was stolen at school
my kids' tablet is broken
my private mobile is broken
my private laptop won't start
my home computer is slow
can i buy a computer from the municipality for private use
where do i buy a mobile for my child
which tablet is best for kids
mobiles on sale
best phone 2026
what does an iphone cost in the shop
what does a macbook cost at the store
compare iphone and samsung
is apple better than samsung
who founded apple
who owns microsoft
when was the mobile phone invented
how does a mobile network work
is mobile radiation dangerous
how do you build a computer
program a game for me
write code in java
how do you become a programmer
training to be a network technician
degree in computer engineering
computer science at the university
i want to take a course in programming
course in digital tools
sign me up for the computer course
when is the it training
the e-service for building permits doesn't work
the municipality's website has the wrong opening hours
change the text on the website
publish a news item on the web
post a picture on the municipality's facebook
new domain for the project
security camera in the school yard
the access system needs new permissions
access to the door system
new card for the door
add my badge to the alarm
order an id card
order a service card
order name badges
order signs for the entrance
order printed matter
order brochures
order a roll-up
order flags
order a christmas tree
order snow clearing
order transport
order moving boxes
order a moving service
order cleaning
order window cleaning
order laundry
order water for the office
order fruit
order a bouquet
order newspapers
order course books
order material for crafts
order vaccines
order syringes
order aids for clients
order a walker
order a bed
order a new washing machine
order a new stove
order a new car
order a lock cylinder
rent a projector
rent a sound system
rent a party tent
rent a minibus
rent skis
rent the sports hall
borrow a projector
borrow a car
borrow a bike
borrow a ladder
borrow tools
borrow the room in the evening
change the lamp in the projector
change tyres on the company car
change locks
change the battery in the smoke detector
change curtains
change my holiday week
change the time at the dentist
change teacher
change class
change school
change preschool
change electricity supplier
return the access card
return the car key
return the work clothes
return aids
return the wheelchair
return the money
submit a proposal
submit an application for a grant
submit receipts
submit grades
drop children at after-school
give blood
leave a comment
make a complaint
pick up medicine
pick up a parcel at the shop
pick up the lunch box
collect my passport
pick up the children early
i've lost the key to the storeroom
i've lost my badge
i've lost my driving licence
i've lost a glove
i've lost a pupil
stolen bike
stolen wallet
stolen passport
lost key
lost jacket
lost and found
found a bunch of keys
break-in in the bike shed
vandalism at the school
someone smashed a window
graffiti
status of my holiday request
status of the building permit
status of my travel claim
status of the elevator repair
how is the renovation going
how is my application for leave going
how is the kitchen rebuild going
how is the procurement going
how are the pupils doing
how is the team doing
how is the salary review going
when does the new desk come
when does my new chair come
when do the uniforms come
when do the textbooks come
when does the interpreter come
when does the food delivery come
when does the taxi come
when do i get my holiday pay
when do i get my key
when do i get my driving licence
when is the salary in
when is the next fire drill
has my holiday been approved
has my leave been approved
has my sick note gone through
has my receipt been approved
have i got my salary
is my building permit ready
is my invoice paid
is my wellness grant approved
is the furniture on its way
is the bus delayed
is the train late
is the elevator fixed
is the tap fixed
is the food ready
is the car ready at the garage
is the car free
is the company car free tomorrow
is there a time at the hairdresser
are there diapers in the storeroom
is there toner in the storeroom
are there binders in the storeroom
are there spare parts for the car
are there substitutes tomorrow
are there places at the after-school club
how many cars does the municipality have
how many employees does the municipality have
how many children attend the preschool
how many chairs do we have
how many rooms are free
how many gloves are left
how many binders are left
how many hours have i worked
how many flex hours do i have
how many points did the team get
who has the car key
who has the key to the car
who has booked the meeting room
who has the company car today
who is on holiday now
who takes care of the flowers
who has my pen
who owns the house
which car does Karin have
which teacher has 4b
which class is Anna in
which cars does home care have
which meetings do i have today
which courses have i taken
which shifts do i work
which days am i off
which insurances do i have
when does my driving licence expire
when does my employment end
when does my id card expire
when does my parking permit expire
extend my parking permit
extend the temp contract
extend the loan of a book
extend my holiday
extend the lease of my flat
keep the job
what salary do i have
what schedule do i have
what insurance do i have
what working hours do i have
what colleagues do i have
what do we pay for the premises
approve my invoice
approve the absence
approve the pupil's grades
approve the grant
approve the budget
approve travel claims
approve the incident
approve the minutes
sign the employment contract
sign for medication
sign off salaries
sign off expenses
do i have any time sheets to approve
do i have any holiday requests to approve
which leaves are waiting for approval
reject the building permit
cancel the broadcast
cancel the flight
cancel the dentist
cancel the interpreter
cancel the food
cancel the venue
cancel the inspection
cancel the laundry slot
cancel my place on the course
cancel the christmas dinner
cancel the holiday trip
cancel my private phone subscription
terminate my tenancy
end my membership
end the employment
remove me from the mailing list
remove me from the newsletter
remove the snow
remove the graffiti
undo my bid
how much co2 does my car emit
how much carbon dioxide does flying emit
what is carbon monoxide
the carbon dioxide alarm beeps in the kitchen
carbon dioxide level in the classroom
air quality in town
the waste sorting doesn't work
where do i recycle cardboard
where do i recycle light bulbs
how do you sort waste
hazardous waste
report littering
report an environmental crime
report noise
report pests
report damage to the road
report a street light
report the elevator
report the heating
report water
report a fault in the premises
water leak
power cut
laundry room
help with bookkeeping
help with moving
help with an employment contract
help with the schedule
help with translation
help finding housing
help at home for my father
help me stop smoking
help me lose weight
i need help with my finances
i need help with a patient
i need help in the kitchen
i need help with the schedule
i need to talk to hr
i need to talk to a counsellor
i need a doctor's appointment
i need a babysitter
i need an interpreter
i need a venue
i need a car on thursday
i need a new desk lamp
i need new glasses
i need new colleagues
we need a new sofa
we need a new projector
we need a new coffee machine
we need a new dishwasher
we need a board
we need new chairs for the canteen
we need more staff
we need more money
we need a bigger office
grab a coffee with me
want to go for a walk
let's have dinner
who do you support in the league
Who takes care of the summer lifeguards?
Can someone repair the shower on ward 3?
Our intern needs an access card
The new counsellor needs a room
The nurse at Lindgården needs new gloves
Found a glove in the corridor, whose is it?
Found a wallet on the bus, where do I leave it?
A colleague has retired, who arranges flowers?
Lisa turned down the job, who should we hire?
Someone took my mug in the kitchen
Someone broke into the bike shed
It's two weeks since I sent in my receipt
I'm still waiting for my salary
I'm waiting for the bus
Has my boss approved my holiday yet?
What's happening with the school in the village?
Can one remove a stain from a shirt?
I happened to order too much food for the meeting
Stop the machine, the laundry is done
Who booked the assembly hall?
Are there free times at the hairdresser?
Look up the word in the dictionary
Search for a pancake recipe
Find the nearest cash machine
How many days have I saved
Show my schedule
Show the way to the town hall
Show a picture of a cat
List all public holidays
List the prime ministers of Sweden
Explain the difference between a municipality and a region
Tell me about the municipality's history
What can I cook for dinner
What can you do in town this weekend
What does it cost to rent the pool
What time is it in New York
Can you write a cv for me
What was Karin called before she married
Is it okay to bring children to work
May I work from home
May one smoke here
May we have pets at the home
`;
