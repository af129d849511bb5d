import { hoursText } from '../../../domain/support/hours-text';
import type { TechnicianEntry } from '../../../domain/support/roster-views';
import type { Roster } from '../../../services/support/roster/roster';
import type { Turn } from '../../intent';
import { plugin, type Plugin } from '../../plugin';
import type { Reply } from '../../reply';
import type { SupportReply } from '../reply';
import { readRoster, type RosterIntent } from './read';

/** The roster, kept in chat. */
export function rosterPlugin(roster: Roster): Plugin {
  const shown = async (
    turn: Turn,
    note?: Extract<SupportReply, { kind: 'roster' }>['note'],
  ): Promise<readonly Reply[]> => [
    {
      kind: 'roster',
      roster: await roster.view(turn),
      ...(note !== undefined && { note }),
    },
  ];
  return plugin<RosterIntent>('support-roster', readRoster, {
    roster: (_, turn) => shown(turn),
    calendar: async ({ asked }, turn) => {
      await roster.calendar(turn, asked);
      return shown(turn, { key: 'roster.saved' });
    },
    'technician-form': async ({ technician }, turn) => {
      const entry = await entryOf(roster, turn, technician);
      return [{ kind: 'technician-form', form: await roster.form(turn, entry) }];
    },
    'save-technician': async ({ entry }, turn) => {
      const form = await roster.save(turn, entry);
      return form === undefined
        ? shown(turn, { key: 'roster.saved' })
        : [{ kind: 'technician-form', form }];
    },
    'remove-technician': async ({ technician }, turn) => {
      await roster.remove(turn, technician);
      return shown(turn, { key: 'roster.removed' });
    },
    'on-call': async ({ technician, from, to }, turn) => {
      await roster.onCall(turn, technician, from, to);
      return shown(turn, { key: 'roster.saved' });
    },
  });
}

/** What the roster says of somebody; for somebody new, usual office hours. */
async function entryOf(roster: Roster, turn: Turn, technician: string): Promise<TechnicianEntry> {
  const { technicians, today } = await roster.view(turn);
  const known = technicians.find(({ oid }) => oid === technician);
  if (known === undefined) return { ...nobody, hours: usual[turn.language] };
  const { oid, skills, places = [], hours, away } = known;
  const { from: awayFrom, to: awayTo } = away.find(({ to }) => to >= today) ?? { from: '', to: '' };
  return { oid, who: '', skills, places, hours: hoursText(hours, turn.language), awayFrom, awayTo };
}

const nobody = { oid: '', who: '', skills: [], places: [], awayFrom: '', awayTo: '' } as const;

const usual = { sv: 'mån–fre 8–12, 13–16', en: 'Mon–Fri 8–12, 13–16' };
