import { modelOf } from '../catalogue/catalogue';
import { chance } from '../chance';
import { aliasOf } from '../people/members';
import { everybody, personNamed, type Placed } from '../people/people';
import { dayAgo, daysIn } from '../working-time';
import type { DevicePlan, PlannedStep, Tenant } from './plan';
import { dueIn, standingOf, type Standing } from './standing';
import { boughtBefore, inUseAlready } from './steps';

/** What people have of each kind: bought lately, or long enough ago for the usage time to be nearly over. */
const gear = {
  computer: {
    lately: [
      'thinkpad-t14-gen3-refurbished',
      'thinkpad-t14-gen5-new',
      'elitebook-830-g8-refurbished',
      'elitebook-830-g11-new',
      'latitude-5420-new',
    ],
    longAgo: ['elitebook-830-g8-refurbished', 'latitude-5420-new', 'thinkpad-t490-new'],
  },
  phone: {
    lately: ['iphone-12-refurbished', 'galaxy-a53-refurbished', 'iphone-15-new', 'galaxy-a55-new'],
    longAgo: ['galaxy-a52-new', 'iphone-se-new', 'iphone-12-refurbished'],
  },
} as const;

/** What the administrations have in nobody's name: computer rooms, computers to lend, duty phones. */
const shared: readonly (readonly [administration: string, model: string, howMany: number])[] = [
  ['utbildning', 'optiplex-7090-refurbished', 6],
  ['utbildning', 'thinkpad-t14-gen3-refurbished', 6],
  ['omsorg', 'galaxy-a53-refurbished', 6],
  ['omsorg', 'thinkpad-t14-gen3-refurbished', 4],
  ['kultur-fritid', 'optiplex-7020-new', 4],
  ['raddning', 'galaxy-xcover7-new', 4],
  ['samhallsbyggnad', 'galaxy-xcover7-new', 3],
  ['social', 'galaxy-a55-new', 3],
  ['service', 'galaxy-a53-refurbished', 3],
  ['kommunledning', 'elitebook-830-g8-refurbished', 3],
];

/** What people have, and what the administrations have together. */
export function inUse(): readonly DevicePlan[] {
  return [...personal(), ...together()];
}

function personal(): readonly DevicePlan[] {
  return everybody
    .flatMap((person) => kindsOf(person).map((kind) => ({ person, kind })))
    .map(({ person, kind }, nth) => {
      const key = `of/${person.oid}/${kind}`;
      const standing = person.gear === 'overdue phone' ? 'overdue' : usually(person, nth);
      const models =
        gear[kind][standing === 'well within' || standing === 'no due day' ? 'lately' : 'longAgo'];
      return used(key, chance(`model/${key}`).one<string>(models), person, standing, nth);
    });
}

function kindsOf({ gear: has }: Placed): readonly (keyof typeof gear)[] {
  if (has === 'computer and phone') return ['computer', 'phone'];
  if (has === 'none') return [];
  return [has === 'computer' ? 'computer' : 'phone'];
}

/** In the home care unit nothing but the old phones is overdue. */
function usually({ department }: Placed, nth: number): Standing {
  const standing = standingOf(nth);
  return standing === 'overdue' && department === 'Hemtjänsten' ? 'well within' : standing;
}

function together(): readonly DevicePlan[] {
  return shared.flatMap(([administration, model, howMany]) =>
    Array.from({ length: howMany }, (_, nth) =>
      used(
        `shared/${administration}/${model}/${nth}`,
        model,
        { administration },
        nth === 5 ? 'no due day' : 'well within',
        nth,
      ),
    ),
  );
}

function used(
  key: string,
  product: string,
  tenant: Tenant,
  standing: Standing,
  nth: number,
): DevicePlan {
  const model = modelOf(product);
  const startAgo = daysIn(model.usageTime) - dueIn(standing, model, chance(`due/${key}`));
  const usageTime = standing === 'no due day' ? {} : { usageTime: model.usageTime };
  return {
    key,
    model,
    administration: tenant.administration,
    ...(nth % 19 !== 8 && { boughtAgo: boughtBefore(startAgo) }),
    birth: inUseAlready(key, { tenant, startAgo, ...usageTime }),
    steps: standing === 'kept longer' ? [keptLonger()] : [],
  };
}

/** Agreed a fortnight before the usage time was over. */
function keptLonger(): PlannedStep {
  return {
    ago: 30,
    actor: aliasOf(personNamed('Mikael Öberg').oid),
    command: (now, today) => ({ type: 'keep-longer', now, until: dayAgo(today, -166) }),
  };
}
