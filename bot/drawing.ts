import { readFileSync, writeFileSync } from 'node:fs';
import { redrawn } from './domain/lifecycle-drawing';
import { say } from './locale';

/** Draws docs/lifecycle.md anew from the code: `npm run drawing`. */
const page = 'docs/lifecycle.md';
writeFileSync(
  page,
  redrawn(readFileSync(page, 'utf8'), {
    sv: (state) => say('sv', `state.${state}`),
    en: (state) => say('en', `state.${state}`),
  }),
);
