import type { Language } from '../domain/language';
import type { Day } from '../domain/time';
import { neededBy } from './wish-day';
import { forOther, type ForOther } from './wish-person';
import { productWish, type ProductWish } from './wish-product';

/** What a sentence already says for the request form; what it does not say is absent. */
export interface Wish extends ProductWish {
  readonly forOther?: ForOther;
  /** ISO date in Sweden. */
  readonly neededBy?: Day;
}

/** Characters read; a wish longer than this is a letter, which the form's reason keeps whole. */
const longest = 1000;

/**
 * Reads a wish such as "en iPhone till en ny vikarie på måndag". Nothing here is acted on: it prefills a form
 * that the person sees and can change. Both languages are read whatever the sentence's language is, since
 * people mix them.
 */
export function readWish(text: string, _language: Language, now: Date): Wish {
  const said = text.slice(0, longest);
  const other = forOther(said);
  const day = neededBy(said, now);
  return {
    ...productWish(said),
    ...(other !== undefined && { forOther: other }),
    ...(day !== undefined && { neededBy: day }),
  };
}
