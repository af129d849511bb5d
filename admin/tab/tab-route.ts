import type { Request } from 'restify';
import type { Language } from '../../bot/domain/language';
import type { Organisation } from '../../bot/domain/organisation';
import type { Actor, Role } from '../../bot/domain/person';

/** Who asks, for which organisation, in which language, and when. */
export interface TabTurn {
  readonly actor: Actor;
  readonly organisation: Organisation;
  readonly language: Language;
  readonly now: Date;
}

/** What was asked, as the client gave it: nothing in it is trusted. */
export interface Asked {
  readonly turn: TabTurn;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly request: Request;
}

/** A file to save, instead of JSON. */
export interface FileAnswer {
  readonly file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
}

/** One question that the page may ask. What `run` returns is sent as JSON, or as a file. */
export interface TabRoute {
  readonly method: 'get' | 'post';
  /** Below /admin/api. */
  readonly path: string;
  /** Who may ask: anybody who has signed in, or those with one of these roles. */
  readonly for: 'everybody' | readonly Role[];
  readonly largestBody?: number;
  readonly run: (asked: Asked) => Promise<object>;
}

/** A text that the client gave; empty where it gave none. */
export function textOf(
  from: URLSearchParams | Readonly<Record<string, unknown>>,
  name: string,
): string {
  const value = from instanceof URLSearchParams ? from.get(name) : from[name];
  return typeof value === 'string' ? value.slice(0, 2000) : '';
}

/** A whole number that the client gave; undefined where it is none. */
export function wholeOf(
  from: URLSearchParams | Readonly<Record<string, unknown>>,
  name: string,
): number | undefined {
  const value = from instanceof URLSearchParams ? (from.get(name) ?? '') : from[name];
  const number = typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}
