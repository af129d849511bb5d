import { usualSettings, type MonthlySettings } from '../domain/co2/monthly/settings';
import { demoId } from './identity';
import { personNamed } from './people/people';

/** As usual: each coordinator gets the administration they work in; the head of IT gets the total. */
export function demoMonthlySettings(): MonthlySettings {
  return { ...usualSettings(demoId), totals: [personNamed('Fatima Rahimi').oid] };
}
