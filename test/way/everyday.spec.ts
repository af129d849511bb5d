import { expect } from 'chai';
import { inUseBy } from '../returns/scene';
import { startTestApp, type TestApp } from '../support/app';
import { textOf } from '../support/cards';
import { desk } from '../support/desk';
import { aDevice, newLaptop, usedLaptop, usedPhone } from '../support/organisation';
import { anna, directoryEntries, johan, mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';
import { everyday, kinds, type Who } from './everyday-sentences';

const people: Readonly<Record<Who, Someone>> = { sara, anna, johan, mikael };
const roles = new Map([
  [anna.oid, 'coordinator'],
  [johan.oid, 'economist'],
]);
const travel = {
  home: 'IT-enheten, Storgatan 1',
  km: {},
  vehicle: 'car',
  fuel: 'diesel',
  roundDay: {},
  usualDay: 3,
  cabinet: { holds: 12, savedKgEach: 0.6 },
} as const;

describe('an everyday sentence is answered by the feature it is for', () => {
  let test: TestApp;

  before(async () => {
    test = await startTestApp({
      people: directoryEntries.map((entry) => {
        const role = roles.get(entry.oid);
        return role === undefined ? entry : { ...entry, roles: [role] };
      }),
      organisation: { support: desk, travel },
      devices: [
        aDevice(newLaptop),
        aDevice(usedPhone),
        inUseBy(sara, usedLaptop, { tag: 'KLP-0042', due: '2026-12-20' }),
        inUseBy(sara, usedPhone, { tag: 'KLP-0043' }),
      ],
    });
    for (const person of Object.values(people)) await test.teams.join(person);
    await test.quiet();
  });

  after(() => test.stop());

  for (const who of Object.keys(everyday) as Who[]) {
    for (const [sentence, kind] of everyday[who]) {
      it(`${who}: "${sentence}" is ${kind}`, async () => {
        const person = people[who];
        const before = test.connector.messages(test.teams.chatOf(person)).length;
        await test.teams.say(person, sentence);
        const [answer] = test.connector.messages(test.teams.chatOf(person)).slice(before);
        expect(answer, 'an answer').not.to.equal(undefined);
        const shown = answer?.card === undefined ? (answer?.text ?? '') : textOf(answer.card);
        expect(shown).to.match(kinds[kind]);
      });
    }
  }
});
