import { expect } from 'chai';
import { nextEvent, type ChainEvent } from '../../bot/domain/chain';
import { chainedDevice, chainedRequest, faultIn } from '../../bot/verify/chained';
import { aChain } from '../domain/builders';

const chain = aChain('d1', ['in-stock', 'reserved', 'ready', 'in-use']);
const device = {
  _id: 'd1',
  organisation: 'ekeby',
  tag: 'KLP-0042',
  lifecycle: { state: 'in-use' },
  version: 4,
  chain,
};

/** What is said of the device with some of it otherwise. */
function said(differs: Readonly<Record<string, unknown>>): string | undefined {
  return faultIn(chainedDevice({ ...device, ...differs }));
}

/** Its chain with the third event changed by hand. */
function third(change: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { chain: chain.map((event) => (event.n === 3 ? { ...event, ...change } : event)) };
}

function signedAnew(n: number, change: Partial<ChainEvent>): Readonly<Record<string, unknown>> {
  const before = chain.slice(0, n - 1);
  return {
    chain: [...before, nextEvent('d1', before, { ...chain[n - 1]!, ...change }), ...chain.slice(n)],
  };
}

describe('what verify says of a device', () => {
  const rows: readonly (readonly [
    string,
    Readonly<Record<string, unknown>>,
    string | undefined,
  ])[] = [
    ['that is whole', {}, undefined],
    [
      'with a changed event',
      third({ actor: 'p-2' }),
      'event 3 "step 3" of 2026-03-01: its text does not match its hash',
    ],
    [
      'with an event signed anew',
      signedAnew(3, { actor: 'p-2' }),
      'event 4 "step 4" of 2026-03-01: it does not follow from the event before it',
    ],
    [
      'with an event missing',
      { chain: chain.filter(({ n }) => n !== 2) },
      'event 2 "step 3" of 2026-03-01: its number is another: an event is missing, added or in another place',
    ],
    [
      'with its last event missing',
      { chain: chain.slice(0, 3) },
      'event 3 "step 3" of 2026-03-01: it ends in "ready", but the state is "in-use"',
    ],
    [
      'with its last event missing, which led back to the same state',
      { chain: chain.slice(0, 3), lifecycle: { state: 'ready' } },
      'its chain has 3 events, but its version says that 4 were written',
    ],
    [
      'put into another state by hand',
      { lifecycle: { state: 'lost' } },
      'event 4 "step 4" of 2026-03-01: it ends in "in-use", but the state is "lost"',
    ],
    [
      'with an event that begins elsewhere',
      signedAnew(4, { from: 'returned' }),
      'event 4 "step 4" of 2026-03-01: it does not begin in the state that the event before it ended in',
    ],
    [
      'with a time that is none',
      third({ at: '2026' }),
      'event 3 "step 3": its text does not match its hash',
    ],
    [
      'with something else for an event',
      { chain: [chain[0], null, chain[2]] },
      'event 2: its text does not match its hash',
    ],
    ['without events', { chain: [] }, 'it has no events'],
    ['without a chain', { chain: undefined }, 'it has no events'],
    [
      'without a state',
      { lifecycle: undefined },
      'event 4 "step 4" of 2026-03-01: it ends in "in-use", but the state is ""',
    ],
  ];
  for (const [sentence, differs, expected] of rows) {
    it(`${sentence}: ${expected ?? 'nothing'}`, () => {
      expect(said(differs)).to.equal(
        expected === undefined ? undefined : `KLP-0042 (ekeby): ${expected}`,
      );
    });
  }

  it('names one without a tag by its id', () => {
    expect(said({ tag: undefined, chain: [] })).to.equal('d1 (ekeby): it has no events');
  });
});

describe('what verify says of a request', () => {
  const events = aChain('r1', ['reserved', 'ready']);
  const request = {
    _id: 'r1',
    organisation: 'ekeby',
    number: 'B-1042',
    stage: { name: 'ready' },
    version: 2,
    chain: events,
  };

  it('is nothing when it is whole, also when its receipt was reminded of, which is no event', () => {
    expect(faultIn(chainedRequest(request))).to.equal(undefined);
    expect(faultIn(chainedRequest({ ...request, version: 3, reminded: new Date() }))).to.equal(
      undefined,
    );
  });

  it('names it by its number', () => {
    expect(faultIn(chainedRequest({ ...request, stage: { name: 'handed-over' } }))).to.equal(
      'B-1042 (ekeby): event 2 "step 2" of 2026-03-01: it ends in "ready", but the state is "handed-over"',
    );
    expect(faultIn(chainedRequest({ ...request, version: 3 }))).to.equal(
      'B-1042 (ekeby): its chain has 2 events, but its version says that 3 were written',
    );
  });
});
