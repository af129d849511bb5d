import { expect } from 'chai';
import { tabRoutes } from '../../../admin/tab/routes';
import type { Base } from '../../../bot/feature';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { ask } from '../../support/asking';
import { aDevice, granby, usedLaptop } from '../../support/organisation';
import {
  directoryEntries,
  mikael,
  sara,
  stranger,
  tenant,
  anna,
  johan,
} from '../../support/people';
import type { Someone } from '../../support/teams-client';

const economist: Someone = {
  ...johan,
  oid: 'aaaaaaaa-0000-4000-8000-000000000201',
  name: 'Eva Ek',
};
const technician: Someone = {
  ...johan,
  oid: 'aaaaaaaa-0000-4000-8000-000000000202',
  name: 'Tom Ek',
};
const foreignAdmin: Someone = {
  ...stranger,
  oid: 'aaaaaaaa-0000-4000-8000-000000000203',
  name: 'Greta Grann',
};

const people = [
  ...directoryEntries,
  ...(
    [
      [economist, 'economist'],
      [technician, 'technician'],
      [foreignAdmin, 'it-admin'],
    ] as const
  ).map(([{ oid, name, tenant: where }, role]) => ({
    _id: `${where}/${oid}`,
    organisation: '*',
    oid,
    tenant: where,
    name,
    roles: [role],
    active: true,
    words: [name.toLowerCase()],
  })),
];

/** What one role is answered, by status. */
interface Row {
  readonly body?: object;
  readonly query?: string;
  readonly admin: number;
  readonly technician: number;
  readonly economist: number;
  readonly employee: number;
  /** An IT admin of another municipality who names things of this one. */
  readonly foreign: number;
}

const device = 'ekholma/device/KLP-1';
const anybody = { admin: 200, technician: 200, economist: 200, employee: 200, foreign: 200 };
const staff = { admin: 200, technician: 200, economist: 403, employee: 403, foreign: 200 };
const admins = { admin: 200, technician: 403, economist: 403, employee: 403, foreign: 200 };

/** What those who may ask are told of what is not there. */
const nothingThere = { admin: 409, technician: 409, foreign: 409 };

