import type { ServerResponse } from 'node:http';

/** Where Teams and its siblings show a tab. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
];

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** An answer that is no page: nothing runs in it, nobody frames it. */
const closed = `${nothing}; frame-ancestors 'none'`;

/** Of no text at all: Fluent writes its rules into style elements that were empty when they came. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** A tab: scripts, styles, pictures and data of our own host only, framed by Teams only. */
const tab = [
  nothing,
  `script-src 'self'; style-src 'self' ${emptyStyle}`,
  "img-src 'self' data:; font-src 'self'; connect-src 'self'",
  `frame-ancestors ${hosts.join(' ')}`,
].join('; ');

/** What every answer says about how a browser may treat it. */
export function secure(
  response: Pick<ServerResponse, 'setHeader' | 'removeHeader'>,
  page = false,
): void {
  response.removeHeader('Server');
  response.setHeader('Content-Security-Policy', page ? tab : closed);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
  // IT scans labels on the page.
  const camera = page ? '(self)' : '()';
  response.setHeader('Permissions-Policy', `camera=${camera}, microphone=(), geolocation=()`);
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}
