import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { StandInShape, StandInsPage } from '../../tab/people-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { Pages } from './people';
import { NewSubstitute, type NewStandIn } from './substitute-new';

/** Who stands in for whom: those who do now first. */
export function Substitutes(): ReactNode {
  const { language, ask, tell } = usePage();
  const [from, setFrom] = useState(0);
  const [round, setRound] = useState(0);
  const asked = useAsked<StandInsPage>(`/substitutes?from=${String(from)}`);
  const change = (what: 'add' | 'remove', one: NewStandIn, version: number): void => {
    ask<StandInsPage>(`/substitutes/${what}`, { ...one, version }).then(
      (page) => {
        asked.put(page);
        if (what === 'add') setRound(round + 1);
        tell(say(language, 'page.saved'));
      },
      (problem: unknown) => {
        tell(textOf(problem, say(language, 'page.failed')));
      },
    );
  };
  return (
    <>
      <h2>{say(language, 'ppl.stand-ins')}</h2>
      <p>{say(language, 'ppl.stand-ins-lead')}</p>
      <Shown asked={asked}>
        {({ standIns, next, version }) => (
          <>
            {standIns.length === 0 ? (
              <p>{say(language, 'ppl.no-stand-ins')}</p>
            ) : (
              <StandIns
                standIns={standIns}
                onRemove={(one) => {
                  change('remove', { ...one, for: one.for.id, by: one.by.id }, version);
                }}
              />
            )}
            <Pages from={from} next={next} onGo={setFrom} />
            <NewSubstitute
              key={round}
              onAdd={(one) => {
                change('add', one, version);
              }}
            />
          </>
        )}
      </Shown>
    </>
  );
}

function StandIns({
  standIns,
  onRemove,
}: {
  readonly standIns: readonly StandInShape[];
  readonly onRemove: (one: StandInShape) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<StandInShape>[] = [
    { heading: say(language, 'ppl.away'), cell: (one) => one.for.name },
    { heading: say(language, 'ppl.by'), cell: (one) => one.by.name },
    { heading: say(language, 'ppl.from'), cell: (one) => one.from },
    { heading: say(language, 'ppl.to'), cell: (one) => one.to },
    { heading: say(language, 'ppl.when'), cell: ({ when }) => say(language, `ppl.when-${when}`) },
    {
      heading: say(language, 'page.remove'),
      cell: (one) => (
        <Button
          size="small"
          aria-label={say(language, 'ppl.remove-one', { by: one.by.name, away: one.for.name })}
          onClick={() => {
            onRemove(one);
          }}
        >
          {say(language, 'page.remove')}
        </Button>
      ),
    },
  ];
  return (
    <Rows
      label={say(language, 'ppl.stand-ins')}
      columns={columns}
      rows={standIns}
      keyOf={(one) => [one.for.id, one.by.id, one.from, one.to].join(' ')}
    />
  );
}
