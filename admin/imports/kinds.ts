import type { ImportAbout } from '../../bot/domain/import-batch';
import { administrationsKind } from './administration-plan';
import { devicesKind } from './device-plan';
import type { ImportKind } from './doing';
import { peopleKind } from './people-plan';

/** Everything that a file can be a list of. */
export const kinds: Readonly<Record<ImportAbout, ImportKind>> = {
  devices: devicesKind,
  people: peopleKind,
  administrations: administrationsKind,
};
