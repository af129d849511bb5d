import type { Language } from '../../bot/domain/language';
import type { Trouble } from '../tab/shapes';

/** A rule said no, or the server could not be asked; `text` is for the person. */
export class AskError extends Error {
  constructor(
    readonly status: number,
    readonly text: string,
  ) {
    super(text);
    this.name = 'AskError';
  }
}

/** Asks the server: GET, or POST where there is a body. */
export type Ask = <T>(path: string, body?: object) => Promise<T>;

/** `authorize` gives the header anew each time: a token is not ours to keep. */
export function asker(language: Language, authorize: () => Promise<string | undefined>): Ask {
  return async <T>(path: string, body?: object): Promise<T> => {
    const answer = await sent(language, await authorize(), path, body);
    if (!answer.ok) throw await troubleOf(answer);
    return (await answer.json()) as T;
  };
}

/** A file: sent as it is, whatever kind it is. */
export type SendFile = <T>(path: string, file: Blob) => Promise<T>;

export function fileSender(
  language: Language,
  authorize: () => Promise<string | undefined>,
): SendFile {
  return async <T>(path: string, file: Blob): Promise<T> => {
    const answer = await fetch(`/admin/api${path}`, {
      method: 'POST',
      headers: {
        ...headersFor(language, await authorize()),
        // restify would leave an octet-stream unread.
        'content-type': 'application/x-file',
      },
      body: file,
    });
    if (!answer.ok) throw await troubleOf(answer);
    return (await answer.json()) as T;
  };
}

/** Fetches a file and hands it to the browser to save. */
export async function saveFile(
  language: Language,
  authorize: () => Promise<string | undefined>,
  path: string,
  name: string,
): Promise<void> {
  const answer = await sent(language, await authorize(), path);
  if (!answer.ok) throw await troubleOf(answer);
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function sent(
  language: Language,
  authorization: string | undefined,
  path: string,
  body?: object,
): Promise<Response> {
  const headers = headersFor(language, authorization);
  return fetch(
    `/admin/api${path}`,
    body === undefined
      ? { headers }
      : {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
  );
}

function headersFor(language: Language, authorization: string | undefined): Record<string, string> {
  return {
    'accept-language': language,
    ...(authorization !== undefined && { authorization }),
  };
}

async function troubleOf(answer: Response): Promise<AskError> {
  try {
    const { text } = (await answer.json()) as Trouble;
    return new AskError(answer.status, text);
  } catch {
    return new AskError(answer.status, '');
  }
}
