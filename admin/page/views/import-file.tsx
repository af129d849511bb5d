import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { importAbouts, type ImportAbout } from '../../../bot/domain/import-batch';
import { say } from '../../../bot/locale';
import type { ReadFile } from '../../tab/import-shapes';
import { textOf } from '../asked';
import { usePage } from '../page-context';
import { ImportColumns } from './import-columns';
import { Choice } from './inventory-filters';

const leads = {
  devices: 'imp.lead',
  people: 'imp.lead-people',
  administrations: 'imp.lead-administrations',
} as const;

interface Chosen {
  readonly file: File;
  readonly read: ReadFile;
}

/** What a file lists; the file, dragged in or chosen, and then how it is to be read. */
export function ImportFile({ onChecked }: { readonly onChecked: (id: string) => void }): ReactNode {
  const { language, sendFile, tell } = usePage();
  const [about, setAbout] = useState<ImportAbout>('devices');
  const [chosen, setChosen] = useState<Chosen>();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    sendFile<ReadFile>(`/import/read?about=${about}`, file).then(
      (read) => {
        setChosen({ file, read });
      },
      (problem: unknown) => {
        tell(textOf(problem, say(language, 'page.failed')));
      },
    );
  };
  return (
    <section
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
    >
      <div className="filters">
        <Choice
          label={say(language, 'imp.about')}
          value={about}
          options={importAbouts.map((one) => [one, say(language, `imp.about-${one}`)] as const)}
          onChange={(picked) => {
            setAbout(importAbouts.find((one) => one === picked) ?? 'devices');
            setChosen(undefined);
          }}
        />
      </div>
      <p>{say(language, leads[about])}</p>
      <p>{say(language, 'imp.drop')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.xlsx"
        onChange={({ target }) => {
          take(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{say(language, 'imp.choose')}</Button>
      {chosen !== undefined && (
        <ImportColumns
          key={`${chosen.file.name} ${String(chosen.file.lastModified)}`}
          about={about}
          {...chosen}
          onChecked={onChecked}
        />
      )}
    </section>
  );
}
