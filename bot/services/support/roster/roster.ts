import { Refusal } from '../../../domain/errors';
import { mayDecideForIt } from '../../../domain/person';
import { hoursIn } from '../../../domain/support/hours-text';
import {
  emptyDesk,
  withCalendar,
  withOnCall,
  withoutTechnician,
  withTechnician,
} from '../../../domain/support/roster-steps';
import type {
  RosterView,
  TechnicianEntry,
  TechnicianForm,
  TechnicianProblem,
} from '../../../domain/support/roster-views';
import { dayOf, daysAfter, isDay } from '../../../domain/time';
import type { Acting } from '../../requests';
import type { World } from '../../world';
import { changeDesk } from './roster-changes';

/** Who helps at a distance, when, and who is on call: kept by IT in chat. */
export class Roster {
  constructor(
    private readonly world: World,
    private readonly hasCalendars: boolean,
  ) {}

  /** Throws 'not-permitted' for everybody but IT. */
  async view({ actor, organisation, now }: Acting): Promise<RosterView> {
    if (!mayDecideForIt(actor)) throw new Refusal('not-permitted');
    const { technicians, onCall, calendar } =
      (await this.world.store.organisation(organisation._id))?.support ?? emptyDesk;
    const today = dayOf(now);
    const coming = onCall.filter(({ to }) => to >= today).slice(0, 12);
    return {
      technicians: await Promise.all(
        technicians.map(async (one) => ({ ...one, name: await this.name(organisation, one.oid) })),
      ),
      onCall: await Promise.all(
        coming.map(async ({ oid, from, to }) => ({
          name: await this.name(organisation, oid),
          from,
          to,
        })),
      ),
      today,
      ...(this.hasCalendars && { calendar: calendar === 'graph' }),
      demo: organisation.demo === true,
    };
  }

  /** Saves what was written, or gives the form again with what is wrong. */
  async save(acting: Acting, entry: TechnicianEntry): Promise<TechnicianForm | undefined> {
    if (!mayDecideForIt(acting.actor)) throw new Refusal('not-permitted');
    const found = await this.meant(acting, entry);
    const hours = hoursIn(entry.hours);
    const [oid] = found.oids;
    const problems = [...found.problems, ...problemsOf(entry)];
    if (problems.length > 0 || oid === undefined || hours === undefined)
      return { ...(await this.form(acting, entry)), problems, meant: found.names };
    const { skills, places, awayFrom: from, awayTo: to } = entry;
    const away = from === '' ? [] : [{ from, to }];
    await changeDesk(this.world, acting, (desk) =>
      withTechnician(desk, { oid, skills, places, hours, away }),
    );
    return undefined;
  }

  /** The form for somebody new, or with what the roster says of `oid`. */
  async form({ organisation }: Acting, entry: TechnicianEntry): Promise<TechnicianForm> {
    const { places } = organisation;
    const named = entry.oid === '' ? {} : { name: await this.name(organisation, entry.oid) };
    return { entry, ...named, places, problems: [], meant: [] };
  }

  async remove(acting: Acting, oid: string): Promise<void> {
    await changeDesk(this.world, acting, (desk) => withoutTechnician(desk, oid));
  }

  /** From now on technicians' own calendars are asked and told, or not. */
  async calendar(acting: Acting, asked: boolean): Promise<void> {
    await changeDesk(this.world, acting, (desk) => withCalendar(desk, asked && this.hasCalendars));
  }

  /** Throws 'on-call-wrong' for days that are none, or in the wrong order. */
  async onCall(acting: Acting, oid: string, from: string, to: string): Promise<void> {
    if (!isDay(from) || !isDay(to) || to < from) throw new Refusal('on-call-wrong');
    await changeDesk(this.world, acting, (desk) => {
      if (!desk.technicians.some((one) => one.oid === oid)) throw new Refusal('on-call-wrong');
      return withOnCall(
        desk,
        { oid, from, to },
        (day) => daysAfter(day, -1),
        (day) => daysAfter(day, 1),
      );
    });
  }

  private async meant(
    { organisation }: Acting,
    { oid, who }: TechnicianEntry,
  ): Promise<{
    readonly oids: readonly string[];
    readonly names: readonly string[];
    readonly problems: readonly TechnicianProblem[];
  }> {
    if (oid !== '') return { oids: [oid], names: [], problems: [] };
    const found =
      who.trim() === '' ? [] : await this.world.directory.search(organisation.tenant, who);
    const names = found.map(({ name, mail }) => mail ?? name);
    if (found.length === 1) return { oids: found.map((one) => one.oid), names, problems: [] };
    return { oids: [], names, problems: [found.length === 0 ? 'who-unknown' : 'who-several'] };
  }

  private async name({ tenant }: { readonly tenant: string }, oid: string): Promise<string> {
    return (await this.world.directory.profile(tenant, oid))?.name ?? '–';
  }
}

function problemsOf({ hours, awayFrom, awayTo }: TechnicianEntry): readonly TechnicianProblem[] {
  const away =
    (awayFrom === '' && awayTo === '') || (isDay(awayFrom) && isDay(awayTo) && awayFrom <= awayTo);
  return [
    ...(hoursIn(hours) === undefined ? (['hours-wrong'] as const) : []),
    ...(away ? [] : (['away-wrong'] as const)),
  ];
}
