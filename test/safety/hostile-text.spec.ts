import { expect } from 'chai';
import { defuse } from '../../bot/files/cell';
import { writeCsv } from '../../bot/files/write-csv';
import { readCsv } from '../../bot/files/read-csv';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { textsWith, type ShownText } from '../support/rendered';
import { aDevice, itChannelId, usedLaptop } from '../support/organisation';
import { directoryEntries, mikael, sara } from '../support/people';
import { hostile } from './hostile';

describe('what people write is shown, and nothing more', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(`in every place where ${what} comes out again`, async () => {
      const test = await startTestApp({
        devices: [aDevice(usedLaptop, { tag: 'KLP-1' })],
        // A name in the directory is text that others wrote, too.
        people: directoryEntries.map((one) =>
          one.oid === sara.oid ? { ...one, name: text } : one,
        ),
      });
      const answers: unknown[] = [];
      try {
        await everywhere(test, text, answers);
      } finally {
        await test.stop();
      }
      const all = [...test.connector.sent, ...answers].flatMap((one) => textsWith('ZQX', one));
      const drawn = all.filter(
        ({ path }) => !/\/(?:data|fallbackText|speak|summary)(?:\/|$)/u.test(path),
      );
      expect(drawn.length, 'places where it was shown').to.be.greaterThan(12);
      expect(drawn.filter(({ rendered }) => rendered).map(place)).to.deep.equal([]);
      expect(
        all.filter(({ path, text: shown }) => /speak/u.test(path) && /[<>]/u.test(shown)),
      ).to.deep.equal([]);
    });
  }

  /** Writes it wherever text can be written, through the whole life of a request. */
  async function everywhere(test: TestApp, text: string, answers: unknown[]): Promise<void> {
    const { teams } = test;
    const press = async (
      person: typeof sara,
      data: { verb: string } & Record<string, unknown>,
      channel?: string,
    ): Promise<void> => {
      const { status, body } = await teams.execute(person, {
        data,
        ...(channel !== undefined && { channel }),
      });
      expect(status).to.equal(200);
      answers.push(body);
    };
    for (const person of [sara, mikael]) await teams.join(person);
    await teams.joinChannel(mikael, itChannelId);
    await teams.say(sara, text);
    await teams.say(sara, `Jag behöver en dator ${text}`);
    // A form that is wrong everywhere comes back with what was typed.
    await press(sara, {
      verb: 'request/submit',
      draft: 'd1',
      kind: 'computer',
      language: 'sv',
      product: usedLaptop._id,
      newOnly: 'false',
      recipient: 'colleague',
      colleague: text,
      neededBy: text,
      place: text,
      administration: text,
      accountString: text,
      reason: text,
    });
    const first = await ask(test, sara, usedLaptop, { reason: text, place: text });
    await test.quiet();
    expect(first.reason).to.equal(text.trim());
    await press(mikael, {
      verb: 'request/decline',
      request: first._id,
      reason: text,
      language: 'sv',
    });
    await test.quiet();
    const second = await ask(test, sara, usedLaptop, { reason: text });
    await test.quiet();
    await press(mikael, { verb: 'request/approve', request: second._id, language: 'en' });
    await press(
      mikael,
      {
        verb: 'request/ready',
        request: second._id,
        readyPlace: text,
        readyWhen: text,
        language: 'sv',
      },
      itChannelId,
    );
    await press(sara, { verb: 'request/show', request: second._id, language: 'en' });
    await test.quiet();
    await press(sara, { verb: 'request/confirm', request: second._id, language: 'sv' });
    for (const words of ['mina beställningar', 'mina enheter', 'hjälp'])
      await teams.say(sara, words);
    for (const words of ['vad väntar på mig?', 'visa lagret']) await teams.say(mikael, words);
    await press(mikael, { verb: text, request: text, device: text, language: text });
    await test.quiet();
  }

  function place({ path, text }: ShownText): string {
    return `${path}: ${text.slice(0, 60)}`;
  }

  it('finds Markdown where there is some, or the table above would prove nothing', () => {
    const rendered = (answer: unknown): readonly boolean[] =>
      textsWith('ZQX', answer).map((one) => one.rendered);
    expect(
      rendered({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'ZQX' }] }),
    ).to.deep.equal([true]);
    expect(rendered({ type: 'FactSet', facts: [{ title: 'a', value: 'ZQX' }] })).to.deep.equal([
      true,
    ]);
    expect(rendered({ type: 'message', text: 'ZQX' })).to.deep.equal([true]);
    expect(rendered({ type: 'message', text: 'ZQX', textFormat: 'plain' })).to.deep.equal([false]);
    expect(
      rendered({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'ZQX' }] }),
    ).to.deep.equal([false]);
  });

  for (const [what, text] of Object.entries(hostile)) {
    it(`in a file: ${what} begins no formula, and comes back as it was`, () => {
      const bytes = writeCsv([
        ['Orsak', 'Nummer'],
        [text, 'B-1001'],
      ]);
      const cell = new TextDecoder().decode(bytes).split('\r\n')[1] ?? '';
      expect(cell.replace(/^"/u, '')).not.to.match(/^[=+\-@\t\r]/u);
      expect(defuse(text).replace(/^'/u, '')).to.equal(text);
      const limits = { rows: 10, columns: 10, cell: 10_000 };
      expect(readCsv(bytes, limits as Parameters<typeof readCsv>[1])[1]).to.deep.equal([
        defuse(text),
        'B-1001',
      ]);
    });
  }

  it('is no way into the store: operators in a form, a button or a search find nothing of anybody else', async () => {
    const test = await startTestApp({ devices: [aDevice(usedLaptop, { tag: 'KLP-1' })] });
    await test.teams.join(sara);
    const request = await ask(test, mikael, usedLaptop);
    const before = JSON.stringify(await test.requests());
    for (const value of [
      { $ne: '' },
      { $gt: '' },
      ['ekholma'],
      { $where: '1' },
      null,
      7,
      { toString: 'x' },
    ]) {
      for (const verb of ['request/show', 'request/cancel', 'request/confirm', 'request/approve']) {
        const { status, body } = await test.teams.execute(sara, {
          data: { verb, request: value, language: 'sv' },
        });
        expect(status).to.equal(200);
        expect(JSON.stringify(body)).not.to.contain(request.number);
      }
    }
    const after = JSON.stringify(await test.requests());
    await test.stop();
    expect(after).to.equal(before);
  });
});
