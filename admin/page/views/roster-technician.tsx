import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { RosterShape, TechnicianSaved, TechnicianShape } from '../../tab/support-shapes';
import { textOf } from '../asked';
import { usePage } from '../page-context';
import { TechnicianFields, type Entry } from './roster-fields';

interface Props {
  /** Undefined for somebody new. */
  readonly known: TechnicianShape | undefined;
  readonly places: readonly string[];
  readonly onClose: () => void;
  readonly onSaved: (roster: RosterShape) => void;
  readonly onRemove: (oid: string) => void;
}

/** Somebody who helps: hours as people write them, what with, where, and days away. */
export function TechnicianDialog({ known, places, onClose, onSaved, onRemove }: Props): ReactNode {
  const { language } = usePage();
  const { entry, put, wrong, failed, save } = useTechnician(known, onSaved);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <DialogBody>
            <DialogTitle>{known?.name ?? say(language, 'roster.new')}</DialogTitle>
            <DialogContent tabIndex={0}>
              {failed !== '' && <p role="alert">{failed}</p>}
              <TechnicianFields isNew={known === undefined} {...{ entry, put, wrong, places }} />
            </DialogContent>
            <DialogActions fluid>
              {known !== undefined && (
                <Button
                  onClick={() => {
                    onRemove(known.oid);
                  }}
                >
                  {say(language, 'roster.remove')}
                </Button>
              )}
              <Button onClick={onClose}>{say(language, 'page.close')}</Button>
              <Button appearance="primary" type="submit">
                {say(language, 'roster.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

const usual = { sv: 'mån–fre 8–12, 13–16', en: 'Mon–Fri 8–12, 13–16' } as const;
const nobody = { oid: '', skills: [], places: [], awayFrom: '', awayTo: '' } as const;

function useTechnician(
  known: TechnicianShape | undefined,
  onSaved: (roster: RosterShape) => void,
): {
  readonly entry: Entry;
  readonly put: (more: Partial<Entry>) => void;
  readonly wrong: TechnicianSaved;
  readonly failed: string;
  readonly save: () => void;
} {
  const { language, ask } = usePage();
  const [entry, setEntry] = useState<Entry>({
    who: '',
    ...(known ?? { ...nobody, hours: usual[language] }),
  });
  const [wrong, setWrong] = useState<TechnicianSaved>({ problems: [], meant: [] });
  const [failed, setFailed] = useState('');
  const save = (): void => {
    ask<TechnicianSaved>('/support/technician', entry).then(
      (saved) => {
        setWrong(saved);
        if (saved.roster !== undefined) onSaved(saved.roster);
      },
      (thrown: unknown) => {
        setFailed(textOf(thrown, say(language, 'page.failed')));
      },
    );
  };
  const put = (more: Partial<Entry>): void => {
    setEntry((before) => ({ ...before, ...more }));
  };
  return { entry, put, wrong, failed, save };
}
