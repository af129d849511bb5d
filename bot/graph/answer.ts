/** An object in Graph's answer, not yet believed. */
export type Answer = Readonly<Record<string, unknown>>;

export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text field; Graph's null and '' both mean absent. */
export function textOf(answer: Answer, field: string): string | undefined {
  const value = answer[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The objects of a list answer's `value`, or of any other field. */
export function itemsOf(answer: Answer, field = 'value'): readonly Answer[] {
  const value = answer[field];
  return Array.isArray(value) ? value.filter(isAnswer) : [];
}
