import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import type { Request, Response } from 'restify';
import type { Route } from './server';

/** What is needed to take in activities. */
export interface Inlet {
  readonly adapter: Pick<CloudAdapter, 'process'>;
  readonly onTurn: (context: TurnContext) => Promise<void>;
  /** Why an activity is not let in; undefined when it is. */
  readonly refusedBy: (
    activity: Partial<Activity>,
    authorization: string | undefined,
  ) => string | undefined;
  /** Somebody proved to be from Teams: whether to answer them, ask them to slow down, or neither. */
  readonly pace: (activity: Activity) => 'go' | 'slow-down' | 'too-many';
  readonly slowDown: (context: TurnContext) => Promise<void>;
  readonly onRefused: (reason: string) => void;
}

/** What is said to whoever is not let in; 403 where nothing else is said. */
const statuses: Readonly<Partial<Record<string, number>>> = { bearer: 401, shape: 400 };

/** POST /api/messages: takes the request, and nothing else. */
export function messagesRoute(inlet: Inlet): Route {
  return {
    method: 'post',
    path: '/api/messages',
    run: async (request, response) => {
      const activity: unknown = request.body;
      if (!isActivity(activity)) {
        response.send(400);
        return;
      }
      const reason = inlet.refusedBy(activity, request.headers.authorization);
      if (reason !== undefined) {
        inlet.onRefused(reason);
        response.send(statuses[reason] ?? 403);
        return;
      }
      await process(inlet, request, response);
    },
  };
}

/**
 * Lets the SDK prove who sends, on an answer of our own: what it would say of an error stays here,
 * and an error before our turn began is about who sends, so it is a 401.
 */
async function process(inlet: Inlet, request: Request, response: Response): Promise<void> {
  const turn = { begun: false, tooMany: false };
  const { captured, given } = capture();
  await inlet.adapter.process(request, captured, async (context) => {
    turn.begun = true;
    const pace = inlet.pace(context.activity);
    turn.tooMany = pace === 'too-many';
    if (pace === 'go') await inlet.onTurn(context);
    if (pace === 'slow-down') await inlet.slowDown(context);
  });
  if (turn.tooMany) tellTooMany(inlet, response);
  else if (given.status >= 400 && !turn.begun) {
    inlet.onRefused('proof');
    response.send(401);
  } else if (given.body === undefined) response.send(given.status);
  else response.send(given.status, given.body);
}

function tellTooMany({ onRefused }: Inlet, response: Response): void {
  onRefused('too-many');
  response.setHeader('Retry-After', '10');
  response.send(429);
}

/** An answer that goes nowhere, and what the SDK put in it. */
function capture(): { captured: Response; given: { status: number; body?: unknown } } {
  const given: { status: number; body?: unknown } = { status: 200 };
  const captured = {
    header: () => captured,
    status: (code: number) => ((given.status = code), captured),
    send: (body: unknown) => ((given.body = body), captured),
    end: () => captured,
    socket: undefined,
  };
  return { captured: captured as unknown as Response, given };
}

function isActivity(body: unknown): body is Partial<Activity> {
  return (
    typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string'
  );
}
