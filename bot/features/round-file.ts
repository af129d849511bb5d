import { writeXlsx } from '../files/write-xlsx';
import type { FileMaker } from '../intents/files/maker';
import { say } from '../locale';
import type { Rounds } from '../services/rounds/rounds';

/** The sheet that goes with a round: what to bring, fetch and do, with room to tick it off. */
export function roundFile(rounds: Rounds): FileMaker {
  return {
    maker: 'round',
    make: async ({ round = '' }, turn) => {
      const { number, place, day, items } = await rounds.one(turn, round);
      const { language } = turn;
      const lines = items.map(({ kind, number: of, what }, at) => [
        at + 1,
        say(language, `round.${kind}`),
        of,
        what,
        '',
      ]);
      const title = say(language, 'round.sheet', { number, place, day });
      const headings = say(language, 'round.headings').split(';');
      return {
        name: `${number}.xlsx`,
        bytes: await writeXlsx([headings, ...lines, [title]], number),
      };
    },
  };
}
