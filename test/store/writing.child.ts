import { writeSync } from 'node:fs';
import { openEmbedded } from '../../bot/store/embedded';
import type { Thing } from './documents.contract';
import { things } from './documents.contract';

/**
 * Writes to the folder it is given until it is killed, and tells of each write as soon as that is
 * acknowledged: `+ID`, `=ID COUNT` for a change, `-ID`.
 */
async function writeForEver(folder: string, run: string): Promise<void> {
  const engine = await openEmbedded({ folder });
  const documents = await engine.open<Thing>(things);
  tell('open');
  const one = async (worker: number): Promise<void> => {
    for (let round = 0; ; round += 1) {
      const _id = `${run}-${worker}-${round}`;
      await documents.insertOne({
        _id,
        organisation: 'kommunen',
        number: _id,
        state: 'x',
        text: 'å'.repeat(worker * 300),
      });
      tell(`+${_id}`);
      for (const count of [1, 2]) {
        await documents.findOneAndUpdate(
          { _id },
          { $inc: { count: 1 } },
          { returnDocument: 'after' },
        );
        tell(`=${_id} ${count}`);
      }
      if (round % 3 === 0) {
        await documents.deleteOne({ _id });
        tell(`-${_id}`);
      }
    }
  };
  await Promise.all([1, 2, 3, 4, 5].map(one));
}

/** Straight to the pipe: what is told is told, even when the next instruction is the last. */
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

void writeForEver(process.argv[2]!, process.argv[3]!);
