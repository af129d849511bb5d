import { expect } from 'chai';
import { languages } from '../../../bot/domain/language';
import { pageParts } from '../../../bot/yearly/page-parts';
import { yearlyPdf } from '../../../bot/yearly/yearly-pdf';
import { aMonthlyView, aTotalView } from '../../support/monthly-views';

const views = [
  aMonthlyView(),
  aTotalView(),
  aMonthlyView({ kg: { confirmed: -280, estimated: 0 }, chart: [] }),
];

describe('the page for the yearly report', () => {
  for (const language of languages) {
    it(`has only signs that every reader of PDF has, in ${language}`, () => {
      for (const view of views) {
        const text = JSON.stringify(pageParts(view, language));
        expect(text).not.to.match(/[^\n\u0020-\u007e\u00a0-\u00ff–—’‘“”•…]/u);
      }
    });

    it(`is one page, however much there is on it, in ${language}`, async () => {
      for (const view of views) {
        const pdf = Buffer.from(await yearlyPdf(view, language, '2026-11-23')).toString('latin1');
        expect(pdf.match(/\/Type \/Page\b/gu)).to.have.length(1);
        expect(pdf).to.contain(`/Lang (${language})`);
      }
    });
  }

  it('names what is avoided as avoided, and how it was counted', () => {
    const { title, method } = pageParts(aMonthlyView(), 'sv');
    expect(title).to.equal('Undvikna utsläpp, oktober 2026');
    expect(method.join(' ')).to.contain('IVL/Inrego 2020').and.to.contain('dras aldrig av');
  });
});
