import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { Drive } from '../support/drive';
import { aDevice, usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';

const noon = new Date('2026-11-02T09:00:00Z');
const inUse = aDevice(usedLaptop, {
  tag: 'KLP-FIL',
  administration: 'omsorg',
  lifecycle: { state: 'in-use', since: noon, start: '2026-11-02' },
});

describe('a file in chat', () => {
  let test: TestApp;
  let drive: Drive;

  before(async () => {
    drive = await Drive.start();
    const invoicing = {
      usual: { omsorg: '4100-210-61200' },
      accountPart: 2,
      dimensions: [],
      incomeAccount: '36900',
      series: 'KL',
    };
    test = await startTestApp({ organisation: { invoicing }, devices: [inUse] });
    for (const person of [sara, mikael]) await test.teams.join(person);
  });

  after(async () => {
    await test.stop();
    await drive.stop();
  });

  const last = (person: Someone) => test.connector.messages(test.teams.chatOf(person)).at(-1);
  const answer = (person: Someone, action: 'accept' | 'decline', context: unknown, to: string) =>
    test.teams.post({
      ...test.teams.frame(person),
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: {
        type: 'fileUpload',
        action,
        context,
        uploadInfo: {
          name: 'hyra.si',
          uploadUrl: to,
          contentUrl: drive.at('/shown'),
          uniqueId: 'u1',
          fileType: 'si',
        },
      },
    });
  const context = (): unknown => last(mikael)?.card?.['acceptContext'];

  it('is offered by name and size, and holds only a reference', async () => {
    await test.teams.execute(mikael, {
      data: { verb: 'rent/file', month: '2024-05', format: 'sie' },
    });
    expect(last(mikael)?.card).to.deep.include({
      acceptContext: { maker: 'rent', what: { month: '2024-05', format: 'sie' } },
    });
  });

  it('is put where Teams says when the person says yes, and shown there', async () => {
    const agreed = context();
    const { status } = await answer(mikael, 'accept', agreed, drive.at('/put'));
    expect(status).to.equal(200);
    const { bytes, range } = drive.files.get('/put') ?? { bytes: Buffer.of(), range: '' };
    expect(bytes.toString('latin1')).to.contain('#FORMAT PC8').and.to.contain('#TRANS 61200');
    expect(range).to.equal(`bytes 0-${bytes.length - 1}/${bytes.length}`);
    expect(last(mikael)?.card).to.deep.equal({ uniqueId: 'u1', fileType: 'si' });
  });

  it('is not made for somebody without the right, whatever they send back', async () => {
    drive.files.clear();
    const forged = { maker: 'rent', what: { month: '2024-05', format: 'sie' } };
    await answer(sara, 'accept', forged, drive.at('/put'));
    expect(drive.files.size).to.equal(0);
    expect(last(sara)?.text).to.be.a('string').and.not.contain('#');
  });

  it('goes nowhere but to Teams’ own file stores', async () => {
    await answer(
      mikael,
      'accept',
      { maker: 'rent', what: { month: '2024-05', format: 'sie' } },
      'https://example.org/steal',
    );
    expect(last(mikael)?.text).to.contain('Teams tog inte emot filen');
  });

  it('is asked for again when Teams does not take it', async () => {
    drive.status = 410;
    await answer(
      mikael,
      'accept',
      { maker: 'rent', what: { month: '2024-05', format: 'sie' } },
      drive.at('/put'),
    );
    drive.status = 200;
    expect(last(mikael)?.text).to.contain('Teams tog inte emot filen');
  });

  it('is not made when the person says no, nor of what nobody knows', async () => {
    drive.files.clear();
    await answer(mikael, 'decline', { maker: 'rent', what: {} }, drive.at('/put'));
    expect(last(mikael)?.text).to.contain('ingen fil');
    await answer(mikael, 'accept', { maker: 'passwords', what: {} }, drive.at('/put'));
    await answer(mikael, 'accept', 'nonsense', drive.at('/put'));
    expect(drive.files.size).to.equal(0);
  });

  it('that nobody expects is answered with what can be sent', async () => {
    await test.teams.post({
      ...test.teams.frame(sara),
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'semester.pdf',
          content: { downloadUrl: drive.at('/put'), fileType: 'pdf' },
        },
      ],
    });
    expect(last(sara)?.text).to.contain('CSV eller XLSX');
  });
});
