import type { Config } from './config';
import type { Topic } from './domain/message';
import type { Route } from './http/server';
import type { Invoke } from './intents/invoke';
import type { FileMaker, Offer } from './intents/files/maker';
import type { NoticeSource } from './intents/notice';
import type { Plugin } from './intents/plugin';
import type { Job } from './jobs/job';
import type { OutboxSource } from './jobs/take-on';
import type { Log } from './log';
import type { Calendar } from './services/support/calendar';
import type { ManagedDevices } from './services/managed-devices';
import type { Services } from './services/main-services';
import type { FileTransfer } from './services/file-transfer';
import type { Clock } from './services/ports';
import type { SentCards } from './services/sent-cards';

export type { Services } from './services/main-services';

/** What a feature is built on. */
export interface Base extends Services {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly cards: SentCards;
  /** Gives somebody a file in chat. */
  readonly offer: Offer;
  /** People's calendars; undefined where the store is the only one. */
  readonly calendar: Calendar | undefined;
  /** What Intune knows; undefined without Microsoft Graph. */
  readonly managed: ManagedDevices | undefined;
  /** Reads files that people send in chat. */
  readonly transfer: FileTransfer;
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
  /** Makes its files when somebody said yes to one. */
  readonly files?: readonly FileMaker[];
  /** What it answers of Teams besides messages and buttons; no two features the same. */
  readonly invokes?: readonly Invoke[];
}
