import { expect } from 'chai';
import type { Engine } from '../../bot/store/port';
import { verbs, type Verb } from '../../cards/verbs';
import type { TestApp } from '../support/app';
import { textOf } from '../support/cards';
import { anna, johan, mikael, sara, stranger, tenant } from '../support/people';
import type { Someone } from '../support/teams-client';
import type { Forged } from './forged';
import { everything, forgedScene } from './forged-scene';

const nobody: Someone = {
  oid: 'aaaaaaaa-0000-4000-8000-000000000098',
  name: 'Ingen Alls',
  tenant,
};

/** Who presses what is not theirs. Johan works in the same organisation, and is neither IT nor her manager. */
const forgers: readonly (readonly [who: string, person: Someone])[] = [
  ['a colleague without the role', johan],
  ['somebody the directory does not know', nobody],
  ['a person of another organisation', stranger],
];

/** Nothing of hers may stand in an answer: her name, or a serial number. */
const hers = /Sara Lindqvist|PF\d{6}/u;

describe('a button that is forged', () => {
  let test: TestApp;
  let engine: Engine;
  let presses: Readonly<Record<Verb, Forged>>;

  before(async () => {
    ({ engine, test, presses } = await forgedScene());
  });

  after(() => test.stop());

  it('is in the table, whichever it is', () => {
    expect(Object.keys(presses)).to.have.members(Object.values(verbs));
  });

  /** What was answered, as text; and the card's text where it was no sentence. */
  async function answerTo(person: Someone, verb: string): Promise<Answer> {
    const { carries } = presses[verb as Verb];
    const { status, body } = await test.teams.execute(person, { data: { ...carries, verb } });
    expect(status, verb).to.equal(200);
    await test.quiet();
    const { value } = body as { readonly value: unknown };
    return typeof value === 'string'
      ? { sentence: true, text: value }
      : { sentence: false, text: textOf(value) };
  }

  const answered = new Map<string, string[]>();
  for (const [who, person] of forgers) {
    it(`gets a sentence and has no effect, pressed by ${who}`, async () => {
      const before = await everything(engine);
      const made = new Set<string>();
      for (const [verb, { whose }] of Object.entries(presses)) {
        const { sentence, text } = await answerTo(person, verb);
        expect(text, verb).not.to.match(hers).and.not.to.equal('');
        if (whose === 'theirs') expect(sentence, `${verb}: ${text}`).to.equal(true);
        const after = await everything(engine);
        for (const [id, document] of before) expect(after.get(id), verb).to.equal(document);
        for (const [id, document] of after) {
          if (before.has(id)) continue;
          // What somebody makes by a button of their own is theirs.
          if (!made.has(id)) expect(whose, `${verb} made ${id}`).to.equal('own');
          expect(document, verb).to.contain(person.oid);
          made.add(id);
        }
        answered.set(verb, [...(answered.get(verb) ?? []), text]);
      }
    });
  }

  it('was a real one: whoever has the right is answered otherwise', async () => {
    for (const [verb, { whose }] of Object.entries(presses)) {
      if (whose !== 'theirs') continue;
      const answers = [];
      for (const person of [mikael, anna, sara]) answers.push((await answerTo(person, verb)).text);
      const others = answers.filter((text) => answered.get(verb)?.includes(text) === false);
      expect(others, `${verb}: ${answers.join(' | ')}`).not.to.have.length(0);
    }
  });
});

interface Answer {
  readonly sentence: boolean;
  readonly text: string;
}
