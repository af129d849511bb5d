import type { Facts } from '../domain/errors';
import type { en } from './en';

export type Key = keyof typeof en;

/** The names in a sentence's placeholders: "tag" and "place" of "{tag} is at {place}". */
type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Inside}}${infer Rest}`
  ? NameOf<Inside> | NamesIn<Rest>
  : never;
type NameOf<Inside extends string> = Inside extends `${infer Name}:${string}` ? Name : Inside;

/**
 * What `say` must be told besides the key: every fact that the sentence, or one of several, names.
 * Where any key may come, the facts come from elsewhere, and the tests hold them.
 */
export type FactsFor<K extends Key> = Key extends K
  ? [facts?: Facts]
  : [NamesIn<(typeof en)[K]>] extends [never]
    ? []
    : [facts: Readonly<Record<NamesIn<(typeof en)[K]>, string | number>>];
