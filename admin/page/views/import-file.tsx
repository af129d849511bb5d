import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { ReadFile } from '../../tab/import-shapes';
import { textOf } from '../asked';
import { usePage } from '../page-context';
import { ImportColumns } from './import-columns';

interface Chosen {
  readonly file: File;
  readonly read: ReadFile;
}

/** A file, dragged in or chosen, and then how it is to be read. */
export function ImportFile({ onChecked }: { readonly onChecked: (id: string) => void }): ReactNode {
  const { language, sendFile, tell } = usePage();
  const [chosen, setChosen] = useState<Chosen>();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    sendFile<ReadFile>('/import/read', file).then(
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
      <p>{say(language, 'imp.lead')}</p>
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
        <ImportColumns key={chosen.file.name} {...chosen} onChecked={onChecked} />
      )}
    </section>
  );
}
