/** What waits for this person's decision, and deciding it. */
export const queue = `
do i have anything to approve
have i got anything to approve
is there anything to approve
anything to approve
anything to approve?
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
APPROVE
PENDING APPROVALS
approve ✅
👍 approve
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
`;
