import { randomUUID } from 'node:crypto';
import type { Server } from 'restify';
import { adminPlugins } from '../admin/plugin';
import type { Config } from './config';
import { healthRoute } from './http/health';
import { messagesRoute } from './http/messages';
import { close, httpServer, listen } from './http/server';
import { membersPlugin } from './intents/members/handle';
import type { Plugin } from './intents/plugin';
import type { Recogniser } from './intents/recognise';
import { answerWith } from './intents/router';
import { Deliver } from './jobs/deliver';
import type { Job } from './jobs/job';
import { Leases } from './jobs/leases';
import { Outbox } from './jobs/outbox';
import { remindOfReceipts } from './jobs/receipt-reminders';
import { TakeOn } from './jobs/take-on';
import { Timer } from './jobs/timer';
import type { Log } from './log';
import { Allocation } from './services/allocation';
import { Audiences } from './services/audiences';
import { Courier } from './services/courier';
import { Members } from './services/members';
import { Notices } from './services/notices';
import type { Clock, Directory, NewId } from './services/ports';
import { RequestForms } from './services/request-forms';
import { RequestViews } from './services/request-views';
import { Requests } from './services/requests';
import { SentCards } from './services/sent-cards';
import { Settling } from './services/settling';
import type { World } from './services/world';
import { openCollections } from './store/collections';
import type { Engine } from './store/port';
import { Store } from './store/store';
import { createAdapter } from './teams/adapter';
import { onTurn } from './teams/bot';
import { refusedBy } from './teams/gate';
import { TeamsMessenger } from './teams/messenger';
import { Pace } from './teams/pace';
import { References } from './teams/references';
import { Turns } from './teams/turns';

/** What differs between production, the demo and a test; everything else is built here. */
export interface Outside {
  readonly config: Config;
  readonly engine: Engine;
  readonly directory: (store: Store) => Directory;
  readonly recogniser: Recogniser;
  readonly log: Log;
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** How fast messages may go; Microsoft's limits where nothing else is said. */
  readonly pace?: Pace;
  /** Runs when the store is open and before anything listens: the demo's data. */
  readonly prepare?: (store: Store) => Promise<void>;
  /** The plugins beyond the members' own; the admin's where nothing else is said. */
  readonly plugins?: (services: Services) => readonly Plugin[];
}

/** The use cases, for plugins and tests. */
export interface Services {
  readonly world: World;
  readonly members: Members;
  readonly requests: Requests;
  readonly views: RequestViews;
  readonly allocation: Allocation;
  readonly settling: Settling;
}

/** A running Kretslopp. */
export interface App {
  readonly port: number;
  readonly store: Store;
  readonly services: Services;
  readonly outbox: Outbox;
  readonly jobs: readonly Job[];
  /** In-flight turns end, leases are given back, the store is closed. */
  stop(): Promise<void>;
}

/** Builds every object once, by hand, and listens. */
export async function startApp(outside: Outside): Promise<App> {
  const { config, engine, log, clock = () => new Date(), newId = randomUUID } = outside;
  const store = new Store(await openCollections(engine));
  await outside.prepare?.(store);
  const world: World = { store, directory: outside.directory(store), newId };
  const services = servicesOf(world);
  const adapter = createAdapter(config.bot, (problem) => {
    log.note('turn-failed', { problem });
  });
  const cards = new SentCards(store);
  const notices = new Notices(world, services.members, services.views);
  const messenger = new TeamsMessenger(adapter, config.bot.appId ?? '', outside.pace ?? new Pace());
  const outbox = new Outbox(
    store,
    new TakeOn(store, new Audiences(world, services.members, cards)),
    new Deliver(store, new Courier(world, notices, cards, messenger), log),
    clock,
    log,
  );
  const plugins = (outside.plugins ?? adminPlugins)(services);
  const turn = onTurn({
    adapter,
    turns: new Turns(world, services.members, outside.recogniser, clock),
    answer: answerWith([
      ...plugins,
      membersPlugin({ ...services, forms: new RequestForms(world) }),
    ]),
    references: new References(store),
    cards,
    newId,
    log,
    afterTurn: (organisation, reachedAgain) => {
      outbox.nudge(organisation, reachedAgain);
    },
  });
  const server = serverOf(outside, adapter, turn);
  const port = await listen(server, config.port, config.host);
  const jobs = jobsOf(services, store, outbox);
  const timer = new Timer(store, new Leases(store, newId()), clock, log);
  timer.start(jobs);
  return {
    port,
    store,
    services,
    outbox,
    jobs,
    stop: () => stop(server, timer, jobs, outbox, engine),
  };
}

function servicesOf(world: World): Services {
  const members = new Members(world);
  const settling = new Settling(world, members);
  const allocation = new Allocation(world, settling);
  const requests = new Requests(world, allocation, settling);
  return { world, members, requests, views: new RequestViews(world), allocation, settling };
}

function serverOf(
  { config, engine, log }: Outside,
  adapter: ReturnType<typeof createAdapter>,
  turn: ReturnType<typeof onTurn>,
): Server {
  const { appId } = config.bot;
  const rules = {
    ...(appId !== undefined && { appId }),
    tenants: config.allowedTenants,
    serviceHosts: config.serviceHosts,
  };
  const inlet = {
    adapter,
    onTurn: turn,
    refusedBy: refusedBy.bind(undefined, rules),
    onRefused: (reason: string) => {
      log.note('activity-refused', { reason });
    },
  };
  const routes = [messagesRoute(inlet), healthRoute(() => engine.ping())];
  return httpServer(routes, (problem) => {
    log.note('http-failed', { problem });
  });
}

/** Seconds between runs: soon for what people wait for, seldom for what only mends an interruption. */
function jobsOf({ settling, allocation }: Services, store: Store, outbox: Outbox): readonly Job[] {
  return [
    {
      name: 'outbox',
      every: 5,
      conditional: true,
      run: (organisation) => outbox.run(organisation),
    },
    {
      name: 'settle',
      every: 60,
      conditional: true,
      run: async ({ _id }, now) => {
        await settling.settleAll(_id, now);
        await allocation.run(_id, now);
      },
    },
    {
      name: 'receipt-reminders',
      every: 3600,
      run: (organisation, now) => remindOfReceipts(store, organisation, now),
    },
  ];
}

async function stop(
  server: Server,
  timer: Timer,
  jobs: readonly Job[],
  outbox: Outbox,
  engine: Engine,
): Promise<void> {
  await close(server);
  await timer.stop(jobs);
  await outbox.stop();
  await engine.close();
}
