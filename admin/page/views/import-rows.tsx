import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isKey, say } from '../../../bot/locale';
import type { Language } from '../../../bot/domain/language';
import type { BatchShape, RowPage, RowShape } from '../../tab/import-shapes';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { Choice } from './inventory-filters';

const fates = ['', 'new', 'changed', 'same', 'wrong', 'kept'] as const;

/** Every row's fate, a part of the file at a time. */
export function ImportRows({ batch }: { readonly batch: BatchShape }): ReactNode {
  const { language } = usePage();
  const [fate, setFate] = useState<string>(batch.counts.wrong > 0 ? 'wrong' : '');
  const [from, setFrom] = useState(0);
  const id = encodeURIComponent(batch.id);
  const asked = useAsked<RowPage>(
    `/import/rows?id=${id}&fate=${fate}&from=${String(from)}&seen=${batch.status}`,
  );
  return (
    <>
      <div className="filters">
        <Choice
          label={say(language, 'imp.fate')}
          value={fate}
          options={fates.map((one) => [one, optionText(one, batch, language)] as const)}
          onChange={(chosen) => {
            setFate(chosen);
            setFrom(0);
          }}
        />
      </div>
      <Shown asked={asked}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 ? (
              <p>{say(language, 'imp.no-rows')}</p>
            ) : (
              <Rows
                label={say(language, 'imp.result')}
                columns={columnsIn(language)}
                rows={rows}
                keyOf={({ line }) => String(line)}
              />
            )}
            {next !== undefined && (
              <Button
                onClick={() => {
                  setFrom(next);
                }}
              >
                {say(language, 'imp.more')}
              </Button>
            )}
          </>
        )}
      </Shown>
    </>
  );
}

function optionText(fate: (typeof fates)[number], batch: BatchShape, language: Language): string {
  const text = say(language, `imp.fate-${fate}`);
  if (fate === '') return text;
  return `${text} (${String(fate === 'kept' ? batch.kept : batch.counts[fate])})`;
}

function columnsIn(language: Language): readonly Column<RowShape>[] {
  return [
    { heading: say(language, 'imp.line'), cell: ({ line }) => line, number: true },
    { heading: say(language, 'imp.device'), cell: ({ name }) => name },
    {
      heading: say(language, 'imp.becomes'),
      cell: (row) => (
        <>
          {say(language, `imp.fate-${row.kept ? 'kept' : row.fate}`)}
          {row.fate === 'changed' && changesOf(row, language)}
        </>
      ),
    },
    { heading: say(language, 'imp.notes'), cell: ({ notes }) => notes.join(' ') },
  ];
}

/** "Price: 100 → 200"; a dash where there was nothing, or will be. */
function changesOf({ changes }: RowShape, language: Language): ReactNode {
  return changes.map(({ field, before, after }) => (
    <div key={field}>
      {nameOf(field, language)}: {before} → {after}
    </div>
  ));
}

function nameOf(name: string, language: Language): string {
  const key = `imp.field-${name}`;
  return isKey(key) ? say(language, key) : name;
}
