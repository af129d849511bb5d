import { expect } from 'chai';
import {
  longestText,
  normalAccountString,
  problemsIn,
  type FormContext,
  type FormEntry,
  type FormProblems,
} from '../../bot/domain/request-form';
import { aProduct } from './builders';

const good: FormEntry = {
  product: 'p-new',
  newOnly: false,
  recipient: 'me',
  colleague: '',
  neededBy: '2026-03-20',
  place: 'Stadshuset',
  administration: 'care',
  accountString: '1234-567-89012',
  reason: '',
};

const context: FormContext = {
  organisation: {
    administrations: [
      { id: 'care', name: { sv: 'Omsorgsförvaltningen', en: 'Social care' }, departments: [] },
    ],
    accountString: { pattern: '^\\d{4}-\\d{3}-\\d{5}$', example: '1234-567-89012', known: [] },
  },
  catalogue: [aProduct(), aProduct({ _id: 'p-old', retired: true })],
  colleague: 'found',
  today: '2026-03-02',
};

function problems(differs: Partial<FormEntry>, otherwise: Partial<FormContext> = {}): FormProblems {
  return problemsIn({ ...good, ...differs }, { ...context, ...otherwise });
}

/** Held against another rule for the kodsträng. */
function withRule(
  accountString: string,
  rule: Partial<FormContext['organisation']['accountString']>,
): FormProblems {
  const organisation = {
    ...context.organisation,
    accountString: { ...context.organisation.accountString, ...rule },
  };
  return problems({ accountString }, { organisation });
}

describe('the request form', () => {
  it('can be sent when every field is in order', () => {
    expect(problems({})).to.deep.equal({});
    expect(problems({ newOnly: true, reason: 'Den gamla är trasig.', neededBy: '' })).to.deep.equal(
      {},
    );
  });

  const rows: readonly (readonly [string, Partial<FormEntry>, FormProblems])[] = [
    ['no product', { product: '' }, { product: 'missing' }],
    ['a product that is not in the catalogue', { product: 'p-none' }, { product: 'unknown' }],
    ['a product that is no longer offered', { product: 'p-old' }, { product: 'unknown' }],
    [
      'a colleague without a name',
      { recipient: 'colleague', colleague: ' ' },
      { colleague: 'missing' },
    ],
    ['no day at all', { neededBy: 'på måndag' }, { neededBy: 'not-a-day' }],
    ['nothing but spaces for a day', { neededBy: '  ' }, { neededBy: 'not-a-day' }],
    ['a day that does not exist', { neededBy: '2026-02-30' }, { neededBy: 'not-a-day' }],
    ['a day written the English way', { neededBy: '03/20/2026' }, { neededBy: 'not-a-day' }],
    ['yesterday', { neededBy: '2026-03-01' }, { neededBy: 'in-the-past' }],
    ['today', { neededBy: '2026-03-02' }, {}],
    ['no place', { place: ' ' }, { place: 'missing' }],
    ['a place that is a novel', { place: 'å'.repeat(longestText + 1) }, { place: 'too-long' }],
    ['no administration', { administration: '' }, { administration: 'missing' }],
    ['an administration of nowhere', { administration: 'roads' }, { administration: 'unknown' }],
    ['no kodsträng', { accountString: '' }, { accountString: 'missing' }],
    ['nothing but spaces for a kodsträng', { accountString: '   ' }, { accountString: 'missing' }],
    [
      'a kodsträng that looks otherwise',
      { accountString: '1234-567' },
      { accountString: 'pattern' },
    ],
    ['the longest reason', { reason: 'å'.repeat(longestText) }, {}],
    ['a longer reason', { reason: 'å'.repeat(longestText + 1) }, { reason: 'too-long' }],
  ];
  for (const [sentence, differs, expected] of rows) {
    it(`says of ${sentence}: ${JSON.stringify(expected)}`, () => {
      expect(problems(differs)).to.deep.equal(expected);
    });
  }

  it('names every field in error at once', () => {
    const empty: FormEntry = {
      ...good,
      product: '',
      recipient: 'colleague',
      neededBy: 'x',
      place: '',
      administration: '',
      accountString: '',
      reason: 'å'.repeat(501),
    };
    expect(problems(empty)).to.deep.equal({
      product: 'missing',
      colleague: 'missing',
      neededBy: 'not-a-day',
      place: 'missing',
      administration: 'missing',
      accountString: 'missing',
      reason: 'too-long',
    });
  });

  it("says what the directory made of a colleague's name", () => {
    const colleague = { recipient: 'colleague', colleague: 'Bo' } as const;
    expect(problems(colleague, { colleague: 'found' })).to.deep.equal({});
    expect(problems(colleague, { colleague: 'none' })).to.deep.equal({ colleague: 'unknown' });
    expect(problems(colleague, { colleague: 'several' })).to.deep.equal({ colleague: 'several' });
  });

  it('asks nothing about a colleague when it is for oneself', () => {
    expect(problems({ colleague: 'Bo' }, { colleague: 'none' })).to.deep.equal({});
  });
});

describe('a kodsträng', () => {
  it('may have spaces anywhere', () => {
    expect(problems({ accountString: ' 1234 - 567 -\u00a089012 ' })).to.deep.equal({});
    expect(normalAccountString(' 1234 - 567 -\u00a089012\t')).to.equal('1234-567-89012');
  });

  it('must be on the list where there is one, however the list is written', () => {
    const known = ['1234-567-89012', '1111 - 222 - 33333'];
    expect(withRule('1234-567-89012', { known })).to.deep.equal({});
    expect(withRule('1111-222-33333', { known })).to.deep.equal({});
    expect(withRule('1234-567-89013', { known })).to.deep.equal({ accountString: 'not-on-list' });
  });

  it('must look right before it is looked for on the list', () => {
    expect(withRule('12', { known: ['12'] })).to.deep.equal({ accountString: 'pattern' });
  });

  it('is held against a pattern that only older expressions allow', () => {
    const pattern = '^\\d{4}\\-\\d{3}$';
    expect(withRule('1234-567', { pattern })).to.deep.equal({});
    expect(withRule('1234567', { pattern })).to.deep.equal({ accountString: 'pattern' });
  });

  it('is held against the list alone where the pattern is no expression at all', () => {
    const pattern = '^(\\d{4}$';
    expect(withRule('whatever', { pattern })).to.deep.equal({});
    expect(withRule('12', { pattern, known: ['12'] })).to.deep.equal({});
    expect(withRule('13', { pattern, known: ['12'] })).to.deep.equal({
      accountString: 'not-on-list',
    });
  });

  it('must fit the pattern from end to end, also where the pattern does not say so', () => {
    const pattern = '\\d{4}|\\d{6}';
    expect(withRule('1234', { pattern })).to.deep.equal({});
    expect(withRule('123456', { pattern })).to.deep.equal({});
    expect(withRule('12345', { pattern })).to.deep.equal({ accountString: 'pattern' });
    expect(withRule('x1234', { pattern })).to.deep.equal({ accountString: 'pattern' });
  });
});
