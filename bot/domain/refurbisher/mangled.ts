/**
 * Whether a text is what Excel makes of a long number, "1,23E+11": the digits are gone, and nobody can
 * know which they were.
 */
export function isMangled(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d{1,3}$/iu.test(text);
}
