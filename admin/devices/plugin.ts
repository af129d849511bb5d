import { Refusal } from '../../bot/domain/errors';
import { states, type State } from '../../bot/domain/lifecycle';
import type { Said, Turn } from '../../bot/intents/intent';
import { plugin, type Plugin } from '../../bot/intents/plugin';
import type { Reply } from '../../bot/intents/reply';
import type { World } from '../../bot/services/world';
import { textIn, verbs } from '../../cards/verbs';
import { isStaff } from '../roles';
import { doAct, isPlainAct, type PlainAct } from './device-acts';
import { storyOf } from './device-story';
import { moveDevice } from './move-device';

type DeviceIntent =
  | { readonly kind: 'show-device'; readonly device: string }
  | {
      readonly kind: 'act-on-device';
      readonly device: string;
      readonly act: PlainAct;
      readonly seen: State;
    }
  | { readonly kind: 'move-device'; readonly device: string; readonly to: string };

type Note = Extract<Reply, { kind: 'device-story' }>['note'];

/** A device's card: shown again as it is now, and acted on. */
export function devicesPlugin(world: World): Plugin {
  return plugin<DeviceIntent>('admin-devices', readDevice, {
    'show-device': ({ device }, turn) => cardOf(world, turn, device),
    'act-on-device': (intent, turn) =>
      done(world, turn, intent.device, async () => {
        await doAct(world, turn, intent);
      }),
    'move-device': (intent, turn) =>
      done(world, turn, intent.device, () => moveDevice(world, turn, intent)),
  });
}

/** The card as it is afterwards, with what was done or why not. */
async function done(
  world: World,
  turn: Turn,
  device: string,
  act: () => Promise<void>,
): Promise<readonly Reply[]> {
  try {
    await act();
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const note = { key: `refusal.${problem.code}`, facts: problem.facts } as const;
    return cardOf(world, turn, device, note);
  }
  return cardOf(world, turn, device, { key: 'device.acted' });
}

function readDevice(said: Said): DeviceIntent | undefined {
  if (said.kind !== 'press') return undefined;
  const device = textIn(said.data, 'device', 200);
  if (said.verb === verbs.showDevice) return { kind: 'show-device', device };
  if (said.verb === verbs.moveDevice)
    return { kind: 'move-device', device, to: textIn(said.data, 'moveTo', 100) };
  const [act, seen] = [textIn(said.data, 'act', 40), textIn(said.data, 'seen', 40)];
  if (said.verb !== verbs.actOnDevice || !isPlainAct(act)) return undefined;
  return isState(seen) ? { kind: 'act-on-device', device, act, seen } : undefined;
}

function isState(text: string): text is State {
  return (states as readonly string[]).includes(text);
}

/** The card is for staff, wherever it was put; others are told that it is not for them. */
async function cardOf(
  world: World,
  turn: Turn,
  id: string,
  note?: Note,
): Promise<readonly Reply[]> {
  const { actor, organisation, now } = turn;
  if (!isStaff(actor)) throw new Refusal('not-permitted');
  const device = await world.store.of(organisation._id).devices.findOne({ _id: id });
  if (device === null) throw new Refusal('device-not-found');
  const story = await storyOf({ world, organisation, actor, now }, device);
  return [{ kind: 'device-story', story, ...(note !== undefined && { note }) }];
}
