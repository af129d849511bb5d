import { Refusal } from '../errors';
import type { Difference, DifferenceStage } from './difference';

/** What can be done to a difference. */
export type DifferenceCommand =
  /** A person has found out, and says what. */
  | { readonly type: 'clear'; readonly now: Date; readonly note: string }
  /** A later report told what was missing. */
  | { readonly type: 'settle'; readonly now: Date; readonly by: string }
  /** The report that brought it up was taken back. */
  | { readonly type: 'withdraw'; readonly now: Date }
  /** The report that settled it was taken back, or the one that was taken back is there again. */
  | { readonly type: 'reopen'; readonly now: Date };

/** The next stage; undefined when there is nothing to change. A person's clearing is refused by name. */
export function decideDifference(
  { stage }: Pick<Difference, 'stage'>,
  command: DifferenceCommand,
): DifferenceStage | undefined {
  const { now } = command;
  const open = stage.name === 'open';
  switch (command.type) {
    case 'clear':
      return cleared(open, command);
    case 'settle':
      return open ? { name: 'settled', since: now, by: command.by } : undefined;
    case 'withdraw':
      return open ? { name: 'withdrawn', since: now } : undefined;
    case 'reopen': {
      const closedByReport = stage.name === 'settled' || stage.name === 'withdrawn';
      return closedByReport ? { name: 'open', since: now } : undefined;
    }
  }
}

function cleared(
  open: boolean,
  { now, note }: Extract<DifferenceCommand, { readonly type: 'clear' }>,
): DifferenceStage {
  if (note.trim() === '') throw new Refusal('difference-note-missing');
  if (!open) throw new Refusal('difference-closed');
  return { name: 'cleared', since: now, note: note.trim() };
}
