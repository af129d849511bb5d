import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { AdministrationShape, OrganisationShape } from '../../tab/organisation-shapes';
import { FormDialog } from '../form-dialog';
import { usePage } from '../page-context';
import { AdministrationFields } from './administration-fields';
import type { SaveOrganisation } from './organisations';
import { linesIn } from './places-settings';

/** One administration, or a new one. It stays open, with what was typed, until it is saved. */
export function AdministrationDialog({
  organisation,
  administration,
  save,
  onClose,
}: {
  readonly organisation: OrganisationShape;
  readonly administration: AdministrationShape;
  readonly save: SaveOrganisation;
  readonly onClose: () => void;
}): ReactNode {
  const { language } = usePage();
  const { id, sv, en, account, closed, devices } = administration;
  const departments = administration.departments.join('\n');
  const [fields, setFields] = useState({ sv, en, departments, account });
  const send = async (path: string, body: object): Promise<string | undefined> => {
    const why = await save(path, body);
    if (why === undefined) onClose();
    return why;
  };
  return (
    <FormDialog
      title={id === '' ? say(language, 'org.new') : administration[language]}
      send={say(language, 'page.save')}
      onSend={() => {
        const said = { ...fields, id, departments: linesIn(fields.departments) };
        return send('administration', { administration: said });
      }}
      onClose={onClose}
      more={(act) =>
        id !== '' && (
          <Button
            onClick={() => {
              act(() => send('close', { id, closed: closed === undefined }));
            }}
          >
            {say(language, closed === undefined ? 'org.close' : 'org.reopen')}
          </Button>
        )
      }
    >
      <AdministrationFields fields={fields} organisation={organisation} onChange={setFields} />
      {id !== '' && <p>{say(language, 'org.close-lead', { devices })}</p>}
    </FormDialog>
  );
}
