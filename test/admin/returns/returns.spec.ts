import { expect } from 'chai';
import type { ReceiptShape, ReceptionShape, ReturnsShape } from '../../../admin/tab/return-shapes';
import { returnsFeature } from '../../../bot/features/returns';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { press } from '../../support/cards';
import { usedLaptop } from '../../support/organisation';
import { mikael, sara } from '../../support/people';
import { inUseBy, returnsIn } from '../../returns/scene';

const given = {
  reason: 'not-needed',
  condition: 'works',
  locked: 'signed-out',
  handIn: 'Stadshuset, receptionen',
};

describe('returns on the page', () => {
  let admin: AdminApp;

  beforeEach(async () => {
    admin = await startAdminApp(
      {
        devices: [
          inUseBy(sara, usedLaptop, { tag: 'KLP-1' }),
          inUseBy(sara, usedLaptop, { tag: 'KLP-2' }),
        ],
      },
      [returnsFeature],
    );
    await admin.test.teams.join(sara);
  });
  afterEach(() => admin.test.stop());

  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const answer = await admin.ask(mikael, path, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body as T;
  };
  const announce = (data: object): Promise<unknown> =>
    press(
      admin.test,
      sara,
      { data: { draft: 'd', mode: 'own', ...given, ...data } },
      'returns/submit',
    );
  const state = async (tag: string): Promise<string> =>
    (await admin.test.device(tag)).lifecycle.state;

  it('lists what is on its way, and receives it by the number of the return', async () => {
    await announce({ device: 'KLP-1' });
    const { lines } = await ask<ReturnsShape>('/returns');
    expect(lines.map(({ number, device }) => [number, device?.tag])).to.deep.equal([
      ['R-1001', 'KLP-1'],
    ]);
    const seen = await ask<ReceptionShape>('/reception?code=R-1001');
    expect(seen.lines[0]).to.include({ typed: 'R-1001', can: true, unknown: false });
    expect(seen.lines[0]?.text).to.contain('Anmäld som R-1001');
    const sent = {
      draft: seen.draft,
      place: 'Verkstan',
      lines: [{ typed: 'R-1001', grade: 'good' }],
    };
    const receipt = await ask<ReceiptShape>('/reception', sent);
    expect(receipt).to.include({ ok: 1 });
    expect(await ask<ReceiptShape>('/reception', sent)).to.deep.equal(receipt);
    expect(await state('KLP-1')).to.equal('returned');
    expect((await ask<ReturnsShape>('/returns')).lines).to.deep.equal([]);
    const [record] = await returnsIn(admin.test);
    expect(record?.stage).to.include({ name: 'received', grade: 'good', place: 'Verkstan' });
  });

  it('receives what was announced without a number of its own, and says which label to put on it', async () => {
    await announce({ mode: 'other', kind: 'phone', identity: '' });
    const seen = await ask<ReceptionShape>('/reception?code=r1001');
    expect(seen.lines[0]).to.include({ can: true, unknown: false });
    const { lines } = await ask<ReceiptShape>('/reception', {
      draft: seen.draft,
      lines: [{ typed: 'r1001', grade: 'worn' }],
    });
    expect(lines[0]?.text).to.contain('R-1001');
    expect(await admin.test.device('R-1001')).to.deep.include({ kind: 'phone' });
    expect(await returnsIn(admin.test)).to.have.length(1);
  });

  it('says of each line how it ended: known, unknown until now, in already, mistyped', async () => {
    const before = await ask<ReceptionShape>('/reception?code=KLP-2');
    await ask('/reception', { draft: before.draft, lines: [{ typed: 'KLP-2', grade: 'good' }] });
    const codes = ['KLP-1', 'KLP-2', 'GAMMAL-7', '490154203237519'];
    const seen = await ask<ReceptionShape>(
      `/reception?${codes.map((one) => `code=${one}`).join('&')}`,
    );
    expect(seen.lines.map(({ can, unknown }) => [can, unknown])).to.deep.equal([
      [true, false],
      [false, false],
      [true, true],
      [false, false],
    ]);
    const receipt = await ask<ReceiptShape>('/reception', {
      draft: seen.draft,
      lines: codes.map((typed) => ({ typed, grade: 'good', kind: 'phone', model: 'Nokia 3310' })),
    });
    expect(receipt.ok).to.equal(2);
    expect(receipt.lines.map(({ text }) => text.slice(0, 1))).to.deep.equal(['✓', '⚠', '✓', '⚠']);
    expect(await state('KLP-1')).to.equal('returned');
  });

  it('receives nothing of which nobody has said how it is', async () => {
    const seen = await ask<ReceptionShape>('/reception?code=KLP-1');
    const answer = await admin.ask(mikael, '/reception', {
      draft: seen.draft,
      lines: [{ typed: 'KLP-1' }],
    });
    expect(answer).to.include({ status: 409 });
    expect(answer.body['code']).to.equal('form-incomplete');
    expect(await state('KLP-1')).to.equal('in-use');
    expect(await returnsIn(admin.test)).to.have.length(0);
  });
});
