import { refOf } from '../../../bot/domain/co2/factor-set';
import { ademe2022 } from '../../../bot/domain/co2/factors/ademe-2022';
import { FollowDevices } from '../../../bot/services/co2/following';
import { Co2Recording } from '../../../bot/services/co2/recording';
import { Restating } from '../../../bot/services/co2/restating';
import type { Store } from '../../../bot/store/store';
import { home, now, organisation, put, usedDevice } from './builders';

/** Two devices on their way: one used again, one not known of yet. */
export async function furnish(store: Store): Promise<void> {
  await put(store, usedDevice('A', home('2026-09-30', ['reuse', '2026-11-02'])));
  await put(store, usedDevice('B', home('2026-10-20')));
}

/** A day of the ledger: devices are followed, a trip is counted, twice, and the year is restated. */
export async function live(store: Store): Promise<void> {
  await new FollowDevices(store).changed(organisation, now);
  const recording = new Co2Recording(store);
  const occasion = {
    organisation,
    administration: 'skola',
    subject: { what: 'booking', id: 'b1' },
    date: '2026-11-03',
    by: 'p-1',
    now,
  } as const;
  const trip = { km: 40, roundTrip: true, vehicle: 'car', fuel: 'hvo100' } as const;
  await recording.avoidedTrip(occasion, trip);
  await recording.avoidedTrip(occasion, trip);
  const asked = {
    from: '2026-01',
    to: '2026-12',
    set: refOf(ademe2022),
    why: 'försiktigt',
    by: 'p-1',
  };
  await new Restating(store).restate(organisation, 'careful', asked, now);
}
