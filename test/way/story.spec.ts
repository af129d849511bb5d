import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { buttonsOf, inputsOf, press, textOf } from '../support/cards';
import { onEachEngine } from '../support/engines';
import { aDevice, itChannelId, newLaptop, usedLaptop } from '../support/organisation';
import { fatima, mikael, sara } from '../support/people';

describe('asking for a computer, from the sentence to the confirmed receipt', () => {
  onEachEngine((_name, open) => {
    let test: TestApp;

    before(async () => {
      test = await startTestApp({
        engine: await open(),
        devices: [
          aDevice(newLaptop, { tag: 'KLP-NEW1', acquired: '2023-01-01' }),
          aDevice(usedLaptop, { tag: 'KLP-OLD1', acquired: '2024-05-01' }),
          aDevice(usedLaptop, { tag: 'KLP-OLD2', acquired: '2024-02-01' }),
        ],
      });
      for (const person of [sara, mikael, fatima]) await test.teams.join(person);
      await test.teams.joinChannel(mikael, itChannelId);
      await test.quiet();
    });

    after(() => test.stop());

    it('answers a Swedish sentence with the form, filled in with what it said', async () => {
      await test.teams.say(sara, 'Hej! Jag behöver en ny dator till på måndag');
      const form = test.connector.messages(test.teams.chatOf(sara)).at(-1)?.card;
      expect(inputsOf(form)).to.include({
        neededBy: '2026-11-30',
        administration: 'omsorg',
        recipient: 'me',
      });
      expect(textOf(form)).to.contain('ThinkPad T14 Gen 3, begagnad').and.to.contain('145');
    });

    it('names what is wrong with the form in Swedish, keeps what was typed, and saves nothing', async () => {
      const form = test.connector.messages(test.teams.chatOf(sara)).at(-1);
      const answer = await press(test, sara, form, 'request/submit', {
        product: usedLaptop._id,
        accountString: '12',
        place: 'Stadshuset, receptionen',
        reason: 'Den gamla är *seg*',
      });
      expect(textOf(answer)).to.contain('Kodsträng');
      expect(inputsOf(answer)).to.include({
        accountString: '12',
        reason: 'Den gamla är *seg*',
        product: usedLaptop._id,
      });
      expect(await test.requests()).to.have.length(0);
    });

    it('takes the form when it is in order, once, and tells IT where they read', async () => {
      const form = test.connector.messages(test.teams.chatOf(sara)).at(-1);
      const filled = {
        product: usedLaptop._id,
        accountString: '4100-210-61200',
        place: 'Stadshuset, receptionen',
        reason: 'Den gamla är seg',
        neededBy: '2026-11-30',
      };
      const answer = await press(test, sara, form, 'request/submit', filled);
      await press(test, sara, form, 'request/submit', filled);
      expect(textOf(answer)).to.contain('B-1001');
      await test.quiet();
      const [request, ...others] = await test.requests();
      expect(others).to.have.length(0);
      expect(request?.stage).to.deep.include({ name: 'awaiting', step: 0 });
      for (const where of [itChannelId, test.teams.chatOf(mikael), test.teams.chatOf(fatima)]) {
        const [card, ...more] = test.connector
          .shown(where)
          .filter(({ card }) => textOf(card).includes('B-1001'));
        expect(more).to.have.length(0);
        expect(buttonsOf(card?.card)).to.include.members(['request/approve', 'request/decline']);
      }
    });

    it('approves on the card, reserves the oldest refurbished device, and shows it on every copy', async () => {
      const card = test.connector.shown(test.teams.chatOf(mikael)).at(-1);
      const answer = await press(test, mikael, card, 'request/approve');
      expect(textOf(answer)).to.contain('Mikael Öberg').and.to.contain('KLP-OLD2');
      await test.quiet();
      expect((await test.device('KLP-OLD2')).lifecycle.state).to.equal('reserved');
      expect((await test.device('KLP-OLD1')).lifecycle.state).to.equal('in-stock');
      for (const where of [itChannelId, test.teams.chatOf(fatima)]) {
        const copy = test.connector.shown(where).at(-1)?.card;
        expect(textOf(copy)).to.contain('Mikael Öberg').and.to.contain('KLP-OLD2');
        expect(buttonsOf(copy)).not.to.include('request/approve');
      }
      expect(
        test.connector
          .messages(test.teams.chatOf(sara))
          .map(({ card }) => textOf(card))
          .at(-1),
      ).to.contain('KLP-OLD2');
    });

    it('tells whoever clicks second who decided, and changes nothing', async () => {
      const card = test.connector.shown(test.teams.chatOf(fatima)).at(-1);
      const before = await test.requests();
      const answer = await press(
        test,
        fatima,
        { ...card, data: { request: before[0]?._id } },
        'request/approve',
      );
      expect(textOf(answer)).to.contain('Mikael Öberg');
      expect(await test.requests()).to.deep.equal(before);
    });

    it('makes it ready, and the employee hears where and when', async () => {
      const card = test.connector.shown(itChannelId).at(-1);
      const answer = await press(test, mikael, { ...card, channel: itChannelId }, 'request/ready', {
        readyPlace: 'Stadshuset, receptionen',
        readyWhen: 'tisdag 10-12',
      });
      expect(textOf(answer)).to.contain('tisdag 10-12');
      await test.quiet();
      expect((await test.device('KLP-OLD2')).lifecycle.state).to.equal('ready');
      const told = test.connector.shown(test.teams.chatOf(sara)).at(-1)?.card;
      expect(textOf(told)).to.contain('tisdag 10-12').and.to.contain('Stadshuset, receptionen');
      expect(buttonsOf(told)).to.include('request/confirm');
    });

    it('starts usage time and rent when the employee confirms, and the request closes itself', async () => {
      const card = test.connector.shown(test.teams.chatOf(sara)).at(-1);
      await press(test, sara, card, 'request/confirm');
      await press(test, sara, card, 'request/confirm');
      await test.quiet();
      const device = await test.device('KLP-OLD2');
      expect(device.lifecycle).to.deep.include({
        state: 'in-use',
        holder: sara.oid,
        start: '2026-11-23',
        due: '2029-11-23',
      });
      expect(device.administration).to.equal('omsorg');
      expect((await test.requests()).map(({ stage }) => stage.name)).to.deep.equal(['handed-over']);
    });

    it('answers in English when asked in English: my devices', async () => {
      await test.teams.say(sara, 'which devices do I have?');
      const card = test.connector.messages(test.teams.chatOf(sara)).at(-1)?.card;
      expect(textOf(card))
        .to.contain('KLP-OLD2')
        .and.to.match(/months|days|due/iu);
    });

    it('leaves every notification with an end, and every chain whole', async () => {
      await test.quiet();
      const notifications = await test.notifications();
      expect(
        notifications.filter(({ status }) => status === 'waiting' || status === 'sending'),
      ).to.have.length(0);
      expect(new Set(notifications.map(({ _id }) => _id)).size).to.equal(notifications.length);
    });
  });
});
