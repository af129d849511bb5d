import fc from 'fast-check';
import { expect } from 'chai';
import { mentions, renamed } from '../../bot/domain/privacy/forget';
import { eraseBefore, isHeld, type RetentionRules } from '../../bot/domain/privacy/retention';
import { commands, type CommandWorld } from '../../bot/privacy/commands';
import { declarations, openCollections, type CollectionName } from '../../bot/store/collections';
import type { Engine, Stored } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { fromEngine } from '../../bot/verify/reading';
import { verifyChains } from '../../bot/verify/verify';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { onEachEngine } from '../support/engines';
import { aDevice, usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';
import { refusalOf } from '../support/refusal';

describe('a document without somebody', () => {
  const name = 'aaaaaaaa-0000-4000-8000-000000000001';
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.constant(name),
      fc.constant(`ekholma/${name}`),
      fc.integer(),
      fc.boolean(),
      fc.date({ noInvalidDate: true }),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.string(), fc.constant(name)), tie('any'), { maxKeys: 4 }),
    ),
  })).any;

  it('names them nowhere, and is the same in everything else', () => {
    fc.assert(
      fc.property(value, (document) => {
        const without = renamed(document, name, 'gone');
        expect(mentions(without, name)).to.equal(false);
        if (!mentions(document, name)) expect(without).to.deep.equal(document);
      }),
    );
  });
});

describe('how long things are kept', () => {
  const none: RetentionRules = { _id: 'o', organisation: 'o', rules: [], holds: [], version: 0 };
  const now = new Date('2026-11-23T09:00:00Z');

  it('is for good, where nobody has decided', () => {
    expect(eraseBefore(none, 'requests', now)).to.equal(undefined);
  });

  it('is so many months as were decided', () => {
    const rules = { rules: [{ class: 'requests', months: 24, decision: 'KS 1' }] } as const;
    expect(eraseBefore(rules, 'requests', now)?.toISOString().slice(0, 10)).to.equal('2024-11-23');
    expect(eraseBefore(rules, 'returns', now)).to.equal(undefined);
  });

  it('is longer while somebody, or everything, is held', () => {
    const hold = { id: '1', reason: 'tvist', since: now };
    expect(isHeld({ holds: [{ ...hold, person: 'sara' }] }, ['sara'])).to.equal(true);
    expect(isHeld({ holds: [{ ...hold, person: 'sara' }] }, ['mikael'])).to.equal(false);
    expect(isHeld({ holds: [hold] }, [])).to.equal(true);
  });
});

