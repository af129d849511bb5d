import { expect } from 'chai';
import { labelOf } from '../../bot/domain/labels/label';
import { scannedCode } from '../../bot/domain/labels/scanned';
import { placeOf } from '../../bot/domain/labels/sheet';
import { labelSheet } from '../../bot/labels/label-sheet';
import { startTestApp, type TestApp } from '../support/app';
import { aDevice, usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';

const device = { tag: 'KLP-0042', model: 'ThinkPad T14 & co', serial: 'PF123' };

describe('a label', () => {
  it('opens the chat with the tag already written, and says no more than stands on it', () => {
    const { code } = labelOf(device, 'Tillhör Ekholma', 'app-1');
    expect(code).to.equal('https://teams.microsoft.com/l/chat/0/0?users=28:app-1&message=KLP-0042');
  });

  it('is the tag alone where there is no bot in a tenant', () => {
    expect(labelOf(device, 'Tillhör Ekholma', undefined).code).to.equal('KLP-0042');
  });

  it('has its place on the sheet, row by row, page by page', () => {
    expect(placeOf(0)).to.deep.equal({ page: 0, x: 0, y: 0.5 });
    expect(placeOf(4)).to.deep.equal({ page: 0, x: 70, y: 37.5 });
    expect(placeOf(24)).to.deep.equal({ page: 1, x: 0, y: 0.5 });
    expect(placeOf(0, 23)).to.deep.equal({ page: 0, x: 140, y: 259.5 });
  });

  it('is printed on as few sheets as hold it', async () => {
    const labels = Array.from({ length: 25 }, () => labelOf(device, 'Tillhör Ekholma', undefined));
    const pdf = Buffer.from(await labelSheet(labels)).toString('latin1');
    expect(pdf.startsWith('%PDF-')).to.equal(true);
    expect(pdf.match(/\/Type \/Page\b/gu)).to.have.length(2);
  });
});

describe('labels in chat', () => {
  let test: TestApp;
  before(async () => {
    const devices = ['KLP-0042', 'KLP-0043'].map((tag) => aDevice(usedLaptop, { tag }));
    test = await startTestApp({ devices });
    for (const person of [sara, mikael]) await test.teams.join(person);
  });
  after(() => test.stop());

  const last = (person: typeof sara) => test.connector.messages(test.teams.chatOf(person)).at(-1);

  it('are offered as one file for the devices that IT names', async () => {
    await test.teams.say(mikael, 'etiketter klp 0042, KLP-0043'.replace('klp 0042', 'klp-0042'));
    expect(last(mikael)?.card).to.deep.include({
      acceptContext: { maker: 'labels', what: { names: 'klp-0042 KLP-0043' } },
    });
  });

  it('are not half a sheet: what nobody knows is named', async () => {
    await test.teams.say(mikael, 'etiketter KLP-0042 KLP-9999');
    expect(last(mikael)?.text).to.contain('De här känner ingen till: KLP9999');
  });

  it('are not for an employee', async () => {
    await test.teams.say(sara, 'etiketter KLP-0042');
    expect(JSON.stringify(last(sara)?.card ?? {})).not.to.contain('acceptContext');
  });
});

describe('what a scanner read', () => {
  it('is the tag in our own label’s address, and everything else as it stands', () => {
    const { code } = labelOf({ tag: 'KLP 0042/å', model: 'X' }, 'Ekholma', 'app');
    expect(scannedCode(` ${code}\n`)).to.equal('KLP 0042/å');
    for (const text of [
      'KLP-0042',
      'https://evil.example/?message=KLP-1',
      'https://teams.microsoft.com/l/chat/0/0',
      '',
    ])
      expect(scannedCode(text)).to.equal(text);
  });
});
