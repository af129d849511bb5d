import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { numberText } from '../../../bot/locale/format';
import type { Overview as Figures } from '../../tab/shapes';
import { productName } from '../../../cards/product-name';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows } from '../rows';
import { NeedChart } from './need-chart';
import { CountChart } from './count-chart';
import { Saved, WipeClock } from './overview-later';

/** How it stands: what waits, what is overdue, and whether the stock will do. */
export function Overview(): ReactNode {
  return <Shown asked={useAsked<Figures>('/overview')}>{(data) => <Whole data={data} />}</Shown>;
}

function Whole({ data }: { readonly data: Figures }): ReactNode {
  const { language } = usePage();
  const late = data.overdue.reduce((sum, { count }) => sum + count, 0);
  const states = data.states.filter(({ count }) => count > 0);
  return (
    <>
      <ul className="cards">
        <Figure
          label={say(language, 'overview.waiting-me')}
          count={data.waitingForMe}
          to="requests"
        />
        <Figure
          label={say(language, 'overview.waiting-it')}
          count={data.waitingForIt}
          to="requests"
        />
        <Figure label={say(language, 'overview.queued')} count={data.queued} to="requests" />
        <Figure label={say(language, 'overview.overdue')} count={late} to="devices" />
        <Figure label={say(language, 'overview.failed')} count={data.failed} to="outbox" />
      </ul>
      <h2>{say(language, 'overview.need')}</h2>
      <p>{say(language, 'overview.need-lead', { days: data.leadDays })}</p>
      <Need data={data} />
      <div className="pair">
        <section>
          <h2>{say(language, 'overview.states')}</h2>
          <CountChart
            label={say(language, 'overview.states')}
            rows={states.map(({ state, count }) => ({
              name: say(language, `state.${state}`),
              count,
            }))}
          />
        </section>
        <section>
          <h2>{say(language, 'overview.overdue-by')}</h2>
          {data.overdue.length === 0 ? (
            <p>{say(language, 'overview.none-overdue')}</p>
          ) : (
            <CountChart
              label={say(language, 'overview.overdue-by')}
              rows={data.overdue.map(({ administration, count }) => ({
                name: administration[language],
                count,
              }))}
            />
          )}
        </section>
      </div>
      <div className="pair">
        <WipeClock wipe={data.wipe} />
        <Saved co2={data.co2} />
      </div>
    </>
  );
}

function Figure({
  label,
  count,
  to,
}: {
  readonly label: string;
  readonly count: number;
  readonly to: string;
}): ReactNode {
  const { language } = usePage();
  return (
    <li className="figure">
      <strong>{numberText(language, count)}</strong>
      <Link href={`#${to}`}>{label}</Link>
    </li>
  );
}

/** Products that are wanted or there; a chart of the most wanted, and all of it as a table. */
function Need({ data }: { readonly data: Figures }): ReactNode {
  const { language } = usePage();
  const rows = data.products
    .filter(({ inStock, expected, ordered }) => inStock + expected + ordered > 0)
    .sort((a, b) => b.expected - a.expected || b.inStock - a.inStock);
  if (rows.length === 0) return <p>{say(language, 'overview.no-need')}</p>;
  return (
    <>
      <NeedChart rows={rows} />
      <Rows
        label={say(language, 'overview.need')}
        rows={rows}
        keyOf={(row) => productName(row, language)}
        columns={[
          { heading: say(language, 'overview.product'), cell: (row) => productName(row, language) },
          {
            heading: say(language, 'overview.in-stock'),
            cell: ({ inStock }) => inStock,
            number: true,
          },
          {
            heading: say(language, 'overview.ordered'),
            cell: ({ ordered }) => ordered,
            number: true,
          },
          {
            heading: say(language, 'overview.waiting'),
            cell: ({ waiting }) => waiting,
            number: true,
          },
          {
            heading: say(language, 'overview.expected'),
            cell: ({ expected }) => expected,
            number: true,
          },
          {
            heading: say(language, 'overview.balance'),
            cell: ({ inStock, ordered, expected }) => {
              const short = expected - inStock - ordered;
              return (
                <span className={short > 0 ? 'warn' : undefined}>
                  {short > 0
                    ? say(language, 'overview.short', { count: short })
                    : say(language, 'overview.enough')}
                </span>
              );
            },
          },
        ]}
      />
    </>
  );
}
