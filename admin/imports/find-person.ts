import type { Organisation } from '../../bot/domain/organisation';
import type { Profile } from '../../bot/domain/person';
import type { World } from '../../bot/services/world';

/** Finds people in the directory by what proves who they are, never by name; each is asked for once. */
export class PersonFinder {
  private readonly asked = new Map<string, Promise<Profile | undefined>>();
  private shared: Promise<boolean> | undefined;

  constructor(
    private readonly world: World,
    private readonly organisation: Organisation,
  ) {}

  /** By object id, mail, sign-in name or employee number; undefined for nobody, and for several. */
  find(text: string): Promise<Profile | undefined> {
    const key = text.toLowerCase();
    const known = this.asked.get(key) ?? this.seek(text);
    this.asked.set(key, known);
    return known;
  }

  private async seek(text: string): Promise<Profile | undefined> {
    const found = await this.world.directory.named(this.organisation.tenant, text);
    const own: Profile[] = [];
    for (const person of found) if (await this.isOurs(person)) own.push(person);
    const active = own.filter((person) => person.active);
    return active.length === 1 ? active[0] : own.length === 1 ? own[0] : undefined;
  }

  /** Where a tenant holds several organisations, those of another are nobody here. */
  private async isOurs({ company }: Profile): Promise<boolean> {
    const { store } = this.world;
    this.shared ??= store.inTenant(this.organisation.tenant).then((all) => all.length > 1);
    if (!(await this.shared)) return true;
    const name = company?.toLowerCase();
    return this.organisation.companies.some((one) => one.toLowerCase() === name);
  }
}
