import { randomUUID } from 'node:crypto';
import { dataClasses, type DataClass } from '../domain/privacy/retention';
import { anonymise } from '../services/privacy/anonymise';
import { dueForErasing, eraseExported, exportOf } from '../services/privacy/erase';
import { everyDocument } from '../services/privacy/every-document';
import { everyTrace } from '../services/privacy/every-trace';
import { asFile, ownData } from '../services/privacy/own-data';
import { addHold, liftHold, retentionOf, setRule } from '../services/privacy/retention-rules';
import type { Store } from '../store/store';

/** What a command works with; `keep` writes a file and throws where one is already. */
export interface CommandWorld {
  readonly store: Store;
  readonly now: Date;
  /** Who does it, as it is to stand in the log. */
  readonly by: string;
  readonly keep: (file: string, text: string) => Promise<void>;
}

/** A command of `npm run privacy`: its words after the organisation, and what it prints. */
type Command = (
  world: CommandWorld,
  organisation: string,
  words: readonly string[],
) => Promise<string>;

export const usage = `npm run --silent privacy -- COMMAND ORGANISATION …
  show ORGANISATION OBJECT-ID              what is kept about a person, as JSON
  traces ORGANISATION OBJECT-ID            every document and event they can be found by, a line each
  anonymise ORGANISATION OBJECT-ID         takes a person out of everything; the chains still verify
  rules ORGANISATION                       what has been decided on erasing, and what is held
  rule ORGANISATION CLASS MONTHS DECISION  decides how long closed ones are kept (${dataClasses.join(', ')})
  rule ORGANISATION CLASS none             takes the decision back
  hold ORGANISATION REASON [OBJECT-ID]     keeps everything, or everything about a person
  lift ORGANISATION HOLD                   ends a hold
  erase ORGANISATION FILE                  writes what is due to a new file, and erases it
  log ORGANISATION                         what has been erased and made anonymous, when, by whom`;

export const commands: Readonly<Record<string, Command>> = {
  show: async ({ store, now }, organisation, [oid = '']) => {
    const person = objectId(oid);
    const parts = await ownData(store.of(organisation), organisation, person);
    return new TextDecoder().decode(asFile(parts, person, now));
  },
  traces: async ({ store }, organisation, [oid = '']) => {
    const traces = await everyTrace(store.of(organisation), organisation, objectId(oid));
    return traces.map((trace) => JSON.stringify(trace)).join('\n');
  },
  anonymise: async ({ store, now, by }, organisation, [oid = '']) => {
    const changed = await anonymise(store, { organisation, oid: objectId(oid), by, now });
    return `${changed} documents changed; the person is in none of them any more`;
  },
  rules: async ({ store }, organisation) =>
    JSON.stringify(await retentionOf(store.of(organisation), organisation), null, 2),
  rule: async ({ store }, organisation, [name = '', months = '', ...decision]) => {
    const wanted = dataClass(name);
    const rule =
      months === 'none'
        ? undefined
        : { class: wanted, months: monthsIn(months), decision: decisionIn(decision) };
    await setRule(store.of(organisation), organisation, wanted, rule);
    return rule === undefined
      ? `${wanted} are kept for good`
      : `closed ${wanted} may be erased after ${months} months`;
  },
  hold: async ({ store, now }, organisation, [reason = '', person]) => {
    if (reason === '') throw new Error('give the reason');
    const id = randomUUID().slice(0, 8);
    const about = person === undefined ? {} : { person: objectId(person) };
    await addHold(store.of(organisation), organisation, { id, reason, since: now, ...about });
    return `held; lift it by: lift ${organisation} ${id}`;
  },
  lift: async ({ store }, organisation, [id = '']) => {
    await liftHold(store.of(organisation), organisation, id);
    return 'lifted';
  },
  erase: async ({ store, now, by, keep }, organisation, [file = '']) => {
    const due = await dueForErasing(store, organisation, now);
    if (due.length === 0) return 'nothing is due';
    const exported = exportOf(due);
    await keep(file, exported);
    await eraseExported(store, organisation, due, { by, now, exported });
    return `${due.length} documents are in ${file} and erased`;
  },
  log: async ({ store }, organisation) => {
    const lines: string[] = [];
    for await (const erasure of everyDocument(store.of(organisation), 'erasures'))
      lines.push(JSON.stringify(erasure));
    return lines.join('\n');
  },
};

function objectId(text: string): string {
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text)) return text.toLowerCase();
  throw new Error('give the person’s object id in Entra');
}

function dataClass(text: string): DataClass {
  const found = dataClasses.find((one) => one === text);
  if (found === undefined) throw new Error(`the class is one of ${dataClasses.join(', ')}`);
  return found;
}

function monthsIn(text: string): number {
  const months = Number(text);
  if (Number.isInteger(months) && months >= 1 && months <= 1200) return months;
  throw new Error('give a number of months, from 1 to 1200');
}

function decisionIn(words: readonly string[]): string {
  const decision = words.join(' ').trim();
  if (decision === '') throw new Error('give the decision that allows it: its number and day');
  return decision;
}
