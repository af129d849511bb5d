import type { Organisation } from '../../domain/organisation';
import type { Facts } from '../../domain/errors';
import { mostIdentities } from '../../domain/returns/identity';
import type { Reception, Recognised } from '../../domain/returns/reception';
import type { ReceptionFormView, ReceptionView } from '../../domain/returns/views';
import type { World } from '../world';
import { meantBy } from './meant-by';
import { nameOf } from './names';

/** Shows what is about to be received, and what was. */
export class ReceptionViews {
  constructor(private readonly world: World) {}

  async form(organisation: Organisation, typed: readonly string[]): Promise<ReceptionFormView> {
    const lines = typed.slice(0, mostIdentities);
    return {
      draft: this.world.newId(),
      demo: organisation.demo === true,
      places: organisation.places,
      lines: await Promise.all(lines.map((one) => this.line(organisation, one))),
      left: typed.length - lines.length,
    };
  }

  async view(organisation: Organisation, reception: Reception): Promise<ReceptionView> {
    const { number, by, lines, createdAt, place } = reception;
    return {
      number,
      demo: organisation.demo === true,
      by: (await nameOf(this.world, organisation, by)) ?? '–',
      at: createdAt,
      lines,
      ...(place !== undefined && { place }),
    };
  }

  /** What the return's own card says of a reception that did not go as announced. */
  noteOf({ lines }: Reception): ReceptionNote | undefined {
    const [line] = lines;
    if (line === undefined || line.outcome === 'received') return undefined;
    const { typed, tag = typed, number = typed, state = '', tags = [] } = line;
    const facts = { typed: tag, tag, number, state, tags: tags.join(', '), grade: '' };
    const outcome = line.outcome === 'already' ? 'already-short' : line.outcome;
    return outcome === 'registered'
      ? { key: 'receive.label', facts }
      : { key: `receive.${outcome}`, facts };
  }

  private async line(
    organisation: Organisation,
    typed: string,
  ): Promise<ReceptionFormView['lines'][number]> {
    const { found } = await meantBy(this.world, organisation._id, typed);
    const holderName = await nameOf(this.world, organisation, personIn(found));
    return { typed, found, ...(holderName !== undefined && { holderName }) };
  }
}

export interface ReceptionNote {
  readonly key:
    | 'receive.label'
    | 'receive.already-short'
    | 'receive.elsewhere'
    | 'receive.several'
    | 'receive.mistyped'
    | 'receive.no-return'
    | 'receive.other-device'
    | 'receive.changed';
  readonly facts: Facts;
}

/** Who has it; or, where it is in already, who received it. */
function personIn(found: Recognised): string | undefined {
  if (found.kind === 'already') return found.by;
  return 'holder' in found ? found.holder : undefined;
}
