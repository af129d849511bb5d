import { dayOf } from '../../domain/time';
import { demoId } from '../identity';
import { demoPlaces } from '../places';
import type { PlannedStep } from './plan';
import { technicianFor } from './steps';

/** A device's way back: as far as it has come, in days ago. */
export interface Homeward {
  /** When the holder said they would give it back, and their alias. */
  readonly announced?: { readonly ago: number; readonly by: string; readonly serial: number };
  readonly receivedAgo?: number;
  readonly collected?: { readonly ago: number; readonly consignment: number };
  readonly pickedUpAgo?: number;
  readonly wiped?: { readonly ago: number; readonly certificate: string };
  readonly ended?: {
    readonly ago: number;
    readonly how: 'reuse' | 'recycle' | 'scrap' | 'restock';
  };
}

/** The steps of the way back, in order. */
export function homeward(key: string, way: Homeward): readonly PlannedStep[] {
  return [...toItUnit(key, way), ...toRefurbisher(key, way)];
}

function toItUnit(key: string, { announced, receivedAgo }: Homeward): readonly PlannedStep[] {
  const steps: PlannedStep[] = [];
  if (announced !== undefined) {
    const { ago, by, serial } = announced;
    steps.push({
      ago,
      actor: by,
      command: (now) => ({ type: 'request-return', now, return: returnId(serial) }),
    });
  }
  if (receivedAgo !== undefined) {
    steps.push({
      ago: receivedAgo,
      actor: technicianFor(key),
      command: (now) => ({ type: 'receive', now, place: demoPlaces.it, endOfUse: dayOf(now) }),
    });
  }
  return steps;
}

function toRefurbisher(key: string, way: Homeward): readonly PlannedStep[] {
  const { collected, pickedUpAgo, wiped, ended } = way;
  const actor = technicianFor(key);
  const steps: PlannedStep[] = [];
  if (collected !== undefined) {
    const consignment = consignmentId(collected.consignment);
    steps.push({
      ago: collected.ago,
      actor,
      command: (now) => ({ type: 'collect', now, consignment }),
    });
  }
  if (pickedUpAgo !== undefined) {
    steps.push({ ago: pickedUpAgo, actor, command: (now) => ({ type: 'pick-up', now }) });
  }
  if (wiped !== undefined) {
    const { certificate } = wiped;
    steps.push({ ago: wiped.ago, actor, command: (now) => ({ type: 'wipe', now, certificate }) });
  }
  if (ended !== undefined) {
    steps.push({ ago: ended.ago, actor, command: (now) => ({ type: ended.how, now }) });
  }
  return steps;
}

function returnId(serial: number): string {
  return `${demoId}/return/${1000 + serial}`;
}

function consignmentId(serial: number): string {
  return `${demoId}/consignment/${1000 + serial}`;
}
