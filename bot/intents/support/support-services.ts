import type { NewId } from '../../services/ports';
import type { RequestForms } from '../../services/request-forms';
import type { Afterwards } from '../../services/support/afterwards';
import type { Desk } from '../../services/support/desk';
import type { Pictures } from '../../services/support/pictures';
import type { SupportViews } from '../../services/support/support-views';
import type { World } from '../../services/world';
import type { FileMaker, Offer } from '../files/maker';

/** What the desk's conversation is built on. */
export interface SupportServices {
  readonly world: World;
  readonly desk: Desk;
  readonly views: SupportViews;
  readonly afterwards: Afterwards;
  readonly forms: RequestForms;
  readonly newId: NewId;
  readonly files: FileMaker;
  readonly pictures: Pictures;
  readonly pictureFiles: FileMaker;
  readonly offer: Offer;
}
