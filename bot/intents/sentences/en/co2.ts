/** The climate saving: how much, when, where, how it is counted. */
export const co2 = `
co2
carbon dioxide
carbon
climate
climate benefit
climate savings
emissions
environment
how much carbon dioxide have we saved
how much co2 have we saved
how much co2 have we saved this year
how much carbon did we save
how much carbon dioxide do we save
how much emissions have we avoided
how many emissions did we avoid
how big is the climate benefit
how big is our carbon saving
what is our climate benefit this year
what is the climate gain
what climate benefit has reuse given
what has reuse meant for the environment
how much have we saved by reusing
how much has the environment gained from this
how much climate impact have we avoided
how much carbon have we saved this month
co2 this month
co2 in october
co2 last year
co2 compared to last year
co2 for our department
co2 for our administration
co2 for education
co2 for elderly care third quarter
children and education in october, how much co2
the social services' emissions this year
how much has our administration saved
how do we compare with other departments on climate
which administration has saved the most carbon
which department is best at reuse
climate report
environmental report
the environmental report for march
monthly climate report
report on emissions
co2 report
co2 report please
carbon report
show climate savings
show co2
show carbon savings
show the climate figures
show the environmental benefit
show us the environmental statistics
climate statistics
environmental statistics
statistics on reuse
figures on climate benefit for the annual report
i need co2 figures for the sustainability report
need co2 numbers for the year-end report
data for the environmental accounts
can you get me how much carbon each department has saved
can you show how much we have cut our emissions
how much have we reduced our emissions
reduced emissions
emission reduction
saved carbon dioxide
avoided emissions
kilos of carbon dioxide
how many kilos of co2
how many tonnes of carbon has the municipality saved
how many kilos have we saved
how many computers have been reused
how many phones have been given a second life
how many devices got a new life
what share is reused
how much do we reuse
share of reused computers
reuse rate
reuse figures
circular it, how is it going
how circular are we
sustainability
sustainability report
sustainability figures
how sustainable are we
how environmentally friendly are we
are we making a difference for the climate
does it help the environment that i return my computer
how good is it for the climate to rent a used computer
what does the climate save on a refurbished computer
how much co2 does a reused phone save
how much carbon is saved if i take a refurbished laptop
what is the carbon footprint of my computer
what carbon footprint does a new laptop have
carbon footprint
climate footprint
co2 footprint of an iphone
which computer is best for the environment
which phone has the lowest emissions
how do you calculate co2
how is the climate benefit calculated
how is the carbon saving counted
which factors do you use for co2
what method is used for the climate calculation
where do the co2 figures come from
what does the saving equal in refrigerators
how many laps around the earth have we saved
how many car trips does our saving in emissions equal
how much have we saved by not driving
how many trips has remote help saved
how much emissions do we save on fewer car trips
are we reaching the climate target
how are we doing against the climate goals
how is the climate goal going
climate goals
environmental goals
climate check
export the co2 report
send me the climate report
can i get co2 as excel
climate figures for 2025
co2 quarter 3
emissions per department
carbondioxide
how much carbon dioxid have we saved
how mch co2 do we save
co2 savngs
how green are we
SAVED CO2
hi, how much carbon dioxide has the municipality saved so far this year?
hi! i'm an environmental coordinator and want to see our climate savings for last quarter
good day, i would need information on avoided emissions for the care administration during the autumn
greenhouse gases
how much greenhouse gas have we avoided
environmental impact of our computers
what environmental impact do our phones have
climate impact
environmental savings
environmental benefit of computer as a service
how green is this really
is this good for the environment
how much e-waste have we avoided
electronic waste avoided
how much electronic waste have we cut
latest monthly summary of the climate
compare carbon between the administrations
how much did we save this spring
what was this year's saving in co2
eco stats
our green numbers
our footprint
how are our emissions developing
have our emissions gone down
co2e saved
kg co2e
carbon savings to date
impact on the planet
are we saving the planet
what has our unit contributed in reduced emissions
how big is our footprint from computers
how much greenhouse gas is avoided when we reuse
how much does the environment gain when we reuse phones
can you work out how much carbon we kept from being released
what effect has reuse had on the climate this year
what is the result of the reuse
show statistics on how many computers got a second life
how many of our phones have been reused this year
what percentage of computers are reused
what happened to the computers we handed in, were they reused
how much emissions does a new computer mean
how much does making a laptop emit
is it better for the environment to take a used phone
what does the climate gain if i keep my phone longer
how much climate benefit do we do per month
emissions last quarter
emission figures for the technical department
summary of saved carbon dioxide
put together a summary of the climate benefit
can i get a report on avoided emissions
pdf with the climate benefit for the board
figures for the sustainability statement
what should i write in the environmental report about it
i'm to present the climate savings to the committee
how do we compare with the neighbouring municipality in climate benefit
leaderboard departments climate savings
how much more did we save this year than last year
have emissions gone down
are our emissions dropping
trend of saved carbon
how many flights does what we saved equal
how many households does our saving equal
what does the saving equal in driving
number of trips avoided thanks to remote help
how many miles have the technicians not had to drive
how much electronics have we rescued from the dump
how much electronic scrap has the municipality saved
how many tonnes of e-waste have been avoided
how eco-friendly is it to rent a computer
are the computers eco-labelled
which eco label do the computers have
is renting climate smart
climate smart
climate impact of it in the municipality
what is a kilo of co2e
what does the number on the climate card mean
i don't understand the climate figure in the monthly letter
where do the emission factors come from
how certain are the carbon figures
is the saving estimated or confirmed
confirmed climate benefit
how do you calculate the climate benefit of reuse
the month's figures for the environmental coordinator
what does the climate look like for my department
show how our climate savings have developed over time
environmental effect
green it
how is the green transition of it going
what does the municipality do for the climate with its computers
saved kilos
carbon we didn't emit
our contribution to the climate
what's our carbon score
tonnes saved
how much pollution have we prevented by reusing laptops
have we become better for the climate
have we become greener this year
have we reduced
are we getting better at reuse
what is the combined environmental benefit
how big was the climate effect last year
how many kilos did we dodge thanks to reuse
what's the difference in emissions between a used and a new phone
what's best for the climate, a new or a used computer
the month's climate card
environmental figures
emission savings culture and leisure
how has reuse been going
how is it going for the environment
environmental key figures
reuse key figures
what's our environmental gain
environmental gain
climate gain
has the municipality cut its carbon
how much have we cut down on emissions
how many computers went to reuse
how many mobiles have gone on to reuse
how green is my computer
how eco-friendly is my phone
how climate friendly is a used laptop
what did reuse yield in reduced emissions
figures for the environmental report
figures for the climate report please
saved in september
savings in kilos
co2 savings for the whole municipality
total savings
total climate benefit
this year's climate benefit
the climate benefit of reuse
how many trees does the saving equal
how many fridges does it equal
how much did elderly care save
how much did our administration save last month
show emissions
show emissions for the school
show the environmental report
show the climate report for last year
what is the gain for the climate
what is the climate gain of reuse
is it good for the environment
is it better for the climate to rent
is it really eco-friendly
is used better for the climate
why is it good for the environment to reuse
why should i choose used
what good does reuse do
how much co2 is in a mobile
how much carbon for a new computer
how much emissions does a new phone cause
climate report for september please
annual climate report
how big a carbon saving have we made
how much less do we emit now
how much less co2 with used ones
what does reuse mean for the climate
what have we saved since the start
what have we saved so far
our saving
show our savings
our climate saving
our environmental impact
has reuse given results
have we reached this year's climate goal
the climate
the environment and our computers
`;
