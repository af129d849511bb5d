import type { Organisation } from '../../domain/organisation';
import type { KeyFigure, MissingByAge } from '../../domain/refurbisher/key-figures';
import { administrationName } from '../request-views';
import type { World } from '../world';
import { loadKeyFigures } from './key-figures';

type Name = Readonly<Record<'sv' | 'en', string>>;

/** The key figures as IT sees them: all together, or of one administration. */
export interface KeyFiguresView {
  readonly demo: boolean;
  /** Absent for all together. */
  readonly administration?: Name;
  /** The latest month first. */
  readonly figures: readonly KeyFigure[];
  readonly missing: readonly (MissingByAge & { readonly name?: Name })[];
  /** Administrations that can be looked at. */
  readonly others: readonly { readonly id: string; readonly name: Name }[];
}

const months = 6;

/** Half a year of figures. An administration that nobody knows is as all together. */
export async function keyFiguresView(
  world: Pick<World, 'store'>,
  organisation: Organisation,
  administration: string,
  now: Date,
): Promise<KeyFiguresView> {
  const { figures, missing } = await loadKeyFigures(world, organisation, months, now);
  const { administrations, demo } = organisation;
  const chosen = administrations.find(({ id }) => id === administration);
  const wanted = figures.filter((figure) => figure.administration === chosen?.id);
  const named = missing.map((row) => ({
    ...row,
    ...(row.administration !== '' && {
      name: administrationName(organisation, row.administration),
    }),
  }));
  return {
    demo: demo === true,
    ...(chosen !== undefined && { administration: chosen.name }),
    figures: [...wanted].reverse(),
    missing: chosen === undefined ? named : named.filter((row) => row.administration === chosen.id),
    others: administrations
      .filter(({ id }) => id !== chosen?.id)
      .map(({ id, name }) => ({ id, name })),
  };
}
