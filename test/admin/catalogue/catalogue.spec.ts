import { expect } from 'chai';
import type {
  CatalogueShape,
  ProductLine,
  ProductShape,
} from '../../../admin/tab/catalogue-shapes';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { ask as askFor } from '../../support/asking';
import { aDevice, newLaptop, usedLaptop } from '../../support/organisation';
import { mikael, sara } from '../../support/people';

describe('the catalogue on the page', () => {
  let admin: AdminApp;

  before(async () => {
    admin = await startAdminApp({ devices: [aDevice(usedLaptop), aDevice(usedLaptop)] });
  });
  after(() => admin.test.stop());

  const read = async (): Promise<CatalogueShape> =>
    (await admin.ask(mikael, '/catalogue')).body as unknown as CatalogueShape;
  const named = async (name: string): Promise<ProductLine> => {
    const found = (await read()).products.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  const counts: readonly string[] = ['inStock', 'inUse', 'waiting'];
  const shapeOf = (line: ProductLine): ProductShape =>
    Object.fromEntries(
      Object.entries(line).filter(([name]) => !counts.includes(name)),
    ) as unknown as ProductShape;
  const save = (product: object, seen?: object) =>
    admin.ask(mikael, '/catalogue/product', { product, ...(seen !== undefined && { seen }) });

  it('shows each product with how many there are', async () => {
    expect(await named(usedLaptop.name)).to.include({ inStock: 2, rent: 145, retired: false });
  });

  it('changes a product, which the next form shows; with who and when in the log', async () => {
    const before = await named(usedLaptop.name);
    const { status } = await save(
      { ...shapeOf(before), rent: 152, label: 'TCO Certified' },
      shapeOf(before),
    );
    expect(status).to.equal(200);
    const { products, audit } = admin.test.app.store.of('ekholma');
    expect(await products.findOne({ _id: usedLaptop._id })).to.include({
      rent: 152,
      label: 'TCO Certified',
    });
    const { body } = await admin.test.teams.say(sara, 'jag behöver en dator').then(() => ({
      body: JSON.stringify(admin.test.connector.messages(admin.test.teams.chatOf(sara))),
    }));
    expect(body).to.contain('152');
    const [entry] = await audit.find({ at: { $gt: new Date(0) } }).toArray();
    expect(entry).to.include({ what: 'product/change', subject: usedLaptop.name });
    expect(entry?.before).to.contain('145');
  });

  it('changes nothing that somebody else has changed since, and nothing that is wrong', async () => {
    const seen = shapeOf(await named(usedLaptop.name));
    expect((await save({ ...seen, rent: 1 }, { ...seen, rent: 7 })).body['code']).to.equal(
      'changed-meanwhile',
    );
    for (const wrong of [
      { name: ' ' },
      { rent: -1 },
      { rent: 'x' },
      { usageTime: 0 },
      { class: '' },
      { kind: 'tablet' },
      { id: 'nobody' },
      { surprise: 1 },
    ])
      expect(
        (await save({ ...seen, ...wrong }, seen)).body['code'],
        JSON.stringify(wrong),
      ).to.equal('product-wrong');
    expect(shapeOf(await named(usedLaptop.name))).to.deep.equal(seen);
  });

  it('adds one, and withdraws one: what waits for it is still there', async () => {
    const request = await askFor(admin.test, sara, newLaptop);
    const added = {
      ...shapeOf(await named(newLaptop.name)),
      id: '',
      name: 'Latitude 7450, ny',
      words: ['Latitude'],
    };
    expect((await save(added)).status).to.equal(200);
    expect(await named('Latitude 7450, ny')).to.deep.include({ words: ['latitude'], inStock: 0 });
    const seen = shapeOf(await named(newLaptop.name));
    expect((await save({ ...seen, retired: true }, seen)).status).to.equal(200);
    expect(await named(newLaptop.name)).to.include({ retired: true, waiting: 1 });
    const { requests } = admin.test.app.store.of('ekholma');
    expect((await requests.findOne({ _id: request._id }))?.stage.name).to.equal('awaiting');
    const again = shapeOf(await named(newLaptop.name));
    await save({ ...again, retired: false }, again);
    const { products } = admin.test.app.store.of('ekholma');
    expect(await products.findOne({ _id: newLaptop._id })).not.to.have.property('retired');
  });
});
