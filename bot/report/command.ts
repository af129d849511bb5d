import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Actor } from '../domain/person';
import { fileHash } from '../domain/refurbisher/file-hash';
import { readTable } from '../files/read-table';
import { Members } from '../services/members';
import { peopleDirectory } from '../services/people';
import type { ReportFile } from '../services/refurbisher/report-dry-run';
import type { Progress } from '../services/refurbisher/report-rounds';
import { ReportViews } from '../services/refurbisher/report-views';
import { Reports } from '../services/refurbisher/reports';
import type { World } from '../services/world';
import type { Store } from '../store/store';
import { differenceLines, summaryLines } from './lines';

/** What the command says of itself when it is not understood. */
export const usage = [
  'npm run --silent report -- ORGANISATION ACT FILE …',
  '  match FILE [--consignment N]             what reading it in would do; changes nothing',
  '  apply FILE [--consignment N] --by ID     reads it in; the same file twice changes nothing',
  '  undo FILE --by ID                        takes the whole of it back',
  'ID is the directory’s object id of whoever does it: it stands in the devices’ chains by an alias.',
  'Without --consignment it is the one that most of the file’s devices went with.',
].join('\n');

const acts = ['match', 'apply', 'undo'] as const;
type Act = (typeof acts)[number];

/** One command as it was typed. */
export interface Command {
  readonly organisation: string;
  readonly act: Act;
  readonly file: string;
  readonly consignment?: number;
  readonly by?: string;
}

/** Throws an Error that says how it is used. */
export function readCommand(args: readonly string[]): Command {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { consignment: { type: 'string' }, by: { type: 'string' } },
  });
  const [organisation, named, file] = positionals;
  const act = acts.find((one) => one === named);
  if (organisation === undefined || act === undefined || file === undefined) throw new Error(usage);
  const { consignment, by } = values;
  if (consignment !== undefined && !/^\d{1,9}$/u.test(consignment)) {
    throw new Error('--consignment must be a number, 1015');
  }
  return {
    organisation,
    act,
    file,
    ...(consignment !== undefined && { consignment: Number(consignment) }),
    ...(by !== undefined && { by: by.trim() }),
  };
}

/** Does what was asked; the lines are for a person. */
export async function carryOut(
  command: Command,
  store: Store,
  now: Date,
  progress: Progress,
): Promise<readonly string[]> {
  const { organisation, act } = command;
  if ((await store.organisation(organisation)) === undefined) {
    throw new Error(`there is no organisation ${organisation}`);
  }
  const world: World = { store, directory: peopleDirectory(store), newId: randomUUID };
  const reports = new Reports(world);
  const file = await fileIn(command);
  if (act === 'undo') {
    const { name } = await reports.undo(await whoever(world, command), file.hash, now, progress);
    return [`${name} is taken back.`];
  }
  const number = command.consignment ?? (await new ReportViews(world).likely(organisation, file));
  const dry = await reports.dryRun(nobody(organisation), number, file, now);
  const told = [...summaryLines(number, dry), ...differenceLines(dry.plan.differences)];
  if (act === 'match') return told;
  await reports.apply(await whoever(world, command), number, file, now, progress);
  return [...told, dry.before === undefined ? 'Read in.' : 'Nothing has changed.'];
}

async function fileIn({ file }: Command): Promise<ReportFile> {
  const bytes = readFileSync(file);
  const { rows } = await readTable(bytes);
  return { name: basename(file), hash: fileHash(bytes), rows };
}

/** Whoever can run this has the store in their hands; whose name is on it they say themselves. */
async function whoever(world: World, { organisation, by = '' }: Command): Promise<Actor> {
  if (!/^[\w-]{3,64}$/u.test(by)) throw new Error('--by must say who you are: an object id');
  const { alias } = await new Members(world).of(organisation, by);
  return { ...nobody(organisation), oid: by, alias };
}

/** Enough for looking. */
function nobody(organisation: string): Actor {
  return { oid: '', alias: '', organisation, roles: ['it-admin'], language: 'en' };
}
