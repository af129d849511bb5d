import { textIn, verbs } from '../../../cards/verbs';
import type { Said } from '../intent';
import { wanted } from '../wanted';
import { kindIn, keepsIn } from './said';
import type { DeviceKind } from '../../domain/product';

/** What anybody can want of keeping a device longer, and whoever decides. */
export type KeepIntent =
  | { readonly kind: 'keep-which'; readonly device?: DeviceKind }
  | { readonly kind: 'keep-open'; readonly device: string }
  | {
      readonly kind: 'keep-submit';
      readonly draft: string;
      readonly device: string;
      readonly months: string;
      readonly reason: string;
    }
  | { readonly kind: 'keep-show' | 'keep-grant' | 'keep-withdraw'; readonly id: string }
  | { readonly kind: 'keep-decline'; readonly id: string; readonly reason: string };

export function readKeep(said: Said): KeepIntent | undefined {
  const want = wanted(said);
  if (want?.intent === 'devices' && keepsIn(want.sentence)) {
    const device = kindIn(want.sentence);
    return { kind: 'keep-which', ...(device !== undefined && { device }) };
  }
  return said.kind === 'press' ? buttons[said.verb]?.(said.data) : undefined;
}

type Data = Readonly<Record<string, unknown>>;

const idIn = (data: Data): string => textIn(data, 'keeping');

const buttons: Readonly<Record<string, (data: Data) => KeepIntent>> = {
  [verbs.openKeeping]: (data) => ({ kind: 'keep-open', device: textIn(data, 'device', 100) }),
  [verbs.submitKeeping]: (data) => ({
    kind: 'keep-submit',
    draft: textIn(data, 'draft', 64),
    device: textIn(data, 'device', 100),
    months: textIn(data, 'months', 4),
    reason: textIn(data, 'reason'),
  }),
  [verbs.showKeeping]: (data) => ({ kind: 'keep-show', id: idIn(data) }),
  [verbs.grantKeeping]: (data) => ({ kind: 'keep-grant', id: idIn(data) }),
  [verbs.withdrawKeeping]: (data) => ({ kind: 'keep-withdraw', id: idIn(data) }),
  [verbs.declineKeeping]: (data) => ({
    kind: 'keep-decline',
    id: idIn(data),
    reason: textIn(data, 'declineReason', 500),
  }),
};
