import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalCodes } from '../../bot/domain/errors';
import { states } from '../../bot/domain/lifecycle';
import { topics } from '../../bot/domain/message';
import { formatters, say, type Key } from '../../bot/locale';
import { en } from '../../bot/locale/en';
import { sv } from '../../bot/locale/sv';

const keys = Object.keys(en) as Key[];
const catalogues: readonly Readonly<Record<Key, string>>[] = [sv, en];

/** A sentence's placeholders: name and format, "days" and "plural(day|days)". */
function placeholders(
  sentence: string,
): readonly { readonly name: string; readonly format: string }[] {
  return [...sentence.matchAll(/\{([^{}:]*)(?::([^{}]*))?\}/gu)].map(
    ([, name = '', format = '']) => ({
      name,
      format,
    }),
  );
}

const namesIn = (sentence: string): readonly string[] =>
  [...new Set(placeholders(sentence).map(({ name }) => name))].sort();

describe('the two catalogues', () => {
  it('ask for the same facts under each key', () => {
    const differing = keys.filter((key) => namesIn(sv[key]).join() !== namesIn(en[key]).join());
    expect(differing).to.deep.equal([]);
  });

  it('name only formats that there are, and pair every brace', () => {
    for (const sentence of catalogues.flatMap((catalogue) => keys.map((key) => catalogue[key]))) {
      expect(sentence.replaceAll(/\{\w+(?::[^{}]+)?\}/gu, ''), sentence).not.to.match(/[{}]/u);
      for (const { format } of placeholders(sentence)) {
        const known =
          format === '' || format in formatters || /^plural\([^|()]+\|[^|()]+\)$/u.test(format);
        expect(known, sentence).to.equal(true);
      }
    }
  });

  it('leave no sentence empty, and say nothing in one language that stands in the other', () => {
    const same = keys.filter((key) => sv[key] === en[key]);
    expect(same).to.deep.equal([]);
    for (const key of keys)
      expect(sv[key].trim() === '' || en[key].trim() === '', key).to.equal(false);
  });

  it('have words for every refusal, every state and everything people are told', () => {
    const wanted = [
      ...refusalCodes.map((code) => `refusal.${code}`),
      ...states.map((state) => `state.${state}`),
      ...topics.map((topic) => `topic.${topic}`),
    ];
    expect(wanted.filter((key) => !(key in en))).to.deep.equal([]);
  });

  it('hold nothing that is never said', () => {
    const source = ['bot', 'cards', 'admin'].flatMap(textsIn).join('\n');
    const families = [...source.matchAll(/`([\w.-]+[.-])\$\{/gu)].map(([, family = '']) => family);
    const unsaid = keys.filter(
      (key) => !source.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unsaid).to.deep.equal([]);
  });

  it('quote as each language does', () => {
    expect(keys.filter((key) => /["“]/u.test(sv[key]))).to.deep.equal([]);
    expect(keys.filter((key) => /["']/u.test(en[key]))).to.deep.equal([]);
  });

  it('name the buttons as the buttons are called', () => {
    expect(sv['cancel.press']).to.contain(`”${sv['button.cancel']}”`);
    expect(en['cancel.press']).to.contain(`“${en['button.cancel']}”`);
    for (const key of ['topic.request-ready', 'topic.receipt-reminder'] as const) {
      expect(sv[key]).to.contain(`”${sv['button.confirm']}”`);
      expect(en[key]).to.contain(`“${en['button.confirm']}”`);
    }
  });
});

/** The source, without the catalogues themselves. */
function textsIn(folder: string): readonly string[] {
  const root = join(__dirname, '..', '..', folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.tsx?$/u.test(file) && !/locale[\\/](?:en|sv)[\\/.]|^locale[\\/](?:en|sv)/u.test(file),
    )
    .map((file) => readFileSync(join(root, file), 'utf8'));
}

describe('say', () => {
  it('fills in facts, formatted as the language does', () => {
    const facts = { person: 'Mikael Berg', outcome: 'approved', at: '2026-11-21T08:15:00Z' };
    expect(say('sv', 'refusal.request-already-decided', facts)).to.equal(
      'Mikael Berg har redan godkänt den här, 21 november 09:15. Inget har ändrats.',
    );
    expect(say('en', 'refusal.request-already-decided', facts)).to.equal(
      'Mikael Berg already approved this on 21 November, 09:15. Nothing has changed.',
    );
  });

  it('tells one from many', () => {
    expect(say('sv', 'co2.today', { reused: 1 })).to.contain('att 1 enhet härifrån');
    expect(say('sv', 'co2.today', { reused: 1234 })).to.match(/att 1\s234 enheter härifrån/u);
    expect(say('en', 'co2.today', { reused: 1234 })).to.contain('1,234 devices have');
  });

  it('puts a dash where a fact is empty, and takes what a fact says for no placeholder', () => {
    expect(say('sv', 'support.today', { phone: '' })).to.contain('Ring IT på –,');
    expect(say('sv', 'help.hello', { name: '{place} ${x} $&' })).to.equal('Hej {place} ${x} $&!');
  });

  it('does not compile without the facts that a sentence asks for', () => {
    const uncompiled = (): readonly string[] => [
      // @ts-expect-error -- no facts
      say('sv', 'help.hello'),
      // @ts-expect-error -- another fact
      say('sv', 'help.hello', { nam: 'Sara' }),
      // @ts-expect-error -- no such sentence
      say('sv', 'help.helo'),
    ];
    expect(uncompiled).to.be.a('function');
  });

  it('shows a word that it does not know as it came', () => {
    expect(say('en', 'refusal.request-closed', { stage: 'upside-down' })).to.contain(
      'stage.upside-down',
    );
  });
});
