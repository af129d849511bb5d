import { expect } from 'chai';
import { Refusal } from '../../bot/domain/errors';
import {
  states,
  type Command,
  type CommandType,
  type InUse,
  type Lifecycle,
  type State,
} from '../../bot/domain/lifecycle';
import { arrows, decide } from '../../bot/domain/lifecycle-steps';
import { aUse, before, lifecycles, now } from './builders';

const commands: { readonly [T in CommandType]: Extract<Command, { readonly type: T }> } = {
  deliver: { type: 'deliver', now },
  reserve: { type: 'reserve', now, request: 'r2' },
  release: { type: 'release', now },
  'make-ready': { type: 'make-ready', now, place: 'Vårdcentralen' },
  'hand-over': {
    type: 'hand-over',
    now,
    holder: 'bo',
    alias: 'p-2',
    start: '2026-03-02',
    due: '2029-03-02',
  },
  'keep-longer': { type: 'keep-longer', now, until: '2027-09-01' },
  'request-return': { type: 'request-return', now, return: 'ret2' },
  'withdraw-return': { type: 'withdraw-return', now },
  receive: { type: 'receive', now, place: 'Förrådet', endOfUse: '2026-03-02' },
  collect: { type: 'collect', now, consignment: 'c2' },
  'leave-behind': { type: 'leave-behind', now },
  'pick-up': { type: 'pick-up', now },
  wipe: { type: 'wipe', now, certificate: 'w2' },
  reuse: { type: 'reuse', now },
  recycle: { type: 'recycle', now },
  scrap: { type: 'scrap', now },
  restock: { type: 'restock', now },
  'withdraw-outcome': { type: 'withdraw-outcome', now },
  'withdraw-wipe': { type: 'withdraw-wipe', now, consignment: 'c2' },
  lose: { type: 'lose', now },
  find: { type: 'find', now },
  resume: { type: 'resume', now },
};

/** The whole machine by hand: for each state, the steps that are allowed and where they lead. */
const table: { readonly [S in State]: Readonly<Partial<Record<CommandType, State>>> } = {
  ordered: { deliver: 'in-stock' },
  'in-stock': { reserve: 'reserved', restock: 'in-stock', lose: 'lost' },
  reserved: { release: 'in-stock', 'make-ready': 'ready', lose: 'lost' },
  ready: { release: 'in-stock', 'make-ready': 'ready', 'hand-over': 'in-use', lose: 'lost' },
  'in-use': {
    'keep-longer': 'in-use',
    'request-return': 'return-requested',
    receive: 'returned',
    lose: 'lost',
  },
  'return-requested': { 'withdraw-return': 'in-use', receive: 'returned', lose: 'lost' },
  returned: { collect: 'awaiting-pickup', wipe: 'wiped', lose: 'lost' },
  'awaiting-pickup': { 'leave-behind': 'returned', 'pick-up': 'with-refurbisher', lose: 'lost' },
  'with-refurbisher': { wipe: 'wiped', lose: 'lost' },
  wiped: {
    reuse: 'reused',
    recycle: 'recycled',
    scrap: 'scrapped',
    restock: 'in-stock',
    'withdraw-wipe': 'with-refurbisher',
    lose: 'lost',
  },
  reused: { 'withdraw-outcome': 'wiped' },
  recycled: { 'withdraw-outcome': 'wiped' },
  scrapped: { 'withdraw-outcome': 'wiped' },
  lost: { receive: 'returned', find: 'found' },
  found: { receive: 'returned', resume: 'in-use' },
};

const types = Object.keys(commands) as CommandType[];

describe('the lifecycle of a device', () => {
  it('has every state in the order of a life', () => {
    expect([...states].sort()).to.deep.equal(Object.keys(table).sort());
  });

  for (const state of states) {
    describe(`of one that is ${state}`, () => {
      for (const type of types) {
        const to = table[state][type];
        it(to === undefined ? `refuses ${type} by name` : `allows ${type}: ${to}`, () => {
          if (to === undefined)
            expect(refusalOf(lifecycles[state], commands[type])).to.deep.equal({
              state,
              step: type,
            });
          else expect(decide(lifecycles[state], commands[type]).state).to.equal(to);
        });
      }
    });
  }

  it('draws exactly the arrows of the table', () => {
    const drawn = arrows.map(({ step, from, to }) => `${from} ${step} ${to}`);
    const expected = states.flatMap((from) =>
      Object.entries(table[from]).map(([step, to]) => `${from} ${step} ${to}`),
    );
    expect([...drawn].sort()).to.deep.equal(expected.sort());
  });

  it('leaves the state it was given as it was', () => {
    for (const state of states) {
      const frozen = structuredClone(lifecycles[state]);
      for (const type of Object.keys(table[state]) as CommandType[])
        decide(lifecycles[state], commands[type]);
      expect(lifecycles[state]).to.deep.equal(frozen);
    }
  });
});

