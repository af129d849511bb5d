import { expect } from 'chai';
import { languages } from '../../bot/domain/language';
import { createRecogniser } from '../../bot/intents/recognise';
import { trainingExamples } from '../../bot/intents/recognise/examples';
import { intentNames } from '../../bot/intents/recognise/intent-names';
import { measure } from '../../bot/intents/recognise/measure';
import { ownSet, plain, setNamed } from './sets';

describe('the recogniser', () => {
  const recogniser = createRecogniser();
  const intentOf = (sentence: string): string => recogniser.recognise(sentence).intent;

  describe('of sentences it never saw', () => {
    const known = new Set(trainingExamples().map(({ sentence }) => plain(sentence)));

    for (const name of ['own', 'blind-a', 'blind-b', 'development']) {
      const unseen = setNamed(name).filter(({ sentence }) => !known.has(plain(sentence)));
      const { all, right, outOfScope } = measure(recogniser, unseen);

      it(`understands at least 92 in a hundred (${name})`, () => {
        expect(all).to.be.at.least(200);
        expect(right / all).to.be.at.least(0.92);
      });

      it(`takes at most one in ten that are out of scope for an action (${name})`, () => {
        expect(outOfScope.all).to.be.at.least(40);
        expect(outOfScope.taken / outOfScope.all).to.be.at.most(0.1);
      });
    }

    it('asks rather than acts wrongly, and seldom asks in vain', () => {
      const { all, wrongWithoutAsking, asked } = measure(recogniser, ownSet());
      expect(wrongWithoutAsking / all).to.be.at.most(0.03);
      expect(asked.all / all).to.be.at.most(0.1);
    });

    it('hears the language', () => {
      const { all, language } = measure(recogniser, ownSet());
      expect(language.right / all).to.be.at.least(0.97);
    });

    it('was tried with at least twelve of each intent in each language', () => {
      for (const language of languages) {
        for (const intent of intentNames) {
          const own = ownSet().filter((one) => one.intent === intent && one.language === language);
          expect(own.length, `${intent} in ${language}`).to.be.at.least(12);
        }
      }
    });
  });

  const borders: readonly (readonly [sentence: string, intent: string])[] = [
    ['min dator är jättegammal och seg, kan jag få en annan', 'request.computer'],
    ['min dator startar inte', 'support'],
    ['min laddare är trasig', 'support'],
    ['jag behöver en ny laddare', 'none'],
    ['vilka datorer har jag', 'devices'],
    ['vilka datorer finns i lager', 'inventory'],
    ['vilken dator har Karin Holm', 'inventory'],
    ['5CG1234ABC', 'inventory'],
    ['hur går det med min beställning', 'status'],
    ['har jag något att godkänna', 'queue'],
    ['avbryt min beställning', 'cancel'],
    ['lämna tillbaka', 'return'],
    ['jag har tappat bort min telefon', 'return'],
    ['boka fjärrhjälp', 'support'],
    ['boka ett mötesrum', 'none'],
    ['hur mycket koldioxid har vi sparat', 'co2'],
    ['hur mycket koldioxid släpper en ko ut', 'none'],
    ['kan jag behålla min dator längre', 'devices'],
    ['hjälp', 'help'],
    ['hjälp, min dator är trasig', 'support'],
  ];
  for (const [sentence, intent] of borders) {
    it(`takes "${sentence}" for ${intent}`, () => {
      expect(intentOf(sentence)).to.equal(intent);
    });
  }

  it('reads past capitals, missing dots and rings, repeated letters, punctuation and emojis', () => {
    for (const sentence of [
      'JAG BEHÖVER EN NY DATOR!!!',
      'jag behover en ny dator',
      'jag behööööver en ny dator 🙏',
    ]) {
      expect(intentOf(sentence), sentence).to.equal('request.computer');
    }
  });

  it('reads past slips of the finger', () => {
    expect(intentOf('jag behövr en ny telfon')).to.equal('request.phone');
    expect(intentOf('cna you cancle my ordr')).to.equal('cancel');
  });

  it('hears the language of the sentence rather than the hint', () => {
    expect(recogniser.recognise('jag behöver en dator', 'en')).to.include({
      language: 'sv',
      languageKnown: true,
    });
    expect(recogniser.recognise('i need a computer', 'sv')).to.include({
      language: 'en',
      languageKnown: true,
    });
  });

  it('takes the hint where the sentence shows no language', () => {
    for (const sentence of ['laptop', '5CG1234ABC', '', '👍']) {
      for (const hint of languages) {
        expect(recogniser.recognise(sentence, hint), sentence).to.include({
          language: hint,
          languageKnown: false,
        });
      }
    }
  });

  it('guesses at most three intents, the likeliest first and never none', () => {
    for (const { sentence } of ownSet()) {
      const { guesses, intent } = recogniser.recognise(sentence);
      expect(guesses.length, sentence).to.be.within(1, 3);
      expect(guesses).not.to.include('none');
      if (intent !== 'none') expect(guesses[0]).to.equal(intent);
    }
  });

  it('is not sure of a word that may mean several things', () => {
    expect(recogniser.recognise('ny').sure).to.equal(false);
  });

  it('finds nothing for us in nothing', () => {
    for (const sentence of ['', '   ', '\u0000', '.', '…']) {
      expect(recogniser.recognise(sentence), JSON.stringify(sentence)).to.include({
        intent: 'none',
      });
    }
  });

  it('says the same of the same sentence', () => {
    const again = createRecogniser();
    for (const { sentence } of setNamed('blind-a')) {
      expect(again.recognise(sentence)).to.deep.equal(recogniser.recognise(sentence));
    }
  });

  it('takes a pasted book in its stride', () => {
    const book = `${'jag behöver en ny dator. '.repeat(20_000)}${'a'.repeat(50_000)}`;
    expect(intentOf(book)).to.be.oneOf([...intentNames]);
  });
});
