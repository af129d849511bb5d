import type { IntentName } from '../recognise/intent-names';
import { cancel } from './sv/cancel';
import { co2 } from './sv/co2';
import { devices } from './sv/devices';
import { greeting } from './sv/greeting';
import { help } from './sv/help';
import { inventory } from './sv/inventory';
import { none } from './sv/none';
import { queue } from './sv/queue';
import { requestComputer } from './sv/request-computer';
import { requestPhone } from './sv/request-phone';
import { giveBack } from './sv/return';
import { status } from './sv/status';
import { support } from './sv/support';

/** Swedish training sentences, one a line. A sentence belongs to one intent only. */
export const swedish: Readonly<Record<IntentName, string>> = {
  'request.computer': requestComputer,
  'request.phone': requestPhone,
  return: giveBack,
  support,
  status,
  devices,
  co2,
  help,
  cancel,
  queue,
  inventory,
  greeting,
  none,
};
