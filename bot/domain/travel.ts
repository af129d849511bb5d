import type { Fuel, Vehicle } from './co2/factor-set';

/** How far the IT unit's places are from each other, and what it drives. Set by the organisation. */
export interface TravelRule {
  /** Where technicians and deliveries start: one of the organisation's places. */
  readonly home: string;
  /** One way from home, in km, by place. A place that is not here is not counted as a trip. */
  readonly km: Readonly<Record<string, number>>;
  readonly vehicle: Vehicle;
  readonly fuel: Fuel;
  /** Weekday of a place's round, 1 (Monday) to 5; where none is said, `usualDay`. */
  readonly roundDay: Readonly<Record<string, number>>;
  readonly usualDay: number;
  /** Devices that one padded cabinet holds, and the kg of cardboard that one device's packaging would be. */
  readonly cabinet: { readonly holds: number; readonly savedKgEach: number };
}

/** What holds where an organisation has said how far it is, and no more. */
export const usualTravel = {
  usualDay: 3,
  cabinet: { holds: 12, savedKgEach: 0.6 },
} as const satisfies Pick<TravelRule, 'usualDay' | 'cabinet'>;
