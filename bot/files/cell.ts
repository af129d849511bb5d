/** Signs that are no sign to a reader: no-break and zero-width spaces, a stray byte order mark. */
const invisible = /[\u00a0\u200b\u2007\u202f\ufeff]/gu;

/** What somebody wrote to keep Excel from reading a number: ="00123". */
const kept = /^="(?<text>[^"]*)"$/u;

/** What begins a formula, and the apostrophe that keeps it from being one. */
const defused = /^'(?=[=+\-@\t\r\n])/u;

/** A cell's text as it was meant. What `defuse` put in front is taken away again. */
export function cellText(raw: string): string {
  const text = raw.replace(invisible, ' ').trim();
  return kept.exec(text)?.groups?.['text'] ?? text.replace(defused, '');
}

/**
 * Text that no spreadsheet program will run: what begins like a formula gets an apostrophe before it
 * (OWASP, CSV injection). A plain number with a minus is left as it is.
 */
export function defuse(text: string): string {
  if (/^-\d+(?:[.,]\d+)?$/u.test(text)) return text;
  return /^[=+\-@\t\r\n]/u.test(text) ? `'${text}` : text;
}
