import { openEmbedded } from '../../bot/store/embedded';
import { Reports } from '../../bot/services/refurbisher/reports';
import { dyingEngine } from '../support/dying-engine';
import { aHouse, returnedLaptops, technician } from './house';
import { killedCount, killedReport } from './killed-report';
import { later, shipped } from './shipped';

/**
 * A real process on a real folder that kills itself with SIGKILL in the middle of reading a report in,
 * or of taking it back. Arguments: the folder, "apply" or "undo", the write to die after ("0": none).
 */
async function main([folder = '', act = 'apply', at = '0']: readonly string[]): Promise<void> {
  const counting = { on: false };
  const engine = await openEmbedded({ folder });
  const dying = at === '0' ? engine : dyingEngine(engine, Number(at), 'after', counting);
  const house = await aHouse(dying, returnedLaptops(killedCount));
  const known = await house.world.store.of('ekholma').consignments.findOne({ number: 1001 });
  const { number } = known ?? (await shipped(house));
  const file = await killedReport();
  const reports = new Reports(house.world);
  if (act === 'undo') await reports.apply(technician, number, file, later);
  process.send?.('begins');
  counting.on = true;
  if (act === 'undo') await reports.undo(technician, file.hash, later);
  else await reports.apply(technician, number, file, later);
  process.send?.('ended');
  await engine.close();
}

void main(process.argv.slice(2));
