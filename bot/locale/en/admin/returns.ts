/** Returns on the admin page. */
export const returns = {
  'page.returns': 'Returns',
  'ret.receive': 'Receive devices',
  'ret.scan': 'Scan or type a tag, serial number, IMEI or the number of a return, and press Enter',
  'ret.expected': 'On their way in',
  'ret.number': 'Return',
  'ret.device': 'Device',
  'ret.unregistered': 'not registered',
  'ret.from': 'From',
  'ret.hand-in': 'How',
  'ret.announced': 'Announced',
  'ret.act': 'Receive',
  'ret.take-one': 'Receive {number}',
  'ret.more': 'and {count} more. The ones announced first are shown.',
  'ret.drop': 'Take off',
  'ret.same': 'The same device as {typed}, which is on the list.',
  'ret.changed': '⚠ Somebody else was faster. Scan it again to see how it is now.',
  'ret.left':
    'At most {most} are received at a time. {count:plural(code|codes)} more stay on the list until next time.',
  'ret.before': 'Is already on the list: {code}',
} as const;
