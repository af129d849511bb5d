import { writeFileSync } from 'node:fs';
import { goldenCards } from './golden-cards';

// Run with `npx tsx test/co2/monthly/write-golden.ts` when a card is to look otherwise, and read the difference.
for (const { file, card } of goldenCards)
  writeFileSync(file, `${JSON.stringify(card, undefined, 2)}\n`);
