import { expect } from 'chai';
import type {
  ConsignmentShape,
  ConsignmentsShape,
  MatchShape,
  ReportLineShape,
} from '../../../admin/tab/consignment-shapes';
import { claimsFor, startAdminApp, type AdminApp } from '../../support/admin-client';
import { granby } from '../../support/organisation';
import { mikael, stranger } from '../../support/people';
import { returnedLaptops } from '../../refurbisher/house';
import { headings, row } from '../../refurbisher/shipped';

describe('consignments on the page', () => {
  let admin: AdminApp;

  before(async () => {
    admin = await startAdminApp({ devices: returnedLaptops(6) });
  });
  after(() => admin.test.stop());

  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const answer = await admin.ask(mikael, path, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body as T;
  };
  const refused = async (path: string, body: object): Promise<unknown> => {
    const answer = await admin.ask(mikael, path, body);
    expect(answer.status).to.equal(409);
    return answer.body['code'];
  };
  const send = async (text: string): Promise<{ status: number; body: MatchShape }> => {
    const token = await admin.keys.sign(claimsFor(mikael, admin.test.clock.now));
    const answer = await fetch(
      `http://127.0.0.1:${admin.test.app.port}/admin/api/report/read?name=rapport.csv`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-file' },
        body: text,
      },
    );
    return { status: answer.status, body: (await answer.json()) as MatchShape };
  };
  const settled = async (number: number): Promise<ConsignmentShape> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const one = await ask<ConsignmentShape>(`/consignment?number=${number}`);
      if (!one.reports.some(({ stage }) => stage === 'applying' || stage === 'undoing')) return one;
    }
    throw new Error('the report does not come to its end');
  };

  let number = 0;
  const tags: string[] = [];

  it('is filled by scanning one after another; what is unknown is refused and nothing is lost', async () => {
    expect((await ask<ConsignmentsShape>('/consignments')).waiting).to.equal(6);
    ({ number } = await ask<ConsignmentShape>('/consignment/open', {}));
    const { devices } = admin.test.app.store.of('ekholma');
    const all = await devices.find({ 'lifecycle.state': 'returned' }).toArray();
    tags.push(...all.map(({ tag }) => tag).sort());
    for (const tag of tags.slice(0, 3))
      await ask('/consignment/act', { number, act: 'add', devices: [tag] });
    const again = await ask<ConsignmentShape>('/consignment/act', {
      number,
      act: 'add',
      devices: [tags[0]],
    });
    expect(again.lines.map(({ tag }) => tag).sort()).to.deep.equal(tags.slice(0, 3));
    expect(await refused('/consignment/act', { number, act: 'add', devices: ['NOPE-1'] })).to.equal(
      'device-unknown',
    );
    expect(await refused('/consignment/act', { number, act: 'add', devices: [] })).to.equal(
      'devices-missing',
    );
    await ask('/consignment/act', { number, act: 'take', devices: [tags[0]] });
    const full = await ask<ConsignmentShape>('/consignment/act', { number, act: 'fill' });
    expect(full).to.include({ devices: 6, waiting: 0 });
  });

  it('is locked, handed over, and its file is for the refurbisher', async () => {
    await ask('/consignment/act', { number, act: 'close' });
    expect(await refused('/consignment/act', { number, act: 'add', devices: [tags[0]] })).to.be.a(
      'string',
    );
    const gone = await ask<ConsignmentShape>('/consignment/act', {
      ...{ number, act: 'hand-over', carrier: 'Budfirman', seal: 'P-1' },
      leftBehind: [tags[5]],
    });
    expect(gone).to.include({
      stage: 'handed-over',
      devices: 5,
      leftBehind: 1,
      carrier: 'Budfirman',
    });
    const token = await admin.keys.sign(claimsFor(mikael, admin.test.clock.now));
    const file = await fetch(
      `http://127.0.0.1:${admin.test.app.port}/admin/api/consignment/file?number=${number}&format=csv`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    expect(await file.text()).to.contain(tags[0]);
    const left = await admin.test.device(tags[5] ?? '');
    expect(left.lifecycle.state).to.equal('returned');
  });

  it('shows what a report says beside what was sent, does just that, and takes it back', async () => {
    const { devices } = admin.test.app.store.of('ekholma');
    const sent = await devices.find({ 'lifecycle.state': 'with-refurbisher' }).toArray();
    const serials = sent.map(({ serial = '' }) => serial);
    const text = [headings, ...serials.slice(0, 4).map((one) => row(one)), row('OKÄND-1')].join(
      '\r\n',
    );
    const { body: match } = await send(text);
    expect(match.number).to.equal(number);
    expect(match.kinds.map(({ kind }) => kind).sort()).to.include.members(['missing']);
    expect((await ask<ConsignmentShape>(`/consignment?number=${number}`)).open).to.deep.equal([]);
    expect(await devices.countDocuments({ 'lifecycle.state': 'with-refurbisher' })).to.equal(5);

    await ask<ReportLineShape>('/report/apply', { hash: match.hash, number });
    const after = await settled(number);
    expect(after.reports.map(({ stage, name }) => [stage, name])).to.deep.equal([
      ['applied', 'rapport.csv'],
    ]);
    expect(after.open.length).to.equal(match.differences.length);
    expect(await devices.countDocuments({ 'lifecycle.state': 'with-refurbisher' })).to.equal(1);
    expect((await send(text)).body.before).to.equal('applied');

    const [first] = after.open;
    expect(await refused('/consignment/clear', { number, id: first?.id, note: ' ' })).to.be.a(
      'string',
    );
    expect(
      await refused('/consignment/clear', {
        number,
        id: 'granby/consignment/1/difference/x',
        note: 'x',
      }),
    ).to.equal('difference-not-found');
    const cleared = await ask<ConsignmentShape>('/consignment/clear', {
      number,
      id: first?.id,
      note: 'Ringde dem',
    });
    expect(cleared.open).to.have.length(after.open.length - 1);

    await ask('/report/undo', { hash: match.hash });
    expect((await settled(number)).reports[0]?.stage).to.equal('undone');
    expect(await devices.countDocuments({ 'lifecycle.state': 'with-refurbisher' })).to.equal(5);
  });

  it('says what is wrong with a file that is none, and knows nothing of another organisation’s', async () => {
    const wrong = await send('');
    expect(wrong.status).to.equal(409);
    const { status } = await admin.ask(stranger, `/consignment?number=${number}`);
    expect(status).to.be.oneOf([403, 409]);
    expect(await admin.test.app.store.of(granby._id).consignments.findOne({ number })).to.equal(
      null,
    );
  });
});
