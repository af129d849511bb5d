import { rent } from './en/rent';
import { rounds } from './en/rounds';
import { labels } from './en/labels';
import { returns } from './en/returns';
import { refurbisher } from './en/refurbisher';
import { co2 } from './en/co2';
import { support } from './en/support';
import { files } from './en/files';
import { privacy } from './en/privacy';
import { admin } from './en/admin';
import { cards } from './en/cards';
import { form } from './en/form';
import { news } from './en/news';
import { refusals } from './en/refusals';
import { states } from './en/states';
import { talk } from './en/talk';

/** The English sentences. This catalogue defines the keys; {name} is a fact, {name:format} one that is formatted. */
export const en = {
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
} as const;
