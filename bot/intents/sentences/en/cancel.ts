/** Take back one's own order or booking, or stop what is going on. */
export const cancel = `
cancel
cancel order
cancel my order
cancel the order
cancel request
cancel my request
cancel this
cancel that
cancel it
cancel please
please cancel my order
cancel the computer
cancel my laptop order
cancel my phone order
cancel the phone i ordered
cancel the laptop i ordered yesterday
i want to cancel
i want to cancel my order
i want to cancel my request
i would like to cancel my order
i'd like to cancel the laptop
i need to cancel my order
i have to cancel my phone request
cancellation
cancellation of my order
order cancellation
abort
abort the order
undo
undo order
undo my order
undo the phone order
undo the last one
undo that
i changed my mind
i have changed my mind
changed my mind, i don't want the computer
changed my mind, no new phone
i regret my order
i regret ordering
i take it back
remove my order
remove the order
remove my request
delete my order
delete the order
delete my request
drop my order
drop the request
withdraw my order
withdraw my request
withdraw my application
i want to withdraw my request
take back my request
revoke my order
revoke my request
recall the order
annul the order
void my order
scrap my order
stop my order
stop the order
stop the order before it ships
halt my order
stop
quit
exit
go back
back out
forget it
forget about it
forget the order
forget my order
never mind
nevermind
nvm
never mind the laptop
never mind the phone
skip
skip it
skip the phone
skip the order
it was nothing
nothing
no need
no need anymore
not needed any longer
i don't need it anymore, remove the order
i don't need the order anymore
i don't need the computer i ordered
don't need the phone i ordered any more, cancel
i don't want it anymore
i don't want the computer i ordered
don't want the phone i ordered
we don't need the computer we ordered for the substitute
the substitute isn't coming, cancel her phone
the colleague turned down the job, remove the laptop order
i ordered the wrong thing by mistake
i ordered wrong
ordered the wrong computer
i have ordered the wrong model, can i remove it
accidentally ordered twice, remove one
double order, remove one
it went wrong, cancel
it was a mistake, i want to remove my order
wrong, cancel
oops wrong
oops, cancel that
no cancel
no, undo
no thanks, cancel
no forget it
no never mind
wait, cancel
can i cancel my order
can i cancel
can i still cancel
can you cancel my order
can i undo my order
is it possible to cancel the order
is it possible to cancel the phone
is it possible to stop the order
is it too late to cancel
how do i cancel my order
how do i cancel
how do i undo an order
how do i remove an order
can you remove my order
can you stop the order for the computer
could you cancel my iphone
cancel my booking
cancel my support appointment
cancel the remote help
cancel my time with the technician
i want to cancel my booked help
i have to cancel support tomorrow
cancel the pickup of the computers
cancel the return
cancel my return
undo the return, i'm keeping the computer
stop the return
end this
end the order
end the conversation
close
close the form
i don't want to continue
i don't want to order any more
i can't be bothered to fill this in, cancel
that's not what i meant, cancel
no longer relevant
no longer needed
the order is no longer relevant
the computer is not needed any longer, cancel the order
my order is not relevant any more
we solved it another way so you can drop the order
it worked itself out, you can remove my order
sorted now, cancel the request
got to borrow one from a colleague so you can cancel mine
call off my order
call it off
say no to my order, i don't need it
scratch that
scratch my order
discard
discard my request
dismiss
cancle
cancle my order
cansel my ordr
cacnel the laptop
undoo
hi, i would like to cancel my order of a computer
hi! i've changed my mind and don't want a new phone
no computer thanks, i changed my mind
good day, is it okay to annul the order i placed on friday?
don't send the computer, i don't need it
do not deliver the phone, it's not needed
leave the queue
remove me from the queue
take me off the waiting list
i don't want to wait in line any more
let's not do this
stop it
please disregard my request
ignore my order
i want to take back my order for a new computer
i'd like to withdraw the request i made for a new phone
withdraw my application for a laptop
can you tear up my order
can you drop my order for the mobile
can you strike the computer i ordered
i no longer need the new laptop i asked for
the new phone isn't needed, we found one in the cupboard
the phone i ordered last week is no longer needed
we found a computer in the drawer so the order can be removed
my old computer works again so you can cancel the order for the new one
got my phone fixed, cancel the new one
the employment fell through so cancel her computer
the one who was going to start dropped out, cancel the phone
the project is off, cancel the computers
the manager won't pay, remove my order
i've reconsidered, stop the order
i have had second thoughts
we've had second thoughts about the computer, cancel it
i clicked wrong, remove it
i pressed the wrong button
i pressed the wrong thing, is it possible to go back
oops, that was wrong, remove it
oops, i submitted the wrong order
submitted the form by mistake
it was a mistake that i ordered
the order was a mistake
i picked the wrong phone, i want to cancel and start over
wrong model, cancel the order
is it too late to take back my order
is it too late to change my mind
will i make it in time to cancel the order
am i allowed to change my mind
is it possible to take back an order
how do i withdraw my order
how do i cancel my remote help appointment
i can't make my support appointment, cancel it
the technician doesn't need to come, it's resolved
the fault is gone so you can cancel the visit
call off my support booking
call off the order
close the case
close my case
end my case, i don't need help any more
i don't want to return the computer any more, cancel the return
i no longer want to be on the waiting list for a computer
no i don't want to
no, not now
not now
some other time
we'll leave it
oh forget it
ugh never mind
let it be
leave it
whatever, drop it
please don't process my request
kill my request
kill the order
pull my order
take my order off the list
please take away my request for a phone
i won't be needing that laptop after all
i won't need the phone after all
turns out i don't need the computer
don't bother with the phone
don't bother with the order
hold on, i don't want it
i'm having second thoughts
i've changed my opinion about the computer i ordered
having second thoughts about my phone order
i shouldn't have ordered it
i should not have ordered the computer
i no longer want the computer that is on its way
don't want the phone that's been ordered
the ordered computer isn't needed
i want to back out
back out of the order
can i back out
can i back out of the order i just placed
want to reverse my latest order
change of plans, stop the computer
plans have changed, remove the order
strike my request
strike it
skip over it
forget the lot
forget what i said
undo everything
cancel everything
cancel the process
cancel the case
the substitute said no so stop the phone
cancel the order of a mobile
cancel the mobile
cancel my computer
cancel the time with it
cancel the meeting with the it technician
cancel support
cnacel
cancell
cancel teh order
stp the order
the phone i asked for, remove it
the computer i asked for, forget it
nah i don't want a computer any longer
no longer need a phone, remove the order
no mobile needed any more
remove what i ordered
can you take out my order
cancel thanks
cancel all
cancel this please
abort please
undo please
my booked remote help isn't needed
the remote help is no longer needed
i don't need the technician any longer
i don't need the computer, remove the order
annul the computer
annul the mobile
void the phone
delete my application
remove the request
remove my application
remove it
remove it please
pull back my order
pull it back
no stop
no stop cancel
stop stop
i took the wrong one
i picked the wrong model
picked wrong, undo
what i ordered yesterday i don't want
undo what i ordered
undo what i just did
undo my request
no longer interested
i'm not interested any more
the order isn't needed
the order should go
away with the order
cancellation please
remove my latest order
cancel my latest order
cancel the latest
undo undo
cancel cancel
cancel the computer for Per
cancel the mobile for the substitute, she isn't starting
he isn't starting, cancel the computer
she quit before she started, remove the order
that's enough, cancel
that's enough
enough now, end it
i have ordered twice
ordered two by mistake, remove one
can you remove the order for the mobile
can you remove one of the orders
can you stop the computer i ordered
can you cancel
can you cancel it
i don't want the mobile any more
i don't want the computer any more, cancel the order
i don't want it
i don't want to
don't want
don't want it
not needed
the order is not needed
thanks but no thanks, cancel
i'm turning down the computer i ordered
i want to decline the phone i ordered for myself
no thank you to the tablets we asked for
i'll pass on the computer
i'll do without the phone after all
i'm pulling out of the order
i want to pull out
there won't be a computer after all
nothing came of the phone, remove it
a laptop isn't relevant any more, you can strike it
we'll manage without, cancel
we manage with the computers we have, withdraw the order
can you rescind the order
rescind my order for the mobile
retract my request
i'd like to retract my request for a phone
i want to recall my order for a new computer
i want to take back my application for a mobile
can you disregard my order
disregard my request for a new mobile
ignore what i sent
don't process my order, i need nothing
don't approve my order, i want to remove it
the order i placed yesterday for a phone should go
my computer order from monday should be removed
last week's order should be annulled
you can bin my laptop order
pause my order
hold my order, it may not happen
i don't want to go ahead with my order
i don't want to proceed with the application for a new phone
we're not going ahead with the computer for the intern
take me out of the queue
strike me from the waiting list for a mobile
can you remove me from the list of those waiting
found another computer already so my order can be dropped
inherited a phone from a colleague, my order isn't needed
my colleague lent me a computer so i don't need the one i ordered
the phone got sorted, so remove the order
the problem is solved so remove my technician booking
i solved the problem myself, cancel support
the fault went away by itself so cancel my appointment
it got solved so i don't need the remote help on thursday
i can't attend the remote help, cancel it
cancel thursday's support appointment
unfortunately i have to cancel my time with it
can i cancel my friday slot with the technician
you don't have to collect the computers, cancel it
you can drop the pickup on tuesday
the return won't happen, cancel it
i regret reporting a return
i didn't want to order
i didn't mean to order
it wasn't my intention to send off the order
it wasn't intentional
happened to submit the order twice
happened to press order
my mistake, remove the order
i chose phone but meant computer, remove it
the model was wrong, i want to cancel and order another later
can one change one's mind and remove the order
is it possible to change my mind after ordering
can my phone order still be stopped
what do i do if i don't want the computer i ordered
how do i get rid of my order
where do i cancel
who do i talk to in order to cancel
i would like to annul the order for two laptops
i would like to withdraw what i submitted
i would like to recall my request for a phone
i wish to cancel the case
i wish to annul
no, i don't want that phone after all
no i changed my mind about the mobile
no remove it
no delete
cancel the question
cancel, i meant something else
no not like that, cancel
ah cancel
eh skip it
forget my question
ignore what i wrote
forget what i wrote
let's skip this
skipping this
nothing more, end
close this down
unsubmit my order
undo submission
reverse my order
please make my order go away
Anders turned down the post so his computer needn't be ordered any more
It worked out with an old mobile so bin my order
We got a computer from elsewhere, remove the one I ordered
Oops, I sent off two orders, can one of them be removed?
I ordered for the wrong person, can I undo it?
I've ordered a phone but my boss says no, remove it
The budget isn't enough so we have to stop the order of the tablets
Can I take back an order that has already been approved?
Is it too late to stop the computer for Karin?
I don't want the computer delivered, we've changed the plans
The intern dropped out, so the mobile shouldn't be ordered
Remove my request if you would
Drop my application for a new mobile
Delete my request for a laptop please
Can you void the order I sent this morning
I want to withdraw the application for a phone for the substitute
I want to recall order 4471
Strike case 2093
Close case 7702, it isn't needed
The case can be closed, the fault is gone
The technician doesn't have to call, it works now, cancel
Can you cancel my remote help at ten?
I won't make tomorrow's support slot, remove it
No actually, I'll manage with the one I have
No actually, forget that computer
Wait, I don't want to order anything
Hang on, that went wrong, cancel
Whoa stop, I didn't want to send that
oh no that's not what I wanted, go back
I'm changing my mind, there'll be no new phone
I don't need a computer anyway, forget it
We don't need a mobile anyway
Oh well, leave it, I don't need a new handset
Leave it for now, cancel
Let it be for now
We'll let it rest
We're holding off on the computer, remove the order
Put it off, remove the order for now
I'll get back to it, cancel for now
I'm not having that tablet I ordered
I'm not to have any computer, take me off
It was meant for somebody else, undo
Is it possible to remove what I just put in?
Can one delete an order made by accident?
How do you stop an order that has gone off?
Will you remove my order?
Please remove what I just ordered
Kindly annul my order
Let's back out of this
actually forget the phone
`;
