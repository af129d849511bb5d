import type { Profile } from '../domain/person';
import { type Answer, textOf } from './answer';

/** The fields of a user that become a profile; nothing else is fetched. */
export const profileFields = 'id,displayName,mail,department,companyName,jobTitle,accountEnabled';

/** A profile of Graph's user; undefined if it has no id. */
export function profileOf(user: Answer): Profile | undefined {
  const oid = textOf(user, 'id');
  if (oid === undefined) return undefined;
  const known = {
    mail: textOf(user, 'mail'),
    title: textOf(user, 'jobTitle'),
    department: textOf(user, 'department'),
    company: textOf(user, 'companyName'),
  };
  return {
    oid,
    name: textOf(user, 'displayName') ?? known.mail ?? oid,
    ...present(known),
    active: user['accountEnabled'] !== false,
  };
}

/** Whether a member of a group is a person; Graph says so in the member's type. */
export function isUser(member: Answer): boolean {
  return member['@odata.type'] === '#microsoft.graph.user';
}

/** The object id of an open account; nothing for a closed one. */
export function accountOf(user: Answer): readonly string[] {
  const oid = textOf(user, 'id');
  return oid === undefined || user['accountEnabled'] === false ? [] : [oid];
}

/** Without the fields that are undefined: absent means absent. */
function present<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
