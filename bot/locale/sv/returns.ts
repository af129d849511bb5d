import type { returns as english } from '../en/returns';
import { refusals } from './returns/refusals';

import { cards } from './returns/cards';
import { due } from './returns/due';
import { keep } from './returns/keep';
import { loss } from './returns/loss';
import { news } from './returns/news';

/** Återlämning. */
export const returns: Readonly<Record<keyof typeof english, string>> = {
  ...refusals,
  ...news,
  ...cards,
  ...due,
  ...keep,
  ...loss,
};
