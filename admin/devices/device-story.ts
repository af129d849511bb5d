import { firstBroken, type ChainEvent } from '../../bot/domain/chain';
import type { Device } from '../../bot/domain/device';
import type { DeviceStory, StoryEvent } from '../../bot/domain/device-story';
import type { Lifecycle } from '../../bot/domain/lifecycle';
import { openAdministrations } from '../../bot/domain/open-administrations';
import type { Organisation } from '../../bot/domain/organisation';
import type { Actor } from '../../bot/domain/person';
import { dayOf, daysBetween } from '../../bot/domain/time';
import { administrationName } from '../../bot/services/request-views';
import type { World } from '../../bot/services/world';
import { isStaff } from '../roles';
import { actsFor, mayReceive } from './device-acts';

/** For whom and when a device's story is told. */
export interface Telling {
  readonly world: World;
  readonly organisation: Organisation;
  readonly actor: Pick<Actor, 'roles'>;
  readonly now: Date;
}

/** All that is known of a device, with names in place of object ids and aliases. */
export async function storyOf(telling: Telling, device: Device): Promise<DeviceStory> {
  const { organisation, actor } = telling;
  const { _id, lifecycle, chain } = device;
  const broken = firstBroken(_id, chain, lifecycle.state);
  return {
    id: _id,
    demo: organisation.demo === true,
    kind: device.kind,
    tag: device.tag,
    model: device.model,
    ...present({
      serial: device.serial,
      imei: device.imei,
      acquired: device.acquired,
      price: device.price,
      administration:
        device.administration === undefined
          ? undefined
          : administrationName(organisation, device.administration),
      broken,
    }),
    state: lifecycle.state,
    since: lifecycle.since,
    ...(await useOf(telling, lifecycle)),
    chain: (await eventsOf(telling, chain)).toReversed(),
    may: actsFor(actor, lifecycle.state),
    mayReceive: mayReceive(actor, lifecycle.state),
    mayMoveTo: isStaff(actor)
      ? openAdministrations(organisation).filter(({ id }) => id !== device.administration)
      : [],
  };
}

async function useOf(
  { world, organisation, now }: Telling,
  lifecycle: Lifecycle,
): Promise<Pick<DeviceStory, 'holder' | 'place' | 'start' | 'due' | 'overdueBy'>> {
  const { holder, place, start, due } = lifecycle as Partial<Told>;
  const profile =
    holder === undefined ? undefined : await world.directory.profile(organisation.tenant, holder);
  return present({
    holder: holder === undefined ? undefined : (profile?.name ?? '–'),
    place,
    start,
    due,
    overdueBy: lifecycle.state === 'lost' ? undefined : daysOver(due, now),
  });
}

/** What some states have; in which, the life cycle's own type says. */
type Told = Record<'holder' | 'place' | 'start' | 'due', string>;

function daysOver(due: string | undefined, now: Date): number | undefined {
  const over = due === undefined ? 0 : daysBetween(due, dayOf(now));
  return over > 0 ? over : undefined;
}

/** Each alias is looked up once, however often it occurs. */
async function eventsOf(
  telling: Telling,
  chain: readonly ChainEvent[],
): Promise<readonly StoryEvent[]> {
  const aliases = [
    ...new Set(chain.flatMap(({ actor, facts }) => [actor, facts['alias'] ?? actor])),
  ];
  const names = new Map(
    await Promise.all(aliases.map(async (alias) => [alias, await nameOf(telling, alias)] as const)),
  );
  return chain.map(({ n, at, actor, what, from, to, facts }) => {
    const { alias, ...others } = facts;
    const named: Record<string, string> =
      alias === undefined ? {} : { alias: names.get(alias) ?? '–' };
    return { n, at, who: names.get(actor) ?? '–', what, from, to, facts: { ...others, ...named } };
  });
}

/** The name behind an alias; a job's own name; a dash for somebody who has been made anonymous. */
async function nameOf({ world, organisation }: Telling, alias: string): Promise<string> {
  if (alias.startsWith('job:')) return alias;
  const member = await world.store.of(organisation._id).members.findOne({ alias });
  if (member === null) return '–';
  return (await world.directory.profile(organisation.tenant, member.oid))?.name ?? '–';
}

/** Only what there is: absent means absent. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
