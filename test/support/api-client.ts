import { startAdminApp, tabAppId, type AdminApp } from './admin-client';
import { tenant } from './people';

export const someApp = '5a5a5a5a-0000-4000-8000-000000000001';
const principal = '5a5a5a5a-0000-4000-8000-000000000002';

/** What Entra says in a token that an application got for itself, at some time. */
export function appClaims(
  roles: readonly string[],
  now: Date,
  of = tenant,
): Record<string, unknown> {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    iss: `https://login.microsoftonline.com/${of}/v2.0`,
    aud: tabAppId,
    tid: of,
    azp: someApp,
    oid: principal,
    sub: principal,
    idtyp: 'app',
    roles,
    iat: seconds - 60,
    nbf: seconds - 60,
    exp: seconds + 3600,
  };
}

export interface ApiReply {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** Another system: asks the API with a token whose claims one may change. */
export class ApiClient {
  private constructor(readonly admin: AdminApp) {}

  static async start(...wanted: Parameters<typeof startAdminApp>): Promise<ApiClient> {
    return new ApiClient(await startAdminApp(...wanted));
  }

  async ask(
    path: string,
    roles: readonly string[],
    {
      claims = {},
      body,
      headers = {},
    }: {
      readonly claims?: Readonly<Record<string, unknown>>;
      readonly body?: object;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<ApiReply> {
    const { test, keys } = this.admin;
    const token = await keys.sign({ ...appClaims(roles, test.clock.now), ...claims });
    return this.send(path, { authorization: `Bearer ${token}`, ...headers }, body);
  }

  async send(
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: object,
  ): Promise<ApiReply> {
    const answer = await fetch(`http://127.0.0.1:${this.admin.test.app.port}/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
      headers: answer.headers,
    };
  }

  async stop(): Promise<void> {
    await this.admin.test.stop();
  }
}
