import type { DeviceKind } from '../product';
import { deviceClasses, type DeviceClass } from './factor-set';

/** Words in a catalogue's class or a model's name that tell what a computer is. */
const words: readonly (readonly [RegExp, DeviceClass])[] = [
  [/desktop|optiplex|elitedesk|prodesk|thinkcentre|imac|mac mini|nuc\b/iu, 'desktop'],
  [/monitor|skärm|display/iu, 'monitor'],
  [/tablet|surfplatta|ipad|galaxy tab/iu, 'tablet'],
];

/** Which factor a device counts by: a computer is a laptop and a phone a smartphone, unless a word says otherwise. */
export function deviceClassOf(kind: DeviceKind, model: string, productClass?: string): DeviceClass {
  const named = deviceClasses.find((one) => one === productClass);
  if (named !== undefined) return named;
  const told = words.find(([word]) => word.test(productClass ?? '') || word.test(model));
  return told?.[1] ?? (kind === 'phone' ? 'smartphone' : 'laptop');
}
