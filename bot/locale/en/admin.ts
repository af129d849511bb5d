import { catalogue } from './admin/catalogue';
import { savings } from './admin/co2';
import { consignments } from './admin/consignments';
import { devices } from './admin/devices';
import { imports } from './admin/imports';
import { intune } from './admin/intune';
import { organisations } from './admin/organisations';
import { page } from './admin/page';
import { people } from './admin/people';
import { returns } from './admin/returns';
import { search } from './admin/search';
import { settings } from './admin/settings';
import { support } from './admin/support';

/** The admin page and searches. */
export const admin = {
  ...catalogue,
  ...consignments,
  ...savings,
  ...devices,
  ...returns,
  ...search,
  ...page,
  ...people,
  ...organisations,
  ...imports,
  ...intune,
  ...settings,
  ...support,
} as const;
