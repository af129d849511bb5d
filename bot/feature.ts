import type { Config } from './config';
import type { Topic } from './domain/message';
import type { Route } from './http/server';
import type { NoticeSource } from './intents/notice';
import type { Plugin } from './intents/plugin';
import type { Job } from './jobs/job';
import type { OutboxSource } from './jobs/take-on';
import type { Log } from './log';
import type { Allocation } from './services/allocation';
import type { Members } from './services/members';
import type { Clock } from './services/ports';
import type { RequestViews } from './services/request-views';
import type { Requests } from './services/requests';
import type { SentCards } from './services/sent-cards';
import type { Settling } from './services/settling';
import type { World } from './services/world';

/** The use cases of the main job, for features, plugins and tests. */
export interface Services {
  readonly world: World;
  readonly members: Members;
  readonly requests: Requests;
  readonly views: RequestViews;
  readonly allocation: Allocation;
  readonly settling: Settling;
}

/** What a feature is built on. */
export interface Base extends Services {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly cards: SentCards;
}

/** A feature as a value: everything it adds, and nothing that knows of it elsewhere. */
export interface Feature {
  readonly name: string;
  /** Asked before the members' own, which knows every word. */
  readonly plugins?: readonly Plugin[];
  readonly jobs?: readonly Job[];
  /** Collections whose documents promise messages. */
  readonly sources?: readonly OutboxSource[];
  /** Draws its topics; every topic must have one. */
  readonly notices?: NoticeSource;
  /** Topics by which somebody is asked to decide, so that substitutes are told too. */
  readonly decisions?: readonly Topic[];
  readonly routes?: readonly Route[];
}
