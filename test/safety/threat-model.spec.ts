import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const docs = join(__dirname, '..', '..', 'docs');

describe('what the documents say is shown by a test', () => {
  for (const name of ['threat-model.md', 'reliability.md', 'privacy.md'])
    it(`is there, in ${name}`, () => {
      const links = [...readFileSync(join(docs, name), 'utf8').matchAll(/\]\((?<to>[^)#]+)/gu)];
      const gone = links
        .map(({ groups }) => groups?.['to'] ?? '')
        .filter((to) => !to.startsWith('http') && !existsSync(join(docs, to)));
      expect(links).not.to.have.length(0);
      expect(gone).to.deep.equal([]);
    });
});