/** Every route, by method and path. `$REQUEST` is a request of this municipality that waits for IT. */
const table: Readonly<Record<string, Row>> = {
  'get /me': anybody,
  'get /overview': staff,
  'get /devices': staff,
  'get /device': { ...staff, query: `?id=${device}`, foreign: 409 },
  'post /device/act': {
    ...staff,
    body: { device, act: 'find', seen: 'lost' },
    // Whoever may, is told that it is not lost.
    admin: 409,
    technician: 409,
    foreign: 409,
  },
  'post /devices/bulk/plan': { ...staff, body: { act: 'find', devices: [{ id: device }] } },
  'post /devices/bulk/apply': {
    ...staff,
    body: { act: 'lose', devices: [{ id: device, version: 7 }] },
  },
  'get /requests': { ...anybody, query: '?which=mine' },
  'post /request/approve': {
    body: { request: '$REQUEST', seen: 7 },
    admin: 409,
    technician: 409,
    economist: 409,
    employee: 409,
    foreign: 409,
  },
  'post /request/decline': {
    body: { request: '$REQUEST', seen: 7, reason: 'Nej' },
    admin: 409,
    technician: 409,
    economist: 409,
    employee: 409,
    foreign: 409,
  },
  'post /request/ready': {
    ...admins,
    body: { request: '$REQUEST', place: 'Här', when: 'nu' },
    admin: 409,
    foreign: 409,
  },
  'get /settings': admins,
  'post /settings': {
    ...admins,
    body: { part: 'leadDays', value: 'x', version: 1 },
    admin: 409,
    foreign: 409,
  },
  'get /outbox': staff,
  'post /outbox/again': { ...staff, body: { id: 'x' }, admin: 409, technician: 409, foreign: 409 },
  'get /audit': admins,
  'get /people': admins,
  'post /people/roles': {
    ...admins,
    body: { person: mikael.oid, seen: [], wanted: [] },
    // Nobody changes their own.
    admin: 409,
    foreign: 409,
  },
  'post /people/coordinates': {
    ...admins,
    body: { person: sara.oid, seen: ['omsorg'], wanted: [] },
    admin: 409,
    foreign: 409,
  },
  'get /substitutes': admins,
  'post /substitutes/add': {
    ...admins,
    body: { for: sara.oid, by: sara.oid, from: '2026-12-01', to: '2026-12-02', version: 1 },
    admin: 409,
    foreign: 409,
  },
  'post /substitutes/remove': {
    ...admins,
    body: { for: sara.oid, by: anna.oid, from: '2026-12-01', to: '2026-12-02', version: 1 },
    admin: 409,
    foreign: 409,
  },
  'get /organisation': admins,
  'post /organisation/name': {
    ...admins,
    body: { name: '', version: 1 },
    admin: 409,
    foreign: 409,
  },
  'post /organisation/administration': {
    ...admins,
    body: { administration: { id: 'omsorg' }, version: 1 },
    admin: 409,
    foreign: 409,
  },
  'post /organisation/close': {
    ...admins,
    body: { id: 'omsorg', closed: true, version: 7 },
    admin: 409,
    foreign: 409,
  },
  'get /co2': { ...staff, technician: 403, economist: 200 },
  'get /co2/entries': { ...staff, technician: 403, economist: 200 },
  'get /co2/cards': admins,
  'get /co2/preview': { ...admins, query: '?month=2026-10&person=x', admin: 409, foreign: 409 },
  'post /co2/send': {
    ...admins,
    body: { month: '2026-10', person: 'x' },
    admin: 409,
    foreign: 409,
  },
  'get /co2/sets': admins,
  'post /co2/choose': { ...admins, body: { from: 'x', set: 'x 1' }, admin: 409, foreign: 409 },
  'post /co2/restating': { ...admins, body: {}, admin: 409, foreign: 409 },
  'post /co2/restate': { ...admins, body: {}, admin: 409, foreign: 409 },
  'post /co2/goal': { ...admins, body: { goal: {}, version: 0 }, admin: 409, foreign: 409 },
  'get /catalogue': { ...staff, economist: 200 },
  'post /catalogue/product': { ...admins, body: { product: {} }, admin: 409, foreign: 409 },
  'get /returns': staff,
  'get /reception': { ...staff, query: '?code=x' },
  'post /reception': { ...staff, body: { draft: 'x', lines: [] }, ...nothingThere },
  'get /consignments': staff,
  'get /consignment': { ...staff, query: '?number=1', ...nothingThere },
  'get /consignment/file': { ...staff, query: '?number=1&format=csv', ...nothingThere },
  'post /consignment/open': { ...staff, body: {} },
  'post /consignment/act': { ...staff, body: { number: 1, act: 'close' }, ...nothingThere },
  'post /consignment/clear': { ...staff, body: { number: 1, id: 'x', note: 'x' }, ...nothingThere },
  'post /report/read': { ...staff, body: {}, ...nothingThere },
  'post /report/match': { ...staff, body: { hash: 'x', number: 1 }, ...nothingThere },
  'post /report/apply': { ...staff, body: { hash: 'x', number: 1 }, ...nothingThere },
  'post /report/undo': { ...staff, body: { hash: 'x' }, ...nothingThere },
  'get /support/day': staff,
  'get /support/case': { ...staff, query: '?id=x', ...nothingThere },
  'post /support/step': { ...staff, body: { booking: 'x', step: 'start' }, ...nothingThere },
  'post /support/finish': {
    ...staff,
    body: { booking: 'x', outcome: 'remote', done: 'Klart' },
    ...nothingThere,
  },
  'post /support/move': {
    ...staff,
    body: { booking: 'x', start: '2026-11-24T08:00:00.000Z' },
    ...nothingThere,
  },
  'post /support/note': { ...staff, body: { booking: 'x', text: 'Hej' }, ...nothingThere },
  'get /support/roster': admins,
  'post /support/technician': { ...admins, body: { who: '', hours: 'x' } },
  'post /support/technician/remove': { ...admins, body: { oid: 'x' } },
  'post /support/on-call': {
    ...admins,
    body: { oid: 'x', from: '2027-01-02', to: '2027-01-01' },
    admin: 409,
    foreign: 409,
  },
  'post /support/calendar': { ...admins, body: { asked: false } },
  'get /intune': admins,
  'post /intune/take': { ...admins, body: { kind: 'model' }, admin: 409, foreign: 409 },
  'get /imports': admins,
  'get /import': { ...admins, query: '?id=ekholma/import/1', admin: 409, foreign: 409 },
  'get /import/rows': { ...admins, query: '?id=ekholma/import/1', admin: 409, foreign: 409 },
  'get /import/errors': { ...admins, query: '?id=ekholma/import/1', admin: 409, foreign: 409 },
  'post /import/read': { ...admins, body: {}, admin: 409, foreign: 409 },
  'post /import/check': { ...admins, body: {}, admin: 409, foreign: 409 },
  'post /import/apply': { ...admins, body: { id: 'ekholma/import/1' }, admin: 409, foreign: 409 },
  'post /import/undo': { ...admins, body: { id: 'ekholma/import/1' }, admin: 409, foreign: 409 },
};

