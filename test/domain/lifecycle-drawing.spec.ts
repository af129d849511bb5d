import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redrawn } from '../../bot/domain/lifecycle-drawing';
import { states } from '../../bot/domain/lifecycle';
import { arrows } from '../../bot/domain/lifecycle-steps';
import { say } from '../../bot/locale';

const names = {
  sv: (state: (typeof states)[number]) => say('sv', `state.${state}`),
  en: (state: (typeof states)[number]) => say('en', `state.${state}`),
};

describe('docs/lifecycle.md', () => {
  const page = readFileSync(join(__dirname, '../../docs/lifecycle.md'), 'utf8');

  it('is as the code draws it (npm run drawing)', () => {
    expect(redrawn(page, names)).to.equal(page);
  });

  it('has every state by code and by both names', () => {
    for (const state of states)
      expect(page).to.contain(`| \`${state}\` | ${names.sv(state)} | ${names.en(state)} |`);
  });

  it('has every step between two states as an arrow', () => {
    for (const { from, to, step } of arrows.filter((arrow) => arrow.from !== arrow.to)) {
      expect(page).to.contain(
        `${from.replaceAll('-', '_')} --> ${to.replaceAll('-', '_')}: ${step}`,
      );
    }
  });
});

describe('a drawing', () => {
  it('is put between its marks, and nothing else is touched', () => {
    const page = 'Before.\n\n<!-- drawn: states -->\nold\n<!-- end -->\n\nAfter.\n';
    const drawn = redrawn(page, names);
    expect(drawn).to.match(
      /^Before\.\n\n<!-- drawn: states -->\n\n\| state \|[^]*\n\n<!-- end -->\n\nAfter\.\n$/u,
    );
    expect(drawn).not.to.contain('old');
    expect(redrawn(drawn, names)).to.equal(drawn);
  });

  it('that there is none of is an error', () => {
    expect(() => redrawn('<!-- drawn: moon -->\n<!-- end -->', names)).to.throw(RangeError, 'moon');
  });
});
