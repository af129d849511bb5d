import { Button } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { fates } from '../../../bot/domain/import-batch';
import { say } from '../../../bot/locale';
import type { BatchShape } from '../../tab/import-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { ImportRows } from './import-rows';

/** How often it is asked how far a long one has come, in milliseconds. */
const pause = 1000;

/** One file: what would happen or has happened, and what can be done with it. */
export function ImportBatchView({ id }: { readonly id: string }): ReactNode {
  const { language, ask, tell } = usePage();
  const asked = useAsked<BatchShape>(`/import?id=${encodeURIComponent(id)}`);
  const { data, again } = asked;
  const running = data?.status === 'applying' || data?.status === 'undoing';
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(again, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [running, again, data]);
  const act = (what: 'apply' | 'undo'): void => {
    ask<BatchShape>(`/import/${what}`, { id }).then(asked.put, (problem: unknown) => {
      tell(textOf(problem, say(language, 'page.failed')));
    });
  };
  return (
    <Shown asked={asked}>
      {(batch) => (
        <>
          <h2>{batch.fileName}</h2>
          <State batch={batch} />
          <Acts batch={batch} onAct={act} />
          <ImportRows batch={batch} />
        </>
      )}
    </Shown>
  );
}

function State({ batch }: { readonly batch: BatchShape }): ReactNode {
  const { language } = usePage();
  const { status, counts, done, parts, kept } = batch;
  const running = status === 'applying' || status === 'undoing';
  return (
    <div role="status">
      <p>{say(language, `imp.status-${status}`)}</p>
      <p>
        {fates
          .map((fate) => `${say(language, `imp.fate-${fate}`)}: ${String(counts[fate])}`)
          .join(' · ')}
      </p>
      {running && <p>{say(language, 'imp.progress', { done, parts })}</p>}
      {kept > 0 && <p>{say(language, 'imp.kept', { kept })}</p>}
    </div>
  );
}

function Acts({
  batch,
  onAct,
}: {
  readonly batch: BatchShape;
  readonly onAct: (what: 'apply' | 'undo') => void;
}): ReactNode {
  const { language, saveFile } = usePage();
  const { id, status, counts } = batch;
  const something = counts.new + counts.changed > 0;
  const button = (what: 'apply' | 'undo', key: 'imp.apply' | 'imp.continue' | 'imp.undo') => (
    <Button
      appearance="primary"
      onClick={() => {
        onAct(what);
      }}
    >
      {say(language, key)}
    </Button>
  );
  const errors = (as: 'csv' | 'xlsx') => (
    <Button
      onClick={() => {
        const name = `${say(language, 'imp.error-file')}.${as}`;
        void saveFile(`/import/errors?id=${encodeURIComponent(id)}&as=${as}`, name);
      }}
    >
      {say(language, `imp.errors-${as}`)}
    </Button>
  );
  return (
    <div className="filters">
      {!something && <p>{say(language, 'imp.nothing')}</p>}
      {status === 'checked' && something && button('apply', 'imp.apply')}
      {status === 'applying' && button('apply', 'imp.continue')}
      {status === 'undoing' && button('undo', 'imp.continue')}
      {status === 'applied' && button('undo', 'imp.undo')}
      {counts.wrong > 0 && errors('csv')}
      {counts.wrong > 0 && errors('xlsx')}
    </div>
  );
}
