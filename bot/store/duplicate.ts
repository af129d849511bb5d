/** What MongoDB answers when a unique index, or `_id`, already has the value. */
const duplicateKeyCode = 11000;

/** True for the error of a write that a unique index, or `_id`, refused; on either engine. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === duplicateKeyCode;
}

/** The embedded engine's duplicate error. It names the index, not the value: values may be personal. */
export function duplicateKey(index: string): Error {
  return Object.assign(
    new Error(`E11000 duplicate key: the unique index ${index} has it already`),
    {
      code: duplicateKeyCode,
    },
  );
}
