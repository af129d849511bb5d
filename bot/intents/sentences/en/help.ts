/** What the bot is and can do, and how it is used; a bare cry for help. */
export const help = `
help
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
🆘
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
how should i write so that you understand
what do i need to write for you to help me
what can this bot be used for
what is it you offer
what do you take care of
what are you capable of
what can i ask you to do
what could one ask of you
can you list everything you can do
list what you can do
give me an overview of what you can do
can you give me an introduction
introduce yourself
tell me who you are
tell me what you do
what kind of assistant are you
are you an ai
is it a machine that answers
is there a human behind this
may i talk to a living person
i'd rather talk to somebody real
connect me with a human agent
where do i turn if i have questions
i have a question
i have a question about the service
i have some questions
may i ask one thing
can i ask you something
i was wondering about something
i'm stuck, how do i use this
don't know how to do it
can someone explain this to me
i don't follow
now i understand nothing
what do you mean
what does that mean
what do the buttons mean
what does computer as a service mean
how does computer as a service work
how does renting work
how does it work to rent from you
what are the rules for the service
what is usage time
what rules apply
how long does an answer take
do i need to install something to use you
can i use you on my phone
is it possible to use this in swedish
can i write in english
show how it's done
show me how it works
step by step please
is there a quick guide
where do i find instructions
questions and answers
frequently asked questions
teach me
hi bot what can i do with you
hi, first time here
i got a message from you, who are you
why are you writing to me
help me get started
help me understand
can somebody help me here
some help please
just a little help
what's this all about
what's the deal with this bot
walk me through it
how can you assist
capabilities
what am i supposed to do here
what am i meant to do
how is this meant to be used
i am lost
i'm completely lost, how does this go
wat is this
wat can u do
what can u do
who r u
what's your job
are you a computer that answers
are you a program
beginner
i'm a beginner, how does it go
where do i find the description
describe the service
what's included in the service
what are the commands
can you show the commands
can you give me help
please help me out
i need your help
can you guide me
what things can you do
what can you handle
what can you answer
what can you help one with
what can you help me with then
what can i use you for
what could i have you for
what kind of creature are you
what kind of thing are you
who am i chatting with
who is it i'm writing to
how do you do things here
how does one do here
how does this work then
i don't get how to do it
i don't get what to do
don't understand what i should do
show options
show the options
show the choices
what is there to choose from
which buttons are there
list what you can do for me
can i get a little help
can i get help
do i get help here
i'd like help
is there help to get
can one talk to a human
is it possible to speak to someone
i want contact with a human
human please
i want to know more
agent please
hi what is this
hi what's this thing
how do i ask for something here
how does one ask for things
how do i tell you what i want
what should i press
i don't know what to press
i don't know how to do it
i don't know how this works
which questions can you answer
which questions can one ask
which things can i ask about
can you tell me what you can do
can you tell me what you do
can you tell me how you work
can you explain
can you explain the service
help me a little
help me along
help me understand how it works
some guidance please
guide me
guide me through this
what can one use kretslopp for
what can kretslopp do
what does kretslopp do
what is computer as a service
what is it possible to ask you
what is possible to do with you
what may one do here
what is it that you do
what sort of bot are you
what can the bot do
what can the bot handle
how can you be of help
in what way can you help me
in what way can i use you
i don't know how to get started
i've never talked to a bot
first time i write here
can you show an example
show examples
show an example of what i can ask
are there more commands
is there a menu
is there a help text
where is the menu
i can't find the menu
Hi, is this where you order stuff or what do you do?
I have no idea how this works, can you explain?
Which words should I use so you get it?
Can you tell me what I can ask you for?
My boss told me to write to you, what can you do?
Saw you in Teams, what are you?
What's the difference between you and the service desk?
How much of this can you fix yourself?
Give me a list of what you can do
Show the main menu please
What functions do you have?
I'm looking for help using you
Can you teach me how to use Kretslopp?
Is there anything I should know about how you work?
Can you speak Swedish too?
`;
