import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoOrganisation } from '../../bot/demo/organisation';
import { readOrganisation, type OrganisationFile } from '../../bot/setup/organisation-file';
import { putOrganisation } from '../../bot/setup/put-organisation';
import { openCollections } from '../../bot/store/collections';
import { Store } from '../../bot/store/store';
import { onEachEngine } from '../support/engines';

const example = readFileSync(join(__dirname, '../../deploy/organisation.example.json'), 'utf8');

function aFile(
  change: (json: {
    organisation: Record<string, unknown>;
    products: Record<string, unknown>[];
  }) => void = () => undefined,
): OrganisationFile | { readonly faults: readonly string[] } {
  const json = JSON.parse(example) as Parameters<typeof change>[0];
  change(json);
  return readOrganisation(JSON.stringify(json));
}

function good(file: ReturnType<typeof aFile>): OrganisationFile {
  if ('faults' in file) throw new Error(file.faults.join('\n'));
  return file;
}

describe('the file of an organisation', () => {
  it('is in order as the example is', () => {
    expect(good(aFile()).products).to.have.length(3);
  });

  it('is complained about all at once, each fault with its place', () => {
    const read = aFile((json) => {
      json.organisation['tenant'] = 'ekholma.se';
      json.organisation['colour'] = 'green';
      json.organisation['accountString'] = { pattern: '^\\d+$', example: 'abc' };
      json.products[1]!['usageTime'] = 0;
    });
    const faults = 'faults' in read ? read.faults.join('\n') : '';
    for (const place of [
      'organisation.tenant',
      'colour',
      'the example must fit',
      'products.1.usageTime',
    ])
      expect(faults).to.contain(place);
  });

  it('may say how devices are given back, how far it is to each place, and who stands in for whom', () => {
    const [anna, bo] = [
      '00000000-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-000000000002',
    ];
    const said = {
      returns: { keepLongerBy: 'it', keepLongerMonths: [3, 6], missingAfterDays: 45 },
      travel: { home: 'IT-verkstaden', km: { Skolan: 9 }, vehicle: 'car', fuel: 'hvo100' },
      substitutes: [{ for: anna, by: bo, from: '2026-12-01', to: '2026-12-31' }],
    };
    const { organisation } = good(aFile((json) => Object.assign(json.organisation, said)));
    expect(organisation.returns).to.deep.equal(said.returns);
    expect(organisation.travel).to.deep.include({ ...said.travel, usualDay: 3 });
    expect(organisation.substitutes).to.deep.equal(said.substitutes);
    const wrong = aFile((json) =>
      Object.assign(json.organisation, {
        returns: { keepLongerBy: 'nobody' },
        travel: { ...said.travel, fuel: 'coal' },
        substitutes: [{ ...said.substitutes[0], to: '2026-13-01' }],
      }),
    );
    const faults = 'faults' in wrong ? wrong.faults.join('\n') : '';
    expect(faults)
      .to.contain('organisation.returns.keepLongerBy')
      .and.to.contain('organisation.travel.fuel')
      .and.to.contain('organisation.substitutes.0.to');
  });

  it('reads the channel of IT, and nothing else that looks like one', () => {
    const id = '19:abcDEF_123@thread.tacv2';
    const { organisation } = good(aFile((json) => (json.organisation['itChannel'] = id)));
    expect(organisation.itChannel).to.equal(id);
    const link = `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/IT`;
    const wrong = aFile((json) => (json.organisation['itChannel'] = link));
    expect('faults' in wrong ? wrong.faults.join() : '').to.contain('organisation.itChannel');
  });

  it('reads how rent is invoiced, and holds it against the kodsträng and the administrations', () => {
    const invoicing = {
      usual: { omsorg: '4100-210-61200' },
      accountPart: 2,
      dimensions: [{ number: 1, name: 'Ansvar', part: 0 }],
      incomeAccount: '36900',
      series: 'KL',
    };
    const wiping = { withinDays: 20 };
    const { organisation } = good(
      aFile((json) => Object.assign(json.organisation, { invoicing, wiping })),
    );
    expect(organisation).to.deep.include({ invoicing, wiping });
    const wrong = aFile((json) =>
      Object.assign(json.organisation, {
        invoicing: {
          ...invoicing,
          accountPart: 3,
          usual: { omsorg: '41', kultur: '4100-210-61200' },
        },
      }),
    );
    expect('faults' in wrong ? wrong.faults : []).to.deep.equal([
      'organisation.invoicing: there is no part 3 in 4100-210-61200: parts are counted from 0 to 2',
      'organisation.invoicing: 41 does not fit the pattern',
      'organisation.invoicing: there is no administration kultur',
    ]);
  });

  it('can say all that the made-up organisation has: nothing is only for a demo', () => {
    const made = demoOrganisation(new Date('2026-11-23T09:00:00Z'));
    const { _id, reminders, support: { horizonDays, selfHelp } = {} } = made;
    const others = ['_id', 'organisation', 'version', 'demo', 'reminders', 'support'];
    const rest = Object.fromEntries(Object.entries(made).filter(([key]) => !others.includes(key)));
    const read = good(
      aFile((json) => {
        json.organisation = { id: _id, ...reminders, ...rest };
        Object.assign(json, { support: { horizonDays, selfHelp } });
      }),
    );
    expect(read.organisation).to.deep.equal({ _id, reminders, ...rest });
  });

  it('says that it is no JSON', () => {
    expect(readOrganisation('{')).to.have.property('faults');
  });
});

