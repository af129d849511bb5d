/** Körrundor. */
export const rounds = {
  'round.title': 'Rundor',
  'round.summary': 'Rundor: {proposed} att planera, {planned} planerade.',
  'round.none': 'Inget väntar på att köras.',
  'round.proposed': '{place}, {day:day}',
  'round.carries': '{items:plural(sak|saker)}, {cabinets:plural(vadderat skåp|vadderade skåp)}',
  'round.alone': 'Bara en sak än. Vänta gärna, om det inte brådskar.',
  'round.plan': 'Planera',
  'round.going': '{number} · {place}, {day:day}',
  'round.came': 'Det här blev gjort',
  'round.came-wrong': 'Kryssa för det som blev gjort.',
  'round.drive': 'Körd',
  'round.cancel': 'Ställ in',
  'round.print': 'Körlista',
  'round.delivery': 'Lämna',
  'round.collection': 'Hämta',
  'round.visit': 'Besök',
  'round.planned':
    '{number} är planerad till {day:day} med {items:plural(sak|saker)}. De som väntar har fått veta det.',
  'round.driven':
    '{number} är körd: {came:plural(sak|saker)} gjorda, {left} kvar. Det som blev kvar föreslås igen.',
  'round.cancelled': '{number} är inställd. Det som skulle med föreslås igen.',
  'round.headings': 'Nr;Vad;Ärende;Enhet;Klart',
  'round.sheet': '{number}, {place}, {day:day}',
  'topic.round-coming': 'IT kommer till {place} {day:day}. Då löser sig det du väntar på.',
  'refusal.round-not-found':
    'Den rundan finns inte längre. Skriv ”rundor” för att se dem som finns.',
  'refusal.round-over':
    '{number} är redan körd eller inställd. Skriv ”rundor” för att se dem som finns.',
  'refusal.round-nothing-there': 'Inget väntar på att köras till {place} just nu.',
};
