import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { Overview } from '../../tab/shapes';
import { productName } from '../../../cards/product-name';
import { usePage } from '../page-context';
import { unreachable } from './unreachable';

/** As many products as can be told apart; the table beside it has all. */
const most = 6;

/** Stock beside expected need, product by product. A picture of the table, so it is not read aloud twice. */
export function NeedChart({ rows }: { readonly rows: Overview['products'] }): ReactNode {
  const { language } = usePage();
  const [stock, need] = [say(language, 'overview.in-stock'), say(language, 'overview.expected')];
  const data = rows.slice(0, most).map(({ name, condition, inStock, expected }) => ({
    name: productName({ name, condition }, language),
    series: [
      { key: 'stock', data: inStock, legend: stock, color: tokens.colorPaletteTealBorderActive },
      { key: 'need', data: expected, legend: need, color: tokens.colorPaletteBerryBorderActive },
    ],
  }));
  return (
    <div className="chart" aria-hidden="true" {...unreachable}>
      <GroupedVerticalBarChart
        data={data}
        height={280}
        wrapXAxisLables
        hideTooltip
        culture={language === 'sv' ? 'sv-SE' : 'en-GB'}
      />
    </div>
  );
}
