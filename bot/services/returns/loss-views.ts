import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import type { Loss } from '../../domain/returns/loss';
import type { LossFormView, LossView } from '../../domain/returns/views';
import type { Acting } from '../requests';
import { administrationName, type Viewer } from '../request-views';
import type { World } from '../world';
import { deviceName, devicesWith, named, nameOf } from './names';
import { mayReceive } from './return-views';

/** Draws reports of what is lost or stolen. */
export class LossViews {
  constructor(private readonly world: World) {}

  async form(
    { organisation, actor }: Acting,
    sent: Partial<Pick<LossFormView, 'draft' | 'entry' | 'problems'>> = {},
  ): Promise<LossFormView> {
    const held = await devicesWith(this.world, organisation._id, actor.oid);
    const { demo, itPhone } = organisation;
    return {
      draft: this.world.newId(),
      demo: demo === true,
      devices: held.map(deviceName),
      ...(itPhone !== undefined && { phone: itPhone }),
      entry: { device: '', how: '', note: '' },
      problems: {},
      ...sent,
    };
  }

  /** Undefined also when it is none of the viewer's business. */
  async find(organisation: Organisation, id: string, viewer: Viewer): Promise<Loss | undefined> {
    const loss = await this.world.store.of(organisation._id).losses.findOne({ _id: id });
    if (loss === null) return undefined;
    return mayReceive(viewer) || [loss.by, loss.holder].includes(viewer.oid) ? loss : undefined;
  }

  async load(organisation: Organisation, id: string, viewer: Viewer): Promise<Loss> {
    const loss = await this.find(organisation, id, viewer);
    if (loss === undefined) throw new Refusal('loss-not-found');
    return loss;
  }

  async view(organisation: Organisation, loss: Loss, viewer: Viewer): Promise<LossView> {
    const device = await this.world.store
      .of(organisation._id)
      .devices.findOne({ _id: loss.device });
    if (device === null) throw new Refusal('device-not-found');
    const { _id, number, how, note, stage, createdAt, by, holder } = loss;
    const forIt = mayReceive(viewer);
    const open = stage.name === 'reported';
    const { administration } = device;
    const foundBy = await nameOf(this.world, organisation, 'by' in stage ? stage.by : undefined);
    return {
      id: _id,
      ...{ number, how, stage, createdAt, forIt },
      demo: organisation.demo === true,
      device: deviceName(device),
      by: await named(this.world, organisation, by),
      ...(holder !== undefined && { holder: await named(this.world, organisation, holder) }),
      ...(administration !== undefined && {
        administration: administrationName(organisation, administration),
      }),
      ...(note !== undefined && { note }),
      ...(foundBy !== undefined && { foundBy }),
      ...(organisation.itPhone !== undefined && { phone: organisation.itPhone }),
      may: { wipe: forIt && open && !stage.wiped, find: open },
    };
  }
}
