import { Refusal } from '../../bot/domain/errors';
import { openAdministrations } from '../../bot/domain/open-administrations';
import type { World } from '../../bot/services/world';
import { applied, mostAtOnce, planned, type BulkStep, type Seen } from '../devices/bulk';
import { isPlainAct } from '../devices/device-acts';
import { textOf, wholeOf, type Asked, type TabRoute, type TabTurn } from './tab-route';

/** One step for many devices: first each one's fate, then, when somebody has read it, the step. */
export function bulkRoutes(world: World): readonly TabRoute[] {
  return ([planned, applied] as const).map((run) => ({
    method: 'post',
    path: run === planned ? '/devices/bulk/plan' : '/devices/bulk/apply',
    for: ['it-admin', 'technician'],
    run: async ({ turn, body }) => ({
      lines: await run(world, turn, stepIn(turn, body), seenIn(body)),
    }),
  }));
}

function stepIn({ organisation }: TabTurn, body: Asked['body']): BulkStep {
  const act = textOf(body, 'act');
  if (isPlainAct(act)) return { act };
  const administration = textOf(body, 'administration');
  const known = openAdministrations(organisation).some(({ id }) => id === administration);
  if (act !== 'move' || !known) throw new Refusal('bulk-step');
  return { act, administration };
}

function seenIn({ devices }: Asked['body']): readonly Seen[] {
  const given: readonly unknown[] = Array.isArray(devices) ? devices : [];
  if (given.length > mostAtOnce) throw new Refusal('bulk-step');
  return given.filter(isRecord).map((one) => {
    const version = wholeOf(one, 'version');
    return { id: textOf(one, 'id'), ...(version !== undefined && { version }) };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
