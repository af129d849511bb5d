import { createPrivateKey, X509Certificate } from 'node:crypto';
import { Secret } from '../secret';

/** What the bot proves itself with: SHA-1 thumbprint in hexadecimal, and the key in PEM. */
export interface Certificate {
  readonly thumbprint: string;
  readonly privateKey: Secret;
}

/** What reading files and the time come from; tests have their own. */
export interface World {
  readonly readFile: (path: string) => string;
  readonly now: () => Date;
}

/** The certificate and key in a PEM file, or what is wrong with it, as a clause after the variable's name. */
export function readCertificate(path: string, world: World): Certificate | string {
  const pem = contentsOf(path, world);
  if (pem === undefined) return `must name a file that can be read; "${path}" cannot`;
  const [key] =
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(pem) ?? [];
  if (key === undefined) return `must name a PEM file with a private key; "${path}" has none`;
  const [text] = /-----BEGIN CERTIFICATE-----[^]+?-----END CERTIFICATE-----/.exec(pem) ?? [];
  if (text === undefined) return `must name a PEM file with a certificate; "${path}" has none`;
  return certificateOf(text, key, path, world.now());
}

function contentsOf(path: string, { readFile }: World): string | undefined {
  try {
    return readFile(path);
  } catch {
    return undefined;
  }
}

function certificateOf(text: string, key: string, path: string, now: Date): Certificate | string {
  try {
    const certificate = new X509Certificate(text);
    const until = new Date(certificate.validTo);
    if (until < now) {
      return `must name a certificate that is still valid; "${path}" ended on ${until.toISOString().slice(0, 10)}`;
    }
    if (!certificate.checkPrivateKey(createPrivateKey(key))) {
      return `must name a certificate with its own key; in "${path}" they do not belong together`;
    }
    return {
      thumbprint: certificate.fingerprint.replaceAll(':', ''),
      privateKey: new Secret(key),
    };
  } catch {
    return `must name a PEM file with a certificate and its key without a passphrase; "${path}" cannot be understood`;
  }
}
