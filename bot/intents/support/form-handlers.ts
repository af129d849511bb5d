import { Refusal } from '../../domain/errors';
import type { Wish } from '../../domain/support/slot-search';
import type { SupportEntry, SupportProblem } from '../../domain/support/support-views';
import type { Turn } from '../intent';
import type { Handlers } from '../plugin';
import type { Reply } from '../reply';
import { problemsOf, troubleOf, wishOf } from './entry';
import type { SupportIntent } from './read';
import { shownBooking } from './shown-booking';
import type { SupportServices } from './support-services';

type FormKinds =
  'open-support' | 'support-times' | 'book-support' | 'urgent-support' | 'self-helped';

/** Booking help. */
export function formHandlers({
  desk,
  views,
  newId,
}: SupportServices): Pick<Handlers<SupportIntent>, FormKinds> {
  const form = async (
    turn: Turn,
    { draft, entry, wish = wishOf(entry) }: { draft: string; entry: SupportEntry; wish?: Wish },
    problems?: readonly SupportProblem[],
  ): Promise<readonly Reply[]> => [
    {
      kind: 'support-form',
      form: await views.form(turn, draft, entry, wish, problems),
      ...(problems !== undefined && { replaces: true }),
    },
  ];
  return {
    'open-support': async ({ entry, wish }, turn) => {
      if (turn.place === 'channel') return [{ kind: 'sentence', key: 'write-to-me' }];
      if (!hasDesk(turn)) return [ringInstead(turn)];
      return form(turn, { draft: newId(), entry, wish });
    },
    'support-times': ({ draft, entry }, turn) => form(turn, { draft, entry }, []),
    'book-support': async ({ draft, entry }, turn) => {
      const problems = problemsOf(entry, true);
      if (draft === '' || problems.length > 0) return form(turn, { draft, entry }, problems);
      try {
        const booking = await desk.book(turn, { draft, ...troubleOf(entry) }, new Date(entry.slot));
        return await shownBooking(views, turn, booking, {
          note: { key: 'booking.made' },
        });
      } catch (problem) {
        if (!(problem instanceof Refusal) || problem.code !== 'slot-taken') throw problem;
        return form(turn, { draft, entry: { ...entry, slot: '' } }, ['slot-taken']);
      }
    },
    'urgent-support': async ({ draft, entry }, turn) => {
      const problems = problemsOf(entry, false);
      if (draft === '' || problems.length > 0) return form(turn, { draft, entry }, problems);
      const booking = await desk.urgent(turn, { draft, ...troubleOf(entry) });
      return shownBooking(views, turn, booking, { note: { key: 'booking.urgent-made' } });
    },
    'self-helped': () => Promise.resolve([{ kind: 'sentence', key: 'support.helped' }]),
  };
}

function hasDesk({ organisation: { support } }: Turn): boolean {
  return support !== undefined && support.technicians.length > 0;
}

function ringInstead({ organisation: { itPhone } }: Turn): Reply {
  return itPhone === undefined
    ? { kind: 'sentence', key: 'support.none' }
    : { kind: 'sentence', key: 'support.ring', facts: { phone: itPhone } };
}
