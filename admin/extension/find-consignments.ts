import type { Consignment } from '../../bot/domain/refurbisher/consignment';
import type { Turn } from '../../bot/intents/intent';
import type { World } from '../../bot/services/world';
import { isStaff } from '../roles';

/** What a list of results has room for. */
const most = 5;

const meant =
  /(?<!\p{L})(?:sändning\p{L}*|consignments?|laster?|lass|återbrukare\p{L}*|refurbishers?)(?!\p{L})/iu;

/** Consignments by number, or the latest where the words mean any; for those who handle devices. */
export async function findConsignments(
  { store }: World,
  { actor, organisation }: Turn,
  text: string,
): Promise<readonly Consignment[]> {
  if (!isStaff(actor)) return [];
  const { consignments } = store.of(organisation._id);
  const numbers = text
    .split(/\s+/u)
    .filter((word) => /^\d{3,9}$/u.test(word))
    .map(Number);
  if (numbers.length > 0)
    return consignments.find({ number: { $in: numbers } }, { limit: most }).toArray();
  if (!meant.test(text)) return [];
  return consignments.find({ number: { $gt: 0 } }, { sort: { number: -1 }, limit: most }).toArray();
}
