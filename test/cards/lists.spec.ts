import { expect } from 'chai';
import type { Role } from '../../bot/domain/person';
import { askCard } from '../../cards/ask-card';
import { deviceListCard } from '../../cards/device-list-card';
import { helpCard } from '../../cards/help-card';
import { inventoryCard } from '../../cards/inventory-card';
import { nameKept, productName } from '../../cards/product-name';
import { requestListCard } from '../../cards/request-list-card';
import { verbs } from '../../cards/verbs';
import { pressesOf, readable, titlesOf } from '../support/card-parts';
import {
  aDeviceLine,
  aFoundDevice,
  anInventory,
  aProduct,
  aRequestLine,
  newLaptop,
  typed,
} from '../support/views';

const dataOf = (card: unknown): readonly unknown[] => pressesOf(card).map(({ data }) => data);

describe('a list of requests', () => {
  const line = aRequestLine({ id: 'r-1', stage: 'awaiting' });

  it('says what is the case with each first, and opens it in the language of the list', () => {
    const card = requestListCard({ title: 'queue', lines: [line], more: 0, demo: false }, 'sv');
    expect(readable(card)).to.contain(
      'Väntar på beslut · Sara Lindqvist · skickad 20 november 2026',
    );
    expect(dataOf(card)).to.deep.equal([
      { verb: verbs.showRequest, request: 'r-1', language: 'sv' },
    ]);
  });

  it('says when it is needed rather than when it was sent, where that is known', () => {
    const lines = [{ ...line, neededBy: '2026-12-01' }];
    const text = readable(requestListCard({ title: 'mine', lines, more: 0, demo: false }, 'en'));
    expect(text).to.contain('needed by 1 December 2026').and.not.contain('sent');
  });
});

describe('a list of devices', () => {
  const left = (daysLeft: number, due = '2027-01-31'): string =>
    readable(deviceListCard({ lines: [aDeviceLine({ due, daysLeft })], demo: false }, 'sv'));

  it('counts days when there are few left, and months when there are many', () => {
    expect(left(1)).to.contain('Lämnas tillbaka 31 januari 2027, 1 dag kvar');
    expect(left(0)).to.contain('0 dagar kvar');
    expect(left(60)).to.contain('60 dagar kvar');
    expect(left(61)).to.contain('ungefär 2 månader kvar');
  });

  it('says in words, and with a sign, that one is overdue', () => {
    expect(left(-1)).to.contain('⚠ Skulle ha lämnats 31 januari 2027, för 1 dag sedan');
  });

  it('says so when nobody has set a date', () => {
    const text = readable(deviceListCard({ lines: [aDeviceLine()], demo: false }, 'en'));
    expect(text).to.contain('No date set for its return · KLP-0042');
  });
});

describe('the inventory', () => {
  const stock = [
    { product: aProduct(), inStock: 12, waiting: 0 },
    { product: newLaptop, inStock: 0, waiting: 3 },
  ];

  it('counts what is in stock, what is not, and who waits', () => {
    const text = readable(inventoryCard(anInventory({ stock }), 'sv')).replaceAll('\n', '');
    expect(text).to.contain('12 Lenovo ThinkPad T14 Gen 3, begagnad');
    expect(text).to.contain('0 Lenovo ThinkPad T14 Gen 5, ny · 3 väntar');
  });

  it('tells of a device where it is and who has it', () => {
    const holder = aFoundDevice({
      state: 'in-use',
      holder: 'Sara Lindqvist',
      due: '2028-03-01',
      serial: 'PF3',
    });
    const text = readable(
      inventoryCard(anInventory({ search: 'pf3', found: [holder], more: 4 }), 'sv'),
    );
    expect(text).to.contain('Träffar på ”pf3”');
    expect(text).to.contain('I bruk · hos Sara Lindqvist · lämnas tillbaka 1 mars 2028 · PF3');
    expect(text).to.contain('och 4 till');
  });

  it('names used devices that no refurbished product of the catalogue has a place for', () => {
    const text = (language: 'sv' | 'en') =>
      readable(inventoryCard(anInventory({ stock, unlisted: ['KLP-7', 'KLP-8'] }), language));
    expect(text('sv')).to.contain('KLP-7, KLP-8').and.to.contain('inte i katalogen');
    expect(text('en')).to.contain('KLP-7, KLP-8').and.to.contain('not in the catalogue');
    expect(readable(inventoryCard(anInventory({ stock }), 'sv'))).not.to.contain('katalogen');
  });

  it('says what to try where nothing was found, and shows what was searched for as it was typed', () => {
    expect(readable(inventoryCard(anInventory({ search: typed, stock }), 'en'))).to.contain(
      `No device fits “${typed}”. Try a part of the serial number`,
    );
  });
});

