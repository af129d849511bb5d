import type { State } from '../../bot/domain/lifecycle';
import type { DeviceKind } from '../../bot/domain/product';

/** The words people use for where a device is, in both languages; each begins one of these. */
const rows: readonly (readonly [words: string, states: readonly State[]])[] = [
  ['beställd beställda leverantören ordered', ['ordered']],
  ['lager lagret hyllan ledig lediga stock shelf available spare', ['in-stock']],
  ['reserverad reserverade reserved', ['reserved']],
  ['klar klara hämtas ready', ['ready']],
  ['bruk används använd utlånad utlånade uthyrd uthyrda used use lent', ['in-use']],
  ['tillbaka returneras returning', ['return-requested']],
  ['återlämnad återlämnade inlämnad inlämnade returned', ['returned']],
  ['avhämtning pickup', ['awaiting-pickup']],
  ['återbrukaren återbrukare refurbisher', ['awaiting-pickup', 'with-refurbisher']],
  ['raderad raderade wiped erased', ['wiped']],
  ['återbrukad återbrukade återanvänd reused', ['reused']],
  ['återvunnen återvunna recycled', ['recycled']],
  ['skrotad skrotade scrapped', ['scrapped']],
  ['borttappad borttappade förlorad försvunnen stulen lost missing stolen', ['lost']],
  ['upphittad upphittade hittad found', ['found']],
];

const stateOf = new Map(
  rows.flatMap(([words, states]) => words.split(' ').map((word) => [word, states] as const)),
);

const overdueWords = new Set('försenad försenade sen förfallen förfallna overdue late'.split(' '));

const kindOf = new Map<string, DeviceKind>([
  ...'dator datorer datorn laptop laptops bärbar computer computers pc'
    .split(' ')
    .map((word) => [word, 'computer'] as const),
  ...'mobil mobiler mobilen telefon telefoner phone phones mobile'
    .split(' ')
    .map((word) => [word, 'phone'] as const),
]);

/** Words that hold a sentence together and find nothing. */
const empty = new Set(
  'i på hos är att hämta med som för till av den det en ett och in on at is are the a an for of with to by and'.split(
    ' ',
  ),
);

export function statesMeant(word: string): readonly State[] | undefined {
  return stateOf.get(word);
}

export function meansOverdue(word: string): boolean {
  return overdueWords.has(word);
}

export function kindMeant(word: string): DeviceKind | undefined {
  return kindOf.get(word);
}

export function saysNothing(word: string): boolean {
  return empty.has(word);
}
