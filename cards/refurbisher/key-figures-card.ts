import type { Language } from '../../bot/domain/language';
import {
  missingAges,
  type KeyFigure,
  type MissingAge,
  type MissingByAge,
} from '../../bot/domain/refurbisher/key-figures';
import { outcomes } from '../../bot/domain/refurbisher/report-values';
import { say } from '../../bot/locale';
import { moneyText, monthText, numberText } from '../../bot/locale/format';
import { button } from '../buttons';
import type { Card } from '../card';
import { recordCard, type Section } from '../returns/record-card';
import { verbs } from '../verbs';

type Name = Readonly<Record<Language, string>>;

export interface KeyFiguresShown {
  readonly demo: boolean;
  readonly administration?: Name;
  readonly figures: readonly KeyFigure[];
  readonly missing: readonly (MissingByAge & { readonly name?: Name })[];
  readonly others: readonly { readonly id: string; readonly name: Name }[];
}

/** Half a year of giving back, wiping and new life, and what is missing now. */
export function keyFiguresCard(view: KeyFiguresShown, language: Language): Card {
  const { administration, figures, missing, others, demo } = view;
  return recordCard(
    {
      title: say(language, 'key-figures.title'),
      line: administration?.[language] ?? say(language, 'key-figures.all'),
      sections: [
        ...figures.map((figure) => monthSection(figure, language)),
        missingSection(missing, language),
      ],
      actions: [
        ...(administration === undefined
          ? []
          : [button(language, say(language, 'key-figures.all'), verbs.showKeyFigures)]),
        ...others.map(({ id, name }) =>
          button(language, name[language], verbs.showKeyFigures, { administration: id }),
        ),
      ],
      demo,
    },
    language,
  );
}

function monthSection(figure: KeyFigure, language: Language): Section {
  const { month, returned, expected, returnRate, daysToWipe, wiped, creditSek } = figure;
  const mix = outcomes
    .filter((outcome) => figure.outcomes[outcome] > 0)
    .map((outcome) => `${say(language, `fate.${outcome}`)} ${figure.outcomes[outcome]}`);
  const percent = Math.round((returnRate ?? 0) * 100);
  return {
    heading: monthText(language, month),
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
  const text = (age: MissingAge): string => `${ages[age]} ${say(language, `missing.${age}`)}`;
  return missingAges
    .filter((age) => ages[age] > 0)
    .map(text)
    .join(', ');
}
