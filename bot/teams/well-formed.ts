import type { Activity, Attachment, ChannelAccount, ConversationAccount } from 'botbuilder';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/**
 * An activity's fields that are what they should be; what is not is left out. The SDK believes the JSON
 * it gets, also from whoever can make Teams say something odd.
 */
export function wellFormed(activity: Partial<Activity>): Partial<Activity> {
  const raw: Readonly<Record<string, unknown>> = { ...activity };
  const texts = ['type', 'name', 'text', 'action', 'locale', 'serviceUrl', 'replyToId', 'id'];
  const whole: Record<string, unknown> = {
    ...Object.fromEntries(texts.map((field) => [field, textIn(raw[field])] as const)),
    from: accountIn(raw['from']),
    recipient: accountIn(raw['recipient']),
    conversation: conversationIn(raw['conversation']),
    attachments: listIn(raw['attachments']).flatMap(attachmentIn),
    membersAdded: listIn(raw['membersAdded']).flatMap((one) => accountIn(one) ?? []),
    channelData: raw['channelData'],
    value: raw['value'],
  };
  const said = Object.entries(whole).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said);
}

function accountIn(value: unknown): ChannelAccount | undefined {
  if (!isRecord(value) || typeof value['id'] !== 'string') return undefined;
  const { id, name, aadObjectId } = value;
  const oid = typeof aadObjectId === 'string' && guid.test(aadObjectId) ? aadObjectId : undefined;
  return { id, name: textIn(name) ?? '', ...(oid !== undefined && { aadObjectId: oid }) };
}

function conversationIn(value: unknown): ConversationAccount | undefined {
  if (!isRecord(value) || typeof value['id'] !== 'string') return undefined;
  const { id, conversationType = 'personal', tenantId, isGroup } = value;
  if (typeof conversationType !== 'string') return undefined;
  const tenant = textIn(tenantId);
  return {
    id,
    name: '',
    conversationType,
    isGroup: isGroup === true,
    ...(tenant !== undefined && { tenantId: tenant }),
  };
}

function attachmentIn(value: unknown): readonly Attachment[] {
  if (!isRecord(value) || typeof value['contentType'] !== 'string') return [];
  const { contentType, content } = value;
  const [contentUrl, name] = [textIn(value['contentUrl']), textIn(value['name'])];
  return [
    {
      contentType,
      content,
      ...(contentUrl !== undefined && { contentUrl }),
      ...(name !== undefined && { name }),
    },
  ];
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
