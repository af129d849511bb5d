import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { PeoplePage, PersonShape } from '../../tab/people-shapes';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';
import { PeopleRows } from './people-rows';
import { PersonDialog } from './person-dialog';
import { Substitutes } from './substitutes';

/** How long somebody may think between two letters before it is sought for, in milliseconds. */
const pause = 300;

/** People with what they may do, found by name; and who stands in for whom. */
export function People(): ReactNode {
  const { language } = usePage();
  const [search, setSearch] = useState('');
  const [from, setFrom] = useState(0);
  const [opened, setOpened] = useState<PersonShape>();
  const query = new URLSearchParams({ search, from: String(from) });
  const asked = useAsked<PeoplePage>(`/people?${query.toString()}`);
  return (
    <>
      <Search
        onSearch={(text) => {
          setSearch(text);
          setFrom(0);
        }}
      />
      <h2>{say(language, search.trim() === '' ? 'ppl.list' : 'ppl.found')}</h2>
      <Shown asked={asked}>
        {({ people, count, next, rolesHere }) => (
          <>
            <p>{say(language, rolesHere ? 'ppl.lead-here' : 'ppl.lead-entra')}</p>
            <p role="status">{say(language, 'ppl.count', { count })}</p>
            {people.length > 0 && <PeopleRows people={people} onOpen={setOpened} />}
            {people.length === 0 && <p>{say(language, 'ppl.none')}</p>}
            <Pages from={from} next={next} onGo={setFrom} />
            {opened !== undefined && (
              <PersonDialog
                person={people.find(({ id }) => id === opened.id) ?? opened}
                rolesHere={rolesHere}
                onChanged={asked.again}
                onClose={() => {
                  setOpened(undefined);
                }}
              />
            )}
          </>
        )}
      </Shown>
      <Substitutes />
    </>
  );
}

function Search({ onSearch }: { readonly onSearch: (text: string) => void }): ReactNode {
  const { language } = usePage();
  const [text, setText] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => {
      onSearch(text);
    }, pause);
    return () => {
      clearTimeout(waiting);
    };
    // The one who asks makes the function anew each time.
  }, [text]);
  return (
    <div className="filters" role="search">
      <Field
        label={say(language, 'inv.search')}
        hint={say(language, 'ppl.search-hint')}
        className="wide"
      >
        <Input
          type="search"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
    </div>
  );
}

/** To the first page, and to the next. */
export function Pages({
  from,
  next,
  onGo,
}: {
  readonly from: number;
  readonly next: number | undefined;
  readonly onGo: (from: number) => void;
}): ReactNode {
  const { language } = usePage();
  const go = (to: number, key: 'inv.first' | 'inv.next'): ReactNode => (
    <Button
      onClick={() => {
        onGo(to);
      }}
    >
      {say(language, key)}
    </Button>
  );
  return (
    <div className="filters">
      {from > 0 && go(0, 'inv.first')}
      {next !== undefined && go(next, 'inv.next')}
    </div>
  );
}
