import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised, numberText } from '../../../bot/locale/format';
import type { Overview } from '../../tab/shapes';
import { usePage } from '../page-context';
import { Rows } from '../rows';
import { CountChart } from './count-chart';

/** Which devices have come back and wait too long to be provably wiped. */
export function WipeClock({ wipe }: { readonly wipe: Overview['wipe'] }): ReactNode {
  const { language } = usePage();
  const { count, longest, limit } = wipe;
  return (
    <section>
      <h2>{say(language, 'overview.wipe')}</h2>
      <p>{say(language, 'overview.wipe-lead', { days: limit })}</p>
      {count === 0 ? (
        <p>{say(language, 'overview.wipe-none')}</p>
      ) : (
        <Rows
          label={say(language, 'overview.wipe')}
          rows={longest}
          keyOf={({ id }) => id}
          columns={[
            { heading: say(language, 'inv.tag'), cell: ({ tag }) => tag },
            {
              heading: say(language, 'inv.status'),
              cell: ({ state }) => capitalised(say(language, `state.${state}`)),
            },
            {
              heading: say(language, 'overview.wipe-days'),
              cell: ({ days }) => <span className="warn">⚠ {days}</span>,
              number: true,
            },
          ]}
        />
      )}
      {count > longest.length && (
        <p>{say(language, 'overview.wipe-more', { shown: longest.length, count })}</p>
      )}
    </section>
  );
}

/** What this year has saved, beside the same months of last year. */
export function Saved({ co2 }: { readonly co2: Overview['co2'] }): ReactNode {
  const { language } = usePage();
  const { year, confirmed, estimated, lastYear } = co2;
  const years = [
    { name: String(year), count: Math.round(confirmed) },
    ...(lastYear === undefined ? [] : [{ name: String(year - 1), count: Math.round(lastYear) }]),
  ];
  return (
    <section>
      <h2>{say(language, 'overview.co2')}</h2>
      <p>{say(language, 'overview.co2-lead')}</p>
      {years.some(({ count }) => count > 0) ? (
        <CountChart label={say(language, 'overview.co2-year')} rows={years} />
      ) : (
        <p>{say(language, 'overview.co2-none')}</p>
      )}
      {estimated > 0 && (
        <p>
          {say(language, 'overview.co2-estimated', {
            kg: numberText(language, Math.round(estimated)),
          })}
        </p>
      )}
      {lastYear === undefined && <p>{say(language, 'overview.co2-unknown')}</p>}
    </section>
  );
}
