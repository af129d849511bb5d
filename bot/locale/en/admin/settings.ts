/** What IT decides for the organisation. */
export const settings = {
  'set.what-wiping': 'changed how long devices may wait to be wiped',
  'set.what-returns': 'changed how returns are handled',
  'set.what-travel': 'changed distances and vehicles',
  'set.what-support': 'changed remote support',
  'set.what-invoicing': 'changed internal invoicing',

  'set.choose': 'Choose…',
  'set.or-usual': 'Empty means {usual}.',

  'set.travel': 'Distances and vehicles',
  'set.travel-lead':
    'How the climate benefit of a trip that was not needed is counted. A place without a distance is not counted.',
  'set.travel-none':
    'Nothing has been said yet, so no trip is counted. Fill this in and save, and they are counted from now on.',
  'set.travel-stop': 'Count no trips',
  'set.home': 'We start from',
  'set.vehicle': 'Vehicle',
  'set.vehicle-car': 'Car',
  'set.vehicle-van': 'Van',
  'set.fuel': 'Fuel',
  'set.fuel-petrol': 'Petrol',
  'set.fuel-diesel': 'Diesel oil',
  'set.fuel-hvo100': 'HVO100 (renewable diesel)',
  'set.fuel-electric': 'Electricity',
  'set.usual-day': 'Usual day for rounds',
  'set.day-1': 'Monday',
  'set.day-2': 'Tuesday',
  'set.day-3': 'Wednesday',
  'set.day-4': 'Thursday',
  'set.day-5': 'Friday',
  'set.distances': 'Distance and day by place',
  'set.place': 'Place',
  'set.km': 'Km one way',
  'set.km-hint': 'Leave the distance empty where it is not known.',
  'set.round-day': 'Day of the round',
  'set.day-usual': 'The usual one',
  'set.holds': 'Devices that one padded cabinet holds',
  'set.board': 'Kg of cardboard that each device in the cabinet saves',

  'set.invoicing': 'Internal invoicing',
  'set.invoicing-lead': 'How the accounting system reads an account string, such as {example}.',
  'set.invoicing-none':
    'Nothing has been said yet, so the month’s rent is there in Excel but not as a SIE file.',
  'set.account-part': 'Part of the account string that is the account',
  'set.part': 'Part {n}: {text}',
  'set.income': 'Account for the IT unit’s income',
  'set.series': 'Series of vouchers',
  'set.dimensions': 'Dimensions of the accounting system',
  'set.dimension': 'dimension no. {n}',
  'set.dimension-number': 'Number in SIE',
  'set.dimension-name': 'Name',
  'set.dimension-part': 'Part of the account string',
  'set.dimension-add': 'Add a dimension',
  'set.usual-accounts': 'Usual account string by administration',
  'set.usual-accounts-lead':
    'It is for devices that were never asked for in Kretslopp. Empty if none is usual.',

  'set.returns': 'Returns',
  'set.keep-by': 'Decides on keeping a device longer',
  'set.keep-usual': 'As usual: {who}',
  'set.keep-months': 'Months that can be chosen',
  'set.keep-months-hint': 'Put commas between. Empty means {usual}.',
  'set.manager-days': 'Days late until the manager is told',
  'set.missing-days': 'Days late until the device counts as missing',

  'set.wiping': 'Wiping',
  'set.wipe-days': 'Days that a used device may wait to be wiped',

  'set.support': 'Booking of remote support',
  'set.support-lead': 'Who helps, and when, is in the part Remote support.',
  'set.horizon': 'Days ahead that can be booked',
  'set.help': 'Advice {n}',
  'set.help-none': 'No advice is given before somebody books.',
  'set.help-add': 'Add advice to try first',
  'set.help-category': 'What it is about',
  'set.help-title-sv': 'Title in Swedish',
  'set.help-title-en': 'Title in English',
  'set.help-steps-sv': 'Steps in Swedish, one a line',
  'set.help-steps-en': 'Steps in English, one a line',

  'set.channel': 'IT’s channel in Teams',
  'set.channel-known':
    'A channel is chosen. Kretslopp writes there what IT is to decide and to know.',
  'set.channel-none':
    'No channel is chosen yet. Add Kretslopp to IT’s team in Teams and choose the channel there.',

  'refusal.setting-days': 'Write whole days, from 1 to 365.',
  'refusal.setting-places':
    'Write one place a line: at most 200 places of at most 120 characters each.',
  'refusal.setting-account':
    'The pattern goes from ^ to $, and both the example and each known account string must fit it. Mend what does not fit.',
  'refusal.setting-wiping':
    'Write whole days, from 1 to 365, or leave the field empty: then it is {usual}.',
  'refusal.setting-returns-months':
    'Write one to six numbers of months, each from 1 to 60, such as 6, 12.',
  'refusal.setting-returns-days':
    'Write the days late as whole days, from 1 to 365, or leave the field empty: then it is {manager} for the manager and {missing} for missing.',
  'refusal.setting-travel-home': 'Choose which of the places you start from.',
  'refusal.setting-travel-km':
    'Write the distance to {place} in km, from 0 to 2000, or leave it empty if it is not known.',
  'refusal.setting-travel-holds':
    'Write how many devices a cabinet holds, from 1 to 200, or leave the field empty.',
  'refusal.setting-travel-board':
    'Write how many kg of cardboard each device saves, from 0 to 20, or leave the field empty.',
  'refusal.setting-support-days':
    'Write whole days, from 1 to 90, or leave the field empty: then it is {usual}.',
  'refusal.setting-support-help':
    'Write a title and at least one step in both languages for each piece of advice, ten steps at most, or remove it.',
  'refusal.setting-invoicing-part':
    'Choose which part of the account string {example} is the account.',
  'refusal.setting-invoicing-dimension':
    'Give each dimension a number of its own from 1 to 999, a name and a part of the account string, or remove it.',
  'refusal.setting-invoicing-income':
    'Write the account for the IT unit’s income with 3 to 8 digits.',
  'refusal.setting-invoicing-series':
    'Write the series of vouchers in letters and digits, at most 10.',
  'refusal.setting-invoicing-usual':
    'The account string of {administration} does not hold here. It must look like {example}.',
} as const;
