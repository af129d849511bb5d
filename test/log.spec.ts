import { expect } from 'chai';
import { createLog, type LogFields } from '../bot/log';
import { Secret } from '../bot/secret';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJvaWQiOiJ4In0.c2lnbmF0dXJl';

describe('the log', () => {
  let lines: string[];
  const log = createLog(
    (line) => lines.push(line),
    () => new Date('2026-11-22T09:00:00Z'),
  );

  beforeEach(() => {
    lines = [];
  });

  function written(fields?: LogFields): string {
    log.note('job-failed', fields);
    return lines.join('');
  }

  it('writes an event as one JSON object on one line, with its time and how grave it is', () => {
    log.note('listening', { port: 3978, host: '127.0.0.1' });
    log.note('job-failed', { job: 'outbox', problem: 'two\nlines' });
    expect(lines.map((line) => line.indexOf('\n') === line.length - 1)).to.deep.equal([true, true]);
    expect(lines.map((line) => JSON.parse(line) as unknown)).to.deep.equal([
      {
        time: '2026-11-22T09:00:00.000Z',
        level: 'info',
        event: 'listening',
        port: 3978,
        host: '127.0.0.1',
      },
      {
        time: '2026-11-22T09:00:00.000Z',
        level: 'error',
        event: 'job-failed',
        job: 'outbox',
        problem: 'two\nlines',
      },
    ]);
  });

  it('lets no field pass for the event, its time or its level', () => {
    expect(JSON.parse(written({ event: 'listening', level: 'info', time: 'never' }))).to.deep.equal(
      {
        time: '2026-11-22T09:00:00.000Z',
        level: 'error',
        event: 'job-failed',
      },
    );
  });

  it('tells what an error says and what caused it, and nothing else that hangs on it', () => {
    const cause = Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' });
    const error = Object.assign(new Error('could not send', { cause }), {
      statusCode: 503,
      request: { headers: { cookie: 'hunter2' } },
    });
    const line = written({ problem: error });
    const { problem } = JSON.parse(line) as { problem: Record<string, unknown> };
    expect(problem).to.deep.include({ name: 'Error', message: 'could not send', statusCode: 503 });
    expect(problem['stack']).to.contain('log.spec.ts');
    expect(problem['cause']).to.deep.include({
      name: 'TypeError',
      message: 'fetch failed',
      code: 'ECONNREFUSED',
    });
    expect(line).not.to.contain('hunter2');
  });

  const secrets: Readonly<Record<string, unknown>> = {
    'a secret': { value: new Secret('hunter2') },
    'a secret deep inside': { config: { store: [{ uri: new Secret('hunter2') }] } },
    'a field with a telling name': {
      clientSecret: 'hunter2',
      headers: { Authorization: 'hunter2' },
    },
    'a bearer token': { problem: `401 for authorization: Bearer ${jwt.replace('eyJ', 'hunter2')}` },
    'a token that stands alone': {
      problem: `invalid token ${jwt.replace('eyJvaWQ', 'hunter2')} given`,
    },
    'the password of a connection string': {
      problem: 'cannot reach mongodb://bot:hunter2@db1:27017,db2/x',
    },
    'a password with signs in it': {
      problem: 'cannot reach mongodb+srv://bot:hunter2/@x@db.example/x',
    },
    'a secret in a form': { problem: 'POST client_id=x&client_secret=hunter2&scope=y' },
    'a key in an Azure connection string': {
      problem: 'AccountName=x;AccountKey=hunter2==;Suffix=y',
    },
    'a token in JSON': { problem: '{"token_type":"x","access_token":"hunter2"}' },
    'a private key': { problem: '-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----' },
    'a secret in an error, its stack and its cause': {
      problem: new Error('mongodb://a:hunter2@b', { cause: new Error('Bearer hunter2hunter2') }),
    },
  };
  for (const [what, fields] of Object.entries(secrets)) {
    it(`never shows ${what}`, () => {
      const line = written(fields as LogFields);
      expect(line).not.to.contain('hunter2');
      expect(line).to.contain('***');
    });
  }

  it('leaves what is no secret as it is', () => {
    const fields = {
      url: 'https://smba.trafficmanager.net:443/emea/v3?name=x',
      mail: 'write to sara.lindqvist@kommunen.example',
      time: 'between 09:00 and 10:00',
      state: 'in-use',
      count: 0,
      nothing: false,
    };
    expect(JSON.parse(written({ fields }))).to.deep.include({ fields });
  });

  it('writes something whatever it is given', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const trap = {
      get value(): never {
        throw new Error('not now');
      },
    };
    const odd = {
      big: 10n,
      sign: Symbol('x'),
      run: () => 1,
      gone: undefined,
      date: new Date('x'),
      circle,
    };
    expect(JSON.parse(written(odd))).to.deep.include({
      big: '10',
      sign: 'Symbol(x)',
      date: 'no date',
    });
    lines = [];
    expect(JSON.parse(written({ trap }))).to.include({
      event: 'job-failed',
      unwritable: 'not now',
    });
  });
});
