import { expect } from 'chai';
import { demoProducts } from '../../bot/demo/catalogue/catalogue';
import { demoDevices } from '../../bot/demo/devices/devices';
import { demoOrganisation } from '../../bot/demo/organisation';
import { everybody, personNamed } from '../../bot/demo/people/people';
import { demoRequestCounter, demoRequests } from '../../bot/demo/requests/requests';
import { firstBroken } from '../../bot/domain/chain';
import { follow, isKeptFor } from '../../bot/domain/follow';
import { awaitsOf, deviceOf, isOpen, type DeviceRequest } from '../../bot/domain/request';
import { dayOf } from '../../bot/domain/time';

const nows = ['2026-11-23T09:30:00Z', '2026-10-25T00:30:00Z', '2027-05-02T21:59:59Z'].map(
  (text) => new Date(text),
);
const [now = new Date()] = nows;

describe('the demo requests', () => {
  const devices = demoDevices(now);
  const requests = demoRequests(now, devices);
  const at = (name: string): readonly DeviceRequest[] =>
    requests.filter(({ stage }) => stage.name === name);

  it('are the same again for the same moment', () => {
    expect(demoRequests(now)).to.deep.equal(requests);
  });

  it('are mostly history, and some are going on', () => {
    expect(requests.filter(({ stage }) => !isOpen(stage.name))).to.have.length(26);
    expect(at('handed-over')).to.have.length(20);
    expect(at('declined').map(({ stage }) => 'reason' in stage && stage.reason)).to.have.length(4);
    expect(at('cancelled')).to.have.length(2);
    expect(at('queued')).to.have.length(1);
    expect(at('reserved')).to.have.length(1);
    expect(at('ready')).to.have.length(1);
  });

  it('wait for IT twice and for Anna once', () => {
    expect(at('awaiting').map(({ awaits }) => awaits)).to.have.members([
      'it',
      'it',
      personNamed('Anna Holmgren').oid,
    ]);
  });

  it('wait for a device of the product that is out of stock, with a day to expect it', () => {
    const [queued] = at('queued');
    expect(queued?.product).to.contain('xcover7');
    const expected = queued?.stage.name === 'queued' ? queued.stage.expected : undefined;
    expect((expected ?? '') > dayOf(now), expected).to.equal(true);
  });

  it('are numbered in the order they came in, with the counter behind the last', () => {
    expect(requests.map(({ number }) => number)).to.deep.equal(
      requests.map((_, index) => `B-${1001 + index}`),
    );
    expect(demoRequestCounter().next).to.equal(requests.length);
    for (const moment of nows) {
      const times = demoRequests(moment).map(({ createdAt }) => createdAt.getTime());
      expect(times).to.deep.equal([...times].sort((a, b) => a - b));
    }
  });

  it('have unbroken chains that end before now, and empty outboxes', () => {
    for (const moment of nows) {
      for (const { _id, chain, stage, version, outbox } of demoRequests(moment)) {
        expect(firstBroken(_id, chain, stage.name), _id).to.equal(undefined);
        expect(chain.at(-1)?.at).to.be.below(moment);
        expect(version).to.equal(chain.length);
        expect(outbox).to.be.empty;
      }
    }
  });

  it('agree with their devices', () => {
    const byId = new Map(devices.map((device) => [device._id, device]));
    for (const request of requests) {
      const device = byId.get(deviceOf(request.stage) ?? '');
      if (device === undefined) {
        expect(deviceOf(request.stage)).to.equal(undefined);
      } else if (isOpen(request.stage.name)) {
        expect(isKeptFor(request, device), request.number).to.equal(true);
      } else {
        expect(device.lifecycle).to.include({
          state: 'in-use',
          holder: request.for,
          request: request._id,
        });
        expect(device.lifecycle.since).to.deep.equal(request.stage.since);
        expect(device.administration).to.equal(request.administration);
      }
    }
    for (const device of devices) {
      const promised = requests.find(({ stage }) => deviceOf(stage) === device._id);
      expect(follow(device, promised, { now, usageTime: 36, alias: '' }), device._id).to.equal(
        undefined,
      );
    }
  });

  it('point to nothing that is not there, and keep the rules of the form', () => {
    const organisation = demoOrganisation(now);
    const products = new Map(demoProducts().map((product) => [product._id, product]));
    const people = new Set(everybody.map(({ oid }) => oid));
    for (const request of requests) {
      expect(products.get(request.product)?.kind).to.equal(request.kind);
      expect(people.has(request.by) && people.has(request.for)).to.equal(true);
      expect(organisation.administrations.map(({ id }) => id)).to.include(request.administration);
      expect(organisation.places).to.include(request.place);
      expect(organisation.accountString.known).to.include(request.accountString);
      expect(request.awaits).to.equal(awaitsOf(request.stage, request.steps));
      for (const { by } of request.decisions) {
        expect([request.by, request.for]).not.to.include(by);
      }
    }
  });

  it('were decided by those whom the steps name', () => {
    const it = everybody.filter(({ roles }) => roles.includes('it-admin')).map(({ oid }) => oid);
    for (const { decisions, steps } of requests) {
      for (const [index, { step, by }] of decisions.entries()) {
        expect(step).to.equal(steps[index]?.kind);
        expect(steps[index]?.approver === undefined ? it : [steps[index].approver]).to.include(by);
      }
    }
  });
});
