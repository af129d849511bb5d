import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { demoId } from '../../bot/demo/identity';
import { seedDemo } from '../../bot/demo/seed';
import { startTestApp, type TestApp } from '../support/app';
import { chromiumPath, openBrowser } from '../support/browser';
import { Window } from '../support/windows';

/** The Playground can't send files: those go over HTTP in test/refurbisher/report-chat.spec.ts. */
describe('a consignment in a window', function () {
  this.timeout(120_000);
  let test: TestApp;
  let mikael: Window;
  const started: (() => Promise<void>)[] = [];

  before(async function () {
    const chromium = chromiumPath();
    if (chromium === undefined) return this.skip();
    test = await startTestApp({
      outside: {
        prepare: async (store) => {
          await seedDemo(store, new Date());
        },
        clock: () => new Date(),
      },
    });
    started.unshift(() => test.stop());
    const browser: Browser = await openBrowser(chromium);
    started.unshift(() => browser.close());
    mikael = await Window.start(browser, 'it-admin', test.app.port);
    started.unshift(() => mikael.close());
  });

  after(async () => {
    for (const stop of started) await stop();
  });

  const count = (state: string): Promise<number> =>
    test.app.store.of(demoId).devices.countDocuments({ 'lifecycle.state': state });

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
