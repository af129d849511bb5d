import { refusals } from './returns/refusals';

import { news } from './returns/news';

/** Giving devices back. */
export const returns = { ...refusals, ...news } as const;
