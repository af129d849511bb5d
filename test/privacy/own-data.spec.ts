import { expect } from 'chai';
import { privacyWords } from '../../bot/intents/privacy/words';
import { asFile, ownData } from '../../bot/services/privacy/own-data';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { buttonsOf, textOf } from '../support/cards';
import { aDevice, itChannelId, usedLaptop } from '../support/organisation';
import { johan, mikael, sara } from '../support/people';

describe('what somebody asks about their own data', () => {
  for (const [words, wish] of [
    ['Vilka uppgifter har ni om mig?', 'show'],
    ['vilka personuppgifter sparar ni om mig', 'show'],
    ['Vad vet du om mig?', 'show'],
    ['What do you hold on me?', 'show'],
    ['What data do you have about me?', 'show'],
    ['Jag vill ha ett registerutdrag', 'file'],
    ['Export my data, please', 'file'],
    ['Glöm mig', 'forget'],
    ['Ta bort mina uppgifter!', 'forget'],
    ['Delete my personal data', 'forget'],
  ] as const) {
    it(`"${words}" is to ${wish}`, () => {
      expect(privacyWords(words)).to.equal(wish);
    });
  }

  for (const words of [
    'Jag behöver en dator',
    'Kan du glömma min beställning?',
    'Var finns uppgifter om garantin?',
    'Export the inventory',
    'What do you have in stock?',
    'Hämta min gamla dator',
  ]) {
    it(`"${words}" is about something else`, () => {
      expect(privacyWords(words)).to.equal(undefined);
    });
  }
});

describe('one’s own data, in chat', () => {
  let test: TestApp;

  before(async () => {
    test = await startTestApp({ devices: [aDevice(usedLaptop, { tag: 'KLP-1' })] });
    for (const person of [sara, mikael]) await test.teams.join(person);
    const { _id } = await ask(test, sara, usedLaptop, { reason: 'Den gamla är seg' });
    await test.quiet();
    const press = (verb: string, person = mikael, more: object = {}): Promise<unknown> =>
      test.teams.execute(person, { data: { verb, request: _id, language: 'sv', ...more } });
    await press('request/approve');
    await press('request/ready', mikael, { readyPlace: 'Receptionen', readyWhen: 'nu' });
    await press('request/confirm', sara);
    await test.quiet();
  });
  after(() => test.stop());

  it('is shown with what for and for how long, with a way to take it along', async () => {
    await test.teams.say(sara, 'Vilka uppgifter har ni om mig?');
    const card = test.connector.messages(test.teams.chatOf(sara)).at(-1)?.card;
    expect(textOf(card))
      .to.contain('1 beställning')
      .and.to.contain('1 enhet')
      .and.to.contain('allmänna handlingar');
    expect(buttonsOf(card)).to.include('privacy/file');
  });

  it('says how long it is kept once the organisation has decided', async () => {
    const { of } = { of: test.app.store.of('ekholma') };
    await of.retention.insertOne({
      _id: 'ekholma',
      rules: [{ class: 'requests', months: 24, decision: 'KS 2026:117' }],
      holds: [],
      version: 1,
    });
    await test.teams.say(sara, 'what do you hold on me?');
    const card = test.connector.messages(test.teams.chatOf(sara)).at(-1)?.card;
    expect(textOf(card)).to.contain('Erased 24 months after');
  });

  it('is given as a file with what somebody wrote, and nobody else’s id', async () => {
    const parts = await ownData(test.app.store.of('ekholma'), 'ekholma', sara.oid);
    const text = new TextDecoder().decode(asFile(parts, sara.oid, new Date()));
    expect(parts.map(({ what }) => what)).to.include.members([
      'member',
      'reference',
      'devices',
      'requests',
      'notifications',
    ]);
    expect(text).to.contain('Den gamla är seg').and.to.contain(sara.oid);
    expect(text).not.to.contain(mikael.oid);
    expect(() => JSON.parse(text) as unknown).not.to.throw();
  });

  it('is offered when it is asked for, by words and by button', async () => {
    const before = test.connector.sent.length;
    await test.teams.say(sara, 'registerutdrag');
    const { status } = await test.teams.execute(sara, {
      data: { verb: 'privacy/file', language: 'sv' },
    });
    expect(status).to.equal(200);
    expect(test.connector.sent.length).to.be.greaterThan(before);
  });

  it('is nobody else’s: a button that names another shows one’s own', async () => {
    const { body } = await test.teams.execute(johan, {
      data: { verb: 'privacy/show', oid: sara.oid, person: sara.oid, language: 'sv' },
    });
    expect(textOf(body)).not.to.contain('1 beställning');
  });

  it('is not shown where others read', async () => {
    await test.teams.sayInChannel(mikael, itChannelId, 'vilka uppgifter har ni om mig?');
    const said = test.connector.messages(`${itChannelId};messageid=1`).at(-1);
    expect(said?.card).to.equal(undefined);
    expect(said?.text).to.contain('egen chatt');
  });

  it('tells whoever wants to be forgotten what holds, and who can do it', async () => {
    await test.teams.say(sara, 'glöm mig');
    expect(test.connector.messages(test.teams.chatOf(sara)).at(-1)?.text).to.contain(
      'allmänna handlingar',
    );
  });
});
