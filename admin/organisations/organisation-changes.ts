import { z } from 'zod';
import {
  accountIn,
  factsOf,
  idFor,
  isAdministrationId,
  takenDepartments,
  withAdministration,
} from '../../bot/domain/administrations';
import { Refusal } from '../../bot/domain/errors';
import type { AdministrationFacts } from '../../bot/domain/import-batch';
import type { Organisation } from '../../bot/domain/organisation';
import { dayOf } from '../../bot/domain/time';
import { changeOrganisation, type Decide } from '../../bot/services/organisation-changes';
import type { World } from '../../bot/services/world';
import { bringToLog, entryOf, type Told } from '../audit/audit';
import type { OrganisationShape } from '../tab/organisation-shapes';
import type { TabTurn } from '../tab/tab-route';
import { ownOrganisation } from './own-organisation';

const line = z.string().trim().min(1).max(120);
const shape = z.object({
  /** Empty for a new one. */
  id: z.string().max(41),
  sv: line,
  en: line,
  departments: z.array(line).max(200),
  account: z.string().trim().max(60),
});

/** Gives the organisation another name. Refuses `organisation-name` and `changed-meanwhile`. */
export async function rename(
  world: World,
  turn: TabTurn,
  wanted: string,
  seen: number,
): Promise<OrganisationShape> {
  const read = line.safeParse(wanted);
  if (!read.success) throw new Refusal('organisation-name');
  const { name } = turn.organisation;
  const told = { what: 'organisations/name', before: name, after: read.data };
  return changed(world, turn, seen, told, (known) =>
    known.name === read.data ? {} : { name: read.data },
  );
}

/** Adds an administration, or changes what is said of one. Refuses, with what to mend. */
export async function saveAdministration(
  world: World,
  turn: TabTurn,
  wanted: unknown,
  seen: number,
): Promise<OrganisationShape> {
  const read = shape.safeParse(wanted);
  if (!read.success) throw new Refusal('administration-wrong');
  const { organisation } = turn;
  const { sv, en, departments } = read.data;
  const before = factsOf(organisation, read.data.id);
  const id = before === undefined ? newId(read.data, organisation) : read.data.id;
  const [taken] = takenDepartments(organisation, id, departments);
  if (taken !== undefined) throw new Refusal('administration-department', { department: taken });
  const account = accountOf(read.data.account, before, organisation);
  const after = { sv, en, departments: [...new Set(departments)], ...(account && { account }) };
  const told = { what: 'organisations/administration', subject: sv, before: before ?? {}, after };
  return changed(world, turn, seen, told, (known) =>
    JSON.stringify(before) === JSON.stringify(after) ? {} : withAdministration(known, id, after),
  );
}

/** From today on nothing new is asked for on its behalf; or it is again. Devices and history stay. */
export async function closeAdministration(
  world: World,
  turn: TabTurn,
  { id, closed }: { readonly id: string; readonly closed: boolean },
  seen: number,
): Promise<OrganisationShape> {
  const known = turn.organisation.administrations.find((one) => one.id === id);
  if (known === undefined) throw new Refusal('administration-wrong');
  const what = closed ? 'organisations/close' : 'organisations/reopen';
  const told = { what, subject: known.name.sv };
  return changed(world, turn, seen, told, ({ administrations }) => {
    if ((known.closed !== undefined) === closed) return {};
    const { name, departments } = known;
    const one = { id, name, departments, ...(closed && { closed: dayOf(turn.now) }) };
    return { administrations: administrations.map((other) => (other.id === id ? one : other)) };
  });
}

function newId({ id, sv }: { id: string; sv: string }, { administrations }: Organisation): string {
  const fresh = id === '' ? idFor(sv) : id;
  const isTaken = administrations.some(
    (one) => one.id === fresh || one.name.sv.toLowerCase() === sv.toLowerCase(),
  );
  if (isTaken || !isAdministrationId(fresh)) throw new Refusal('administration-wrong');
  return fresh;
}

/** What it already pays with may stay, also where the pattern has changed since. */
function accountOf(
  typed: string,
  before: AdministrationFacts | undefined,
  organisation: Organisation,
): string | undefined {
  if (typed === '' || typed === before?.account) return typed || undefined;
  const account = organisation.invoicing && accountIn(typed, organisation);
  const { example } = organisation.accountString;
  if (account === undefined) throw new Refusal('administration-account', { example });
  return account;
}

async function changed(
  world: World,
  turn: TabTurn,
  seen: number,
  told: Told,
  decide: Decide,
): Promise<OrganisationShape> {
  const { _id } = turn.organisation;
  const entry = entryOf(world, turn, told);
  const saved = await changeOrganisation(world.store, _id, decide, { seen, entry });
  if (saved === undefined) throw new Refusal('changed-meanwhile');
  await bringToLog(world, _id);
  return ownOrganisation(world, saved);
}
