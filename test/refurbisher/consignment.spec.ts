import { expect } from 'chai';
import { firstBroken } from '../../bot/domain/chain';
import { going, listHash, type Consignment } from '../../bot/domain/refurbisher/consignment';
import { changeDevice } from '../../bot/services/device-changes';
import { refusalOf } from '../files/refusal-of';
import { memoryEngine, onEachEngine } from '../support/engines';
import { FailingEngine, Stopped } from './failing-engine';
import {
  actorWith,
  aHouse,
  aReturned,
  minutesLater,
  morning,
  returnedLaptops,
  technician,
  type House,
} from './house';

const fetched = { carrier: 'Bring', seal: 'SK-77', leftBehind: [] };

async function frozen(house: House): Promise<Consignment> {
  const { _id } = await house.consignments.open(technician, morning);
  await house.consignments.addAll(technician, _id, minutesLater(1));
  return house.consignments.close(technician, _id, minutesLater(2));
}

onEachEngine((name, open) => {
  describe(`a consignment (${name})`, () => {
    it('takes what has come back, and nothing else', async () => {
      const inUse = aReturned('U-1', {
        lifecycle: { state: 'in-use', since: morning, start: '2025-01-01' },
      });
      const house = await aHouse(await open(), [...returnedLaptops(3), inUse]);
      const { _id, number } = await house.consignments.open(technician, morning);
      const added = await house.consignments.addAll(technician, _id, minutesLater(1));
      expect(number).to.equal(1001);
      expect(going(added).map(({ serial }) => serial)).to.have.members(['SER1', 'SER2', 'SER3']);
      expect(await house.states()).to.deep.equal({
        'L-1': 'awaiting-pickup',
        'L-2': 'awaiting-pickup',
        'L-3': 'awaiting-pickup',
        'U-1': 'in-use',
      });
      expect(await refusalOf(house.consignments.add(technician, _id, ['U-1'], morning))).to.equal(
        'device-not-returned {"tag":"U-1","state":"in-use"}',
      );
      expect(await refusalOf(house.consignments.add(technician, _id, ['??'], morning))).to.match(
        /^device-unknown/,
      );
    });

    it('is one at a time, also when two open it in the same moment', async () => {
      const house = await aHouse(await open(), []);
      const opened = await Promise.all(
        [1, 2, 3].map(() => house.consignments.open(technician, morning)),
      );
      expect(new Set(opened.map(({ _id }) => _id)).size).to.equal(1);
    });

    it('loses nobody’s scan when many scan into it at once', async () => {
      const house = await aHouse(await open(), returnedLaptops(8));
      const { _id } = await house.consignments.open(technician, morning);
      const scans = Array.from({ length: 8 }, (_, n) =>
        house.consignments.add(technician, _id, [`SER${n + 1}`], minutesLater(1)),
      );
      await Promise.all(scans);
      const stored = await house.world.store.of('ekholma').consignments.findOne({ _id });
      expect(stored?.lines).to.have.length(8);
      expect(firstBroken(_id, stored?.chain ?? [], 'open')).to.be.undefined;
      expect(new Set(Object.values(await house.states()))).to.deep.equal(
        new Set(['awaiting-pickup']),
      );
    });

    it('gives a device back to the shelf when it is taken off, and takes it on again', async () => {
      const house = await aHouse(await open(), returnedLaptops(2));
      const { _id } = await house.consignments.open(technician, morning);
      await house.consignments.add(technician, _id, ['ser-1', 'L-2'], minutesLater(1));
      await house.consignments.remove(technician, _id, ['SER1'], minutesLater(2));
      expect(await house.states()).to.deep.equal({ 'L-1': 'returned', 'L-2': 'awaiting-pickup' });
      const again = await house.consignments.add(technician, _id, ['SER1'], minutesLater(3));
      expect(going(again)).to.have.length(2);
      expect((await house.device('L-1')).lifecycle).to.deep.include({
        state: 'awaiting-pickup',
        consignment: _id,
        endOfUse: '2026-11-01',
      });
    });

    it('changes nothing on a frozen list until it is opened again', async () => {
      const house = await aHouse(await open(), returnedLaptops(2));
      const { _id } = await frozen(house);
      const { consignments } = house;
      for (const work of [
        () => consignments.remove(technician, _id, ['SER1'], morning),
        () => consignments.add(technician, _id, ['SER1'], morning),
      ])
        expect(await refusalOf(work())).to.match(/^consignment-not-open/);
      await consignments.reopen(technician, _id, minutesLater(5));
      const smaller = await consignments.remove(technician, _id, ['SER1'], minutesLater(6));
      expect(going(smaller)).to.have.length(1);
    });

    it('leaves with what was there: of 30 listed and 28 gone, exactly 2 stay expected', async () => {
      const house = await aHouse(await open(), returnedLaptops(30));
      const { _id } = await frozen(house);
      const leftBehind = ['SER7', 'L-21'];
      const gone = await house.consignments.handOver(
        technician,
        _id,
        { ...fetched, leftBehind },
        minutesLater(3),
      );
      expect(gone.stage).to.deep.equal({
        name: 'handed-over',
        since: minutesLater(3),
        carrier: 'Bring',
        seal: 'SK-77',
      });
      const states = Object.entries(await house.states());
      const behind = states.filter(([, state]) => state === 'returned').map(([tag]) => tag);
      expect(behind).to.have.members(['L-7', 'L-21']);
      expect(states.filter(([, state]) => state === 'with-refurbisher')).to.have.length(28);
      const next = await house.consignments.open(technician, minutesLater(4));
      const second = await house.consignments.addAll(technician, next._id, minutesLater(5));
      expect(second.lines.map(({ tag }) => tag)).to.have.members(['L-7', 'L-21']);
    });

    it('is not changed, cancelled or handed over again once it has gone', async () => {
      const house = await aHouse(await open(), returnedLaptops(1));
      const { _id } = await frozen(house);
      await house.consignments.handOver(technician, _id, fetched, minutesLater(3));
      for (const work of [
        () => house.consignments.cancel(technician, _id, minutesLater(4)),
        () => house.consignments.handOver(technician, _id, fetched, minutesLater(4)),
        () => house.consignments.reopen(technician, _id, minutesLater(4)),
      ])
        expect(await refusalOf(work())).to.match(/^consignment-gone/);
      expect(await house.states()).to.deep.equal({ 'L-1': 'with-refurbisher' });
    });

    it('gives everything back when it is cancelled before', async () => {
      const house = await aHouse(await open(), returnedLaptops(2));
      const { _id } = await frozen(house);
      await house.consignments.cancel(technician, _id, minutesLater(3));
      expect(await house.states()).to.deep.equal({ 'L-1': 'returned', 'L-2': 'returned' });
    });

    it('says no to an empty list, to a hand-over of an open one, and to nobody fetching it', async () => {
      const house = await aHouse(await open(), returnedLaptops(1));
      const { _id } = await house.consignments.open(technician, morning);
      const { consignments } = house;
      expect(await refusalOf(consignments.close(technician, _id, morning))).to.match(/-empty/);
      await consignments.addAll(technician, _id, morning);
      const handOver = (how: typeof fetched | object): Promise<unknown> =>
        consignments.handOver(technician, _id, { ...fetched, ...how }, morning);
      expect(await refusalOf(handOver({}))).to.match(/^consignment-not-closed/);
      await consignments.close(technician, _id, morning);
      expect(await refusalOf(handOver({ carrier: '  ' }))).to.match(/^carrier-missing/);
      expect(await refusalOf(handOver({ leftBehind: ['SER1'] }))).to.match(/^consignment-empty/);
    });

    it('is for IT alone', async () => {
      const house = await aHouse(await open(), returnedLaptops(1));
      const { _id } = await house.consignments.open(technician, morning);
      const { consignments } = house;
      for (const somebody of [actorWith(), actorWith('economist', 'coordinator')])
        for (const work of [
          () => consignments.open(somebody, morning),
          () => consignments.addAll(somebody, _id, morning),
          () => consignments.close(somebody, _id, morning),
          () => consignments.handOver(somebody, _id, fetched, morning),
          () => consignments.cancel(somebody, _id, morning),
        ])
          expect(await refusalOf(work())).to.equal('not-permitted {}');
    });

    it('keeps a chain that tells which devices were on the list, and that they went', async () => {
      const house = await aHouse(await open(), returnedLaptops(3));
      const { _id } = await frozen(house);
      const left = { ...fetched, leftBehind: ['SER2'] };
      const gone = await house.consignments.handOver(technician, _id, left, minutesLater(3));
      expect(firstBroken(_id, gone.chain, 'handed-over')).to.be.undefined;
      expect(gone.chain.map(({ what }) => what)).to.deep.equal([
        'open',
        'add',
        'close',
        'hand-over',
      ]);
      expect(gone.chain.at(-1)?.facts).to.deep.equal({
        carrier: 'Bring',
        seal: 'SK-77',
        gone: '2',
        leftBehind: '1',
        list: listHash(going(gone)),
      });
      const { chain } = await house.device('L-1');
      expect(chain.map(({ what, actor }) => [what, actor])).to.deep.equal([
        ['register', 'job:test'],
        ['collect', 'p-mikael'],
        ['pick-up', 'p-mikael'],
      ]);
    });
  });
});

