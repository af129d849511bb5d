import { isDuplicate } from '../store/duplicate';
import type { Language } from '../domain/language';
import type { Member } from '../domain/person';
import type { World } from './world';

/** What Kretslopp itself keeps of people: an alias for the chains, and their choices. */
export class Members {
  /** Aliases never change, so they may be remembered. */
  private readonly known = new Map<string, Member>();

  constructor(private readonly world: Pick<World, 'store' | 'newId'>) {}

  /** The member, made known at the first contact. */
  async of(organisation: string, oid: string): Promise<Member> {
    const id = `${organisation}/${oid}`;
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const member = (await this.find(organisation, id)) ?? (await this.add(organisation, oid, id));
    if (this.known.size > 10_000) this.known.clear();
    this.known.set(id, member);
    return member;
  }

  /** Remembers a person's choice of language. */
  async setLanguage(organisation: string, oid: string, language: Language): Promise<void> {
    const { _id } = await this.of(organisation, oid);
    await this.world.store.of(organisation).members.updateOne({ _id }, { $set: { language } });
    this.known.delete(_id);
  }

  private async find(organisation: string, id: string): Promise<Member | undefined> {
    return (await this.world.store.of(organisation).members.findOne({ _id: id })) ?? undefined;
  }

  private async add(organisation: string, oid: string, id: string): Promise<Member> {
    const member: Member = { _id: id, organisation, oid, alias: `p-${this.world.newId()}` };
    try {
      await this.world.store.of(organisation).members.insertOne(member);
      return member;
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
      const first = await this.find(organisation, id);
      if (first === undefined) throw problem;
      return first;
    }
  }
}
