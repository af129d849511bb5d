import { Refusal } from '../../domain/errors';
import { changeDifference } from '../../services/refurbisher/difference-changes';
import { keyFiguresView } from '../../services/refurbisher/key-figures-view';
import type { ReportViews } from '../../services/refurbisher/report-views';
import { requireStaff } from '../../services/refurbisher/staff';
import type { World } from '../../services/world';
import type { Turn } from '../intent';
import type { Handlers } from '../plugin';
import type { Reply } from '../reply';
import type { RefurbisherIntent } from './read';
import type { Note } from './reply';

export interface LookingServices {
  readonly world: World;
  readonly reportViews: ReportViews;
}

type Looking = 'differences' | 'difference-clear' | 'key-figures' | 'wipe-overdue';

/** Differences, key figures, and the wipe clock. */
export function lookingAt({
  world,
  reportViews: views,
}: LookingServices): Pick<Handlers<RefurbisherIntent>, Looking> {
  return {
    differences: async ({ number }, turn) => {
      requireStaff(turn.actor);
      return [{ kind: 'differences', view: await views.differences(turn.organisation, number) }];
    },
    'difference-clear': ({ id, note, number }, turn) =>
      cleared({ world, reportViews: views }, turn, { id, note, number }),
    'key-figures': async ({ administration }, { actor, organisation, now }) => {
      requireStaff(actor);
      const view = await keyFiguresView(world, organisation, administration, now);
      return [{ kind: 'key-figures', view }];
    },
    'wipe-overdue': async (_, { actor, organisation, now }) => {
      requireStaff(actor);
      return [{ kind: 'wipe-overdue', view: await views.overdue(organisation, now) }];
    },
  };
}

async function cleared(
  { world, reportViews }: LookingServices,
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
  const view = await reportViews.differences(organisation, number);
  return [{ kind: 'differences', view, note: said, replaces: true }];
}
