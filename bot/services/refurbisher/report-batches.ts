import { nextEvent } from '../../domain/chain';
import type { Device } from '../../domain/device';
import type { Certificate } from '../../domain/refurbisher/certificate';
import type { Difference, PlannedDifference } from '../../domain/refurbisher/difference';
import { differenceId } from '../../domain/refurbisher/difference';
import type { PlannedDevice } from '../../domain/refurbisher/plan';
import { present } from '../../domain/refurbisher/present';
import type { Refurbishment, Report, ReportBatch } from '../../domain/refurbisher/report';
import { hasArrived, stepFor } from '../../domain/refurbisher/report-steps';
import type { Scope } from '../../store/store';
import { tryDevice } from '../device-changes';
import type { World } from '../world';
import { changeDifference } from './difference-changes';
import { inParts } from './in-parts';
import { insertMissing } from './insert-missing';

/** Devices changed at the same time. */
const atOnce = 250;

/** Does one batch of a report. Done again, after an interruption, it changes nothing more. */
export async function applyBatch(
  world: Pick<World, 'store'>,
  report: Report,
  batch: ReportBatch,
  actor: string,
): Promise<void> {
  const scope = world.store.of(report.organisation);
  await keep(scope, report, batch.devices);
  const surprises: PlannedDifference[] = [];
  for (const some of inParts(batch.devices, atOnce)) {
    const devices = await bring(world, report, some, actor);
    await insertMissing(
      scope.refurbishments,
      some.map((planned) => refurbishmentOf(report, planned, devices.get(planned.device))),
    );
    surprises.push(...some.flatMap((planned) => surprise(report, planned, devices)));
  }
  await openCases(world, report, [...batch.differences, ...surprises], actor);
  const settle = { type: 'settle', now: report.stage.since, by: report._id } as const;
  for (const id of batch.settles)
    await changeDifference(world, report.organisation, id, settle, actor);
}

/** Certificates first: a device is wiped by one that is there. One taken back with its report stands again. */
async function keep(
  { certificates }: Scope,
  report: Report,
  devices: readonly PlannedDevice[],
): Promise<void> {
  const all = devices.flatMap((device) => device.certificates);
  const kept: readonly Certificate[] = all.map((one) => ({
    ...one,
    report: report._id,
    at: report.stage.since,
  }));
  await insertMissing(certificates, kept);
  for (const some of inParts(all, 200)) {
    const ids = some.map(({ _id }) => _id);
    const found = await certificates.find({ _id: { $in: ids } }).toArray();
    for (const { _id, withdrawn } of found)
      if (withdrawn !== undefined)
        await certificates.updateOne(
          { _id },
          { $unset: { withdrawn: '' }, $set: { report: report._id } },
        );
  }
}

/** Takes each device the steps that are left, and says how they stand then. */
async function bring(
  world: Pick<World, 'store'>,
  report: Report,
  planned: readonly PlannedDevice[],
  actor: string,
): Promise<ReadonlyMap<string, Device>> {
  const { devices } = world.store.of(report.organisation);
  const ids = planned.map(({ device }) => device);
  const found = await devices.find({ _id: { $in: ids } }).toArray();
  const byId = new Map(found.map((device) => [device._id, device]));
  const brought = await Promise.all(
    planned.map(async (one) => {
      let device = byId.get(one.device);
      for (;;) {
        if (device === undefined) return undefined;
        const step = stepFor(device, one, report);
        if (step === undefined) return device;
        device =
          (await tryDevice(world, device, step, actor)) ??
          (await devices.findOne({ _id: one.device })) ??
          undefined;
      }
    }),
  );
  return new Map(
    brought.flatMap((device) => (device === undefined ? [] : [[device._id, device] as const])),
  );
}

/** A device that changed between the plan and now, so that it can't be where the report says. */
function surprise(
  { consignment }: Report,
  planned: PlannedDevice,
  devices: ReadonlyMap<string, Device>,
): readonly PlannedDifference[] {
  const device = devices.get(planned.device);
  if (device !== undefined && hasArrived(device, planned)) return [];
  const kind = 'unexpected-state';
  const facts = { state: device?.lifecycle.state ?? '', tag: planned.tag };
  const _id = differenceId(consignment, kind, planned.tag);
  return [{ _id, kind, name: device?.serial ?? planned.tag, device: planned.device, facts }];
}

function refurbishmentOf(
  { _id, organisation, consignment, round, stage }: Report,
  planned: PlannedDevice,
  now: Device | undefined,
): Refurbishment {
  const { device, tag, told, wipe, outcome } = planned;
  const moves = wipe !== undefined || outcome !== undefined;
  const moved = moves && now !== undefined && hasArrived(now, planned);
  return {
    _id: `${_id}/${round}/${tag}`,
    organisation,
    report: _id,
    consignment,
    device,
    tag,
    kind: now?.kind ?? 'computer',
    ...told,
    ...present({
      administration: now?.administration,
      certificate: wipe,
      moved: moved ? (true as const) : undefined,
      untold: told.co2Kg === undefined ? undefined : (true as const),
    }),
    at: stage.since,
  };
}

/** A case of before, whose report was taken back, is opened again. */
async function openCases(
  world: Pick<World, 'store'>,
  report: Report,
  planned: readonly PlannedDifference[],
  actor: string,
): Promise<void> {
  const { _id, organisation, stage } = report;
  const { differences } = world.store.of(organisation);
  const cases = planned.map((one) => caseOf(report, one, actor));
  await insertMissing(differences, cases);
  for (const some of inParts(planned, 200)) {
    const ids = some.map((one) => one._id);
    const found = await differences.find({ _id: { $in: ids } }).toArray();
    const reopen = { type: 'reopen', now: stage.since } as const;
    for (const one of found.filter((each) => each.stage.name === 'withdrawn'))
      await changeDifference(world, organisation, one._id, reopen, actor, { report: _id });
  }
}

function caseOf(
  { _id: report, organisation, consignment, stage }: Report,
  planned: PlannedDifference,
  actor: string,
): Difference {
  const at = stage.since;
  const event = { at, actor, what: 'report', from: 'none', to: 'open', facts: { report } };
  return {
    ...planned,
    organisation,
    consignment,
    report,
    stage: { name: 'open', since: at },
    version: 1,
    chain: [nextEvent(planned._id, [], event)],
    outbox: [],
  };
}
