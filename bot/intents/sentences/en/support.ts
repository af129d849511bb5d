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
MY COMPUTER IS NOT WORKING
NOTHING WORKS
nothing works 😡
computer 💀
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
`;
