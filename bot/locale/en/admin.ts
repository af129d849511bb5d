import { devices } from './admin/devices';
import { page } from './admin/page';
import { search } from './admin/search';

/** The admin page and searches. */
export const admin = { ...devices, ...search, ...page } as const;
