import { hoursText } from '../../bot/domain/support/hours-text';
import { supportCategories } from '../../bot/domain/support/roster';
import type { TechnicianEntry } from '../../bot/domain/support/roster-views';
import type { Roster } from '../../bot/services/support/roster/roster';
import type { RosterShape, TechnicianSaved } from '../tab/support-shapes';
import { textOf, type TabTurn } from '../tab/tab-route';

/** Who helps, when, and who is on call. Throws 'not-permitted' for everybody but IT. */
export async function rosterOf(roster: Roster, turn: TabTurn): Promise<RosterShape> {
  const { technicians, onCall, today, calendar } = await roster.view(turn);
  return {
    technicians: technicians.map(({ oid, name, skills, places = [], hours, away }) => {
      const coming = away.find(({ to }) => to >= today);
      return {
        ...{ oid, name, skills, places, hours: hoursText(hours, turn.language) },
        awayFrom: coming?.from ?? '',
        awayTo: coming?.to ?? '',
      };
    }),
    onCall,
    places: turn.organisation.places,
    ...(calendar !== undefined && { calendar }),
  };
}

/** Saves a technician, or says what is wrong: nothing is saved by halves. */
export async function saveTechnician(
  roster: Roster,
  turn: TabTurn,
  body: Readonly<Record<string, unknown>>,
): Promise<TechnicianSaved> {
  const form = await roster.save(turn, entryIn(body, turn.organisation.places));
  return form === undefined
    ? { problems: [], meant: [], roster: await rosterOf(roster, turn) }
    : { problems: form.problems, meant: form.meant };
}

function entryIn(
  body: Readonly<Record<string, unknown>>,
  places: readonly string[],
): TechnicianEntry {
  const [skills, goes] = [listIn(body['skills']), listIn(body['places'])];
  return {
    oid: textOf(body, 'oid').slice(0, 64),
    who: textOf(body, 'who').slice(0, 100),
    skills: supportCategories.filter((one) => skills.includes(one)),
    places: places.filter((one) => goes.includes(one)),
    hours: textOf(body, 'hours').slice(0, 300),
    awayFrom: textOf(body, 'awayFrom').slice(0, 10),
    awayTo: textOf(body, 'awayTo').slice(0, 10),
  };
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 500) : [];
}
