import { refusals } from './returns/refusals';

import { cards } from './returns/cards';
import { due } from './returns/due';
import { keep } from './returns/keep';
import { loss } from './returns/loss';
import { news } from './returns/news';

/** Giving devices back. */
export const returns = { ...refusals, ...news, ...cards, ...due, ...keep, ...loss } as const;
