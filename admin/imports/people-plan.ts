import type { PersonChange, PlannedRow, RowNote } from '../../bot/domain/import-batch';
import type { Substitute } from '../../bot/domain/organisation';
import type { Profile } from '../../bot/domain/person';
import { isAmong, notEnded } from '../../bot/domain/substitutes';
import { dayOf, type Day } from '../../bot/domain/time';
import type { Row } from '../../bot/files/table';
import { settingsOf } from '../../bot/services/co2/monthly/settings';
import type { DryRun, ImportKind, Plan } from './doing';
import { PersonFinder } from './find-person';
import { appliedPerson, undonePerson } from './person-work';
import { readPerson, type ReadPerson } from './read-person';

/** Lists of people: what Kretslopp itself keeps of those whom the directory knows. Nobody is added. */
export const peopleKind: ImportKind = {
  identities: ['oid', 'mail', 'employee'],
  missing: 'import-mapping-people',
  plan: (run) => new PeoplePlan(run),
  applied: appliedPerson,
  undone: undonePerson,
};

/** Who a row is about, and who stands in for them. */
interface Found {
  readonly person?: Profile;
  readonly substitute?: Profile;
  readonly problems: readonly RowNote[];
}

class PeoplePlan implements Plan {
  /** Which line named a person first. */
  private readonly named = new Map<string, number>();
  private readonly finder: PersonFinder;
  private readonly today: Day;
  private coordinators: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  constructor(private readonly run: DryRun) {
    this.finder = new PersonFinder(run.world, run.organisation);
    this.today = dayOf(run.now);
  }

  async rows(rows: readonly Row[]): Promise<readonly PlannedRow[]> {
    const all: PlannedRow[] = [];
    for (const row of rows) all.push(await this.one(row));
    return all;
  }

  private async one({ line, cells }: Row): Promise<PlannedRow> {
    const { reading, organisation } = this.run;
    const read = readPerson(cells, reading, organisation, this.today);
    const found = await this.found(read);
    const { person } = found;
    const problems = [...read.problems, ...found.problems, ...this.twice(person, line)];
    const name = person?.name ?? read.name;
    if (person === undefined || problems.length > 0)
      return { line, name, fate: 'wrong', notes: problems, cells };
    const change = await this.change(read, person.oid, found.substitute?.oid);
    const touches = change.coordinates !== undefined || change.substitutes !== undefined;
    return touches ? { line, name, fate: 'changed', person: change } : { line, name, fate: 'same' };
  }

  private async found({ proofs, substitute, name }: ReadPerson): Promise<Found> {
    if (proofs.length === 0) return { problems: [{ code: 'no-proof', about: name }] };
    const people = await Promise.all(proofs.map((proof) => this.finder.find(proof)));
    const [person] = people;
    const stand = substitute && (await this.finder.find(substitute.who));
    return {
      ...(person && { person }),
      ...(stand && { substitute: stand }),
      problems: [
        ...proofProblems(proofs, people),
        ...(substitute === undefined ? [] : standProblems(substitute.who, stand, person)),
      ],
    };
  }

  private twice(person: Profile | undefined, line: number): readonly RowNote[] {
    if (person === undefined) return [];
    const earlier = this.named.get(person.oid);
    if (earlier === undefined) this.named.set(person.oid, line);
    return earlier === undefined ? [] : [{ code: 'person-twice', about: String(earlier) }];
  }

  private async change(
    { coordinates, substitute, clears }: ReadPerson,
    oid: string,
    by: string | undefined,
  ): Promise<PersonChange> {
    const before = (await this.coordinates()).get(oid);
    const after = clears.coordinates ? undefined : (coordinates ?? before);
    const said = this.run.organisation.substitutes;
    const wanted: readonly Substitute[] =
      substitute === undefined || by === undefined
        ? []
        : [{ for: oid, by, from: substitute.from, to: substitute.to }];
    const added = wanted.filter((one) => !isAmong(said, one));
    const removed = clears.substitutes
      ? notEnded(said, this.today).filter((one) => one.for === oid)
      : [];
    return {
      oid,
      ...(String(before) !== String(after) && {
        coordinates: { ...(before && { before }), ...(after && { after }) },
      }),
      ...(added.length + removed.length > 0 && { substitutes: { added, removed } }),
    };
  }

  /** Those of whom it is said; who has the role alone coordinates where they work. */
  private coordinates(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { world, organisation } = this.run;
    this.coordinators ??= settingsOf(world.store, organisation._id).then(
      ({ coordinators }) =>
        new Map(coordinators.map(({ person, administrations }) => [person, administrations])),
    );
    return this.coordinators;
  }
}

function proofProblems(
  proofs: readonly string[],
  people: readonly (Profile | undefined)[],
): readonly RowNote[] {
  const unknown = proofs.filter((_, at) => people[at] === undefined);
  if (unknown.length > 0) return unknown.map((about) => ({ code: 'nobody', about }));
  const [person] = people;
  if (new Set(people.map((one) => one?.oid)).size > 1)
    return [{ code: 'several-people', about: proofs.join(', ') }];
  return person?.active === false ? [{ code: 'left', about: person.name }] : [];
}

function standProblems(
  about: string,
  stand: Profile | undefined,
  person: Profile | undefined,
): readonly RowNote[] {
  if (stand?.active !== true) return [{ code: 'nobody', about }];
  return stand.oid === person?.oid ? [{ code: 'substitute-self', about }] : [];
}
