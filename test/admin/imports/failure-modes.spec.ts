import { expect } from 'chai';
import type { BatchShape } from '../../../admin/tab/import-shapes';
import { writeXlsx } from '../../../bot/files/write-xlsx';
import { windows1252, withMark } from '../../files/bytes';
import { claimsFor, startAdminApp, type AdminApp } from '../../support/admin-client';
import { Importer } from '../../support/importer';
import { directoryEntries, johan, mikael } from '../../support/people';

/** A file of each kind, with what Windows-1252 is needed for, and what it brings. */
const lists = {
  devices: {
    rows: [
      ['Inventarienummer', 'Serienummer', 'Modell', 'Inköpsdatum'],
      ['KLP-901', '00123', 'Läsplatta Åland', '2024-05-02'],
      ['KLP-902', '00124', 'Läsplatta Öland', '2024-05-02'],
    ],
    new: 2,
    changed: 0,
  },
  people: {
    rows: [
      ['E-post', 'Namn', 'Miljösamordnare för', 'Ersättare', 'Från', 'Till'],
      ['sara.lindqvist@example.org', 'Sara', 'Utbildningsförvaltningen', '', '', ''],
      ['anna.holmgren@example.org', 'Anna', '', johan.oid, '2026-12-01', '2026-12-31'],
    ],
    new: 0,
    changed: 2,
  },
  administrations: {
    rows: [
      ['Förvaltning', 'Avdelningar'],
      ['Räddningstjänsten Öst', 'Brandstationen Åby'],
      ['Omsorgsförvaltningen', 'Hemtjänsten'],
    ],
    new: 1,
    changed: 1,
  },
} as const;

const text = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((cells) => cells.join(separator)).join('\r\n');

/** What has gone wrong with imports elsewhere, held for every kind of list. */
for (const about of ['devices', 'people', 'administrations'] as const) {
  const { rows, ...expected } = lists[about];
  const list = text(rows, ';');

  describe(`a file of ${about}`, () => {
    let admin: AdminApp;
    let importer: Importer;

    beforeEach(async () => {
      admin = await startAdminApp({ people: directoryEntries });
      importer = new Importer(admin);
    });
    afterEach(() => admin.test.stop());

    /** Everything that an import may change. */
    const kept = async (): Promise<unknown> => {
      const of = admin.test.app.store.of('ekholma');
      const { administrations, substitutes } =
        (await of.organisations.findOne({ _id: 'ekholma' })) ?? {};
      const { coordinators } = (await of.co2Settings.findOne({ _id: 'ekholma' })) ?? {};
      const devices = (await importer.devices()).map(
        ({ tag, serial, model, acquired, version }) => [...[tag, serial, model, acquired, version]],
      );
      return { administrations, substitutes, coordinators, devices };
    };
    const check = (file: string | Uint8Array): Promise<BatchShape> =>
      importer.check(file, { about });

    const ways: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
      ['UTF-8 with its mark and semicolons', () => withMark(list)],
      ['UTF-8 with commas', () => Buffer.from(text(rows, ','))],
      ['UTF-8 with tabs', () => Buffer.from(text(rows, '\t'))],
      ['Windows-1252', () => windows1252(list)],
      ['UTF-16', () => Buffer.from(`\uFEFF${list}`, 'utf16le')],
      ['an Excel workbook', () => writeXlsx(rows, 'Blad1')],
    ];
    for (const [way, bytes] of ways) {
      it(`brings the same from ${way}`, async () => {
        await importer.apply(await check(list));
        const before = await kept();
        const again = await check(await bytes());
        expect(again.counts).to.deep.equal({ new: 0, changed: 0, same: 2, wrong: 0 });
        await importer.apply(again);
        expect(await kept()).to.deep.equal(before);
      });
    }

    it('is done once where it is pressed twice, also in two windows', async () => {
      const [one, other] = [await check(list), await check(list)];
      expect(one.counts).to.deep.equal({ same: 0, wrong: 0, ...expected });
      // The second press goes on with the first, or is told that it is done.
      await Promise.allSettled([importer.apply(one), importer.apply(one)]);
      const { status, kept: left } = await importer.batch(one);
      expect([status, left]).to.deep.equal(['applied', 0]);
      const before = await kept();
      await importer.apply(other);
      expect(await kept()).to.deep.equal(before);
    });

    it('without a row is refused: nothing is called done that was not', async () => {
      await check(text(rows.slice(0, 1), ';')).then(
        () => expect.fail('it was taken'),
        (problem: unknown) => expect(String(problem)).to.contain('file-empty'),
      );
      const { body } = await admin.ask(mikael, '/imports');
      expect(body['batches']).to.deep.equal([]);
    });

    it('is read alike whichever language the reader speaks', async () => {
      const read = async (language: string): Promise<unknown> => {
        const token = await admin.keys.sign(claimsFor(mikael, admin.test.clock.now));
        const answer = await fetch(
          `http://127.0.0.1:${admin.test.app.port}/admin/api/import/read?about=${about}`,
          {
            method: 'POST',
            headers: {
              authorization: `Bearer ${token}`,
              'accept-language': language,
              'content-type': 'application/x-file',
            },
            body: list,
          },
        );
        return answer.json();
      };
      expect(await read('en-US')).to.deep.equal(await read('sv-SE'));
    });

    it('of another municipality is not seen, gone on with or undone', async () => {
      const { id } = await check(list);
      const theirs = id.replace('ekholma', 'granby');
      for (const path of ['apply', 'undo'])
        expect((await admin.ask(mikael, `/import/${path}`, { id: theirs })).status).to.equal(409);
    });
  });
}
