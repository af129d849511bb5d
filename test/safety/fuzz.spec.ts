import { expect } from 'chai';
import fc from 'fast-check';
import { apiEndpoints } from '../../admin/api/routes';
import { scopes } from '../../admin/api/scopes';
import { adminFeature } from '../../admin/feature';
import { everyFeature } from '../../bot/features/every-feature';
import { createLog } from '../../bot/log';
import type { World } from '../../bot/services/world';
import type { Engine } from '../../bot/store/port';
import { verbs, type Verb } from '../../cards/verbs';
import { askApi, claimsFor, tabAppId, testKeys, type Keys } from '../support/admin-client';
import { appClaims } from '../support/api-client';
import { localConfig, type TestApp } from '../support/app';
import { Drive } from '../support/drive';
import { johan, mikael, stranger, tenant } from '../support/people';
import type { Forged } from './forged';
import { everything, forgedScene } from './forged-scene';
import { anyText, anyValue, spoilt, tries } from './fuzz-values';

/**
 * Ten thousand things that no client of ours sends. None may end in an error of ours, and nothing that was
 * there may change: Johan is neither IT nor anybody's manager, and the stranger is of another organisation.
 */
describe('whatever is sent', function () {
  this.timeout(240_000);
  let test: TestApp;
  let engine: Engine;
  let presses: Readonly<Record<Verb, Forged>>;
  let drive: Drive;
  let keys: Keys;
  let known: ReadonlyMap<string, string>;
  const faults: string[] = [];
  /** Lines of the log that say who, or give away a token. */
  const leaks: string[] = [];

  before(async () => {
    keys = await testKeys();
    drive = await Drive.start();
    ({ engine, test, presses } = await forgedScene({
      features: [...everyFeature, (base) => adminFeature(base, keys.keysOf)],
      config: {
        ...localConfig,
        allowedTenants: [tenant, stranger.tenant],
        tab: { appId: tabAppId },
      },
      log: createLog((line) => {
        if (line.includes('"level":"error"')) faults.push(line);
        if (secrets.some((one) => line.includes(one))) leaks.push(line);
      }),
    }));
    known = await everything(engine);
  });

  after(async () => {
    await test.stop();
    await drive.stop();
  });

  afterEach(async () => {
    await test.quiet();
    const after = await everything(engine);
    for (const [id, document] of known) expect(after.get(id), id).to.equal(document);
    expect(faults).to.deep.equal([]);
    expect(leaks).to.deep.equal([]);
  });

  const answered = async (sent: Promise<{ readonly status: number }>): Promise<void> => {
    const { status } = await sent;
    expect(status).to.be.lessThan(500);
    expect(faults).to.deep.equal([]);
  };
  const person = fc.constantFrom(johan, stranger);
  const secrets = [johan.oid, stranger.oid, mikael.oid, johan.name, mikael.name, 'eyJ'];

  it('by buttons with spoilt data, changes nothing', async () => {
    const press = fc
      .constantFrom(...Object.values(verbs))
      .chain((verb) => fc.tuple(fc.constant(verb), spoilt(presses[verb].carries)));
    await fc.assert(
      fc.asyncProperty(person, press, fc.boolean(), async (who, [verb, data], old) => {
        const sent = {
          data: { verb, ...data, ...(typeof data['verb'] === 'string' ? {} : { verb }) },
        };
        await answered(old ? test.teams.submit(who, sent) : test.teams.execute(who, sent));
      }),
      tries(4000),
    );
  });

  it('as activities that are none, is answered', async () => {
    const names = fc.constantFrom(
      'adaptiveCard/action',
      'fileConsent/invoke',
      'composeExtension/query',
      'composeExtension/fetchTask',
      'composeExtension/submitAction',
      'task/fetch',
      'signin/verifyState',
    );
    const types = fc.constantFrom(
      'message',
      'invoke',
      'event',
      'conversationUpdate',
      'messageReaction',
      'installationUpdate',
      'typing',
      'endOfConversation',
    );
    const fields = fc.constantFrom(
      'value',
      'text',
      'attachments',
      'entities',
      'replyToId',
      'membersAdded',
      'action',
      'locale',
      'channelData',
      'conversation',
      'from',
      'id',
      'name',
    );
    const changes = fc.array(fc.tuple(fields, anyValue), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(person, types, names, changes, async (who, type, name, spoilers) => {
        const activity = { ...test.teams.frame(who), type, name, ...Object.fromEntries(spoilers) };
        await answered(test.teams.post(activity));
      }),
      tries(2500),
    );
  });

  it('in words, is answered in words', async () => {
    await fc.assert(
      fc.asyncProperty(person, anyText, (who, text) => answered(test.teams.say(who, text))),
      tries(1500),
    );
  });

  it('as a search, finds nothing that is not theirs to find', async () => {
    const parameter = fc.record({
      name: fc.constantFrom('q', 'text', 'status', 'person', 'initialRun'),
      value: anyValue,
    });
    const query = fc.record({
      commandId: fc.oneof(fc.constantFrom('search', 'device', 'find'), fc.string()),
      parameters: fc.array(parameter, { maxLength: 3 }),
      queryOptions: anyValue,
    });
    await fc.assert(
      fc.asyncProperty(person, query, (who, value) =>
        answered(
          test.teams.post({
            ...test.teams.frame(who),
            type: 'invoke',
            name: 'composeExtension/query',
            value,
          }),
        ),
      ),
      tries(800),
    );
  });

  it('to the page’s API, is refused', async () => {
    const path = fc.constantFrom(
      '/me',
      '/overview',
      '/devices',
      '/device',
      '/device/act',
      '/settings',
      '/outbox',
      '/outbox/again',
      '/audit',
      '/requests',
      '/request/approve',
      '/request/decline',
      '/request/ready',
      '/bulk',
      '/imports',
      '/import',
      '/import/check',
      '/import/apply',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('KLP-USED', '{"$gt":""}', '[object Object]', '-1', '999999999'),
    );
    const query = fc.dictionary(
      fc.constantFrom('q', 'page', 'sort', 'state', 'tag', 'from', 'administration', 'status'),
      text,
      { maxKeys: 3 },
    );
    const body = fc.option(fc.dictionary(fc.string({ maxLength: 10 }), anyValue, { maxKeys: 4 }), {
      nil: undefined,
    });
    await fc.assert(
      fc.asyncProperty(person, path, query, body, async (who, where, asked, sent) => {
        const token = await keys.sign(claimsFor(who, test.clock.now));
        const address = `${where}?${new URLSearchParams(asked).toString()}`;
        await answered(askApi(test.app.port, address, `Bearer ${token}`, sent));
      }),
      tries(800),
    );
  });

  it('to the API of other systems, is read by an application and changes nothing', async () => {
    const paths = apiEndpoints({} as World).map(({ path }) => path);
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('KLP-USED', '{"$gt":""}', '__proto__', '-1', '999999999', '2026-13', '%'),
    );
    const cursor = fc
      .oneof(fc.constantFrom('-1', 'NaN', 'Infinity', '1e99', 'null', '[]', '{"$gt":1}'), text)
      .map((place) => Buffer.from(place).toString('base64url'));
    const query = fc.dictionary(
      fc.constantFrom('cursor', 'limit', 'state', 'text', 'from', 'to', 'kind', 'administration'),
      fc.oneof(text, cursor),
      { maxKeys: 3 },
    );
    const body = fc.option(fc.dictionary(fc.string({ maxLength: 10 }), anyValue, { maxKeys: 4 }), {
      nil: undefined,
    });
    const asked = fc.record({ path: fc.constantFrom(...paths), of: text, query, body });
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(asked, async ({ path, of, query: words, body: sent }) => {
        const token = await keys.sign(appClaims(Object.keys(scopes), test.clock.now));
        const where = path.replace(/\{\w+\}/u, encodeURIComponent(of));
        const address = `/organisations/ekholma${where}?${new URLSearchParams(words).toString()}`;
        const answer = fetch(`http://127.0.0.1:${test.app.port}/api/v1${address}`, {
          method: sent === undefined ? 'GET' : 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          ...(sent !== undefined && { body: JSON.stringify(sent) }),
        });
        await answered(answer);
        statuses.add((await answer).status);
      }),
      tries(700),
    );
    expect([...statuses])
      .to.include.members([200, 400, 404])
      .and.not.to.include(401);
  });

  it('as a yes to a file that was never offered, is given none of IT’s', async () => {
    const maker = fc.constantFrom(
      ...['consignment', 'differences', 'round', 'rent', 'attention', 'co2', 'booking'],
      ...['booking-picture', 'labels', 'constructor'],
    );
    const what = fc.dictionary(
      fc.constantFrom('consignment', 'month', 'format', 'booking', 'round', 'scope', 'picture'),
      fc.oneof(fc.constantFrom('1', '1001', '2026-10', 'csv', 'omsorg'), anyValue),
      { maxKeys: 4 },
    );
    await fc.assert(
      fc.asyncProperty(person, maker, what, async (who, made, of) => {
        const uploadInfo = { uploadUrl: drive.at('/taken'), uniqueId: '1', fileType: 'csv' };
        const value = { action: 'accept', context: { maker: made, what: of }, uploadInfo };
        const name = 'fileConsent/invoke';
        await answered(test.teams.post({ ...test.teams.frame(who), type: 'invoke', name, value }));
      }),
      tries(600),
    );
    await test.quiet();
    expect([...drive.files.keys()]).not.to.include('/taken');
    // The same yes of somebody in IT brings the file, or nothing above would prove anything.
    const uploadInfo = { uploadUrl: drive.at('/given'), uniqueId: '1', fileType: 'csv' };
    const value = { action: 'accept', context: { maker: 'attention', what: {} }, uploadInfo };
    await test.teams.post({
      ...test.teams.frame(mikael),
      ...{ type: 'invoke', name: 'fileConsent/invoke', value },
    });
    await test.quiet();
    expect([...drive.files.keys()]).to.include('/given');
  });

  it('as files, is answered, also to those who may send them', async () => {
    const name = fc.constantFrom(
      'rapport.csv',
      'rapport.xlsx',
      'skarm.png',
      'x.exe',
      '',
      'a'.repeat(300),
    );
    const headings = 'serienummer;metod;resultat\nSN1;Purge;ok\n';
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((all) => Buffer.from(all)),
      fc.string({ unit: 'binary', maxLength: 80 }).map((rows) => Buffer.from(headings + rows)),
      fc
        .uint8Array({ maxLength: 200 })
        .map((all) => Buffer.concat([Buffer.from('PK\u0003\u0004'), all])),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(johan, mikael), name, bytes, async (who, file, content) => {
        drive.files.set('/file', { bytes: content, range: '' });
        const attachment = {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: file,
          content: { downloadUrl: drive.at('/file') },
        };
        await answered(
          test.teams.post({ ...test.teams.frame(who), type: 'message', attachments: [attachment] }),
        );
      }),
      tries(400),
    );
  });
});
