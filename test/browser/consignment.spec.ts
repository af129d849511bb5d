import { expect } from 'chai';
import { demoWindows } from '../support/demo-windows';
import type { Window } from '../support/windows';

/** The Playground can't send files: those go over HTTP in test/refurbisher/report-chat.spec.ts. */
describe('a consignment in a window', function () {
  this.timeout(120_000);
  let mikael: Window;

  const windows = demoWindows(async (opened) => {
    mikael = await opened.open('it-admin');
  });

  const count = (state: string): Promise<number> =>
    windows.store.devices.countDocuments({ 'lifecycle.state': state });

  it('is opened, filled with what has come back, and frozen', async () => {
    const waiting = await count('returned');
    const packed = await count('awaiting-pickup');
    expect(waiting).to.be.greaterThan(0);
    await mikael.say('sändningar');
    await mikael.press('Ny sändning');
    await mikael.waitForText('Öppen, fylls på');
    await mikael.press(`Lägg till alla ${waiting} återlämnade`);
    await mikael.waitForText('Allt återlämnat står på listan.');
    expect(await count('awaiting-pickup')).to.equal(packed + waiting);
    await mikael.press('Lås listan');
    await mikael.press('Ja, lås den');
    await mikael.waitForText('Listan är låst.');
    await mikael.screenshot('consignment-1-frozen');
  });

  it('is handed over with who fetched it and the seal', async () => {
    const before = await count('with-refurbisher');
    await mikael.press('Lämna över');
    await mikael.fill('Vem hämtar?', 'Bring');
    await mikael.fill('Skåpets eller plombens nummer', 'P-778');
    await mikael.press('Den är hämtad');
    await mikael.waitForText('Sändningen är överlämnad.');
    await mikael.waitForText('P-778');
    await mikael.screenshot('consignment-2-gone');
    expect(await count('with-refurbisher')).to.be.greaterThan(before);
    expect(await count('returned')).to.equal(0);
  });
});
