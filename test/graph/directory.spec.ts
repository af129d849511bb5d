import { expect } from 'chai';
import { roles as everyRole } from '../../bot/domain/person';
import { GraphDirectory, graphDirectory } from '../../bot/graph/directory';
import { Graph } from '../../bot/graph/graph';
import type { GraphEvent } from '../../bot/graph/notes';
import type { RoleGroups } from '../../bot/graph/settings';
import { Secret } from '../../bot/secret';
import { DirectoryUnavailable } from '../../bot/services/directory-unavailable';
import { graphError, GraphStandIn, throttled } from '../support/graph-stand-in';
import { anOid, behavesLikeDirectory, type SomePerson, tenant } from './directory.contract';

const groupOf = {
  'it-admin': anOid(9001),
  technician: anOid(9002),
  economist: anOid(9003),
  coordinator: anOid(9004),
};
const groups: RoleGroups = {
  'it-admin': [groupOf['it-admin']],
  technician: [groupOf.technician],
  economist: [groupOf.economist],
  coordinator: [groupOf.coordinator],
};
const second = 1_000;
const minute = 60 * second;
const [åsa, per, ärla] = [anOid(1), anOid(2), anOid(3)];

interface Noted {
  readonly event: GraphEvent;
  readonly fields: Readonly<Record<string, string | number>>;
}