const routes = tabRoutes({ world: {} } as Base).map(({ method, path }) => `${method} ${path}`);

describe('every route of the admin page', () => {
  let admin: AdminApp;
  let request: string;

  before(async () => {
    admin = await startAdminApp({ people, devices: [aDevice(usedLaptop, { tag: 'KLP-1' })] });
    ({ _id: request } = await ask(admin.test, sara, usedLaptop));
  });
  after(() => admin.test.stop());

  it('has a row in this table', () => {
    expect(Object.keys(table).sort()).to.deep.equal([...routes].sort());
  });

  const asked = (name: string, person: Someone | string | undefined) => {
    const [, path = ''] = name.split(' ');
    const { body, query = '' } = table[name] ?? {};
    const filled =
      body === undefined
        ? undefined
        : (JSON.parse(JSON.stringify(body).replaceAll('$REQUEST', request)) as object);
    return admin.ask(person, path + query, filled);
  };

  const roles = [
    ['admin', mikael],
    ['technician', technician],
    ['economist', economist],
    ['employee', anna],
    ['foreign', foreignAdmin],
  ] as const;

  for (const name of Object.keys(table)) {
    for (const [role, person] of roles) {
      it(`${name} answers ${role} with ${table[name]?.[role] ?? ''}`, async () => {
        const before = JSON.stringify(await snapshot());
        const answer = await asked(name, person);
        expect(answer.status, JSON.stringify(answer.body)).to.equal(table[name]?.[role]);
        expect(JSON.stringify(await snapshot())).to.equal(before);
      });
    }

    it(`${name} answers nobody without a token that holds`, async () => {
      for (const token of [undefined, 'x', 'x.y.z']) {
        expect((await asked(name, token)).status).to.equal(401);
      }
    });

    it(`${name} tells an IT admin of another municipality nothing of this one`, async () => {
      const { body } = await asked(name, foreignAdmin);
      expect(JSON.stringify(body)).not.to.match(/ekholma|KLP-1|B-1001|Sara/iu);
    });
  }

  it('is closed to those of a tenant that nobody has set up', async () => {
    const nobody = { ...mikael, tenant: '33333333-2222-4333-8444-555555555555' };
    expect((await asked('get /me', nobody)).status).to.equal(401);
  });

  it('says in words why, in the language that the page speaks', async () => {
    const { body } = await asked('get /settings', anna);
    expect(body).to.deep.equal({ code: 'not-permitted', text: 'Det kan bara IT göra.' });
  });

  it('has no way in without a token where there is no demo', async () => {
    const { status } = await fetch(`http://127.0.0.1:${admin.test.app.port}/admin/api/me`, {
      headers: { authorization: `Demo ${mikael.oid}` },
    });
    expect(status).to.equal(401);
    expect((await admin.ask(undefined, '/start')).body).to.deep.equal({ sign: 'teams' });
  });

  async function snapshot(): Promise<unknown> {
    const of = admin.test.app.store.of('ekholma');
    return [
      await admin.test.requests(),
      await admin.test.device('KLP-1'),
      await admin.test.app.store.organisation('ekholma'),
      await admin.test.app.store.organisation(granby._id),
      await of.audit.find({ at: { $gt: new Date(0) } }).toArray(),
      tenant,
    ];
  }
});
