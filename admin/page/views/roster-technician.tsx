import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { RosterShape, TechnicianSaved, TechnicianShape } from '../../tab/support-shapes';
import { textOf } from '../asked';
import { FormDialog } from '../form-dialog';
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
  const { entry, put, wrong, save } = useTechnician(known, onSaved);
  return (
    <FormDialog
      title={known?.name ?? say(language, 'roster.new')}
      send={say(language, 'roster.save')}
      onSend={save}
      onClose={onClose}
      more={() =>
        known !== undefined && (
          <Button
            onClick={() => {
              onRemove(known.oid);
            }}
          >
            {say(language, 'roster.remove')}
          </Button>
        )
      }
    >
      <TechnicianFields isNew={known === undefined} {...{ entry, put, wrong, places }} />
    </FormDialog>
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
  readonly save: () => Promise<string | undefined>;
} {
  const { language, ask } = usePage();
  const [entry, setEntry] = useState<Entry>({
    who: '',
    ...(known ?? { ...nobody, hours: usual[language] }),
  });
  const [wrong, setWrong] = useState<TechnicianSaved>({ problems: [], meant: [] });
  const save = async (): Promise<string | undefined> => {
    try {
      const saved = await ask<TechnicianSaved>('/support/technician', entry);
      setWrong(saved);
      if (saved.roster !== undefined) onSaved(saved.roster);
      return undefined;
    } catch (problem) {
      return textOf(problem, say(language, 'page.failed'));
    }
  };
  const put = (more: Partial<Entry>): void => {
    setEntry((before) => ({ ...before, ...more }));
  };
  return { entry, put, wrong, save };
}
