import { expect } from 'chai';
import { verbs, type Verb } from '../../cards/verbs';
import { booked } from '../support/booking-steps';
import { johan, mikael, sara } from '../support/people';
import { textsWith, type ShownText } from '../support/rendered';
import type { Someone } from '../support/teams-client';
import { forgedScene } from './forged-scene';
import { hostile } from './hostile';

/** Where people write, beyond a request; `sara` asks, `mikael` is IT. */
const writings: readonly (readonly [Someone, Verb, Readonly<Record<string, string>>])[] = [
  [mikael, verbs.noteBooking, { noteText: 'TEXT' }],
  [mikael, verbs.finishBooking, { outcome: 'visit', doneText: 'TEXT', visitPlace: 'TEXT' }],
  [sara, verbs.withdrawReturn, {}],
  [mikael, verbs.receiveReturn, { version: '1', grade: 'D', gradeNote: 'TEXT', note: 'TEXT' }],
  [mikael, verbs.declineKeeping, { declineReason: 'TEXT' }],
  [mikael, verbs.addToConsignment, { devices: 'KLP-BACK TEXT' }],
  [mikael, verbs.closeConsignment, {}],
  [mikael, verbs.handOverConsignment, { carrier: 'TEXT', seal: 'TEXT' }],
  [mikael, verbs.planRound, { place: 'TEXT' }],
  [mikael, verbs.showDevice, { device: 'TEXT' }],
  [mikael, verbs.openReception, { typed: 'TEXT' }],
  [mikael, verbs.saveTechnician, { technician: mikael.oid, hours: 'TEXT', away: 'TEXT' }],
];

describe('what people write in returns, help and consignments is shown, and nothing more', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(`whether it is ${what}`, async () => {
      const { test, presses } = await forgedScene();
      const answers: unknown[] = [];
      const filled = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
        Object.fromEntries(
          Object.entries(data).map(([name, value]) => [
            name,
            typeof value === 'string' ? value.replace('TEXT', () => text) : value,
          ]),
        );
      const press = async (who: Someone, verb: Verb, more: object): Promise<void> => {
        const data = { verb, ...presses[verb].carries, ...filled({ ...more }), language: 'sv' };
        const { status, body } = await test.teams.execute(who, { data });
        expect(status, verb).to.equal(200);
        answers.push(body);
      };
      try {
        const loss = { draft: 'hostile', device: 'KLP-USED', how: 'stolen', note: text };
        const trouble = { category: 'computer', trouble: text, phone: text };
        await booked(test, johan, '2026-11-24T09:00:00.000Z');
        await press(sara, verbs.bookSupport, {
          ...trouble,
          draft: text.slice(0, 60),
          slot: '2026-11-24T10:00:00.000Z',
        });
        await press(sara, verbs.urgentSupport, { ...trouble, draft: 'urgent' });
        await press(sara, verbs.submitLoss, loss);
        for (const [who, verb, data] of writings) await press(who, verb, data);
        for (const words of ['sändningar', 'saknade enheter', 'mina bokningar', `sök ${text}`])
          await test.teams.say(mikael, words);
        await test.quiet();
      } finally {
        await test.stop();
      }
      const all = [...test.connector.sent, ...answers].flatMap((one) => textsWith('ZQX', one));
      const drawn = all.filter(
        ({ path }) => !/\/(?:data|fallbackText|speak|summary)(?:\/|$)/u.test(path),
      );
      expect(drawn.length, 'places where it was shown').to.be.greaterThan(4);
      expect(drawn.filter(({ rendered }) => rendered).map(place)).to.deep.equal([]);
    }).timeout(20_000);
  }

  function place({ path, text }: ShownText): string {
    return `${path}: ${text.slice(0, 60)}`;
  }
});
