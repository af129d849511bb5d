import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { numberText } from '../../../bot/locale/format';
import { usePage } from '../page-context';
import { unreachable } from './unreachable';
import { Rows } from '../rows';

/** Named numbers as bars, and the same as a table for whoever does not see bars. */
export function CountChart({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}): ReactNode {
  const { language } = usePage();
  const whole = Math.max(...rows.map(({ count }) => count));
  return (
    <>
      <div className="chart" aria-hidden="true" {...unreachable}>
        <HorizontalBarChart
          variant={HorizontalBarChartVariant.AbsoluteScale}
          culture={language === 'sv' ? 'sv-SE' : 'en-GB'}
          hideTooltip
          hideLabels
          data={rows.map(({ name, count }) => ({
            // The number stands in the name: beside the longest bar there is no room for it.
            chartTitle: `${name}: ${numberText(language, count)}`,
            chartData: [
              {
                legend: name,
                color: tokens.colorPaletteTealBorderActive,
                horizontalBarChartdata: { x: count, total: whole },
              },
            ],
          }))}
        />
      </div>
      <details>
        <summary>{say(language, 'page.as-table')}</summary>
        <Rows
          label={label}
          rows={rows}
          keyOf={({ name }) => name}
          columns={[
            { heading: label, cell: ({ name }) => name },
            {
              heading: say(language, 'overview.count'),
              cell: ({ count }) => numberText(language, count),
              number: true,
            },
          ]}
        />
      </details>
    </>
  );
}
