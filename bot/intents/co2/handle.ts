import { Refusal } from '../../domain/errors';
import { mayDecideForIt } from '../../domain/person';
import type { FileMaker, Offer } from '../files/maker';
import type { Turn } from '../intent';
import { plugin, type Handlers, type Plugin } from '../plugin';
import type { Co2Services } from './services';
import { cardFor, scopeMeant, shownCard } from './card-reply';
import { colleagueNamed } from './colleague';
import { readCo2, type Co2Intent } from './read';

/** What was saved: figures on demand, and what the card's buttons do. */
export function co2Plugin(services: Co2Services, files: FileMaker, offer: Offer): Plugin {
  return plugin<Co2Intent>('co2', readCo2, {
    ...asking(services),
    ...doing(services, files, offer),
    ...sending(services),
  });
}

type Asking = 'co2-figures' | 'co2-show' | 'co2-own-card' | 'co2-entries' | 'co2-method';
type Sending = 'co2-opt-out' | 'co2-opt-in' | 'co2-dispatch' | 'co2-preview' | 'co2-resend';

function asking(services: Co2Services): Pick<Handlers<Co2Intent>, Asking> {
  return {
    'co2-figures': async ({ whose, period }, turn) => {
      const { scope, note } = await scopeMeant(services, whose, turn);
      return shownCard(services, { scope, period }, turn, note);
    },
    'co2-show': (reference, turn) => shownCard(services, reference, turn),
    'co2-own-card': async ({ month }, turn) => {
      const { scope } = await scopeMeant(services, { kind: 'unsaid' }, turn);
      return shownCard(services, { scope, period: { from: month, to: month } }, turn);
    },
    'co2-entries': async ({ scope, period, page }, turn) => {
      await services.mayOpen(turn, scope);
      const entries = await services.entries.page(turn.organisation, scope, period, page);
      return [{ kind: 'co2-entries', entries }];
    },
    'co2-method': (_, turn) => services.methodReply(turn),
  };
}

function doing(
  services: Co2Services,
  files: FileMaker,
  offer: Offer,
): Pick<Handlers<Co2Intent>, 'co2-remind' | 'co2-ask-it' | 'co2-share' | 'co2-file'> {
  const { acts } = services;
  return {
    'co2-remind': async ({ scope, period, unit }, turn) => {
      const count = await acts.remindUnit(turn, scope, unit);
      const facts = { count, unit: unit.unit };
      return shownCard(services, { scope, period }, turn, { key: 'co2.done.remind', facts });
    },
    'co2-ask-it': async ({ scope, period, about }, turn) => {
      const topic = about === 'report' ? 'co2-ask-for-report' : 'co2-ask-to-look';
      await acts.askIt(turn, scope, topic);
      return shownCard(services, { scope, period }, turn, { key: 'co2.done.asked' });
    },
    'co2-share': async ({ scope, period, colleague }, turn) => {
      const { oid, name } = await colleagueNamed(services.world, turn.organisation, colleague);
      await acts.share(turn, scope, period, oid);
      return shownCard(services, { scope, period }, turn, {
        key: 'co2.done.shared',
        facts: { name },
      });
    },
    'co2-file': ({ scope, period, format }, turn) =>
      offer(files, { ...carried(scope.administrations, period), format }, turn),
  };
}

function sending(services: Co2Services): Pick<Handlers<Co2Intent>, Sending> {
  const { dispatch } = services;
  return {
    'co2-opt-out': async (_, { organisation, actor, now }) => {
      await dispatch.refuse(organisation._id, actor.oid, now);
      return [{ kind: 'sentence', key: 'co2.opted-out' }];
    },
    'co2-opt-in': async (_, { organisation, actor }) => {
      await dispatch.want(organisation._id, actor.oid);
      return [{ kind: 'sentence', key: 'co2.opted-in' }];
    },
    'co2-dispatch': async ({ month }, turn) => {
      if (!mayDecideForIt(turn.actor)) return [{ kind: 'sentence', key: 'co2.sent-by-itself' }];
      return [await services.dispatchReply(turn.organisation, month)];
    },
    'co2-preview': async ({ month, person }, turn) => {
      mustBeIt(turn);
      return [await cardFor(services, turn, month, person)];
    },
    'co2-resend': async ({ month, person }, turn) => {
      mustBeIt(turn);
      await dispatch.sendAgain(turn.organisation, month, person, turn.now);
      return [await services.dispatchReply(turn.organisation, month)];
    },
  };
}

function mustBeIt({ actor }: Turn): void {
  if (!mayDecideForIt(actor)) throw new Refusal('not-permitted');
}

function carried(
  administrations: readonly string[] | undefined,
  { from, to }: { readonly from: string; readonly to: string },
): Readonly<Record<string, string>> {
  return { scope: administrations?.join(',') ?? '*', from, to };
}
