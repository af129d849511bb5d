/** Why a question was not answered, as RFC 9457 has it: `code` is for programs, `title` for people. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429,
    readonly code: string,
    readonly title: string,
    readonly detail?: string,
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** The body that is sent, as application/problem+json. */
export function bodyOf({ status, code, title, detail }: Problem): object {
  return {
    type: 'about:blank',
    title,
    status,
    code,
    ...(detail !== undefined && { detail }),
  };
}
