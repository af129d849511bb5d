import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import { concerned, type ReturnCase } from '../../domain/returns/return-case';
import type { ReturnLine, ReturnView } from '../../domain/returns/views';
import type { Viewer } from '../request-views';
import type { World } from '../world';
import { deviceName, named, nameOf } from './names';

/** Whether somebody may receive devices: IT and its technicians. */
export function mayReceive({ roles }: Pick<Viewer, 'roles'>): boolean {
  return roles.includes('it-admin') || roles.includes('technician');
}

/** Draws returns as their viewers may see them. */
export class ReturnViews {
  constructor(private readonly world: World) {}

  /** Undefined also when it is none of the viewer's business. */
  async find({ _id }: Organisation, id: string, viewer: Viewer): Promise<ReturnCase | undefined> {
    const record = await this.world.store.of(_id).returns.findOne({ _id: id });
    if (record === null) return undefined;
    return mayReceive(viewer) || concerned(record).includes(viewer.oid) ? record : undefined;
  }

  /** Throws 'return-not-found' where find has nothing. */
  async load(organisation: Organisation, id: string, viewer: Viewer): Promise<ReturnCase> {
    const record = await this.find(organisation, id, viewer);
    if (record === undefined) throw new Refusal('return-not-found');
    return record;
  }

  async view(organisation: Organisation, record: ReturnCase, viewer: Viewer): Promise<ReturnView> {
    const { number, origin, described, reason, note, condition, locked, handIn, stage } = record;
    const own = concerned(record).includes(viewer.oid);
    const open = stage.name === 'announced';
    return {
      id: record._id,
      demo: organisation.demo === true,
      ...{ number, origin, condition, locked, stage, createdAt: record.createdAt },
      ...(described !== undefined && { described }),
      ...(reason !== undefined && { reason }),
      ...(note !== undefined && { note }),
      ...(handIn !== undefined && { handIn }),
      ...(await this.device(record)),
      ...(await this.people(organisation, record)),
      ...(await this.swap(record)),
      places: organisation.places,
      own,
      may: {
        withdraw: own && open && record.swap === undefined,
        receive: mayReceive(viewer) && open,
      },
    };
  }

  /** What is on its way, the one announced first at the top. */
  async expected(
    organisation: Organisation,
    limit = shown,
  ): Promise<{ readonly lines: readonly ReturnLine[]; readonly more: number }> {
    const { returns } = this.world.store.of(organisation._id);
    const found = await returns
      .find({ 'stage.name': 'announced' }, { sort: { 'stage.since': 1 }, limit })
      .toArray();
    const all = await returns.countDocuments({ 'stage.name': 'announced' });
    const lines = await Promise.all(found.map((record) => this.line(organisation, record)));
    return { lines, more: all - lines.length };
  }

  private async line(organisation: Organisation, record: ReturnCase): Promise<ReturnLine> {
    const { device } = await this.device(record);
    const who = await nameOf(this.world, organisation, record.holder ?? record.by);
    const { number, handIn, stage, createdAt } = record;
    return {
      id: record._id,
      number,
      ...(device !== undefined && { device }),
      ...(who !== undefined && { who }),
      ...(handIn !== undefined && { handIn }),
      stage: stage.name,
      createdAt,
    };
  }

  private async device({ organisation, device }: ReturnCase): Promise<Pick<ReturnView, 'device'>> {
    if (device === undefined) return {};
    const found = await this.world.store.of(organisation).devices.findOne({ _id: device });
    return found === null ? {} : { device: deviceName(found) };
  }

  private async people(
    organisation: Organisation,
    { by, holder, whose, stage }: ReturnCase,
  ): Promise<Pick<ReturnView, 'by' | 'holder' | 'whose' | 'receivedBy'>> {
    const name = (oid: string): ReturnType<typeof named> => named(this.world, organisation, oid);
    const owner = whose?.name ?? (await nameOf(this.world, organisation, whose?.oid));
    const receiver = 'by' in stage ? (await name(stage.by)).name : undefined;
    return {
      ...(by !== undefined && { by: await name(by) }),
      ...(holder !== undefined && { holder: await name(holder) }),
      ...(owner !== undefined && { whose: owner }),
      ...(receiver !== undefined && { receivedBy: receiver }),
    };
  }

  private async swap({ organisation, swap }: ReturnCase): Promise<Pick<ReturnView, 'swap'>> {
    if (swap === undefined) return {};
    const { requests, products } = this.world.store.of(organisation);
    const request = await requests.findOne({ _id: swap });
    if (request === null) return {};
    const product = await products.findOne({ _id: request.product });
    const { number, stage } = request;
    return { swap: { number, product: product?.name ?? request.product, stage: stage.name } };
  }
}

/** As many lines as a card reads well with on a phone. */
const shown = 12;
