import type { news as english } from '../en/news';

/** Det som folk får veta utan att ha frågat, ovanför beställningens kort. Den som beställde och den som ska ha enheten läser samma. */
export const news: Readonly<Record<keyof typeof english, string>> = {
  'topic.request-to-decide': 'En beställning väntar på ditt beslut.',
  'topic.request-received': 'En kollega har beställt en enhet åt dig.',
  'topic.request-approved': 'Beställningen är godkänd.',
  'topic.request-declined': 'Det blev nej på beställningen.',
  'topic.request-queued': 'Beställningen är godkänd och väntar på en enhet.',
  'topic.request-expected': 'Enheten väntas en annan dag än vi sagt tidigare.',
  'topic.request-stranded':
    'Modellen du väntar på har tagits ur katalogen, och det kommer inga fler. IT väljer en annan eller hör av sig. Du kan också återkalla och beställa en annan modell själv.',
  'topic.request-to-move':
    'Modellen har tagits ur katalogen, och det kommer inga fler. Flytta beställningen till en annan modell, eller avslå den och skriv varför.',
  'topic.request-moved': 'IT har bytt till en annan modell åt dig. Du har kvar din plats i kön.',
  'topic.request-reserved': 'Goda nyheter: beställningen är godkänd och en enhet är reserverad.',
  'topic.request-ready': 'Enheten är klar att hämta. Tryck på ”Jag har fått den” när du har den.',
  'topic.request-cancelled': 'Den här beställningen är återkallad.',
  'topic.request-handed-over': 'Enheten är utlämnad.',
  'topic.receipt-reminder':
    'Har enheten blivit hämtad? Tryck på ”Jag har fått den”, så att IT vet det.',
  'topic.to-prepare': 'En enhet är reserverad och väntar på att bli iordningställd.',
  'topic.cards-changed': 'Det här har ändrats.',
};
