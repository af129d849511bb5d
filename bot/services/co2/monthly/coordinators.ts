import { substituting } from '../../../domain/approval';
import {
  coordinatorsOf,
  recipientsOf,
  type Recipient,
  type RoleHolder,
  type Scope,
} from '../../../domain/co2/monthly/recipients';
import { Refusal } from '../../../domain/errors';
import { isOf, type Organisation } from '../../../domain/organisation';
import type { Profile, Role } from '../../../domain/person';
import { dayOf, type Day } from '../../../domain/time';
import type { World } from '../../world';
import { settingsOf } from './settings';

/** Whose figures a person may see. The organisation's total is everybody's. */
export interface Rights {
  /** True for those who see every administration, side by side. */
  readonly all: boolean;
  readonly administrations: readonly string[];
}

/** Who looks, as far as rights go. */
export interface Looking {
  readonly oid: string;
  readonly roles: readonly Role[];
}

/** Who gets the card, and who may see whose figures. Read from settings and directory each time. */
export class Coordinators {
  constructor(private readonly world: World) {}

  /** Everybody who is to have the card, as of a day: substitutes serve from one to another. */
  async recipients(organisation: Organisation, day: Day): Promise<readonly Recipient[]> {
    const settings = await settingsOf(this.world.store, organisation._id);
    return recipientsOf(organisation, settings, await this.holders(organisation), day);
  }

  /**
   * IT and the economist see all, as they count and answer for it; a coordinator their own
   * administrations, and those of whom they stand in for; anybody else the total alone.
   */
  async rights(organisation: Organisation, viewer: Looking, now: Date): Promise<Rights> {
    const settings = await settingsOf(this.world.store, organisation._id);
    const seesAll = viewer.roles.includes('it-admin') || viewer.roles.includes('economist');
    if (seesAll || settings.totals.includes(viewer.oid)) return everything(organisation);
    const instead = substituting(organisation.substitutes, viewer.oid, dayOf(now));
    if (instead.some((oid) => settings.totals.includes(oid))) return everything(organisation);
    const own = coordinatorsOf(organisation, settings, await this.holders(organisation));
    const ids = new Set([viewer.oid, ...instead].flatMap((oid) => own.get(oid) ?? []));
    return {
      all: false,
      administrations: organisation.administrations.map(({ id }) => id).filter((id) => ids.has(id)),
    };
  }

  private async holders(organisation: Organisation): Promise<readonly RoleHolder[]> {
    const { tenant } = organisation;
    const oids = await this.world.directory.withRole(tenant, 'coordinator');
    const profiles = await Promise.all(oids.map((oid) => this.profile(tenant, oid)));
    return profiles
      .filter((profile) => profile !== undefined)
      .filter(({ active, company }) => active && isOf(organisation, company))
      .map(({ oid, department }) => ({
        person: oid,
        ...(department !== undefined && { department }),
      }));
  }

  /** Throws where the directory gives no answer: nobody loses their card because it was away. */
  private async profile(tenant: string, oid: string): Promise<Profile | undefined> {
    const known = await this.world.directory.profile(tenant, oid);
    if (known === undefined) await this.world.directory.hasLeft(tenant, oid);
    return known;
  }
}

/** Refuses whoever may not see these figures. */
export function mustSee(rights: Rights, { administrations }: Scope): void {
  if (administrations === undefined || rights.all) return;
  if (!administrations.every((id) => rights.administrations.includes(id)))
    throw new Refusal('co2-not-yours');
}

function everything({ administrations }: Organisation): Rights {
  return { all: true, administrations: administrations.map(({ id }) => id) };
}