describe('a consignment whose process stops at any write', () => {
  it('is completed by the job, with every device where the list says', async () => {
    let stops = 0;
    for (const when of ['before', 'after'] as const)
      for (let at = 1; at < 60; at += 1) {
        const engine = new FailingEngine(await memoryEngine());
        const house = await aHouse(engine, returnedLaptops(3));
        const { _id } = await house.consignments.open(technician, morning);
        engine.failAt(at, when);
        const stopped = await story(house, _id).catch((problem: unknown) => problem);
        engine.disarm();
        if (stopped instanceof Stopped) stops += 1;
        else expect(stopped).to.be.undefined;
        await house.following.settleAll('ekholma', minutesLater(9));
        await expectAgreement(house, _id, `${when} write ${at}`);
      }
    expect(stops).to.be.above(20);
  });

  it('lets the list give way to a device that was lost meanwhile', async () => {
    const house = await aHouse(await memoryEngine(), returnedLaptops(2));
    const { _id } = await house.consignments.open(technician, morning);
    await house.consignments.addAll(technician, _id, morning);
    const lost = { type: 'lose', now: minutesLater(1) } as const;
    await changeDevice(house.world, 'ekholma', 'ekholma/device/L-1', lost, 'p-x');
    await house.consignments.close(technician, _id, minutesLater(2));
    await house.consignments.handOver(technician, _id, fetched, minutesLater(3));
    expect(await house.states()).to.deep.equal({ 'L-1': 'lost', 'L-2': 'with-refurbisher' });
    const stored = await house.world.store.of('ekholma').consignments.findOne({ _id });
    expect(stored?.lines.map(({ place }) => place)).to.deep.equal(['left-behind', 'gone']);
  });
});

async function story({ consignments }: House, id: string): Promise<undefined> {
  await consignments.addAll(technician, id, minutesLater(1));
  await consignments.remove(technician, id, ['SER1'], minutesLater(2));
  await consignments.close(technician, id, minutesLater(3));
  const how = { ...fetched, leftBehind: ['SER2'] };
  await consignments.handOver(technician, id, how, minutesLater(4));
  return undefined;
}

const agreeing = {
  listed: ['awaiting-pickup'],
  gone: ['with-refurbisher'],
  out: ['returned'],
  'left-behind': ['returned'],
} as const;

async function expectAgreement(house: House, id: string, context: string): Promise<void> {
  const scope = house.world.store.of('ekholma');
  const consignment = await scope.consignments.findOne({ _id: id });
  const lines = new Map(consignment?.lines.map(({ device, place }) => [device, place]));
  expect(consignment?.pending, context).to.be.undefined;
  for (const device of await scope.devices.find({}).toArray()) {
    const allowed: readonly string[] = agreeing[lines.get(device._id) ?? 'out'];
    expect(allowed, `${context}: ${device.tag}`).to.include(device.lifecycle.state);
    expect(firstBroken(device._id, device.chain, device.lifecycle.state), context).to.be.undefined;
  }
}
