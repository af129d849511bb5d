import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { AdministrationShape, OrganisationShape } from '../../tab/organisation-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { AdministrationDialog } from './administration-dialog';
import { AdministrationRows } from './administration-rows';

/** Saves something of the organisation; the promise tells why it was not, or nothing. */
export type SaveOrganisation = (path: string, body: object) => Promise<string | undefined>;

const nothing: AdministrationShape = {
  ...{ id: '', sv: '', en: '', departments: [], account: '', devices: 0, coordinators: [] },
};

/** What one's own organisation is, and its administrations. */
export function Organisations(): ReactNode {
  const { language, ask, tell } = usePage();
  const asked = useAsked<OrganisationShape>('/organisation');
  const [opened, setOpened] = useState<AdministrationShape>();
  const save: SaveOrganisation = async (path, body) => {
    try {
      const version = asked.data?.version;
      asked.put(await ask<OrganisationShape>(`/organisation/${path}`, { ...body, version }));
      tell(say(language, 'page.saved'));
      return undefined;
    } catch (problem) {
      return textOf(problem, say(language, 'page.failed'));
    }
  };
  return (
    <Shown asked={asked}>
      {(organisation) => (
        <>
          <What organisation={organisation} save={save} />
          <h2>{say(language, 'org.administrations')}</h2>
          <AdministrationRows administrations={organisation.administrations} onOpen={setOpened} />
          <p>
            <Button
              onClick={() => {
                setOpened(nothing);
              }}
            >
              {say(language, 'org.new')}
            </Button>
          </p>
          {opened !== undefined && (
            <AdministrationDialog
              organisation={organisation}
              administration={opened}
              save={save}
              onClose={() => {
                setOpened(undefined);
              }}
            />
          )}
        </>
      )}
    </Shown>
  );
}

function What({
  organisation,
  save,
}: {
  readonly organisation: OrganisationShape;
  readonly save: SaveOrganisation;
}): ReactNode {
  const { language, tell } = usePage();
  const { id, tenant, companies } = organisation;
  const [name, setName] = useState(organisation.name);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save('name', { name }).then((problem) => {
          if (problem !== undefined) tell(problem);
        });
      }}
    >
      <h2>{say(language, 'org.what')}</h2>
      <Field label={say(language, 'org.name')} required>
        <Input
          value={name}
          maxLength={120}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <div>
        <Button appearance="primary" type="submit">
          {say(language, 'org.save-name')}
        </Button>
      </div>
      <p>
        {say(language, 'org.id')}: {id}
        <br />
        {say(language, 'org.tenant')}: {tenant}
        <br />
        {companies.length > 0 && `${say(language, 'org.companies')}: ${companies.join(', ')}`}
      </p>
    </form>
  );
}
