/** Greetings, thanks, goodbyes and other courtesy that asks for nothing. */
export const greeting = `
hi
hi!
hello
hello!
hello hello
hey
hey!
heya
hey hey
hi hi
hiya
hello there
hi there
hey there
heyy
heyyy
hii
helloo
hallo
howdy
yo
sup
what's up
whats up
wassup
g'day
greetings
good morning
goodmorning
morning
morning!
good day
good evening
good afternoon
evening
afternoon
good night
night
hi bot
hello bot
hey bot
hi kretslopp
hello kretslopp
hi robot
hi all
hi friend
hey buddy
hi again
hello again
hello, are you there
are you there
are you there?
anyone there
anybody there?
anybody home
are you awake
how are you
how are you?
how are you today
how are you doing
how's it going today my friend
how do you do
how have you been
how's life
how is your day
are you ok
are you well
all good?
everything good?
you ok
nice to meet you
pleased to meet you
good to see you
long time no see
welcome
thanks
thanks!
thank you
thank you!
thank you so much
thank you very much
thank you kindly
thanks a lot
thanks so much
thanks a million
many thanks
big thanks
thx
ty
tnx
thanks for the help
thanks for your help
thank you for helping
thanks for that
thanks mate
cheers
cheers mate
much appreciated
i appreciate it
appreciate your help
thanks and bye
thanks bye
thanks that was all
that's all thanks
that will be all, thank you
ok thanks
okay thank you
great thanks
perfect thanks
super thanks
awesome thanks
lovely, thanks
good thanks
great
awesome
perfect
wonderful
brilliant
excellent
nice
cool
good job
well done
nice work
good bot
you're the best
you are great
you're awesome
you're so kind
so fast, nice
that went well
bye
bye!
bye bye
byebye
goodbye
good bye
see you
see ya
see you later
cya
later
talk to you later
take care
farewell
until next time
have a good day
have a nice day
have a great day
have a nice weekend
have a good one
happy friday
enjoy your weekend
merry christmas
happy new year
happy easter
sleep well
you're welcome
no worries
no problem
sorry
excuse me
pardon
apologies
hi, hope you are having a good day
hi and good morning
good morning to you kretslopp
hi how nice
hi it's me again
helo
hellow
hii ther
gd morning
thnaks
thankyou
thank u
tahnks
HI
HELLO
THANKS
THANK YOU SO MUCH
👋
👋👋
hi 👋
hi 😊
thanks 🙏
thanks ❤️
😊
🙂
❤️
thanks for today
thanks for the quick answer
ok now i know, thanks
right then, thanks
that was kind of you
fantastic, thanks for everything
hej
`;
