import type { Language } from '../../bot/domain/language';
import {
  missingAges,
  type KeyFigure,
  type MissingAge,
  type MissingByAge,
} from '../../bot/domain/refurbisher/key-figures';
import { outcomes } from '../../bot/domain/refurbisher/report-values';
import { say } from '../../bot/locale';
import { capitalised, moneyText, monthText, numberText } from '../../bot/locale/format';
import { button } from '../buttons';
import type { Card } from '../card';
import { choiceField } from '../returns/fields';
import { recordCard, type RecordParts, type Section } from '../returns/record-card';
import { verbs } from '../verbs';

type Name = Readonly<Record<Language, string>>;

export interface KeyFiguresShown {
  readonly demo: boolean;
  /** Whether whoever looks may see all together. */
  readonly all: boolean;
  readonly administration?: Name;
  readonly figures: readonly KeyFigure[];
  readonly missing: readonly (MissingByAge & { readonly name?: Name })[];
  /** The id of the administration shown, absent for all together; and those that can be looked at. */
  readonly chosen?: string;
  readonly administrations: readonly { readonly id: string; readonly name: Name }[];
}

/** Half a year of giving back, wiping and new life, and what is missing now. */
export function keyFiguresCard(view: KeyFiguresShown, language: Language): Card {
  const { administration, figures, missing, demo } = view;
  return recordCard(
    {
      title: say(language, 'key-figures.title'),
      line: administration?.[language] ?? say(language, 'key-figures.all'),
      sections: [
        ...figures.map((figure) => monthSection(figure, language)),
        missingSection(missing, language),
      ],
      ...choosing(view, language),
      demo,
    },
    language,
  );
}

/** Everybody's figures, or one administration's: a list, as a municipality may have a dozen. */
function choosing(
  { all, chosen, administrations }: KeyFiguresShown,
  language: Language,
): Pick<RecordParts, 'fields' | 'send'> {
  const choices = [
    ...(all ? [{ value: everybody, title: say(language, 'key-figures.all') }] : []),
    ...administrations.map(({ id, name }) => ({ value: id, title: name[language] })),
  ];
  if (choices.length < 2) return {};
  const field = {
    id: 'administration',
    label: say(language, 'key-figures.choose'),
    value: chosen ?? everybody,
    error: say(language, 'key-figures.choose-error'),
  };
  return {
    fields: [choiceField(field, choices)],
    send: [button(language, say(language, 'key-figures.show'), verbs.showKeyFigures)],
  };
}

/** No administration is called so: all together. */
const everybody = '*';

function monthSection(figure: KeyFigure, language: Language): Section {
  const { month, returned, expected, returnRate, daysToWipe, wiped, creditSek } = figure;
  const mix = outcomes
    .filter((outcome) => figure.outcomes[outcome] > 0)
    .map((outcome) => `${say(language, `fate.${outcome}`)} ${figure.outcomes[outcome]}`);
  const percent = Math.round((returnRate ?? 0) * 100);
  return {
    heading: capitalised(monthText(language, month)),
    details: [
      returnRate === undefined
        ? say(language, 'key-figures.nothing-due')
        : say(language, 'key-figures.rate', { percent, returned, expected }),
      ...(daysToWipe === undefined
        ? []
        : [
            say(language, 'key-figures.wiped', {
              wiped,
              median: numberText(language, daysToWipe.median),
              longest: daysToWipe.longest,
            }),
          ]),
      ...(mix.length === 0 ? [] : [mix.join(' · ')]),
      ...(creditSek === 0
        ? []
        : [`${say(language, 'report.credit')}: ${moneyText(language, creditSek)}`]),
    ],
  };
}

function missingSection(missing: KeyFiguresShown['missing'], language: Language): Section {
  const total = missing.reduce((sum, row) => sum + row.total, 0);
  return {
    heading: say(language, 'key-figures.missing', { count: total }),
    details: missing.map(
      (row) =>
        `• ${row.name?.[language] ?? say(language, 'key-figures.nobody')}: ${row.total} (${agesText(row, language)})`,
    ),
  };
}

function agesText({ ages }: MissingByAge, language: Language): string {
  const text = (age: MissingAge): string => `${say(language, `missing.${age}`)}: ${ages[age]}`;
  return missingAges
    .filter((age) => ages[age] > 0)
    .map(text)
    .join(', ');
}
