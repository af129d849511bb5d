import { expect } from 'chai';
import { demoProducts } from '../../bot/demo/catalogue/catalogue';
import { demoOrganisation } from '../../bot/demo/organisation';
import { demoPeople, everybody, personNamed } from '../../bot/demo/people/people';
import { stepsFor, substitutesFor } from '../../bot/domain/approval';
import { dayOf } from '../../bot/domain/time';

const now = new Date('2026-11-23T09:30:00Z');

describe('the demo municipality', () => {
  const organisation = demoOrganisation(now);
  const people = demoPeople();

  it('says that it is one', () => {
    expect(organisation.name).to.contain('demo');
    expect(organisation.demo).to.equal(true);
  });

  it('has eight administrations, each with a coordinator', () => {
    expect(organisation.administrations).to.have.length(8);
    for (const { id, departments } of organisation.administrations) {
      const own = people.filter(({ department = '' }) => departments.includes(department));
      expect(
        own.filter(({ roles }) => roles.includes('coordinator')),
        id,
      ).to.have.length(1);
    }
  });

  it('knows an example kodsträng that fits its own pattern', () => {
    const { pattern, example, known } = organisation.accountString;
    expect(known).to.include(example);
    for (const one of known) expect(one).to.match(new RegExp(pattern, 'u'));
    expect(new Set(known).size).to.equal(known.length);
  });

  it('has one substitute serving today, whatever day it is', () => {
    for (const day of ['2026-11-23T09:30:00Z', '2028-02-29T11:00:00Z', '2026-10-25T00:30:00Z']) {
      const today = new Date(day);
      const serving = demoOrganisation(today).substitutes.flatMap((one) =>
        substitutesFor([one], one.for, dayOf(today)),
      );
      expect(serving).to.deep.equal([personNamed('Omar Farah').oid]);
    }
  });

  it('gives a telephone number that is kept for fiction', () => {
    expect(organisation.itPhone).to.match(/^08-465 004 \d\d$/u);
  });

  it('asks nobody for a reused phone, IT for what is standard, the manager too for what is not', () => {
    const steps = (key: string): readonly string[] => {
      const product = demoProducts().find(({ _id }) => _id.endsWith(key));
      if (product === undefined) throw new Error(`no product ${key}`);
      const sara = personNamed('Sara Lindqvist').oid;
      const managers = [personNamed('Anna Holmgren').oid];
      return stepsFor(organisation, product, { by: sara, for: sara, managers }).map(
        ({ kind }) => kind,
      );
    };
    expect(steps('iphone-12-refurbished')).to.deep.equal([]);
    expect(steps('iphone-15-new')).to.deep.equal(['it']);
    expect(steps('thinkpad-t14-gen3-refurbished')).to.deep.equal(['it']);
    expect(steps('thinkpad-t14-gen5-new')).to.deep.equal(['it']);
    expect(steps('thinkpad-p16s-gen3-new')).to.deep.equal(['manager', 'it']);
    expect(steps('iphone-15-pro-new')).to.deep.equal(['manager', 'it']);
    expect(steps('macbook-air-m1-refurbished')).to.deep.equal(['manager', 'it']);
  });
});

describe('the demo people', () => {
  const people = demoPeople();

  it('are about sixty, each with an id, a mail address and a department of their own', () => {
    expect(people.length).to.be.within(55, 70);
    expect(new Set(people.map(({ oid }) => oid)).size).to.equal(people.length);
    expect(new Set(people.map(({ mail }) => mail)).size).to.equal(people.length);
    for (const { _id, tenant, oid, mail = '', organisation } of people) {
      expect(_id).to.equal(`${tenant}/${oid}`);
      expect(mail).to.match(/^[a-z.-]+@demo\.kretslopp\.example$/u);
      expect(organisation).to.equal('*');
    }
  });

  it('have managers up to one head, without a circle', () => {
    const byId = new Map(people.map((person) => [person.oid, person]));
    for (const person of people) {
      let above = person;
      for (let level = 0; level < 5 && above.manager !== undefined; level += 1) {
        const next = byId.get(above.manager);
        if (next === undefined) throw new Error(`${above.name} has an unknown manager`);
        above = next;
      }
      expect(above.title).to.equal('kommundirektör');
    }
  });

  it('keep the ids that the windows and stories of the demo name', () => {
    const named = ['Sara Lindqvist', 'Mikael Öberg', 'Anna Holmgren', 'Johan Ek', 'Fatima Rahimi'];
    expect(named.map((name) => personNamed(name).oid.slice(-4))).to.deep.equal([
      '1001',
      '1002',
      '1003',
      '1004',
      '1005',
    ]);
    expect(personNamed('Sara Lindqvist').manager).to.equal('Anna Holmgren');
    expect(personNamed('Mikael Öberg')).to.deep.include({
      manager: 'Fatima Rahimi',
      roles: ['it-admin', 'technician'],
    });
  });

  it('do all that there is to do', () => {
    const having = (role: string): number =>
      everybody.filter(({ roles }) => (roles as readonly string[]).includes(role)).length;
    expect(having('it-admin')).to.equal(2);
    expect(having('technician')).to.be.at.least(3);
    expect(having('economist')).to.equal(1);
    expect(having('coordinator')).to.equal(8);
  });
});

describe('the demo catalogue', () => {
  const offered = demoProducts().filter(({ retired }) => retired !== true);

  it('offers about a dozen computers and phones, reused and new', () => {
    expect(offered.length).to.be.within(12, 16);
    for (const kind of ['computer', 'phone'] as const) {
      for (const condition of ['refurbished', 'new'] as const) {
        expect(offered.some((one) => one.kind === kind && one.condition === condition)).to.equal(
          true,
        );
      }
    }
  });

  it('asks less for the reused one of a class, for a shorter time, with a small part of the footprint', () => {
    for (const used of offered.filter(({ condition }) => condition === 'refurbished')) {
      const fresh = offered.filter((one) => one.class === used.class && one.condition === 'new');
      expect(fresh, used.name).not.to.be.empty;
      for (const one of fresh) {
        expect(used.rent).to.be.below(one.rent);
        expect(used.usageTime).to.be.below(one.usageTime);
        expect(used.footprint ?? 0).to.be.below((one.footprint ?? 0) / 5);
      }
    }
  });

  it('asks rents that a municipality would know', () => {
    for (const { kind, rent, name } of offered) {
      const [from, to] = kind === 'computer' ? [145, 420] : [65, 220];
      expect(rent, name).to.be.within(from, to);
    }
  });

  it('leaves it to the card to say in a language what is refurbished, and has words in small letters', () => {
    for (const { name, words } of demoProducts()) {
      expect(name).not.to.match(/begagnad|\bny\b/u);
      for (const word of words) expect(word).to.equal(word.toLowerCase());
    }
  });
});
