import { Refusal } from '../../bot/domain/errors';
import { isColumnField, type Mapping } from './columns';
import type { Reading } from './read-row';

/** How the client says that a file is to be read. Refuses `import-mapping` where two columns are about the same. */
export function askedReading(query: URLSearchParams): Reading {
  const mapping = (query.get('columns') ?? '')
    .split(',')
    .map((field) => (isColumnField(field) ? field : undefined));
  if (hasTwice(mapping)) throw new Refusal('import-mapping');
  return {
    mapping,
    dates: query.get('dates') === 'month-first' ? 'month-first' : 'day-first',
    emptyClears: query.get('clears') === 'yes',
  };
}

function hasTwice(mapping: Mapping): boolean {
  return mapping.some((field, at) => field !== undefined && mapping.indexOf(field) !== at);
}
