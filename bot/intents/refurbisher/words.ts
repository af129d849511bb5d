import { columnsIn } from './column-words';
import type { RefurbisherIntent } from './read';

type Groups = Readonly<Partial<Record<string, string>>>;
type Phrase = readonly [RegExp, (groups: Groups) => RefurbisherIntent];

const numberOf = ({ number = '' }: Groups): number => Number(number);

/** Said by staff, alone or with a number: "sändningar", "sändning 1015". */
const phrases: readonly Phrase[] = [
  [
    /^(?:visa |show |öppna |open )?(?:sändning|consignment)(?: nr\.?| no\.?)? ?#?(?<number>\d{1,9})\W*$/iu,
    (groups) => ({ kind: 'consignment-show', number: numberOf(groups) }),
  ],
  [
    /^(?:visa |show )?(?:alla |all )?(?:sändningar(?:na)?(?: till återbrukaren)?|consignments?(?: to the refurbisher)?|sändning)\W*$/iu,
    () => ({ kind: 'consignments' }),
  ],
  [
    /^(?:ny|öppna|skapa|new|open|create)(?: an?| en)?(?: ny| new)? (?:sändning|consignment)\W*$/iu,
    () => ({ kind: 'consignment-open' }),
  ],
  [
    /^(?:lägg (?:till )?|add )(?<devices>\S.*?) (?:i|på|till|to|in) (?:den öppna |the open |the )?(?:sändningen|consignment)\W*$/isu,
    ({ devices = '' }) => ({ kind: 'consignment-add-said', devices }),
  ],
  [
    /^(?:visa |show )?(?:avvikelser(?:na)?|differences)(?: (?:i|in))?(?: (?:sändning|consignment))? ?#?(?<number>\d{1,9})\W*$/iu,
    (groups) => ({ kind: 'differences', number: numberOf(groups), from: 0 }),
  ],
  [
    /^(?:visa |show )?(?:raderingsklocka(?:n)?|(?:vad )?väntar på radering|wipe clock|(?:what is )?waiting to be wiped)\W*$/iu,
    () => ({ kind: 'wipe-overdue' }),
  ],
  [
    /^(?:vår )?återbrukare(?:n)? (?:heter|är) (?<name>\S.{0,99})$/iu,
    ({ name = '' }) => ({ kind: 'refurbisher-named', name: withoutStop(name) }),
  ],
  [
    /^(?:our|the) refurbisher is(?: called)? (?<name>\S.{0,99})$/iu,
    ({ name = '' }) => ({ kind: 'refurbisher-named', name: withoutStop(name) }),
  ],
];

const keyFigures =
  /^(?:visa |show )?(?:the )?(?:nyckeltal(?:en)?|återtagsgrad(?:en)?|key figures|return rates?)\W*$/iu;

/** Key figures are for coordinators too, and somebody else who asks is told why not. */
export function inWords(text: string, staff: boolean): RefurbisherIntent | undefined {
  if (keyFigures.test(text)) return { kind: 'key-figures', administration: '' };
  if (!staff) return undefined;
  for (const [pattern, intent] of phrases) {
    const found = pattern.exec(text);
    if (found !== null) return intent(found.groups ?? {});
  }
  return columnsIn(text);
}

function withoutStop(name: string): string {
  return name.replace(/[.!]+$/u, '').trim();
}
