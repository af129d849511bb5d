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
has anyone looked at my application for a mobile
is my application for a laptop approved
was my application approved
was my computer turned down
did i get a no on the mobile
was my application for a phone accepted
was my request for a computer granted or not
has anyone handled my request for a computer
has anyone received my phone order
have you seen my request
have you received my order from monday
has the order i made gone through to my boss
my boss says she approved, when does the computer come then
my manager has approved, what happens now
what is the next step for my order
what does the process look like now for my order
where is my order right now
whose table is my application on
whose turn is it to approve my order
what is my order waiting for
why is my order standing still
why isn't my order done
why isn't the mobile here yet
why does it take so long
is there a long time left
how long will it be
how many days does the delivery of my computer take
when are the mobiles delivered to our group
when do the three computers we ordered come
when do the tablets come
when do the computers arrive at the school
when does the substitute get her mobile
when does Anna get her computer
when do we get our phones
when do we get the ordered computers
have the phones for the night team come
have the new computers come in
has my new computer reached you
has my new laptop been delivered
has my computer left the warehouse
is my mobile packed
is my computer installed and ready
is the computer fully set up
is it time to collect my computer
is it my computer that's standing at reception
is my mobile there to collect now
may i come and collect today
what time can i collect my computer
what hours can i pick up the mobile
where do i go to collect the laptop
where should i sign for my phone
i'm waiting for word on my order
i'm waiting for an answer about my computer
i have waited long for my order now
i still haven't got my mobile
i still have not received the computer i ordered
i haven't yet heard anything about the laptop
hear nothing about my order
it's quiet about my order
it's three weeks since i ordered
it was a month ago that i placed my order
two weeks have passed since i asked for a computer
a week ago i ordered a mobile
ordered in may, still nothing
placed an order on friday, has it reached you
submitted an order yesterday, can you see it
can you see my order on your side
i want to follow up my order
i want to know where my order is
i want to know if i get a phone
i want to know when the computer comes
i wonder if the order is approved
i wonder if the computer will make it in time
i wonder when the substitute's phone comes
can you check the order for me
can you find out when my computer comes
can you see if my mobile is on its way
can you check if the order went through
can you give me a status
give me status
give me word on my order
what's the situation
how are things with the computer
how are things with my mobile
how does it look with my order
how does it look with the computer
how does it look with the mobile i wanted
situation report on my order
preliminary delivery date for the computer
estimated delivery
waiting time for the mobile i ordered
place in line
my place in the queue
What's the state of case 7702?
Case 3310, has anything happened?
I phoned in a fault last week, is anyone on it?
Has my fault report from Wednesday been started?
When will someone deal with my IT ticket?
has the technician got my case yet
I sent in an application for a mobile this summer but have had no answer
Put in an order for the intern on 5 May, how is it going?
Amira's laptop, is it coming or not?
Has Lena's phone been sent from you?
Has there been any decision on Omar's computer?
The computer for the new teacher, when does it come?
We ordered four mobiles for the night team, how does it look?
The principal said she clicked approve, but I see nothing, what's the status?
Did my boss ever get my request?
Is my request refused or is it still there?
I wonder what happened to that phone I asked for
Will the computer come before the first of April when Sofia starts?
Will the phone make it by Monday?
A laptop was supposed to come on Friday but I haven't seen it
You promised delivery in week 12, is that still right?
Is the parcel with the mobile sent to the right address?
Where in the chain is my order stuck?
Was my order complete or is something missing?
Do you need anything more from me for my order to move on?
Do I have to do anything more or is the order on its way?
I have an order that hasn't moved in ten days
I've waited three weeks now, where is the computer?
Getting impatient, when does my phone come?
Soon two months since I asked for a laptop
Got an email that my computer is ready, where do I collect it?
It said my mobile was ready, when can I come?
My new computer should be there to collect, is that right?
I got the phone today, should I confirm it somewhere?
The laptop is received and works, mark it as done
The mobile was collected by the substitute this morning
can you look if my order has been handled
Can you see if my boss has answered my request?
Check up on my order from Tuesday please
Would like an update on the phone for the counsellor
Do I get the computer I applied for?
Have you decided on my computer yet?
Did it go through?
Did my application go through?
Did you get what I sent in yesterday?
Has anyone read my order?
Is my order next up?
How many are before me?
When is it our turn to get computers?
Is everything ready with my order for Monday?
has my delivery left yet
`;
