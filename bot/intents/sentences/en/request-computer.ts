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
laptop?
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
NEW COMPUTER
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
`;
