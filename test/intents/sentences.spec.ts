import { expect } from 'chai';
import { languages } from '../../bot/domain/language';
import { digestOf } from '../../bot/intents/recognise/teach';
import { trainingExamples } from '../../bot/intents/recognise/examples';
import { intentNames } from '../../bot/intents/recognise/intent-names';
import learned from '../../bot/intents/recognise/learned.json';
import { ownSet, plain } from './sets';

describe('the sentences to learn from', () => {
  const examples = trainingExamples();

  for (const language of languages) {
    for (const intent of intentNames) {
      it(`are at least forty for ${intent} in ${language}`, () => {
        const own = examples.filter((one) => one.intent === intent && one.language === language);
        expect(new Set(own.map(({ sentence }) => plain(sentence))).size).to.be.at.least(40);
      });
    }
  }

  it('mean one thing each, whatever their language', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { sentence, intent } of examples) {
      meanings.set(plain(sentence), (meanings.get(plain(sentence)) ?? new Set()).add(intent));
    }
    const torn = [...meanings]
      .filter(([, intents]) => intents.size > 1)
      .map(([sentence]) => sentence);
    expect(torn).to.deep.equal([]);
  });

  it('stand once in a language', () => {
    const lines = examples.map(({ language, sentence }) => `${language} ${plain(sentence)}`);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).to.deep.equal([]);
  });

  it('hold none of our test sentences', () => {
    const known = new Set(examples.map(({ sentence }) => plain(sentence)));
    expect(ownSet().filter(({ sentence }) => known.has(plain(sentence)))).to.deep.equal([]);
  });

  it('are what learned.json was learned from (npm run intents:learn)', () => {
    expect(learned.digest).to.equal(digestOf(examples));
  });
});
