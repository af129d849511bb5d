import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { DifferenceLine, IntuneShape } from '../../tab/intune-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { IntuneRows } from './intune-rows';

const kinds = ['unknown-here', 'unknown-there', 'unseen', 'user', 'model'] as const;

/** What Intune and the inventory differ in; each difference is taken over by a press, or left. */
export function Intune(): ReactNode {
  const { language } = usePage();
  const [days, setDays] = useState('90');
  const [wanted, setWanted] = useState('90');
  return (
    <>
      <p>{say(language, 'intune.lead')}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setWanted(days);
        }}
      >
        <Field label={say(language, 'intune.days')}>
          <Input
            type="number"
            min={1}
            max={3650}
            value={days}
            onChange={(_, { value }) => {
              setDays(value);
            }}
          />
        </Field>
        <div>
          <Button type="submit">{say(language, 'intune.compare')}</Button>
        </div>
      </form>
      <Compared key={wanted} days={wanted} />
    </>
  );
}

function Compared({ days }: { readonly days: string }): ReactNode {
  const { language, ask, tell } = usePage();
  const asked = useAsked<IntuneShape>(`/intune?days=${encodeURIComponent(days)}`);
  const take = async (line: DifferenceLine): Promise<void> => {
    const { kind, managed, device, version, tag, serial } = line;
    try {
      const pressed = { kind, managed, device, version, days };
      await ask<object>('/intune/take', pressed);
      tell(say(language, 'intune.taken', { device: tag === '' ? serial : tag }));
      if (asked.data !== undefined) asked.put(without(asked.data, line));
    } catch (problem) {
      tell(textOf(problem, say(language, 'page.failed')));
    }
  };
  return (
    <Shown asked={asked}>
      {(shape) =>
        shape.available ? (
          <Differences shape={shape} take={take} />
        ) : (
          <p>{say(language, 'intune.none')}</p>
        )
      }
    </Shown>
  );
}

function Differences({
  shape,
  take,
}: {
  readonly shape: IntuneShape;
  readonly take: (line: DifferenceLine) => Promise<void>;
}): ReactNode {
  const { language } = usePage();
  const { compared, leftOut: left, lines, counts } = shape;
  return (
    <>
      <p>{say(language, 'intune.compared', { compared, left })}</p>
      {lines.length === 0 && <p>{say(language, 'intune.agree')}</p>}
      {kinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <IntuneRows
            key={kind}
            kind={kind}
            count={counts[kind]}
            lines={lines.filter((line) => line.kind === kind)}
            take={take}
          />
        ))}
    </>
  );
}

function without(shape: IntuneShape, { kind, ...gone }: DifferenceLine): IntuneShape {
  const counts = { ...shape.counts, [kind]: shape.counts[kind] - 1 };
  const lines = shape.lines.filter(
    (line) => line.kind !== kind || line.managed !== gone.managed || line.device !== gone.device,
  );
  return { ...shape, counts, lines };
}
