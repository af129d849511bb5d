import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { roles } from '../../../bot/domain/person';
import { say } from '../../../bot/locale';
import { capitalised } from '../../../bot/locale/format';
import type { PersonShape } from '../../tab/people-shapes';
import { textOf } from '../asked';
import { usePage } from '../page-context';
import { PersonList } from './person-list';

/** One person: what they may do, and whose coordinator they are. */
export function PersonDialog({
  person,
  rolesHere,
  onChanged,
  onClose,
}: {
  readonly person: PersonShape;
  readonly rolesHere: boolean;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { language, me, ask, tell } = usePage();
  const save =
    (what: 'roles' | 'coordinates', seen: readonly string[]) => (wanted: readonly string[]) => {
      ask(`/people/${what}`, { person: person.id, seen, wanted }).then(
        () => {
          tell(say(language, 'page.saved'));
          onChanged();
        },
        (problem: unknown) => {
          tell(textOf(problem, say(language, 'page.failed')));
          onChanged();
        },
      );
    };
  const roleText = (role: (typeof roles)[number]): string =>
    capitalised(say(language, `ppl.role-${role}`));
  const { coordinates = [] } = person;
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{person.name}</DialogTitle>
          <DialogContent tabIndex={0}>
            <p>{[person.title, person.department].filter((one) => one !== '').join(', ')}</p>
            {rolesHere ? (
              <PersonList
                title={say(language, 'ppl.roles')}
                options={roles.map((role) => [role, roleText(role)])}
                chosen={person.roles}
                saving={say(language, 'ppl.save-roles')}
                onSave={save('roles', person.roles)}
              />
            ) : (
              <>
                <h2>{say(language, 'ppl.roles')}</h2>
                <p>{person.roles.map(roleText).join(', ') || '–'}</p>
                <p>{say(language, 'refusal.role-not-here')}</p>
              </>
            )}
            <PersonList
              title={say(language, 'ppl.coordinates')}
              options={me.administrations.map(({ id, name }) => [id, name[language]])}
              chosen={coordinates}
              note={say(language, 'ppl.coordinates-none')}
              saving={say(language, 'ppl.save-coordinates')}
              onSave={save('coordinates', coordinates)}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say(language, 'page.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
