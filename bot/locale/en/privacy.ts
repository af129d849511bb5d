/** A person's own data. */
export const privacy = {
  'privacy.title': 'What is kept about you',
  'privacy.what.member': 'Your choices, and a random name for you in histories',
  'privacy.what.reference': 'Where I reach you in Teams',
  'privacy.what.devices': '{count:plural(device|devices)} that you have',
  'privacy.what.requests': '{count:plural(request|requests)} by you or for you',
  'privacy.what.returns': '{count:plural(return|returns)}, extensions and reports of loss',
  'privacy.what.bookings': '{count:plural(booking|bookings)} of help',
  'privacy.what.notifications': '{count:plural(message|messages)} that I have sent you',
  'privacy.kept.member': 'Kept until you are made anonymous.',
  'privacy.kept.reference': 'Kept until you are made anonymous. Only so that I can write to you.',
  'privacy.kept.devices': 'Kept as long as you have them.',
  'privacy.kept.requests':
    'Kept until your organisation decides otherwise: they are often public records.',
  'privacy.kept.returns':
    'Kept until your organisation decides otherwise: they are often public records.',
  'privacy.kept.bookings': 'Kept until your organisation decides otherwise.',
  'privacy.kept.notifications': 'Kept until your organisation decides otherwise.',
  'privacy.kept-months':
    'Erased {months:plural(month|months)} after it is closed, as your organisation has decided.',
  'privacy.not-kept': 'What is not kept',
  'privacy.not-kept-detail':
    'Your name, address, department and manager are asked of the directory when they are shown. What you write to me is kept only where you send it in a form.',
  'privacy.take': 'Take it with you',
  'privacy.take-detail': 'All of it, as it is stored, in a file that a program can read.',
  'privacy.take-button': 'Get the file',
  'privacy.forget':
    'Much of this is public record, which may only be erased as {organisation} has decided. When you have left and handed everything back, IT can make you anonymous. Ask them on {phone}. Write “what do you hold on me?” and you see what there is.',
  'refusal.privacy-held':
    'This is kept because of a dispute or an inquiry. Lift the hold first, if it is over.',
  'refusal.privacy-has-device': 'They still have {tag}. It has to come back first.',
  'refusal.privacy-has-request': 'Case {number} is still open. Close it first.',
  'refusal.privacy-has-duty':
    'They are still on the help desk’s roster, a substitute, or among those who get the monthly card. Let somebody else take over first.',
} as const;
