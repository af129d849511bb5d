import { expect } from 'chai';
import type { DifferenceLine, IntuneShape } from '../../../admin/tab/intune-shapes';
import { Graph } from '../../../bot/graph/graph';
import { GraphIntune } from '../../../bot/graph/intune';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { graphError, GraphStandIn, throttled } from '../../support/graph-stand-in';
import { aDevice, usedLaptop } from '../../support/organisation';
import { anna, directoryEntries, mikael, sara, stranger, tenant } from '../../support/people';

const now = new Date('2026-11-23T09:00:00Z');
const idOf = (n: number): string => `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A device as Graph tells of one, seen yesterday. */
const managed = (n: number, serialNumber: string | null, more: object = {}): object => ({
  id: idOf(n),
  serialNumber,
  deviceName: `DATOR-${n}`,
  manufacturer: 'LENOVO',
  model: 'ThinkPad T14',
  operatingSystem: 'Windows',
  userId: sara.oid,
  lastSyncDateTime: '2026-11-22T09:00:00Z',
  managedDeviceOwnerType: 'company',
  ...more,
});

const inUse = (holder?: string, request?: string) => ({
  state: 'in-use' as const,
  since: now,
  start: '2026-01-01' as const,
  ...(holder !== undefined && { holder }),
  ...(request !== undefined && { request }),
});

const ours = (n: number, holder?: string, request?: string) =>
  aDevice(usedLaptop, {
    tag: `KLP-${n}`,
    serial: `PF-${n}`,
    model: 'Lenovo ThinkPad T14 Gen 3',
    lifecycle: inUse(holder, request),
  });

function openTo({ url: baseUrl }: GraphStandIn): Graph {
  const getToken = async () => ({ token: 'a.b.c', expiresOnTimestamp: Infinity });
  return new Graph({
    ...{ tenants: [tenant], baseUrl },
    credential: () => ({ getToken }),
    clock: () => now,
    note: () => undefined,
  });
}

describe('what Intune and the inventory differ in', () => {
  let graph: GraphStandIn;
  let admin: AdminApp;
  let there: object[];

  before(async () => {
    graph = await GraphStandIn.start();
    graph.route('GET', /^\/deviceManagement\/managedDevices$/, (asked) => graph.page(asked, there));
    graph.route('GET', /^\/deviceManagement\/managedDevices\/(?<id>[^/]+)$/, (_, { id }) => {
      const body = there.find((one) => (one as { id: string }).id === id);
      return body === undefined ? graphError(404, 'NotFound', 'Not found') : { body };
    });
  });
  beforeEach(async () => {
    graph.clear();
    there = [managed(1, 'pf 1'), managed(2, 'PF2', { userId: anna.oid })];
    admin = await startAdminApp({
      devices: [ours(1, sara.oid), ours(2, sara.oid), ours(3, sara.oid, 'ekholma/request/1')],
      people: directoryEntries,
      outside: { managed: new GraphIntune(openTo(graph)) },
    });
  });
  afterEach(() => admin.test.stop());
  after(() => graph.stop());

  const compare = async (query = '') =>
    (await admin.ask(mikael, `/intune${query}`)).body as unknown as IntuneShape;
  const kindsAndTags = async (query = '') =>
    (await compare(query)).lines.map(({ kind, tag }) => `${kind} ${tag}`);
  const take = async (line: Partial<DifferenceLine>) => admin.ask(mikael, '/intune/take', line);
  const only = async (kind: string) => {
    const line = (await compare()).lines.find((one) => one.kind === kind);
    if (line === undefined) throw new Error(`nothing of ${kind}`);
    return line;
  };

  it('is listed by serial number, however it is spelled, over all of Graph’s pages', async () => {
    graph.pageSize = 1;
    there.push(managed(3, 'PF-3'));
    expect(await kindsAndTags()).to.deep.equal(['user KLP-2']);
    expect(graph.count(/managedDevices$/u)).to.equal(3);
  });

  it('tells of those that one side alone has, of those not seen, and of another model', async () => {
    there = [
      managed(1, 'PF-1', { lastSyncDateTime: '2026-08-01T09:00:00Z' }),
      managed(2, 'PF-2', { model: 'Latitude 5440' }),
      managed(9, 'XX-9'),
    ];
    const all = ['unknown-here DATOR-9', 'unknown-there KLP-3', 'unseen KLP-1', 'model KLP-2'];
    expect(await kindsAndTags()).to.deep.equal(all);
    expect(await kindsAndTags('?days=200')).not.to.include('unseen KLP-1');
  });

  it('leaves out people’s own, those without a serial number, and the older of two enrolments', async () => {
    there = [
      managed(1, 'PF-1'),
      managed(4, 'PF-1', { userId: anna.oid, lastSyncDateTime: '2026-01-01T00:00:00Z' }),
      managed(2, 'PF-2', { model: '21HDCTO1WW' }),
      managed(3, 'PF-3'),
      managed(5, 'XX-5', { managedDeviceOwnerType: 'personal' }),
      managed(6, 'Default string'),
      managed(7, null),
    ];
    const { lines, compared, leftOut } = await compare();
    expect({ lines, compared, leftOut }).to.deep.equal({ lines: [], compared: 3, leftOut: 4 });
  });

  it('changes nothing by being looked at', async () => {
    const before = JSON.stringify(await admin.test.device('KLP-2'));
    await compare();
    expect(JSON.stringify(await admin.test.device('KLP-2'))).to.equal(before);
  });

  it('lets another user be taken over once, with the person by alias in the chain', async () => {
    const line = await only('user');
    expect([line.here, line.there]).to.deep.equal([sara.name, anna.name]);
    expect((await take(line)).status).to.equal(200);
    const { lifecycle, chain, version } = await admin.test.device('KLP-2');
    expect(lifecycle).to.include({ state: 'in-use', holder: anna.oid });
    expect(chain.at(-1)).to.include({ what: 'correct' });
    expect(JSON.stringify(chain)).not.to.contain(anna.oid);
    const again = await take(line);
    expect([again.status, again.body['code']]).to.deep.equal([409, 'changed-meanwhile']);
    expect((await admin.test.device('KLP-2')).version).to.equal(version);
  });

  it('leaves the user of a device that was asked for to its request', async () => {
    there.push(managed(3, 'PF-3', { userId: anna.oid }));
    const line = (await compare()).lines.find(({ tag }) => tag === 'KLP-3');
    expect(line).to.include({ kind: 'user', takes: false });
    expect((await take(line ?? {})).body['code']).to.equal('changed-meanwhile');
  });

  it('lets another model be taken over, and is found by it', async () => {
    there[0] = managed(1, 'PF-1', { model: 'Latitude 5440' });
    expect((await take(await only('model'))).status).to.equal(200);
    const { model, words } = await admin.test.device('KLP-1');
    expect(model).to.equal('Latitude 5440');
    expect(words).to.include('latitude');
  });

  it('lets one that is only in Intune be registered, in use by whom Intune names', async () => {
    there.push(managed(9, 'XX-9', { operatingSystem: 'iOS' }));
    const line = await only('unknown-here');
    expect((await take(line)).status).to.equal(200);
    expect((await take(line)).status).to.equal(409);
    const device = await admin.test.device(`intune-${idOf(9)}`);
    expect(device).to.include({ tag: 'DATOR-9', serial: 'XX-9', kind: 'phone' });
    expect(device).to.include({ administration: 'omsorg', version: 1 });
    expect(device.lifecycle).to.include({ state: 'in-use', holder: sara.oid });
  });

  it('lets one that is in use here and not in Intune be marked as lost', async () => {
    const line = await only('unknown-there');
    expect(line.tag).to.equal('KLP-3');
    expect((await take(line)).status).to.equal(200);
    expect((await admin.test.device('KLP-3')).lifecycle.state).to.equal('lost');
  });

  it('takes over nothing that Intune has put right meanwhile', async () => {
    const line = await only('user');
    there[1] = managed(2, 'PF-2');
    expect((await take(line)).body['code']).to.equal('changed-meanwhile');
  });

  it('says in words which permission is missing, and that Intune asks to wait', async () => {
    graph.trouble(/managedDevices/u, graphError(403, 'Forbidden', 'Not allowed'), 1);
    const refused = await admin.ask(mikael, '/intune');
    expect(refused.status).to.equal(409);
    expect(refused.body['text']).to.contain('DeviceManagementManagedDevices.Read.All');
    await admin.test.stop();
    graph.trouble(/managedDevices/u, throttled('60'));
    admin = await startAdminApp({ outside: { managed: new GraphIntune(openTo(graph)) } });
    const busy = await admin.ask(mikael, '/intune');
    expect([busy.status, busy.body['code']]).to.deep.equal([409, 'intune-busy']);
  });

  it('is another municipality’s own affair', async () => {
    const { status } = await admin.ask(stranger, '/intune');
    expect(status).to.equal(403);
  });
});
