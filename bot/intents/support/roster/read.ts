import { supportCategories } from '../../../domain/support/roster';
import type { TechnicianEntry } from '../../../domain/support/roster-views';
import { textIn, verbs } from '../../../../cards/verbs';
import type { Said, Turn } from '../../intent';

/** What those who keep the roster can want. */
export type RosterIntent =
  | { readonly kind: 'roster' }
  | { readonly kind: 'calendar'; readonly asked: boolean }
  | { readonly kind: 'technician-form'; readonly technician: string }
  | { readonly kind: 'save-technician'; readonly entry: TechnicianEntry }
  | { readonly kind: 'remove-technician'; readonly technician: string }
  | {
      readonly kind: 'on-call';
      readonly technician: string;
      readonly from: string;
      readonly to: string;
    };

const ofRoster =
  /^(?:(?:visa|ändra|show|change|edit)\s+)?(?:(?:the|our|vår|vårt)\s+)?(?:bemanning(?:en)?|jour(?:lista|listan|schema|schemat|en)?|tekniker(?:na|listan)?|supportschema(?:t)?|roster|technicians|on[- ]call(?: list)?)[.?!]?$/iu;

type Press = Extract<Said, { kind: 'press' }>;

const buttons: Readonly<Partial<Record<string, (press: Press, turn: Turn) => RosterIntent>>> = {
  [verbs.setCalendar]: ({ data }) => ({ kind: 'calendar', asked: data['asked'] === 'yes' }),
  [verbs.showRoster]: () => ({ kind: 'roster' }),
  [verbs.openTechnician]: ({ data }) => ({
    kind: 'technician-form',
    technician: textIn(data, 'technician', 64),
  }),
  [verbs.saveTechnician]: ({ data }, { organisation }) => ({
    kind: 'save-technician',
    entry: entryIn(data, organisation.places),
  }),
  [verbs.removeTechnician]: ({ data }) => ({
    kind: 'remove-technician',
    technician: textIn(data, 'technician', 64),
  }),
  [verbs.setOnCall]: ({ data }) => ({
    kind: 'on-call',
    technician: textIn(data, 'onCallWho', 64),
    from: textIn(data, 'onCallFrom', 10),
    to: textIn(data, 'onCallTo', 10),
  }),
};

/** Undefined for other words; who may is decided in the service, but the words are IT's. */
export function readRoster(said: Said, turn: Turn): RosterIntent | undefined {
  if (said.kind === 'press') return buttons[said.verb]?.(said, turn);
  if (said.kind !== 'text' || !turn.actor.roles.includes('it-admin')) return undefined;
  return ofRoster.test(said.text.trim()) ? { kind: 'roster' } : undefined;
}

function entryIn(
  data: Readonly<Record<string, unknown>>,
  places: readonly string[],
): TechnicianEntry {
  const goes = textIn(data, 'goes', 2000).split(',');
  const skills = textIn(data, 'skills', 500).split(',');
  return {
    oid: textIn(data, 'technician', 64),
    who: textIn(data, 'who', 100),
    skills: supportCategories.filter((one) => skills.includes(one)),
    // By number: a place's name may have a comma, and Teams joins what was chosen by commas.
    places: places.filter((_, at) => goes.includes(String(at))),
    hours: textIn(data, 'hours', 300),
    awayFrom: textIn(data, 'awayFrom', 10),
    awayTo: textIn(data, 'awayTo', 10),
  };
}