describe('setting an organisation up', () => {
  onEachEngine((_, open) => {
    it('adds it with its catalogue, and twice is once', async () => {
      const store = new Store(await openCollections(await open()));
      expect(await putOrganisation(store, good(aFile()))).to.deep.equal({
        organisation: 'added',
        added: 3,
        changed: 0,
      });
      expect(await putOrganisation(store, good(aFile()))).to.deep.equal({
        organisation: 'changed',
        added: 0,
        changed: 3,
      });
      expect((await store.organisation('ekholma'))?.reminders).to.deep.equal({
        receiptAfterDays: 4,
      });
      expect(await store.of('ekholma').products.countDocuments({ kind: 'computer' })).to.equal(2);
    });

    it('says what to try before asking for help, and leaves alone who helps', async () => {
      const store = new Store(await openCollections(await open()));
      const step = { sv: ['Starta om.'], en: ['Restart it.'] };
      const title = { sv: 'Starta om', en: 'Restart' };
      const selfHelp = [{ category: 'computer', title, steps: step }] as const;
      const saying = (support: object): OrganisationFile =>
        good(aFile((json) => Object.assign(json, { support })));
      await putOrganisation(store, saying({ selfHelp }));
      const { organisations } = store.of('ekholma');
      const onCall = [{ oid: 'a', from: '2026-11-01', to: '2026-11-30' }];
      await organisations.updateOne({ _id: 'ekholma' }, { $set: { 'support.onCall': onCall } });
      await putOrganisation(store, saying({ horizonDays: 14 }));
      const { support } = (await store.organisation('ekholma')) ?? {};
      expect(support).to.deep.equal({ technicians: [], onCall, horizonDays: 14, selfHelp });
    });

    it('leaves alone what the bot has learnt of it since', async () => {
      const store = new Store(await openCollections(await open()));
      await putOrganisation(store, good(aFile()));
      const substitutes = [{ for: 'a', by: 'b', from: '2026-12-01', to: '2026-12-31' }];
      await store
        .of('ekholma')
        .organisations.updateOne({ _id: 'ekholma' }, { $set: { itChannel: '19:it', substitutes } });
      await putOrganisation(
        store,
        good(aFile((json) => (json.organisation['name'] = 'Ekholma stad'))),
      );
      expect(await store.organisation('ekholma')).to.deep.include({
        itChannel: '19:it',
        name: 'Ekholma stad',
        substitutes,
      });
    });
  });
});
