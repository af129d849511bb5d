/** IT looks for a device, a person's devices, or what is in stock. */
export const inventory = `
stock
the stock
inventory
stock level
stock levels
stock status
stock list
inventory list
stocktaking
show stock
show the stock
show inventory
show stock levels
what is in stock
what do we have in stock
what's in stock
what's on the shelf
what do we have on the shelf
what's available in the storeroom
what is free
which computers are in stock
which computers do we have in stock
which phones are in stock
which phones are available in stock
which computers are free
which devices are free
which laptops are in
which models do we have in stock
how many computers are in stock
how many computers do we have
how many iphones do we have in stock
how many phones are left
how many laptops are left in stock
how many thinkpads do we have
how many free computers are there
how many refurbished computers do we have in
how many macbooks are out
how many computers are out on loan
how many phones does home care have
how many computers does the school have
how many devices does social services have
are there any iphones in stock
are there computers in stock
is there a thinkpad in stock
do we have any free phones
do we have any elitebooks left
do we have samsung in stock
are we out of phones in stock
are computers running out in stock
stock of iphone 13
stock level thinkpad t14
spare computer in stock
spare laptops
free devices
available computers in stock
find computer
find device
find a device
find the computer with serial number 5CG1234ABC
find phone with imei 356938035643809
search device
search for a device
search computer
search by serial number
search serial number PF3KX29L
search for 5CD0421XYZ
search iphone home care overdue
look up Karin Holm's computer
look up the device tagged KL-00412
look up computer 10442
look up serial number
look up asset tag 20817
look up device
lookup serial R9XW2041
check serial number R9XW2041
check serial no C02XG2JHJGH5
serial number 5CG1234ABC
serial number
serial 5CG1234ABC
asset tag
asset number
tag 104233
imei 356938035643809
5CG1234ABC
PF3KX29L
KL-00412
C02XG2JHJGH5
who has the computer with serial number PF3KX29L
who has computer 10442
who has device KL-00412
who has this computer
who has this phone
who owns computer 5CG9382KLM
who is registered on serial number 5CG1234ABC
who uses the phone with imei 356938035643809
who checked out KL-00977
who had computer 10442 before Eva
which computer does Karin Holm have
which phone does Ahmed have
which devices does Lisa Berg have
which computers does Anders in finance have
what computer does Karin Holm have
what phone does the principal have
what phones does home care have
what equipment does Maria Nilsson have
show devices for Johan Ek
show Karin's devices
show all devices at the Solrosen preschool
show all computers in social services
show all overdue devices
show all iphones
show all free computers
list all computers in stock
list overdue computers
list all phones in care
which devices are overdue
which computers are overdue
which phones should have come back
which devices are missing
missing devices
missing computers in the register
which computers are listed as stolen or lost
which devices are going to inrego
which computers are waiting to be wiped
which devices are with the refurbisher
which computers are older than three years
which computers expire next month
which phones expire this spring in the whole municipality
where is computer 10442
where is device KL-00412
where is the phone with imei 356938035643809
locate computer 5CG9382KLM
locate device
locate a laptop
status of device 5CG1234ABC
history of computer 10442
show the history of PF3KX29L
show the chain for device KL-00412
events for serial number 5CG1234ABC
device info 10442
info on device KL-00412
details of computer PF3KX29L
device register
register of computers
our fleet
the device fleet
what does our fleet look like
all our computers
the whole stock of phones
overview of devices
stock overview
phones in stock
computers in stock
laptops in stock
mobiles in stock
iphones in stock
tablets in stock
ipads in stock
how many tablets does the preschool have
which ipads are free
which handsets do we have in
do we have a free machine in stock
do we have a computer to hand out today
do we have a loaner in stock
what used ones do we have in
refurbished computers in stock
refurbished phones in stock
how much do we have left of thinkpad
when does the next delivery come to the stock
what is reserved in stock
which devices are reserved
which computers are ready to be handed out
how many are reserved
fnd computer
search devise
stok level
whats in stock
how many computrs do we have in stock
hi, can you check who has the computer tagged 10442
hi! i have a laptop without a name, the serial number is 5CG1234ABC, who does it belong to?
good day, i need to know which phones are available in our stock
somebody left a computer in the reception, can you look up the number 20817
the label says KL-00412, what device is that
i have found a phone with imei 356938035643809, whose is it
whose computer is this
whose laptop is it
devices with Eva Lind
computers at the environmental office
mobiles at the fire brigade
all thinkpad t14
find by model
find who has a device
search by person
availability of laptops
warehouse
what's in the warehouse
have we run out of computers
are we running low on phones
are the phones out of stock
are laptops out of stock
do we have no iphones left
are there any laptops left to hand out
is there a used phone in right now
how does the stock look
what's the stock situation for phones
how much do we have left in stock
how big is our stock of phones
what do we have left to give out
how many are on the shelf
how many thinkpads are on the shelf right now
do we have enough computers in stock for the start of term
when is the stock refilled
will the stock last until next week
check which phone is registered to Mehmet at the streets office
check which computer Sara Lindgren uses
which laptop is assigned to Peter Aberg
what computer does Johanna at the library have
who is using computer number 3381
who is the phone with number 0012 handed out to
who is the registered owner of device 5CD0421XYZ
who borrowed the ipad last
which person does serial number R9XW2041 belong to
who was computer KL-00412 handed out to
which department has device KL-00977
where did computer 3381 go
which cupboard is KL-00977 in
when was KL-00977 handed in
when was computer 10442 bought
what status does KL-00412 have
is KL-00412 in stock or out
has computer 3381 been wiped
show everything about 5CD0421XYZ
get the details of serial number C02XG2JHJGH5
bring up device 20817
open device 20817
scan serial number
look up imei
search the register
search the inventory
search person
search by name
search devices at the culture department
search all macbooks at the town hall
how many devices do we have in total
how many iphones are in use
how many computers are handed out
how many tablets are there at the preschools
how many computers are with the reuse company
how many devices are overdue
how many phones are older than four years
list phones that have not been handed in
list tablets that expire in june
list loaner computers that are out
which loaners are out
which devices have not come back
who hasn't handed in their computer
who hasn't returned their phones in time
which users have two computers
is serial number PF3KX29L in the system
is KL-00412 registered
this computer has no label, can you search by serial
found a computer without an owner, how do i see who it belongs to
who owns a laptop tagged 3381
dell latitude in stock?
any samsung in?
iphone on the shelf?
do we still have thinkpads
anything left in the storeroom
which employee has tag 3381
list everything overdue
list everything that is overdue in elderly care
show overdue in children and education
what's overdue at social services
all overdue
overdue devices
is the storeroom empty of phones
out of laptops?
is the shelf empty of phones
any thinkpad in at the moment
is there a samsung in right now
is there a macbook in
who did we lend KT-20391 to
who did we lend the computer to
to whom did we lend the loaner phone
find the owner of a phone
find the owner of a computer
who is the owner of this computer
need to find who has a certain computer
looking for the owner of a forgotten laptop
where has computer 7781 gone
where is the device
number of computers in stock
number of phones on the shelf
number of free tablets
number of iphones on loan
which phones does the family centre have
which computers does the pupil health team have
which mobiles does the fire brigade have
what computers does the technical office have
what computer does Lars at technical services have
what mobile does Karin in finance have
which phone does Erik Svensson use
what gear does Anna Berg have
show everything Mohammed Ali has
what's on loan to Petra Lind
equipment with Jonas at the streets office
devices at care and welfare
search asset
search machine
look for a machine
search phone
track down a computer
track down a phone in the register
look up a device
how many tablets do we have in
how many laptops have we got in
how many phones do we have
how many do we have in stock
who has phone 0701
who has mobile 4471
search for Asa Wiklund
search for Karin Holm
search Erik Svensson
search devices Anna Berg
what computer does Bengt have
which computer does Bengt in logistics have
which mobile does Stina in finance have
find 5CG2219XKZ
search 5CG2219XKZ
look up KL-00977
show KL-00977
show everything on the shelf
show everything in stock
show everything free
show free ones
show overdue
which mobiles are overdue
which ones are overdue
overdue phones
overdue computers at the school
are there thinkpads left in stock
are there iphones left
any free ipad
free ipads
free phones
free computers
the stock of iphones
the stock right now
devices in stock
devices in use
devices on loan
computers handed out this year
reserved phones
how many ThinkPad T14 are there
how many iPhone 14 do we have
how many Dell Latitude are on loan
is there an iPhone 14 in stock
is there a Samsung A54 in stock
are there chromebooks in stock
who has serial PC0ABCD1
who has 5CG2219XKZ
who has KL-00977
who has the iphone with number 3381
which devices does Per Nilsson have
which devices does Orsa have
which devices does the school have
where is computer 30021 right now
where is 30021
show all phones in Orsa
show all overdue phones in Mora
show all computers in Älvdalen
show all devices
show all tablets
show computer 30021
show device
device 30021
computer 30021
phone 4471
serial no 5CG2219XKZ
have we run out of laptops
how many computers do we have in total in the municipality
how many macs are there in total
how many phones are there at social services
how many of our computers are refurbished
are there chromebooks in
are there any laptops in
have you got any tablets in stock
which laptops are in right now
what do we have in
what phones do we have in right now
give me a list of computers at the school
give me all devices at culture
pull up device 41077
who uses computer 41077
who uses the phone tagged MO-11872
who uses the tablet tagged 220
which user has MO-11872
which department has computer 41077
which computer is MO-11872
look up MO-11872
info on MO-11872
details on computer 41077
is MO-11872 free
is computer 41077 in
show the stock situation
show what we have in stock
show the phones in stock
export the inventory list
Who was the last to have device 5521?
Can you see which mobile Fatima at the music school has?
How many tablets are standing in the storeroom on New Street?
Which machine do they use in the reception?
I need to know who has the computer with label 8831
Is there a free laptop I can hand out to a substitute?
Will the mobiles in stock be enough for the new ones in August?
Check the stock level of iPhone SE
Where is computer KR-2291 kept
Do we have any EliteBook 840 on the shelf?
Total number of ThinkPads with us
What kind of gadget has id 00872
`;
