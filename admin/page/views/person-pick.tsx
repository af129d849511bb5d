import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { PeoplePage, PersonShape } from '../../tab/people-shapes';
import { usePage } from '../page-context';

/** How long somebody may think between two letters before it is sought for, in milliseconds. */
const pause = 300;

/** Somebody of the directory: the beginning of a name is typed, and one of those found is chosen. */
export function PersonPick({
  label,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: PersonShape | undefined;
  readonly onChoose: (person: PersonShape | undefined) => void;
}): ReactNode {
  const { language, ask } = usePage();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly PersonShape[]>([]);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let current = true;
    const waiting = setTimeout(() => {
      ask<PeoplePage>(`/people?search=${encodeURIComponent(text)}`).then(
        ({ people }) => {
          if (current) setFound(people.filter(({ active }) => active));
        },
        () => {
          if (current) setFound([]);
        },
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [ask, text]);
  if (chosen !== undefined) {
    return (
      <p>
        {label}: <strong>{chosen.name}</strong>{' '}
        <Button
          size="small"
          aria-label={`${say(language, 'ppl.change')}: ${label}`}
          onClick={() => {
            onChoose(undefined);
          }}
        >
          {say(language, 'ppl.change')}
        </Button>
      </p>
    );
  }
  return (
    <div>
      <Field label={label} hint={say(language, 'ppl.person-hint')} required>
        <Input
          type="search"
          autoComplete="off"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <ul className="people" aria-label={label}>
        {(text.trim() === '' ? [] : found).map((person) => (
          <li key={person.id}>
            <Button
              size="small"
              className="person"
              aria-label={say(language, 'ppl.choose-one', { name: person.name })}
              onClick={() => {
                setText('');
                onChoose(person);
              }}
            >
              {person.name}, {person.department}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
