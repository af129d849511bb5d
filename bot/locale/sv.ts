import type { en } from './en';
import { rent } from './sv/rent';
import { rounds } from './sv/rounds';
import { labels } from './sv/labels';
import { returns } from './sv/returns';
import { refurbisher } from './sv/refurbisher';
import { co2 } from './sv/co2';
import { support } from './sv/support';
import { files } from './sv/files';
import { privacy } from './sv/privacy';
import { admin } from './sv/admin';
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
  ...returns,
  ...refurbisher,
  ...co2,
  ...support,
  ...privacy,
  ...admin,
  ...labels,
  ...rounds,
  ...files,
  ...rent,
};
