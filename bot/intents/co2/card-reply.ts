import type { Month } from '../../domain/co2/month';
import { monthPeriod } from '../../domain/co2/monthly/period';
import { workplaceOf, type Scope } from '../../domain/co2/monthly/recipients';
import type { May } from '../../domain/co2/monthly/view';
import { Refusal, type Facts } from '../../domain/errors';
import type { Key } from '../../locale';
import { mustSee, type Rights } from '../../services/co2/monthly/coordinators';
import type { Turn } from '../intent';
import type { Reply } from '../reply';
import type { CardReference } from './read';
import type { ReadScope } from './read-scope';
import type { Co2Services } from './services';

/** A sentence above the card. */
export interface Note {
  readonly key: Key;
  readonly facts?: Facts;
}

interface Meant {
  readonly scope: Scope;
  readonly note?: Note;
}

/**
 * Whose figures are meant. Nothing said: a coordinator means their own administrations, anybody else the
 * organisation. All of them side by side are for IT and the economist; others get the total, and are told.
 */
export async function scopeMeant(
  { coordinators, world }: Co2Services,
  whose: ReadScope,
  { organisation, actor, now }: Turn,
): Promise<Meant> {
  const rights = await coordinators.rights(organisation, actor, now);
  switch (whose.kind) {
    case 'organisation':
      return { scope: {} };
    case 'each':
      return rights.all ? { scope: {} } : { scope: {}, note: { key: 'co2.each-not-yours' } };
    case 'named':
      return { scope: { administrations: whose.administrations } };
    case 'own':
      return { scope: rights.all ? await workplace() : ownOf(rights) };
    case 'unsaid':
      return { scope: rights.all ? {} : scopeOf(rights.administrations) };
  }

  /** IT's own, who answer for all: where they work. */
  async function workplace(): Promise<Scope> {
    const profile = await world.directory.profile(organisation.tenant, actor.oid);
    return scopeOf(workplaceOf(organisation, profile?.department));
  }
}

/** The card as whoever asks may see it; refuses figures that are not theirs to see. */
export async function shownCard(
  { coordinators, views, dispatch }: Co2Services,
  { scope, period }: CardReference,
  { organisation, actor, now, place }: Turn,
  note?: Note,
): Promise<readonly Reply[]> {
  const rights = await coordinators.rights(organisation, actor, now);
  mustSee(rights, scope);
  const personal = place === 'personal';
  const refusing = personal && (await dispatch.refusing(organisation._id)).has(actor.oid);
  const may = mayWith(rights, scope, personal && rights.administrations.length > 0 && !refusing);
  const asked = { scope, period, beside: besides(rights, scope), may };
  const view = await views.view(organisation, asked, now);
  return [{ kind: 'co2-card', view, ...(note !== undefined && { note }) }];
}

/** A recipient's card for a month as they would get it, for IT to look at first. */
export async function cardFor(
  services: Co2Services,
  { organisation, now }: Turn,
  month: Month,
  person: string,
): Promise<Reply> {
  const { dispatch, views, world } = services;
  const recipient = (await dispatch.recipients(organisation, month)).find(
    (one) => one.person === person,
  );
  if (recipient === undefined) throw new Refusal('co2-no-recipient');
  const profile = await world.directory.profile(organisation.tenant, person);
  const { scope } = recipient;
  const nothing = { share: false, open: false, optOut: false };
  const beside = scope.administrations === undefined || scope.administrations.length > 1;
  const asked = { scope, period: monthPeriod(month), beside, may: nothing };
  const note = { key: 'co2.preview', facts: { name: profile?.name ?? '' } } as const;
  return { kind: 'co2-card', view: await views.view(organisation, asked, now), note };
}

/** Everybody may share what they see; entries name devices and are for those whose they are. */
export function mayWith(rights: Rights, { administrations }: Scope, optOut: boolean): May {
  const open =
    rights.all || (administrations?.every((id) => rights.administrations.includes(id)) ?? false);
  return { share: true, open, optOut };
}

/** Several administrations stand side by side, and all of them for those who may see all. */
export function besides(rights: Rights, { administrations }: Scope): boolean {
  return administrations === undefined ? rights.all : administrations.length > 1;
}

function scopeOf(administrations: readonly string[]): Scope {
  return administrations.length === 0 ? {} : { administrations };
}

function ownOf({ administrations }: Rights): Scope {
  if (administrations.length === 0) throw new Refusal('co2-not-yours');
  return { administrations };
}
