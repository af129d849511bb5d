/**
 * An organisation's pattern for its kodsträng, held against the whole text. Older expressions, such as
 * `\-` outside brackets, count too; undefined for what is no expression at all, so that a slip of an
 * administrator's keeps nobody from ordering.
 */
export function accountPattern(pattern: string): RegExp | undefined {
  return expression(pattern, 'u') ?? expression(pattern, '');
}

function expression(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, flags);
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
