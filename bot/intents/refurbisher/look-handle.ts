import { Refusal } from '../../domain/errors';
import { changeDifference } from '../../services/refurbisher/difference-changes';
import { keyFiguresView } from '../../services/refurbisher/key-figures-view';
import type { ReportViews } from '../../services/refurbisher/report-views';
import type { Coordinators } from '../../services/co2/monthly/coordinators';
import { isStaff, requireStaff } from '../../services/refurbisher/staff';
import type { World } from '../../services/world';
import type { Organisation } from '../../domain/organisation';
import type { Actor } from '../../domain/person';
import type { FileMaker, Offer } from '../files/maker';
import type { Turn } from '../intent';
import type { Handlers } from '../plugin';
import type { Reply } from '../reply';
import type { RefurbisherIntent } from './read';
import type { Note } from './reply';

export interface LookingServices {
  readonly world: World;
  readonly reportViews: ReportViews;
  /** Who may see which administration's figures. */
  readonly coordinators: Coordinators;
  readonly differencesFiles: FileMaker;
  readonly offer: Offer;
}

type Looking =
  'differences' | 'differences-file' | 'difference-clear' | 'key-figures' | 'wipe-overdue';

/** Differences, key figures, and the wipe clock. */
export function lookingAt({
  world,
  reportViews: views,
  coordinators,
  differencesFiles,
  offer,
}: LookingServices): Pick<Handlers<RefurbisherIntent>, Looking> {
  return {
    differences: async ({ number, from }, { actor, organisation }) => {
      requireStaff(actor);
      return [{ kind: 'differences', view: await views.differences(organisation, number, from) }];
    },
    'differences-file': ({ number }, turn) =>
      offer(differencesFiles, { consignment: String(number) }, turn),
    'difference-clear': ({ id, note, number }, turn) =>
      cleared({ world, reportViews: views }, turn, { id, note, number }),
    'key-figures': async ({ administration }, { actor, organisation, now }) => {
      const mine = await figuresOf(coordinators, organisation, actor, now);
      const view = await keyFiguresView(world, organisation, administration, now, mine);
      return [{ kind: 'key-figures', view }];
    },
    'wipe-overdue': async (_, { actor, organisation, now }) => {
      requireStaff(actor);
      return [{ kind: 'wipe-overdue', view: await views.overdue(organisation, now) }];
    },
  };
}

/** IT sees every administration, a coordinator their own; undefined means all. */
async function figuresOf(
  coordinators: Coordinators,
  organisation: Organisation,
  actor: Actor,
  now: Date,
): Promise<readonly string[] | undefined> {
  if (isStaff(actor)) return undefined;
  const { all, administrations } = await coordinators.rights(organisation, actor, now);
  if (all) return undefined;
  if (administrations.length === 0) throw new Refusal('key-figures-not-yours');
  return administrations;
}

async function cleared(
  { world, reportViews }: Pick<LookingServices, 'world' | 'reportViews'>,
  { actor, organisation, now }: Turn,
  { id, note, number }: { readonly id: string; readonly note: string; readonly number: number },
): Promise<readonly Reply[]> {
  requireStaff(actor);
  const said = await changeDifference(
    world,
    organisation._id,
    id,
    { type: 'clear', now, note },
    actor.alias,
  ).then(
    (): Note => ({ key: 'difference.did.clear' }),
    (problem: unknown): Note => {
      if (!(problem instanceof Refusal)) throw problem;
      return { key: `refusal.${problem.code}`, facts: problem.facts };
    },
  );
  const view = await reportViews.differences(organisation, number, 0);
  return [{ kind: 'differences', view, note: said, replaces: true }];
}
