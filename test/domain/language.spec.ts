import { expect } from 'chai';
import { isLanguage, languageOf } from '../../bot/domain/language';

describe('the language for a tag from Teams', () => {
  for (const tag of ['sv', 'sv-SE', 'sv-FI', 'SV-se', 'nb-NO', 'nn-NO', 'no', 'da-DK']) {
    it(`${tag} is Swedish`, () => {
      expect(languageOf(tag)).to.equal('sv');
    });
  }
  for (const tag of ['en-US', 'en', 'fi-FI', 'de-DE', 'so-SO', 'svk']) {
    it(`${tag} is English`, () => {
      expect(languageOf(tag)).to.equal('en');
    });
  }
  it('is not known where there is no tag', () => {
    expect(languageOf(undefined)).to.equal(undefined);
    expect(languageOf('')).to.equal(undefined);
  });
  it('is one of two', () => {
    expect(['sv', 'en', 'fi', '', undefined, 7].filter(isLanguage)).to.deep.equal(['sv', 'en']);
  });
});
