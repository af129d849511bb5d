/** Someone wants a computer: a first one, another one, a swap, one for somebody else, or to see what there is. */
export const requestComputer = `
i need a new computer
i need a computer
need a new computer
need new laptop asap
computer?
computer please
a computer
new computer
laptop
a laptop please
new laptop
new laptop please 🙏
notebook
notebook computer
can i get a computer
can i get a new computer
can i have a new laptop
could i get another computer
could i have a new laptop please?
i want a computer
i want to rent a computer
would like to rent a laptop
i would like to rent a laptop for a year
i want to order a computer
i would like to order a laptop
i'd like to order a new portable computer for myself, preferably a light one that fits in a backpack
id like a new laptop
order computer
order a computer
order a new laptop
ordering a computer
order a pc for a colleague
place an order for a laptop
place a computer order
how do i order a computer
how do i get a new computer
how can i request a laptop
where do you order computers
how do we go about getting a work laptop
request a computer
request a laptop
request new computer
laptop request
computer request
my computer is really old and slow, can i get another one
my computer is too old, time for a new one
the computer is seven years old and i need a newer one
my laptop is so slow that i want to swap it
i want to change computers
i want to replace my computer
can i swap my computer for a new one
swap my laptop
replace laptop
replacement computer
i need a replacement for my laptop
upgrade my computer
can i upgrade to a faster laptop
time to replace the old computer with something better
my computer broke and cannot be repaired, i need a new one
the computer is dead, i need another
my laptop died for good yesterday so i need a replacement
the screen is beyond repair so i need a different laptop
can i get a loaner laptop
i need to borrow a computer for a few weeks
borrow a laptop
loan computer while mine is being repaired
i need a used computer
preferably a refurbished laptop
do you have any refurbished laptops available to me
is there a second hand computer i can have
a simple computer is enough, used is fine
i want a mac
can i get a mac instead of a pc
need a macbook pro for video editing
macbook air please
macbook
a thinkpad
i want a lenovo thinkpad
an hp elitebook for me
dell latitude for a new employee
a pc for the reception desk
we need a pc in the kitchen at the preschool
desktop computer for the front office
i need a desktop
a more powerful computer for cad and gis
need a stronger machine for drawing software
a new machine to work on
a computer with a bigger screen
a small laptop to take along on home visits
i need a tablet
could our ward have a tablet
an ipad for the preschool
i want an ipad
order a tablet
a tablet for home care
chromebooks for the pupils
we need three chromebooks for the classroom
need two computers for home care
five new laptops for the school
we could use four laptops for the new team
computer for a new employee
laptop for a new colleague who starts on monday
we have a new substitute starting monday and she needs a computer
new nurse starting 1 december, needs a laptop
my new colleague has no computer
the new teacher has to have a laptop
i need a computer for a temp
a computer for Karin Holm
order a laptop for Ahmed in finance
new hire needs a laptop
new starter needs a computer
we have hired a new case officer who should have a computer
onboarding a new team member, they'll need a laptop
intern needs a computer this autumn
summer temps need computers
i am new here and have not been given a computer
i start on monday and need a work computer
i don't have a computer
i have no computer to work on
i haven't got a laptop
i can't work without a computer, get me one
can you get me a computer
get me a laptop
sort me out with a laptop
arrange a computer for me
hook me up with a laptop
hi! i would need a new laptop as soon as possible
hi, i wonder if it is possible to get a new computer?
hey, need a computer for work
hello my name is Lena and i work at the nursing home, we would need a new computer for the office
good morning, i would like to apply for a work computer
i wish for a faster computer
looking for a new laptop
looking to get a laptop for my job
apply for a computer
application for a laptop
work laptop
work computer please
computer as a service
which computers can i choose from
which computers can be ordered
what computers are there to rent
what laptops can i pick
show computers i can order
what laptops do you offer
what does it cost to rent a computer
how much is a computer per month
what is the rent for a laptop
how much would a macbook cost our department
is there a mac i can order
do you have a faster computer than the one i have
may i have two computers
i need an extra computer at home
one more computer
another computer for the after-school club
new computr please
i ned a new compter
i want a labtop
need new latop
can i get a new lap top
ordr a computer
I NEED A COMPUTER NOW
want a new computer 💻
get a new computer
i have to get a new laptop for work
something to type on, like a laptop
more computers for the staff room
would be grateful for a newer laptop, this one can't handle video meetings
this computer can't keep up any more, i want a better one
my old hp is ancient, is it possible to get a newer one
the computer has had it, i need another one before friday
rent a laptop for a three month project
computer for my staff member by friday
equipment for a new employee, a computer first of all
workstation for the library
student laptop for a new pupil
teacher laptop
i will work from home and need a laptop
starting a new position and need a computer
do you have a computer for me?
is it okay to order a laptop here?
order the same computer as the one i have
i would like to start an order for a computer for our new head of unit
pick out a new laptop
a workstation for 3d
my computer does not support windows 11 so i need a new one
it says my laptop is condemned, i should get a new one
could we have some laptops for the team
my kid-sized laptop is too small, i would prefer a 15 inch
i'm in need of a pc
any chance of a new laptop?
is it possible to get a better computer
would it be possible to have my computer replaced
I just joined and nobody gave me a laptop
they hired me last week but i was never issued a computer
haven't been given a laptop yet even though i've worked here two weeks, can i get one
three of us share one computer, it doesn't work out, we need another
we're missing a computer in the staff room
we are one computer short in the team, can we rent one
could you sort a laptop for me
is there a possibility of getting a more powerful machine
could my trainee have a laptop during the spring
can you put in an order for a laptop
put me down for a pc
getting in touch to order a computer for our new counsellor
are you the one handling computer orders? i need one
wondering how one goes about renting a computer
can the school rent ten chromebooks
time to renew my computer
my computer has reached its end and i want a replacement
would have liked a computer that is lighter to carry
a smaller laptop would suit me better than mine
my current computer can't handle heavy programs, is there anything more powerful
my computer is too weak for gis work, i'd like a stronger one
may i wish for a new laptop
can i borrow a laptop for the conference
temporarily need a computer for an assignment
temporary computer over the summer
i'd happily take a used one if it's quicker
preferably a refurbished laptop with touch screen
is it possible to get hold of a good second-hand pc
what computer can i get
what laptops are on offer
would like to see the range of computers
show me the computer catalogue
which laptops are up for rent
which computer do you recommend for a teacher
what's the monthly cost for a thinkpad
price list for computers
what does a used laptop cost to rent
could you get hold of a laptop for the new guy
we've recruited a new coordinator who must have a computer
my colleague is back from parental leave and needs a computer again
two new teachers start in august, both need laptops
i've got a new role that comes with a computer of my own
need a computer of my own instead of sharing
a computer with swedish keyboard and more memory
a computer with a better graphics card for my position
is my computer old enough to be replaced? i want a new one
impossible to work on this junk, give me a new computer
i want to move from a desktop to a laptop
exchange my desktop for a laptop
could i get a touch tablet for home visits
a tablet for the residents at the care home
tablet for documentation on the ward
the home care group would need one more ipad
acting principal needs a laptop from 3 december
a laptop for Fatima who starts on the 15th
i'm after a computer to rent from january
i'd like to register a need for a new computer
new workplace has to be equipped with a computer
laptop wanted
i work remotely now so i must have a laptop at home
please give me a new computer
i'm asking for a laptop
the boss said i should get a new laptop, how do i do that
my job requires a computer, how do i get one
mine is falling apart, i'd love a new laptop
can you issue me a laptop
who do i ask for a new laptop
is there any way to get a second machine for my home office
we'd like two pcs for the library desk
this computer will never be right, can't i just have another one
i don't have my own computer at work, please arrange one
should upgrade my old pc to something more modern
i share a computer with three colleagues, can i have my own
are there computers one can take home
is there a laptop i could borrow for now
are there any elitebooks to rent
could we have one more computer in the reception
i'd like to replace my tablet
what computer can an ordinary case officer get
want the same kind of laptop as my colleague
need a computer for remote work starting next week
the colleague next door needs a laptop with a numeric keypad
four new pcs for the library, how do i order
how long does it take to get a computer if i order now
can you add a laptop for our summer worker
i want to order a computer, not a phone
any computer will do, preferably a used one
do you rent out macs
i am in need of a computer
i have a need for a better computer
our unit requires two laptops
i've been without a computer since monday, what do i do
without a laptop, need one right away
my computer is on its last legs, i want a new one
the computer is worn out, please swap it
my computer is worn out and should be replaced
my laptop has become too slow for video meetings, can it be replaced
the computer can't cope with the system, any chance of a better one
my laptop can't quite keep up, could it be upgraded
the cheapest computer you have will do
cheapest laptop please
do you have any cheap computers
what brands do you rent out, dell or hp
it would be great to have a new computer
i fancy a mac
hoping to get a new computer this year
can i be assigned a laptop
can i be equipped with a computer
could our new counsellor be equipped with a computer
our new youth worker lacks tools, arrange a laptop
the new colleague has nothing to write on
she has no computer, get one for her
he needs a computer as of monday
they need a computer each
a laptop each for the new ones
we get reinforcements in finance and must have one more pc
the office needs a shared computer
shared computer for the kitchen
computer for my successor
can my old computer be replaced with something decent
can i get something newer than my 2016 laptop
i want to place a computer order
computer order
laptop order
computer swap
computer exchange
rent a computer
rent a laptop
sign me up for a computer
i'd love a new laptop
i nead a computer
ned new computer
new cmputer
get my hands on a better machine
are there used laptops i can rent
are there refurbished computers to order
are there any second hand laptops to be had
i want something other than this old lump, a modern laptop
can i get a laptop instead of a tablet
instead of a desktop i want a laptop
hi my name is Mia and i'm a school counsellor, my computer is too old and i would like a new one
our team is growing and we need three more computers before summer, how do we do it
a computer that can run photoshop
computer that handles video editing
a laptop that can manage cad
time for new computers at the after-school club
is it possible to get another model than the one i have
i want a bigger computer
i want a lighter laptop
i want a lighter notebook
i've got a new post and must have a computer of my own
how does one apply for a computer
how can i get hold of a computer
how do i get a computer for a new employee
how does my intern get a computer
what must i do to get a computer
where do i turn to get a new computer
where can i order a laptop
can i order a computer from you
can you order a computer for me
can you help me order a computer
i need help ordering a new computer
help me order a laptop
help, i need a new computer
i need to have a computer by monday
need a computer tomorrow
need a computer today
computer by monday
computer now please
laptop for the new substitute please
new computer for Kerstin
for my colleague Anna: a laptop
my colleague needs a computer
my computer is completely finished, arrange a new one
my laptop is kaput, can i have another
the computer has died for good, can i have a replacement
the program requires a newer computer, can i have one
my computer can't handle the new windows, want a new one
i returned my computer and now need a new one
my computer was stolen so i need a new one
i need a computer for my new assignment
i'm going to teach remotely and need a laptop
i'm going to write reports and need a computer
we at the preschool have no computer
the school nurse needs a new computer
the principal wants a new laptop
the counsellor lacks a computer
the ward lacks a computer
we need more computers now that the group is growing
can you send us a computer
can we rent a laptop over the summer
can we borrow two computers for the election
how much does a computer cost for my unit
what does the cheapest computer cost
what brands are there among the computers
can one choose between mac and pc
do you have a used laptop left that i can rent
is it possible to get the same computer as Lisa
a pupil has no computer
new pupil in 7b needs a chromebook
i was just hired and nobody has given me a computer
The nurse at Lindgården needs a computer to write records
The program can't be run on my computer, it's too old, may I have a newer one?
My laptop is eight years old and the battery doesn't last, can I switch to a new one
Can we rent a computer for the youth leader at North School?
We get a reinforcement in April and she should have a computer
Computer for the municipality's new environmental inspector, starts on the tenth
I'm on the road a lot and need a light laptop
A ThinkPad for Marcus at technical services, please
Four of us share a single computer, it isn't enough
Any chance of a newer laptop?
What does it take to get a computer of my own?
Do all employees get a computer, and if so how do I get mine?
Can you put a computer on me?
Order three chromebooks for the special school
Computer needed for the reception from week 20
Would gratefully accept a used computer if there is one
A simple computer for email and records is enough
Need a spare computer for the ward
Our office computer is ancient, we want to replace it
Could you arrange a laptop for my new colleague Yasmin?
Yasmin starts in June and needs a computer
The kitchen could use a tablet for food safety checks
Could you lend me a computer for two weeks?
While mine is being repaired I need another computer
Nobody has arranged a computer for me although I started yesterday
I'm a new employee and there's no computer at my desk
`;
