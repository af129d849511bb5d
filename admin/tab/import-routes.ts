import type { Log } from '../../bot/log';
import type { World } from '../../bot/services/world';
import { apply, undo } from '../imports/apply';
import { askedFile, limits, look } from '../imports/asked-file';
import { askedReading } from '../imports/asked-reading';
import { batches, batchOf, rowPage, shapeOf } from '../imports/batches';
import { check } from '../imports/check';
import { errorFile } from '../imports/error-file';
import { textOf, wholeOf, type Asked, type TabRoute, type TabTurn } from './tab-route';

/** Files of devices: look, dry run, apply, undo. Only IT. */
export function importRoutes(world: World, log: Log): readonly TabRoute[] {
  const route = (
    method: 'get' | 'post',
    path: string,
    run: TabRoute['run'],
    more: Partial<TabRoute> = {},
  ): TabRoute => ({ method, path, for: ['it-admin'], run, ...more });
  const large = { largestBody: limits.bytes };
  return [
    route('get', '/imports', async ({ turn }) => ({ batches: await batches(world, turn) })),
    route('get', '/import', async ({ turn, query }) =>
      shapeOf(await batchOf(world, turn, textOf(query, 'id'))),
    ),
    route('get', '/import/rows', ({ turn, query }) =>
      rowPage(world, turn, textOf(query, 'id'), textOf(query, 'fate'), wholeOf(query, 'from') ?? 0),
    ),
    route('get', '/import/errors', ({ turn, query }) =>
      errorFile(world, turn, textOf(query, 'id'), query.get('as') === 'xlsx' ? 'xlsx' : 'csv'),
    ),
    route('post', '/import/read', (asked) => look(world, asked), large),
    route('post', '/import/check', (asked) => checked(world, asked), large),
    route('post', '/import/apply', (asked) => begin(world, log, asked, apply)),
    route('post', '/import/undo', (asked) => begin(world, log, asked, undo)),
  ];
}

async function checked(world: World, asked: Asked): Promise<object> {
  const { turn, query } = asked;
  const table = await askedFile(asked);
  return shapeOf(await check(world, turn, textOf(query, 'name'), table, askedReading(query)));
}

type Work = (world: World, turn: TabTurn, id: string) => Promise<() => Promise<void>>;

/** Begins, and answers at once; how far it has come is asked for. */
async function begin(world: World, log: Log, { turn, body }: Asked, work: Work): Promise<object> {
  const id = textOf(body, 'id');
  const whole = await work(world, turn, id);
  whole().catch((problem: unknown) => {
    log.note('job-failed', { job: 'import', problem });
  });
  return shapeOf(await batchOf(world, turn, id));
}
