import { refusals } from './returns/refusals';

import { cards } from './returns/cards';
import { due } from './returns/due';
import { keep } from './returns/keep';
import { news } from './returns/news';

/** Giving devices back. */
export const returns = { ...refusals, ...news, ...cards, ...due, ...keep } as const;
