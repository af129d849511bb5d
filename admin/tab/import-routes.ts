import type { World } from '../../bot/services/world';
import { apply, undo, type Going } from '../imports/apply';
import { askedFile, limits, look } from '../imports/asked-file';
import { askedReading } from '../imports/asked-reading';
import { batches, batchOf, rowPage, shapeOf } from '../imports/batches';
import { check } from '../imports/check';
import { errorFile } from '../imports/error-file';
import type { GoingOn } from '../imports/going-on';
import { aboutIn } from '../imports/columns';
import { textOf, wholeOf, type Asked, type TabRoute, type TabTurn } from './tab-route';

/** Files of devices, people and administrations: look, dry run, apply, undo. Only IT. */
export function importRoutes(world: World, goingOn: GoingOn): readonly TabRoute[] {
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
    route('post', '/import/apply', (asked) => begin(world, goingOn, asked, apply)),
    route('post', '/import/undo', (asked) => begin(world, goingOn, asked, undo)),
  ];
}

async function checked(world: World, asked: Asked): Promise<object> {
  const { turn, query } = asked;
  const reading = askedReading(query);
  const table = await askedFile(asked);
  const about = aboutIn(textOf(query, 'about'));
  return shapeOf(await check(world, turn, textOf(query, 'name'), table, reading, about));
}

type Work = (world: World, turn: TabTurn, id: string) => Promise<Going>;

/** Begins, and answers at once; how far it has come is asked for. */
async function begin(
  world: World,
  goingOn: GoingOn,
  { turn, body }: Asked,
  work: Work,
): Promise<object> {
  const id = textOf(body, 'id');
  goingOn.begin(id, await work(world, turn, id));
  return shapeOf(await batchOf(world, turn, id));
}
