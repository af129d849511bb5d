/** Drives. */
export const rounds = {
  'round.title': 'Rounds',
  'round.summary': 'Rounds: {proposed} to plan, {planned} planned.',
  'round.none': 'Nothing waits to be driven.',
  'round.proposed': '{place} on {day:day}',
  'round.carries': '{items:plural(item|items)}, {cabinets:plural(padded cabinet|padded cabinets)}',
  'round.alone': 'Only one item so far. Better wait, unless it is urgent.',
  'round.plan': 'Plan it',
  'round.going': '{number} · {place} on {day:day}',
  'round.came': 'This was done',
  'round.came-wrong': 'Tick what was done.',
  'round.drive': 'Driven',
  'round.cancel': 'Call it off',
  'round.print': 'Sheet',
  'round.delivery': 'Bring',
  'round.collection': 'Fetch',
  'round.visit': 'Visit',
  'round.planned':
    '{number} is planned for {day:day} with {items:plural(item|items)}. Those who wait have been told.',
  'round.driven':
    '{number} was driven: {came:plural(item|items)} done, {left} left. What is left is proposed again.',
  'round.cancelled': '{number} was called off. What should have come along is proposed again.',
  'round.headings': 'No;What;Case;Device;Done',
  'round.sheet': '{number}, {place} on {day:day}',
  'topic.round-coming': 'IT comes to {place} on {day:day}. What you are waiting for is done then.',
  'refusal.round-not-found': 'That round is gone. Write “rounds” to see those there are.',
  'refusal.round-over':
    '{number} was driven or called off already. Write “rounds” to see those there are.',
  'refusal.round-nothing-there': 'Nothing waits to be driven to {place} just now.',
} as const;
