import type { Organisation } from '../domain/organisation';
import type { Store } from '../store/store';
import { fault, look, ok, type Check, type Finding } from './finding';

/** Whether every tenant has an organisation, and each organisation what it needs to answer people. */
export function organisationsCheck(store: Store, tenants: readonly string[]): Check {
  return {
    name: 'The organisations',
    run: async () => {
      const all = await store.allOrganisations();
      if (all.length === 0) {
        return [
          fault(
            'There is no organisation yet',
            'Set one up (docs/install.md, step 6): until then everybody is told that theirs does not use Kretslopp.',
          ),
        ];
      }
      const without = tenants.filter((tenant) => !all.some((one) => one.tenant === tenant));
      return [
        ...without.map((tenant) =>
          fault(
            `tenant ${tenant} is let in, but no organisation is in it`,
            'Set one up, or take the tenant out of KRETSLOPP_ALLOWED_TENANTS.',
          ),
        ),
        ...(await Promise.all(all.map((one) => findingsOn(store, one, tenants)))).flat(),
      ];
    },
  };
}

async function findingsOn(
  store: Store,
  organisation: Organisation,
  tenants: readonly string[],
): Promise<readonly Finding[]> {
  const { _id, name, itChannel, itPhone, demo } = organisation;
  const products = await store.of(_id).products.findOne({ kind: { $in: ['computer', 'phone'] } });
  const findings = [
    tenants.length > 0 && !tenants.includes(organisation.tenant)
      ? fault(
          `${name}: its tenant ${organisation.tenant} is not let in`,
          'Add it to KRETSLOPP_ALLOWED_TENANTS.',
        )
      : undefined,
    products === null
      ? fault(`${name}: there is nothing to ask for`, 'Import or add products to its catalogue.')
      : undefined,
    organisation.administrations.length === 0
      ? fault(`${name} has no administration`, 'Add them: a request is made for one.')
      : undefined,
    organisation.places.length === 0
      ? fault(`${name} has no place to pick devices up`, 'Add at least one.')
      : undefined,
    itChannel === undefined
      ? look(
          `${name}: the bot knows no channel of IT`,
          'Add the app to the IT unit’s team, as somebody of IT, or give itChannel in its file. Until then approvals go to each administrator’s own chat only.',
        )
      : undefined,
    itPhone === undefined
      ? look(
          `${name} has no telephone number of IT`,
          'Give one: it is what people get when chat can’t help.',
        )
      : undefined,
    demo === true
      ? look(`${name} is made up`, 'Fine in a demo; it must not be here in production.')
      : undefined,
  ].filter((finding) => finding !== undefined);
  return findings.length === 0 ? [ok(`${name} is set up`)] : findings;
}
