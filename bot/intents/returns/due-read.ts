import { mayReceive } from '../../services/returns/return-views';
import { verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';
import { listIn } from './said';

/** What anybody can want of their digest, and IT of its list. */
export type DueIntent =
  | { readonly kind: 'due-show' }
  | { readonly kind: 'due-choose'; readonly choice: 'snooze' | 'off' | 'on' }
  | { readonly kind: 'attention' | 'attention-file' };

const buttons: Readonly<Record<string, DueIntent>> = {
  [verbs.showDigest]: { kind: 'due-show' },
  [verbs.snoozeDigest]: { kind: 'due-choose', choice: 'snooze' },
  [verbs.digestOff]: { kind: 'due-choose', choice: 'off' },
  [verbs.digestOn]: { kind: 'due-choose', choice: 'on' },
  [verbs.showAttention]: { kind: 'attention' },
  [verbs.attentionFile]: { kind: 'attention-file' },
};

/** "Påminnelser", said alone, shows one's own; "stäng av påminnelser" turns them off. */
const words: readonly (readonly [RegExp, DueIntent])[] = [
  [/^(?:mina )?påminnelser\W*$|^(?:my )?reminders\W*$/iu, { kind: 'due-show' }],
  [
    /^(?:stäng av|sluta med) påminnelser\w*\W*$|^(?:stop|turn off)(?: the| my)? reminders\W*$/iu,
    { kind: 'due-choose', choice: 'off' },
  ],
  [
    /^(?:sätt på|slå på) påminnelser\w*\W*$|^turn on(?: the| my)? reminders\W*$/iu,
    { kind: 'due-choose', choice: 'on' },
  ],
];

export function readDue(said: Said, turn: Turn): DueIntent | undefined {
  if (said.kind === 'press') return buttons[said.verb];
  if (said.kind !== 'text') return undefined;
  if (mayReceive(turn.actor) && listIn(said.text) === 'attention') return { kind: 'attention' };
  return words.find(([pattern]) => pattern.test(said.text.trim()))?.[1];
}
