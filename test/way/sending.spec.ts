import { expect } from 'chai';
import type { Notification } from '../../bot/domain/notification';
import type { DeviceRequest } from '../../bot/domain/request';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { textOf } from '../support/cards';
import type { Misbehaviour } from '../support/connector';
import { usedLaptop } from '../support/organisation';
import { conversationLimits, Pace, tenantLimits, type Limit } from '../../bot/teams/pace';
import { mikael, sara } from '../support/people';

type Told = Exclude<ReturnType<Misbehaviour>, undefined>;

const answer = (status: number, code: string, headers = {}): Told => ({
  status,
  headers,
  body: { error: { code, message: 'no' } },
});

/** Microsoft's table of answers from the conversation APIs, and what is to become of the message. */
const table: readonly (readonly [Told, Notification['status']])[] = [
  [answer(400, 'BadArgument'), 'failed'],
  [answer(401, 'BotNotRegistered'), 'failed'],
  [answer(403, 'BotDisabledByAdmin'), 'unreachable'],
  [answer(403, 'BotNotInConversationRoster'), 'unreachable'],
  [answer(403, 'ConversationBlockedByUser'), 'unreachable'],
  [answer(403, 'NotEnoughPermissions'), 'unreachable'],
  [answer(404, 'ConversationNotFound'), 'unreachable'],
  [answer(412, 'PreconditionFailed'), 'waiting'],
  [answer(413, 'MessageSizeTooBig'), 'failed'],
  [answer(429, 'TooManyRequests'), 'waiting'],
  [answer(500, 'ServiceError'), 'failed'],
  [answer(502, 'BadGateway'), 'waiting'],
  [answer(503, 'ServiceUnavailable'), 'waiting'],
  [answer(504, 'GatewayTimeout'), 'waiting'],
  [{ status: 403, body: { message: '{"subCode":"MessageWritesBlocked"}' } }, 'unreachable'],
];

describe('what becomes of a message', () => {
  let test: TestApp;
  let request: DeviceRequest;
  let tries: number;

  beforeEach(async () => {
    test = await startTestApp();
    await test.teams.join(sara);
    await test.teams.join(mikael);
    request = await ask(test, sara, usedLaptop);
    await test.quiet();
    tries = 0;
  });
  afterEach(() => test.stop());

  /** Teams answers so whenever a new message is sent to Sara. */
  const saraIsAnswered = (told: Told | undefined): void => {
    test.connector.misbehave = (method, conversation) => {
      if (method !== 'POST' || conversation !== test.teams.chatOf(sara)) return undefined;
      tries += 1;
      return told;
    };
  };

  const decline = async (): Promise<void> => {
    const data = {
      verb: 'request/decline',
      request: request._id,
      language: 'sv',
      declineReason: 'Nej',
    };
    await test.teams.execute(mikael, { data });
    await test.quiet();
  };

  const toSara = async (): Promise<Notification> => {
    const all = await test.notifications();
    const found = all.find(
      ({ topic, to }) => topic === 'request-declined' && to.includes(sara.oid),
    );
    if (found === undefined) throw new Error('Sara was promised no message');
    return found;
  };

  const pass = async (milliseconds: number): Promise<void> => {
    test.clock.now = new Date(test.clock.now.getTime() + milliseconds);
    await test.quiet();
  };

  const got = (): readonly string[] =>
    test.connector
      .messages(test.teams.chatOf(sara))
      .map(({ card }) => textOf(card))
      .filter((text) => text.includes('Nej'));

  for (const [told, status] of table)
    it(`is ${status} after one request answered ${told.status} ${JSON.stringify(told.body)}`, async () => {
      saraIsAnswered(told);
      await decline();
      expect(await toSara()).to.include({ status });
      expect(tries).to.equal(1);
    });

  it('waits as long as Teams says, and is sent once', async () => {
    saraIsAnswered(answer(429, 'TooManyRequests', { 'retry-after': '90' }));
    await decline();
    saraIsAnswered(undefined);
    await pass(89_000);
    expect([tries, (await toSara()).status]).to.deep.equal([1, 'waiting']);
    await pass(2_000);
    await pass(600_000);
    expect([tries, (await toSara()).status, got().length]).to.deep.equal([2, 'sent', 1]);
  });

  it('waits until the day that Teams says', async () => {
    const until = new Date(Date.now() + 300_000).toUTCString();
    saraIsAnswered(answer(429, 'TooManyRequests', { 'retry-after': until }));
    await decline();
    await pass(200_000);
    expect([tries, (await toSara()).status]).to.deep.equal([1, 'waiting']);
  });

  it('has failed, with the reason, after eight tries further and further apart', async () => {
    saraIsAnswered(answer(503, 'ServiceUnavailable'));
    await decline();
    const gaps: number[] = [];
    for (let n = 0; n < 10; n += 1) {
      const { due, status } = await toSara();
      if (status === 'waiting') gaps.push(due.getTime() - test.clock.now.getTime());
      await pass(Math.max(0, due.getTime() - test.clock.now.getTime()));
    }
    expect(await toSara()).to.include({ status: 'failed', problem: 'ServiceUnavailable' });
    expect(tries).to.equal(8);
    expect(gaps).to.deep.equal([...gaps].sort((a, b) => a - b));
  });

  it('reaches somebody who had blocked the bot as soon as they write again, and their cards are true', async () => {
    test.connector.misbehave = (_, conversation) =>
      conversation === test.teams.chatOf(sara)
        ? answer(403, 'ConversationBlockedByUser')
        : undefined;
    await decline();
    expect((await toSara()).status).to.equal('unreachable');
    test.connector.misbehave = () => undefined;
    await pass(3_600_000);
    await test.teams.say(sara, 'hej');
    await test.app.outbox.stop();
    expect((await toSara()).status).to.equal('sent');
    expect(got()).to.have.length(1);
    const all = await test.notifications();
    const open = all.filter(({ to, status }) => to.startsWith('card/') && status !== 'sent');
    expect(open).to.deep.equal([]);
  });
});

describe('the pace of messages', () => {
  /** The most that went within any window of a limit's length. */
  const most = (times: readonly number[], { within }: Limit): number =>
    Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + within).length));

  const sendAll = async (
    many: number,
    conversationOf: (n: number) => string,
  ): Promise<number[]> => {
    const went: number[] = [];
    let now = 0;
    const pace = new Pace(
      () => now,
      async (milliseconds) => {
        now += milliseconds;
      },
    );
    for (let n = 0; n < many; n += 1) {
      await pace.turn('tenant', conversationOf(n));
      went.push(now);
    }
    return went;
  };

  it('keeps Microsoft’s limits for a conversation', async () => {
    const went = await sendAll(2_000, () => 'one');
    for (const limit of conversationLimits) expect(most(went, limit)).to.be.at.most(limit.count);
  });

  it('keeps them for a tenant, whatever the conversations', async () => {
    const went = await sendAll(300, (n) => `chat ${n}`);
    for (const limit of tenantLimits) expect(most(went, limit)).to.be.at.most(limit.count);
    expect(went.at(-1)).to.be.below(12_000);
  });
});
