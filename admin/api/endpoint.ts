import type { z } from 'zod';
import type { Organisation } from '../../bot/domain/organisation';
import type { Scope } from './scopes';

/** Which application asks, for which organisation, and when. */
export interface ApiTurn {
  readonly organisation: Organisation;
  /** As it stands in chains and logs: "app:" and its client id. */
  readonly actor: string;
  readonly now: Date;
}

/** A question that has been read: its parts are what their shapes say. */
export interface ApiAsked<Params, Query, Body> {
  readonly turn: ApiTurn;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The version that the caller has seen, of If-Match; absent where none was given. */
  readonly seen?: number;
}

/** An answer, and the version that a later change must name. */
export interface ApiAnswer<Answer> {
  readonly body: Answer;
  readonly version?: number;
}

/** One question that other systems may ask: what it takes and gives is told by shapes, and nowhere else. */
export interface Endpoint {
  readonly method: 'get' | 'post';
  /** Below /api/v1/organisations/{organisation}. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly scope: Scope;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
  /** A change of what the caller has seen: If-Match is required. */
  readonly conditional: boolean;
  readonly run: (
    asked: ApiAsked<Record<string, unknown>, Record<string, unknown>, Record<string, unknown>>,
  ) => Promise<ApiAnswer<unknown>>;
}

interface Told<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodObject,
  A extends z.ZodType,
> {
  readonly method?: 'get' | 'post';
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly scope: Scope;
  readonly params: P;
  readonly query: Q;
  readonly body?: B;
  readonly answer: A;
  readonly conditional?: boolean;
  readonly run: (
    asked: ApiAsked<z.output<P>, z.output<Q>, z.output<B>>,
  ) => Promise<ApiAnswer<z.input<A>>>;
}

/** Ties what an endpoint does to its shapes. */
export function endpoint<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodObject,
  A extends z.ZodType,
>(told: Told<P, Q, B, A>): Endpoint {
  const { method = 'get', conditional = false, run, ...rest } = told;
  return { ...rest, method, conditional, run: run as unknown as Endpoint['run'] };
}
