/** The climate saving: how much, when, where, how it is counted. */
export const co2 = `
co2
CO2
co2?
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
climate savings 🌍
🌱 how is it going
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
`;
