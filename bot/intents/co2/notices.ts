import { issuedId } from '../../domain/co2/monthly/issued';
import type { Scope } from '../../domain/co2/monthly/recipients';
import type { Device } from '../../domain/device';
import { co2Topics } from '../../domain/topics/co2';
import { dayOf } from '../../domain/time';
import type { MonthlyAct } from '../../domain/co2/monthly/act';
import type { Asked, NoticeSource } from '../notice';
import type { Reply } from '../reply';
import { besides, mayWith } from './card-reply';
import type { Co2Services } from './services';

type Draw = (services: Co2Services, asked: Asked) => Promise<Reply | undefined>;

/** What people are told of what was saved, drawn from what is true when it reaches them. */
export function co2Notices(services: Co2Services): NoticeSource {
  return {
    topics: co2Topics,
    draw: (asked) => draws[asked.topic as (typeof co2Topics)[number]](services, asked),
  };
}

const draws: Readonly<Record<(typeof co2Topics)[number], Draw>> = {
  'co2-monthly': monthly,
  'co2-unreached': unreached,
  'co2-shared': shared,
  'co2-remind-unit': reminder,
  'co2-ask-for-report': (services, asked) => question(services, asked, 'topic.co2-ask-for-report'),
  'co2-ask-to-look': (services, asked) => question(services, asked, 'topic.co2-ask-to-look'),
};

/** Undefined for who is recipient no more: another has the task, and gets a card of their own. */
async function monthly(services: Co2Services, asked: Asked): Promise<Reply | undefined> {
  const { organisation, about, viewer, now } = asked;
  const card = await services.world.store.of(organisation._id).co2Cards.findOne({ _id: about });
  if (card === null || about !== issuedId(organisation._id, card.month, viewer.oid))
    return undefined;
  const recipient = await services.recipient(organisation, card.month, viewer.oid, now);
  if (recipient === undefined) return undefined;
  const view = await services.cardView(organisation, recipient.scope, card.month, now);
  return { kind: 'co2-card', view, note: { key: 'topic.co2-monthly' } };
}

/** The sharer chose what to show; what the reader may do with it is the reader's own. */
async function shared(services: Co2Services, asked: Asked): Promise<Reply | undefined> {
  const { organisation, viewer, now } = asked;
  const act = await actOf(services, asked);
  if (act?.period === undefined) return undefined;
  const scope = scopeOfAct(act);
  const rights = await services.coordinators.rights(organisation, viewer, now);
  const may = mayWith(rights, scope, false);
  const card = { scope, period: act.period, beside: besides(rights, scope), may };
  const view = await services.views.view(organisation, card, now);
  const name = await nameOf(services, asked, act.person);
  return { kind: 'co2-card', view, note: { key: 'topic.co2-shared', facts: { name } } };
}

/** What is overdue when the reminder arrives; who has handed everything in hears nothing. */
async function reminder(
  { world }: Co2Services,
  { organisation, viewer, now }: Asked,
): Promise<Reply | undefined> {
  const held = await world.store
    .of(organisation._id)
    .devices.find({ 'lifecycle.holder': viewer.oid })
    .toArray();
  const late = held.filter((device) => isLate(device, dayOf(now)));
  if (late.length === 0) return undefined;
  const devices = late.map(({ model, tag }) => `${model} (${tag})`).join(', ');
  const facts = { devices, place: organisation.places[0] ?? '' };
  return { kind: 'sentence', key: 'topic.co2-remind-unit', facts, suggest: ['return', 'devices'] };
}

async function question(
  services: Co2Services,
  asked: Asked,
  key: 'topic.co2-ask-for-report' | 'topic.co2-ask-to-look',
): Promise<Reply | undefined> {
  const act = await actOf(services, asked);
  if (act === undefined) return undefined;
  const name = await nameOf(services, asked, act.person);
  return { kind: 'sentence', key, facts: { name, count: act.count ?? 0 } };
}

const mostNames = 20;

async function unreached(services: Co2Services, asked: Asked): Promise<Reply | undefined> {
  const persons = (await actOf(services, asked))?.unreached;
  if (persons === undefined) return undefined;
  const names = await Promise.all(
    persons.slice(0, mostNames).map((person) => nameOf(services, asked, person)),
  );
  const more = persons.length > mostNames ? ', …' : '';
  const facts = { count: persons.length, names: `${names.join(', ')}${more}` };
  return { kind: 'sentence', key: 'topic.co2-unreached', facts };
}

async function actOf(
  { acts }: Co2Services,
  { organisation, about }: Asked,
): Promise<MonthlyAct | undefined> {
  return acts.find(organisation._id, about);
}

async function nameOf(
  { world }: Co2Services,
  { organisation }: Asked,
  person: string | undefined,
): Promise<string> {
  if (person === undefined) return '';
  return (await world.directory.profile(organisation.tenant, person))?.name ?? person;
}

function scopeOfAct({ administrations }: MonthlyAct): Scope {
  return administrations === undefined ? {} : { administrations };
}

function isLate({ lifecycle }: Device, today: string): boolean {
  return lifecycle.state === 'in-use' && lifecycle.due !== undefined && lifecycle.due < today;
}
