import type { ChartMonth } from '../../bot/domain/co2/monthly/view';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { numberText } from '../../bot/locale/format';
import { shortMonthText } from '../../bot/locale/period';

/** What the template needs for Teams' own chart and the table in its place where there is no such. */
export interface ChartPart {
  readonly title: string;
  readonly axisTitle: string;
  readonly monthTitle: string;
  readonly confirmedTitle: string;
  readonly estimatedTitle: string;
  readonly series: readonly object[];
  readonly rows: readonly {
    readonly month: string;
    readonly confirmed: string;
    readonly estimated: string;
  }[];
}

/** Stacked columns: what is confirmed below, what is still an estimate on top. */
export function chartPart(months: readonly ChartMonth[], language: Language): ChartPart {
  const confirmedTitle = say(language, 'co2.chart.confirmed');
  const estimatedTitle = say(language, 'co2.chart.estimated');
  return {
    title: say(language, 'co2.section.chart'),
    axisTitle: axisTitle(months, language),
    monthTitle: say(language, 'co2.chart.month'),
    confirmedTitle,
    estimatedTitle,
    series: [
      seriesOf(confirmedTitle, months, ({ confirmed }) => confirmed),
      seriesOf(estimatedTitle, months, ({ estimated }) => estimated),
    ],
    rows: months.map(({ month, confirmed, estimated }) => ({
      month: shortMonthText(language, month),
      confirmed: rounded(confirmed, language),
      estimated: rounded(estimated, language),
    })),
  };
}

/** The chart's figures as a sentence: "okt. 2025: 310, nov. 2025: 0 (uppskattat 40), …". */
export function chartText(months: readonly ChartMonth[], language: Language): string {
  return months
    .map(({ month, confirmed, estimated }) => {
      const sure = rounded(confirmed, language);
      const name = shortMonthText(language, month);
      if (Math.round(estimated) <= 0) return `${name}: ${sure}`;
      const unsure = rounded(estimated, language);
      return say(language, 'co2.chart.line-both', {
        month: name,
        confirmed: sure,
        estimated: unsure,
      });
    })
    .join(', ');
}

/** The columns are too narrow for names of months: the axis says which the numbers are. */
function axisTitle(months: readonly ChartMonth[], language: Language): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return '';
  return say(language, 'co2.chart.axis', {
    from: shortMonthText(language, first.month),
    to: shortMonthText(language, last.month),
  });
}

/** What sets the same month last year apart for the chart, and is not seen. */
const lastYears = '\u200b';

function seriesOf(
  legend: string,
  months: readonly ChartMonth[],
  kgOf: (month: ChartMonth) => number,
): object {
  return {
    legend,
    values: months.map((one, index) => ({
      x: `${Number(one.month.slice(5))}${index < months.length - 12 ? lastYears : ''}`,
      y: Math.max(0, Math.round(kgOf(one))),
    })),
  };
}

function rounded(kg: number, language: Language): string {
  return numberText(language, Math.round(kg));
}
