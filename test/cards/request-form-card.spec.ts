import { expect } from 'chai';
import type { Product } from '../../bot/domain/product';
import type { FieldProblem, FormField } from '../../bot/domain/request-form';
import { languages } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { requestFormCard } from '../../cards/request-form-card';
import { verbs } from '../../cards/verbs';
import { inputOf, inputsOf, ofType, pressesOf, readable } from '../support/card-parts';
import { aFormView, aProduct, formInError, newLaptop, nothingTyped, typed } from '../support/views';

const fields = Object.keys(nothingTyped) as FormField[];

function titles(card: unknown, id: string): readonly string[] {
  const choices = inputOf(card, id)?.['choices'] as
    readonly { readonly title: string }[] | undefined;
  return (choices ?? []).map(({ title }) => title.replaceAll('\u00a0', ' '));
}

describe("the request form's card", () => {
  it('asks for every field of an entry, under its own name, and sends the draft', () => {
    const card = requestFormCard(aFormView(), 'sv');
    expect(inputsOf(card).map(({ id }) => id)).to.have.members(fields);
    for (const { data } of pressesOf(card)) {
      expect(data).to.deep.equal({
        verb: verbs.submitRequest,
        draft: aFormView().draft,
        kind: 'computer',
        language: 'sv',
      });
    }
  });

  it('offers each product with condition, stock, rent, usage time and footprint, in the order given', () => {
    expect(titles(requestFormCard(aFormView(), 'sv'), 'product')).to.deep.equal([
      'Lenovo ThinkPad T14 Gen 3, begagnad · 12 i lager · 165 kr/mån i 36 månader · avtryck 30 kg CO2e',
      'HP EliteBook 830 G8, begagnad · slut i lager, du ställs i kö · 165 kr/mån i 36 månader · avtryck 30 kg CO2e',
      'Lenovo ThinkPad T14 Gen 5, ny · 4 i lager · 289 kr/mån i 48 månader · avtryck 240 kg CO2e',
    ]);
    expect(titles(requestFormCard(aFormView(), 'en'), 'product')[0]).to.equal(
      'Lenovo ThinkPad T14 Gen 3, refurbished · 12 in stock · SEK 165 a month for 36 months · footprint 30 kg CO2e',
    );
  });

  it('claims no footprint where none is known', () => {
    const product = Object.fromEntries(
      Object.entries(aProduct()).filter(([field]) => field !== 'footprint'),
    ) as unknown as Product;
    const form = aFormView({ products: [{ product, inStock: 1 }] });
    expect(titles(requestFormCard(form, 'sv'), 'product')[0]).not.to.contain('CO2e');
  });

  it('gives back everything that was typed and chosen', () => {
    const card = requestFormCard(formInError, 'sv');
    const back: unknown = Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]));
    expect(back).to.deep.equal({ ...formInError.entry, newOnly: 'true' });
  });

  it('names what is wrong above the form and at the field, in the language of the person', () => {
    const sv = readable(requestFormCard(formInError, 'sv'));
    expect(sv).to.contain('• Kodsträngen ska se ut som 5110-520-61540.');
    expect(sv).to.contain('\n⚠ Kodsträngen ska se ut som 5110-520-61540.');
    expect(readable(requestFormCard(formInError, 'en'))).to.contain(
      '⚠ The accounting string should look like 5110-520-61540.',
    );
    expect(readable(requestFormCard(aFormView(), 'sv'))).not.to.contain('⚠');
  });

  it('says by the button too that it was not sent, and how much there is to mend', () => {
    expect(readable(requestFormCard(formInError, 'sv'))).to.contain(
      '⚠ Inte skickad än: 3 fält att rätta, se ovanför.',
    );
    expect(
      readable(requestFormCard(aFormView({ problems: { place: 'missing' } }), 'en')),
    ).to.contain('⚠ Not sent yet: 1 field to mend, see above.');
  });

  it('says in the summary too what is wrong, but nothing that was typed', () => {
    const { speak } = requestFormCard(formInError, 'sv');
    expect(speak).to.contain('Kodsträngen ska se ut som').and.not.contain(typed);
  });

  it('lets the person choose where a name fits several colleagues, or write another', () => {
    const colleagues = ['anna.berg@kommun.test', 'anna.holm@kommun.test'];
    const card = requestFormCard(
      aFormView({ problems: { colleague: 'several' }, colleagues }),
      'sv',
    );
    expect(inputsOf(card).filter(({ id }) => id === 'colleague')).to.have.length(1);
    expect(titles(card, 'colleague')).to.deep.equal([
      ...colleagues,
      'Någon annan: skriv namnet på nytt',
    ]);
  });

  it('asks for the name again where it fits several that it may not show', () => {
    const card = requestFormCard(aFormView({ problems: { colleague: 'several' } }), 'sv');
    expect(inputOf(card, 'colleague')).to.include({ type: 'Input.Text' });
  });

  it('lets the place be written where no places are known', () => {
    const card = requestFormCard(aFormView({ places: [] }), 'sv');
    expect(inputOf(card, 'place')).to.include({ type: 'Input.Text', isRequired: true });
    expect(inputOf(requestFormCard(aFormView(), 'sv'), 'place')).to.include({
      type: 'Input.ChoiceSet',
    });
  });

  it('begins the calendar on the day it is told', () => {
    expect(inputOf(requestFormCard(aFormView(), 'sv'), 'neededBy')).not.to.have.property('min');
    const today = inputOf(requestFormCard(aFormView(), 'sv', '2026-11-23'), 'neededBy');
    expect(today).to.include({ min: '2026-11-23' });
  });

  it('holds no pattern of its own: what a kodsträng must look like is for the server to say', () => {
    expect(
      inputsOf(requestFormCard(aFormView(), 'sv')).filter((one) => 'regex' in one),
    ).to.deep.equal([]);
  });

  it('says so where there is nothing to choose, instead of a form nobody can send', () => {
    const card = requestFormCard(aFormView({ products: [] }), 'sv');
    expect(inputsOf(card)).to.deep.equal([]);
    expect(readable(card)).to.contain('Det finns inget att välja på just nu.');
  });

  it('is headed by what it is for', () => {
    const heading = (kind: 'computer' | 'phone'): unknown =>
      ofType(requestFormCard(aFormView({ kind }), 'sv'), 'TextBlock')[0]?.['text'];
    expect([heading('computer'), heading('phone')]).to.deep.equal([
      'Beställ en dator',
      'Beställ en mobil',
    ]);
  });

  /** What `problemsIn` finds: bot/domain/request-form.ts. */
  const possible: readonly (readonly [FormField, FieldProblem])[] = [
    ['product', 'missing'],
    ['product', 'unknown'],
    ['colleague', 'missing'],
    ['colleague', 'unknown'],
    ['colleague', 'several'],
    ['neededBy', 'not-a-day'],
    ['neededBy', 'in-the-past'],
    ['place', 'missing'],
    ['place', 'too-long'],
    ['administration', 'missing'],
    ['administration', 'unknown'],
    ['accountString', 'missing'],
    ['accountString', 'pattern'],
    ['accountString', 'not-on-list'],
    ['reason', 'too-long'],
  ];
  const general: readonly FieldProblem[] = [
    'missing',
    'unknown',
    'not-a-day',
    'in-the-past',
    'pattern',
    'not-on-list',
    'several',
    'too-long',
  ];

  for (const language of languages) {
    it(`has a sentence of its own in ${language} for everything that can be wrong`, () => {
      const sentences = possible.map(([field, problem]) => wrongText(field, problem, language));
      expect(new Set(sentences).size).to.equal(possible.length);
      for (const text of sentences)
        expect(text)
          .to.match(/^⚠ .+\.$/u)
          .and.not.contain('–');
    });

    it(`names the field in ${language} also for what was never thought of`, () => {
      const known = new Set(possible.map((one) => one.join()));
      for (const field of fields) {
        for (const problem of general.filter((one) => !known.has([field, one].join()))) {
          if (field === 'recipient' && problem === 'missing') continue;
          expect(wrongText(field, problem, language)).to.contain(say(language, `field.${field}`));
        }
      }
    });
  }
});

function wrongText(field: FormField, problem: FieldProblem, language: 'sv' | 'en'): string {
  const card = requestFormCard(aFormView({ problems: { [field]: problem } }), language);
  const lines = readable(card).split('\n');
  return lines.filter((line) => line.startsWith('⚠')).at(-2) ?? '';
}

describe('the product that was chosen', () => {
  it('stands chosen when the form comes back', () => {
    const form = aFormView({ entry: { ...nothingTyped, product: newLaptop._id } });
    expect(inputOf(requestFormCard(form, 'sv'), 'product')).to.include({ value: newLaptop._id });
  });
});
