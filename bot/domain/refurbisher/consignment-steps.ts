import { Refusal, unreachable } from '../errors';
import {
  going,
  listHash,
  mostLines,
  type Consignment,
  type ConsignmentLine,
  type ConsignmentStage,
  type Handover,
} from './consignment';

/** What can be done to a consignment. Devices are named by id. */
export type ConsignmentCommand =
  | { readonly type: 'add'; readonly now: Date; readonly lines: readonly ConsignmentLine[] }
  | { readonly type: 'remove'; readonly now: Date; readonly devices: readonly string[] }
  /** The list is frozen: what is on it is what the refurbisher is told. */
  | { readonly type: 'close'; readonly now: Date }
  | { readonly type: 'reopen'; readonly now: Date }
  | ({
      readonly type: 'hand-over';
      readonly now: Date;
      readonly leftBehind: readonly string[];
    } & Handover)
  | { readonly type: 'cancel'; readonly now: Date };

/** What a command changes, and what the chain tells of it. */
export interface ConsignmentStep {
  readonly stage: ConsignmentStage;
  readonly lines: readonly ConsignmentLine[];
  readonly facts: Readonly<Record<string, string>>;
}

type Current = Pick<Consignment, 'stage' | 'lines'>;

/** The next state of a consignment. Throws a Refusal when its stage does not allow the command. */
export function decideConsignment(current: Current, command: ConsignmentCommand): ConsignmentStep {
  const { now } = command;
  if (current.stage.name === 'handed-over') {
    throw new Refusal('consignment-gone', { at: current.stage.since.toISOString() });
  }
  switch (command.type) {
    case 'add':
      return withLines(current, put(open(current).lines, command.lines));
    case 'remove':
      return withLines(current, taken(open(current).lines, command.devices));
    case 'close':
      return closed(open(current), now);
    case 'reopen':
      return { stage: { name: 'open', since: now }, lines: frozen(current).lines, facts: {} };
    case 'hand-over':
      return handedOver(frozen(current), command);
    case 'cancel':
      return cancelled(current, now);
    default:
      return unreachable(command);
  }
}

function open(current: Current): Current {
  if (current.stage.name !== 'open') throw new Refusal('consignment-not-open');
  return current;
}

function frozen(current: Current): Current {
  if (current.stage.name !== 'closed') throw new Refusal('consignment-not-closed');
  return current;
}

function withLines(
  { stage, lines: before }: Current,
  lines: readonly ConsignmentLine[],
): ConsignmentStep {
  const listed = (all: readonly ConsignmentLine[]): number => going({ lines: all }).length;
  const facts = { devices: String(listed(lines)), before: String(listed(before)) };
  return { stage, lines, facts: { ...facts, list: listHash(going({ lines })) } };
}

/** A device that was taken off before comes back to its place on the list. */
function put(
  lines: readonly ConsignmentLine[],
  added: readonly ConsignmentLine[],
): readonly ConsignmentLine[] {
  const all = new Map(lines.map((line) => [line.device, line]));
  for (const line of added) all.set(line.device, line);
  if (all.size > mostLines) throw new Refusal('consignment-full', { most: mostLines });
  return [...all.values()];
}

function taken(
  lines: readonly ConsignmentLine[],
  devices: readonly string[],
): readonly ConsignmentLine[] {
  const off = new Set(devices);
  return lines.map((line) => (off.has(line.device) ? { ...line, place: 'out' } : line));
}

function closed(current: Current, now: Date): ConsignmentStep {
  const listed = going(current);
  if (listed.length === 0) throw new Refusal('consignment-empty');
  return {
    stage: { name: 'closed', since: now },
    lines: current.lines,
    facts: { devices: String(listed.length), list: listHash(listed) },
  };
}

function handedOver(
  current: Current,
  { now, carrier, seal, leftBehind }: Extract<ConsignmentCommand, { readonly type: 'hand-over' }>,
): ConsignmentStep {
  if (carrier.trim() === '') throw new Refusal('carrier-missing');
  const left = new Set(leftBehind);
  const lines = current.lines.map((line): ConsignmentLine => {
    if (line.place !== 'listed') return line;
    return { ...line, place: left.has(line.device) ? 'left-behind' : 'gone' };
  });
  const gone = lines.filter(({ place }) => place === 'gone');
  if (gone.length === 0) throw new Refusal('consignment-empty');
  const sealed: { readonly seal?: string } =
    seal === undefined || seal.trim() === '' ? {} : { seal: seal.trim() };
  const handover = { carrier: carrier.trim(), ...sealed };
  return {
    stage: { name: 'handed-over', since: now, ...handover },
    lines,
    facts: {
      ...(handover as Readonly<Record<string, string>>),
      gone: String(gone.length),
      leftBehind: String(lines.filter(({ place }) => place === 'left-behind').length),
      list: listHash(gone),
    },
  };
}

function cancelled({ stage, lines }: Current, now: Date): ConsignmentStep {
  if (stage.name === 'cancelled') throw new Refusal('consignment-not-open');
  return {
    stage: { name: 'cancelled', since: now },
    lines: lines.map((line) => (line.place === 'listed' ? { ...line, place: 'out' } : line)),
    facts: {},
  };
}
