import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setPath } from './sets';

const root = join(__dirname, '..', '..');

interface Run {
  readonly code: number | null;
  readonly out: readonly string[];
  readonly problems: string;
}

function run(...words: readonly string[]): Run {
  const done = spawnSync(
    process.execPath,
    ['--require', 'tsx/cjs', 'bot/intents/intents-cli.ts', ...words],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { code: done.status, out: done.stdout.trimEnd().split('\n'), problems: done.stderr };
}

describe('npm run intents', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'intents-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function file(text: string): string {
    const path = join(folder, 'sentences.tsv');
    writeFileSync(path, text);
    return path;
  }

  it('is the command that the package names', () => {
    const done = spawnSync('npm', ['run', '--silent', 'intents', '--', setPath('own')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(done.status).to.equal(0);
    expect(done.stdout.trimEnd().split('\n').at(-1)).to.match(/^accuracy 0\.9\d \(\d+\/336\)$/u);
  });

  it('counts what was understood, intent for intent and in all', () => {
    const { code, out } = run(
      file('greeting\tsv\thej\nstatus\ten\thello\nnone\tsv\tvad blir det för lunch\n'),
    );
    expect(code).to.equal(0);
    expect(out).to.include('greeting          1.00 (1/1)');
    expect(out).to.include('status            0.00 (0/1)');
    expect(out.at(-2)).to.equal('out of scope taken for an action 0.00 (0/1), without asking 0');
    expect(out.at(-1)).to.equal('accuracy 0.67 (2/3)');
  });

  it('passes over empty lines, remarks, a byte order mark and the line ends of Windows', () => {
    const { code, out } = run(
      file('\uFEFFgreeting\tsv\thej\r\n\r\n# a remark\r\ngreeting\ten\thello\r\n'),
    );
    expect(code).to.equal(0);
    expect(out.at(-1)).to.equal('accuracy 1.00 (2/2)');
  });

  it('lists the misses when asked to', () => {
    const { out } = run(file('status\ten\thello\n'), '--misses');
    expect(out[0]).to.match(/^status taken for greeting \(\d\.\d\d\): hello$/u);
  });

  it('says what is wrong with each line, and measures nothing', () => {
    const { code, out, problems } = run(
      file(
        'greeting\tsv\thej\nlunch\tsv\tvad blir det för lunch\ngreeting\tno\thei\nbara en mening\ngreeting\tsv\thej\tdå\n',
      ),
    );
    expect(code).to.equal(1);
    expect(out).to.deep.equal(['']);
    expect(problems).to.match(/^Line 2: "lunch" is no intent; they are request\.computer, /mu);
    expect(problems).to.match(/^Line 3: "no" is no language of ours; they are sv and en\.$/mu);
    expect(problems).to.match(/^Line 4: expected three fields with a tab between them/mu);
    expect(problems).to.match(/^Line 5: there is a tab too many/mu);
    expect(problems).not.to.include('Line 1:');
  });

  it('says that a file is missing or holds nothing, and how it is used', () => {
    expect(run(join(folder, 'none.tsv'))).to.deep.include({
      code: 1,
      problems: `${join(folder, 'none.tsv')} can't be read.\n`,
    });
    expect(run(file('# nothing\n'))).to.include({ code: 1 });
    expect(run()).to.include({ code: 1 });
    expect(run('--help')).to.include({ code: 0 });
  });
});
