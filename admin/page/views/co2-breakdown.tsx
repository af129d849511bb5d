import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { Button, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { kgText, monthText } from '../../../bot/locale/format';
import type { Co2Shape, Split } from '../../tab/co2-shapes';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import type { Looked } from './co2';
import { unreachable } from './unreachable';

interface Line extends Split {
  readonly key: string;
  readonly name: string;
  readonly look: Partial<Looked>;
}

/** Months, kinds and administrations; each row opens the entries behind it. */
export function Breakdown({
  shape,
  onLook,
}: {
  readonly shape: Co2Shape;
  readonly onLook: (more: Partial<Looked>) => void;
}): ReactNode {
  const { language } = usePage();
  const { months, kinds, administrations } = shape;
  const parts: readonly (readonly [title: string, first: string, lines: readonly Line[]])[] = [
    [
      say(language, 'kli.months'),
      say(language, 'kli.month'),
      months.map(({ month, ...split }) => ({
        ...{ key: month, name: monthText(language, month), ...split },
        look: { from: month, to: month },
      })),
    ],
    [
      say(language, 'kli.kinds'),
      say(language, 'kli.kind'),
      kinds
        .filter(({ items }) => items !== 0)
        .map(({ kind, items, confirmed, estimated }) => ({
          ...{ key: kind, confirmed, estimated, look: { kind } },
          name: say(language, `co2.kind.${kind}`, { count: items }),
        })),
    ],
    [
      say(language, 'kli.administrations'),
      say(language, 'kli.administration'),
      administrations.map(({ id, name, ...split }) => ({
        ...{ key: id, name: name[language], ...split },
        look: { administration: id },
      })),
    ],
  ];
  return (
    <>
      <MonthChart months={months} />
      {parts.map(([title, first, lines]) => (
        <Part key={title} {...{ title, first, lines, onLook }} />
      ))}
    </>
  );
}

function Part({
  title,
  first,
  lines,
  onLook,
}: {
  readonly title: string;
  readonly first: string;
  readonly lines: readonly Line[];
  readonly onLook: (more: Partial<Looked>) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<Line>[] = [
    { heading: first, cell: ({ name }) => name },
    {
      heading: say(language, 'kli.confirmed'),
      number: true,
      cell: ({ confirmed }) => kgText(language, confirmed),
    },
    {
      heading: say(language, 'kli.estimated'),
      number: true,
      cell: ({ estimated }) => kgText(language, estimated),
    },
    {
      heading: say(language, 'kli.entries'),
      cell: ({ name, look }) => (
        <Button
          size="small"
          aria-label={say(language, 'kli.look-into', { what: name })}
          onClick={() => {
            onLook(look);
          }}
        >
          {say(language, 'kli.look')}
        </Button>
      ),
    },
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <Rows label={title} columns={columns} rows={lines} keyOf={({ key }) => key} />
    </>
  );
}

/** A picture of the table of months, so it is not read aloud twice. */
function MonthChart({ months }: { readonly months: Co2Shape['months'] }): ReactNode {
  const { language } = usePage();
  const [sure, unsure] = [say(language, 'kli.confirmed'), say(language, 'kli.estimated')];
  return (
    <div className="chart" aria-hidden="true" {...unreachable}>
      <GroupedVerticalBarChart
        height={260}
        hideTooltip
        wrapXAxisLables
        culture={language === 'sv' ? 'sv-SE' : 'en-GB'}
        data={months.slice(-12).map(({ month, confirmed, estimated }) => ({
          name: month,
          series: [
            {
              ...{ key: 'sure', legend: sure, color: tokens.colorPaletteTealBorderActive },
              data: Math.round(confirmed),
            },
            {
              ...{ key: 'unsure', legend: unsure, color: tokens.colorPaletteBerryBorderActive },
              data: Math.round(estimated),
            },
          ],
        }))}
      />
    </div>
  );
}
