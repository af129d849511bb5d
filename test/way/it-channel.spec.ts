import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { textOf } from '../support/cards';
import { onEachEngine } from '../support/engines';
import { usedLaptop } from '../support/organisation';
import { johan, mikael, sara } from '../support/people';

const [first, second] = ['19:it-unit@thread.tacv2', '19:everybody@thread.tacv2'];

describe('the channel in which requests are decided', () => {
  onEachEngine((_, open) => {
    let test: TestApp;

    beforeEach(async function () {
      this.timeout(60_000);
      test = await startTestApp({ engine: await open() });
      // As an organisation is that was set up just now.
      await test.app.store
        .of('ekholma')
        .organisations.updateOne({ _id: 'ekholma' }, { $unset: { itChannel: '' } });
      await test.teams.join(sara);
    });
    afterEach(() => test.stop());

    const learnt = async (): Promise<string | undefined> =>
      (await test.app.store.organisation('ekholma'))?.itChannel;

    it('is the first that somebody of IT puts the bot into, which says so, and requests come there', async () => {
      await test.teams.joinChannel(mikael, first);
      expect(await learnt()).to.equal(first);
      const said = test.connector.sent.map(({ text }) => text ?? '');
      expect(said.join()).to.contain('kommer beställningar att besluta om till den här kanalen');
      await ask(test, sara, usedLaptop, { reason: 'trasig skärm' });
      await test.quiet();
      const cards = test.connector.messages(first).map(({ card }) => textOf(card));
      expect(cards.join()).to.contain('trasig skärm');
    });

    it('is none that anybody else puts it into, also where IT puts it there again later', async () => {
      await test.teams.joinChannel(johan, first);
      expect(await learnt()).to.equal(undefined);
      await test.teams.joinChannel(mikael, first);
      expect(await learnt()).to.equal(first);
    });

    it('does not move when IT puts the bot into another team', async () => {
      await test.teams.joinChannel(mikael, first);
      await test.teams.joinChannel(mikael, second);
      expect(await learnt()).to.equal(first);
    });

    it('is the one that was chosen, though Teams tells of it in the team’s first', async () => {
      await test.teams.post({
        ...test.teams.frame(mikael),
        type: 'conversationUpdate',
        membersAdded: [{ id: '28:bot' }],
        conversation: { id: second, conversationType: 'channel', isGroup: true },
        channelData: {
          tenant: { id: mikael.tenant },
          team: { id: second },
          settings: { selectedChannel: { id: first } },
        },
      });
      expect(await learnt()).to.equal(first);
      await ask(test, sara, usedLaptop);
      await test.quiet();
      expect(test.connector.messages(first)).to.have.length(1);
    });
  });
});
