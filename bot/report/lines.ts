import type { PlannedDifference } from '../domain/refurbisher/difference';
import { say } from '../locale';
import type { DryRun } from '../services/refurbisher/report-dry-run';

const figures = [
  'rows',
  'devices',
  'unchanged',
  'certificates',
  'wiped',
  'reused',
  'parts',
  'recycled',
  'scrapped',
  'differences',
  'settled',
  'creditSek',
] as const;

/** What a report does, one figure a line. */
export function summaryLines(number: number, { plan, columns, before }: DryRun): readonly string[] {
  return [
    `consignment ${number}`,
    ...(before === undefined ? [] : [`the same file was read in before: ${before.stage.name}`]),
    ...figures.map((figure) => `${figure}: ${plan.summary[figure]}`),
    ...(columns.unread.length === 0 ? [] : [`columns not read: ${columns.unread.join(', ')}`]),
  ];
}

/** Every difference with its next step; all of them, as this is no card. */
export function differenceLines(differences: readonly PlannedDifference[]): readonly string[] {
  return differences.map(({ kind, name, facts: { line } }) => {
    const row = line === undefined ? '' : ` (row ${line})`;
    const what = say('en', `difference.${kind}`);
    return `! ${what}: ${name}${row}. ${say('en', `next.${kind}`)}`;
  });
}
