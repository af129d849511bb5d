import type { Fault } from './fault';

/** Names that begin so are meant for us, as far as anybody can tell. */
const ours = /^(?:KRETSLOPP|MICROSOFT_?APP|GRAPH_|MONGODB_)/i;
const ownPrefix = 'KRETSLOPP_';

/** Variables that are set and almost have one of our names; every unknown KRETSLOPP_ one as well. */
export function misspelt(set: readonly string[], names: readonly string[]): readonly Fault[] {
  return set.flatMap((variable) => {
    if (names.includes(variable) || !ours.test(variable)) return [];
    const meant = nearest(variable, names);
    if (meant !== undefined)
      return [{ variable, what: `is not known; ${meant} was probably meant` }];
    return variable.startsWith(ownPrefix) ? [{ variable, what: 'is not known; take it away' }] : [];
  });
}

/** The name at most two letters away; capitals and underscores do not count. */
function nearest(variable: string, names: readonly string[]): string | undefined {
  const bare = (name: string): string => name.toUpperCase().replaceAll('_', '');
  const near = names
    .map((name) => ({ name, distance: distance(bare(variable), bare(name)) }))
    .sort((one, other) => one.distance - other.distance)[0];
  return near !== undefined && near.distance <= 2 ? near.name : undefined;
}

/** Levenshtein: letters to add, drop or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(to).entries()) {
      const change = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
