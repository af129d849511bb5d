import type { IntentName } from '../recognise/intent-names';
import { cancel } from './en/cancel';
import { co2 } from './en/co2';
import { devices } from './en/devices';
import { greeting } from './en/greeting';
import { help } from './en/help';
import { inventory } from './en/inventory';
import { none } from './en/none';
import { queue } from './en/queue';
import { requestComputer } from './en/request-computer';
import { requestPhone } from './en/request-phone';
import { giveBack } from './en/return';
import { status } from './en/status';
import { support } from './en/support';

/** English training sentences, one a line. A sentence belongs to one intent only. */
export const english: Readonly<Record<IntentName, string>> = {
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
