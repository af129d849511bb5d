import { Refusal } from '../../bot/domain/errors';
import type { Notification, NotificationStatus } from '../../bot/domain/notification';
import { isKey, say } from '../../bot/locale';
import type { World } from '../../bot/services/world';
import { audit } from '../audit/audit';
import type { NotificationLine, OutboxPage } from '../tab/shapes';
import type { TabTurn } from '../tab/tab-route';

const statuses = [
  'waiting',
  'sending',
  'sent',
  'failed',
  'unreachable',
] as const satisfies readonly NotificationStatus[];

/** What can be tried again: it has ended, and nobody got it. */
const again: readonly NotificationStatus[] = ['failed', 'unreachable'];

/** How many messages there are of each status, and the newest of one. */
export async function outboxPage(world: World, turn: TabTurn, status: string): Promise<OutboxPage> {
  const { notifications } = world.store.of(turn.organisation._id);
  const counts = await Promise.all(
    statuses.map(
      async (one) => [one, await notifications.countDocuments({ status: one })] as const,
    ),
  );
  const wanted = statuses.find((one) => one === status) ?? 'failed';
  const found = await notifications
    .find({ status: wanted }, { sort: { due: -1 }, limit: 100 })
    .toArray();
  return {
    counts: Object.fromEntries(counts),
    lines: await Promise.all(found.map((one) => lineOf(world, turn, one))),
  };
}

/** Puts a message that has ended unheard in line again; done twice, it is sent once. */
export async function sendAgain(world: World, turn: TabTurn, id: string): Promise<object> {
  const { notifications } = world.store.of(turn.organisation._id);
  const saved = await notifications.findOneAndUpdate(
    { _id: id, status: { $in: again } },
    {
      $set: { status: 'waiting', due: turn.now, attempts: 0 },
      $unset: { problem: '', endedAt: '' },
    },
    { returnDocument: 'after' },
  );
  if (saved === null) throw new Refusal('notification-not-waiting');
  await audit(world, turn, { what: 'notification/again', subject: id });
  return {};
}

async function lineOf(
  world: World,
  { organisation, language }: TabTurn,
  { _id, topic, to, status, createdAt, endedAt, attempts, problem, facts }: Notification,
): Promise<NotificationLine> {
  const [kind, ...rest] = to.split('/');
  const whom = rest.join('/');
  const person =
    kind === 'person' ? await world.directory.profile(organisation.tenant, whom) : undefined;
  const key = `topic.${topic}`;
  return {
    id: _id,
    topic: isKey(key) ? say(language, key, facts) : topic,
    to: kind === 'person' ? (person?.name ?? '–') : (kind ?? ''),
    status,
    at: (endedAt ?? createdAt).toISOString(),
    attempts,
    ...(problem !== undefined && { problem }),
    mayAgain: again.includes(status),
  };
}
