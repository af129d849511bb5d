import type { Month } from '../../../domain/co2/month';
import type {
  DispatchLine,
  DispatchStatus,
  DispatchView,
} from '../../../domain/co2/monthly/dispatch-view';
import { issuedId } from '../../../domain/co2/monthly/issued';
import type { Recipient } from '../../../domain/co2/monthly/recipients';
import { dueAt } from '../../../domain/co2/monthly/schedule';
import type { Organisation } from '../../../domain/organisation';
import { administrationName } from '../../request-views';
import type { World } from '../../world';
import type { Dispatch } from './dispatch';
import { settingsOf } from './settings';

const shown = 12;

/** Who is to have a month's card, and how far it has come with each. */
export async function dispatchView(
  world: World,
  dispatch: Dispatch,
  organisation: Organisation,
  month: Month,
): Promise<DispatchView> {
  const { schedule } = await settingsOf(world.store, organisation._id);
  const recipients = await dispatch.recipients(organisation, month);
  const issued = new Set((await dispatch.cards(organisation._id, month)).map(({ _id }) => _id));
  const refusing = await dispatch.refusing(organisation._id);
  const statusOf = async ({ person }: Recipient): Promise<DispatchStatus> => {
    const id = issuedId(organisation._id, month, person);
    if (!issued.has(id)) return refusing.has(person) ? 'refusing' : 'not-issued';
    return sendingStatus(world, organisation._id, id, person);
  };
  const lines = recipients.slice(0, shown).map(async (recipient): Promise<DispatchLine> => {
    const { person, scope } = recipient;
    const profile = await world.directory.profile(organisation.tenant, person);
    const ids = scope.administrations;
    return {
      person,
      name: profile?.name ?? person,
      ...(ids !== undefined && {
        administrations: ids.map((id) => administrationName(organisation, id)),
      }),
      status: await statusOf(recipient),
    };
  });
  return {
    month,
    demo: organisation.demo === true,
    due: dueAt(month, schedule),
    lines: await Promise.all(lines),
    more: Math.max(0, recipients.length - shown),
  };
}

/** How the newest sending of a card ended, or that it is under way. */
async function sendingStatus(
  { store }: World,
  organisation: string,
  card: string,
  person: string,
): Promise<DispatchStatus> {
  const found = await store
    .of(organisation)
    .notifications.find({ to: `person/${person}`, status: { $gt: '' } })
    .toArray();
  const newest = found
    .filter(({ about }) => about === card)
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  const status = newest?.status ?? 'waiting';
  return status === 'sending' ? 'waiting' : status;
}
