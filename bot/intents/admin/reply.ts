import type { DeviceStory } from '../../domain/device-story';
import type { Facts } from '../../domain/errors';
import type { Key } from '../../locale';

/** The admin page and searches: what it answers. */
export interface AdminReply {
  readonly kind: 'device-story';
  readonly story: DeviceStory;
  readonly note?: { readonly key: Key; readonly facts?: Facts };
}
