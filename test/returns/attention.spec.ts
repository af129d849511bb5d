import { expect } from 'chai';
import type { Device } from '../../bot/domain/device';
import { readTable } from '../../bot/files/read-table';
import { startTestApp, type TestApp } from '../support/app';
import { buttonsOf, press, textOf } from '../support/cards';
import { Drive } from '../support/drive';
import { usedLaptop, usedPhone } from '../support/organisation';
import { johan, mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';
import { inUseBy, lastOf } from './scene';

/** In use without a day to give it back. */
function undated(n: number): Device {
  const since = new Date('2025-03-01T08:00:00Z');
  const lifecycle = { state: 'in-use', since, start: '2025-03-01', holder: sara.oid } as const;
  return inUseBy(sara, usedLaptop, { tag: `KLP-U${n}`, serial: `U${n}`, lifecycle });
}

describe('IT’s list of what to follow up', () => {
  let test: TestApp;
  let drive: Drive;

  before(async () => {
    test = await startTestApp({
      devices: [
        inUseBy(johan, usedPhone, { tag: 'KLP-LATE', serial: '00123', due: '2026-09-24' }),
        inUseBy(johan, usedPhone, { tag: 'KLP-FINE' }),
        ...Array.from({ length: 130 }, (_, n) => undated(n)),
      ],
    });
    drive = await Drive.start();
    for (const person of [mikael, sara]) await test.teams.join(person);
    await test.teams.say(mikael, 'Vilka enheter saknas?');
  });

  after(async () => {
    await drive.stop();
    await test.stop();
  });

  /** Says yes to the file that was offered last, or sends back what was never offered. */
  async function fetched(person: Someone, forged?: object): Promise<Buffer> {
    drive.files.clear();
    const context = forged ?? lastOf(test, person)?.card?.['acceptContext'];
    const [uploadUrl, contentUrl] = [drive.at('/put'), drive.at('/shown')];
    const uploadInfo = { name: 'f', uploadUrl, contentUrl, uniqueId: 'u', fileType: 'xlsx' };
    const value = { type: 'fileUpload', action: 'accept', context, uploadInfo };
    const frame = test.teams.frame(person);
    await test.teams.post({ ...frame, type: 'invoke', name: 'fileConsent/invoke', value });
    return drive.files.get('/put')?.bytes ?? Buffer.of();
  }

  it('counts all of them, and shows the first', () => {
    const text = textOf(lastOf(test, mikael)?.card);
    expect(text).to.contain('Utan datum för återlämning: 130').and.to.contain('och 124 till');
    expect(text).to.contain('KLP-LATE').and.to.contain('60 dagar för sent');
  });

  it('is a file with every one, for how long, and what it holds', async () => {
    const card = lastOf(test, mikael);
    expect(buttonsOf(card?.card)).to.deep.equal(['returns/attention/file']);
    await press(test, mikael, card, 'returns/attention/file');
    const { rows } = await readTable(await fetched(mikael));
    expect(rows).to.have.length(1 + 1 + 130);
    const texts = rows.map((row) => row.cells);
    const late = texts.find((row) => row.includes('KLP-LATE'));
    expect(late).to.include.members(['00123', 'Johan Ek', 'Omsorgsförvaltningen']);
    expect(late?.join()).to.contain('60').and.to.contain('inte raderad');
    expect(texts.flat()).not.to.include('KLP-FINE');
  });

  it('is for IT alone, whatever is sent back', async () => {
    const forged = { maker: 'attention', what: { format: 'csv' } };
    expect(await fetched(sara, forged)).to.have.length(0);
    expect(await fetched(mikael, forged)).not.to.have.length(0);
  });
});
