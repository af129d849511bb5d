import { comparable, type Device } from '../../domain/device';
import type { Organisation } from '../../domain/organisation';
import type { DeviceKind } from '../../domain/product';
import {
  choicesOf,
  kindOf,
  otherDevice,
  problemsInReturn,
  type ReturnEntry,
  type ReturnProblems,
} from '../../domain/returns/return-form';
import type { ReturnFormView } from '../../domain/returns/views';
import type { Acting } from '../requests';
import type { World } from '../world';
import { devicesBy } from './identities';
import { deviceName, devicesHeldBy } from './names';
import type { NewReturn } from './returns';

/** What a sentence or a button already said. */
export interface ReturnPrefill {
  readonly device?: string;
  readonly kind?: DeviceKind;
  readonly identity?: string;
  readonly reason?: ReturnEntry['reason'];
  readonly note?: string;
}

/** A form that was read: either in order, or to be shown again with what is wrong. */
export type CheckedReturn =
  | { readonly ok: true; readonly fresh: NewReturn }
  | { readonly ok: false; readonly form: ReturnFormView };

/** Opens, fills in and checks the form for giving something back. */
export class ReturnForms {
  constructor(private readonly world: World) {}

  /** Of somebody with one device, that one is meant; of somebody with none, what nobody has registered. */
  async open({ actor, organisation }: Acting, said: ReturnPrefill): Promise<ReturnFormView> {
    const held = await devicesHeldBy(this.world, organisation._id, actor.oid);
    const device = held.length === 0 ? otherDevice : (said.device ?? meant(held, said.kind));
    const entry: ReturnEntry = {
      device,
      kind: said.kind ?? '',
      identity: said.identity ?? '',
      whose: '',
      reason: said.reason ?? (device === otherDevice ? 'found' : ''),
      note: said.note ?? '',
      condition: '',
      locked: '',
      handIn: organisation.places.length === 1 ? (organisation.places[0] ?? '') : '',
      collectFrom: '',
    };
    return view(organisation, held, this.world.newId(), entry);
  }

  /** The other form, with everything typed so far. */
  async other(
    { actor, organisation }: Acting,
    draft: string,
    entry: ReturnEntry,
  ): Promise<ReturnFormView> {
    const held = await devicesHeldBy(this.world, organisation._id, actor.oid);
    const device = entry.device === otherDevice ? '' : otherDevice;
    return view(organisation, held, draft === '' ? this.world.newId() : draft, {
      ...entry,
      device,
    });
  }

  /** Holds an entry against the person's devices and the organisation's places. */
  async check(acting: Acting, draft: string, entry: ReturnEntry): Promise<CheckedReturn> {
    const { actor, organisation } = acting;
    const held = await devicesHeldBy(this.world, organisation._id, actor.oid);
    const context = { devices: held, places: organisation.places };
    const problems = problemsInReturn(entry, context);
    const kind = kindOf(entry, context);
    if (Object.keys(problems).length > 0 || kind === undefined) {
      return { ok: false, form: view(organisation, held, draft, entry, problems) };
    }
    const what =
      entry.device === otherDevice
        ? await this.described(acting, entry, kind)
        : ownDevice(held, entry.device, actor.oid);
    const note = entry.note.trim();
    return {
      ok: true,
      fresh: {
        origin: 'announced',
        by: actor.oid,
        ...what,
        ...choicesOf(entry, kind),
        ...(note !== '' && { note }),
      },
    };
  }

  /** What nobody has registered; unless the number that was read says otherwise. */
  private async described(
    { organisation, actor }: Acting,
    entry: ReturnEntry,
    kind: DeviceKind,
  ): Promise<Partial<NewReturn>> {
    const typed = entry.identity.trim();
    const found = await devicesBy(this.world, organisation._id, typed);
    const [device] = found;
    const whose = await this.whose(organisation, entry.whose.trim());
    if (device !== undefined && found.length === 1) {
      const mine = 'holder' in device.lifecycle && device.lifecycle.holder === actor.oid;
      return { device, ...(mine && { holder: actor.oid }), ...whose };
    }
    const identity = comparable(typed);
    return {
      described: { kind, ...(typed !== '' && { identity: typed }) },
      ...(identity !== '' && { identity }),
      ...whose,
    };
  }

  /** A person where the directory knows exactly one; otherwise the name as it was typed. */
  private async whose({ tenant }: Organisation, typed: string): Promise<Pick<NewReturn, 'whose'>> {
    if (typed === '') return {};
    const found = await this.world.directory.search(tenant, typed);
    const [only] = found;
    return only !== undefined && found.length === 1
      ? { whose: { oid: only.oid } }
      : { whose: { name: typed } };
  }
}

function meant(held: readonly Device[], kind: DeviceKind | undefined): string {
  const fitting = held.filter((device) => kind === undefined || device.kind === kind);
  return fitting.length === 1 ? (fitting[0]?.tag ?? '') : '';
}

function ownDevice(held: readonly Device[], tag: string, oid: string): Partial<NewReturn> {
  const device = held.find((one) => one.tag === tag);
  return device === undefined ? {} : { device, holder: oid };
}

function view(
  { demo, places }: Organisation,
  held: readonly Device[],
  draft: string,
  entry: ReturnEntry,
  problems: ReturnProblems = {},
): ReturnFormView {
  return {
    draft,
    mode: entry.device === otherDevice ? 'other' : 'own',
    demo: demo === true,
    devices: held.map(deviceName),
    places,
    entry,
    problems,
  };
}
