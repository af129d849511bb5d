import type { news as english } from '../en/news';

/** Det som folk får veta utan att ha frågat, ovanför beställningens kort. Den som beställde och den som ska ha enheten läser samma. */
export const news: Readonly<Record<keyof typeof english, string>> = {
  'topic.request-to-decide': 'En beställning väntar på ditt beslut.',
  'topic.request-received': 'En kollega har beställt en enhet åt dig.',
  'topic.request-approved': 'Beställningen är godkänd.',
  'topic.request-declined': 'Det blev nej på beställningen.',
  'topic.request-queued': 'Beställningen är godkänd och väntar på en enhet.',
  'topic.request-expected': 'Enheten väntas en annan dag än vi sagt tidigare.',
  'topic.request-reserved': 'Goda nyheter: beställningen är godkänd och en enhet är reserverad.',
  'topic.request-ready': 'Enheten är klar att hämta. Tryck på ”Jag har fått den” när du har den.',
  'topic.request-cancelled': 'Den här beställningen är återkallad.',
  'topic.request-handed-over': 'Enheten är utlämnad.',
  'topic.receipt-reminder':
    'Har enheten blivit hämtad? Tryck på ”Jag har fått den”, så att IT vet det.',
  'topic.to-prepare': 'En enhet är reserverad och väntar på att bli iordningställd.',
  'topic.cards-changed': 'Det här har ändrats.',
};
