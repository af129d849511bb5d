import type { SupportEntry, SupportProblem } from '../../domain/support/support-views';
import type { Wish } from '../../domain/support/slot-search';
import type { Trouble } from '../../services/support/making';

/** Everything wrong at once. */
export function problemsOf(
  { trouble, slot, phone }: SupportEntry,
  timed: boolean,
): readonly SupportProblem[] {
  return [
    ...(trouble.trim() === '' ? (['trouble-missing'] as const) : []),
    ...(timed && Number.isNaN(Date.parse(slot)) ? (['slot-missing'] as const) : []),
    ...(phone !== '' && !/^\+?[\d\s()-]{6,}$/u.test(phone) ? (['phone-wrong'] as const) : []),
  ];
}

/** What is booked of an entry in order. */
export function troubleOf({
  category,
  device,
  trouble,
  phone,
}: SupportEntry): Omit<Trouble, 'draft'> {
  return {
    category,
    trouble: trouble.trim(),
    ...(device !== '' && device !== 'other' && { device }),
    ...(phone !== '' && { phone }),
  };
}

/** The day that somebody chose, if any. */
export function wishOf({ day }: SupportEntry): Wish {
  return { urgent: false, ...(day !== '' && { from: day, to: day }) };
}
