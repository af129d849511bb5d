import type { Activity, Attachment } from 'botbuilder';
import type { FilePlace } from '../intents/files/reply';
import type { FileReference } from '../services/file-transfer';

/** A file that somebody sent in their own chat; Teams keeps it where `from` says, for a while. */
export interface HeardFile {
  readonly kind: 'file';
  readonly name: string;
  readonly from: string;
  /** What was written with it. */
  readonly text?: string;
}

/** A yes or no to a file we offered. Without `file` or `put` it is nothing that we can answer. */
export interface HeardConsent {
  readonly kind: 'file-consent';
  readonly accepted: boolean;
  readonly file?: FileReference;
  /** Where the bytes go, and where the person will find the file. */
  readonly put?: { readonly to: string; readonly at: FilePlace };
}

const sent = 'application/vnd.microsoft.teams.file.download.info';

/** The first file of a message: people send one at a time, and several would be several answers. */
export function fileIn({ attachments = [], text = '' }: Partial<Activity>): HeardFile | undefined {
  const [first] = attachments.flatMap(addressOf);
  if (first === undefined) return undefined;
  return { kind: 'file', ...first, ...(text.trim() !== '' && { text }) };
}

function addressOf(attachment: Attachment): readonly Pick<HeardFile, 'name' | 'from'>[] {
  const { contentType, contentUrl, name = '' } = attachment;
  const content: unknown = attachment.content;
  const address = isRecord(content) ? content['downloadUrl'] : undefined;
  if (contentType === sent && typeof address === 'string')
    return [{ name: name.slice(0, 200), from: address }];
  // Pasted into the message: Teams gives it no name.
  const pasted = contentType.startsWith('image/') && contentUrl !== undefined;
  return pasted ? [{ name: 'picture.png', from: contentUrl }] : [];
}

/** An answer to a file consent card. */
export function consentIn(value: unknown): HeardConsent {
  const told = isRecord(value) ? value : {};
  const file = referenceIn(told['context']);
  const put = placeIn(told['uploadInfo']);
  return {
    kind: 'file-consent',
    accepted: told['action'] === 'accept',
    ...(file !== undefined && { file }),
    ...(put !== undefined && { put }),
  };
}

function referenceIn(context: unknown): FileReference | undefined {
  if (!isRecord(context) || !isRecord(context['what'])) return undefined;
  const { maker, what } = context;
  const texts = Object.entries(what).filter(
    (one): one is [string, string] => typeof one[1] === 'string',
  );
  return typeof maker === 'string' ? { maker, what: Object.fromEntries(texts) } : undefined;
}

function placeIn(info: unknown): HeardConsent['put'] {
  if (!isRecord(info)) return undefined;
  const { uploadUrl, contentUrl, uniqueId, fileType } = info;
  if (typeof uploadUrl !== 'string') return undefined;
  const text = (one: unknown): string => (typeof one === 'string' ? one : '');
  return { to: uploadUrl, at: { url: text(contentUrl), id: text(uniqueId), type: text(fileType) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
