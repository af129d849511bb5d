import { Refusal } from '../../domain/errors';
import type { ReportUpload } from '../../domain/refurbisher/report-view';
import type { World } from '../world';
import { insertMissing } from './insert-missing';
import type { ReportFile } from './report-dry-run';

type Stored = Pick<World, 'store'>;

const hour = 3_600_000;
/** What nobody has read in by then is sent again if it is wanted, in milliseconds. */
const kept = 90 * 24 * hour;
/** A file that was sent longer ago is not what somebody means now. */
const justNow = hour;

/** Keeps a file that was sent in chat, so that it can be read in when somebody says so. */
export async function keepUpload(
  { store }: Stored,
  organisation: string,
  { hash, name, rows }: ReportFile,
  now: Date,
): Promise<void> {
  const { reportUploads } = store.of(organisation);
  const _id = uploadId(organisation, hash);
  const upload: ReportUpload = { _id, organisation, name, hash, rows, at: now };
  await insertMissing(reportUploads, [upload]);
  await reportUploads.updateOne({ _id }, { $set: { at: now, name } });
}

/** A file by its hash. Refuses what was never sent, or so long ago that it is forgotten. */
export async function keptUpload(
  { store }: Stored,
  organisation: string,
  hash: string,
): Promise<ReportFile> {
  const { reportUploads } = store.of(organisation);
  const found = await reportUploads.findOne({ _id: uploadId(organisation, hash) });
  if (found === null) throw new Refusal('report-not-found');
  return { name: found.name, hash, rows: found.rows };
}

/** The file that was sent last, if that was just now. */
export async function latestUpload(
  { store }: Stored,
  organisation: string,
  now: Date,
): Promise<ReportFile | undefined> {
  const after = new Date(now.getTime() - justNow);
  const [found] = await store
    .of(organisation)
    .reportUploads.find({ at: { $gte: after } }, { sort: { at: -1 }, limit: 1 })
    .toArray();
  return found;
}

/** For a job: files that were sent long ago are deleted, read in or not. */
export async function forgetUploads(
  { store }: Stored,
  organisation: string,
  now: Date,
): Promise<void> {
  const { reportUploads } = store.of(organisation);
  const before = new Date(now.getTime() - kept);
  const old = reportUploads.find({ at: { $lt: before } }, { projection: { at: 1 } });
  for (const { _id } of await old.toArray()) await reportUploads.deleteOne({ _id });
}

function uploadId(organisation: string, hash: string): string {
  return `${organisation}/upload/${hash}`;
}
