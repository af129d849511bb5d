import type { RowNote } from '../../bot/domain/import-batch';
import type { Organisation } from '../../bot/domain/organisation';
import type { Day } from '../../bot/domain/time';
import { isMangled } from '../../bot/domain/refurbisher/mangled';
import { dayIn, wrong } from './cells';
import type { PersonField } from './people-columns';
import type { Reading } from './read-row';
import { RowCells } from './row-cells';

/** What a row says of a person; looks nobody up. */
export interface ReadPerson {
  /** Everything that proves who it is: object id, address, employee number. */
  readonly proofs: readonly string[];
  readonly name: string;
  /** Whose coordinator; undefined where no column is about it, or its cell is empty. */
  readonly coordinates?: readonly string[];
  /** Who stands in, and when. */
  readonly substitute?: { readonly who: string; readonly from: Day; readonly to: Day };
  readonly clears: { readonly coordinates: boolean; readonly substitutes: boolean };
  readonly problems: readonly RowNote[];
}

/** Without a first day it is from today on; without a last one there is no telling. */
export function readPerson(
  cells: readonly string[],
  reading: Reading,
  organisation: Organisation,
  today: Day,
): ReadPerson {
  const row = new RowCells<PersonField>(cells, reading.mapping);
  const problems: RowNote[] = [];
  const proofs = (['oid', 'mail', 'employee'] as const)
    .map((field) => row.text(field))
    .filter((text) => text !== '');
  for (const text of proofs) if (isMangled(text)) problems.push({ code: 'mangled', about: text });
  const coordinates = administrationsIn(row.text('coordinates'), organisation, problems);
  const substitute = substituteIn(row, reading, today, problems);
  const { emptyClears } = reading;
  return {
    proofs,
    name: row.text('person') || row.text('mail') || (proofs[0] ?? ''),
    ...(coordinates.length > 0 && { coordinates }),
    ...(substitute !== undefined && { substitute }),
    clears: {
      coordinates: emptyClears && row.isEmpty('coordinates'),
      substitutes: emptyClears && row.isEmpty('substitute'),
    },
    problems,
  };
}

/** Several are kept apart by commas, semicolons, bars or lines; in the organisation's order. */
function administrationsIn(
  text: string,
  { administrations }: Organisation,
  problems: RowNote[],
): readonly string[] {
  const named = text.split(/[,;|\n]/u).map((one) => one.trim());
  const ids = new Set<string>();
  for (const name of named.filter((one) => one !== '')) {
    const lower = name.toLowerCase();
    const known = administrations.find((one) =>
      [one.id, one.name.sv, one.name.en].some((other) => other.toLowerCase() === lower),
    );
    if (known === undefined) problems.push({ code: 'administration-unknown', about: name });
    else ids.add(known.id);
  }
  return administrations.map(({ id }) => id).filter((id) => ids.has(id));
}

function substituteIn(
  row: RowCells<PersonField>,
  { dates }: Reading,
  today: Day,
  problems: RowNote[],
): ReadPerson['substitute'] {
  const who = row.text('substitute');
  if (who === '') return undefined;
  const from = dayIn(row.text('from'), dates) ?? today;
  const to = dayIn(row.text('to'), dates);
  if (from === wrong) problems.push({ code: 'day', about: row.text('from') });
  if (to === wrong) problems.push({ code: 'day', about: row.text('to') });
  if (to === undefined) problems.push({ code: 'substitute-days', about: who });
  if (from === wrong || to === wrong || to === undefined) return undefined;
  if (from > to) problems.push({ code: 'substitute-days', about: who });
  return { who, from, to };
}
