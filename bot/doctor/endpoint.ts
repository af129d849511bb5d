import { fault, look, ok, type Check, type Finding } from './finding';

/** How the doctor asks over HTTP; a test's goes to a stand-in. */
export type Ask = (url: string, method: 'GET' | 'POST') => Promise<number>;

const patience = 10_000;

/** A request of no meaning: what counts is how it is answered. */
export const ask: Ask = async (url, method) => {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    ...(method === 'POST' && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', channelId: 'msteams' }),
    }),
  });
  return response.status;
};

/** Whether Teams can reach the bot, and nobody else can. */
export function endpointCheck(publicUrl: string | undefined, asking: Ask = ask): Check {
  return {
    name: 'The public endpoint',
    run: async () => {
      if (publicUrl === undefined) {
        return [
          look(
            'KRETSLOPP_PUBLIC_URL is not set',
            'Set it, and the doctor tries the endpoint from outside.',
          ),
        ];
      }
      return [await health(publicUrl, asking), await closedness(publicUrl, asking)];
    },
  };
}

async function health(publicUrl: string, asking: Ask): Promise<Finding> {
  const url = `${publicUrl}/healthz`;
  const status = await statusOf(asking, url, 'GET');
  if (status === 200) return ok(`${url} answers`);
  if (status === 503)
    return fault(`${url} says that the bot runs but has no store`, 'See to the store first.');
  if (status === undefined) {
    return fault(
      `${url} can't be reached`,
      'Is the bot running? Look at name, certificate and firewall: Teams comes from the internet, over TLS.',
    );
  }
  return fault(
    `${url} answers ${status}`,
    'Something else answers there: look at the reverse proxy or ingress.',
  );
}

/** Whoever shows no token must be turned away. */
async function closedness(publicUrl: string, asking: Ask): Promise<Finding> {
  const url = `${publicUrl}/api/messages`;
  const status = await statusOf(asking, url, 'POST');
  if (status === 401) return ok(`${url} lets nobody in without Teams' token`);
  if (status === undefined) return fault(`${url} can't be reached`, 'See above.');
  if (status === 200 || status === 202) {
    return fault(
      `${url} answers ${status} to somebody without a token`,
      'Stop it now: it runs without MICROSOFT_APP_ID.',
    );
  }
  return fault(
    `${url} answers ${status} to a POST, where 401 is right`,
    'The proxy must pass POST and its body on, to this path. It is what the Azure Bot has as its messaging endpoint.',
  );
}

/** Undefined where nobody answers. */
export async function statusOf(
  asking: Ask,
  url: string,
  method: 'GET' | 'POST',
): Promise<number | undefined> {
  try {
    return await asking(url, method);
  } catch {
    return undefined;
  }
}
