import type { Device } from '../../domain/device';
import type { Refurbishment, Report, ReportBatch } from '../../domain/refurbisher/report';
import { hasArrived, stepBackFor } from '../../domain/refurbisher/report-steps';
import type { Scope } from '../../store/store';
import { tryDevice } from '../device-changes';
import type { World } from '../world';
import { changeDifference } from './difference-changes';
import { inParts } from './in-parts';

const atOnce = 250;

/** Tags of the devices to which something has happened since the report was read in. */
export async function builtUpon(
  scope: Scope,
  report: Report,
  batch: ReportBatch,
): Promise<readonly string[]> {
  const moved = await movedBy(scope, report, batch);
  const tags: string[] = [];
  for (const some of inParts(batch.devices, 200)) {
    const devices = await found(
      scope,
      some.map(({ device }) => device),
    );
    for (const planned of some) {
      const device = devices.get(planned.device);
      const still = device !== undefined && hasArrived(device, planned);
      if (moved.has(planned.device) && !still) tags.push(planned.tag);
    }
  }
  return tags;
}

/** Takes one batch back. Done again, after an interruption, it changes nothing more. */
export async function undoBatch(
  world: Pick<World, 'store'>,
  report: Report,
  batch: ReportBatch,
  actor: string,
): Promise<void> {
  const scope = world.store.of(report.organisation);
  const now = report.stage.since;
  const moved = await movedBy(scope, report, batch);
  for (const some of inParts(batch.devices, atOnce)) {
    const devices = await found(
      scope,
      some.map(({ device }) => device),
    );
    await Promise.all(
      some
        .filter(({ device }) => moved.has(device))
        .map((planned) => bringBack(world, report, planned, devices.get(planned.device), actor)),
    );
    for (const { tag, certificates } of some) {
      const told = `${report._id}/${report.round}/${tag}`;
      await scope.refurbishments.updateOne({ _id: told }, { $set: { withdrawn: now } });
      for (const { _id } of certificates)
        await scope.certificates.updateOne(
          { _id, report: report._id },
          { $set: { withdrawn: now } },
        );
    }
  }
  const reopen = { type: 'reopen', now } as const;
  for (const id of batch.settles)
    await changeDifference(world, report.organisation, id, reopen, actor);
}

/** Takes back the cases that the report brought up and that nobody has cleared. */
export async function withdrawCases(
  world: Pick<World, 'store'>,
  { organisation, consignment, _id, stage }: Report,
  actor: string,
): Promise<void> {
  const { differences } = world.store.of(organisation);
  const open = await differences.find({ consignment, 'stage.name': 'open' }).toArray();
  const withdraw = { type: 'withdraw', now: stage.since } as const;
  for (const one of open.filter(({ report }) => report === _id))
    await changeDifference(world, organisation, one._id, withdraw, actor);
}

async function bringBack(
  world: Pick<World, 'store'>,
  report: Report,
  planned: ReportBatch['devices'][number],
  before: Device | undefined,
  actor: string,
): Promise<void> {
  const { devices } = world.store.of(report.organisation);
  let device = before;
  for (;;) {
    const step = device === undefined ? undefined : stepBackFor(device, planned, report);
    if (device === undefined || step === undefined) return;
    device =
      (await tryDevice(world, device, step, actor)) ??
      (await devices.findOne({ _id: planned.device })) ??
      undefined;
  }
}

async function movedBy(
  { refurbishments }: Scope,
  { _id, round }: Report,
  { devices }: ReportBatch,
): Promise<ReadonlySet<string>> {
  const told: Refurbishment[] = [];
  for (const some of inParts(devices, 200)) {
    const ids = some.map(({ tag }) => `${_id}/${round}/${tag}`);
    told.push(...(await refurbishments.find({ _id: { $in: ids } }).toArray()));
  }
  return new Set(told.filter(({ moved }) => moved === true).map(({ device }) => device));
}

async function found(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Device>> {
  const devices = await scope.devices.find({ _id: { $in: ids } }).toArray();
  return new Map(devices.map((device) => [device._id, device]));
}
