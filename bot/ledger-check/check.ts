import { LedgerAudit, type Audited } from '../domain/co2/audit';
import type { Co2Rollup } from '../domain/co2/rollup';
import type { LedgerReading } from './reading';

/** At most so many faults as a person reads. */
const mostFaults = 50;
/** How often to look again at what the bot was writing meanwhile. */
const looks = 3;

/** Holds the ledger of every organisation against itself, also while the bot writes to it. */
export async function checkLedger(read: LedgerReading): Promise<Audited> {
  let audited = await look(read);
  for (let nth = 1; nth < looks && audited.moving > 0; nth += 1) audited = await look(read);
  return audited;
}

async function look(read: LedgerReading): Promise<Audited> {
  const audit = new LedgerAudit();
  for await (const rollup of read.rollups()) audit.rollup(rollup);
  for await (const entry of read.entries()) audit.entry(entry);
  const again: Co2Rollup[] = [];
  for await (const rollup of read.rollups()) again.push(rollup);
  return audit.done(again);
}

/** The lines to print: the faults, and what was looked at. */
export function reportOf({
  entries,
  rollups,
  pending,
  moving,
  faults,
}: Audited): readonly string[] {
  const seen = `${count(entries, 'entry', 'entries')} and ${count(rollups, 'rollup', 'rollups')}`;
  const more = faults.length - mostFaults;
  return [
    ...faults.slice(0, mostFaults),
    ...(more > 0 ? [`and ${number(more)} more`] : []),
    ...(pending > 0 ? [`${count(pending, 'entry waits', 'entries wait')} to be added up`] : []),
    ...(moving > 0 ? [`${count(moving, 'rollup', 'rollups')} changed meanwhile: not judged`] : []),
    faults.length === 0
      ? `checked ${seen}: they agree`
      : `checked ${seen}: ${count(faults.length, 'fault', 'faults')}`,
  ];
}

function count(many: number, one: string, several: string): string {
  return `${number(many)} ${many === 1 ? one : several}`;
}

function number(many: number): string {
  return many.toLocaleString('en-GB');
}
