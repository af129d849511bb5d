import { useEffect, useState, type ReactNode } from 'react';
import type { Role } from '../../bot/domain/person';
import { say, type Key } from '../../bot/locale';
import { hasRole, usePage } from './page-context';
import { PartMenu } from './part-menu';
import { Audit } from './views/audit';
import { Catalogue } from './views/catalogue';
import { Climate } from './views/co2';
import { ConsignmentsPart } from './views/consignments';
import { Imports } from './views/imports';
import { Intune } from './views/intune';
import { Inventory } from './views/inventory';
import { Organisations } from './views/organisations';
import { Outbox } from './views/outbox';
import { Overview } from './views/overview';
import { People } from './views/people';
import { Requests } from './views/requests';
import { Returns } from './views/returns';
import { Settings } from './views/settings';
import { Support } from './views/support';

interface Part {
  readonly name: string;
  readonly title: Key;
  /** Empty for everybody. The server holds each question against the same roles. */
  readonly roles: readonly Role[];
  readonly View: () => ReactNode;
}

const staff = ['it-admin', 'technician'] as const;

/** The parts of the page, in the order of the menu. */
const parts: readonly Part[] = [
  { name: 'overview', title: 'page.overview', roles: staff, View: Overview },
  { name: 'devices', title: 'page.inventory', roles: staff, View: Inventory },
  { name: 'requests', title: 'page.requests', roles: [], View: Requests },
  { name: 'returns', title: 'page.returns', roles: staff, View: Returns },
  {
    name: 'consignments',
    title: 'page.consignments',
    roles: staff,
    View: ConsignmentsPart,
  },
  { name: 'support', title: 'page.support', roles: staff, View: Support },
  {
    name: 'co2',
    title: 'page.co2',
    roles: ['it-admin', 'economist', 'coordinator'],
    View: Climate,
  },
  { name: 'catalogue', title: 'page.catalogue', roles: [...staff, 'economist'], View: Catalogue },
  { name: 'people', title: 'page.people', roles: ['it-admin'], View: People },
  {
    name: 'organisations',
    title: 'page.organisations',
    roles: ['it-admin'],
    View: Organisations,
  },
  { name: 'imports', title: 'page.imports', roles: ['it-admin'], View: Imports },
  { name: 'intune', title: 'page.intune', roles: ['it-admin'], View: Intune },
  { name: 'settings', title: 'page.settings', roles: ['it-admin'], View: Settings },
  { name: 'outbox', title: 'page.outbox', roles: staff, View: Outbox },
  { name: 'audit', title: 'page.audit', roles: ['it-admin'], View: Audit },
];

/** The head, the menu, and the part that is chosen; the address keeps which. */
export function Parts({
  first,
  leaving,
}: {
  readonly first: string | undefined;
  readonly leaving: ReactNode;
}): ReactNode {
  const page = usePage();
  const { language, me } = page;
  const own = parts.filter(({ roles }) => roles.length === 0 || hasRole(page, ...roles));
  const [name, setName] = useState(() => nameInAddress() ?? first ?? '');
  useEffect(() => {
    const follow = (): void => {
      setName(nameInAddress() ?? '');
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  const chosen = own.find((part) => part.name === name) ?? own[0];
  const { View = () => null, title = 'page.none-for-you' } = chosen ?? {};
  return (
    <>
      <header className="head">
        <p className="who">
          <strong>Kretslopp</strong> {me.organisation.name} · {me.name}
        </p>
        {leaving}
      </header>
      <div className="beside">
        <PartMenu parts={own} chosen={chosen} />
        <main id="part" data-part={chosen?.name}>
          <h1>{say(language, title as 'page.overview')}</h1>
          <View />
        </main>
      </div>
    </>
  );
}

function nameInAddress(): string | undefined {
  const name = window.location.hash.slice(1);
  return name === '' ? undefined : name;
}
