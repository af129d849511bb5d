import type { admin as english } from '../en/admin';
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

/** Adminsidan och sökningar. */
export const admin: Readonly<Record<keyof typeof english, string>> = {
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
};
