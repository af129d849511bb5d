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
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { AdministrationShape, OrganisationShape } from '../../tab/organisation-shapes';
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
  const [problem, setProblem] = useState<string>();
  const send = (path: string, body: object): void => {
    void save(path, body).then((why) => {
      if (why === undefined) onClose();
      else setProblem(why);
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const said = { ...fields, id, departments: linesIn(fields.departments) };
            send('administration', { administration: said });
          }}
        >
          <DialogBody>
            <DialogTitle>
              {id === '' ? say(language, 'org.new') : administration[language]}
            </DialogTitle>
            <DialogContent>
              {problem !== undefined && (
                <MessageBar intent="error" layout="multiline" role="alert">
                  <MessageBarBody>{problem}</MessageBarBody>
                </MessageBar>
              )}
              <AdministrationFields
                fields={fields}
                organisation={organisation}
                onChange={setFields}
              />
              {id !== '' && <p>{say(language, 'org.close-lead', { devices })}</p>}
            </DialogContent>
            <DialogActions fluid>
              {id !== '' && (
                <Button
                  onClick={() => {
                    send('close', { id, closed: closed === undefined });
                  }}
                >
                  {say(language, closed === undefined ? 'org.close' : 'org.reopen')}
                </Button>
              )}
              <Button onClick={onClose}>{say(language, 'page.close')}</Button>
              <Button appearance="primary" type="submit">
                {say(language, 'page.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
