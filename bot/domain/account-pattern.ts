/**
 * An organisation's pattern for its kodsträng, held against the whole text. Older expressions, such as
 * `\-` outside brackets, count too; undefined for what is no expression at all, so that a slip of an
 * administrator's keeps nobody from ordering.
 */
export function accountPattern(pattern: string): RegExp | undefined {
  return expression(pattern, 'u') ?? expression(pattern, '');
}

/** What a kodsträng is made of: "5110-520-61540" has three parts, counted from 0. */
export function accountParts(account: string): readonly string[] {
  return account.split(/[^\p{L}\p{N}]+/u);
}

function expression(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, flags);
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
