import { roundsCard } from '../../../cards/rounds/rounds-card';
import type { RoundsReply } from '../../intents/rounds/reply';
import { say } from '../../locale';
import type { Drawings } from '../drawn';

export const roundsDrawings: Drawings<RoundsReply> = {
  rounds: ({ rounds, note }, language) => ({
    card: roundsCard(
      rounds,
      language,
      note === undefined ? '' : say(language, note.key, note.facts),
    ),
    replaces: true,
  }),
};
