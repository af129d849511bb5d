import { Refusal } from '../../bot/domain/errors';
import { aboutIn, isField, type Mapping } from './columns';
import type { Reading } from './read-row';

/** How the client says that a file is to be read. Refuses `import-columns-twice` where two columns are about the same. */
export function askedReading(query: URLSearchParams): Reading {
  const about = aboutIn(query.get('about') ?? '');
  const mapping = (query.get('columns') ?? '')
    .split(',')
    .map((field) => (isField(about, field) ? field : undefined));
  if (hasTwice(mapping)) throw new Refusal('import-columns-twice');
  return {
    mapping,
    dates: query.get('dates') === 'month-first' ? 'month-first' : 'day-first',
    emptyClears: query.get('clears') === 'yes',
  };
}

function hasTwice(mapping: Mapping): boolean {
  return mapping.some((field, at) => field !== undefined && mapping.indexOf(field) !== at);
}
