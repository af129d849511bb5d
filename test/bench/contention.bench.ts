import { startTestApp } from '../support/app';
import { ask } from '../support/asking';
import { aDevice, usedLaptop } from '../support/organisation';
import { admins, sara } from '../support/people';
import type { Benchmark } from './figure';

/** A hundred admins approve the same request at once, request after request: one winner each, the rest are told. */
export const contention: Benchmark = {
  name: 'contention',
  run: async () => {
    const requests = 5;
    const test = await startTestApp({
      devices: Array.from({ length: requests }, () => aDevice(usedLaptop)),
    });
    let [winners, clicks, seconds] = [0, 0, 0];
    for (let round = 0; round < requests; round += 1) {
      const { _id } = await ask(test, sara, usedLaptop);
      const before = performance.now();
      await Promise.all(
        admins.map((admin) =>
          test.teams.execute(admin, {
            data: { verb: 'request/approve', request: _id, language: 'sv' },
          }),
        ),
      );
      seconds += (performance.now() - before) / 1000;
      const after = (await test.requests()).find((request) => request._id === _id);
      winners += after?.decisions.length ?? 0;
      clicks += admins.length;
    }
    await test.stop();
    return [
      {
        name: 'contention.winners',
        value: winners,
        goal: { at: 'most', value: requests },
        note: `${requests} requests`,
      },
      { name: 'contention.losers', value: clicks - winners },
      { name: 'contention.clicks-per-second', value: clicks / seconds },
    ];
  },
};
