import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import type { Request, Response } from 'restify';
import type { Route } from './server';

/** What is needed to take in activities. */
export interface Inlet {
  readonly adapter: Pick<CloudAdapter, 'process'>;
  readonly onTurn: (context: TurnContext) => Promise<void>;
  /** Why an activity is not let in; undefined when it is. */
  readonly refusedBy: (activity: Partial<Activity>) => string | undefined;
  readonly onRefused: (reason: string) => void;
}

/** POST /api/messages: takes the request, and nothing else. */
export function messagesRoute(inlet: Inlet): Route {
  return {
    method: 'post',
    path: '/api/messages',
    run: async (request, response) => {
      const activity: unknown = request.body;
      if (!isActivity(activity)) {
        answer(response, 400);
        return;
      }
      const reason = inlet.refusedBy(activity);
      if (reason !== undefined) {
        inlet.onRefused(reason);
        answer(response, 403);
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
  const turn = { begun: false };
  let status = 200;
  let body: unknown;
  const captured = {
    header: () => captured,
    status: (code: number) => ((status = code), captured),
    send: (given: unknown) => ((body = given), captured),
    end: () => captured,
    socket: undefined,
  };
  await inlet.adapter.process(request, captured as unknown as Response, async (context) => {
    turn.begun = true;
    await inlet.onTurn(context);
  });
  if (status >= 400 && !turn.begun) answer(response, 401);
  else answer(response, status, body);
}

function answer(response: Response, status: number, body?: unknown): void {
  if (body === undefined) response.send(status);
  else response.send(status, body);
}

function isActivity(body: unknown): body is Partial<Activity> {
  return (
    typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string'
  );
}
