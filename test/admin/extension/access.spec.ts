import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declarations, type CollectionName } from '../../../bot/store/collections';
import { startTestApp, type TestApp } from '../../support/app';
import { ask } from '../../support/asking';
import { aDevice, usedLaptop } from '../../support/organisation';
import { directoryEntries, johan, mikael, sara, stranger } from '../../support/people';
import type { Someone } from '../../support/teams-client';

const file = join(__dirname, '..', '..', '..', 'manifest', 'parts', 'extension.json');

interface Written {
  readonly manifest: {
    readonly composeExtensions: readonly {
      readonly commands: readonly { readonly id: string }[];
    }[];
  };
}

const query = (text: string) => ({
  name: 'composeExtension/query',
  value: {
    commandId: 'search',
    parameters: [{ name: 'text', value: text }],
    queryOptions: { skip: 0, count: 25 },
  },
});
const message = (commandId: string, text: string) => ({
  name: 'composeExtension/fetchTask',
  value: {
    commandId,
    messagePayload: {
      body: { contentType: 'html', content: `<p>${text}</p>` },
      from: { user: { id: sara.oid, displayName: sara.name } },
    },
  },
});

/** Every command, with what is asked by it; `$NUMBER` is the request's. */
const commands: Readonly<Record<string, readonly { name: string; value: object }[]>> = {
  search: [query('KLP-1'), query('Sara Lindqvist'), query('$NUMBER'), query('')],
  makeRequest: [message('makeRequest', 'Jag behöver en dator som KLP-1')],
  makeCase: [message('makeCase', 'KLP-1 går inte att starta')],
};

/** Every job, by its name. */
const jobs = [
  'absent-managers',
  'co2-ledger',
  'co2-ledger-whole',
  'co2-monthly',
  'consignments',
  'imports',
  'outbox',
  'receipt-reminders',
  'report-uploads',
  'reports',
  'returns-absent-managers',
  'returns-due',
  'returns-follow',
  'returns-leavers',
  'rounds',
  'settle',
  'support-afterwards',
  'support-meetings',
  'support-reminders',
  'wipe-clock',
];

describe('who gets what out of the compose box, and out of a job', () => {
  let test: TestApp;
  let number: string;

  before(async () => {
    test = await startTestApp({
      devices: [
        aDevice(usedLaptop, {
          tag: 'KLP-1',
          serial: 'PF-SECRET',
          administration: 'omsorg',
          lifecycle: {
            state: 'in-use',
            since: new Date('2024-03-01T08:00:00Z'),
            holder: sara.oid,
            start: '2024-03-01',
            due: '2026-03-01',
          },
        }),
      ],
      people: directoryEntries,
    });
    ({ number } = await ask(test, sara, usedLaptop, { reason: 'HEMLIGT SKÄL' }));
    // Whoever speaks for the first time becomes a member; after that nothing may change.
    for (const person of [johan, stranger]) await answers(person, 'search');
    await test.quiet();
  });
  after(() => test.stop());

  async function answers(person: Someone, command: string): Promise<string> {
    const all: unknown[] = [];
    for (const asked of commands[command] ?? []) {
      const value = JSON.parse(JSON.stringify(asked.value).replace('$NUMBER', number)) as object;
      const { status, body } = await test.teams.post({
        ...test.teams.frame(person),
        type: 'invoke',
        name: asked.name,
        value,
        locale: 'sv-SE',
      });
      expect(status).to.equal(200);
      all.push(body);
    }
    return JSON.stringify(all);
  }

  it('has a row for every command in the manifest', () => {
    const written = readFileSync(file, 'utf8');
    const { manifest } = JSON.parse(written) as Written;
    const known = manifest.composeExtensions.flatMap((one) => one.commands);
    expect(known.map(({ id }) => id).sort()).to.deep.equal(Object.keys(commands).sort());
  });

  it('shows IT what the others below are not shown', async () => {
    expect(await answers(mikael, 'search'))
      .to.contain('PF-SECRET')
      .and.to.contain(number);
  });

  for (const command of Object.keys(commands)) {
    for (const [who, person] of [
      ['a colleague without a role', johan],
      ['somebody of another municipality', stranger],
    ] as const) {
      it(`${command} tells ${who} nothing of Sara’s device and request, and changes nothing`, async () => {
        const before = await snapshot();
        expect(await answers(person, command)).not.to.match(/PF-SECRET|HEMLIGT|"B-\d/u);
        expect(changedIn(before, await snapshot())).to.deep.equal([]);
      });
    }
  }

  it('has a row for every job', () => {
    expect(test.app.jobs.map(({ name }) => name).sort()).to.deep.equal(jobs);
  });

  for (const name of jobs) {
    it(`${name}, run for another municipality, leaves this one as it is`, async () => {
      const granby = await test.app.store.organisation('granby');
      const job = test.app.jobs.find((one) => one.name === name);
      if (granby === undefined || job === undefined) throw new Error(`nothing to run for ${name}`);
      const before = await snapshot();
      await job.run(granby, new Date('2027-12-01T09:00:00Z'));
      expect(changedIn(before, await snapshot())).to.deep.equal([]);
    });
  }

  it('would be seen if one did: run for this one, its device is asked for again', async () => {
    const ekholma = await test.app.store.organisation('ekholma');
    const before = await snapshot();
    for (const job of test.app.jobs) {
      if (ekholma !== undefined) await job.run(ekholma, new Date('2027-12-01T09:00:00Z'));
    }
    expect(changedIn(before, await snapshot())).not.to.deep.equal([]);
  });

  /** Everything there is of this municipality, by collection. */
  async function snapshot(): Promise<ReadonlyMap<string, string>> {
    const of = test.app.store.of('ekholma');
    const all = new Map<string, string>();
    for (const name of Object.keys(declarations) as CollectionName[]) {
      if (!(name in of)) continue;
      const documents = await of[name].find({ _id: { $gt: '' } }).toArray();
      all.set(name, JSON.stringify(documents));
    }
    return all;
  }

  function changedIn(
    before: ReadonlyMap<string, string>,
    after: ReadonlyMap<string, string>,
  ): readonly string[] {
    return [...after.keys()].filter((name) => before.get(name) !== after.get(name));
  }
});
