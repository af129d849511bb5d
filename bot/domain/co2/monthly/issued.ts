import type { Message } from '../../message';
import type { Month } from '../month';
import type { Recipient } from './recipients';

/** That somebody is to have a month's card. Its id makes it once, however often and wherever the job runs. */
export interface IssuedCard {
  readonly _id: string;
  readonly organisation: string;
  readonly month: Month;
  /** Entra object id. */
  readonly person: string;
  /** Whose figures they were to have when it was issued; absent for the total. */
  readonly administrations?: readonly string[];
  readonly issuedAt: Date;
  /** Times it has been sent, by the job and again by hand. */
  readonly version: number;
  /** When IT was told that it reached nobody. */
  readonly told?: Date;
  readonly outbox: readonly Message[];
}

/** The id of a recipient's card for a month. */
export function issuedId(organisation: string, month: Month, person: string): string {
  return `${organisation}/co2/${month}/${person}`;
}

/** The card as it is issued: with the message that brings it, in the same write. */
export function issue(
  organisation: string,
  month: Month,
  { person, scope }: Recipient,
  now: Date,
): IssuedCard {
  const _id = issuedId(organisation, month, person);
  return {
    _id,
    organisation,
    month,
    person,
    ...(scope.administrations !== undefined && { administrations: scope.administrations }),
    issuedAt: now,
    version: 1,
    outbox: [sending({ _id, person, version: 1 }, now)],
  };
}

/** The message that brings it, named for how many times it has been sent. */
export function sending(
  { _id, person, version }: Pick<IssuedCard, '_id' | 'person' | 'version'>,
  at: Date,
): Message {
  const id = `${_id}/${version}/co2-monthly`;
  return { id, topic: 'co2-monthly', to: { person }, about: _id, at, facts: {} };
}
