import { expect } from 'chai';
import { startTestApp, type TestApp } from '../../support/app';
import { entryFor } from '../../support/asking';
import { inputsOf, textOf } from '../../support/cards';
import { usedLaptop } from '../../support/organisation';
import { mikael, sara } from '../../support/people';
import type { Someone } from '../../support/teams-client';

interface Dialog {
  readonly task: {
    readonly type: string;
    readonly value: { readonly card: { readonly content: Record<string, unknown> } };
  };
}

describe('making a request of a message', () => {
  let test: TestApp;
  before(async () => {
    test = await startTestApp();
  });
  after(() => test.stop());

  async function invoke(person: Someone, name: string, value: object): Promise<Dialog> {
    const answer = await test.teams.post({
      ...test.teams.frame(person),
      conversation: { id: '19:group', conversationType: 'groupChat', tenantId: person.tenant },
      type: 'invoke',
      name,
      value,
      locale: 'sv-SE',
    });
    expect(answer.status).to.equal(200);
    return answer.body as Dialog;
  }

  const message = (text: string, author: Someone) => ({
    commandId: 'makeRequest',
    messagePayload: {
      body: { contentType: 'html', content: `<p>${text}</p>` },
      from: { user: { id: author.oid, displayName: author.name } },
    },
  });

  it('opens the form in a dialog, filled in with the words and whose they are', async () => {
    const { task } = await invoke(
      mikael,
      'composeExtension/fetchTask',
      message('Hej! Jag beh&ouml;ver en <b>ny dator</b> till p&aring; m&aring;ndag', sara),
    );
    const card = task.value.card.content;
    expect(task.type).to.equal('continue');
    expect(JSON.stringify(card)).not.to.contain('Action.Execute');
    expect(inputsOf(card)).to.include({ recipient: 'colleague', colleague: 'Sara Lindqvist' });
  });

  it('opens the form for a phone where the message is about one', async () => {
    const { task } = await invoke(
      sara,
      'composeExtension/fetchTask',
      message('Jag behöver en mobil', sara),
    );
    expect(textOf(task.value.card.content)).to.contain('Beställ en mobil');
    expect(inputsOf(task.value.card.content)).to.include({ recipient: 'me' });
  });

  it('sends the form: what is wrong comes back in the dialog, what is in order becomes a request', async () => {
    const opened = await invoke(
      sara,
      'composeExtension/fetchTask',
      message('Jag behöver en dator', sara),
    );
    const { draft } = dataIn(opened);
    const sent = (entry: object) =>
      invoke(sara, 'composeExtension/submitAction', {
        commandId: 'makeRequest',
        data: { verb: 'request/submit', draft, kind: 'computer', language: 'sv', ...entry },
      });
    const wrong = await sent({ ...entryFor(usedLaptop), accountString: '12' });
    expect(textOf(wrong.task.value.card.content)).to.contain('Kodsträng');
    const right = await sent(entryFor(usedLaptop));
    expect(textOf(right.task.value.card.content)).to.contain('B-1001');
    expect(await test.requests()).to.have.length(1);
  });

  it('says so where the command is none of ours', async () => {
    const { task } = await invoke(sara, 'composeExtension/fetchTask', { commandId: 'other' });
    expect(task.type).to.equal('message');
  });
});

function dataIn({ task }: Dialog): { readonly draft?: unknown } {
  const found = /"draft":"([^"]+)"/u.exec(JSON.stringify(task.value.card.content));
  return { draft: found?.[1] };
}
