import { deviceKeys, deviceWords, registered, type Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import type { Lost } from '../../domain/lifecycle';
import { isImei } from '../../domain/returns/identity';
import { unknownModel, type ReceivedLine } from '../../domain/returns/reception';
import { isDuplicate } from '../../store/duplicate';
import type { Acting } from '../requests';
import type { World } from '../world';

/**
 * Registers a device that nobody knew of, as found, so that it can be received like any other. Its
 * tag is the return's number until it gets a label. Registered twice under one number, it is there once.
 */
export async function registerFound(
  { store }: Pick<World, 'store'>,
  { organisation, actor, now }: Acting,
  tag: string,
  line: Pick<ReceivedLine, 'typed' | 'kind' | 'model'>,
): Promise<Device> {
  const device = drawn(organisation._id, tag, line, { at: now, actor: actor.alias });
  const { devices } = store.of(organisation._id);
  try {
    await devices.insertOne(device);
    return device;
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    const same = await devices.findOne({ _id: device._id });
    // Another has got the same serial number since it was looked up.
    if (same === null) throw new Refusal('changed-meanwhile');
    return same;
  }
}

function drawn(
  organisation: string,
  tag: string,
  { typed, kind, model = '' }: Pick<ReceivedLine, 'typed' | 'kind' | 'model'>,
  told: { readonly at: Date; readonly actor: string },
): Device {
  const id = `${organisation}/device/${tag}`;
  const imei = isImei(typed);
  const lost: Lost = { state: 'lost', since: told.at, was: 'in-use' };
  const base = {
    kind: kind ?? (imei ? ('phone' as const) : ('computer' as const)),
    model: model.trim() === '' ? unknownModel : model.trim(),
    tag,
    ...(imei ? { imei: typed } : typed === '' ? {} : { serial: typed }),
  };
  return {
    _id: id,
    organisation,
    ...base,
    words: deviceWords(base),
    keys: deviceKeys({ ...base, organisation }),
    lifecycle: { state: 'found', since: told.at, lost },
    version: 1,
    chain: [registered(id, 'found', { ...told, facts: { tag } })],
    outbox: [],
  };
}
