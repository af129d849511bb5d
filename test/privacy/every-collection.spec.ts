import { expect } from 'chai';
import { mentions } from '../../bot/domain/privacy/forget';
import { commands } from '../../bot/privacy/commands';
import { peopleKept } from '../../bot/services/privacy/people-kept';
import { declarations, type CollectionName } from '../../bot/store/collections';
import type { Engine, Stored } from '../../bot/store/port';
import { fromEngine } from '../../bot/verify/reading';
import { verifyChains } from '../../bot/verify/verify';
import { forgedScene } from '../safety/forged-scene';
import type { TestApp } from '../support/app';
import { booked } from '../support/booking-steps';
import { bo, directoryEntries, johan, mikael, sara } from '../support/people';
import { refusalOf } from '../support/refusal';

const names = Object.keys(declarations) as CollectionName[];

describe('in every collection', () => {
  let engine: Engine;
  let test: TestApp;

  before(async () => {
    ({ engine, test } = await forgedScene());
    await booked(test, johan, '2026-11-24T09:00:00.000Z');
    const substitutes = [{ for: 'x', by: bo.oid, from: '2026-11-01', to: '2026-11-30' }];
    const { organisations } = test.app.store.of('ekholma');
    await organisations.updateOne({ _id: 'ekholma' }, { $set: { substitutes } });
  });
  after(() => test.stop());

  const all = async (name: CollectionName): Promise<readonly Stored[]> =>
    (await engine.open<Stored>({ ...declarations[name], indexes: [] }))
      .find({ _id: { $gt: '' } })
      .toArray();
  const run = (command: string, oid: string): Promise<string> =>
    commands[command]!(
      {
        store: test.app.store,
        now: test.clock.now,
        by: 'operator:test',
        keep: () => Promise.resolve(),
      },
      'ekholma',
      [oid],
    );

  it('the table knows who stands where: none that names somebody is said to name nobody', async () => {
    const wrong: string[] = [];
    for (const name of names) {
      if (peopleKept[name] !== 'nobody' && peopleKept[name] !== 'alias') continue;
      const documents = await all(name);
      if (directoryEntries.some(({ oid }) => mentions(documents, oid))) wrong.push(name);
    }
    expect(wrong).to.deep.equal([]);
  });

  for (const [who, person, code] of [
    ['has a device', sara, 'privacy-has-device'],
    ['waits for help that is booked', johan, 'privacy-has-request'],
    ['is to help somebody', mikael, 'privacy-has-request'],
    ['stands in for somebody', bo, 'privacy-has-duty'],
  ] as const) {
    it(`nobody is forgotten who ${who}`, async () => {
      expect((await refusalOf(run('anonymise', person.oid))).code).to.equal(code);
    });
  }

  it('what somebody did to others’ things is found by the name that chains know them by', async () => {
    const traces = (await run('traces', mikael.oid)).split('\n');
    expect(traces.some((line) => line.includes('"did":{'))).to.equal(true);
    expect(traces.some((line) => line.startsWith('{"in":"bookings","document"'))).to.equal(true);
  });

  it('whoever is forgotten is in no document of any, wherever in it they stood', async () => {
    const gone = 'bbbbbbbb-0000-4000-8000-000000000001';
    for (const name of names) {
      if (name === 'people' || name === 'organisations') continue;
      const documents = await engine.open<Stored>({ ...declarations[name], indexes: [] });
      const organisation = name === 'slotClaims' ? '*' : 'ekholma';
      const where = { who: gone, deep: [{ [gone]: [`ekholma/${gone}`] }] };
      const claim = name === 'slotClaims' ? { of: 'ekholma', technician: gone } : {};
      const document = { _id: `ekholma/test/${name}/${gone}`, organisation, ...where, ...claim };
      await documents.insertOne(document);
    }
    await run('anonymise', gone);
    const left: string[] = [];
    for (const name of names) {
      const documents = await engine.open<Stored>({ ...declarations[name], indexes: [] });
      if (mentions(await all(name), gone)) left.push(name);
      for (const { _id } of await all(name))
        if (_id.startsWith('ekholma/test/')) await documents.deleteOne({ _id });
    }
    expect(left).to.deep.equal([]);
    expect((await verifyChains(fromEngine(engine))).broken).to.equal(0);
  });

  it('a picture is nobody’s name, and stays as it is', () => {
    const bytes = new TextEncoder().encode(sara.oid);
    expect(mentions({ bytes }, sara.oid)).to.equal(false);
  });
});
