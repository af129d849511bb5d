import { expect } from 'chai';
import type { Deciding } from '../../bot/domain/approval';
import { Refusal } from '../../bot/domain/errors';
import {
  awaitedStep,
  awaitsOf,
  deviceOf,
  isOpen,
  type DeviceRequest,
  type Stage,
  type StageName,
} from '../../bot/domain/request';
import { decideRequest, type RequestCommand } from '../../bot/domain/request-steps';
import { aRequest, before, now, stages } from './builders';

const maja: Deciding = { oid: 'maja', forIt: false, insteadOf: [] };
const ingrid: Deciding = { oid: 'ingrid', forIt: true, insteadOf: [] };
const nobody: Deciding = { oid: 'nils', forIt: false, insteadOf: [] };
const majasSubstitute: Deciding = { oid: 'stina', forIt: false, insteadOf: ['someone', 'maja'] };

type Type = RequestCommand['type'];
const commands: { readonly [T in Type]: Extract<RequestCommand, { readonly type: T }> } = {
  approve: { type: 'approve', now, who: maja },
  decline: { type: 'decline', now, who: maja, reason: 'vi har redan en' },
  'pass-on': { type: 'pass-on', now, from: 'maja', alias: 'p-7', to: 'rut' },
  cancel: { type: 'cancel', now, by: 'anna' },
  reserve: { type: 'reserve', now, device: 'd1' },
  requeue: { type: 'requeue', now, device: 'd1' },
  expect: { type: 'expect', now, expected: '2026-04-01' },
  strand: { type: 'strand', now },
  move: {
    type: 'move',
    now,
    who: { oid: 'ingrid', forIt: true, insteadOf: [] },
    product: 'p-other',
  },
  'make-ready': {
    type: 'make-ready',
    now,
    by: 'ingrid',
    place: 'Vårdcentralen',
    when: 'efter lunch',
  },
  remind: { type: 'remind', now },
  confirm: { type: 'confirm', now, by: 'anna' },
};

const decidedByMaja = [{ step: 'manager', by: 'maja', at: before, outcome: 'approved' }] as const;

/** What each command does in each stage: the stage after it, or the refusal. */
const table: { readonly [N in StageName]: { readonly [T in Type]: string } } = {
  awaiting: {
    approve: 'awaiting',
    decline: 'declined',
    'pass-on': 'awaiting',
    cancel: 'cancelled',
    reserve: '! changed-meanwhile',
    requeue: '! changed-meanwhile',
    expect: '! changed-meanwhile',
    strand: '! changed-meanwhile',
    move: '! request-not-stranded',
    'make-ready': '! request-not-reserved',
    remind: '! changed-meanwhile',
    confirm: '! request-not-ready',
  },
  queued: {
    approve: '! request-already-decided',
    decline: '! request-already-decided',
    'pass-on': '! request-already-decided',
    cancel: 'cancelled',
    reserve: 'reserved',
    requeue: '! changed-meanwhile',
    expect: 'queued',
    strand: 'queued',
    move: '! request-not-stranded',
    'make-ready': '! request-not-reserved',
    remind: '! changed-meanwhile',
    confirm: '! request-not-ready',
  },
  reserved: {
    approve: '! request-already-decided',
    decline: '! request-already-decided',
    'pass-on': '! request-already-decided',
    cancel: 'cancelled',
    reserve: '! changed-meanwhile',
    requeue: 'queued',
    expect: '! changed-meanwhile',
    strand: '! changed-meanwhile',
    move: '! request-not-stranded',
    'make-ready': 'ready',
    remind: '! changed-meanwhile',
    confirm: '! request-not-ready',
  },
  ready: {
    approve: '! request-already-decided',
    decline: '! request-already-decided',
    'pass-on': '! request-already-decided',
    cancel: 'cancelled',
    reserve: '! changed-meanwhile',
    requeue: 'queued',
    expect: '! changed-meanwhile',
    strand: '! changed-meanwhile',
    move: '! request-not-stranded',
    'make-ready': 'ready',
    remind: 'ready',
    confirm: 'handed-over',
  },
  'handed-over': {
    approve: '! request-already-decided',
    decline: '! request-already-decided',
    'pass-on': '! request-already-decided',
    cancel: '! request-closed',
    reserve: '! changed-meanwhile',
    requeue: '! changed-meanwhile',
    expect: '! changed-meanwhile',
    strand: '! changed-meanwhile',
    move: '! request-not-stranded',
    'make-ready': '! request-not-reserved',
    remind: '! changed-meanwhile',
    confirm: '! request-not-ready',
  },
  declined: {
    approve: '! request-already-decided',
    decline: '! request-already-decided',
    'pass-on': '! request-already-decided',
    cancel: '! request-closed',
    reserve: '! changed-meanwhile',
    requeue: '! changed-meanwhile',
    expect: '! changed-meanwhile',
    strand: '! changed-meanwhile',
    move: '! request-not-stranded',
    'make-ready': '! request-not-reserved',
    remind: '! changed-meanwhile',
    confirm: '! request-not-ready',
  },
  cancelled: {
    approve: '! request-closed',
    decline: '! request-closed',
    'pass-on': '! request-closed',
    cancel: '! request-closed',
    reserve: '! changed-meanwhile',
    requeue: '! changed-meanwhile',
    expect: '! changed-meanwhile',
    strand: '! changed-meanwhile',
    move: '! request-not-stranded',
    'make-ready': '! request-not-reserved',
    remind: '! changed-meanwhile',
    confirm: '! request-not-ready',
  },
};

