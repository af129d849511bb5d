/** Greetings, thanks, goodbyes and other courtesy that asks for nothing. */
export const greeting = `
hi
hello
hello hello
hey
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
anyone there
anybody there?
anybody home
are you awake
how are you
how are you today
how are you doing
how's it going today my friend
how do you do
how have you been
how's life
how's it going
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
thank you
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
👋
👋👋
😊
🙂
❤️
thanks for today
thanks for the quick answer
ok now i know, thanks
right then, thanks
that was kind of you
fantastic, thanks for everything
hello hello hello
hi you
hey you
yo bot
hey hey hey
hello everyone
hi folks
morning all
good morning everyone
good forenoon
good day to you
pleasant evening
hi and welcome
hi, how are things today
hi! how are you?
hey what's new
how are things
how are things going with you
how are you feeling
everything alright?
alright?
you alright mate
hope all is well
hope you are well
hope you're doing fine
nice meeting you
i just wanted to say hi
just saying hello
just wanted to say thanks
i thank you
thanks heaps
thanks a bunch
thanks ever so much
thanks for the assistance
thank you for your support
thank you so much for all the help
thanks, it worked out
thanks it works now
it works now, thank you
big thank you for fast help
thanks, have a good one
okay thanks a lot
ok good
okay good now i know
how lovely
fabulous
splendid
superb
super
good
good stuff
very good
kind of you
you're a star
clever bot
sweet
very well done
what a service
happy with that
bye and thanks
bye and thank you for the help
catch you later
ttyl
so long
all the best
have a lovely evening
talk tomorrow
see you tomorrow
good night and thanks
hugs
cheerio
toodles
ciao
welcome back
oh hi
oh hello
hi everybody
hey man
hey mate
hi pal
are you keeping well
hi how are you keeping
all well with you
hi all well
thank you dear
thank you so kindly
thanks for helping out
thanks a ton
thanks a ton for that one
okay great
okay great thank you
have a lovely day
have a lovely weekend
have a nice evening
talk to you another time
talk soon
speak soon
good morning to you
good morning to all
mornin
g'morning
good eve
heyyo
hi ther
hey how is it going mate
hi how's things
hello how are you
hi how are you today
thanks for the quick reply
thanks for the answer
thanks for the info
thanks for the information
thanks for the tip
thanks for stopping by
thanks for having me
have it good
have a wonderful day
good friday
nice day
howdy partner
hiya mate
bye then
bye for now
hi to you all
thanks that's all
thanks that's it
that's all for now, thanks
thanks for the help and have a nice weekend
thanks for the help and bye
thanks for everything
hi hope you're well
good morning kretslopp
good evening kretslopp
good afternoon kretslopp
hey kretslopp
hi my friend
hello there friend
`;
