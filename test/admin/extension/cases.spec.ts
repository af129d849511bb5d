import { expect } from 'chai';
import type { Booking } from '../../../bot/domain/support/booking';
import { startTestApp, type TestApp } from '../../support/app';
import { booked } from '../../support/booking-steps';
import { buttonsOf, textOf } from '../../support/cards';
import { desk } from '../../support/desk';
import { aDevice, ekholma, usedLaptop } from '../../support/organisation';
import { anna, mikael, sara, stranger } from '../../support/people';
import type { Someone } from '../../support/teams-client';

interface Result {
  readonly content: Record<string, unknown>;
  readonly preview: { readonly content: { readonly title: string; readonly text: string } };
}

/** Help that is booked and consignments, found from the compose box; and a device's steps that a card can take. */
describe('searching for cases from the compose box', () => {
  let test: TestApp;
  let booking: Booking;
  let consignment: number;

  before(async () => {
    test = await startTestApp({
      organisation: { ...ekholma, support: desk },
      devices: [
        aDevice(usedLaptop, {
          tag: 'KLP-6001',
          administration: 'omsorg',
          lifecycle: {
            state: 'in-use',
            since: new Date('2024-03-01T08:00:00Z'),
            holder: sara.oid,
            start: '2024-03-01',
          },
        }),
      ],
    });
    for (const person of [sara, mikael]) await test.teams.join(person);
    booking = await booked(test, sara);
    await test.teams.execute(mikael, { data: { verb: 'consignments/open' } });
    const made = await test.app.store.of('ekholma').consignments.findOne({ number: { $gt: 0 } });
    consignment = made?.number ?? 0;
  });
  after(() => test.stop());

  async function results(person: Someone, text: string): Promise<readonly Result[]> {
    const answer = await test.teams.post({
      ...test.teams.frame(person),
      type: 'invoke',
      name: 'composeExtension/query',
      value: {
        commandId: 'search',
        parameters: [
          text === '' ? { name: 'initialRun', value: 'true' } : { name: 'text', value: text },
        ],
        queryOptions: { skip: 0, count: 25 },
      },
      locale: 'sv-SE',
    });
    expect(answer.status).to.equal(200);
    const { composeExtension } = answer.body as {
      composeExtension: { attachments?: readonly Result[] };
    };
    return composeExtension.attachments ?? [];
  }

  const titles = async (person: Someone, text: string): Promise<readonly string[]> =>
    (await results(person, text)).map(({ preview }) => preview.content.title.split(' · ')[0] ?? '');

  it('finds a booking by its number and by who booked it, with what may be done now on its card', async () => {
    for (const text of [booking.number, booking.number.toLowerCase(), 'sara lindqvist']) {
      expect(await titles(mikael, text), text).to.include(booking.number);
    }
    const [found] = await results(mikael, booking.number);
    expect(found?.preview.content.text).to.contain('Sara Lindqvist');
    expect(textOf(found?.content)).to.contain('Skärmen är svart');
    expect(buttonsOf(found?.content)).to.include('support/start');
  });

  it('shows a booking to those it concerns, and to nobody else', async () => {
    expect(await titles(sara, booking.number)).to.include(booking.number);
    expect(buttonsOf((await results(sara, booking.number))[0]?.content)).not.to.include(
      'support/start',
    );
    for (const somebody of [anna, stranger])
      expect(await titles(somebody, booking.number)).to.deep.equal([]);
  });

  it('finds a consignment by its number and by what it is called, for those who handle devices', async () => {
    for (const text of [String(consignment), 'sändningar', 'consignments'])
      expect(await titles(mikael, text), text).to.include(`Sändning ${consignment}`);
    const [found] = await results(mikael, 'sändningar');
    expect(buttonsOf(found?.content)).to.include('consignments/add');
    for (const somebody of [sara, stranger])
      expect(await titles(somebody, 'sändningar')).to.deep.equal([]);
  });

  it('without words shows the technician what waits for them today', async () => {
    test.clock.now = new Date('2026-11-24T07:00:00Z');
    const technician = [mikael].find(({ oid }) => oid === booking.technician);
    expect(await titles(technician ?? mikael, '')).to.include(booking.number);
    expect(await titles(anna, '')).to.deep.equal([]);
  });

  it('lets staff receive and move a device from its card, once', async () => {
    const [found] = await results(mikael, 'klp-6001');
    expect(buttonsOf(found?.content)).to.include.members(['returns/reception/open', 'device/move']);
    const open = await test.teams.execute(mikael, {
      data: { verb: 'returns/reception/open', typed: 'KLP-6001' },
    });
    expect(buttonsOf((open.body as { value: unknown }).value)).to.include(
      'returns/reception/receive',
    );
    const data = { verb: 'device/move', device: 'ekholma/device/KLP-6001', moveTo: 'skola' };
    for (let press = 0; press < 2; press += 1) await test.teams.execute(mikael, { data });
    const device = await test.device('KLP-6001');
    expect(device.administration).to.equal('skola');
    expect(device.chain.map(({ what }) => what)).to.deep.equal(['register', 'move']);
    const nowhere = await test.teams.execute(mikael, { data: { ...data, moveTo: 'granby' } });
    expect(textOf((nowhere.body as { value: unknown }).value)).to.contain(
      'Välj en av förvaltningarna',
    );
    await test.teams.execute(sara, { data: { ...data, moveTo: 'omsorg' } });
    expect((await test.device('KLP-6001')).administration).to.equal('skola');
  });
});
