import { devices } from './admin/devices';
import { search } from './admin/search';

/** The admin page and searches. */
export const admin = { ...devices, ...search } as const;
