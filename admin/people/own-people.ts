import { isOf, type Organisation } from '../../bot/domain/organisation';
import type { Profile } from '../../bot/domain/person';
import type { World } from '../../bot/services/world';

/** Tells an organisation's people from those of another in the same tenant: these are nobody here. */
export class OwnPeople {
  private shared: Promise<boolean> | undefined;

  constructor(
    private readonly world: Pick<World, 'store'>,
    private readonly organisation: Organisation,
  ) {}

  async has({ company }: Profile): Promise<boolean> {
    const { tenant } = this.organisation;
    this.shared ??= this.world.store.inTenant(tenant).then((all) => all.length > 1);
    return !(await this.shared) || isOf(this.organisation, company);
  }

  async of(people: readonly (Profile | undefined)[]): Promise<readonly Profile[]> {
    const own: Profile[] = [];
    for (const person of people)
      if (person !== undefined && (await this.has(person))) own.push(person);
    return own;
  }
}
