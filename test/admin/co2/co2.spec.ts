import { expect } from 'chai';
import type {
  CardsShape,
  Co2Shape,
  EntriesShape,
  RestatingShape,
  SetsShape,
} from '../../../admin/tab/co2-shapes';
import { adminFeature } from '../../../admin/feature';
import { demoId } from '../../../bot/demo/identity';
import { personNamed } from '../../../bot/demo/people/people';
import { seedDemo } from '../../../bot/demo/seed';
import { co2Feature } from '../../../bot/features/co2';
import { localConfig, startTestApp, type TestApp } from '../../support/app';
import { askApi, type ApiAnswer } from '../../support/admin-client';

/** The demo's municipality, whose ledger has three years. */
describe('what was saved, on the page', function () {
  this.timeout(60_000);
  let test: TestApp;
  const now = new Date();

  before(async () => {
    test = await startTestApp({
      outside: {
        features: [co2Feature, (base) => adminFeature(base)],
        config: { ...localConfig, demo: true },
        prepare: async (store) => {
          await seedDemo(store, now);
        },
        clock: () => now,
      },
    });
    const organisation = await test.app.store.organisation(demoId);
    for (const job of test.app.jobs.filter(({ name }) => name.startsWith('co2-ledger')))
      await job.run(organisation!, now);
  });
  after(() => test.stop());

  const as = (name: string, path: string, body?: object): Promise<ApiAnswer> =>
    askApi(test.app.port, path, `Demo ${personNamed(name).oid}`, body);
  const admin = async <T>(path: string, body?: object): Promise<T> => {
    const answer = await as('Mikael Öberg', path, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body as T;
  };
  /** Somebody who gets one administration's card: their name, and its. */
  const aCoordinator = async (): Promise<readonly [name: string, own: string | undefined]> => {
    const { lines } = await admin<CardsShape>('/co2/cards');
    const found = lines.find(({ administrations }) => administrations?.length === 1);
    return [found?.name ?? '', found?.administrations?.[0]?.sv];
  };
  const period = 'from=2024-01&to=2026-12';

  it('goes from the figure to months, kinds and administrations, which each add up to it', async () => {
    const shape = await admin<Co2Shape>(`/co2?${period}`);
    expect(shape.total.confirmed).to.be.greaterThan(1000);
    for (const part of [shape.months, shape.kinds, shape.administrations]) {
      const sum = part.reduce((kg, { confirmed }) => kg + confirmed, 0);
      expect(sum).to.be.closeTo(shape.total.confirmed, 1e-6);
    }
  });

  it('goes on to the entries behind each, page by page, with what worked it out', async () => {
    const { administrations } = await admin<Co2Shape>(`/co2?${period}`);
    const [one] = administrations;
    let kg = 0;
    let pages = 1;
    for (let page = 1; page <= pages; page += 1) {
      const entries = await admin<EntriesShape>(
        `/co2/entries?${period}&administration=${one?.id}&page=${page}`,
      );
      pages = entries.pages;
      kg += entries.lines
        .filter(({ status }) => status === 'confirmed')
        .reduce((sum, line) => sum + line.kg, 0);
      expect(entries.lines[0]?.inputs).to.be.an('object');
      expect(entries.lines[0]?.set).to.match(/ \d+$/u);
    }
    expect(kg).to.be.closeTo(one?.confirmed ?? 0, 1e-6);
  });

  it('lets a coordinator into their own administration, and shows the total of the others', async () => {
    const [name, own] = await aCoordinator();
    const shape = (await as(name, `/co2?${period}`)).body as unknown as Co2Shape;
    expect(shape.administrations.map((one) => one.name.sv)).to.deep.equal([own]);
    const { administrations } = await admin<Co2Shape>(`/co2?${period}`);
    const others = administrations.filter((one) => one.name.sv !== own && one.id !== '-');
    const other = others[0]?.id ?? '';
    for (const path of ['/co2', '/co2/entries'].map(
      (one) => `${one}?${period}&administration=${other}`,
    )) {
      const refused = await as(name, path);
      expect([refused.status, refused.body['code']], path).to.deep.equal([409, 'co2-not-yours']);
    }
    expect((await as(name, `/co2/entries?${period}`)).status).to.equal(409);
    expect((await as(name, '/co2/sets')).status).to.equal(403);
  });

  it('shows a card as its recipient gets it, and sends it once for each time one says so', async () => {
    const { month, lines } = await admin<CardsShape>('/co2/cards');
    const [line] = lines;
    const { card } = await admin<{ card: object }>(
      `/co2/preview?month=${month}&person=${line?.person}`,
    );
    expect(JSON.stringify(card)).to.contain(' kg');
    // The month's own day may have come: then it is sent once more.
    const { co2Cards } = test.app.store.of(demoId);
    const version = async (): Promise<number> => {
      const issued = await co2Cards.find({ month }).toArray();
      return issued.find(({ person }) => person === line?.person)?.version ?? 0;
    };
    const before = await version();
    await admin('/co2/send', { month, person: line?.person });
    expect(await version()).to.equal(before + 1);
    expect((await as('Mikael Öberg', '/co2/send', { month, person: 'x' })).status).to.equal(409);
  });

  it('counts a period anew after showing what it comes to, with why; the total moves by just that', async () => {
    const { sets } = await admin<SetsShape>('/co2/sets');
    const before = await admin<Co2Shape>(`/co2?${period}`);
    const asked = {
      from: '2024-01',
      to: '2026-12',
      set: `${sets.at(-1)?.id} ${sets.at(-1)?.version}`,
    };
    const would = await admin<RestatingShape>('/co2/restating', asked);
    expect(await admin<Co2Shape>(`/co2?${period}`)).to.deep.equal(before);
    expect((await as('Mikael Öberg', '/co2/restate', asked)).body['code']).to.equal(
      'co2-choice-wrong',
    );
    const after = await admin<SetsShape>('/co2/restate', { ...asked, why: 'Ny källa' });
    expect(after.restatements.at(-1)?.why).to.equal('Ny källa');
    const { total } = await admin<Co2Shape>(`/co2?${period}`);
    expect(total.confirmed + total.estimated).to.be.closeTo(would.after, 0.01);
    const { audit } = test.app.store.of(demoId);
    const log = await audit.find({ at: { $gt: new Date(0) } }).toArray();
    expect(log.map(({ what }) => what)).to.include.members(['co2/restate', 'co2/send']);
  });

  it('keeps the year’s goal, on the version that was seen', async () => {
    const { version } = await admin<SetsShape>('/co2/sets');
    const goal = { kind: 'kg', year: 2026, total: 9000, administrations: { omsorg: 3000 } };
    const saved = await admin<SetsShape>('/co2/goal', { goal, version });
    expect(saved.goal).to.deep.equal(goal);
    expect((await as('Mikael Öberg', '/co2/goal', { goal, version })).body['code']).to.equal(
      'changed-meanwhile',
    );
    expect(
      (await admin<Co2Shape>('/co2?from=2026-01&to=2026-12&administration=omsorg')).goal,
    ).to.equal(3000);
    for (const wrong of [{ kind: 'kg' }, { kind: 'more-than-last-year', percent: -1 }, 7])
      expect(
        (await as('Mikael Öberg', '/co2/goal', { goal: wrong, version: saved.version })).body[
          'code'
        ],
      ).to.equal('co2-choice-wrong');
  });
});