describe('forgetting a person, and erasing what is due', () => {
  onEachEngine((_, open) => {
    let test: TestApp;
    let engine: Engine;
    let files: Record<string, string>;

    beforeEach(async function () {
      this.timeout(60_000);
      engine = await open();
      test = await startTestApp({ engine, devices: [aDevice(usedLaptop, { tag: 'KLP-1' })] });
      files = {};
      for (const person of [sara, mikael]) await test.teams.join(person);
    });
    afterEach(() => test.stop());

    const world = (): CommandWorld => ({
      store: test.app.store,
      now: test.clock.now,
      by: 'operator:test',
      keep: async (file, text) => {
        if (file in files) throw new Error('the file exists');
        files[file] = text;
      },
    });
    const run = (command: string, ...words: readonly string[]): Promise<string> =>
      commands[command]!(world(), 'ekholma', words);

    async function decline(): Promise<string> {
      const { _id } = await ask(test, sara, usedLaptop);
      await test.quiet();
      await test.teams.execute(mikael, {
        data: { verb: 'request/decline', request: _id, declineReason: 'Nej', language: 'sv' },
      });
      await test.quiet();
      return _id;
    }

    /** Where somebody is still named, in the whole store but for the directory itself. */
    async function namedIn(oid: string): Promise<readonly string[]> {
      const found: string[] = [];
      for (const name of Object.keys(declarations) as CollectionName[]) {
        if (name === 'people') continue;
        const documents = await engine.open<Stored>({ ...declarations[name], indexes: [] });
        for (const document of await documents.find({ _id: { $gt: '' } }).toArray())
          if (mentions(document, oid)) found.push(name);
      }
      return [...new Set(found)];
    }

    it('leaves no trace of them, every chain whole, and a line in the log that names nobody', async function () {
      this.timeout(60_000);
      await decline();
      expect(await namedIn(sara.oid)).to.include.members([
        'members',
        'references',
        'requests',
        'notifications',
      ]);
      await run('anonymise', sara.oid);
      expect(await namedIn(sara.oid)).to.deep.equal([]);
      expect(await namedIn(mikael.oid)).to.include('requests');
      expect((await verifyChains(fromEngine(engine))).broken).to.equal(0);
      const log = await run('log');
      expect(log).to.contain('anonymised').and.to.contain('operator:test');
      expect(log).not.to.contain(sara.oid);
    });

    it('is refused while they have a device, an open request, or a hold', async function () {
      this.timeout(60_000);
      await ask(test, sara, usedLaptop);
      await test.quiet();
      expect((await refusalOf(run('anonymise', sara.oid))).code).to.equal('privacy-has-request');
      await run('hold', 'Tvist om en skada', mikael.oid);
      expect((await refusalOf(run('anonymise', mikael.oid))).code).to.equal('privacy-held');
    });

    it('erases only what was decided on, is old enough, and is not held, with a copy first', async function () {
      this.timeout(60_000);
      const request = await decline();
      test.clock.now = new Date('2029-01-01T09:00:00Z');
      expect(await run('erase', 'a.jsonl')).to.equal('nothing is due');
      await run('rule', 'requests', '24', 'KS 2026:117,', '2026-05-04');
      await run('hold', 'Revision');
      expect(await run('erase', 'a.jsonl')).to.equal('nothing is due');
      const { holds } = JSON.parse(await run('rules')) as RetentionRules;
      await run('lift', holds[0]?.id ?? '');
      expect(await run('erase', 'a.jsonl')).to.contain('1 documents');
      expect(files['a.jsonl']).to.contain(request);
      expect(await test.requests()).to.deep.equal([]);
      expect(await run('log')).to.contain('KS 2026:117, 2026-05-04');
      expect((await verifyChains(fromEngine(engine))).broken).to.equal(0);
    });

    it('has a line for whatever is gone, also when it was killed on the way, and goes on', async function () {
      this.timeout(60_000);
      await decline();
      await decline();
      test.clock.now = new Date('2029-01-01T09:00:00Z');
      await run('rule', 'requests', '24', 'KS 1');
      let more = 1;
      const killed = new Store(
        await openCollections({
          ...engine,
          open: async (declaration) =>
            new Proxy(await engine.open(declaration), {
              get: (of, name) => {
                if (name === 'deleteOne' && more-- <= 0) throw new Error('killed');
                return Reflect.get(of, name) as unknown;
              },
            }),
        }),
      );
      const died = commands['erase']!({ ...world(), store: killed }, 'ekholma', ['a.jsonl']);
      expect(await died.catch(String)).to.contain('killed');
      expect(await test.requests()).to.have.length(1);
      expect(await run('log')).to.contain('"many":2');
      expect(await run('erase', 'b.jsonl')).to.contain('1 documents');
      expect(await test.requests()).to.deep.equal([]);
    });

    it('keeps what cannot be written down first', async function () {
      this.timeout(60_000);
      await decline();
      test.clock.now = new Date('2029-01-01T09:00:00Z');
      await run('rule', 'requests', '24', 'KS 1');
      files['full.jsonl'] = '';
      await run('erase', 'full.jsonl').catch(() => undefined);
      expect(await test.requests()).to.have.length(1);
    });

    it('keeps a request whose device is out', async function () {
      this.timeout(60_000);
      const { _id } = await ask(test, sara, usedLaptop);
      const press = (person: typeof sara, verb: string, more = {}): Promise<unknown> =>
        test.teams.execute(person, { data: { verb, request: _id, language: 'sv', ...more } });
      await press(mikael, 'request/approve');
      await press(mikael, 'request/ready', { readyPlace: 'R', readyWhen: 'nu' });
      await press(sara, 'request/confirm');
      await test.quiet();
      test.clock.now = new Date('2029-01-01T09:00:00Z');
      await run('rule', 'requests', '12', 'KS 1');
      expect(await run('erase', 'b.jsonl')).to.equal('nothing is due');
      expect((await refusalOf(run('anonymise', sara.oid))).code).to.equal('privacy-has-device');
    });
  });

  it('wants a decision, a class and an object id that are one', async () => {
    const nowhere = {} as CommandWorld;
    for (const [command, ...words] of [
      ['rule', 'requests', '24'],
      ['rule', 'everything', '24', 'KS 1'],
      ['rule', 'requests', '0', 'KS 1'],
      ['show', 'sara'],
      ['hold'],
    ] as const) {
      const problem = await commands[command]!(nowhere, 'ekholma', words).catch((caught: unknown) =>
        String(caught),
      );
      expect(problem, command).to.match(/^Error: (?:give|the class)/u);
    }
  });
});