describe('keeping a device longer', () => {
  const until = (day: string): Command => ({ type: 'keep-longer', now, until: day });

  it('is refused by name for a day before the one it is due', () => {
    expect(() => decide(lifecycles['in-use'], until('2026-08-31')))
      .to.throw(Refusal, 'keep-until-before-due')
      .with.property('facts')
      .deep.equal({ due: '2026-09-01' });
  });

  it('may be said again for the day it is due, and for any day where none was set', () => {
    expect(decide(lifecycles['in-use'], until('2026-09-01'))).to.include({ due: '2026-09-01' });
    const { due, keptLonger, ...open } = lifecycles['in-use'] as InUse;
    expect([due, keptLonger]).to.deep.equal(['2026-09-01', '2026-09-01']);
    expect(decide(open, until('2026-03-03'))).to.include({ due: '2026-03-03' });
  });
});

describe('what a device takes with it from state to state', () => {
  const rows: readonly (readonly [string, Lifecycle, Command, Lifecycle])[] = [
    [
      'a delivered one is just in stock',
      lifecycles.ordered,
      commands.deliver,
      { state: 'in-stock', since: now },
    ],
    [
      'a reserved one knows its request',
      lifecycles['in-stock'],
      commands.reserve,
      { state: 'reserved', since: now, request: 'r2' },
    ],
    [
      'a ready one also where it stands',
      lifecycles.reserved,
      commands['make-ready'],
      { state: 'ready', since: now, request: 'r1', place: 'Vårdcentralen' },
    ],
    [
      'one moved to another place has been ready since before',
      lifecycles.ready,
      commands['make-ready'],
      { state: 'ready', since: before, request: 'r1', place: 'Vårdcentralen' },
    ],
    [
      'one taken back forgets the request',
      lifecycles.ready,
      commands.release,
      { state: 'in-stock', since: now },
    ],
    [
      'one in use has holder, start, due and request',
      lifecycles.ready,
      commands['hand-over'],
      {
        state: 'in-use',
        since: now,
        holder: 'bo',
        start: '2026-03-02',
        due: '2029-03-02',
        request: 'r1',
      },
    ],
    [
      'a shared one has neither holder nor due day',
      lifecycles.ready,
      { type: 'hand-over', now, start: '2026-03-02' },
      { state: 'in-use', since: now, start: '2026-03-02', request: 'r1' },
    ],
    [
      'one kept longer is due later and has been in use since before',
      lifecycles['in-use'],
      commands['keep-longer'],
      { state: 'in-use', since: before, ...aUse(), due: '2027-09-01', keptLonger: '2027-09-01' },
    ],
    [
      "one to be returned is still somebody's",
      lifecycles['in-use'],
      commands['request-return'],
      { state: 'return-requested', since: now, return: 'ret2', ...aUse() },
    ],
    [
      'a withdrawn return leaves all as it was, also that it was kept longer',
      lifecycles['return-requested'],
      commands['withdraw-return'],
      { state: 'in-use', since: now, ...aUse() },
    ],
    [
      "a returned one is nobody's, and its use has ended",
      lifecycles['in-use'],
      commands.receive,
      { state: 'returned', since: now, place: 'Förrådet', endOfUse: '2026-03-02' },
    ],
    [
      'one returned nowhere in particular has no place',
      lifecycles['return-requested'],
      { type: 'receive', now, endOfUse: '2026-03-02' },
      { state: 'returned', since: now, endOfUse: '2026-03-02' },
    ],
    [
      'one on a pickup list keeps the end of its use',
      lifecycles.returned,
      commands.collect,
      { state: 'awaiting-pickup', since: now, consignment: 'c2', endOfUse: '2026-02-20' },
    ],
    [
      'one left behind too',
      lifecycles['awaiting-pickup'],
      commands['leave-behind'],
      { state: 'returned', since: now, endOfUse: '2026-02-20' },
    ],
    [
      'one with the refurbisher too',
      lifecycles['awaiting-pickup'],
      commands['pick-up'],
      { state: 'with-refurbisher', since: now, consignment: 'c1', endOfUse: '2026-02-20' },
    ],
    [
      'a wiped one has its certificate',
      lifecycles['with-refurbisher'],
      commands.wipe,
      { state: 'wiped', since: now, certificate: 'w2', endOfUse: '2026-02-20' },
    ],
    [
      'so has a reused one',
      lifecycles.wiped,
      commands.reuse,
      { state: 'reused', since: now, certificate: 'w1', endOfUse: '2026-02-20' },
    ],
    [
      'a recycled one',
      lifecycles.wiped,
      commands.recycle,
      { state: 'recycled', since: now, certificate: 'w1', endOfUse: '2026-02-20' },
    ],
    [
      'and a scrapped one',
      lifecycles.wiped,
      commands.scrap,
      { state: 'scrapped', since: now, certificate: 'w1', endOfUse: '2026-02-20' },
    ],
    [
      'one whose outcome was reported by mistake is wiped as before',
      lifecycles.reused,
      commands['withdraw-outcome'],
      { state: 'wiped', since: now, certificate: 'w1', endOfUse: '2026-02-20' },
    ],
    [
      'one whose wipe was is in its consignment again, and its wipe clock runs on',
      lifecycles.wiped,
      commands['withdraw-wipe'],
      { state: 'with-refurbisher', since: now, consignment: 'c2', endOfUse: '2026-02-20' },
    ],
    [
      'one back in stock begins a new life',
      lifecycles.wiped,
      commands.restock,
      { state: 'in-stock', since: now },
    ],
    [
      'one whose end of use nobody knows is wiped without it',
      { state: 'returned', since: before },
      commands.wipe,
      { state: 'wiped', since: now, certificate: 'w2' },
    ],
    [
      'one lost by its holder knows the use it may go back to',
      lifecycles['return-requested'],
      commands.lose,
      { state: 'lost', since: now, was: 'return-requested', ...aUse() },
    ],
    [
      'one lost on the way to somebody knows who waits for it',
      lifecycles.ready,
      commands.lose,
      { state: 'lost', since: now, was: 'ready', request: 'r1' },
    ],
    [
      'one lost after use knows when the use ended',
      lifecycles['awaiting-pickup'],
      commands.lose,
      { state: 'lost', since: now, was: 'awaiting-pickup', endOfUse: '2026-02-20' },
    ],
    [
      'one lost from the shelf knows only that',
      lifecycles['in-stock'],
      commands.lose,
      { state: 'lost', since: now, was: 'in-stock' },
    ],
    [
      'a found one remembers how it was lost',
      lifecycles.lost,
      commands.find,
      { state: 'found', since: now, lost: lifecycles.lost },
    ],
    [
      'one found and used again is as it was before',
      lifecycles.found,
      commands.resume,
      { state: 'in-use', since: now, ...aUse() },
    ],
  ];
  for (const [sentence, from, command, to] of rows) {
    it(sentence, () => {
      expect(decide(from, command)).to.deep.equal(to);
    });
  }

  it('does not start the wipe clock anew for one that was mislaid after its use', () => {
    const lost = decide(lifecycles['with-refurbisher'], commands.lose);
    expect(decide(lost, commands.receive)).to.have.property('endOfUse', '2026-02-20');
    expect(decide(decide(lost, commands.find), commands.receive)).to.have.property(
      'endOfUse',
      '2026-02-20',
    );
  });

  it('starts it on the day it comes in for one that was lost in use', () => {
    expect(decide(lifecycles.lost, commands.receive)).to.have.property('endOfUse', '2026-03-02');
    expect(decide(lifecycles.found, commands.receive)).to.have.property('endOfUse', '2026-03-02');
  });

  it('refuses to resume the use of one that nobody used', () => {
    for (const state of ['in-stock', 'reserved', 'ready', 'returned', 'wiped'] as const) {
      const found = decide(decide(lifecycles[state], commands.lose), commands.find);
      expect(refusalOf(found, commands.resume), state).to.deep.equal({
        state: 'found',
        step: 'resume',
      });
    }
  });

  it('never stores a field that is undefined', () => {
    for (const state of states) {
      for (const type of Object.keys(table[state]) as CommandType[]) {
        const next = decide(lifecycles[state], commands[type]);
        expect(Object.values(next), `${state} ${type}`).not.to.include(undefined);
      }
    }
  });
});

function refusalOf(current: Lifecycle, command: Command): unknown {
  try {
    return { allowed: decide(current, command) };
  } catch (problem) {
    if (!(problem instanceof Refusal) || problem.code !== 'device-step-not-allowed') throw problem;
    return problem.facts;
  }
}
