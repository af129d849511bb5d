import { expect } from 'chai';
import { isSubstitute, stepsFor, substitutesFor, substituting } from '../../bot/domain/approval';
import type { ApprovalRule, Substitute } from '../../bot/domain/organisation';
import { mayDecideForIt } from '../../bot/domain/person';
import { aProduct } from './builders';

const anna = { by: 'anna', for: 'anna', managers: ['maja'] };
const manager = { kind: 'manager', approver: 'maja' };
const it_ = { kind: 'it' };

describe('the steps of a request', () => {
  const approval: readonly ApprovalRule[] = [
    { when: { condition: 'refurbished', standard: true, rentAtMost: 200 }, steps: [] },
    { when: { kind: 'phone', standard: true }, steps: ['manager'] },
    { when: { standard: true }, steps: ['it'] },
  ];
  const rows: readonly (readonly [string, Parameters<typeof aProduct>[0], readonly object[]])[] = [
    ['none for what its rule lets through', { condition: 'refurbished', rent: 199 }, []],
    [
      'none up to the rent of the rule, that rent included',
      { condition: 'refurbished', rent: 200 },
      [],
    ],
    ['the next rule above that rent', { condition: 'refurbished', rent: 201 }, [it_]],
    ['the manager for a standard phone', { kind: 'phone' }, [manager]],
    [
      'the first rule that fits, not the best',
      { kind: 'phone', condition: 'refurbished', rent: 100 },
      [],
    ],
    ['IT for any other standard model', {}, [it_]],
    ['manager and IT where no rule fits', { standard: false }, [manager, it_]],
  ];
  for (const [sentence, product, steps] of rows) {
    it(`are ${sentence}`, () => {
      expect(stepsFor({ approval }, aProduct(product), anna)).to.deep.equal(steps);
    });
  }

  it('are manager and IT where there are no rules', () => {
    expect(stepsFor({ approval: [] }, aProduct(), anna)).to.deep.equal([manager, it_]);
  });

  it('keep the order of the rule', () => {
    const itFirst: ApprovalRule = { when: {}, steps: ['it', 'manager'] };
    expect(stepsFor({ approval: [itFirst] }, aProduct(), anna)).to.deep.equal([it_, manager]);
  });

  it("are IT's alone, and once, where nobody is known as manager", () => {
    const people = { ...anna, managers: [] };
    expect(stepsFor({ approval: [] }, aProduct(), people)).to.deep.equal([it_]);
    expect(
      stepsFor({ approval: [{ when: {}, steps: ['manager'] }] }, aProduct(), people),
    ).to.deep.equal([it_]);
  });

  it('go to the next manager when the first is who asks', () => {
    const people = { by: 'maja', for: 'anna', managers: ['maja', 'chef'] };
    expect(stepsFor({ approval: [] }, aProduct(), people)[0]).to.deep.equal({
      kind: 'manager',
      approver: 'chef',
    });
    expect(stepsFor({ approval: [] }, aProduct(), { ...people, managers: ['maja'] })).to.deep.equal(
      [it_],
    );
  });

  it('never go to who gets the device, whatever the directory says', () => {
    const people = { by: 'anna', for: 'bo', managers: ['bo'] };
    expect(stepsFor({ approval: [] }, aProduct(), people)).to.deep.equal([it_]);
  });

  it('name nobody twice', () => {
    const twice: ApprovalRule = { when: {}, steps: ['manager', 'manager', 'it', 'it'] };
    expect(stepsFor({ approval: [twice] }, aProduct(), anna)).to.deep.equal([manager, it_]);
  });
});

describe('a substitute', () => {
  const row: Substitute = { for: 'maja', by: 'stina', from: '2026-03-02', to: '2026-03-06' };
  for (const [today, serves] of [
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-06', true],
    ['2026-03-07', false],
  ] as const) {
    it(`${serves ? 'serves' : 'does not serve'} on ${today}`, () => {
      expect(substituting([row], 'stina', today)).to.deep.equal(serves ? ['maja'] : []);
      expect(substitutesFor([row], 'maja', today)).to.deep.equal(serves ? ['stina'] : []);
    });
  }

  it('serves for a single day', () => {
    expect(substituting([{ ...row, to: row.from }], 'stina', '2026-03-02')).to.deep.equal(['maja']);
  });

  it('is named once, also with two periods that meet', () => {
    const rows = [row, { ...row, from: '2026-03-06', to: '2026-03-20' }];
    expect(substituting(rows, 'stina', '2026-03-06')).to.deep.equal(['maja']);
    expect(substitutesFor(rows, 'maja', '2026-03-06')).to.deep.equal(['stina']);
  });

  it('may serve for several, and be one of several', () => {
    const rows = [row, { ...row, for: 'chef' }, { ...row, by: 'kim' }];
    expect(substituting(rows, 'stina', '2026-03-03')).to.deep.equal(['maja', 'chef']);
    expect(substitutesFor(rows, 'maja', '2026-03-03')).to.deep.equal(['stina', 'kim']);
  });

  it('does not work the other way round, nor through another', () => {
    const rows = [row, { ...row, for: 'stina', by: 'kim' }];
    expect(substituting(rows, 'maja', '2026-03-03')).to.deep.equal([]);
    expect(substituting(rows, 'kim', '2026-03-03')).to.deep.equal(['stina']);
  });

  it("is somebody's in particular", () => {
    const who = { oid: 'stina', forIt: false, insteadOf: ['maja'] };
    expect(isSubstitute(who, 'maja')).to.equal(true);
    expect(isSubstitute(who, 'chef')).to.equal(false);
  });
});

describe("IT's decisions", () => {
  it('are for IT admins, not for technicians, economists or coordinators', () => {
    expect(mayDecideForIt({ roles: ['it-admin'] })).to.equal(true);
    expect(mayDecideForIt({ roles: ['technician', 'economist', 'coordinator'] })).to.equal(false);
    expect(mayDecideForIt({ roles: [] })).to.equal(false);
  });
});
