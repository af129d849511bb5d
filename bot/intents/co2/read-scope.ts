import type { Administration, Organisation } from '../../domain/organisation';
import { folded, wordsIn } from './words';

/** Whose figures a sentence asks for. */
export type ReadScope =
  | { readonly kind: 'unsaid' }
  /** "vår förvaltning": those that whoever asks coordinates. */
  | { readonly kind: 'own' }
  | { readonly kind: 'organisation' }
  /** The administrations side by side. */
  | { readonly kind: 'each' }
  | { readonly kind: 'named'; readonly administrations: readonly string[] };

const each =
  / (?:per forvaltning|alla forvaltningar|varje forvaltning|forvaltningarna|forvaltningar|vilken forvaltning|forvaltning for forvaltning|sida vid sida|vilka forvaltningar|(?:per|by|each|every|which|all) (?:administrations?|departments?)|the administrations|other departments|side by side) /u;
const own =
  / (?:(?:var|min|egna|den egna) (?:forvaltning|forvaltnings|enhet|avdelning|verksamhet)|(?:our|my|our own) (?:administration|administrations|department|departments|unit)) /u;
const whole =
  / (?:hela kommunen|kommunen|kommunens|hela organisationen|organisationen|organisationens|alla|totalt|totalen|sammanlagt|the municipality|municipality|whole organisation|the organisation|everyone|everybody|in total|overall|altogether) /u;

/** Reads names in either language, whole or in part: "barn- och utbildning", "omsorgen", a unit's name. */
export function readScope(text: string, organisation: Organisation): ReadScope {
  const sentence = folded(text);
  if (each.test(sentence)) return { kind: 'each' };
  if (own.test(sentence)) return { kind: 'own' };
  const administrations = namedIn(sentence, organisation);
  if (administrations.length > 0) return { kind: 'named', administrations };
  const name = wordsIn(folded(organisation.name)).join(' ');
  return whole.test(sentence) || sentence.includes(` ${name} `)
    ? { kind: 'organisation' }
    : { kind: 'unsaid' };
}

/** Whole names first; what is left of the sentence is then looked through for parts of names. */
function namedIn(sentence: string, { administrations }: Organisation): readonly string[] {
  let left = sentence;
  const found = new Set<string>();
  for (const [name, id] of wholeNames(administrations)) {
    if (!left.includes(` ${name} `) && !left.includes(` ${name}s `)) continue;
    found.add(id);
    left = left.replace(` ${name} `, ' ').replace(` ${name}s `, ' ');
  }
  const words = wordsIn(left);
  for (const [part, id] of parts(administrations))
    if (words.some((word) => means(word, part))) found.add(id);
  return administrations.map(({ id }) => id).filter((id) => found.has(id));
}

/** Longest first: "Social Services" before "Services". */
function wholeNames(
  administrations: readonly Administration[],
): readonly (readonly [name: string, id: string])[] {
  return administrations
    .flatMap(({ id, name, departments }) =>
      [name.sv, name.en, ...departments].map((one) => [folded(one).trim(), id] as const),
    )
    .toSorted((a, b) => b[0].length - a[0].length);
}

/** What is left of a name without "förvaltningen" and its like; only what one administration alone has. */
function parts(
  administrations: readonly Administration[],
): readonly (readonly [part: string, id: string])[] {
  const all = administrations.flatMap(({ id, name, departments }) =>
    [...new Set([name.sv, name.en, ...departments].flatMap(partsOfName))].map(
      (part) => [part, id] as const,
    ),
  );
  return all.filter(
    ([part, id]) =>
      !all.some(([other, owner]) => owner !== id && (other === part || means(other, part))),
  );
}

/** Words that a question about CO2 has anyway, or that say nothing of whose it is. */
const tooCommon = new Set(
  'miljo klimat kommun environment climate services service administration department office unit'.split(
    ' ',
  ),
);

function partsOfName(name: string): readonly string[] {
  return wordsIn(folded(name))
    .map((word) =>
      word.replace(/s?(?:forvaltning|kontor|namnd|enhet|avdelning|tjanst)(?:en|et|er|erna)?$/u, ''),
    )
    .filter((part) => part.length >= 4 && !tooCommon.has(part));
}

/** "omsorgen", "omsorgens", "omsorgsförvaltningen" mean "omsorg"; "hemtjänst" means "Hemtjänsten". */
function means(word: string, part: string): boolean {
  return (
    word.startsWith(part) ||
    (word.length >= 5 && part.startsWith(word) && part.length - word.length <= 2)
  );
}
