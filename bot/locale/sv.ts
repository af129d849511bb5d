import type { en } from './en';
import { cards } from './sv/cards';
import { form } from './sv/form';
import { news } from './sv/news';
import { refusals } from './sv/refusals';
import { states } from './sv/states';
import { talk } from './sv/talk';

/** The Swedish sentences. One that is missing does not compile. */
export const sv: Readonly<Record<keyof typeof en, string>> = {
  ...refusals,
  ...form,
  ...states,
  ...talk,
  ...cards,
  ...news,
};
