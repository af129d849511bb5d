/**
 * Graph's $search on people, as its documentation has it: clauses "property:text" in double quotes,
 * with backslash before a quote or a backslash inside; AND, OR and parentheses outside. A name is
 * searched by words (its own and the text's, in any order, each as a beginning), everything else
 * by its beginning. Throws for what is not written so.
 */
export function matchesSearch(search: string, object: Readonly<Record<string, unknown>>): boolean {
  const parts = search.match(/"(?:[^"\\]|\\.)*"|\(|\)|AND|OR|\S+/gu) ?? [];
  let at = 0;

  const one = (): boolean => {
    const part = parts[at++];
    if (part === '(') {
      const inner = any();
      if (parts[at++] !== ')') throw new Error('Syntax error: a parenthesis is not closed.');
      return inner;
    }
    return matchesClause(part ?? '', object);
  };
  const all = (): boolean => {
    let result = one();
    while (parts[at] === 'AND') {
      at += 1;
      result = one() && result;
    }
    return result;
  };
  const any = (): boolean => {
    let result = all();
    while (parts[at] === 'OR') {
      at += 1;
      result = all() || result;
    }
    return result;
  };

  const result = any();
  if (at < parts.length)
    throw new Error(`Syntax error: ${String(parts[at])} is not expected here.`);
  return result;
}

function matchesClause(clause: string, object: Readonly<Record<string, unknown>>): boolean {
  const parsed = /^"(?<property>\w+):(?<text>(?:[^"\\]|\\["\\])*)"$/u.exec(clause)?.groups;
  if (parsed === undefined) throw new Error(`Syntax error: ${clause} is no clause.`);
  const { property = '', text = '' } = parsed;
  const value = object[property];
  if (typeof value !== 'string') return false;
  const wanted = text.replaceAll(/\\(["\\])/gu, '$1');
  if (property !== 'displayName') return value.toLowerCase().startsWith(wanted.toLowerCase());
  const words = tokens(value);
  return tokens(wanted).every((token) => words.some((word) => word.startsWith(token)));
}

/** Split at spaces, symbols, digits and a change from small to capital letter; symbols also join. */
function tokens(text: string): readonly string[] {
  const split = text.match(/\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+/gu) ?? [];
  const joined = text.split(/\s+/u).map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  return [...split, ...joined].filter((word) => word !== '').map((word) => word.toLowerCase());
}
