import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { MatchShape, ReportLineShape } from '../../tab/consignment-shapes';
import { textOf } from '../asked';
import { usePage } from '../page-context';
import { ReportMatch } from './consignment-match';

/** The refurbisher's report: dragged in or chosen, held against what was sent, and read in when one says so. */
export function ReportFilePart({
  number,
  onDone,
}: {
  /** The consignment that it is of, where one is open; else it is found by the devices in the file. */
  readonly number?: number;
  readonly onDone: (number: number) => void;
}): ReactNode {
  const { language, ask, sendFile } = usePage();
  const [match, setMatch] = useState<MatchShape>();
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const tried = async (work: () => Promise<void>): Promise<void> => {
    try {
      setProblem('');
      await work();
    } catch (thrown) {
      setProblem(textOf(thrown, say(language, 'page.failed')));
    }
  };
  const against = async (hash: string, other: number): Promise<void> => {
    setMatch(await ask<MatchShape>('/report/match', { hash, number: other }));
  };
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    void tried(async () => {
      const path = `/report/read?name=${encodeURIComponent(file.name)}`;
      const read = await sendFile<MatchShape>(path, file);
      if (number === undefined || read.number === number) setMatch(read);
      else await against(read.hash, number);
    });
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
      <h2>{say(language, 'con.report')}</h2>
      <p>{say(language, 'con.report-drop')}</p>
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
      <Button onClick={() => input.current?.click()}>{say(language, 'con.report-choose')}</Button>
      {problem !== '' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {match !== undefined && (
        <ReportMatch
          match={match}
          onOther={(other) => void tried(() => against(match.hash, other))}
          onApply={() =>
            void tried(async () => {
              const { hash, number: of } = match;
              await ask<ReportLineShape>('/report/apply', { hash, number: of });
              setMatch(undefined);
              onDone(of);
            })
          }
        />
      )}
    </section>
  );
}
