import { rentCodes } from './errors/rent';
import { roundsCodes } from './errors/rounds';
import { labelsCodes } from './errors/labels';
import { returnsCodes } from './errors/returns';
import { refurbisherCodes } from './errors/refurbisher';
import { co2Codes } from './errors/co2';
import { supportCodes } from './errors/support';
import { filesCodes } from './errors/files';
import { privacyCodes } from './errors/privacy';
import { adminCodes } from './errors/admin';

/**
 * Every reason a rule can have for saying no. The words a person reads are in the locale, under the
 * same code; a code without words does not compile there.
 */
export const refusalCodes = [
  'device-step-not-allowed',
  'request-already-decided',
  'request-closed',
  'request-not-awaiting',
  'request-not-ready',
  'request-not-reserved',
  'request-not-stranded',
  'request-not-found',
  'request-not-yours',
  'own-request',
  'not-your-decision',
  'not-permitted',
  'reason-missing',
  'form-incomplete',
  'product-not-found',
  'device-not-found',
  'person-unknown',
  'no-organisation',
  'place-missing',
  'keep-until-before-due',
  'changed-meanwhile',
  ...returnsCodes,
  ...refurbisherCodes,
  ...co2Codes,
  ...supportCodes,
  ...privacyCodes,
  ...adminCodes,
  ...labelsCodes,
  ...roundsCodes,
  ...filesCodes,
  ...rentCodes,
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What varies in a refusal's sentence: names, dates, states. Plain text, shown and never rendered. */
export type Facts = Readonly<Record<string, string | number>>;

/** A rule said no. The person can do something about it; it is no fault of ours and logged as no error. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** For the default branch of a switch over a union: a forgotten case does not compile. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
