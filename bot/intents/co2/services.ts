import type { Month } from '../../domain/co2/month';
import { monthPeriod } from '../../domain/co2/monthly/period';
import type { Recipient, Scope } from '../../domain/co2/monthly/recipients';
import type { MonthlyView } from '../../domain/co2/monthly/view';
import type { Organisation } from '../../domain/organisation';
import { dayOf } from '../../domain/time';
import { Acts } from '../../services/co2/monthly/acts';
import { Coordinators, mustSee } from '../../services/co2/monthly/coordinators';
import { CountedDevices } from '../../services/co2/monthly/counted-devices';
import { Dispatch } from '../../services/co2/monthly/dispatch';
import { dispatchView } from '../../services/co2/monthly/dispatch-views';
import { Entries } from '../../services/co2/monthly/entries';
import { MonthlyViews } from '../../services/co2/monthly/monthly-views';
import { FactorSets } from '../../services/co2/factors';
import type { World } from '../../services/world';
import type { Turn } from '../intent';
import type { Reply } from '../reply';

/**
 * What is drawn for many at once is made once: so long, in milliseconds, a recipient may see what was
 * true for the one before. People who ask always get what is true now.
 */
const sameFor = 20_000;

/** The use cases of what was saved, built once. */
export class Co2Services {
  readonly coordinators: Coordinators;
  readonly views: MonthlyViews;
  readonly entries: Entries;
  readonly dispatch: Dispatch;
  readonly acts: Acts;

  private readonly known = new Map<string, { readonly until: number; readonly value: unknown }>();

  constructor(readonly world: World) {
    const devices = new CountedDevices(world);
    this.coordinators = new Coordinators(world);
    this.views = new MonthlyViews(world, devices);
    this.entries = new Entries(world);
    this.dispatch = new Dispatch(world, this.coordinators);
    this.acts = new Acts(world, this.coordinators, devices);
  }

  /** Who is to have a month's card, and whose figures are on it; undefined for who is not. */
  async recipient(
    organisation: Organisation,
    month: Month,
    person: string,
    now: Date,
  ): Promise<Recipient | undefined> {
    const all = await this.remembered(`to/${organisation._id}/${month}`, now, async () => {
      const recipients = await this.dispatch.recipients(organisation, month);
      return new Map(recipients.map((recipient) => [recipient.person, recipient]));
    });
    return all.get(person);
  }

  /** A month's card as its recipient gets it: the same for all who coordinate the same. */
  cardView(
    organisation: Organisation,
    scope: Scope,
    month: Month,
    now: Date,
  ): Promise<MonthlyView> {
    const { administrations } = scope;
    const may = { share: true, open: true, optOut: true };
    const beside = administrations === undefined || administrations.length > 1;
    const whose = administrations?.join(',') ?? '*';
    return this.remembered(`view/${organisation._id}/${month}/${whose}`, now, () =>
      this.views.view(organisation, { scope, period: monthPeriod(month), beside, may }, now),
    );
  }

  /** Entries name devices: they are for those whose administrations' they are. Refuses others. */
  async mayOpen({ organisation, actor, now }: Turn, scope: Scope): Promise<void> {
    const rights = await this.coordinators.rights(organisation, actor, now);
    mustSee(rights, scope.administrations === undefined ? allOf(organisation) : scope);
  }

  private async remembered<T>(key: string, now: Date, make: () => Promise<T>): Promise<T> {
    const known = this.known.get(key);
    if (known !== undefined && now.getTime() < known.until) return known.value as Promise<T>;
    if (this.known.size > 500) this.known.clear();
    const value = make();
    this.known.set(key, { until: now.getTime() + sameFor, value });
    // What could not be made is made anew for the next.
    value.catch(() => this.known.delete(key));
    return value;
  }

  async dispatchReply(organisation: Organisation, month: Month): Promise<Reply> {
    const dispatch = await dispatchView(this.world, this.dispatch, organisation, month);
    return { kind: 'co2-dispatch', dispatch };
  }

  /** How it is counted: the factor set that holds today, with its source and note. */
  async methodReply({ organisation, language, now }: Turn): Promise<readonly Reply[]> {
    const { set } = (await new FactorSets(this.world.store).of(organisation._id)).on(dayOf(now));
    const { name, version, source } = set;
    const facts = { set: name[language], version, source };
    return [{ kind: 'sentence', key: 'co2.method-answer', facts, suggest: ['co2'] }];
  }
}

function allOf({ administrations }: Organisation): Scope {
  return { administrations: administrations.map(({ id }) => id) };
}
