import { expect } from 'chai';
import { modelOf, demoProducts } from '../../bot/demo/catalogue/catalogue';
import { demoDevices } from '../../bot/demo/devices/devices';
import { luhnDigit } from '../../bot/demo/devices/serials';
import { demoOrganisation } from '../../bot/demo/organisation';
import { aliasesIn, demoMembers } from '../../bot/demo/people/members';
import { everybody, personNamed } from '../../bot/demo/people/people';
import { firstBroken } from '../../bot/domain/chain';
import { deviceKeys, deviceWords, type Device } from '../../bot/domain/device';
import { states } from '../../bot/domain/lifecycle';
import { dayOf, daysBetween } from '../../bot/domain/time';

/** Ordinary and awkward moments: weekends, the nights when clocks change, a leap day, a New Year's midnight. */
export const moments = [
  '2026-11-23T09:30:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T00:30:00Z',
  '2028-02-29T11:00:00Z',
  '2026-12-31T23:00:01Z',
  '2027-05-01T13:00:00Z',
  '2027-05-02T21:59:59Z',
].map((text) => new Date(text));

const [now = new Date()] = moments;

describe('the demo devices', () => {
  let devices: readonly Device[] = [];
  before(() => {
    devices = demoDevices(now);
  });

  const inState = (state: string): readonly Device[] =>
    devices.filter(({ lifecycle }) => lifecycle.state === state);
  const heldBy = (name: string): readonly Device[] =>
    devices.filter(
      ({ lifecycle }) => 'holder' in lifecycle && lifecycle.holder === personNamed(name).oid,
    );
  const daysLeft = ({ lifecycle }: Device): number | undefined =>
    'due' in lifecycle && lifecycle.due !== undefined
      ? daysBetween(dayOf(now), lifecycle.due)
      : undefined;

  it('are about three hundred, in every state there is', () => {
    expect(devices.length).to.be.within(290, 330);
    for (const state of states) expect(inState(state), state).not.to.be.empty;
  });

  it('are the same again for the same moment', () => {
    expect(demoDevices(now)).to.deep.equal(devices);
  });

  for (const moment of moments) {
    it(`have whole, unbroken lives that end before ${moment.toISOString()}`, () => {
      for (const { _id, chain, lifecycle, version } of demoDevices(moment)) {
        expect(firstBroken(_id, chain, lifecycle.state), _id).to.equal(undefined);
        expect(chain[0]?.what).to.equal('register');
        expect(version).to.equal(chain.length);
        expect(chain.at(-1)?.at, _id).to.be.below(moment);
        expect(lifecycle.since.getTime()).to.be.at.most(chain.at(-1)?.at.getTime() ?? 0);
        for (const { at } of chain) {
          expect(['Sat', 'Sun'], `${_id} ${at.toISOString()}`).not.to.include(weekday(at));
        }
      }
    });
  }

  it('reach back three years', () => {
    const first = devices.flatMap(({ chain }) => chain.map(({ at }) => at.getTime()));
    const days = (now.getTime() - Math.min(...first)) / 86_400_000;
    expect(days).to.be.within(1090, 1100);
  });

  it('are told apart by tag, serial number and IMEI', () => {
    const keys = devices.flatMap((device) => device.keys);
    expect(new Set(keys).size).to.equal(keys.length);
    for (const device of devices) {
      expect(device.keys).to.deep.equal(deviceKeys(device));
      expect(device.words).to.deep.equal(deviceWords(device));
      expect(device.tag).to.match(/^KLP-0\d{3}$/u);
    }
  });

  it('have valid IMEIs when they are phones, from the series that no real phone has', () => {
    for (const { kind, imei } of devices) {
      expect(imei !== undefined).to.equal(kind === 'phone');
      if (imei === undefined) continue;
      expect(imei).to.match(/^001\d{12}$/u);
      expect(luhnDigit(imei.slice(0, -1))).to.equal(Number(imei.at(-1)));
    }
    expect(luhnDigit('49015420323751')).to.equal(8);
  });

  it('point to nothing that is not there', () => {
    const products = new Set(demoProducts().map(({ _id }) => _id));
    const administrations = demoOrganisation(now).administrations.map(({ id }) => id);
    const people = new Set(everybody.map(({ oid }) => oid));
    for (const { _id, product, administration, lifecycle } of devices) {
      if (product !== undefined) expect(products.has(product), _id).to.equal(true);
      if (administration !== undefined) expect(administrations).to.include(administration);
      if ('holder' in lifecycle && lifecycle.holder !== undefined) {
        expect(people.has(lifecycle.holder), _id).to.equal(true);
      }
    }
  });

  it('know people in their chains by the alias of a member', () => {
    const members = demoMembers(aliasesIn(devices)).map(({ alias }) => alias);
    expect(new Set(members).size).to.equal(members.length);
    const actors = devices.flatMap(({ chain }) => chain.map(({ actor }) => actor));
    for (const actor of actors.filter((one) => !one.startsWith('job:'))) {
      expect(members).to.include(actor);
    }
    expect(JSON.stringify(devices.map(({ chain }) => chain))).not.to.contain('4b72a1de1');
  });

  it('promise nobody a message', () => {
    expect(devices.flatMap(({ outbox }) => outbox)).to.be.empty;
  });

  it('leave one product of the catalogue out of stock, with more on the way', () => {
    const offered = demoProducts().filter(({ retired }) => retired !== true);
    const gone = offered.filter(
      ({ _id }) => !inState('in-stock').some(({ product }) => product === _id),
    );
    expect(gone.map(({ name }) => name)).to.deep.equal(['Samsung Galaxy XCover7']);
    const coming = inState('ordered').filter(({ product }) => product === gone[0]?._id);
    expect(coming).to.have.length(6);
  });

  for (const moment of moments) {
    it(`give Sara a laptop due in about 25 days and a phone with 14 months left on ${dayOf(moment)}`, () => {
      const sara = demoDevices(moment).filter(
        ({ lifecycle }) =>
          'holder' in lifecycle && lifecycle.holder === personNamed('Sara Lindqvist').oid,
      );
      const left = sara.map(({ kind, lifecycle }) => [
        kind,
        daysBetween(dayOf(moment), ('due' in lifecycle && lifecycle.due) || ''),
      ]);
      const days = Object.fromEntries(left) as Record<string, number>;
      expect(left).to.have.length(2);
      expect(days['computer']).to.be.within(20, 28);
      expect(days['phone']).to.be.within(14 * 30 - 5, 14 * 31 + 1);
    });
  }

  it('leave eleven phones overdue in the home care unit, one for each of eleven people', () => {
    const unit = everybody.filter(({ department }) => department === 'Hemtjänsten');
    const overdue = unit.flatMap(({ name }) =>
      heldBy(name).filter((device) => (daysLeft(device) ?? 0) < 0),
    );
    expect(overdue.map(({ kind }) => kind)).to.deep.equal(Array(11).fill('phone'));
    expect(overdue.every(({ administration }) => administration === 'omsorg')).to.equal(true);
  });

  it('fall due in 7, 30 and 90 days, are kept longer, and are left with people who have gone', () => {
    const left = inState('in-use').flatMap((device) => daysLeft(device) ?? []);
    for (const [from, to] of [
      [0, 7],
      [8, 30],
      [31, 90],
      [-400, -1],
    ] as const) {
      expect(
        left.filter((days) => days >= from && days <= to),
        `${from} to ${to}`,
      ).not.to.be.empty;
    }
    expect(inState('in-use').some(({ lifecycle }) => 'keptLonger' in lifecycle)).to.equal(true);
    for (const { name } of everybody.filter(({ active }) => !active)) {
      expect(heldBy(name), name).not.to.be.empty;
    }
  });

  it('lack a due day, a purchase or a product here and there, as real lists do', () => {
    expect(
      inState('in-use').filter((device) => daysLeft(device) === undefined),
    ).to.have.length.within(3, 12);
    expect(
      inState('in-use').filter(({ acquired }) => acquired === undefined),
    ).to.have.length.within(3, 15);
    expect(devices.filter(({ product }) => product === undefined)).to.have.length(1);
  });

  it('were mostly reused of the sixty that are gone, a little more every year', () => {
    const gone = [...inState('reused'), ...inState('recycled'), ...inState('scrapped')];
    expect(gone).to.have.length(60);
    expect(inState('reused').length / gone.length).to.be.above(0.7);
    const ages = gone.map(({ lifecycle }) => daysBetween(dayOf(lifecycle.since), dayOf(now)));
    const years = [0, 1, 2].map(
      (year) => ages.filter((age) => Math.floor(age / 365) === year).length,
    );
    expect(years).to.deep.equal([...years].sort((a, b) => b - a));
  });

  it('were bought before they were used, at the price of their model', () => {
    for (const { _id, acquired, price, product, lifecycle } of devices) {
      if (acquired === undefined || product === undefined) continue;
      expect(price).to.equal(modelOf(product.split('/').at(-1) ?? '').price);
      if ('start' in lifecycle && lifecycle.start !== undefined) {
        expect(acquired <= lifecycle.start, _id).to.equal(true);
      }
    }
  });
});

function weekday(at: Date): string {
  return at.toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'Europe/Stockholm' });
}
