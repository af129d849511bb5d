import { textIn, verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';

/** What those who drive can want. */
export type RoundsIntent =
  | { readonly kind: 'rounds' }
  | { readonly kind: 'plan-round'; readonly place: string }
  | { readonly kind: 'round-driven'; readonly round: string; readonly done: readonly string[] }
  | { readonly kind: 'cancel-round'; readonly round: string }
  | { readonly kind: 'round-file'; readonly round: string };

const ofRounds =
  /^(?:(?:visa|show)\s+)?(?:(?:dagens|veckans|nästa|the|our|next)\s+)?(?:leverans|kör|hämt)?(?:rundor(?:na)?|runda(?:n)?|(?:delivery )?rounds?)[.?!]?$/iu;

type Press = Extract<Said, { kind: 'press' }>;
const buttons: Readonly<Partial<Record<string, (press: Press) => RoundsIntent>>> = {
  [verbs.showRounds]: () => ({ kind: 'rounds' }),
  [verbs.planRound]: ({ data }) => ({ kind: 'plan-round', place: textIn(data, 'place', 200) }),
  [verbs.driveRound]: ({ data }) => {
    const round = textIn(data, 'round', 64);
    const done = textIn(data, `done-${round}`, 30_000).split(',');
    return { kind: 'round-driven', round, done: done.filter((one) => one !== '') };
  },
  [verbs.cancelRound]: ({ data }) => ({ kind: 'cancel-round', round: textIn(data, 'round', 64) }),
  [verbs.fetchRound]: ({ data }) => ({ kind: 'round-file', round: textIn(data, 'round', 64) }),
};

/** Undefined for other words; who may is decided in the service, but the words are IT's. */
export function readRounds(said: Said, { actor }: Turn): RoundsIntent | undefined {
  if (said.kind === 'press') return buttons[said.verb]?.(said);
  const staff = actor.roles.includes('it-admin') || actor.roles.includes('technician');
  return staff && said.kind === 'text' && ofRounds.test(said.text.trim())
    ? { kind: 'rounds' }
    : undefined;
}
