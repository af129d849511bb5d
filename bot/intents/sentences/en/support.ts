/** Something with a device, a program or an account does not work, or someone wants a technician's help. */
export const support = `
my computer won't start
my computer does not start
the computer doesn't turn on
my laptop won't turn on
my computer won't boot
my computer is broken
the computer is broken
my computer is not working
my computer doesn't work
computer not working
the computer has frozen
my computer keeps freezing
everything is frozen
my screen is black
black screen
blue screen
blue screen of death
the computer only shows a blue screen
the screen flickers
the screen on my laptop is cracked
cracked phone screen
my phone screen is smashed
the glass on my phone is broken
my phone is broken
my phone doesn't work
my phone won't charge
the phone isn't charging
the computer is not charging
the charger is broken
my charger stopped working
the battery drains right away
my phone turns itself off
the computer shuts down by itself
the phone keeps restarting
my computer keeps rebooting
the computer makes a strange noise
the fan sounds like an airplane
the laptop gets really hot
my computer is slow
the computer is very slow today
computer running very slowly, could someone have a look
my laptop is slow, what can i do
i spilled coffee on my laptop
spilt water on the keyboard
the keyboard does not work
some keys are not working
my mouse is not working
the mouse stopped working
the camera does not work in teams
my microphone doesn't work
no sound on my computer
the sound isn't working
no one can hear my headset
the external monitor is not detected
the dock doesn't work
i can't get into my computer
i can't access the system
i can't log in
cannot log in
can't sign in
login doesn't work
i can't access my email
i have forgotten my password
forgot my password
forgot password
i need a new password
reset password
reset my password
my account is locked
account blocked
locked out of my computer
i'm locked out
forgot the pin for my phone
my phone is locked and i don't remember the code
entered the wrong pin too many times
the phone asks for a puk code
bitlocker is asking for a key
outlook won't start
outlook is not working
email not working
not getting any emails
i can't send mail
help with outlook tuesday at 10
help with outlook
my calendar is not syncing
the phone does not sync the calendar
teams keeps crashing
teams doesn't work
word won't open
excel crashes all the time
onedrive won't sync
my files are gone
i deleted a file by mistake
can't find my documents on the computer
the program is not responding
the medical records system won't open on my computer
the app on my phone crashes
the app can't be installed
bankid is not working on my work phone
i need a program installed
install software
can you install adobe on my computer
windows keeps wanting to update
the update failed
i'm getting an error message
it says error 0x80070005
strange error when i open the file
no internet
the internet is not working
no network
the network is down
wifi doesn't work
wifi is dead
can't connect to the wireless network
vpn is not working
can't connect from home
vpn keeps disconnecting
the printer doesn't print
i can't print
can't reach the printer
my phone has no signal
no sim card found
can't make calls with my phone
calls keep dropping
nobody hears me when i call
i think i have a virus
my computer has a virus
i clicked on a strange link
suspicious email, have i been hacked
book remote help
book remote support
book remote help tomorrow afternoon
remote help
remote support
can someone take over my screen and help me
book a time with a technician
book support
book it support on thursday
i want to book a time for help with my computer
support
it support
it-support please
tech support
helpdesk
help desk
service desk
i need help with my computer
i need help with the computer
need help with my phone
help me with my mobile
help, my computer died
help my computer is broken!!
can someone help me with outlook
can someone look at my computer
can a technician come here
i need to talk to a technician
i want to speak to it
can you fix my computer
fix my laptop
repair my phone
can the screen be replaced
computer repair
report a fault on my computer
report an issue with my phone
i want to report a problem with my laptop
there is something wrong with my computer
there's some trouble with my mobile
my computer is acting up
my phone is acting weird
the laptop is misbehaving
this damn computer is playing up again
the phone is useless, it can't answer calls
the tablet won't start
my ipad will not turn on
the tablet is locked
my mac does not start
my iphone is completely dead
the laptop dies after ten minutes
my compter doesnt work
my laptop isnt workin
the fone wont start
cant log in
cant login
NOTHING WORKS
hi, i work at the nursing home and can't log in to the computer, who can help me?
hi! i have problems with my laptop, it doesn't start after the update
i have a problem with my phone
technical issue
technical problem
computer trouble
problems with logging in
issue with my laptop
the projector gets no picture from my computer
the smart board does not connect to the computer
can't share my screen in the meeting
how do i set up email on my phone
how do i connect the computer to the monitor
how do i connect to vpn
how do i change the password on my computer
how do i move contacts to my new phone
can you help me set up my new phone
need help getting started with my new laptop
can't work, my computer is down
urgent, the patient system can't be reached from my computer
the pupils can't get into their chromebooks
the laptop cable is loose
the phone speaker crackles
my laptop crashed
it crashed again
something is wrong with the wifi at school
troubleshoot my laptop
need a technician
my touchpad is stuck
the touchpad stopped reacting after the latest update
trackpad on my laptop not responding
the letter e on the keyboard has stopped working
the keys skip letters when i type
the touch screen doesn't react
the display is completely broken but it still rings
my phone doesn't respond when i tap the screen
the volume button is stuck on my phone
the home button doesn't work
the phone gets burning hot when i charge it
my mobile doesn't take a charge any more
the laptop battery only lasts ten minutes
the battery is swollen
the computer beeps when i start it
the computer shuts down in the middle of everything
it just spins when i try to start it
it's just loading and nothing happens
everything has stopped on my computer
the screen is pitch black but the light is on
the picture is upside down on my screen
the text on the screen has become tiny
the computer doesn't find my extra monitor
the connection keeps dropping in the break room
wifi drops all the time
the wireless is super slow at school
can't get online
we have no network in the whole preschool
the page won't load
can't open the intranet
i can't open attachments
i keep getting logged out
the system throws me out
two-factor doesn't work
the authenticator app won't approve
the card reader doesn't work on my computer
i changed phones and can't get into my mobile bankid
my password has expired
it won't accept my password
i don't get the text message with the code when logging in
my account is disabled
i can't reach the shared folder
no permission for a folder
my network drive is gone
all my photos on the phone have disappeared
i accidentally deleted an important document
i have no sound in teams meetings
the others can't hear me in the video meeting
the picture freezes in video calls
can't connect my headphones with bluetooth
the usb port doesn't work
the computer doesn't recognise the printer
my prints don't come out
scanning to email doesn't work
i'd like to schedule a remote session on wednesday morning
can i book some time with it for help
schedule a technician
set up a remote support session
can someone call me about my computer problem
i need someone who can look at my laptop
send a technician to the nursing home
who do i turn to when the computer acts up
there's something odd with my phone
there's something fishy with my computer, strange windows pop up
pop-ups all the time on my computer
i happened to click a link in a dodgy email
got a scam text on my work phone
how do i install the app on my work phone
how do i get a shared calendar in outlook
how do i print from my phone
how do i forward calls on my phone
can you activate my sim card
the program i need is not on the computer
need help installing a program
can i get help updating the phone
help me connect to the network
the computer went down in the middle of a lesson
the ipad has frozen and the pupil can't continue
my phone is slow as hell
computer locked
the pc is stone dead
argh the computer died again
this stupid phone refuses to start
can't log in to the care system
laptop overheating
my camera shows only black
microphone picks up nothing in calls
i spilled tea over my keyboard
dropped my laptop and now the lid won't close
dropped my phone, the display has lines all over
file won't open on my laptop
my laptop says disk full
the licence has expired
my licence for word has run out
it says the program isn't activated
office requires activation
can't open pdf
can't open links
can't open the file
can't save the document
can't download
can't update the app
can't change my password
can't hear anything on the phone
can't see the chat in teams
can't answer when it rings
forgot my password over the summer
forgotten the code to my computer
forgot the passcode on my mobile
don't remember my password
the computer gave up in the middle of the meeting
the computer conked out
my phone gave up yesterday
my phone died while charging
the computer died during the lesson
there's a burnt smell from the computer
it hums and buzzes in the computer
there's smoke from the laptop
there are lines on the screen
there are stripes on the picture
there are dots on the display
the fingerprint isn't recognised
face recognition doesn't work on my phone
i lose the network every now and then
losing connection
the network goes up and down
bad reception on my mobile in the basement
my phone won't connect to the car
bluetooth won't pair
the clock on my computer is wrong
the time zone is wrong on my phone
the language on my computer is wrong, how do i change it
how do i turn up the volume on my phone
how do i take a screenshot
how do i send encrypted email
how do i add an email signature
how do i find my old emails
how do i set an out of office in outlook
who can i call when the computer doesn't work
who do i ring about my computer
who helps me with my phone
who helps with the login
what's the number of it support
can somebody from it call me
need a time with an it technician
remote control please
can you take over my screen
need to get in touch with support
the computer does strange things
my computer behaves oddly
my phone has a life of its own
something's wrong
there's something not right with the computer
my computer needs to be looked at
something happened to the computer and now nothing works
the power button has come off
the connector in the computer is loose
the charging port is loose
the usb stick isn't found by the computer
can't send pictures from my phone
the screen is in a thousand pieces
my phone got wet
the phone fell in the toilet
dropped the computer on the floor and now nothing happens
my charger doesn't work
my headset is broken
my mouse is dead
the printer is acting up
the printer is offline
paper jam in the printer
the screen is grey
the screen turned purple
the screen is jumping
the screen is all white
the mouse doesn't move
the cursor jumps
the pointer has disappeared
the computer asks for a recovery key
bitlocker key
the file can't be saved
the document locks up
the excel file is read-only
the spreadsheet crashes
my mobile finds no coverage
the phone is searching for network all the time
we have no wifi at the care home
there's no network in the building
it won't connect
can't get into lifecare
can't get into the payroll program on my computer
can't get to the journal
can't get into teams
can't get on the intranet
can't get in
couldn't get into the computer this morning
the system won't let me in
book a time for remote help
book a time for remote help on friday at 10
time for remote support tomorrow at 9
remote help on tuesday afternoon
remote help as soon as possible
can i get remote help now
can someone connect to my computer
can someone help me remotely
on-site support
i want support
i need support
i need it help
it help
computer help
computer problem
phone problem
phone trouble
network problem
login problem
password problem
password change
password reset
mail problem
trouble with outlook
trouble with the wifi
trouble with bankid
i'm having trouble
having issues
nothing happens when i press
nothing happens when i click
nothing happens when i press the power button
it won't start
it doesn't turn on
it's completely dead
it doesn't charge
it doesn't work
it's not working
can't start it
can't call
can't print anything
won't open
not functioning
what do i do if the computer doesn't start
what do i do when the screen is black
i think my computer caught a virus
need hepl with the computr
hlp with my phone
the computer doesn't start after the update
since the update nothing works
after i updated the computer can't be used
the phone drops calls
my phone doesn't ring
my phone doesn't ring even though the sound is on
can't hear anything when someone calls
no sound in my headphones
no picture on the screen
no power in the computer
can't get the vpn going
can't get the screen going
can't get the mobile going
can't get the program up
vpn doesn't connect
the vpn won't come up
outlook asks for a password
outlook wants me to sign in
teams won't sign in
i've locked myself out
locked myself out of my laptop
can you help me install teams
can you help me with my mobile
can you help me, the computer is acting up
can you check my computer
can you look at the printer
can you fix my phone
can you reset my password
can you unlock my account
hi, my computer can't be started since this morning and i have an important meeting at ten, can anyone help me?
hi! i'm in home care and the phone doesn't connect to the network, what do i do?
it's not possible to log in on the pupil computers
the class ipads can't get online
the smartboard doesn't work with the computer
my computer beeps
my computer is locked
my phone is locked
my phone is slow
my phone is black
my phone has frozen
my phone won't start
my mobile restarts itself
my mobile has no coverage
my email doesn't work
my printer doesn't work
my login doesn't work
my password doesn't work
my bankid doesn't work
my wifi doesn't work
my screen flickers
my screen is cracked
my headphones don't work
i'd like to book a remote session
book a remote session
remote session on friday please
could a technician ring me
i can't get into the computer after the holidays
my account has been locked after too many attempts
the computer says the password is wrong
the phone says the sim card is missing
my mobile gets stuck on the apple logo
the computer gets stuck on the start screen
the computer gets stuck when updating
i get a strange message on my screen
a box keeps popping up
there's no sound
there's no picture
i see nothing on the screen
i can't see my files
i can't share my screen
i can't make calls
i can't open my mail
i can't reach the system
i need help logging in
i need help with outlook
i need help with the printer
i need help from a technician
i need help connecting the screen
i need help installing the printer
i need to install a program
i need to reset my phone
i need to change my password
i need a technician on site
i need remote help
who helps me when the computer acts up
what do i do when the mobile freezes
what should i do when wifi doesn't work
why is my computer so slow
why doesn't teams work
why can't i log in
why doesn't my phone charge
my phone stopped charging even with another cable
Just got a message that my licence isn't valid, what do I do
My computer restarted in the middle of a call and now I can't get in
Since I changed my password the email on my phone doesn't work
It's not possible to connect the computer to the projector in room 4
The lights on the dock are on but the screens are black
I can hear you but you can't hear me, the headset seems dead
The printer on floor 3 won't take my prints
I want to talk to someone in support about my computer
Can someone from IT come by our office, several computers are acting up
Can I get a slot to go through a problem with my laptop?
Remote help as soon as you can, I have a lesson in an hour
The mobile hasn't been receiving calls since this morning
The phone only shows an exclamation mark
The camera on the ipad is blurry
My BankID expired and I can't sign
Can't download the app from the store on my phone
The computer says the disk is full
The ctrl key is stuck
The lid of the computer has come loose
The back of the phone is cracked, can it be repaired?
Can one get the screen replaced on a mobile?
My computer needs repair
The computer is wet, rain got into the backpack
Who do I call if my account is locked
I'd like to book a session with a technician
`;
