/** What waits for this person's decision, and deciding it. */
export const queue = `
do i have anything to approve
have i got anything to approve
is there anything to approve
anything to approve
anything to approve today
is there anything for me to approve
is there anything waiting for me
what is waiting for me
what's waiting for me
what is waiting for my decision
what is waiting for my approval
what should i approve
what do i need to approve
what do i have to approve
what do i have to decide on
what needs my approval
what needs approval
what needs to be approved
what's pending
what is on my desk
what is with me
to approve
to decide
approve
approvals
approval
my approvals
pending approvals
pending requests
pending decisions
pending orders to approve
waiting approvals
show approvals
show pending approvals
show orders to approve
show requests waiting for a decision
show what is waiting for me
show what i have to approve
show my queue
show the queue
my queue
queue
decision queue
approval queue
inbox
my inbox
which orders are waiting for me
which orders are waiting for approval
which requests do i need to approve
which requests should i take a stand on
which orders are not approved yet
which cases are waiting for me
what cases are with me
which applications should i decide on
which requests have come in
which requests are waiting
which of my staff have ordered something
has any of my staff ordered anything
has anyone in my team requested a computer
does my team have any requests for me to approve
have any orders come in
have any new requests come in for approval
has anything come in for me to decide
are there new requests to decide on
are there unhandled requests
unhandled requests
undecided requests
unprocessed orders
how many requests are waiting
how many orders are waiting for me
how many approvals do i have left
how many requests are in my queue
how long is my approval queue
is something waiting for me to approve
is there something i must approve
is anyone waiting for my ok
is someone waiting for me to say yes
is anyone waiting for an answer from me
is anybody waiting for me
is anybody waiting on my decision
is there anything for me to sign off
anything to sign off
sign off
something to decide
anything new to approve
must i approve something
do i need to approve something
do you need a decision from me
should i approve something
i want to approve an order
i want to approve the computer for Anna
i want to approve requests
i need to approve a request
i'm going to approve Karin's order
approve Karin's order
approve the order
approve the request
approve the order from Ahmed
approve the computer for the substitute
approve Lisa's phone
approve all
approve all requests
approve everything that is waiting
grant the request
grant Ola's phone
authorise the order
authorize requests
decline the order
decline Karin's request
decline the request
reject the order
reject the request
reject the phone for the intern
turn down an employee's request
deny the request
say yes to Eva's computer
make a decision
decide on requests
decide on my staff's requests
i'm a manager, what should i approve
i am the boss and want to see what my employees have ordered
as a manager, where do i approve orders
where do i approve requests
where do i find what i have to approve
how do i approve a request
how do i approve my employee's computer
how do i decline a request
i got an email that i should approve something
got a reminder to approve, where is it
i got a notification about a request to approve but can't find the card
show the approval card again
my to do
to do
to-do list
todo
what do i have to do
my tasks
tasks waiting for me
what's on my to-do list
outstanding approvals
outstanding requests
unread requests
open requests from my team
incoming requests
incoming orders
new requests from my staff
requests from my employees
orders in my group to take a stand on
orders for it to handle
what should it pick today
what do we at it have to handle today
which orders should we at it process
requests awaiting my decision
awaiting my approval
awaiting decision
awaiting approval
aprovals
aprove
anyting to aprove
somthing to approve
pending aprovals
do i hav anything to approve
hi, are there any requests waiting for my approval?
hi! i'm a unit manager in home care and wonder if i have anything to approve
good morning, what has come in since yesterday that i need to decide
i'm going on holiday on friday, is there anything i have to approve before then
i'm standing in for Maria, what does she have to approve
what's in Maria's queue while she is away
decisions waiting
decisions to make
my pending items
items needing my attention
anything that needs my attention
anything on my plate for approval
does anything require my approval
does anyone need my approval
review requests
review pending orders
let me review what's pending
my backlog of requests
requests to review
are there cases i must decide on
is anything waiting for the go-ahead from me
does someone need my go-ahead
who is waiting for my approval
who in my group has applied for a new computer
which of my employees are waiting for an answer
which phones have my staff asked for
has anyone in the unit put in an order i should look at
have i missed approving something
have i forgotten to approve something
do i have an unanswered request
how many are waiting for my yes
how many applications do i have to go through
is my inbox empty
is there anything left to sign off with me
are there orders lying and waiting for me
orders not decided
orders waiting for the manager's decision
all orders waiting for it approval
show open decisions
show everything to be decided
open the approval list
give me the list of what i should approve
bring up what is waiting for a decision
what has come in for me today
what requires my action
what requires my approval
do i need to do something
do i need to act on anything
what am i expected to decide
what is the next case to decide
next to approve
cases for decision
i want to decide on an order
i want to say yes to a request
i want to give the go-ahead for Sara's phone
i want to decline an order
i want to deny an employee's order
let Omar have his computer, approve
it's ok that Sofia gets a phone
allow the order from the preschool
refuse the order for a mac
no to Peter's iphone, too expensive
go-ahead for Emma's new computer
approve the top one
approve order 4812
decline order 20231
i received a card about a computer to approve, where is it
can i see orders from my staff
where do i see what my staff ordered
where are the orders i'm responsible for
how do i see what is waiting for me
i'm acting manager, do i have anything to approve
i'm covering for the head of unit this week, are there cases
the it queue
what is in the it queue
which orders should be handed out today
which orders are approved but not handed out
orders to pick
sign-off list
my decisions
show me what needs signing off
who's waiting on me
is anything held up because of me
anything pending on my side
any requests on my side
requests pending with me
give me my pending requests from staff
what is waiting for my signature
who is waiting for my signature
what should i sign
applications waiting for me
is any phone up for decision with me
is there a phone order with me for decision
i intend to say yes to Emma's computer
i'm going to grant Oskar's phone
i grant Sara's mobile
grant a phone to Malin
i decline the wish for a mac
turn down the intern's computer
turn down the substitute's wish
say no to Johan's wish for a more expensive computer
is someone standing by for my ok
is anyone waiting for me to say yes to a computer
are the staff waiting for word from me
have the staff sent in any orders
have the employees sent in anything
what orders has the staff placed
which orders have my staff made
have i approved everything
are all requests decided
am i done with my decisions
anything left to decide
anything left to approve
there should be an order to approve with me
there's supposed to be a case with me
requests from staff
what should i rule on today
the approval list
approval list
aprrove
approv
approve the mobile
approve the computer for the new colleague
approve or decline
what is there to approve
is there something i should say yes to
is there something i should answer
is something waiting for my answer
is something waiting for me
what is waiting
what has come in
which orders have come in
which orders have come in to me
new requests
new applications
new orders
new cases
new cases for me
how many am i to approve
how many do i have to approve
does anyone need my approval today
does somebody need me to sign off
pending requests from my team
pending applications
pending cases
my team's orders
the team's orders
my group's requests
my staff's orders
i want to approve Mia's computer
i want to approve Jonas's mobile
can i approve Mia's order here
let me approve
let me see what is waiting
show requests
show incoming applications
sign-offs
what's lying and waiting for me
what is lying in wait for my approval
what stands waiting for me
what is there that is waiting
has anyone ordered something i should decide on
has anyone ordered something that requires my approval
has anyone applied for something
does anyone in my group want a computer
i want to see all orders i should approve
i want to see my approvals
i want to see what is waiting
are there more to approve
are there more to sign off
have i missed anything
did i miss an order to approve
have i received a new request
have i received something to decide on
approve Per's computer
approve Per's mobile
approve Anna's phone
approve it
approve them
approve the latest
decline it
decline Per's computer
deny it
the queue to me
case queue
case list
to sign off today
Which of my staff are waiting for me to answer about a computer?
I got a notification about a mobile order, where do I approve it?
Has someone asked for something I have to say yes to?
What do I have in my sign-off basket
Open decisions, are there any
List everything I need to give the go-ahead
Orders that are with me as a manager
I want to say no to an order from Peter
I give my ok to Linda's laptop
OK to get the mobile for Jonas, approve
`;