describe('a request', () => {
  for (const name of Object.keys(table) as StageName[]) {
    for (const type of Object.keys(commands) as Type[]) {
      it(`${name}, ${type}: ${table[name][type]}`, () => {
        const decisions = name === 'awaiting' ? [] : decidedByMaja;
        expect(outcomeOf(aRequest({ stage: stages[name], decisions }), commands[type])).to.equal(
          table[name][type],
        );
      });
    }
  }

  it('is open until it is handed over, declined or cancelled', () => {
    const open = (Object.keys(stages) as StageName[]).filter(isOpen);
    expect(open).to.deep.equal(['awaiting', 'queued', 'reserved', 'ready']);
  });

  it('awaits the step it has come to, and nobody once decided', () => {
    const { steps } = aRequest();
    const second: Stage = { name: 'awaiting', since: now, step: 1 };
    expect(awaitsOf(stages.awaiting, steps)).to.equal('maja');
    expect(awaitsOf(second, steps)).to.equal('it');
    expect(awaitsOf(stages.queued, steps)).to.equal(undefined);
    expect(awaitedStep({ stage: second, steps })).to.deep.equal({ kind: 'it' });
  });

  it('has a device from being reserved to being handed over', () => {
    const having = (Object.keys(stages) as StageName[]).filter(
      (name) => deviceOf(stages[name]) === 'd1',
    );
    expect(having).to.deep.equal(['reserved', 'ready', 'handed-over']);
  });
});