describe('the menu', () => {
  const help = { name: 'Sara', roles: [], demo: false, welcome: true };

  it('offers what everybody can do, and to IT what waits and the stock, first', () => {
    expect(titlesOf(helpCard(help, 'sv'))).to.deep.equal([
      'Beställ en dator',
      'Beställ en mobil',
      'Mina beställningar',
      'Mina enheter',
      'Lämna tillbaka',
      'Få hjälp',
      'Sparad CO2',
      'In English',
    ]);
    const first = (role: Role, count: number) =>
      titlesOf(helpCard({ ...help, roles: [role] }, 'en')).slice(0, count);
    const house = ['On their way back', 'Consignments', 'Rounds', 'Key figures'];
    expect(first('it-admin', 6)).to.deep.equal(['Waiting for me', 'Stock', ...house]);
    expect(first('technician', 4)).to.deep.equal(house);
    expect(first('coordinator', 2)).to.deep.equal(['Key figures', 'Ask for a computer']);
    expect(first('economist', 1)).to.deep.equal(['Ask for a computer']);
  });

  it('says what each role can write, and nobody what others can', () => {
    const saying = (...roles: Role[]) => readable(helpCard({ ...help, roles }, 'sv'));
    expect(saying()).not.to.contain('hyran i oktober').and.not.to.contain('KLP-0042');
    expect(saying('economist')).to.contain('hyran i oktober').and.not.to.contain('KLP-0042');
    expect(saying('coordinator')).to.contain('månadskortet').and.not.to.contain('hyran');
    expect(saying('technician')).to.contain('nästa ärende').and.not.to.contain('bemanning');
    expect(saying('it-admin', 'technician').match(/etiketter/gu)).to.have.length(1);
  });

  it('greets by name whoever is new, and whoever has no name without one', () => {
    expect(readable(helpCard(help, 'sv'))).to.match(/^Hej Sara!/u);
    expect(readable(helpCard({ ...help, name: '' }, 'sv'))).to.match(/^Det här kan jag/u);
  });

  it('offers the other language, and asks for it in that language', () => {
    expect(dataOf(helpCard(help, 'sv')).at(-1)).to.deep.equal({
      verb: verbs.setLanguage,
      language: 'en',
    });
    expect(dataOf(helpCard(help, 'en')).at(-1)).to.deep.equal({
      verb: verbs.setLanguage,
      language: 'sv',
    });
  });
});

describe('a question back', () => {
  it('carries what was typed to whichever guess is chosen', () => {
    expect(dataOf(askCard(['support', 'return'], 'min dator är seg', 'sv'))).to.deep.equal([
      { verb: verbs.choose, intent: 'support', sentence: 'min dator är seg', language: 'sv' },
      { verb: verbs.choose, intent: 'return', sentence: 'min dator är seg', language: 'sv' },
    ]);
  });
});

describe("a product's name", () => {
  it('says the condition once, in the language of the reader', () => {
    expect(productName({ name: 'HP 840, begagnad', condition: 'refurbished' }, 'sv')).to.equal(
      'HP 840, begagnad',
    );
    expect(productName({ name: 'HP 840, begagnad', condition: 'refurbished' }, 'en')).to.equal(
      'HP 840, refurbished',
    );
    expect(productName({ name: 'HP 840', condition: 'new' }, 'sv')).to.equal('HP 840, ny');
    expect(productName({ name: 'HP 840 (new)', condition: 'new' }, 'sv')).to.equal('HP 840, ny');
  });

  it('is left alone where the catalogue says nothing of a condition', () => {
    expect(nameKept('Sony Xperia', 'en')).to.equal('Sony Xperia');
    expect(nameKept('HP 840, ny', 'en')).to.equal('HP 840, new');
  });
});
