import { doneIn, type Round } from '../../domain/rounds/round';
import type { CompletingRounds } from '../../services/rounds/completing';
import type { Rounds } from '../../services/rounds/rounds';
import type { FileMaker, Offer } from '../files/maker';
import type { Turn } from '../intent';
import { plugin, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { readRounds, type RoundsIntent } from './read';
import type { RoundsReply } from './reply';

/** What the drives' conversation is built on. */
export interface RoundsServices {
  readonly rounds: Rounds;
  readonly completing: CompletingRounds;
  readonly files: FileMaker;
  readonly offer: Offer;
}

/** Drives of IT, with everything that can be joined. */
export function roundsPlugin({ rounds, completing, files, offer }: RoundsServices): Plugin {
  const shown = async (turn: Turn, note?: RoundsReply['note']): Promise<readonly Reply[]> => {
    const view = await rounds.view(turn);
    return [{ kind: 'rounds', rounds: view, ...(note !== undefined && { note }) }];
  };
  return plugin<RoundsIntent>('rounds', readRounds, {
    rounds: (_, turn) => shown(turn),
    'plan-round': async ({ place }, turn) => {
      const { number, day, items } = await rounds.plan(turn, place);
      return shown(turn, { key: 'round.planned', facts: { number, day, items: items.length } });
    },
    'round-driven': async ({ round, done }, turn) => {
      const driven = await rounds.driven(turn, round, done);
      await completing.one(turn.organisation, driven, turn.now);
      return shown(turn, noteOf(driven));
    },
    'cancel-round': async ({ round }, turn) => {
      const { number } = await rounds.cancel(turn, round);
      return shown(turn, { key: 'round.cancelled', facts: { number } });
    },
    'round-file': ({ round }, turn) => offer(files, { round }, turn),
  });
}

function noteOf(round: Round): RoundsReply['note'] {
  const { number, items } = round;
  const came = doneIn(round).length;
  return { key: 'round.driven', facts: { number, came, left: items.length - came } };
}
