import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { ask, entryFor } from '../support/asking';
import { aDevice, itChannelId, usedLaptop } from '../support/organisation';
import { anna, mikael, sara } from '../support/people';
import type { Press, Someone } from '../support/teams-client';

/** Every press that changes something, in the order a request goes through them. */
const presses: readonly { readonly by: Someone; readonly verb: string; readonly more?: object }[] =
  [
    {
      by: sara,
      verb: 'request/submit',
      more: { draft: 'twice', kind: 'computer', ...entryFor(usedLaptop) },
    },
    { by: mikael, verb: 'request/approve' },
    {
      by: mikael,
      verb: 'request/ready',
      more: { readyPlace: 'Stadshuset', readyWhen: 'i morgon' },
    },
    { by: sara, verb: 'request/confirm' },
  ];

describe('every action delivered twice', () => {
  for (const sameId of [true, false]) {
    it(`has one effect and one notification, ${sameId ? 'under the same activity id' : 'under a new activity id'}`, async () => {
      const once = await live((test, person, press) => test.teams.execute(person, press));
      const twice = await live(async (test, person, press) => {
        const id = sameId ? `same-${press.data.verb}` : undefined;
        await Promise.all(
          [1, 2].map(() =>
            test.teams.execute(person, { ...press, ...(id !== undefined && { id }) }),
          ),
        );
        await test.teams.execute(person, { ...press, ...(id !== undefined && { id }) });
      });
      expect(twice).to.deep.equal(once);
    });
  }

  it('has one effect also for declining and cancelling', async () => {
    const test = await startTestApp({ devices: [aDevice(usedLaptop)] });
    for (const person of [sara, mikael]) await test.teams.join(person);
    const declined = await ask(test, sara, usedLaptop);
    const cancelled = await ask(test, sara, usedLaptop);
    for (let times = 0; times < 3; times += 1) {
      await test.teams.execute(mikael, {
        data: {
          verb: 'request/decline',
          request: declined._id,
          declineReason: 'Nej.',
          language: 'sv',
        },
      });
      await test.teams.execute(sara, {
        data: { verb: 'request/cancel', request: cancelled._id, language: 'sv' },
      });
    }
    await test.quiet();
    const told = (await test.notifications()).filter(({ topic }) => topic === 'request-declined');
    expect(told).to.have.length(1);
    expect((await test.requests()).map(({ version }) => version)).to.deep.equal([2, 2]);
    await test.stop();
  });
});

/** Lives the whole story with a way of pressing; returns what is left in the store and in the chats. */
async function live(
  pressing: (test: TestApp, person: Someone, press: Press) => Promise<unknown>,
): Promise<unknown> {
  const test = await startTestApp({
    devices: [aDevice(usedLaptop, { tag: 'TWICE', serial: 'TWICE' })],
  });
  for (const person of [sara, mikael, anna]) await test.teams.join(person);
  await test.teams.joinChannel(mikael, itChannelId);
  for (const { by, verb, more } of presses) {
    await pressing(test, by, {
      data: { verb, request: 'ekholma/request/twice', language: 'sv', ...more },
    });
    await test.quiet();
  }
  const [request] = await test.requests();
  const device = await test.device('TWICE');
  const notified = (await test.notifications())
    .filter(({ topic }) => topic !== 'cards-changed')
    .map(({ _id, status }) => [_id, status]);
  await test.stop();
  return {
    stage: request?.stage,
    decisions: request?.decisions.length,
    version: request?.version,
    device: device.lifecycle,
    events: device.chain.map(({ what }) => what),
    notified: notified.sort(),
  };
}
