import { expect } from 'chai';
import type { Engine } from '../../bot/store/port';
import type { Verb } from '../../cards/verbs';
import type { TestApp } from '../support/app';
import { anna, mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';
import type { Forged } from './forged';
import { everything, forgedScene } from './forged-scene';

/** What ends something comes last, so that the others still have something to change. */
const ending = /cancel|decline|withdraw|remove|undo|found|finish|driven|confirm/u;

describe('a button whose press is delivered again', function () {
  this.timeout(120_000);
  let test: TestApp;
  let engine: Engine;
  let presses: Readonly<Record<Verb, Forged>>;

  before(async () => {
    ({ engine, test, presses } = await forgedScene());
  });

  after(() => test.stop());

  async function stateAfter(person: Someone, verb: string, id: string): Promise<string> {
    const { carries } = presses[verb as Verb];
    await test.teams.execute(person, { data: { ...carries, verb }, id });
    await test.quiet();
    return allButVersions();
  }

  /** How often a choice was saved says nothing: what was chosen does. */
  async function allButVersions(): Promise<string> {
    return [...(await everything(engine)).values()].join('\n').replaceAll(/"version":\d+,?/gu, '');
  }

  it('has had its effect the first time, whichever button it is and whoever pressed it', async () => {
    const inOrder = Object.keys(presses).sort(
      (one, other) => Number(ending.test(one)) - Number(ending.test(other)),
    );
    let state = await allButVersions();
    const effective = new Set<string>();
    for (const verb of inOrder) {
      for (const person of [sara, mikael, anna]) {
        const id = `${verb} ${person.oid}`;
        const first = await stateAfter(person, verb, id);
        if (first !== state) effective.add(verb);
        expect(await stateAfter(person, verb, id), `${verb}, the same activity`).to.equal(first);
        state = await stateAfter(person, verb, `${id} anew`);
        expect(state, `${verb}, under a new activity id`).to.equal(first);
      }
    }
    // The others show something, or have nothing to change in this scene.
    expect([...effective]).to.include.members([
      ...['request/approve', 'request/ready', 'request/confirm', 'request/cancel'],
      ...['returns/receive', 'returns/keep/grant', 'returns/loss/found', 'consignments/fill'],
      ...['support/note', 'support/move', 'support/cancel', 'round/driven', 'rent/lock'],
    ]);
  });
});
