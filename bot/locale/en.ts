import { cards } from './en/cards';
import { form } from './en/form';
import { news } from './en/news';
import { refusals } from './en/refusals';
import { states } from './en/states';
import { talk } from './en/talk';

/** The English sentences. This catalogue defines the keys; {name} is a fact, {name:format} one that is formatted. */
export const en = { ...refusals, ...form, ...states, ...talk, ...cards, ...news } as const;