describe('deciding on a request', () => {
  const waitingForIt = aRequest({
    stage: { name: 'awaiting', since: before, step: 1 },
    decisions: decidedByMaja,
  });

  it('goes from step to step, and into the queue after the last', () => {
    const first = decideRequest(aRequest(), commands.approve);
    expect(first).to.deep.equal({
      stage: { name: 'awaiting', since: now, step: 1 },
      decision: { step: 'manager', by: 'maja', at: now, outcome: 'approved' },
    });
    const last = decideRequest(waitingForIt, { ...commands.approve, who: ingrid });
    expect(last).to.deep.equal({
      stage: { name: 'queued', since: now },
      decision: { step: 'it', by: 'ingrid', at: now, outcome: 'approved' },
    });
  });

  it('ends with a decline at any step, with its reason', () => {
    expect(
      decideRequest(waitingForIt, { ...commands.decline, who: ingrid, reason: '  för dyr ' }),
    ).to.deep.equal({
      stage: { name: 'declined', since: now, reason: 'för dyr' },
      decision: { step: 'it', by: 'ingrid', at: now, outcome: 'declined', reason: 'för dyr' },
    });
  });

  it('needs a reason for a decline', () => {
    for (const reason of ['', '   ', '\n\t']) {
      expect(outcomeOf(aRequest(), { ...commands.decline, reason })).to.equal('! reason-missing');
    }
  });

  it('passes from a manager who has left to the one above, or to IT, who is asked once', () => {
    expect(decideRequest(aRequest(), commands['pass-on'])).to.deep.equal({
      stage: stages.awaiting,
      steps: [{ kind: 'manager', approver: 'rut' }, { kind: 'it' }],
    });
    const toIt = { type: 'pass-on', now, from: 'maja', alias: 'p-7' } as const;
    expect(decideRequest(aRequest(), toIt)).to.deep.equal({
      stage: stages.awaiting,
      steps: [{ kind: 'it' }],
    });
    const otherIsAsked = aRequest({ steps: [{ kind: 'manager', approver: 'rut' }] });
    expect(() => decideRequest(otherIsAsked, toIt)).to.throw(Refusal, 'request-not-awaiting');
  });

  const rights: readonly (readonly [string, DeviceRequest, Deciding, string])[] = [
    ['the manager', aRequest(), maja, 'awaiting'],
    ["the manager's substitute", aRequest(), majasSubstitute, 'awaiting'],
    ['somebody else', aRequest(), nobody, '! not-your-decision'],
    ["IT in the manager's place", aRequest(), ingrid, '! not-your-decision'],
    [
      "another manager's substitute",
      aRequest(),
      { ...majasSubstitute, insteadOf: ['someone'] },
      '! not-your-decision',
    ],
    ['IT', waitingForIt, ingrid, 'queued'],
    ["somebody else in IT's place", waitingForIt, nobody, '! not-your-decision'],
    ['IT for who asks', { ...waitingForIt, by: 'ingrid' }, ingrid, '! own-request'],
    ['IT for who gets it', { ...waitingForIt, for: 'ingrid' }, ingrid, '! own-request'],
    ['a manager who asked for an employee', aRequest({ by: 'maja' }), maja, '! own-request'],
    ['a substitute who asks', aRequest({ by: 'stina' }), majasSubstitute, '! own-request'],
    ['a substitute who gets it', aRequest({ for: 'stina' }), majasSubstitute, '! own-request'],
  ];
  for (const [who, request, deciding, outcome] of rights) {
    it(`by ${who}: ${outcome}`, () => {
      expect(outcomeOf(request, { ...commands.approve, who: deciding })).to.equal(outcome);
      const declined = outcome.startsWith('!') ? outcome : 'declined';
      expect(outcomeOf(request, { ...commands.decline, who: deciding })).to.equal(declined);
    });
  }

  it('tells the second to click who decided, how and when', () => {
    const told = { outcome: 'approved', person: 'maja', at: before.toISOString() };
    const decided = aRequest({ stage: stages.queued, decisions: decidedByMaja });
    expect(factsOf(decided, { ...commands.approve, who: ingrid })).to.deep.equal(told);
    expect(factsOf(decided, { ...commands.decline, who: nobody, reason: '' })).to.deep.equal(told);
  });

  it('tells a manager who clicks again that they have decided, also while IT has yet to', () => {
    const told = { outcome: 'approved', person: 'maja', at: before.toISOString() };
    expect(factsOf(waitingForIt, commands.approve)).to.deep.equal(told);
    expect(factsOf(waitingForIt, { ...commands.decline, who: majasSubstitute })).to.deep.equal(
      told,
    );
  });

  it('takes one click for one step, also from a manager who decides for IT too', () => {
    const both: Deciding = { ...maja, forIt: true };
    const again = { ...commands.approve, who: both, seen: 0 };
    expect(outcomeOf(aRequest(), again)).to.equal('awaiting');
    expect(outcomeOf(waitingForIt, again)).to.equal('! request-already-decided');
    expect(outcomeOf(waitingForIt, { ...again, seen: 1 })).to.equal('queued');
    expect(outcomeOf(waitingForIt, { ...commands.decline, who: both, seen: 0 })).to.equal(
      '! request-already-decided',
    );
  });

  it('refuses a click for a step that has not come yet', () => {
    expect(outcomeOf(aRequest(), { ...commands.approve, seen: 1 })).to.equal(
      '! request-not-awaiting',
    );
  });

  it('says of a request that needed no decision that it awaits none', () => {
    const free = aRequest({ stage: stages.queued, steps: [] });
    expect(outcomeOf(free, { ...commands.approve, who: ingrid })).to.equal(
      '! request-not-awaiting',
    );
  });
});

