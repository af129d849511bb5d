import type { Organisation } from '../../domain/organisation';
import type { KeyFigure, MissingByAge } from '../../domain/refurbisher/key-figures';
import { administrationName } from '../request-views';
import type { World } from '../world';
import { loadKeyFigures } from './key-figures';

type Name = Readonly<Record<'sv' | 'en', string>>;

/** The key figures as IT sees them: all together, or of one administration. */
export interface KeyFiguresView {
  readonly demo: boolean;
  /** Whether the person may see all together. */
  readonly all: boolean;
  /** Absent for all together. */
  readonly administration?: Name;
  /** The latest month first. */
  readonly figures: readonly KeyFigure[];
  readonly missing: readonly (MissingByAge & { readonly name?: Name })[];
  /** The administration's id; absent for all together. */
  readonly chosen?: string;
  /** Administrations that the person can look at. */
  readonly administrations: readonly { readonly id: string; readonly name: Name }[];
}

const months = 6;

/**
 * Half a year of figures, of all administrations together or of one. `mine` are those that the person
 * may see, undefined for all: with it, one that is not theirs, or nobody's, is as the first of theirs.
 */
export async function keyFiguresView(
  world: Pick<World, 'store'>,
  organisation: Organisation,
  administration: string,
  now: Date,
  mine?: readonly string[],
): Promise<KeyFiguresView> {
  const { figures, missing } = await loadKeyFigures(world, organisation, months, now);
  const { demo } = organisation;
  const administrations = organisation.administrations.filter(
    ({ id }) => mine?.includes(id) !== false,
  );
  const chosen =
    administrations.find(({ id }) => id === administration) ??
    (mine === undefined ? undefined : administrations[0]);
  const wanted = figures.filter((figure) => figure.administration === chosen?.id);
  const named = missing.map((row) => ({
    ...row,
    ...(row.administration !== '' && {
      name: administrationName(organisation, row.administration),
    }),
  }));
  return {
    demo: demo === true,
    all: mine === undefined,
    ...(chosen !== undefined && { administration: chosen.name, chosen: chosen.id }),
    figures: [...wanted].reverse(),
    missing: chosen === undefined ? named : named.filter((row) => row.administration === chosen.id),
    administrations: administrations.map(({ id, name }) => ({ id, name })),
  };
}
