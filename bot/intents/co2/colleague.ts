import { Refusal } from '../../domain/errors';
import { isOf, type Organisation } from '../../domain/organisation';
import type { Profile } from '../../domain/person';
import type { World } from '../../services/world';

/** The one colleague that a name or mail means. Refuses when there is none, or several. */
export async function colleagueNamed(
  { directory }: World,
  organisation: Organisation,
  text: string,
): Promise<Profile> {
  const found = (await directory.search(organisation.tenant, text.trim())).filter(
    ({ active, company }) => active && isOf(organisation, company),
  );
  const [only, ...others] = found;
  if (only === undefined) throw new Refusal('co2-colleague-unknown', { name: text.trim() });
  const exact = found.find(({ mail, name }) => [mail, name].includes(text.trim()));
  if (exact !== undefined) return exact;
  if (others.length === 0) return only;
  const names = found.slice(0, 5).map(({ name, mail }) => mail ?? name);
  throw new Refusal('co2-colleague-unclear', { names: names.join(', ') });
}
