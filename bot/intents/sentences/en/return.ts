/** A device is to go back, is no longer used, or is lost or stolen. */
export const giveBack = `
return
return device
return my device
return computer
return phone
return a laptop
return my laptop
i want to return my computer
i want to return my phone
i want to return a tablet
i would like to return my laptop
i'd like to return a phone
give back
give back my computer
give my phone back
i want to give back my laptop
giving back a phone
hand in my computer
hand in my phone
hand back my laptop
hand over my old laptop
turn in my laptop
turn in my phone
send back my computer
send back the phone
send my old phone back
bring back my computer
take back my laptop
take my old computer back
how do i return the computer
how do i return my phone
how can i give back my laptop
how do i hand in a mobile
where do i return my old computer
where do i drop off the phone
where should i leave the laptop
who do i give the computer to
who takes old computers
can you collect my old computer
can someone pick up our old computers
can you come and collect the phone
pick up old equipment
book a pickup of old computers
arrange collection of devices
we have a pile of old phones that need to go
we have three computers in the cupboard that nobody uses
there is an unused laptop in the drawer
we have a spare phone we don't need
the computer is no longer used
the phone is no longer in use
i don't use my mobile any more
i no longer need the computer
i don't need my phone anymore
don't need my laptop any longer
i want to get rid of my old computer
get rid of the phone
getting rid of an old mobile
i'm leaving on friday, what do i do with the computer
i am leaving my job and need to return everything
i quit in june, what about the phone
my last day is thursday and i have a computer and a phone to hand in
i'm retiring and want to hand in my computer
retiring this summer, where do i leave my stuff
i'm going on parental leave, should the computer go back
i'll be on leave for a year and want to return the laptop
my team member has left and her computer needs to go back
the substitute has quit, i have his phone here
a colleague left and forgot to return the laptop
the intern is finished, the computer can go back
we are closing the unit and have ten phones to return
i got a new computer and want to send back the old one
got a new phone, what do i do with the old one
what do i do with my old phone
what should i do with the laptop when i leave
you can have my computer back
you can have the phone back
here is a computer that should go back to it
the computer needs to go back
the phone has to go back to you
the tablet should go back
return the ipad
return tablet
return an iphone
return 5 computers
return mac
my macbook is to be returned
my thinkpad should go back
end the rental of my computer
stop renting the phone
i want to end the rent on my laptop
terminate the lease on my computer
end the lease of my phone
retire a computer
scrap an old computer
recycle my old phone
where do i recycle an old laptop
can someone else reuse the computer
somebody else can have my phone
someone else may take over my computer, i don't need it
send my computer for reuse
register a return
start a return
begin a return
make a return
report a return
return of a mobile
return of equipment
equipment to be returned
hand in equipment
return my things
return my gear when i leave
i have a phone to return
i have an old computer to hand in
can i return the computer early
return the laptop before its time is up
i want to return it
can you take my old laptop
when can i hand in the computer
may i leave the computer at the reception
i need a box to send back the computer
i have lost my phone
i lost my phone
i lost my computer
lost my mobile
lost phone
lost laptop
lost my work phone on the bus
missing phone
my phone is missing
my laptop has gone missing
i can't find my phone
i can't find my computer anywhere
cannot find my work mobile
my computer is gone
my phone has disappeared
my computer has been stolen
my phone is stolen
my phone was stolen on the train
stolen computer
stolen phone
someone stole my laptop
someone nicked my mobile
somebody took my phone
there has been a break-in and the computers are gone
break-in at the preschool, two tablets stolen
report a stolen computer
report a lost phone
report loss of mobile
i left the computer on the train
i forgot my phone on the bus
block my phone, it is lost
wipe my laptop, it was stolen
i was robbed of my phone
my bag with the laptop was taken
i have found the computer that was missing
found my lost phone
LOST MY PHONE
return 📱 thanks
hi! my computer is to be returned, how does it work?
hi, i'm changing jobs within the municipality and need to hand over my phone
good day, we have a number of worn out computers at the school that we wish to return
the pupil has moved and the chromebook should go back
drop off computer
drop-off of phone
retrun my laptop
retun phone
i wanna giv back my computer
return my fone
wanna return my laptop
how to return a device
device return
returning my phone
returning a computer
i think i dropped my work phone somewhere
misplaced my phone
i've misplaced my tablet
thief took my laptop
my car was broken into and the laptop is gone
my boss has left and his laptop is still in the office
the person who had the job before me left their phone here
Birgitta retired on friday and her computer is still in her room
there's a computer standing here that nobody owns any more, can you take it
can i post the computer to you
is it ok to send the phone with the internal mail
do i have to go to the service desk to hand in the computer or can someone collect it
can i put it in a recycling box
where do i send my old mobile
should i include the charger when i return the computer
do i have to erase something before i hand over the computer
starting a new job in another municipality and have to give back my work things
i'm changing employer and must hand in all equipment
moving to another post, the phone isn't needed there
i've given notice, what do i do with my work computer
my employment ends at the end of march, what about the phone
the temp position ends and the computer should be handed in
the project is over so the rented computers can go back
we have discarded phones in a cupboard, who takes care of them
a pile of old laptops is gathering dust in our storage, can they be picked up
found an old work phone in a drawer, what should i do with it
there are five old desktops in the basement that we want to get rid of
come and take these old computers
you're welcome to collect my old phone
want to dispose of the tablet
i have two phones but only need one, want to give the other back
i want to hand over an ipad nobody uses
done with the loaner laptop, where do i leave it
the loan phone should be handed back
i'm done with the computer
i don't want to keep my computer
don't want to rent my phone any longer
end my computer rental
can you stop charging us for a computer that isn't used
we're paying for a phone nobody has, take it back
ship back old computers
home care has seven worn out phones to send off
the school has a class set of ipads to return
how do i pack the computer when i send it back
send me a shipping label so i can return the phone
where is the nearest drop-off point for old phones
i want my old computer recycled properly
could anyone else make use of my old laptop
my work phone was snatched last night
someone got into the office and took two laptops
burglars were here last night and took the computers
the backpack with my work laptop was stolen at the café
my phone was in the car when it was broken into
i may have left my phone on the bus, it's gone
my phone fell into the lake and is gone
i've searched everywhere for my work phone, it's nowhere to be found
can't find the tablet we had on the ward
one of our ipads is missing
the pupil has lost her chromebook
what do i do if i've lost my phone
please remote wipe my phone, it has been stolen
i need to file a loss report for my computer
our office was burgled and the laptops are missing
can't locate my laptop, think it was taken
laptop gone from my desk
handing over my equipment before i leave
closing down my position, everything goes back
surplus laptops to send back
i have a new mobile so you can have the old one
the old phone is lying here, do you want it
the old computer is in the cupboard, will you come and get it
you get the computer back when i leave
my employment ends at new year and i have a laptop
my position ends, where do i leave the computer
someone broke into my car and took the work computer
somebody went through my bag and took the phone
i think my phone is still at the airport
the phone is probably lost forever
i don't know where my work phone is
the phone has been gone since yesterday
my phone got stolen, what do i do now
help my computer has been stolen
help i've lost my mobile
send someone to pick up the computers we don't use
pick up four old computers
we've stopped using the tablets
old mobiles, where do you put them
dump old phones
throw away an old computer, how
bin an old laptop
the computer won't be used any more
i'd gladly return my extra phone
what happens if i return the computer broken
the pupil dropped out and the computer is still here
end the rent and return the laptop
end the rental
give up my phone
retrn phone
retrun computer
hand bak my laptop
my computer is to be taken back by you
now you'll get the phone back
here you have the computer back
please receive my old phone
where does the computer go when i'm on maternity leave
where does the phone go when i leave
i have no use for my tablet any longer
no use for the phone
i'd happily be rid of my second computer
leftover computer
leftover mobiles after the project
we have leftover laptops since the move
we closed the unit and have a lot of computers left
the clinic is closing, what do we do with the computers
the phone has vanished
my laptop vanished on the train
somebody grabbed my mobile in town
the bag with the computer was snatched
no longer have my work phone, it was taken
been without my phone since saturday, think it's lost
the mobile is still at the hotel
the computer was left on the train
i think i lost the phone in the woods
my work phone is at the bottom of the sea
how do you send in the computer
how do you send off an old mobile
worn-out computer to hand in
end of life devices
old devices for recycling
returning my computer
i'm returning my phone
hand over my computer to somebody else
hand over the phone to it
handing in a computer at the end of employment
ending my post, what do i do with the equipment
check in the computer
changing jobs, what do i do with my mobile
i retire soon, what about the laptop
returnin a phone
retrn
reutrn computer
i have left, how do you get the computer back
i have quit and still have my phone at home
what happens with my computer when i leave
what happens with the phone when i go on leave
what do i do with the mobile after my last day
what about the laptop after my last day at work
what do we do with old tablets
what do you do with computers that are left over
old tablet just lying around
the old computer just takes up space
the computer only takes up space, come get it
can the old phone be recycled
i want to hand in both computer and phone
i want to send back two computers
two phones to send back
three laptops to return
hi, i'm leaving the municipality and want to know how i return my equipment
hi! our substitute has gone home for good, her computer and phone need to get back to you
i dropped my mobile somewhere in town and it's gone
i lost the phone yesterday
the phone disappeared during lunch
my ipad has been stolen
my iphone is gone
my macbook has disappeared
we've had a break-in
i've been robbed
what do i do if the computer gets stolen
what do you do when you've lost your work phone
report stolen phone
report lost computer
loss report
theft report for a computer
theft
give it back
hand in
hand back
i have no use for my computer any longer
i have no use for the laptop since i changed jobs
my new position doesn't include a computer, where do i leave it
my phone is never used, you can have it
the mobile is just in a drawer, do you want it back
the computer lies unused in the cupboard
the computer things from the project should go back
my time with the municipality is over, what about the phone
i'm changing jobs in september, what happens to the computer
last working day is friday, where do i go with the computer
my temp job ends, do i leave the computer with my boss or with you
the employment is over and i still have a mobile
my colleague has quit and her phone is here
we've still got a computer from a substitute
i have two computers and want to hand in one
i found an old laptop from the municipality at home
found a work phone in a drawer that should go back
can i leave the computer at the library
can i leave the phone at the town hall
can i hand in the phone without the charger
do you accept computers on site
do you take care of old mobiles
do you take back broken phones
what do you do with the computer when i return it
what hours can you hand in computers
when are you open for handing in computers
order a pickup of old computers
book a collection
book a collection of tablets
can someone come by and take the computer
come and get my computer
you can take the computers in room 5
all the student computers in year nine are to be handed in in june
how does the class hand in its chromebooks
the graduating pupils should return their computers
i want to return a phone that isn't used
i want to be free of my second mobile
i'm handing in my laptop on monday
i'm returning the phone tomorrow
handing in the mobile now
i've left the computer at reception for return
the computer was sent back yesterday
i'm sending back the tablet
return label for the computer please
return box for a mobile
how do i wipe the phone before i hand it in
do i have to reset the computer before i hand it over
i've lost the tablet
the tablet is stolen
somebody took my laptop on the train
someone has taken the computer from the staff room
the computer was stolen during the break-in
we had a break-in and all ipads are gone
my mobile has been gone since friday
the phone has disappeared without a trace since the party
lost my phone on the way to work
lost the work phone in the woods
lost the ipad
mislaid my phone
i've mislaid the computer
no idea where the computer has gone
i can't find my laptop
i can't find the phone anywhere at home
my computer is still on the bus
forgot my mobile in a taxi
forgot my laptop at a hotel
my bag with the computer has been stolen
reported the stolen mobile to the police, what now
police report for the computer is made, it's stolen
report that a phone is stolen
report that i've lost my mobile
can you trace my lost phone
can you remotely lock my phone that is gone
erase my phone remotely, i've lost it
Fabian in reception has changed jobs and his mobile was left behind, how do you get it?
My trainee went home for good on Thursday and left the laptop on the table
We cleared out an office and found six old phones and two laptops
When we moved we found a box of computers nobody knew about, do you want them?
I'm taking leave this autumn, do I keep or hand in the tablet?
I got a new laptop last week, the old one is standing here taking up space
I've gone part-time and don't need the mobile any longer, where to with it?
The project is over now so you can have the ipads back
do I have to drive to the town hall to leave the mobile or is there a box closer by
Can I send the laptop by internal mail?
Is it fine if I put the phone in the caretaker's pigeonhole?
What applies when you retire, do you hand the computer to your boss?
My predecessor left an old Samsung behind, can someone take care of it
our old service phone has been replaced and can be scrapped
The school closes in June, what do we do with fifty chromebooks?
Where is the collection point for worn-out mobiles?
I want to get rid of the tablet, it's just gathering dust
The computer I rent isn't used, can you end it and take it back?
It's time for me to move on, I'll leave the computer and the phone on Monday
The spare computer we had during the pandemic can go back
Someone must have taken my bag at the gym, the work mobile was in it
There was a break-in at the after-school club last night and three tablets are gone
Came back from lunch and the laptop had disappeared from my desk
I think I forgot the phone on the commuter train this morning
I've been looking all weekend but can't find my work phone
the mobile fell in the river when I was out on inspection and can't be recovered
A pupil has lost her tablet on the bus
a client's relative may have taken my phone, it's gone
My work computer is no longer in the car, the window is smashed
I lost both my wallet and my work mobile in town
Can you shut off my phone at once, it's stolen
I have to report that my laptop is gone
We're missing a phone after the weekend shift, nobody knows where it is
Lost the tablet when we were on an outing
Can you lock the computer remotely, someone has taken it
the rented computer is to be handed back, how do I book that
Who comes to collect when we have several phones to return?
Do I need a receipt when I return my computer?
Do you have an address I can send the old mobile to?
I have two work phones, you can take one back
The summer temps are done for the year, so their phones should come in again
When the substitute leaves, how do we get her computer back to you?
On parental leave from March, don't want to pay for the computer meanwhile so please take it back
The laptop Jenny had isn't needed now that she's gone
The mobile is too old to use, can it go to recycling?
are you the one to tell when one wants to return something
We'd gladly give the old desktops to reuse
Please receive my old iPhone
Is there a return box for old laptops
`;
