import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  ProgressBar,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { Me } from '../../tab/shapes';
import { usePage } from '../page-context';
import { BulkFates } from './bulk-fates';
import { Choice } from './inventory-filters';
import { useBulk } from './use-bulk';

const acts = ['lose', 'find', 'deliver', 'resume'] as const;

/** One step for all that were chosen: what becomes of each stands there before anything is done. */
export function BulkDialog({
  ids,
  onClose,
}: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}): ReactNode {
  const { language, me } = usePage();
  const [act, setAct] = useState('move');
  const [administration, setAdministration] = useState(openOf(me)[0]?.id ?? '');
  const { fates, problem, done, begun, apply } = useBulk(ids, act, administration);
  const willing = fates?.filter(({ fate }) => fate === 'will').length ?? 0;
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(language, 'bulk.title', { count: ids.length })}</DialogTitle>
          <DialogContent tabIndex={0}>
            {!begun && (
              <Step
                act={act}
                onAct={setAct}
                administration={administration}
                onTo={setAdministration}
              />
            )}
            {problem !== undefined && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{problem}</MessageBarBody>
              </MessageBar>
            )}
            {begun && <Progress done={done} count={ids.length} />}
            {fates !== undefined && <BulkFates fates={fates} />}
          </DialogContent>
          <DialogActions fluid>
            {!begun && (
              <Button appearance="primary" disabled={willing === 0} onClick={apply}>
                {say(language, 'bulk.apply', { count: willing })}
              </Button>
            )}
            <Button onClick={onClose}>{say(language, 'page.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What is to be done, and for a move, where to. */
function Step({
  act,
  onAct,
  administration,
  onTo,
}: {
  readonly act: string;
  readonly onAct: (act: string) => void;
  readonly administration: string;
  readonly onTo: (administration: string) => void;
}): ReactNode {
  const { language, me } = usePage();
  return (
    <div className="filters">
      <Choice
        label={say(language, 'bulk.step')}
        value={act}
        options={[
          ['move', say(language, 'bulk.move')],
          ...acts.map((one) => [one, say(language, `act.${one}`)] as const),
        ]}
        onChange={onAct}
      />
      {act === 'move' && (
        <Choice
          label={say(language, 'bulk.to')}
          value={administration}
          options={openOf(me).map(({ id, name }) => [id, name[language]] as const)}
          onChange={onTo}
        />
      )}
    </div>
  );
}

/** Nothing is moved to an administration that is closed. */
function openOf({ administrations }: Me): Me['administrations'] {
  return administrations.filter(({ closed }) => closed === undefined);
}

function Progress({ done, count }: { readonly done: number; readonly count: number }): ReactNode {
  const { language } = usePage();
  if (done >= count) return null;
  const text = say(language, 'bulk.at-work', { done, count });
  return (
    <>
      <p>{text}</p>
      <ProgressBar aria-label={text} value={done} max={count} />
    </>
  );
}
