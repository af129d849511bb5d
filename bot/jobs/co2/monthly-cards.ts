import type { Organisation } from '../../domain/organisation';
import type { Dispatch } from '../../services/co2/monthly/dispatch';
import type { Unreached } from '../../services/co2/monthly/unreached';
import type { Job } from '../job';

/** Issues the month's cards when they are due, and tells IT whom they did not reach. Each step is conditional. */
export function monthlyCards(dispatch: Dispatch, unreached: Unreached): Job {
  const run = async (organisation: Organisation, now: Date): Promise<void> => {
    await dispatch.issueDue(organisation, now);
    await unreached.tell(organisation, now);
  };
  return { name: 'co2-monthly', every: 300, conditional: true, run };
}
