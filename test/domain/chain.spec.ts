import { expect } from 'chai';
import { firstBroken, nextEvent, type ChainEvent } from '../../bot/domain/chain';
import type { State } from '../../bot/domain/lifecycle';
import { aChain, before, now } from './builders';

const way: readonly State[] = ['in-stock', 'reserved', 'ready', 'in-use'];
const chain = aChain('d1', way);

/** The chain with its third event changed by hand. */
function withThird(change: Readonly<Record<string, unknown>>): readonly ChainEvent[] {
  return chain.map((event) => (event.n === 3 ? { ...event, ...change } : event));
}

function without(n: number): readonly ChainEvent[] {
  return chain.filter((event) => event.n !== n);
}

describe('a custody chain', () => {
  it('is whole as it was written, and from the first event on', () => {
    for (const [index, state] of way.entries()) {
      expect(firstBroken('d1', chain.slice(0, index + 1), state)).to.equal(undefined);
    }
  });

  it('is whole again after a way through the store and back', () => {
    expect(firstBroken('d1', structuredClone(chain), 'in-use')).to.equal(undefined);
    const reordered = chain.map(({ facts, ...event }) => ({
      facts: Object.fromEntries(Object.entries(facts).reverse()),
      ...event,
    }));
    expect(firstBroken('d1', reordered, 'in-use')).to.equal(undefined);
  });

  const changes: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['who did it', { actor: 'p-2' }],
    ['what was done', { what: 'lose' }],
    ['when', { at: now }],
    ['from which state', { from: 'in-stock' }],
    ['to which state', { to: 'lost' }],
    ['a fact', { facts: { place: 'Hemma', request: 'r1' } }],
    ['a fact that is gone', { facts: { place: 'Stadshuset' } }],
    ['a fact that came', { facts: { place: 'Stadshuset', request: 'r1', note: 'x' } }],
    ['no facts at all', { facts: undefined }],
    ['a field that came', { note: 'x' }],
    ['a time that is none', { at: '2026-03-01' }],
    ['an impossible time', { at: new Date(Number.NaN) }],
    ['the link', { previous: 'x' }],
    ['the hash', { hash: 'x' }],
  ];
  for (const [sentence, change] of changes) {
    it(`shows that somebody changed ${sentence}`, () => {
      expect(firstBroken('d1', withThird(change), 'in-use')).to.deep.equal({
        n: 3,
        problem: 'hash',
      });
    });
  }

  it('shows a changed number', () => {
    expect(firstBroken('d1', withThird({ n: 7 }), 'in-use')).to.deep.equal({
      n: 3,
      problem: 'number',
    });
  });

  it('shows what is no event at all', () => {
    const broken = chain.map((event) =>
      event.n === 2 ? (undefined as unknown as ChainEvent) : event,
    );
    expect(firstBroken('d1', broken, 'in-use')).to.deep.equal({ n: 2, problem: 'hash' });
  });

  it('shows an event that was changed and signed anew, by the event after it', () => {
    const forged = nextEvent('d1', chain.slice(0, 1), { ...chain[1]!, actor: 'p-2' });
    const broken = [chain[0]!, forged, ...chain.slice(2)];
    expect(firstBroken('d1', broken, 'in-use')).to.deep.equal({ n: 3, problem: 'link' });
  });

  it('shows a removed event, wherever it stood', () => {
    expect(firstBroken('d1', without(1), 'in-use')).to.deep.equal({ n: 1, problem: 'number' });
    expect(firstBroken('d1', without(2), 'in-use')).to.deep.equal({ n: 2, problem: 'number' });
    expect(firstBroken('d1', without(4), 'in-use')).to.deep.equal({ n: 3, problem: 'end' });
  });

  it('shows events that changed places, and one that stands twice', () => {
    const [one, two, three, four] = chain as [ChainEvent, ChainEvent, ChainEvent, ChainEvent];
    expect(firstBroken('d1', [one, three, two, four], 'in-use')).to.deep.equal({
      n: 2,
      problem: 'number',
    });
    expect(firstBroken('d1', [one, two, two, three, four], 'in-use')).to.deep.equal({
      n: 3,
      problem: 'number',
    });
  });

  it("shows another device's chain", () => {
    expect(firstBroken('d2', chain, 'in-use')).to.deep.equal({ n: 1, problem: 'hash' });
  });

  it('shows a state that no event led to', () => {
    expect(firstBroken('d1', chain, 'lost')).to.deep.equal({ n: 4, problem: 'end' });
    expect(firstBroken('d1', [], 'in-stock')).to.deep.equal({ n: 0, problem: 'end' });
  });

  it('shows an event that begins where the one before did not end', () => {
    const first = chain.slice(0, 1);
    const strange = nextEvent('d1', first, {
      at: now,
      actor: 'p-1',
      what: 'wipe',
      from: 'returned',
      to: 'wiped',
      facts: {},
    });
    expect(firstBroken('d1', [...first, strange], 'wiped')).to.deep.equal({
      n: 2,
      problem: 'state',
    });
  });

  it('never lets time run backwards: the later written is the later', () => {
    const early = {
      at: new Date(before.getTime() - 1),
      actor: 'p-1',
      what: 'lose',
      from: 'in-use',
      to: 'lost',
      facts: {},
    };
    const next = nextEvent('d1', chain, early);
    expect(next.at).to.deep.equal(chain.at(-1)!.at);
    expect(firstBroken('d1', [...chain, next], 'lost')).to.equal(undefined);
  });

  it('shows time that runs backwards', () => {
    const late = chain.map((event) => ({
      ...event,
      at: new Date(event.at.getTime() + 86_400_000),
    }));
    const forged = nextEvent('d1', late.slice(0, 0), { ...late[0]!, from: 'unknown' });
    const back = nextEvent('d1', [{ ...forged, at: before }], { ...chain[1]!, at: before });
    expect(firstBroken('d1', [forged, back], 'reserved')).to.deep.equal({ n: 2, problem: 'order' });
  });
});
