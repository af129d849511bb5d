/** How one's own order is getting on: decided, sent, ready to fetch, received. */
export const status = `
status
status?
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
how's it going
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
WHEN IS MY COMPUTER COMING
where is my computer??? 😤
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
`;
