import { expect } from 'chai';
import type { Message } from '../../bot/domain/message';
import type { DeviceRequest } from '../../bot/domain/request';
import { messagesOf, messagesOfNew } from '../../bot/domain/request-messages';
import { decideRequest, type RequestCommand } from '../../bot/domain/request-steps';
import { aRequest, before, now, stages } from './builders';

const forBo = { by: 'anna', for: 'bo' };
const maja = { oid: 'maja', forIt: false, insteadOf: [] };
const ingrid = { oid: 'ingrid', forIt: true, insteadOf: [] };
const waitingForIt = { name: 'awaiting', since: before, step: 1 } as const;
const expecting = { ...stages.queued, expected: '2026-04-01' };
const reserve = { type: 'reserve', now, device: 'd1' } as const;
const makeReady = {
  type: 'make-ready',
  now,
  by: 'ingrid',
  place: 'Vårdcentralen',
  when: '',
} as const;

/** Who is told what by a change: "topic > whom". */
function told(differs: Partial<DeviceRequest>, command: RequestCommand): readonly string[] {
  return named(changed(aRequest({ ...forBo, ...differs }), command));
}

function changed(request: DeviceRequest, command: RequestCommand): readonly Message[] {
  return messagesOf(request, command, decideRequest(request, command));
}

function named(messages: readonly Message[]): readonly string[] {
  return messages.map(
    ({ topic, to }) =>
      `${topic} > ${'person' in to ? to.person : 'unit' in to ? 'IT' : 'all cards'}`,
  );
}

const all = 'cards-changed > all cards';

describe('who is told of a new request', () => {
  it('is the manager whose decision it waits for', () => {
    expect(named(messagesOfNew(aRequest(), now))).to.deep.equal(['request-to-decide > maja']);
  });

  it('is IT when theirs is the first decision', () => {
    expect(named(messagesOfNew(aRequest({ steps: [{ kind: 'it' }] }), now))).to.deep.equal([
      'request-to-decide > IT',
    ]);
  });

  it('is also who gets the device when somebody else asked', () => {
    expect(named(messagesOfNew(aRequest(forBo), now))).to.deep.equal([
      'request-received > bo',
      'request-to-decide > maja',
    ]);
  });

  it('is nobody when nobody has to decide', () => {
    expect(messagesOfNew(aRequest({ steps: [], stage: stages.queued }), now)).to.deep.equal([]);
  });
});

