import type { Activity } from 'botbuilder';
import { isVerbLike, readPressed } from '../../cards/verbs';
import { wellFormed } from './well-formed';
import { consentIn, fileIn, type HeardConsent, type HeardFile } from './heard-file';

/** What a person or channel sent, as plain values; nothing here is trusted beyond what Teams vouches for. */
export interface Heard {
  readonly what:
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'press';
        readonly verb: string;
        readonly data: Readonly<Record<string, unknown>>;
        readonly automatic: boolean;
        /** Answered in the invoke's own response; otherwise by a message. */
        readonly invoke: boolean;
      }
    | HeardFile
    | HeardConsent
    | { readonly kind: 'joined' }
    | { readonly kind: 'unknown-invoke' };
  readonly origin: Origin;
}

/** Where it came from. */
export interface Origin {
  readonly tenant: string;
  /** Entra object id; absent when no person is behind it. */
  readonly oid?: string;
  /** Teams' id of the person ("29:…") and of the bot ("28:…"). */
  readonly user: string;
  readonly bot: string;
  readonly conversation: string;
  readonly place: 'personal' | 'channel';
  /** Teams' id of the channel, where it is one. */
  readonly channel?: string;
  readonly serviceUrl: string;
  readonly locale?: string;
}

/** What Teams calls by name and wants an answer to. */
const invokes: Readonly<Record<string, (value: unknown) => Heard['what']>> = {
  'adaptiveCard/action': executeIn,
  'fileConsent/invoke': consentIn,
};

/** Teams' words for what arrives, once, in a table. Undefined: nothing that we answer. */
const readers: Readonly<
  Record<string, (activity: Partial<Activity>) => Heard['what'] | undefined>
> = {
  message: (activity) => pressIn(activity.value, false) ?? fileIn(activity) ?? textIn(activity),
  invoke: ({ name, value }) => own(invokes, name)?.(value) ?? { kind: 'unknown-invoke' },
  installationUpdate: ({ action }) => (action === 'remove' ? undefined : { kind: 'joined' }),
  // A person's own chat is told of by installationUpdate; this one comes beside it, without a locale.
  conversationUpdate: (activity) =>
    placeOf(activity) === 'channel' && botWasAdded(activity) ? { kind: 'joined' } : undefined,
};

/** Reads an activity; undefined when there is nothing in it for us. */
export function hear(received: Partial<Activity>): Heard | undefined {
  const activity = wellFormed(received);
  const what = own(readers, activity.type)?.(activity);
  const origin = originOf(activity);
  return what === undefined || origin === undefined ? undefined : { what, origin };
}

/** The tenant that Teams says an activity comes from. */
export function tenantOf(activity: Partial<Activity>): string | undefined {
  return tenantsIn(activity)[0];
}

/** Every tenant that an activity names, in the two places where it may. */
export function tenantsIn({ conversation, channelData }: Partial<Activity>): readonly string[] {
  const data: unknown = channelData;
  const fromData = isRecord(data) && isRecord(data['tenant']) ? data['tenant']['id'] : undefined;
  const all: readonly unknown[] = [conversation?.tenantId, fromData];
  return all.filter((one) => typeof one === 'string');
}

function originOf(activity: Partial<Activity>): Origin | undefined {
  const { from, recipient, conversation, serviceUrl } = activity;
  const tenant = tenantOf(activity);
  if (!from || !recipient || !conversation || !serviceUrl || tenant === undefined) return undefined;
  return {
    tenant,
    ...(from.aadObjectId !== undefined && { oid: from.aadObjectId }),
    user: from.id,
    bot: recipient.id,
    conversation: selectedIn(activity) ?? conversation.id,
    place: placeOf(activity),
    serviceUrl,
    ...besidesOf(activity),
  };
}

function besidesOf(activity: Partial<Activity>): Pick<Origin, 'channel' | 'locale'> {
  const { locale } = activity;
  const channel = channelOf(activity);
  return { ...(channel !== undefined && { channel }), ...(locale !== undefined && { locale }) };
}

/** A conversation in a channel is named after it; a reply in a thread carries the message's id besides. */
function channelOf(activity: Partial<Activity>): string | undefined {
  if (placeOf(activity) !== 'channel') return undefined;
  return selectedIn(activity) ?? threadless(activity.conversation?.id ?? '');
}

/** The channel that was chosen for the bot when it was put into a team; Teams tells of it in the first one. */
function selectedIn(activity: Partial<Activity>): string | undefined {
  if (activity.type !== 'conversationUpdate' && activity.type !== 'installationUpdate')
    return undefined;
  const data: unknown = activity.channelData;
  const settings = isRecord(data) ? data['settings'] : undefined;
  const selected = isRecord(settings) ? settings['selectedChannel'] : undefined;
  const id = isRecord(selected) ? selected['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function placeOf({ conversation }: Partial<Activity>): Origin['place'] {
  const type = conversation?.conversationType ?? 'personal';
  return type === 'personal' ? 'personal' : 'channel';
}

/** The conversation itself, where Teams names a thread in it. */
export function threadless(conversation: string): string {
  return conversation.split(';')[0] ?? conversation;
}

/** The words without the mention of the bot that a channel message must begin with. */
function textIn({ text }: Partial<Activity>): Heard['what'] | undefined {
  const words = (text ?? '')
    .replaceAll('\0', ' ')
    .replace(/<at[^>]*>.*?<\/at>/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? undefined : { kind: 'text', text: words.slice(0, 2000) };
}

function pressIn(value: unknown, invoke: boolean): Heard['what'] | undefined {
  const pressed = readPressed(value);
  return pressed === undefined
    ? undefined
    : { kind: 'press', ...pressed, automatic: false, invoke };
}

/** An Action.Execute. The SDK's own reader drops `trigger`, so it is read here. */
function executeIn(value: unknown): Heard['what'] {
  if (!isRecord(value) || !isRecord(value['action'])) return { kind: 'unknown-invoke' };
  const { verb, data } = value['action'];
  if (typeof verb !== 'string') return { kind: 'unknown-invoke' };
  return {
    kind: 'press',
    // A button of no card of ours is answered with a sentence, as an old one is.
    verb: isVerbLike(verb) ? verb : '',
    data: isRecord(data) ? data : {},
    automatic: value['trigger'] === 'automatic',
    invoke: true,
  };
}

function botWasAdded({ membersAdded, recipient }: Partial<Activity>): boolean {
  return membersAdded?.some(({ id }) => id === recipient?.id) ?? false;
}

/** What a table says of a word from outside, and nothing that every object has. */
function own<T>(table: Readonly<Record<string, T>>, word = ''): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
