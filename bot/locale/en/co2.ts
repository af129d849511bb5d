/** Avoided emissions: the monthly card, the answers in chat, the sending out. */
export const co2 = {
  'co2.title': 'Avoided emissions, {period}',
  'co2.organisation': '{name}, the whole organisation',
  'co2.confirmed': '{kg:kg} confirmed',
  'co2.estimated': 'Another {kg:kg} is estimated, and counts once the refurbisher has reported.',
  'co2.estimated-none': "Nothing is waiting for the refurbisher's report.",
  'co2.nothing': 'Nothing is confirmed for this time.',

  'co2.section.compare': 'Compared with',
  'co2.section.kinds': 'Where it comes from',
  'co2.section.outcome': 'How it went',
  'co2.section.beside': 'The administrations side by side',
  'co2.section.next': 'Next step',
  'co2.section.chart': 'Thirteen months, kg CO2e',

  'co2.same-time': 'Same time last year',
  'co2.year-so-far': 'This year so far',
  'co2.year-before': 'Last year by then',
  'co2.goal': 'Goal for the year',
  'co2.goal-beat': 'more than last year',
  'co2.goal-percent': '{percent}% more than last year',
  'co2.goal-kg': '{kg:kg}',
  'co2.goal-done': '{goal}: ✓ reached',
  'co2.goal-ahead': '{goal}: ✓ ahead',
  'co2.goal-behind': '{goal}: ⚠ {kg:kg} behind',
  'co2.goal-left': '{goal}: {percent}% done',
  'co2.more': '{percent}% more',
  'co2.less': '{percent}% less',
  'co2.as-much': 'as much',
  'co2.nothing-before': 'not known',

  'co2.kind.reuse': 'Reuse, {count:plural(device|devices)}',
  'co2.kind.material-recycling': 'Material recycling, {count:plural(device|devices)}',
  'co2.kind.avoided-trip': 'Trips nobody had to make, {count}',
  'co2.kind.bundled-delivery': 'Bundled deliveries, {count}',
  'co2.kind.packaging': 'Less packaging, {count}',
  'co2.part.confirmed': '{kg:kg}',
  'co2.part.both': '{confirmed:kg}, estimated {estimated:kg}',
  'co2.part.estimated': 'estimated {kg:kg}',

  'co2.missing': 'Missing',
  'co2.return-rate': 'Share returned',
  'co2.return-rate-value': '{percent}%',
  'co2.days-to-wipe': 'From end of use to wiped',
  'co2.days': '{days:plural(day|days)}',
  'co2.devices': '{count:plural(device|devices)}',
  'co2.old-phones': 'Old phones that have not come back: {units}',
  'co2.unit-count': '{unit} {count}',

  'co2.equivalence': 'As much as {what} ({source}).',
  'co2.beside-line': '{kg:kg}, {change} than last year',

  'co2.next.remind-phones':
    '{count:plural(phone|phones)} in {unit} should have been returned. Remind those who have them.',
  'co2.next.remind-computers':
    '{count:plural(computer|computers)} in {unit} should have been returned. Remind those who have them.',
  'co2.next.report':
    '{count:plural(device|devices)} have been with the refurbisher for more than a month without word. Have IT ask for the report.',
  'co2.next.look': '{count:plural(device|devices)} are missing. Have IT look once more.',
  'co2.next.share': 'Everything is on time. Tell your colleagues what you have achieved.',
  'co2.next.none': 'Nothing is late and nothing is missing. There is nothing you need to do.',

  'co2.button.remind': 'Remind the unit',
  'co2.button.report': 'Have IT ask',
  'co2.button.look': 'Have IT look',
  'co2.button.share': 'Share',
  'co2.button.entries': 'Show the entries',
  'co2.button.csv': 'CSV',
  'co2.button.xlsx': 'Excel',
  'co2.button.pdf': 'PDF for the yearly report',
  'co2.button.opt-out': 'Stop sending',
  'co2.button.opt-in': 'Send every month again',
  'co2.button.share-send': 'Send',
  'co2.button.download': 'Download',
  'co2.button.more-entries': 'Next page',
  'co2.button.back': 'Back to the card',
  'co2.button.preview': 'Preview',
  'co2.button.resend': 'Send again',

  'co2.share-label': "Your colleague's name or mail",
  'co2.share-missing': 'Write whom you want to share it with.',
  'co2.share-hint':
    'In a channel or group chat, write to me there, such as “@Kretslopp CO2 in October”.',
  'co2.download-hint': 'The figure, the method and every entry behind it:',

  'co2.chart.month': 'Month',
  'co2.chart.confirmed': 'Confirmed',
  'co2.chart.estimated': 'Estimated',
  'co2.chart.line': '{month}: {confirmed}',
  'co2.chart.line-both': '{month}: {confirmed} (estimated {estimated})',

  'co2.method': 'Counted with {factors}.',
  'co2.method-range':
    'Counted with {factors}. Depending on which accepted method one chooses, it is between {low:kg} and {high:kg}.',
  'co2.method-note':
    "Avoided emissions are reported by themselves and are never subtracted from the organisation's own emissions.",
  'co2.summary': '{whose}, {period}: {kg:kg} of avoided emissions, confirmed.',
  'co2.preview': 'Preview: this is the card for {name}. Nothing has been sent.',
  'co2.sent-again': 'The card is on its way to {name} again.',

  'refusal.co2-set-unknown': 'There is no factor set called {set}.',
  'refusal.co2-set-taken':
    'There is already a factor set called {set}. Give it the next version number.',
  'refusal.co2-choice-in-past':
    'A new factor set counts from {today} or later. To count an earlier period anew, make a restatement.',
} as const;
