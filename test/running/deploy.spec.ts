import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { names } from '../../bot/config/parse';

const read = (path: string): string => readFileSync(join(__dirname, '..', '..', path), 'utf8');

describe('what a deployment is described by', () => {
  it('sets no variable that Kretslopp does not know', () => {
    const bicep = [...read('deploy/container-app.bicep').matchAll(/\{ name: '([A-Z_]+)'/gu)];
    const compose = [...read('compose.yaml').matchAll(/^ {6}([A-Z_]+):/gmu)];
    const set = [...bicep, ...compose].map(([, name]) => name ?? '');
    expect(set.length).to.be.greaterThan(15);
    expect(set.filter((name) => !(names as readonly string[]).includes(name))).to.deep.equal([]);
  });

  it('runs as nobody, on files that cannot be written, and holds no secret', () => {
    expect(read('Dockerfile')).to.contain('USER nonroot').and.to.contain(':nonroot');
    expect(read('compose.yaml')).to.contain('read_only: true').and.to.contain('cap_drop: [ALL]');
    expect(read('.dockerignore')).to.contain('**/.env');
    for (const file of [
      'Dockerfile',
      'compose.yaml',
      'deploy/container-app.bicep',
      'deploy/example.bicepparam',
    ])
      expect(read(file), file).not.to.match(
        /(?:password|secret)\s*[=:]\s*['"]?(?!readEnvironment)[A-Za-z0-9~._-]{16,}/iu,
      );
  });

  it('asks a process whether it lives where a restart helps, and whether it is ready where it does not', () => {
    const bicep = read('deploy/container-app.bicep');
    expect(bicep).to.match(/type: 'Liveness', httpGet: \{ path: '\/livez'/u);
    expect(bicep).to.match(/type: 'Readiness', httpGet: \{ path: '\/readyz'/u);
  });
});
