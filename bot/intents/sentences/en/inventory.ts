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
STOCK
stock 📦
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
`;
