/**
 * Graph's $filter on people, as far as it is asked: `field eq 'text'`, joined by `or`, a single quote in
 * a text doubled; texts are compared without regard to case. Throws for what is not written so.
 */
export function matchesFilter(filter: string, object: Readonly<Record<string, unknown>>): boolean {
  const clause = /^(?<field>\w+) eq '(?<text>(?:[^']|'')*)'(?: or |$)/u;
  let rest = filter;
  let result = false;
  while (rest !== '') {
    const found = clause.exec(rest);
    const { field = '', text = '' } = found?.groups ?? {};
    if (found === null) throw new Error(`Invalid filter clause: ${rest}`);
    const value = object[field];
    const wanted = text.replaceAll("''", "'").toLowerCase();
    result ||= typeof value === 'string' && value.toLowerCase() === wanted;
    rest = rest.slice(found[0].length);
  }
  return result;
}
