import type { Browser } from 'playwright-core';
import { demoId } from '../../bot/demo/identity';
import { seedDemo } from '../../bot/demo/seed';
import type { Scope, Store } from '../../bot/store/store';
import { startTestApp, type TestApp } from './app';
import { chromiumPath, openBrowser } from './browser';
import type { Whose } from './playgrounds';
import { Window } from './windows';

interface Wanted {
  /** What is put right in the demo's data before anybody looks. */
  readonly prepare?: (store: Store) => Promise<void>;
  readonly clock?: () => Date;
}

/** The demo with its people's Teams, each in a window of the browser. */
export class DemoWindows {
  private running?: { readonly test: TestApp; readonly browser: Browser };
  private readonly started: (() => Promise<void>)[] = [];

  constructor(private readonly wanted: Wanted) {}

  get test(): TestApp {
    if (this.running === undefined) throw new Error('nothing has been opened');
    return this.running.test;
  }

  get store(): Scope {
    return this.test.app.store.of(demoId);
  }

  async start(chromium: string): Promise<void> {
    const { prepare, clock = () => new Date() } = this.wanted;
    const test = await startTestApp({
      outside: {
        prepare: async (store) => {
          await seedDemo(store, clock());
          await prepare?.(store);
        },
        clock,
      },
    });
    this.started.unshift(() => test.stop());
    const browser = await openBrowser(chromium);
    this.started.unshift(() => browser.close());
    this.running = { test, browser };
  }

  async open(whose: Whose): Promise<Window> {
    if (this.running === undefined) throw new Error('nothing has been opened');
    const { browser, test } = this.running;
    const window = await Window.start(browser, whose, test.app.port);
    this.started.unshift(() => window.close());
    return window;
  }

  /** Runs a job of the bot's now, and sends what it promised. */
  async job(name: string): Promise<void> {
    const { app } = this.test;
    const organisation = await app.store.organisation(demoId);
    const job = app.jobs.find((one) => one.name === name);
    if (organisation === undefined || job === undefined) throw new Error(`no job ${name}`);
    await job.run(organisation, this.wanted.clock?.() ?? new Date());
    await app.outbox.run(organisation);
  }

  async close(): Promise<void> {
    for (const stop of this.started) await stop();
  }
}

/** Opened before the tests of a block and closed after them; without Chromium they are skipped. */
export function demoWindows(
  open: (windows: DemoWindows) => Promise<void>,
  wanted: Wanted = {},
): DemoWindows {
  const windows = new DemoWindows(wanted);
  before(async function () {
    const chromium = chromiumPath();
    if (chromium === undefined) return this.skip();
    await windows.start(chromium);
    await open(windows);
  });
  after(() => windows.close());
  return windows;
}
