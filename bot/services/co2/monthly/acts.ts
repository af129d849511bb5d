import { monthAt } from '../../../domain/co2/month';
import type { Period } from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import { Refusal } from '../../../domain/errors';
import type { Message, Topic } from '../../../domain/message';
import type { Organisation } from '../../../domain/organisation';
import type { DeviceKind } from '../../../domain/product';
import { dayOf } from '../../../domain/time';
import { isDuplicate } from '../../../store/duplicate';
import type { MonthlyAct } from '../../../domain/co2/monthly/act';
import type { World } from '../../world';
import { mustSee, type Coordinators, type Looking } from './coordinators';
import type { DeviceFigures } from './device-figures';
import { remindingOf, unreportedBefore } from './outcomes';

/** Who presses, and when. */
export interface Pressing {
  readonly organisation: Organisation;
  readonly actor: Looking;
  readonly now: Date;
}

/** What the buttons of the card do. Rights are read at the press; each act is done once a month. */
export class Acts {
  constructor(
    private readonly world: World,
    private readonly coordinators: Coordinators,
    private readonly devices: DeviceFigures,
  ) {}

  /** Reminds everybody in a unit who has what should have come back; how many that were. */
  async remindUnit(
    pressing: Pressing,
    scope: Scope,
    unit: { readonly unit: string; readonly kind: DeviceKind },
  ): Promise<number> {
    const { organisation, now } = pressing;
    await this.maySee(pressing, scope);
    const holders = await this.devices.holders(organisation, scope, unit, dayOf(now));
    if (holders.length === 0) throw new Refusal('co2-nobody-to-remind', { unit: unit.unit });
    const what = remindingOf(unit);
    const act = this.act(pressing, what, scope, { count: holders.length });
    await this.do(
      act,
      holders.map((person) => message(act, 'co2-remind-unit', { person }, `/${person}`)),
    );
    return holders.length;
  }

  /** Asks IT to ask the refurbisher, or to look for what is missing. Refused when there is nothing of it. */
  async askIt(
    pressing: Pressing,
    scope: Scope,
    topic: 'co2-ask-for-report' | 'co2-ask-to-look',
  ): Promise<void> {
    await this.maySee(pressing, scope);
    const { organisation, now } = pressing;
    const count =
      topic === 'co2-ask-to-look'
        ? await this.devices.lost(organisation._id, scope)
        : await this.devices.unreported(organisation._id, scope, unreportedBefore(now));
    if (count === 0) throw new Refusal('co2-nothing-to-ask');
    const whose = scope.administrations?.join(',') ?? '*';
    const act = this.act(pressing, `${topic}/${whose}`, scope, { count });
    await this.do(act, [message(act, topic, { unit: 'it' })]);
  }

  /** Sends a card to a colleague, who then sees what the sender chose to show. */
  async share(pressing: Pressing, scope: Scope, period: Period, colleague: string): Promise<void> {
    const { actor, now } = pressing;
    await this.maySee(pressing, scope);
    const whose = scope.administrations?.join(',') ?? '*';
    const months = `${period.from}_${period.to}`;
    const what = `share/${actor.oid}/${colleague}/${whose}/${months}/${dayOf(now)}`;
    const act = this.act(pressing, what, scope, { period });
    await this.do(act, [message(act, 'co2-shared', { person: colleague })], false);
  }

  async find(organisation: string, id: string): Promise<MonthlyAct | undefined> {
    return (await this.world.store.of(organisation).co2Acts.findOne({ _id: id })) ?? undefined;
  }

  private async maySee({ organisation, actor, now }: Pressing, scope: Scope): Promise<void> {
    mustSee(await this.coordinators.rights(organisation, actor, now), scope);
  }

  private act(
    { organisation, actor, now }: Pressing,
    what: string,
    { administrations }: Scope,
    more: Partial<MonthlyAct>,
  ): MonthlyAct {
    const month = monthAt(now);
    return {
      _id: `${organisation._id}/co2/${month}/${what}`,
      organisation: organisation._id,
      month,
      what,
      at: now,
      person: actor.oid,
      ...(administrations !== undefined && { administrations }),
      ...more,
      outbox: [],
    };
  }

  /** One write holds the act and its messages; done before, it says when. */
  private async do(act: MonthlyAct, outbox: readonly Message[], refuseTwice = true): Promise<void> {
    const { co2Acts } = this.world.store.of(act.organisation);
    try {
      await co2Acts.insertOne({ ...act, outbox });
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
      const before = await co2Acts.findOne({ _id: act._id });
      if (refuseTwice) throw new Refusal('co2-done-before', { day: dayOf(before?.at ?? act.at) });
    }
  }
}

function message(act: MonthlyAct, topic: Topic, to: Message['to'], which = ''): Message {
  return { id: `${act._id}${which}`, topic, to, about: act._id, at: act.at, facts: {} };
}
