import type { Base, Feature } from '../feature';
import { roundsNotices } from '../intents/rounds/notices';
import { roundsPlugin } from '../intents/rounds/handle';
import { Co2Recording } from '../services/co2/recording';
import { CompletingRounds } from '../services/rounds/completing';
import { Rounds } from '../services/rounds/rounds';
import { roundFile } from './round-file';

/** Deliveries, collections and visits, joined by place and week. */
export function roundsFeature({ world, settling, offer }: Base): Feature {
  const rounds = new Rounds(world);
  const completing = new CompletingRounds(world, settling, new Co2Recording(world.store));
  const files = roundFile(rounds);
  return {
    name: 'rounds',
    plugins: [roundsPlugin({ rounds, completing, files, offer })],
    sources: ['rounds'],
    notices: roundsNotices,
    files: [files],
    jobs: [
      {
        name: 'rounds',
        every: 300,
        conditional: true,
        run: (organisation, now) => completing.all(organisation, now),
      },
    ],
  };
}
