import type { Organisation } from '../../bot/domain/organisation';
import type { Profile } from '../../bot/domain/person';
import type { World } from '../../bot/services/world';
import { OwnPeople } from '../people/own-people';

/** Finds people in the directory by what proves who they are, never by name; each is asked for once. */
export class PersonFinder {
  private readonly asked = new Map<string, Promise<Profile | undefined>>();
  private readonly own: OwnPeople;

  constructor(
    private readonly world: World,
    private readonly organisation: Organisation,
  ) {
    this.own = new OwnPeople(world, organisation);
  }

  /** By object id, mail, sign-in name or employee number; undefined for nobody, and for several. */
  find(text: string): Promise<Profile | undefined> {
    const key = text.toLowerCase();
    const known = this.asked.get(key) ?? this.seek(text);
    this.asked.set(key, known);
    return known;
  }

  private async seek(text: string): Promise<Profile | undefined> {
    const { directory } = this.world;
    const found = await this.own.of(await directory.named(this.organisation.tenant, text));
    const active = found.filter((person) => person.active);
    const [meant, another] = active.length > 0 ? active : found;
    return another === undefined ? meant : undefined;
  }
}
