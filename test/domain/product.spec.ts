import { expect } from 'chai';
import { expectedDay, isNews } from '../../bot/domain/expected-day';
import { byPreference, productsThatFit } from '../../bot/domain/product';
import { aProduct } from './builders';

const wanted = aProduct();
const refurbished = aProduct({
  _id: 'p-ref',
  name: 'ThinkPad T14 renoverad',
  condition: 'refurbished',
  rent: 180,
});
const cheaper = aProduct({
  _id: 'p-ref-2',
  name: 'EliteBook',
  condition: 'refurbished',
  rent: 150,
});
const phone = aProduct({
  _id: 'p-phone',
  kind: 'phone',
  class: 'phone-standard',
  condition: 'refurbished',
  rent: 90,
});
const otherNew = aProduct({ _id: 'p-other', name: 'Latitude', rent: 300 });
const catalogue = [otherNew, wanted, phone, refurbished, cheaper];

const ids = (products: readonly { readonly _id: string }[]): readonly string[] =>
  products.map(({ _id }) => _id);

describe('the products that fill a wish', () => {
  it('are refurbished ones of the same class first, cheapest first, then what was asked for', () => {
    expect(ids(productsThatFit(wanted, true, catalogue))).to.deep.equal([
      'p-ref-2',
      'p-ref',
      'p-new',
    ]);
  });

  it('are only what was asked for when nothing refurbished will do', () => {
    expect(ids(productsThatFit(wanted, false, catalogue))).to.deep.equal(['p-new']);
  });

  it('are never new ones that nobody asked for', () => {
    expect(ids(productsThatFit(refurbished, true, catalogue))).to.deep.equal(['p-ref-2', 'p-ref']);
  });

  it('never cost more than what was approved', () => {
    const dearer = aProduct({ _id: 'p-dear', condition: 'refurbished', rent: 351 });
    const same = aProduct({ _id: 'p-same', condition: 'refurbished', rent: 350 });
    expect(ids(productsThatFit(wanted, true, [wanted, dearer, same]))).to.deep.equal([
      'p-same',
      'p-new',
    ]);
    expect(ids(productsThatFit(cheaper, true, catalogue))).to.deep.equal(['p-ref-2']);
  });

  it('may be on their way out of the catalogue: what is in stock is used up', () => {
    const old = { ...refurbished, retired: true };
    expect(ids(productsThatFit(wanted, true, [wanted, old]))).to.deep.equal(['p-ref', 'p-new']);
  });
});

describe('the order of a catalogue', () => {
  it('is refurbished before new, cheap before dear, then by Swedish name', () => {
    const [oland, aland] = [
      aProduct({ _id: 'ö', name: 'Öland' }),
      aProduct({ _id: 'å', name: 'Åland' }),
    ];
    const sorted = [oland, wanted, aland, refurbished, otherNew, cheaper].sort(byPreference);
    expect(ids(sorted)).to.deep.equal(['p-ref-2', 'p-ref', 'p-other', 'p-new', 'å', 'ö']);
  });
});

describe('the day to expect a device', () => {
  const told = { today: '2026-03-02', leadDays: 21 };

  it('is three days after the delivery that has one for its place in the queue', () => {
    const deliveries = ['2026-04-10', '2026-03-10'];
    expect(expectedDay(1, deliveries, told)).to.equal('2026-03-13');
    expect(expectedDay(2, deliveries, told)).to.equal('2026-04-13');
  });

  it('is put off by whole weeks while the delivery is late, so that nobody is told every day', () => {
    const late = (today: string): string => expectedDay(1, ['2026-02-25'], { ...told, today });
    expect(late('2026-02-25')).to.equal('2026-02-28');
    expect(late('2026-02-26')).to.equal('2026-03-07');
    expect(late('2026-03-04')).to.equal('2026-03-07');
    expect(late('2026-03-05')).to.equal('2026-03-14');
  });

  it('stays while the lead time runs, and is put off by another when it is over', () => {
    const waiting = (today: string): string =>
      expectedDay(1, [], { today, leadDays: 21, since: '2026-03-02' });
    expect(waiting('2026-03-22')).to.equal('2026-03-23');
    expect(waiting('2026-03-23')).to.equal('2026-03-23');
    expect(waiting('2026-03-24')).to.equal('2026-04-13');
  });

  it('is news when it is more than a few days from what was said', () => {
    expect(isNews(undefined, '2026-03-23')).to.equal(true);
    expect(isNews('2026-03-23', '2026-03-26')).to.equal(false);
    expect(isNews('2026-03-23', '2026-03-27')).to.equal(true);
    expect(isNews('2026-03-23', '2026-03-19')).to.equal(true);
  });

  it('is the usual lead time when nothing is ordered for that place', () => {
    expect(expectedDay(1, [], told)).to.equal('2026-03-23');
    expect(expectedDay(2, ['2026-03-10'], told)).to.equal('2026-03-23');
  });

  it('is never before that of somebody ahead in the queue', () => {
    const deliveries = ['2026-05-01'];
    expect(expectedDay(1, deliveries, told)).to.equal('2026-05-04');
    expect(expectedDay(2, deliveries, told)).to.equal('2026-05-04');
  });

  it('leaves the deliveries as they were', () => {
    const deliveries = ['2026-04-10', '2026-03-10'];
    expectedDay(1, deliveries, told);
    expect(deliveries).to.deep.equal(['2026-04-10', '2026-03-10']);
  });
});
