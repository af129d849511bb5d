import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isMonth } from '../../../bot/domain/co2/month';
import { say } from '../../../bot/locale';
import { kgText } from '../../../bot/locale/format';
import type { Co2Shape } from '../../tab/co2-shapes';
import { Shown, useAsked } from '../asked';
import { hasRole, usePage } from '../page-context';
import { MonthlyCards } from './co2-cards';
import { EntriesBehind } from './co2-entries';
import { Breakdown } from './co2-breakdown';
import { Sets } from './co2-sets';
import { Choice } from './inventory-filters';

/** What part of the ledger is looked at. */
export interface Looked {
  readonly from: string;
  readonly to: string;
  readonly administration: string;
  readonly kind: string;
}

/** From the year's figure down to a single entry; and for IT admins the monthly card, factors and the goal. */
export function Climate(): ReactNode {
  const page = usePage();
  const [asked, setAsked] = useState({ from: '', to: '', administration: '' });
  const [behind, setBehind] = useState<Looked>();
  const query = new URLSearchParams(asked).toString();
  const answer = useAsked<Co2Shape>(`/co2?${query}`);
  return (
    <>
      <p>{say(page.language, 'kli.lead')}</p>
      <Shown asked={answer}>
        {(shape) => (
          <>
            <Asking shape={shape} onAsk={setAsked} />
            <Figures shape={shape} />
            <Breakdown
              shape={shape}
              onLook={(more) => {
                const { from, to, administration = '' } = shape;
                setBehind({ from, to, administration, kind: '', ...more });
              }}
            />
          </>
        )}
      </Shown>
      {behind !== undefined && (
        <EntriesBehind
          key={new URLSearchParams({ ...behind }).toString()}
          looked={behind}
          onHide={() => {
            setBehind(undefined);
          }}
        />
      )}
      {hasRole(page, 'it-admin') && (
        <>
          <MonthlyCards />
          <Sets />
        </>
      )}
    </>
  );
}

type Asked = Pick<Looked, 'from' | 'to' | 'administration'>;

function Asking({
  shape,
  onAsk,
}: {
  readonly shape: Co2Shape;
  readonly onAsk: (asked: Asked) => void;
}): ReactNode {
  const { language, me } = usePage();
  const { from, to, administration = '', administrations } = shape;
  const own = new Set(administrations.map(({ id }) => id));
  const known = me.administrations.filter(({ id }) => own.has(id) || id === administration);
  const put = (more: Partial<Asked>): void => {
    onAsk({ from, to, administration, ...more });
  };
  return (
    <div className="filters">
      <MonthField
        label={say(language, 'kli.from')}
        value={from}
        onChange={(month) => {
          put({ from: month, ...(month > to && { to: month }) });
        }}
      />
      <MonthField
        label={say(language, 'kli.to')}
        value={to}
        onChange={(month) => {
          put({ to: month, ...(month < from && { from: month }) });
        }}
      />
      <Choice
        label={say(language, 'kli.whose')}
        value={administration}
        options={[
          ['', say(language, 'kli.whole')],
          ...known.map(({ id, name }) => [id, name[language]] as const),
        ]}
        onChange={(id) => {
          put({ administration: id });
        }}
      />
    </div>
  );
}

export function MonthField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (month: string) => void;
}): ReactNode {
  return (
    <Field label={label}>
      <Input
        type="month"
        value={value}
        onChange={(_, { value: month }) => {
          if (isMonth(month)) onChange(month);
        }}
      />
    </Field>
  );
}

function Figures({ shape }: { readonly shape: Co2Shape }): ReactNode {
  const { language } = usePage();
  const { total, yearBefore, goal } = shape;
  const figures: readonly (readonly [string, number | undefined])[] = [
    [say(language, 'kli.confirmed'), total.confirmed],
    [say(language, 'kli.estimated'), total.estimated],
    [say(language, 'kli.year-before'), yearBefore],
    [say(language, 'kli.goal'), goal],
  ];
  return (
    <ul className="cards kg">
      {figures.map(([label, kg]) =>
        kg === undefined ? null : (
          <li key={label} className="figure">
            <strong>{kgText(language, kg)}</strong>
            {label}
          </li>
        ),
      )}
    </ul>
  );
}
