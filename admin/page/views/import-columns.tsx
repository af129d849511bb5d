import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Language } from '../../../bot/domain/language';
import { isKey, say } from '../../../bot/locale';
import type { ImportAbout } from '../../../bot/domain/import-batch';
import { fieldsOf } from '../../imports/columns';
import type { BatchShape, ReadFile } from '../../tab/import-shapes';
import { textOf } from '../asked';
import { usePage } from '../page-context';
import { Choice } from './inventory-filters';

const orders = ['day-first', 'month-first'] as const;

/** What a column can be about, in words; first that it is left out. */
function fieldChoices(
  about: ImportAbout,
  language: Language,
): readonly (readonly [string, string])[] {
  return ['', ...fieldsOf(about)].map((field) => {
    const key = `imp.field-${field}`;
    return [field, isKey(key) ? say(language, key) : field] as const;
  });
}

/** What each column is about, how dates are written, and what an empty cell means. */
export function ImportColumns({
  about,
  file,
  read,
  onChecked,
}: {
  readonly about: ImportAbout;
  readonly file: File;
  readonly read: ReadFile;
  readonly onChecked: (id: string) => void;
}): ReactNode {
  const { language, sendFile, tell } = usePage();
  const [columns, setColumns] = useState<readonly string[]>(read.columns);
  const [dates, setDates] = useState<string>(read.dates);
  const [clears, setClears] = useState(false);
  const [busy, setBusy] = useState(false);
  const check = (): void => {
    const query = new URLSearchParams({
      name: file.name,
      about,
      columns: columns.join(','),
      dates,
      clears: clears ? 'yes' : 'no',
    });
    setBusy(true);
    sendFile<BatchShape>(`/import/check?${query.toString()}`, file).then(
      ({ id }) => {
        onChecked(id);
      },
      (problem: unknown) => {
        setBusy(false);
        tell(textOf(problem, say(language, 'page.failed')));
      },
    );
  };
  return (
    <>
      <h2>{say(language, 'imp.columns')}</h2>
      <p>{say(language, 'imp.file', { name: file.name, rows: read.rows })}</p>
      <div className="filters">
        {read.headings.map((heading, at) => (
          <Choice
            key={`${heading}-${String(at)}`}
            label={`${heading} (${read.first[0]?.[at] ?? ''})`}
            value={columns[at] ?? ''}
            options={fieldChoices(about, language)}
            onChange={(field) => {
              setColumns(columns.map((one, n) => (n === at ? field : one)));
            }}
          />
        ))}
      </div>
      <div className="filters">
        {about !== 'administrations' && (
          <Choice
            label={say(language, 'imp.dates')}
            value={dates}
            options={orders.map((one) => [one, say(language, `imp.dates-${one}`)] as const)}
            onChange={setDates}
          />
        )}
        <Checkbox
          label={say(language, 'imp.clears')}
          checked={clears}
          onChange={(_, { checked }) => {
            setClears(checked === true);
          }}
        />
      </div>
      <Button appearance="primary" disabled={busy} onClick={check}>
        {say(language, busy ? 'imp.checking' : 'imp.check')}
      </Button>
    </>
  );
}
