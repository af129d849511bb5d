/** What the bot is and can do, and how it is used; a bare cry for help. */
export const help = `
help
help!
help me
help please
please help
hlp
can you help me
can you help
could you help me out
i need help
i want help
i need some help
need a bit of help
i need guidance
what can you do
what can you help me with
what can you help with
what can you do for me
what can i do here
what can one do here
what can i ask you
what can i ask about
what can i type
what should i write
what do you do
what is this
what is this bot
what is this thing
what are you
what are you good at
what are you for
what are you good for
who are you
what's your name
are you a robot
are you a bot
are you human
am i talking to a human
is this a real person
what is kretslopp
what's kretslopp
tell me about kretslopp
who made you
what is the point of you
how does this work
how does it work
how do you work
how does this bot work
how does the service work
how does kretslopp work
how do i use you
how do i use this
how do i use this chat
how do you do this
how do i start
how do i get started
how do i get started with the bot
how do i talk to you
get started
getting started
where do i begin
where do i start
menu
the menu
show menu
show me the menu
main menu
back to the menu
options
what options are there
what are my options
what choices do i have
what commands are there
what commands do you know
commands
list commands
show all commands
which functions are there
which services are there
what services do you offer
what do you offer
what features are there
show me what you can do
instructions
instruction
manual
guide
user guide
how-to
is there a guide
is there a manual for this bot
cheat sheet
info
information
more information
more info please
tell me more
explain how it works
explain
can you explain how you work
i don't get it
i don't understand
i don't understand how this works
i'm lost
i'm confused
i don't know what to do
i don't know what to write
no idea where to start
i'm new here, how does this work
i am new, what can i do
new here
first time using this
i have never used this before
what do you understand
do you understand english
which languages do you speak
can you speak swedish
do you speak english
change language
can i talk to a human
i want to talk to a human
i want to talk to a real person
can i speak to someone
is there someone to talk to
who do i contact
who should i contact
how do i contact you
what are your opening hours
who is behind this service
where can i read more
what happens with my data here
what data do you keep about me
give me examples
examples of what i can write
give me some examples
give me a hint
tips?
?
???
hmm what do i do now
what now
now what
what happens next
can you show me around
introduction
a quick tour please
how do i use the bot
how do i ask a question
do you need to know anything about me
can you hlp me
hepl
helpp
halp
waht can you do
what cna you do
how dose this work
HELP
HELP ME
help 🙏
🆘
help 😅
hi what can you do
hi, how do you work?
hi! i'm new here, what can i use you for?
good morning, can you tell me what this service offers
hi can you help me with something
hello what kind of bot are you
i would need some guidance on how to use this service
would you be able to tell me what you can help me with?
what do you help with
what is one supposed to use you for
what is the purpose of this chat
what is possible to do here
what can be ordered here
what can i get help with here
can you do anything else
what else can you do
can you do more than that
help section
help page
user manual
show help
open help
start
start over, what can you do
faq
usage
how am i supposed to use this
assist me
i could use a hand
i require assistance
lost here, what do you do
`;
