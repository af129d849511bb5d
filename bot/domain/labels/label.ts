import type { Device } from '../device';

/** What stands on a device's label. */
export interface Label {
  readonly tag: string;
  readonly model: string;
  readonly serial: string;
  /** Whom it belongs to, for whoever finds it. */
  readonly owner: string;
  /** What the QR code says. */
  readonly code: string;
}

/**
 * The label of a device. Its code opens the chat with the bot, the tag already written; without an app id,
 * and for readers outside Teams, it is the tag alone. It never says more than what stands beside it.
 * Source of the address: Microsoft, "Deep link to a chat in Teams".
 */
export function labelOf(
  { tag, model, serial = '' }: Pick<Device, 'tag' | 'model' | 'serial'>,
  owner: string,
  appId: string | undefined,
): Label {
  const chat =
    appId === undefined
      ? tag
      : `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}&message=${encodeURIComponent(tag)}`;
  return { tag, model, serial, owner, code: chat };
}
