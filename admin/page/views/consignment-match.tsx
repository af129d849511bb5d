import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { moneyText, numberText } from '../../../bot/locale/format';
import type { MatchShape } from '../../tab/consignment-shapes';
import { usePage } from '../page-context';
import { DifferenceRows } from './consignment-differences';

/** What a report says beside what was sent and what is certified; nothing has been done yet. */
export function ReportMatch({
  match,
  onOther,
  onApply,
}: {
  readonly match: MatchShape;
  readonly onOther: (number: number) => void;
  readonly onApply: () => void;
}): ReactNode {
  const { language } = usePage();
  const { name, number, before, differences, kinds, unread, others } = match;
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h2>{say(language, 'con.match', { name, number })}</h2>
      <p>
        {before === undefined
          ? say(language, 'report.stage.planned')
          : say(language, 'report.same-file')}
      </p>
      <Counts match={match} />
      {total === 0 && before === undefined && <p>{say(language, 'con.match-good')}</p>}
      {differences.length > 0 && (
        <>
          <h2>{say(language, 'report.will-differ')}</h2>
          <DifferenceRows lines={differences} />
        </>
      )}
      {total > differences.length && (
        <p>{say(language, 'con.more', { count: total - differences.length })}</p>
      )}
      {unread.length > 0 && (
        <p>
          {say(language, 'report.unread')}: {unread.join(', ')}
        </p>
      )}
      <div className="acts">
        {before === undefined && (
          <Button appearance="primary" onClick={onApply}>
            {say(language, 'report.apply')}
          </Button>
        )}
        {others.map((other) => (
          <Button
            key={other}
            onClick={() => {
              onOther(other);
            }}
          >
            {say(language, 'report.other', { number: other })}
          </Button>
        ))}
      </div>
    </>
  );
}

function Counts({ match: { summary } }: { readonly match: MatchShape }): ReactNode {
  const { language } = usePage();
  const count = (value: number): string => numberText(language, value);
  const rows: readonly (readonly [string, string, number])[] = [
    [say(language, 'report.rows'), count(summary.rows), summary.rows],
    [say(language, 'report.devices'), count(summary.devices), 1],
    [say(language, 'report.unchanged'), count(summary.unchanged), summary.unchanged],
    [say(language, 'report.wiped'), count(summary.wiped), summary.wiped],
    [say(language, 'fate.reused'), count(summary.reused), summary.reused],
    [say(language, 'fate.parts'), count(summary.parts), summary.parts],
    [say(language, 'fate.recycled'), count(summary.recycled), summary.recycled],
    [say(language, 'fate.scrapped'), count(summary.scrapped), summary.scrapped],
    [say(language, 'report.settled'), count(summary.settled), summary.settled],
    [say(language, 'report.credit'), moneyText(language, summary.creditSek), summary.creditSek],
  ];
  return (
    <ul className="cards">
      {rows
        .filter(([, , value]) => value !== 0)
        .map(([label, text]) => (
          <li key={label} className="figure">
            <strong>{text}</strong>
            {label}
          </li>
        ))}
    </ul>
  );
}
