/** All that a sentence can mean to us; `none` is everything else. */
export const intentNames = [
  'request.computer',
  'request.phone',
  'return',
  'support',
  'status',
  'devices',
  'co2',
  'help',
  'cancel',
  'queue',
  'inventory',
  'greeting',
  'none',
] as const;

export type IntentName = (typeof intentNames)[number];

/** Whether a word from outside names one of our intents. */
export function isIntentName(word: string): word is IntentName {
  return (intentNames as readonly string[]).includes(word);
}
