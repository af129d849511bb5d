/** Avoided emissions: the monthly card, the answers in chat, the sending out. */
export const co2 = {
  'co2.title': 'Avoided emissions, {period}',
  'co2.organisation': '{name}, the whole organisation',
  'co2.confirmed': '{kg:kg} confirmed',
  'co2.estimated': 'Another {kg:kg} is estimated, and counts once the refurbisher has reported.',
  'co2.estimated-none': 'Nothing is waiting for the refurbisher’s report.',

  'co2.section.compare': 'Compared with',
  'co2.section.kinds': 'Where it comes from',
  'co2.section.outcome': 'How it went',
  'co2.section.beside': 'The administrations side by side',
  'co2.section.next': 'Next step',
  'co2.section.chart': 'Thirteen months, kg CO2e',

  'co2.same-time': 'Same time last year',
  'co2.goal': 'Goal for the year',
  'co2.goal-beat': 'more than last year',
  'co2.goal-percent': '{percent}% more than last year',
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
  'co2.part.both': '{confirmed:kg}, estimated {estimated:kg}',
  'co2.part.estimated': 'estimated {kg:kg}',

  'co2.missing': 'Not back in time',
  'co2.return-rate': 'Share returned',
  'co2.return-rate-value': '{percent}%',
  'co2.days-to-wipe': 'From end of use to wiped',
  'co2.days': '{days:plural(day|days)}',
  'co2.devices': '{count:plural(device|devices)}',
  'co2.old-phones': 'Old phones that have not come back: {units}',

  'co2.equivalence': 'About as much as {what} ({source}).',
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
  'co2.button.csv': 'CSV file',
  'co2.button.xlsx': 'Excel file',
  'co2.button.pdf': 'PDF for the yearly report',
  'co2.button.opt-out': 'Stop sending',
  'co2.button.opt-in': 'Send every month again',
  'co2.button.share-send': 'Send',
  'co2.button.download': 'Download',
  'co2.button.more-entries': 'Next page',
  'co2.button.fewer-entries': 'Previous page',
  'co2.button.back': 'Back to the card',
  'co2.button.preview': 'Preview',
  'co2.button.resend': 'Send again',

  'co2.share-label': 'Your colleague’s name or mail',
  'co2.share-missing': 'Write whom you want to share it with.',
  'co2.share-hint':
    'In a channel or group chat, write to me there, such as “@Kretslopp CO2 in October”.',
  'co2.download-hint': 'The figure, the method and every entry behind it:',

  'co2.chart.axis': 'Month, {from} to {to}',
  'co2.chart.month': 'Month',
  'co2.chart.confirmed': 'Confirmed',
  'co2.chart.estimated': 'Estimated',
  'co2.chart.line-both': '{month}: {confirmed} (estimated {estimated})',

  'co2.method': 'Counted with {factors}.',
  'co2.method-range':
    'Counted with {factors}. Depending on which accepted method one chooses, it is between {low:kg} and {high:kg}.',
  'co2.method-note':
    'Avoided emissions are reported by themselves and are never subtracted from the organisation’s own emissions.',
  'co2.summary': '{whose}, {period}: {kg:kg} of avoided emissions, confirmed.',
  'co2.preview': 'Preview: this is the card for {name}. Nothing has been sent.',

  'co2.done.remind': 'The reminder is on its way to {count:plural(person|people)} in {unit}.',
  'co2.done.asked': 'IT has your question.',
  'co2.done.shared': 'The card is on its way to {name}.',
  'co2.opted-out':
    'Then I will not send the monthly card any more. You can always ask, such as “CO2 in October”. Write “the monthly card every month” to have it again.',
  'co2.opted-in': 'The monthly card comes to you every month again.',
  'co2.sent-by-itself':
    'The monthly card is sent by itself. Write “the monthly card” to see it now.',
  'co2.each-not-yours':
    'The administrations one by one are for IT and finance. Here is the whole organisation.',
  'co2.method-answer':
    'I count emissions that did not happen. A device that is reused instead of a new one being made counts when the refurbisher has reported it as reused, by {set}, version {version} ({source}). A trip nobody had to make counts by distance, vehicle and fuel. Avoided emissions are never subtracted from the organisation’s own.',
  'topic.co2-monthly':
    'Here is the month’s figure. If you do not want it every month, press “Stop sending”.',
  'topic.co2-shared': '{name} shares this with you.',
  'topic.co2-remind-unit':
    'Hello! The usage time is over for what is registered on you: {devices}. Hand it in at {place}, so that it can be reused. Your administration’s environmental coordinator sends this reminder.',
  'topic.co2-ask-for-report':
    '{name} wonders: {count:plural(device|devices)} have been with the refurbisher for more than a month without word. Ask the refurbisher for the report.',
  'topic.co2-ask-to-look':
    '{name} asks you to look once more: {count:plural(device|devices)} are missing.',
  'topic.co2-unreached':
    'The monthly card did not reach {count:plural(coordinator|coordinators)}: {names}. They get it when they write to the bot. Write “monthly card recipients” to see all.',
  'co2.entries.title': 'Entries, {period}',
  'co2.entries.sum':
    '{count:plural(entry|entries)}: {confirmed:kg} confirmed, {estimated:kg} estimated.',
  'co2.entries.page': 'Page {page} of {pages}',
  'co2.entries.none': 'There are no entries for this time.',
  'co2.entries.correction': 'corrects an earlier entry',
  'co2.status.confirmed': 'confirmed',
  'co2.status.estimated': 'estimated',
  'co2.entry.reuse': 'Reuse',
  'co2.entry.material-recycling': 'Material recycling',
  'co2.entry.avoided-trip': 'Avoided trip',
  'co2.entry.bundled-delivery': 'Bundled delivery',
  'co2.entry.packaging': 'Packaging',
  'co2.method.replacement': 'replaces new',
  'co2.method.refurbisher': 'refurbisher’s figure',
  'co2.method.per-device': 'per device',
  'co2.method.distance': 'distance',
  'co2.method.bundled-distance': 'shared distance',
  'co2.method.per-package': 'per package',
  'co2.method.withdrawn': 'withdrawn',
  'co2.file.headings':
    'Month;Date;Administration;Kind;Status;What;Number;kg CO2e;Lowest kg;Highest kg;Method;Factors;Inputs;Corrects;Entry',
  'co2.file.made': 'Made {day}.',
  'co2.dispatch.title': 'The monthly card for {period}',
  'co2.dispatch.due': 'Sent {due:time}. These are all who are to have it.',
  'co2.dispatch.nobody':
    'Nobody is to have the card: nobody has the role of environmental coordinator.',
  'co2.dispatch.total': 'the whole organisation',
  'co2.dispatch.not-issued': 'not sent yet',
  'co2.dispatch.refusing': 'does not want it',
  'co2.dispatch.waiting': 'on its way',
  'co2.dispatch.sent': '✓ there',
  'co2.dispatch.unreachable': '⚠ could not be reached; gets it on writing to the bot',
  'co2.dispatch.failed': '⚠ did not get through',
  'co2.dispatch.summary': '{title}: {sent} of {count} there.',

  'refusal.co2-no-recipient': 'That person is not to have the card for that month.',
  'refusal.co2-nobody-to-remind': 'Nobody in {unit} has anything overdue any more.',
  'refusal.co2-done-before': 'That has been done this month already, on {day:day}.',
  'refusal.co2-colleague-unknown': 'I find nobody called {name}. Try the mail address.',
  'refusal.co2-colleague-unclear':
    'There are several: {names}. Write the mail address of the one you mean.',
  'refusal.co2-nothing-to-ask': 'There is nothing of that left to ask about.',
  'refusal.co2-not-yours':
    'You see the whole organisation’s figure and your own administrations’. These are somebody else’s.',
  'refusal.co2-set-unknown': 'There is no factor set called {set}.',
  'refusal.co2-set-taken':
    'There is already a factor set called {set}. Give it the next version number.',
  'refusal.co2-choice-in-past':
    'A new factor set counts from {today} or later. To count an earlier period anew, make a restatement.',
} as const;
