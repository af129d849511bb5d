import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMonth } from '../domain/co2/month';
import type { FactorSetRef } from '../domain/co2/entry';
import { isDay } from '../domain/time';
import { readTable } from '../files/read-table';
import type { Store } from '../store/store';
import { setCard, tellCard } from './card-act';
import {
  addSet,
  chooseSet,
  compare,
  importFootprints,
  listRestatements,
  listSets,
  restate,
  type Acting,
} from './acts';

/** What the command says of itself when it is not understood. */
export const usage = [
  'npm run --silent ledger -- ORGANISATION ACT …',
  '  sets                                        every factor set, and what has been chosen',
  '  add FILE.json --by NAME                     a set of its own (docs/co2.md)',
  '  choose --set ID:VERSION --from DAY --by NAME [--own-footprints]',
  '  footprints FILE.csv --by NAME               makers’ footprints in Boavizta’s format',
  '  restate --set ID:VERSION --from MONTH --to MONTH --why TEXT --by NAME [--yes]',
  '  compare FILE --from MONTH --to MONTH        the refurbisher’s report against the ledger',
  '  restatements                                every one there has been, with before and after',
  '  card [FILE.json --by NAME]                  when the monthly card goes, to whom, and the goal',
].join('\n');

/** One command as it was typed. */
export interface Command {
  readonly organisation: string;
  readonly act: string;
  readonly file?: string;
  readonly options: Readonly<Partial<Record<string, string | boolean>>>;
}

/** Throws an Error that says how it is used. */
export function readCommand(args: readonly string[]): Command {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      set: text,
      from: text,
      to: text,
      why: text,
      by: text,
      yes: flag,
      'own-footprints': flag,
    },
  });
  const [organisation, act, file] = positionals;
  if (organisation === undefined || act === undefined) throw new Error(usage);
  return { organisation, act, options: values, ...(file !== undefined && { file }) };
}

type Act = (acting: Acting, command: Command) => Promise<readonly string[]>;

const acts: Readonly<Partial<Record<string, Act>>> = {
  sets: (acting) => listSets(acting),
  restatements: (acting) => listRestatements(acting),
  card: (acting, { file }) =>
    file === undefined ? tellCard(acting) : setCard(signed(acting), readFileSync(file, 'utf8')),
  add: (acting, command) => addSet(signed(acting), readFileSync(fileOf(command), 'utf8')),
  choose: (acting, { options }) =>
    chooseSet(signed(acting), {
      from: checked(options['from'], isDay, '--from must be a day, 2026-11-23'),
      set: setIn(options['set']),
      ownFootprints: options['own-footprints'] === true,
    }),
  footprints: async (acting, command) => {
    const { rows } = await readTable(readFileSync(fileOf(command)));
    return importFootprints(signed(acting), rows);
  },
  compare: async (acting, command) => {
    const { rows } = await readTable(readFileSync(fileOf(command)));
    return compare(acting, rows, periodIn(command));
  },
  restate: (acting, command) => {
    const { options } = command;
    const asked = {
      set: setIn(options['set']),
      ...periodIn(command),
      why: checked(options['why'], (why) => why.trim() !== '', '--why must say why'),
    };
    const id = options['yes'] === true ? acting.now.toISOString() : undefined;
    return restate(signed(acting), asked, id);
  },
};

/** Does what was asked; the lines are for a person. */
export async function carryOut(
  command: Command,
  store: Store,
  now: Date,
): Promise<readonly string[]> {
  const { organisation, act, options } = command;
  const doing = Object.hasOwn(acts, act) ? acts[act] : undefined;
  if (doing === undefined) throw new Error(usage);
  if ((await store.organisation(organisation)) === undefined) {
    throw new Error(`there is no organisation ${organisation}`);
  }
  const by = typeof options['by'] === 'string' ? options['by'].trim() : '';
  return doing({ store, organisation, by, now }, command);
}

/** Whoever changes what is counted, says who they are: it stays with what they did. */
function signed(acting: Acting): Acting {
  if (acting.by === '') throw new Error('--by must say who you are');
  return acting;
}

function fileOf({ file }: Command): string {
  if (file === undefined) throw new Error('name the file');
  return file;
}

function periodIn({ options }: Command): { readonly from: string; readonly to: string } {
  return {
    from: checked(options['from'], isMonth, '--from must be a month, 2026-11'),
    to: checked(options['to'], isMonth, '--to must be a month, 2026-11'),
  };
}

function setIn(text: string | boolean | undefined): FactorSetRef {
  const found = /^(?<id>.+):(?<version>\d+)$/u.exec(typeof text === 'string' ? text : '');
  const { id, version } = found?.groups ?? {};
  if (id === undefined) throw new Error('--set must be an id and a version, ivl-inrego-2020:1');
  return { id, version: Number(version) };
}

function checked(
  text: string | boolean | undefined,
  isRight: (text: string) => boolean,
  otherwise: string,
): string {
  if (typeof text !== 'string' || !isRight(text)) throw new Error(otherwise);
  return text;
}