describe('what people do with their request', () => {
  const forBo = { by: 'anna', for: 'bo' };

  it('is taken back by who asked or who gets it, and by nobody else', () => {
    expect(outcomeOf(aRequest(forBo), { ...commands.cancel, by: 'anna' })).to.equal('cancelled');
    expect(outcomeOf(aRequest(forBo), { ...commands.cancel, by: 'bo' })).to.equal('cancelled');
    expect(outcomeOf(aRequest(forBo), { ...commands.cancel, by: 'maja' })).to.equal(
      '! request-not-yours',
    );
  });

  it('remembers which device a cancelled request gives back', () => {
    expect(decideRequest(aRequest({ stage: stages.ready }), commands.cancel).stage).to.deep.equal({
      name: 'cancelled',
      since: now,
      gaveBack: 'd1',
    });
    expect(decideRequest(aRequest(), commands.cancel).stage).to.deep.equal({
      name: 'cancelled',
      since: now,
    });
  });

  it('is confirmed by who gets it or who asked, and by nobody else', () => {
    const ready = aRequest({ ...forBo, stage: stages.ready });
    expect(outcomeOf(ready, { ...commands.confirm, by: 'bo' })).to.equal('handed-over');
    expect(outcomeOf(ready, { ...commands.confirm, by: 'anna' })).to.equal('handed-over');
    expect(outcomeOf(ready, { ...commands.confirm, by: 'ingrid' })).to.equal('! request-not-yours');
    expect(decideRequest(ready, commands.confirm).stage).to.deep.equal({
      name: 'handed-over',
      since: now,
      device: 'd1',
    });
  });

  it('tells in which stage it is when it can be neither confirmed nor prepared nor taken back', () => {
    const over = aRequest({ stage: stages['handed-over'] });
    expect(factsOf(over, commands.confirm)).to.deep.equal({ stage: 'handed-over' });
    expect(factsOf(over, commands['make-ready'])).to.deep.equal({ stage: 'handed-over' });
    expect(factsOf(over, commands.cancel)).to.deep.equal({ stage: 'handed-over' });
  });
});

describe('preparing a request', () => {
  const ready = aRequest({ stage: stages.ready });

  it('needs a place, the first time and every other', () => {
    for (const stage of [stages.reserved, stages.ready]) {
      expect(outcomeOf(aRequest({ stage }), { ...commands['make-ready'], place: '  ' })).to.equal(
        '! place-missing',
      );
    }
  });

  it('keeps place and time as they read', () => {
    const said = { ...commands['make-ready'], place: ' Vårdcentralen ', when: ' efter lunch ' };
    const expected = { name: 'ready', device: 'd1', place: 'Vårdcentralen', when: 'efter lunch' };
    expect(decideRequest(aRequest({ stage: stages.reserved }), said).stage).to.deep.equal({
      ...expected,
      since: now,
    });
    expect(decideRequest(ready, said).stage).to.deep.equal({ ...expected, since: before });
  });

  it('changes nothing when the same is said twice', () => {
    const same = { ...commands['make-ready'], place: 'Stadshuset', when: ' efter 13' };
    expect(outcomeOf(ready, same)).to.equal('! request-not-reserved');
    expect(factsOf(ready, same)).to.deep.equal({ stage: 'ready' });
    expect(outcomeOf(ready, { ...same, when: 'efter 15' })).to.equal('ready');
  });
});

describe('the queue', () => {
  it('gives a request its old place back when its device is lost', () => {
    const decisions = [
      ...decidedByMaja,
      { step: 'it', by: 'ingrid', at: before, outcome: 'approved' },
    ] as const;
    const { stage } = decideRequest(
      aRequest({ stage: { ...stages.ready, since: now }, decisions }),
      commands.requeue,
    );
    expect(stage).to.deep.equal({ name: 'queued', since: before });
  });

  it('also to one that needed no decision', () => {
    const { stage } = decideRequest(
      aRequest({ stage: { ...stages.reserved, since: now }, steps: [] }),
      commands.requeue,
    );
    expect(stage).to.deep.equal({ name: 'queued', since: before });
  });

  it('takes back only the device that was promised', () => {
    const reserved = aRequest({ stage: stages.reserved });
    expect(outcomeOf(reserved, { ...commands.requeue, device: 'd2' })).to.equal(
      '! changed-meanwhile',
    );
  });

  it('keeps the place of a request that is told what day to expect', () => {
    const { stage } = decideRequest(aRequest({ stage: stages.queued }), commands.expect);
    expect(stage).to.deep.equal({ name: 'queued', since: before, expected: '2026-04-01' });
  });

  it('is left behind with the device', () => {
    const queued = aRequest({ stage: { ...stages.queued, expected: '2026-04-01' } });
    expect(decideRequest(queued, commands.reserve).stage).to.deep.equal({
      name: 'reserved',
      since: now,
      device: 'd1',
    });
  });
});

function outcomeOf(request: DeviceRequest, command: RequestCommand): string {
  try {
    return decideRequest(request, command).stage.name;
  } catch (problem) {
    if (problem instanceof Refusal) return `! ${problem.code}`;
    throw problem;
  }
}

function factsOf(request: DeviceRequest, command: RequestCommand): unknown {
  try {
    return decideRequest(request, command);
  } catch (problem) {
    if (problem instanceof Refusal) return problem.facts;
    throw problem;
  }
}
