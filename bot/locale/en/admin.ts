import { devices } from './admin/devices';
import { imports } from './admin/imports';
import { page } from './admin/page';
import { search } from './admin/search';

/** The admin page and searches. */
export const admin = { ...devices, ...search, ...page, ...imports } as const;