describe('who is told of a change to a request', () => {
  const rows: readonly (readonly [
    string,
    Partial<DeviceRequest>,
    RequestCommand,
    readonly string[],
  ])[] = [
    [
      'the next to decide, of an approval',
      {},
      { type: 'approve', now, who: maja },
      ['request-to-decide > IT', all],
    ],
    [
      'nobody yet, of the last approval: the device or the day to expect it comes next',
      { stage: waitingForIt },
      { type: 'approve', now, who: ingrid },
      [all],
    ],
    [
      'the manager above, of a manager who has left',
      {},
      { type: 'pass-on', now, from: 'maja', alias: 'p-7', to: 'rut' },
      ['request-to-decide > rut', all],
    ],
    [
      'IT, of a manager who has left with nobody above',
      {},
      { type: 'pass-on', now, from: 'maja', alias: 'p-7' },
      ['request-to-decide > IT', all],
    ],
    [
      'both, of a decline',
      {},
      { type: 'decline', now, who: maja, reason: 'nej' },
      ['request-declined > bo', 'request-declined > anna', all],
    ],
    [
      'the other, of a cancellation by who asked',
      {},
      { type: 'cancel', now, by: 'anna' },
      ['request-cancelled > bo', all],
    ],
    [
      'the other, of a cancellation by who gets it',
      {},
      { type: 'cancel', now, by: 'bo' },
      ['request-cancelled > anna', all],
    ],
    [
      'IT too, of a cancellation when a device is set aside',
      { stage: stages.reserved },
      { type: 'cancel', now, by: 'anna' },
      ['request-cancelled > bo', 'request-cancelled > IT', all],
    ],
    [
      'IT too, of a cancellation when a device stands ready',
      { stage: stages.ready },
      { type: 'cancel', now, by: 'bo' },
      ['request-cancelled > anna', 'request-cancelled > IT', all],
    ],
    [
      'both, of a reserved device; IT has just approved and needs no other card',
      { stage: stages.queued },
      reserve,
      ['request-reserved > bo', 'request-reserved > anna', all],
    ],
    [
      'IT too, of a reserved device that the manager alone approved',
      { stage: stages.queued, steps: [{ kind: 'manager', approver: 'maja' }] },
      reserve,
      ['request-reserved > bo', 'request-reserved > anna', 'to-prepare > IT', all],
    ],
    [
      'IT too, of a reserved device that the manager approved last',
      { stage: stages.queued, steps: [{ kind: 'it' }, { kind: 'manager', approver: 'maja' }] },
      reserve,
      ['request-reserved > bo', 'request-reserved > anna', 'to-prepare > IT', all],
    ],
    [
      'IT too, of a reserved device that nobody had to approve',
      { stage: stages.queued, steps: [] },
      reserve,
      ['request-reserved > bo', 'request-reserved > anna', 'to-prepare > IT', all],
    ],
    [
      'IT too, of a reserved device that was long waited for',
      { stage: expecting },
      reserve,
      ['request-reserved > bo', 'request-reserved > anna', 'to-prepare > IT', all],
    ],
    [
      'both, of the day to expect a device',
      { stage: stages.queued },
      { type: 'expect', now, expected: '2026-04-01' },
      ['request-queued > bo', 'request-queued > anna', all],
    ],
    [
      'both, of another day to expect it',
      { stage: expecting },
      { type: 'expect', now, expected: '2026-05-01' },
      ['request-expected > bo', 'request-expected > anna', all],
    ],
    [
      'nobody yet, of a lost device: another device or the day to expect one comes next',
      { stage: stages.ready },
      { type: 'requeue', now, device: 'd1' },
      [all],
    ],
    [
      'both, of a device that stands ready',
      { stage: stages.reserved },
      makeReady,
      ['request-ready > bo', 'request-ready > anna', all],
    ],
    [
      'both, of another place',
      { stage: stages.ready },
      makeReady,
      ['request-ready > bo', 'request-ready > anna', all],
    ],
    [
      'not the IT technician who prepares their own',
      { stage: stages.reserved, for: 'ingrid' },
      makeReady,
      ['request-ready > anna', all],
    ],
    [
      'who gets it, of a receipt that nobody has confirmed',
      { stage: stages.ready },
      { type: 'remind', now },
      ['receipt-reminder > bo'],
    ],
    [
      'the other, of a receipt confirmed by who gets it',
      { stage: stages.ready },
      { type: 'confirm', now, by: 'bo' },
      ['request-handed-over > anna', all],
    ],
    [
      'the other, of a receipt confirmed by who asked',
      { stage: stages.ready },
      { type: 'confirm', now, by: 'anna' },
      ['request-handed-over > bo', all],
    ],
  ];
  for (const [sentence, differs, command, expected] of rows) {
    it(`is ${sentence}`, () => {
      expect(told(differs, command)).to.deep.equal(expected);
    });
  }

  it('is one message when who asks is who gets it, and none of their own act', () => {
    const own = { by: 'anna', for: 'anna' };
    expect(told({ ...own, stage: stages.queued }, reserve)).to.deep.equal([
      'request-reserved > anna',
      all,
    ]);
    expect(
      told({ ...own, stage: stages.ready }, { type: 'confirm', now, by: 'anna' }),
    ).to.deep.equal([all]);
    expect(told(own, { type: 'cancel', now, by: 'anna' })).to.deep.equal([all]);
  });
});

describe('the names of messages', () => {
  it('differ within a change, and from change to change', () => {
    const life: readonly RequestCommand[] = [
      { type: 'approve', now, who: maja },
      { type: 'approve', now, who: ingrid },
      { type: 'expect', now, expected: '2026-04-01' },
      reserve,
      makeReady,
      { ...makeReady, when: 'efter 15' },
      { type: 'requeue', now, device: 'd1' },
      reserve,
      makeReady,
      { type: 'confirm', now, by: 'bo' },
    ];
    let request = aRequest(forBo);
    const ids = messagesOfNew({ ...request, version: 0 }, now).map(({ id }) => id);
    for (const command of life) {
      ids.push(...changed(request, command).map(({ id }) => id));
      const { stage, decision } = decideRequest(request, command);
      const decisions =
        decision === undefined ? request.decisions : [...request.decisions, decision];
      request = { ...request, stage, decisions, version: request.version + 1 };
    }
    expect(request.stage.name).to.equal('handed-over');
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('are the same when the same change is decided again', () => {
    const request = aRequest({ stage: stages.queued });
    expect(changed(request, reserve)).to.deep.equal(changed(request, reserve));
  });

  it('say what the message is about and when it happened', () => {
    const [first] = changed(aRequest({ stage: stages.queued, version: 3 }), reserve);
    expect(first).to.deep.equal({
      id: 'r1/3/request-reserved/anna',
      topic: 'request-reserved',
      to: { person: 'anna' },
      about: 'r1',
      at: now,
      facts: {},
    });
  });
});
