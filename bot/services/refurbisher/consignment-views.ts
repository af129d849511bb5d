import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import { going, type Consignment } from '../../domain/refurbisher/consignment';
import type {
  ConsignmentSummary,
  ConsignmentsView,
  ConsignmentView,
} from '../../domain/refurbisher/consignment-view';
import type { World } from '../world';
import { inParts } from './in-parts';

/** On a card; the file has them all. */
const mostLines = 15;
const mostConsignments = 10;
const proved = ['wiped', 'reused', 'recycled', 'scrapped', 'in-stock'];

/** Draws consignments from what is true now. */
export class ConsignmentViews {
  constructor(private readonly world: Pick<World, 'store' | 'directory'>) {}

  async load(organisation: Pick<Organisation, '_id'>, number: number): Promise<Consignment> {
    const { consignments } = this.world.store.of(organisation._id);
    const found = await consignments.findOne({ number });
    if (found === null) throw new Refusal('consignment-not-found');
    return found;
  }

  /** The latest first. */
  async list({ _id, demo }: Organisation): Promise<ConsignmentsView> {
    const { consignments } = this.world.store.of(_id);
    const found = await consignments
      .find({ number: { $gt: 0 } }, { sort: { number: -1 }, limit: mostConsignments })
      .toArray();
    return {
      demo: demo === true,
      consignments: await Promise.all(found.map((one) => this.summary(one))),
      waiting: await this.waiting(_id),
    };
  }

  async view(organisation: Organisation, consignment: Consignment): Promise<ConsignmentView> {
    const handedOverBy = await this.whoHandedOver(organisation, consignment);
    const { refurbishers } = this.world.store.of(organisation._id);
    const refurbisher = await refurbishers.findOne({ _id: consignment.refurbisher });
    const left = consignment.lines.filter(({ place }) => place === 'left-behind');
    const lines = [...left, ...going(consignment)];
    return {
      ...(await this.summary(consignment)),
      id: consignment._id,
      demo: organisation.demo === true,
      ...(refurbisher?.name !== undefined && { refurbisher: refurbisher.name }),
      ...(handedOverBy !== undefined && { handedOverBy }),
      lines: lines.slice(0, mostLines),
      more: Math.max(0, lines.length - mostLines),
      waiting: await this.waiting(organisation._id),
    };
  }

  /** Undefined while it is here, and once the person is no longer known. */
  private async whoHandedOver(
    { _id, tenant }: Organisation,
    { chain }: Consignment,
  ): Promise<string | undefined> {
    const alias = chain.find(({ what }) => what === 'hand-over')?.actor;
    if (alias === undefined) return undefined;
    const member = await this.world.store.of(_id).members.findOne({ alias });
    if (member === null) return undefined;
    return (await this.world.directory.profile(tenant, member.oid))?.name;
  }

  private async summary(consignment: Consignment): Promise<ConsignmentSummary> {
    const { number, stage, lines, organisation, _id } = consignment;
    const { differences } = this.world.store.of(organisation);
    return {
      number,
      stage,
      devices: going(consignment).length,
      wiped: stage.name === 'handed-over' ? await this.wiped(consignment) : 0,
      leftBehind: lines.filter(({ place }) => place === 'left-behind').length,
      differences: await differences.countDocuments({ consignment: _id, 'stage.name': 'open' }),
    };
  }

  private async wiped(consignment: Consignment): Promise<number> {
    const { devices } = this.world.store.of(consignment.organisation);
    let count = 0;
    for (const some of inParts(going(consignment), 200)) {
      const ids = some.map(({ device }) => device);
      const found = await devices
        .find({ _id: { $in: ids } }, { projection: { lifecycle: 1 } })
        .toArray();
      count += found.filter(({ lifecycle }) => proved.includes(lifecycle.state)).length;
    }
    return count;
  }

  private waiting(organisation: string): Promise<number> {
    const { devices } = this.world.store.of(organisation);
    return devices.countDocuments({ 'lifecycle.state': 'returned' });
  }
}
