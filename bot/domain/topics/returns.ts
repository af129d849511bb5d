/** Giving devices back: what people are told without having asked. */
export const returnsTopics = [
  'return-announced',
  'return-received',
  'return-withdrawn',
  'return-leaver',
  'return-changed',
  'swap-stopped',
  'swap-hand-in',
  'keep-to-decide',
  'keep-decided',
  'keep-changed',
  'loss-reported',
  'loss-found',
  'loss-changed',
  'due-soon',
  'due-manager',
  'due-attention',
] as const;
