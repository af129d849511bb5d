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
RETURN COMPUTER
return 💻
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
`;
