import { modelOf } from '../catalogue/catalogue';
import { chance, type Chance } from '../chance';
import { aliasOf } from '../people/members';
import { everybody } from '../people/people';
import { daysIn } from '../working-time';
import { consignments, type Consignment } from './consignments';
import { homeward, type Homeward } from './homeward';
import type { DevicePlan } from './plan';
import { boughtBefore, inUseAlready } from './steps';

/** What was bought some years ago and comes back now. */
const oldModels = [
  'thinkpad-t490-new',
  'galaxy-a52-new',
  'latitude-5420-new',
  'iphone-se-new',
] as const;

/** Everything that has gone to the refurbisher or is packed to go, consignment by consignment. */
export function sentAway(): readonly DevicePlan[] {
  return consignments
    .flatMap((consignment) =>
      Array.from({ length: consignment.devices }, (_, index) => ({ consignment, line: index + 1 })),
    )
    .map(({ consignment, line }, nth) => {
      const key = `consignment/${consignment.number}/${line}`;
      return cameBack(key, nth, consignment.collectedAgo, (days) => ({
        collected: { ago: consignment.collectedAgo, consignment: consignment.number },
        ...fate(consignment, `RC-${consignment.number}-${line}`, nth, days),
      }));
    });
}

/** What stands on IT's shelf, received and not packed yet. */
export function received(): readonly DevicePlan[] {
  const sent = consignments.reduce((sum, { devices }) => sum + devices, 0);
  return Array.from({ length: 6 }, (_, nth) =>
    cameBack(`received/${nth}`, sent + nth, -3, () => ({})),
  );
}

/** A device that was used, announced by its holder (most are) and received some time before `beforeAgo`. */
function cameBack(
  key: string,
  nth: number,
  beforeAgo: number,
  further: (days: Chance) => Homeward,
): DevicePlan {
  const days = chance(`homecoming/${key}`);
  const model = modelOf(days.one(oldModels));
  const holder = days.one(everybody.filter(({ active }) => active));
  const receivedAgo = beforeAgo + days.whole(5, 35);
  const announced = {
    ago: receivedAgo + days.whole(2, 12),
    by: aliasOf(holder.oid),
    serial: nth + 1,
  };
  const startAgo = announced.ago + daysIn(model.usageTime) + days.whole(-40, 90);
  return {
    key,
    model,
    administration: holder.administration,
    boughtAgo: boughtBefore(startAgo),
    birth: inUseAlready(key, { tenant: holder, startAgo, usageTime: model.usageTime }),
    steps: homeward(key, {
      ...(nth % 6 !== 5 && { announced }),
      receivedAgo,
      ...further(days),
    }),
  };
}

function fate(
  { pickedUpAgo, reached }: Consignment,
  certificate: string,
  nth: number,
  days: Chance,
): Homeward {
  if (pickedUpAgo === undefined) return {};
  const wipedAgo = pickedUpAgo - days.whole(6, 16);
  return {
    pickedUpAgo,
    ...(reached !== 'picked up' && { wiped: { ago: wipedAgo, certificate } }),
    ...(reached === 'ended' && {
      ended: { ago: wipedAgo - days.whole(4, 20), how: outcomeOf(nth) },
    }),
  };
}

/** Most are used again by somebody; every fifth becomes material, and a few were broken. */
function outcomeOf(nth: number): 'reuse' | 'recycle' | 'scrap' {
  if (nth % 5 === 3) return 'recycle';
  return nth % 17 === 7 ? 'scrap' : 'reuse';
}
