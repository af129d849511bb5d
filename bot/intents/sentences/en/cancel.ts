/** Take back one's own order or booking, or stop what is going on. */
export const cancel = `
cancel
cancel!
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
CANCEL
CANCEL MY ORDER
cancel ❌
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
`;
