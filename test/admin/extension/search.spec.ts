import { expect } from 'chai';
import { startTestApp, type TestApp } from '../../support/app';
import { ask } from '../../support/asking';
import { buttonsOf, textOf } from '../../support/cards';
import { aDevice, granby, usedLaptop, usedPhone } from '../../support/organisation';
import { fatima, mikael, sara, stranger } from '../../support/people';
import type { Someone } from '../../support/teams-client';

interface Result {
  readonly content: Record<string, unknown>;
  readonly preview: { readonly content: { readonly title: string; readonly text: string } };
}

const inUse = (holder: Someone, due: string) =>
  ({
    state: 'in-use',
    since: new Date('2024-03-01T08:00:00Z'),
    holder: holder.oid,
    start: '2024-03-01',
    due,
  }) as const;

describe('searching from the compose box', () => {
  let test: TestApp;

  before(async () => {
    test = await startTestApp({
      devices: [
        aDevice(usedPhone, {
          tag: 'KLP-5001',
          model: 'Apple iPhone 13',
          imei: '35-209900-176148-1',
          administration: 'omsorg',
          lifecycle: inUse(sara, '2026-03-01'),
        }),
        aDevice(usedPhone, {
          tag: 'KLP-5002',
          model: 'Apple iPhone 13',
          administration: 'skola',
          lifecycle: inUse(fatima, '2026-03-01'),
        }),
        aDevice(usedPhone, {
          tag: 'KLP-5003',
          model: 'Apple iPhone 14',
          administration: 'omsorg',
          lifecycle: inUse(sara, '2028-03-01'),
        }),
        aDevice(usedLaptop, { tag: 'KLP-5004', serial: 'PF-3K7 Q2X', model: 'ThinkPad T14 Gen 3' }),
        aDevice(usedLaptop, { tag: 'KLP-5005', model: '<b>ThinkPad</b> T14' }),
      ],
    });
  });

  after(() => test.stop());

  async function searched(person: Someone, ...given: readonly (readonly [string, string])[]) {
    const parameters = given.map(([name, value]) => ({ name, value }));
    const value = {
      commandId: 'find',
      parameters,
      queryOptions: { skip: 0, count: 25 },
    };
    const answer = await test.teams.post({
      ...test.teams.frame(person),
      type: 'invoke',
      name: 'composeExtension/query',
      value,
      locale: 'sv-SE',
    });
    expect(answer.status).to.equal(200);
    const { composeExtension } = answer.body as {
      readonly composeExtension: {
        readonly type: string;
        readonly text?: string;
        readonly attachments?: readonly Result[];
      };
    };
    return composeExtension;
  }

  async function tags(person: Someone, ...given: readonly (readonly [string, string])[]) {
    const { attachments = [] } = await searched(person, ...given);
    return attachments.map(({ preview }) => preview.content.title.split(' · ')[0]).sort();
  }

  const rows: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
    ['a tag', 'klp-5004', ['KLP-5004']],
    ['a serial, with or without dashes', 'pf3k7q2x', ['KLP-5004']],
    ['an IMEI with the dashes people write', '35-209900-176148-1', ['KLP-5001']],
    ['the beginning of a model', 'thinkp', ['KLP-5004', 'KLP-5005']],
    ['several beginnings', 'thinkp ge', ['KLP-5004']],
    ['a model and a number', 'iphone 13', ['KLP-5001', 'KLP-5002']],
    ['a person', 'sara lindq', ['KLP-5001', 'KLP-5003']],
    ['a model and a person', 'iphone 14 sara', ['KLP-5003']],
    ['an administration', 'utbildning', ['KLP-5002']],
    ['a status', 'i lager', ['KLP-5004', 'KLP-5005']],
    ['a status in English', 'in stock', ['KLP-5004', 'KLP-5005']],
    ['what kind it is', 'mobil försenad', ['KLP-5001', 'KLP-5002']],
    ['the kind alone', 'datorer', ['KLP-5004', 'KLP-5005']],
    ['all of it', 'iphone omsorg försenad', ['KLP-5001']],
    ['nothing that is there', 'macbook', []],
    ['words that say nothing', 'i på hos', []],
  ];

  for (const [what, text, found] of rows) {
    it(`finds by ${what}: "${text}"`, async () => {
      expect(await tags(mikael, ['text', text])).to.deep.equal(found);
    });
  }

  it('narrows by every parameter it is given, as Copilot gives them', async () => {
    expect(
      await tags(mikael, ['model', 'iphone'], ['administration', 'omsorg'], ['status', 'overdue']),
    ).to.deep.equal(['KLP-5001']);
  });

  it('shows what each result is, never as markup', async () => {
    const { attachments = [] } = await searched(mikael, ['text', 'klp-5005']);
    expect(attachments[0]?.preview.content.title).to.equal(
      'KLP-5005 · &lt;b&gt;ThinkPad&lt;/b&gt; T14',
    );
  });

  it('gives a card with the device, its story and what staff may do', async () => {
    const { attachments = [] } = await searched(mikael, ['text', 'klp-5001']);
    const card = attachments[0]?.content;
    expect(textOf(card)).to.contain('Sara Lindqvist').and.to.contain('267 dagar försenad');
    expect(textOf(card)).to.contain('Kedjan är hel');
    expect(buttonsOf(card)).to.deep.equal(['returns/reception/open', 'device/act', 'device/move']);
  });

  it('does what is pressed on that card once, and shows the device as it then is', async () => {
    const data = {
      verb: 'device/act',
      device: 'ekholma/device/KLP-5005',
      act: 'lose',
      seen: 'in-stock',
    };
    const first = await test.teams.execute(mikael, { data });
    const again = await test.teams.execute(mikael, { data });
    expect((await test.device('KLP-5005')).lifecycle.state).to.equal('lost');
    expect(textOf((first.body as { value: unknown }).value)).to.contain('Noterat');
    expect(textOf((again.body as { value: unknown }).value)).to.contain('Någon ändrade det här');
    expect((await test.device('KLP-5005')).chain.map(({ what }) => what)).to.deep.equal([
      'register',
      'lose',
    ]);
  });

  it('lets nobody else do or see that, wherever the card was put', async () => {
    for (const data of [
      { verb: 'device/act', device: 'ekholma/device/KLP-5004', act: 'lose', seen: 'in-stock' },
      { verb: 'device/show', device: 'ekholma/device/KLP-5004' },
    ]) {
      const answer = await test.teams.execute(sara, { data });
      expect((answer.body as { value: unknown }).value)
        .to.be.a('string')
        .and.contain('bara IT');
    }
    expect((await test.device('KLP-5004')).lifecycle.state).to.equal('in-stock');
  });

  it('shows an employee their own devices only', async () => {
    expect(await tags(sara, ['text', 'iphone'])).to.deep.equal(['KLP-5001', 'KLP-5003']);
    expect(await tags(sara, ['text', 'thinkpad'])).to.deep.equal([]);
    const { attachments = [] } = await searched(sara, ['text', 'klp-5001']);
    expect(buttonsOf(attachments[0]?.content)).to.deep.equal([]);
  });

  it('finds nothing of another organisation', async () => {
    await test.app.store.of(granby._id).organisations.updateOne({ _id: granby._id }, { $set: {} });
    expect(await tags(stranger, ['text', 'iphone'])).to.deep.equal([]);
  });

  it('without words shows what waits for me, ready to decide', async () => {
    const waiting = await ask(test, sara, usedLaptop);
    const { attachments = [] } = await searched(mikael, ['initialRun', 'true']);
    expect(attachments.map(({ preview }) => preview.content.title)).to.deep.equal([
      `${waiting.number} · ${usedLaptop.name}`,
    ]);
    expect(buttonsOf(attachments[0]?.content)).to.include('request/approve');
    expect(await searched(sara, ['initialRun', 'true'])).to.deep.include({ type: 'message' });
  });

  it('finds a request by its number and by whom it is for', async () => {
    const [request] = await test.requests();
    expect(await tags(mikael, ['text', request?.number ?? ''])).to.deep.equal([request?.number]);
    expect(await tags(mikael, ['text', 'sara lindqvist'])).to.include(request?.number);
    expect(await tags(stranger, ['text', request?.number ?? ''])).to.deep.equal([]);
  });

  it('says what else to try when nothing is found', async () => {
    const { text } = await searched(mikael, ['text', 'macbook']);
    expect(text).to.contain('”macbook”');
  });

  it('remembers no conversation that it is searched from as where a person is reached', async () => {
    await test.teams.post({
      ...test.teams.frame(fatima),
      conversation: { id: '19:somewhere', conversationType: 'groupChat', tenantId: fatima.tenant },
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'find', parameters: [{ name: 'text', value: 'iphone' }] },
    });
    const reference = await test.app.store
      .of('ekholma')
      .references.findOne({ _id: `ekholma/person/${fatima.oid}` });
    expect(reference).to.equal(null);
  });

  it('answers values that are no search as an empty one', async () => {
    for (const value of [
      undefined,
      7,
      { parameters: 'x' },
      { parameters: [null, { name: 'text' }] },
    ]) {
      const answer = await test.teams.post({
        ...test.teams.frame(sara),
        type: 'invoke',
        name: 'composeExtension/query',
        value,
      });
      expect(answer.status).to.equal(200);
    }
  });

  it('knows no other invokes', async () => {
    const answer = await test.teams.post({
      ...test.teams.frame(sara),
      type: 'invoke',
      name: 'composeExtension/never',
      value: {},
    });
    expect(answer.status).to.equal(400);
  });
});
