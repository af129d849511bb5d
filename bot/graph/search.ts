/**
 * Graph's $search for people whose name has a word that begins so, or whose mail does, for every
 * word typed. Inside a clause only the quote and the backslash mean something, and are escaped;
 * the whole is encoded because the client sends a query as it gets it.
 */
export function searchFor(words: readonly string[]): string {
  const clauses = words.map((word) => {
    const text = word.replaceAll(/["\\]/g, '\\$&');
    return `("displayName:${text}" OR "mail:${text}")`;
  });
  return encodeURIComponent(clauses.join(' AND '));
}

/**
 * Graph's $filter for the one who has just this mail, sign-in name or employee number. Inside a text only
 * the single quote means something, and is doubled.
 */
export function filterFor(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  const fields = text.includes('@') ? ['mail', 'userPrincipalName'] : ['employeeId'];
  return encodeURIComponent(fields.map((field) => `${field} eq ${quoted}`).join(' or '));
}
