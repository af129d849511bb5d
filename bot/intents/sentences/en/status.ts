/** How one's own order is getting on: decided, sent, ready to fetch, received. */
export const status = `
status
status of my order
what is the status of my order
what's the status on my request
order status
request status
how is my order going
how is it going with my order
how is my request coming along
how's the computer i ordered coming along
how far has my order come
what is happening with my order
what happened to my order
what happened with the phone i ordered
any progress on my request
is anything happening with my application
did you forget my order
have you received my order
did my order go through
has my request gone through
did you get my request
when is my computer coming
when will my computer arrive
when does my new phone come
when will the phone i ordered arrive
when do i get my computer
when do i get my phone
when will i get my laptop
when can i expect my laptop
when do i get the computer i ordered last week
when will the computer be delivered
when is my computer ready
when will it be ready
when can i pick up my computer
when can i collect my phone
is my computer ready
is my computer ready to pick up
is my phone ready for collection
is the phone on its way
is my laptop on the way
is the order done
is the order approved
is my order approved
is my computer approved yet
has my order been approved
has my request been approved
has my manager approved
has my boss approved my order
did my manager say yes
has it approved my phone
has anyone approved my computer
was my order approved or declined
why was my order rejected
why was my request declined
who has to approve my order
who is my order with now
who is my request waiting for
where is my order
where is my computer
where is the laptop i ordered
where did my order go
where is my new phone
where do i pick up my computer
where should i collect the phone
where can i get my laptop when it's ready
has my computer arrived
has my phone arrived
has the laptop come yet
did my computer come today
have you sent my computer
has it shipped
has my order shipped
how long does it take before i get the computer
how long until my phone arrives
how much longer do i have to wait for my laptop
how long will i wait for my mobile
i'm still waiting for my computer
i'm waiting for my phone
still waiting for the laptop, what's going on
i haven't got my computer yet
i have not heard anything about my order
haven't heard anything about the laptop
i ordered a computer two weeks ago and have heard nothing
i ordered a phone on monday, how is it going
ordered a laptop last month, where is it
what place in the queue do i have
what number am i in line
where am i in the queue
how long is the queue for my computer
how many are ahead of me in the queue
am i in the queue
my order
my orders
my request
my requests
show my orders
show my order
show my requests
show status
see order status
check my order
check on my order
check the status of my laptop
can you check how it's going with the computer
can you see where my order is
what have i ordered
do i have any ongoing orders
do i have any open requests
which orders do i have
ongoing orders
pending order of mine
my case
how is my case going
status of the case
how is it going with the order for the substitute
has Karin's computer arrived
when does the phone for our new colleague come
order update
any update on my order?
how did it go with my order
any news about my computer
any news on the phone?
news about my order
update on my order please
follow my order
track my order
track delivery
track my request
delivery time for my computer
expected delivery
eta on my laptop
eta?
expected date for my phone
will the computer be ready by monday
will the laptop get here by friday
will the phone be in time for monday when the substitute starts
is the computer coming soon
is my phone coming this week
is it my turn soon
is my computer delayed
why is my order delayed
why does my laptop take so long
it's taking forever, where is my phone
when do i get my compter
when is my labtop comming
status of my ordr
hows my order going
wheres my phone
whats happening with my order
hi, i wonder how it's going with my order of a laptop
hi! have you had time to look at my order?
good morning, is there any information about when my phone will be delivered?
i have received the computer
i have picked up my computer
i got the phone
confirm receipt of phone
confirm that i have received the computer
i have got my phone now, all good
the computer has arrived, thanks
have i got an answer to my request
how is my application going
is my application granted
did they say yes to my computer
was my phone granted
has it been decided if i get the computer
decision on my order
where are we with my request
is there a decision on my laptop
waiting on approval, any word
my laptop order, any news
has someone looked at my order
what's happening with my case
what's going on with my ticket for the computer i ordered
i placed an order three weeks ago and nobody has got back to me
put in an order for a phone last tuesday but have had no reply
haven't had any feedback on my order
when do i hear back about my order
when will i know if i get a new computer
did i get a yes or no on my phone request
was my application for a phone granted or refused
was my laptop request accepted
was my order accepted
has my application for a laptop been processed
has my request been handled
is my order still with the manager
is my order stuck somewhere
whose desk is my order on right now
are you waiting for my manager's reply on my order
what is holding up my computer
will the computer come before christmas
will i have the phone before i start
roughly when can i expect delivery
which day is my laptop delivered
has the delivery of my computer left
is the laptop i ordered in yet
are the things i ordered ready
can i come and collect the computer now
can i fetch my phone today
where can the computer be collected
has my new phone turned up
the computer i was supposed to get, where is it
the phone you promised me, when does it come
my new computer that i'm waiting for, has it come
there should be a computer for me this week, is there
i've been waiting a month for a laptop now
waiting and waiting for the phone
did my wish for a computer reach you
can i see how far you've come with my order
give me an update on my order
want to know where things stand with the computer i ordered
what's the latest on my order
is my order still in the system
did the order i made yesterday go through
i never got a confirmation of my order
did you get my application for a new phone
is the computer for my new employee on its way
will the phone for the temp be ready in time
what happened to the computer we ordered for the intern
when does our new colleague get her computer
is my order in line or has it been forgotten
how long is the wait for my computer
what's the waiting time for the phone i ordered
when is it my turn to get a laptop
the order i made on monday?
order number 4812, how is it going
order 20231, status?
now i have signed for my phone
received the computer today, all looks good
i confirm that the phone has arrived
how did the application go
has anything happened
is it ready yet
ready soon?
has a decision been made about my laptop
they said two weeks, it's been four, where is my laptop
still no laptop
still nothing, where's my order
any eta for my phone
who's sitting on my request
is there a new forecast for my computer
what's the forecast for the delivery
when is my laptop estimated to be here
when does my computer turn up
has the computer for the new girl shown up
why hasn't my phone come
why hasn't the computer arrived yet
why hasn't the phone for the substitute arrived
do i get a phone or not
will there be a computer for me or what
is there going to be a laptop or
do i get my mobile soon
can i come by and collect my new computer today
can i drop in and pick up the phone
may i fetch the computer this afternoon
where and when do i collect the mobile
is the tablet underway
is the computer coming along
is it on its way
is the phone we asked for ready
i asked for a computer last week, what's happening
i asked for a phone, have you seen it
the request i sent, what became of it
what became of my order
what came of the computer
what was the decision
what did my boss say about my computer
what did the manager answer on my order
did it say yes to my mac
did my request reach you
has anyone dealt with my order
have you started on my order
how far have you got
how much is left of the process
which step is my order at
is my order still with you
is anyone working on my order
the phone i ordered, when is it ready
computer received
the phone is received
the computer has been collected
now the phone has come
the computer came today
i want to confirm receipt
i want to confirm that i got the phone
hows it going with the ordr
hwo is my order going
staus of my order
any idea when my phone will show up
is my computer inbound
is my phone coming or not
when does my phone land
when will my laptop land with you
what's the newest on the mobile
what's the latest
what's the state of my order
any word about the computer
any word yet
did i get the okay on the mobile
did i get the go-ahead for the computer
has my manager had time for my order
has my boss got round to my request
has my manager taken a stand on my computer
has my manager answered
has it had time to look at my order
am i far back in the queue
where do i stand in the queue
how much longer should i wait
how many more days
how many weeks until the computer comes
ordered a phone in september, what's happening
ordered a computer 12 november, nothing has happened
i ordered a month ago
i have ordered a phone, when is it coming
i have ordered a computer, how's it going
i've applied for a computer but hear nothing
i have an order in
it's about my order
regarding my order
re my laptop order, how is it going
follow up an order
follow-up on order
follow up on the phone i ordered
the order's status
the computer's status
delivery status
delivery notice
delivery date
order state
what's happening with my support case
how is my fault report going
have you had time to check my fault
have you looked at what i reported
how is my support ticket going
status of my support ticket
when do i get help with my case
i reported a fault on monday, what's happening
where is the parcel with my computer
where is the package with the phone i ordered
can you track the parcel with my computer
i wonder how my order is going
i wonder if my computer is ready
i wonder when my phone is coming
just wondering about the computer
wondering about the computer i ordered
i'm wondering about my laptop order
question about my order
a question about my order, when does it come
is my order stuck
is anything moving with my order
is my order moving
is my order ready
is my order on its way
is my order received
is my order handled
who says yes to my computer
who has to say yes to my mobile
who decides if i get the computer
who decides about my order
has my mobile been sent
has the computer been sent
has it been sent
has there been an answer
when can i have the computer
when can i fetch the mobile
when can i collect it
when does it come
when do the things come
is it coming today
`;
