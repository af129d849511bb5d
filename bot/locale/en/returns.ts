import { refusals } from './returns/refusals';

import { cards } from './returns/cards';
import { news } from './returns/news';

/** Giving devices back. */
export const returns = { ...refusals, ...news, ...cards } as const;
