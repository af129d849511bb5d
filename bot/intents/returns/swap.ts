import { Refusal } from '../../domain/errors';
import type { DeviceKind } from '../../domain/product';
import type { FormEntry } from '../../domain/request-form';
import { nothingSaid, type RequestForms } from '../../services/request-forms';
import type { RequestViews } from '../../services/request-views';
import type { Requests } from '../../services/requests';
import { devicesHeldBy, heldDevice } from '../../services/returns/names';
import { isSwap, swapDraft, type Swaps } from '../../services/returns/swaps';
import type { World } from '../../services/world';
import { say } from '../../locale';
import { textIn, verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';
import { entryIn } from '../members/read';
import { plugin, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { requestCard } from '../request-reply';
import { wanted } from '../wanted';
import { caseCard, type ReturnServices } from './handle';
import { swapsIn } from './said';

export interface SwapServices extends Pick<ReturnServices, 'views' | 'readable'> {
  readonly world: World;
  readonly swaps: Swaps;
  readonly forms: RequestForms;
  readonly requests: Requests;
  readonly requestViews: RequestViews;
}

type SwapIntent =
  | { readonly kind: 'swap-open'; readonly device: string }
  | { readonly kind: 'swap-which'; readonly device: DeviceKind; readonly sentence: string }
  | {
      readonly kind: 'swap-submit';
      readonly device: DeviceKind;
      readonly draft: string;
      readonly entry: FormEntry;
    };

function readSwap(said: Said): SwapIntent | undefined {
  const want = wanted(said);
  if (want !== undefined && swapsIn(want.sentence)) {
    const device = want.intent === 'request.phone' ? 'phone' : 'computer';
    if (want.intent.startsWith('request.'))
      return { kind: 'swap-which', device, sentence: want.sentence };
  }
  if (said.kind !== 'press') return undefined;
  const { verb, data } = said;
  if (verb === verbs.swapDevice) return { kind: 'swap-open', device: textIn(data, 'device', 100) };
  const draft = textIn(data, 'draft', 64);
  if (verb !== verbs.submitRequest || !isSwap(draft)) return undefined;
  return {
    kind: 'swap-submit',
    device: data['kind'] === 'phone' ? 'phone' : 'computer',
    draft,
    entry: entryIn(data),
  };
}

/** The new device and the return of the old as one: the request's own form, with the return behind it. */
export function swapPlugin(services: SwapServices): Plugin {
  const { world } = services;
  return plugin<SwapIntent>('returns-swap', readSwap, {
    'swap-open': async ({ device: tag }, turn) => {
      const device = await heldDevice(world, turn.organisation._id, turn.actor.oid, tag);
      if (device === undefined) throw new Refusal('device-not-yours');
      return form(services, turn, device.kind, device);
    },
    'swap-which': async ({ device: kind, sentence }, turn) => {
      const held = await devicesHeldBy(world, turn.organisation._id, turn.actor.oid);
      const fitting = held.filter((device) => device.kind === kind);
      const [only] = fitting;
      // With none or several of the kind it is a request like any other; the return can follow.
      if (turn.place === 'channel') return [{ kind: 'sentence', key: 'write-to-me' }];
      return form(services, turn, kind, fitting.length === 1 ? only : undefined, sentence);
    },
    'swap-submit': async (intent, turn) => submit(services, turn, intent),
  });
}

async function form(
  { world, forms }: SwapServices,
  turn: Turn,
  kind: DeviceKind,
  device: { readonly tag: string; readonly model: string } | undefined,
  sentence = '',
): Promise<readonly Reply[]> {
  const old = device === undefined ? '' : `${device.model} · ${device.tag}`;
  const reason =
    device === undefined ? sentence : say(turn.language, 'swap.reason', { device: old });
  const opened = await forms.open(turn.actor, turn.organisation, kind, { ...nothingSaid, reason });
  const draft = device === undefined ? opened.draft : swapDraft(world.newId(), device.tag);
  return [{ kind: 'request-form', form: { ...opened, draft } }];
}

async function submit(
  services: SwapServices,
  turn: Turn,
  { device, draft, entry }: Extract<SwapIntent, { readonly kind: 'swap-submit' }>,
): Promise<readonly Reply[]> {
  const { swaps, forms, requests, requestViews } = services;
  const checked = await forms.check(turn.actor, turn.organisation, {
    kind: device,
    draft,
    entry,
    now: turn.now,
  });
  if (!checked.ok) return [{ kind: 'request-form', form: checked.form }];
  const request = await requests.submit(turn, {
    draft,
    entry: checked.entry,
    recipient: checked.recipient,
  });
  try {
    const record = await swaps.begin(turn, draft, request);
    const note = { key: 'back.receipt-swap', facts: { number: record.number } } as const;
    return [
      ...(await caseCard(services, turn, record, note)),
      ...(await requestCard(requestViews, turn, request, undefined, false)),
    ];
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const note = await services.readable(turn, problem);
    return requestCard(requestViews, turn, request, note);
  }
}
