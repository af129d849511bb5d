import type { DataClass } from '../../domain/privacy/retention';

/** What is kept of one kind: how many, and for how long, in months; absent: until somebody decides. */
export interface OwnLine {
  readonly what:
    'member' | 'reference' | 'devices' | 'requests' | 'returns' | 'bookings' | 'notifications';
  readonly count: number;
  readonly months?: number;
}

/** Which decision on keeping each kind is under; the others are kept as long as they are needed. */
export const ownRetention: Readonly<Partial<Record<OwnLine['what'], DataClass>>> = {
  requests: 'requests',
  returns: 'returns',
  bookings: 'cases',
  notifications: 'notifications',
};

/** A person's own data: what can be answered. */
export interface PrivacyReply {
  readonly kind: 'own-data';
  readonly lines: readonly OwnLine[];
  readonly demo: boolean;
}