describe('the directory in Microsoft Graph', () => {
  let graph: GraphStandIn;
  let empty: GraphStandIn;
  let now: number;
  let noted: Noted[];
  let patience: AbortController;

  before(async () => {
    graph = await GraphStandIn.start();
    empty = await GraphStandIn.start();
  });
  beforeEach(() => {
    graph.clear();
    now = Date.parse('2026-11-22T09:00:00Z');
    noted = [];
    patience = new AbortController();
  });
  after(() => Promise.all([graph.stop(), empty.stop()]));

  interface Odd {
    readonly tenants?: readonly string[];
    readonly groups?: RoleGroups;
    readonly rolesApp?: string;
    readonly deadline?: () => AbortSignal;
    readonly getToken?: () => Promise<{ token: string; expiresOnTimestamp: number }>;
  }
  const anyToken = async () => ({ token: 'a.b.c', expiresOnTimestamp: Infinity });

  function aDirectory(odd: Odd = {}): GraphDirectory {
    const clock = () => new Date(now);
    const note = (event: GraphEvent, fields: Noted['fields']) => noted.push({ event, fields });
    const client = new Graph({
      tenants: odd.tenants ?? [tenant],
      credential: () => ({ getToken: odd.getToken ?? anyToken }),
      clock,
      note,
      baseUrl: graph.url,
      deadline: odd.deadline ?? (() => patience.signal),
    });
    const rights = { groups: odd.groups ?? groups, rolesApp: odd.rolesApp };
    return new GraphDirectory(client, rights, clock, note);
  }

  /** Fills the stand-in with people, and its groups with those who have a role. */
  function fill(people: readonly SomePerson[]): void {
    for (const { oid, name, company, title, active, ...person } of people) {
      const fields = { mail: person.mail, department: person.department, manager: person.manager };
      const user = { id: oid, displayName: name, companyName: company, jobTitle: title };
      const employeeId = person.employee && { employeeId: person.employee };
      graph.add({ ...user, ...fields, ...employeeId, accountEnabled: active ?? true });
    }
    for (const role of everyRole) {
      const members = people.filter((person) => person.roles?.includes(role)).map(({ oid }) => oid);
      graph.groups.set(groupOf[role], { id: groupOf[role], members });
    }
  }

  behavesLikeDirectory('Microsoft Graph', async (people, other) => {
    graph.clear();
    fill(people);
    // A stand-in has one tenant, so the other has one of its own, with nobody in it.
    const here = aDirectory();
    const there = new GraphDirectory(
      new Graph({
        tenants: [other],
        credential: () => ({ getToken: anyToken }),
        clock: () => new Date(now),
        note: () => undefined,
        baseUrl: empty.url,
      }),
      { groups },
      () => new Date(now),
      () => undefined,
    );
    const of = (id: string) => (id === tenant ? here : there);
    return {
      profile: (id, oid) => of(id).profile(id, oid),
      hasLeft: (id, oid) => of(id).hasLeft(id, oid),
      manager: (id, oid) => of(id).manager(id, oid),
      roles: (id, oid) => of(id).roles(id, oid),
      withRole: (id, role) => of(id).withRole(id, role),
      search: (id, text) => of(id).search(id, text),
      named: (id, text) => of(id).named(id, text),
    };
  });

  async function unavailable(answer: Promise<unknown>): Promise<DirectoryUnavailable> {
    const error: unknown = await answer.then(
      () => expect.fail('there was an answer'),
      (fault: unknown) => fault,
    );
    if (!(error instanceof DirectoryUnavailable)) throw error;
    return error;
  }

  describe('asking', () => {
    it('asks for no more of a person than it shows', async () => {
      fill([{ oid: åsa, name: 'Åsa' }]);
      await aDirectory().profile(tenant, åsa);
      expect(graph.asked[0]?.query.get('$select')?.split(',')).to.have.members([
        'id',
        'displayName',
        'mail',
        'department',
        'companyName',
        'jobTitle',
        'accountEnabled',
      ]);
    });

    it('asks once, however many wait for the answer', async () => {
      fill([{ oid: åsa, name: 'Åsa' }]);
      const directory = aDirectory();
      await Promise.all(Array.from({ length: 20 }, () => directory.profile(tenant, åsa)));
      expect(graph.count(/^\/users/)).to.equal(1);
    });

    it('remembers a profile for ten minutes, a stranger for one', async () => {
      fill([{ oid: åsa, name: 'Åsa' }]);
      const directory = aDirectory();
      const ask = async () => [
        await directory.profile(tenant, åsa),
        await directory.profile(tenant, per),
      ];
      await ask();
      now += minute - 1;
      await ask();
      expect(graph.asked).to.have.length(2);
      now += 2;
      await ask();
      expect(graph.asked).to.have.length(3);
      now += 9 * minute;
      await ask();
      expect(graph.count(new RegExp(`^/users/${åsa}`))).to.equal(2);
    });

    it('sees a new name after ten minutes, and a lost role after two', async () => {
      fill([{ oid: åsa, name: 'Åsa', roles: ['technician'] }]);
      const directory = aDirectory();
      expect(await directory.roles(tenant, åsa)).to.deep.equal(['technician']);
      await directory.profile(tenant, åsa);
      fill([{ oid: åsa, name: 'Åsa Strand' }]);
      now += 2 * minute + 1;
      expect(await directory.roles(tenant, åsa)).to.deep.equal([]);
      expect((await directory.profile(tenant, åsa))?.name).to.equal('Åsa');
      now += 8 * minute;
      expect((await directory.profile(tenant, åsa))?.name).to.equal('Åsa Strand');
    });

    it('sends its token to Graph', async () => {
      fill([{ oid: åsa, name: 'Åsa' }]);
      await aDirectory().profile(tenant, åsa);
      expect(graph.asked[0]?.headers.authorization).to.equal('Bearer a.b.c');
    });

    it('asks nothing about a tenant that it does not serve', async () => {
      const fault = await unavailable(aDirectory({ tenants: [] }).roles(tenant, åsa));
      expect(fault.reason).to.equal('forbidden');
      expect(graph.asked).to.be.empty;
    });

    it('is made from the configuration without asking anything', async () => {
      const settings = {
        tenants: [],
        access: { kind: 'secret', clientId: anOid(8000), secret: new Secret('x') },
        groups,
      } as const;
      const made = graphDirectory(settings, { note: () => expect.fail('something was noted') });
      expect((await unavailable(made.withRole(tenant, 'it-admin'))).reason).to.equal('forbidden');
      expect(await made.profile(tenant, åsa)).to.equal(undefined);
    });

    it('asks nothing for what cannot be an object id', async () => {
      await aDirectory().profile(tenant, '../groups');
      await aDirectory().manager(tenant, 'me');
      expect(graph.asked).to.be.empty;
    });
  });

  describe('roles', () => {
    it('come from every page of a group', async () => {
      const people = Array.from({ length: 7 }, (_, n) => ({
        oid: anOid(10 + n),
        name: `Kim ${n}`,
        roles: ['coordinator'] as const,
      }));
      fill(people);
      graph.pageSize = 3;
      const directory = aDirectory();
      expect(await directory.withRole(tenant, 'coordinator')).to.have.members(
        people.map(({ oid }) => oid),
      );
      expect(graph.asked).to.have.length(3);
      expect(await directory.roles(tenant, anOid(16))).to.deep.equal(['coordinator']);
    });

    it('come from groups in the group, and go to people only', async () => {
      const inner = anOid(9100);
      fill([{ oid: åsa, name: 'Åsa' }]);
      graph.groups.set(inner, { id: inner, members: [åsa, anOid(555), groupOf['it-admin']] });
      graph.groups.set(groupOf['it-admin'], { id: groupOf['it-admin'], members: [inner] });
      expect(await aDirectory().withRole(tenant, 'it-admin')).to.deep.equal([åsa]);
    });

    it('come from any of several groups', async () => {
      const other = anOid(9200);
      fill([
        { oid: åsa, name: 'Åsa', roles: ['it-admin'] },
        { oid: per, name: 'Per' },
      ]);
      graph.groups.set(other, { id: other, members: [per, åsa] });
      const several = { ...groups, 'it-admin': [groupOf['it-admin'], other] };
      const holders = await aDirectory({ groups: several }).withRole(tenant, 'it-admin');
      expect(holders).to.have.members([åsa, per]);
      expect(holders).to.have.length(2);
    });

    it('cost the same few requests for a thousand people as for one', async () => {
      fill([{ oid: åsa, name: 'Åsa', roles: ['it-admin'] }]);
      const directory = aDirectory();
      await Promise.all(
        Array.from({ length: 1_000 }, (_, n) => directory.roles(tenant, anOid(n + 20_000))),
      );
      expect(graph.asked).to.have.length(everyRole.length);
    });

    it('are none from a group that does not exist, and that is written down once', async () => {
      fill([]);
      graph.groups.delete(groupOf.economist);
      const directory = aDirectory();
      expect(await directory.withRole(tenant, 'economist')).to.deep.equal([]);
      now += 3 * minute;
      await directory.withRole(tenant, 'economist');
      expect(noted).to.deep.equal([
        { event: 'graph-group-missing', fields: { tenant, group: groupOf.economist } },
      ]);
    });

    it('come from app roles too, where an app is named', async () => {
      const app = anOid(7000);
      const staff = anOid(9300);
      fill([
        { oid: åsa, name: 'Åsa' },
        { oid: per, name: 'Per' },
        { oid: ärla, name: 'Ärla', roles: ['economist'] },
      ]);
      graph.groups.set(staff, { id: staff, members: [per] });
      graph.apps.set(app, {
        appId: app,
        roles: [
          { id: anOid(71), value: 'economist' },
          { id: anOid(72), value: 'technician' },
        ],
        assigned: [
          { role: anOid(71), principal: åsa, type: 'User' },
          { role: anOid(71), principal: staff, type: 'Group' },
          { role: anOid(72), principal: per, type: 'User' },
        ],
      });
      const directory = aDirectory({ rolesApp: app });
      expect(await directory.withRole(tenant, 'economist')).to.have.members([åsa, per, ärla]);
      expect(await directory.roles(tenant, per)).to.deep.equal(['technician', 'economist']);
      expect(await directory.withRole(tenant, 'it-admin')).to.deep.equal([]);
    });

    it('do not follow a next page to another host', async () => {
      fill([]);
      const elsewhere = { value: [], '@odata.nextLink': 'http://127.0.0.2:9/v1.0/groups' };
      graph.trouble(/transitiveMembers/, { body: elsewhere });
      const fault = await unavailable(aDirectory().withRole(tenant, 'it-admin'));
      expect(fault.message).to.contain('127.0.0.2');
    });

    it('give up on pages without an end', async () => {
      fill([]);
      const link = `${graph.url}/v1.0/groups/${groupOf.economist}/transitiveMembers?$skiptoken=x`;
      graph.trouble(/transitiveMembers/, { body: { value: [], '@odata.nextLink': link } });
      const fault = await unavailable(aDirectory().withRole(tenant, 'economist'));
      expect(fault.message).to.contain('100 pages');
    });
  });

  describe('when Graph wants peace', () => {
    it('tries once more if it need not wait', async () => {
      fill([
        { oid: åsa, name: 'Åsa', manager: per },
        { oid: per, name: 'Per' },
      ]);
      graph.trouble(/^\/users/, throttled('0'), 1);
      expect(await aDirectory().manager(tenant, åsa)).to.equal(per);
      expect(graph.asked).to.have.length(2);
      expect(noted).to.be.empty;
    });

    it('does not wait, does not ask again before the time, and asks then', async () => {
      fill([
        { oid: åsa, name: 'Åsa', manager: per },
        { oid: per, name: 'Per' },
      ]);
      graph.trouble(/^\/users/, throttled('60'), 1);
      const directory = aDirectory();
      expect((await unavailable(directory.manager(tenant, åsa))).reason).to.equal('busy');
      now += 60 * second - 1;
      expect((await unavailable(directory.manager(tenant, åsa))).reason).to.equal('busy');
      expect((await unavailable(directory.roles(tenant, åsa))).reason).to.equal('busy');
      expect(graph.asked).to.have.length(1);
      now += 1;
      expect(await directory.manager(tenant, åsa)).to.equal(per);
      expect(noted).to.deep.equal([{ event: 'graph-busy', fields: { tenant, seconds: 60 } }]);
    });

    it('understands a Retry-After that is a date', async () => {
      graph.trouble(/^\/users/, throttled(new Date(now + 30 * second).toUTCString()), 1);
      const directory = aDirectory();
      await unavailable(directory.manager(tenant, åsa));
      now += 30 * second - 1;
      expect((await unavailable(directory.manager(tenant, åsa))).reason).to.equal('busy');
      now += 1;
      expect(await directory.manager(tenant, åsa)).to.equal(undefined);
    });

    it('gives older answers meanwhile', async () => {
      fill([
        { oid: åsa, name: 'Åsa', manager: per, roles: ['it-admin'] },
        { oid: per, name: 'Per' },
      ]);
      const directory = aDirectory();
      const everything = async () => ({
        profile: await directory.profile(tenant, åsa),
        manager: await directory.manager(tenant, åsa),
        roles: await directory.roles(tenant, åsa),
        found: await directory.search(tenant, 'åsa'),
      });
      const before = await everything();
      expect(before.roles).to.deep.equal(['it-admin']);
      now += 5 * minute;
      graph.trouble(/./, throttled('300'));
      await unavailable(directory.manager(tenant, per));
      const asked = graph.asked.length;
      expect(await everything()).to.deep.equal(before);
      expect(graph.asked).to.have.length(asked);
    });
  });

  describe('when Graph is down', () => {
    const ways = {
      'answers 503': () => {
        graph.trouble(/./, graphError(503, 'ServiceUnavailable', 'Busy'));
      },
      'answers a page of HTML': () => {
        graph.trouble(/./, { status: 502, body: '<h1>Bad</h1>' });
      },
      'answers nothing, politely': () => {
        graph.trouble(/./, { status: 500 });
      },
      'answers what is no JSON object': () => {
        graph.trouble(/./, { body: ['?'] });
      },
      'does not answer at all': () => {
        graph.silence(/./, () => {
          patience.abort();
        });
      },
    };
    for (const [way, fall] of Object.entries(ways)) {
      it(`${way}: roles are what they were, or nobody's to say`, async () => {
        fill([{ oid: åsa, name: 'Åsa', roles: ['it-admin'] }]);
        const directory = aDirectory();
        await directory.roles(tenant, åsa);
        fall();
        now += 59 * minute;
        expect(await directory.roles(tenant, åsa)).to.deep.equal(['it-admin']);
        expect(await directory.roles(tenant, per)).to.deep.equal([]);
        now += minute;
        expect(await unavailable(directory.roles(tenant, åsa))).to.be.instanceOf(Error);
      });
    }

    it('gives no profile it does not know, and takes no turn down', async () => {
      graph.trouble(/./, graphError(503, 'ServiceUnavailable', 'Busy'));
      expect(await aDirectory().profile(tenant, åsa)).to.equal(undefined);
    });

    it('takes nobody for gone because there was no answer, nor for an id that cannot be', async () => {
      fill([{ oid: åsa, name: 'Åsa' }]);
      const directory = aDirectory();
      await directory.profile(tenant, åsa);
      graph.trouble(/./, graphError(503, 'ServiceUnavailable', 'Busy'));
      now += 11 * minute;
      expect(await directory.hasLeft(tenant, åsa)).to.equal(false);
      await unavailable(directory.hasLeft(tenant, per));
      expect(await directory.hasLeft(tenant, 'not-an-id')).to.equal(false);
    });

    it('does not take "no answer" for "no such person" once it is back', async () => {
      fill([{ oid: åsa, name: 'Åsa' }]);
      graph.trouble(/./, graphError(503, 'ServiceUnavailable', 'Busy'));
      const directory = aDirectory();
      await directory.profile(tenant, åsa);
      graph.recover();
      now += 5 * second;
      expect((await directory.profile(tenant, åsa))?.name).to.equal('Åsa');
    });

    it('says that nobody can be searched for, not that nobody is found', async () => {
      graph.trouble(/./, graphError(503, 'ServiceUnavailable', 'Busy'));
      expect((await unavailable(aDirectory().search(tenant, 'åsa'))).reason).to.equal('failed');
    });

    it('leaves it alone for five seconds, so that a thousand turns are one request', async () => {
      graph.trouble(/./, graphError(500, 'InternalServerError', 'Oops'));
      const directory = aDirectory();
      await unavailable(directory.manager(tenant, åsa));
      for (let n = 0; n < 1_000; n += 1) await unavailable(directory.manager(tenant, anOid(n)));
      expect(graph.asked).to.have.length(1);
      expect(noted).to.have.length(1);
    });

    it('does not wait for a token that never comes', async () => {
      const never = () => new Promise<never>(() => undefined);
      const fault = await unavailable(
        aDirectory({ getToken: never, deadline: () => AbortSignal.abort() }).manager(tenant, åsa),
      );
      expect(fault.reason).to.equal('failed');
    });

    it('tells why there is no token', async () => {
      const getToken = async () => {
        throw new Error('AADSTS7000222: The provided client secret keys are expired.');
      };
      await unavailable(aDirectory({ getToken }).roles(tenant, åsa));
      expect(noted[0]?.event).to.equal('graph-failed');
      expect(noted[0]?.fields['cause']).to.contain('AADSTS7000222');
    });
  });

  describe('when a permission is missing', () => {
    const denied = () =>
      graphError(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      );

    it('names the permission and what to do, and writes it down once', async () => {
      graph.trouble(/^\/groups/, denied());
      const directory = aDirectory();
      const fault = await unavailable(directory.roles(tenant, åsa));
      expect(fault.reason).to.equal('forbidden');
      expect(fault.message).to.contain('GroupMember.Read.All').and.to.contain(tenant);
      now += 10 * minute;
      await unavailable(directory.roles(tenant, åsa));
      expect(noted.map(({ event, fields }) => [event, fields['permission']])).to.deep.equal([
        ['graph-forbidden', 'GroupMember.Read.All'],
      ]);
    });

    it('asks again a minute later, and goes on with what is permitted', async () => {
      fill([{ oid: åsa, name: 'Åsa', roles: ['it-admin'] }]);
      graph.trouble(/^\/groups/, denied());
      const directory = aDirectory();
      await unavailable(directory.withRole(tenant, 'it-admin'));
      await unavailable(directory.withRole(tenant, 'it-admin'));
      expect(graph.count(/^\/groups/)).to.equal(1);
      expect((await directory.profile(tenant, åsa))?.name).to.equal('Åsa');
      graph.recover();
      now += minute + 1;
      expect(await directory.withRole(tenant, 'it-admin')).to.deep.equal([åsa]);
    });
  });
});
