import { expect } from 'chai';
import { verbs } from '../../cards/verbs';
import { requestCard } from '../../cards/request-card';
import { inputsOf, inputOf, pressesOf, readable, titlesOf } from '../support/card-parts';
import {
  approvedByIt,
  aRequestView,
  device,
  may,
  newLaptop,
  requestAt,
  typed,
} from '../support/views';

const verbsOf = (card: unknown): readonly string[] => [
  ...new Set(pressesOf(card).map(({ data }) => (data as { readonly verb: string }).verb)),
];

describe("a request's card", () => {
  it('has no button and no field for somebody who may do nothing', () => {
    const card = requestCard(aRequestView(), 'sv');
    expect(titlesOf(card)).to.deep.equal([]);
    expect(inputsOf(card)).to.deep.equal([]);
  });

  it('lets who decides approve, or decline with a reason that must be there, on the step that it shows', () => {
    const stage = { name: 'awaiting', since: new Date(), step: 1 } as const;
    const card = requestCard(aRequestView({ stage, may: may('decide') }), 'sv');
    expect(verbsOf(card)).to.deep.equal([verbs.approve, verbs.decline]);
    expect(inputOf(card, 'declineReason')).to.include({ isRequired: true });
    for (const { data } of pressesOf(card)) {
      expect(data).to.include({ request: aRequestView().id, step: '1', language: 'sv' });
    }
  });

  it('lets IT say where and when, beginning with where the employee wished', () => {
    const card = requestCard(requestAt.reserved, 'sv');
    expect(verbsOf(card)).to.deep.equal([verbs.makeReady]);
    expect(inputOf(card, 'readyPlace')).to.include({ value: 'Storgatan 1', isRequired: true });
    expect(inputOf(card, 'readyWhen')).to.include({ value: '' });
  });

  it('lets IT say another place once it is ready, and calls the button so', () => {
    expect(titlesOf(requestCard(requestAt.readyForIt, 'en'))).to.deep.equal([
      'Change place or time',
    ]);
  });

  it('asks once more before it cancels, and says what becomes of the device', () => {
    const card = requestCard(requestAt.ready, 'sv');
    expect(titlesOf(card)).to.deep.equal(['Jag har fått den', 'Återkalla', 'Ja, återkalla']);
    expect(readable(card)).to.contain('enheten går till någon annan');
    expect(readable(requestCard(requestAt.queued, 'sv'))).not.to.contain('enheten går till');
  });

  it('lets no field that must be filled in hinder a press that needs none', () => {
    const view = { ...requestAt.readyForIt, may: may('prepare', 'confirm', 'cancel') };
    const others = pressesOf(requestCard(view, 'sv')).filter(
      ({ data }) => (data as { readonly verb: string }).verb !== verbs.makeReady,
    );
    expect(others).to.have.length(4);
    for (const one of others) expect(one).to.include({ associatedInputs: 'none' });
  });

  it('says how far it is, in words and with a mark for each step', () => {
    const progress = (view: Parameters<typeof requestCard>[0]): string =>
      readable(requestCard(view, 'sv')).replaceAll('\n', '');
    expect(progress(requestAt.awaitingManager)).to.contain(
      'Väntar på beslut av Anna Holmgren.✓ Skickad › ● Chefens beslut › ○ IT:s beslut › ○ Enhet › ○ Förberedelse › ○ Hämtning',
    );
    expect(progress(requestAt.queued)).to.contain('✓ IT:s beslut › ● Enhet › ○ Förberedelse');
    expect(progress(requestAt.ready)).to.contain('✓ Förberedelse › ● Hämtning');
    expect(progress(requestAt.handedOver)).to.contain('✓ Förberedelse › ✓ Hämtning');
    expect(progress(requestAt.declined)).to.contain('✓ Skickad › ✗ Avslagen').and.not.contain('○');
    expect(progress(requestAt.cancelled)).to.contain('✓ Enhet › ✗ Återkallad').and.not.contain('○');
  });

  it('leaves out the decision where the rules asked for none', () => {
    const view = { ...requestAt.reserved, steps: [], decisions: [] };
    expect(readable(requestCard(view, 'en')).replaceAll('\n', '')).to.contain(
      '✓ Sent › ✓ Device › ● Preparation',
    );
  });

  it('tells the place in the queue, and the day where there is one to expect', () => {
    expect(readable(requestCard(requestAt.queued, 'sv'))).to.contain(
      'plats 3 i kön, väntas 14 december 2026.',
    );
    const stage = { name: 'queued', since: new Date() } as const;
    const unknown = readable(requestCard({ ...requestAt.queued, stage }, 'en'));
    expect(unknown).to.contain('number 3 in the queue.').and.not.contain('expected');
  });

  it('says who decided and when, in Swedish time', () => {
    const text = readable(requestCard(requestAt.queued, 'sv'));
    expect(text).to.contain('✓ Mikael Berg har godkänt för IT, 21 november 09:15');
    expect(readable(requestCard(requestAt.declined, 'en'))).to.contain(
      '✗ Anna Holmgren declined as manager, 21 November, 09:15',
    );
  });

  it('tells what was asked for and what it became, with the rent and footprint of what it became', () => {
    const phone = {
      ...device.product,
      _id: 'x',
      name: 'HP 840, begagnad',
      rent: 99,
      footprint: 25,
    };
    const text = readable(
      requestCard(
        {
          ...requestAt.reserved,
          product: newLaptop,
          device: { ...device, product: phone },
        },
        'sv',
      ),
    );
    expect(text).to.contain('Lenovo ThinkPad T14 Gen 5, ny\n');
    expect(text).to.contain('HP 840, begagnad · KLP-0042 · PF3K7Q2X');
    expect(text).to.contain('99 kr/mån i 36 månader').and.to.contain('25 kg CO2e');
  });

  it('says that a refurbished one will do, as long as that is not settled', () => {
    const wish = { product: newLaptop, acceptRefurbished: true };
    expect(readable(requestCard(aRequestView(wish), 'sv'))).to.contain(
      'en likvärdig begagnad går bra',
    );
    const settled = aRequestView({ ...requestAt.reserved, ...wish });
    expect(readable(requestCard(settled, 'sv'))).not.to.contain('en likvärdig begagnad');
  });

  it('carries a sentence above it, and in its summary', () => {
    const card = requestCard(requestAt.ready, 'sv', 'Goda <nyheter>.');
    expect(readable(card).startsWith('Goda <nyheter>.')).to.equal(true);
    expect(card['fallbackText']).to.equal('Goda  nyheter . Beställning B-1042: klar att hämta.');
  });

  it('is drawn anew for those it is told to refresh for, at most sixty, and for nobody else', () => {
    expect(requestCard(requestAt.ready, 'sv')).not.to.have.property('refresh');
    const people = Array.from({ length: 80 }, (_, index) => `29:${index}`);
    const { refresh } = requestCard(requestAt.ready, 'en', '', people) as {
      readonly refresh?: { readonly action: object; readonly userIds: readonly string[] };
    };
    expect(refresh?.userIds).to.have.length(60);
    expect(refresh?.action).to.deep.include({ type: 'Action.Execute', verb: verbs.showRequest });
    expect(refresh?.action).to.have.nested.property('data.request', requestAt.ready.id);
  });

  it('shows what was typed as it was typed', () => {
    expect(readable(requestCard(requestAt.ready, 'sv'))).to.contain(
      `klar att hämta på ${typed}, ${typed}.`,
    );
    expect(readable(requestCard(requestAt.declined, 'sv'))).to.contain(typed);
  });

  it('names nobody where the one who decided is not known any more', () => {
    const decisions = approvedByIt.map((one) => ({ ...one, byName: '' }));
    expect(readable(requestCard({ ...requestAt.queued, decisions }, 'sv'))).to.contain(
      '– har godkänt för IT',
    );
  });
});
