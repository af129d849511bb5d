import { expect } from 'chai';
import { exportEverything, fromEngine } from '../../bot/backup/export-everything';
import { openEmbedded } from '../../bot/store/embedded';
import type { Engine } from '../../bot/store/port';
import { verbs, type Verb } from '../../cards/verbs';
import { aReturned } from '../refurbisher/house';
import { inUseBy } from '../returns/scene';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { booked } from '../support/booking-steps';
import { textOf } from '../support/cards';
import { desk } from '../support/desk';
import { aDevice, ekholma, newLaptop, usedLaptop, usedPhone } from '../support/organisation';
import { anna, directoryEntries, johan, mikael, sara, stranger, tenant } from '../support/people';
import type { Someone } from '../support/teams-client';
import type { Forged } from './forged';
import { forgedPresses, type References } from './forged-presses';

const place = 'Stadshuset, receptionen';
const travel = {
  home: 'IT-enheten, Storgatan 1',
  km: { [place]: 20 },
  vehicle: 'car',
  fuel: 'diesel',
  roundDay: {},
  usualDay: 3,
  cabinet: { holds: 12, savedKgEach: 0.6 },
} as const;

const nobody: Someone = {
  oid: 'aaaaaaaa-0000-4000-8000-000000000098',
  name: 'Ingen Alls',
  tenant,
};

/** Who presses what is not theirs. Johan works in the same organisation, and is neither IT nor her manager. */
const forgers: readonly (readonly [who: string, person: Someone])[] = [
  ['a colleague without the role', johan],
  ['somebody the directory does not know', nobody],
  ['a person of another organisation', stranger],
];

/** What the bot notes of whoever writes to it, whatever they want. */
const housekeeping = new Set(['references', 'members', 'cards', 'leases', 'counters']);

/** Nothing of hers may stand in an answer: her name, or a serial number. */
const hers = /Sara Lindqvist|PF\d{6}/u;

describe('a button that is forged', () => {
  let test: TestApp;
  let engine: Engine;
  let presses: Readonly<Record<Verb, Forged>>;

  before(async () => {
    engine = await openEmbedded({});
    test = await startTestApp({
      engine,
      people: directoryEntries,
      organisation: { support: desk, travel },
      devices: [
        aDevice(usedLaptop, { tag: 'KLP-1' }),
        aDevice(usedLaptop, { tag: 'KLP-2' }),
        aDevice(usedPhone, { tag: 'KLP-3' }),
        inUseBy(sara, usedLaptop, { tag: 'KLP-USED', due: '2026-12-20' }),
        inUseBy(sara, usedLaptop, { tag: 'KLP-RET' }),
        inUseBy(sara, usedLaptop, { tag: 'KLP-KEEP', due: '2026-12-20' }),
        inUseBy(sara, usedPhone, { tag: 'KLP-LOST' }),
        aReturned('KLP-BACK'),
      ],
    });
    for (const person of [sara, anna, mikael, johan, stranger]) await test.teams.join(person);
    presses = forgedPresses(await scene(test));
    await test.quiet();
  });

  after(() => test.stop());

  it('is in the table, whichever it is', () => {
    expect(Object.keys(presses)).to.have.members(Object.values(verbs));
  });

  /** What was answered, as text; and the card's text where it was no sentence. */
  async function answerTo(person: Someone, verb: string): Promise<Answer> {
    const { carries } = presses[verb as Verb];
    const { status, body } = await test.teams.execute(person, { data: { ...carries, verb } });
    expect(status, verb).to.equal(200);
    await test.quiet();
    const { value } = body as { readonly value: unknown };
    return typeof value === 'string'
      ? { sentence: true, text: value }
      : { sentence: false, text: textOf(value) };
  }

  const answered = new Map<string, string[]>();
  for (const [who, person] of forgers) {
    it(`gets a sentence and has no effect, pressed by ${who}`, async () => {
      const before = await everything(engine);
      const made = new Set<string>();
      for (const [verb, { whose }] of Object.entries(presses)) {
        const { sentence, text } = await answerTo(person, verb);
        expect(text, verb).not.to.match(hers).and.not.to.equal('');
        if (whose === 'theirs') expect(sentence, `${verb}: ${text}`).to.equal(true);
        const after = await everything(engine);
        for (const [id, document] of before) expect(after.get(id), verb).to.equal(document);
        for (const [id, document] of after) {
          if (before.has(id)) continue;
          // What somebody makes by a button of their own is theirs.
          if (!made.has(id)) expect(whose, `${verb} made ${id}`).to.equal('own');
          expect(document, verb).to.contain(person.oid);
          made.add(id);
        }
        answered.set(verb, [...(answered.get(verb) ?? []), text]);
      }
    });
  }

  it('was a real one: whoever has the right is answered otherwise', async () => {
    for (const [verb, { whose }] of Object.entries(presses)) {
      if (whose !== 'theirs') continue;
      const answers = [];
      for (const person of [mikael, anna, sara]) answers.push((await answerTo(person, verb)).text);
      const others = answers.filter((text) => answered.get(verb)?.includes(text) === false);
      expect(others, `${verb}: ${answers.join(' | ')}`).not.to.have.length(0);
    }
  });
});

interface Answer {
  readonly sentence: boolean;
  readonly text: string;
}

async function scene(test: TestApp): Promise<References> {
  const press = (person: Someone, verb: Verb, data: object) =>
    test.teams.execute(person, { data: { verb, ...data } });
  const [awaiting, reserved, ready] = [
    await ask(test, sara, newLaptop),
    await ask(test, sara, usedLaptop),
    await ask(test, sara, usedLaptop),
  ];
  for (const { _id } of [reserved, ready]) await press(mikael, verbs.approve, { request: _id });
  await press(mikael, verbs.makeReady, { request: ready._id, readyPlace: place, readyWhen: 'nu' });
  await ask(test, sara, usedPhone);
  await press(mikael, verbs.planRound, { place });
  const given = { reason: 'not-needed', condition: 'works', locked: 'signed-out', handIn: place };
  await press(sara, verbs.submitReturn, { draft: 'ret', device: 'KLP-RET', ...given });
  const wish = { draft: 'wish', device: 'KLP-KEEP', months: '12', reason: 'Projektet' };
  await press(sara, verbs.submitKeeping, wish);
  const lost = { draft: 'gone', device: 'KLP-LOST', how: 'stolen', note: '' };
  await press(sara, verbs.submitLoss, lost);
  await press(mikael, verbs.openConsignment, {});
  const booking = await booked(test, sara);
  const of = test.app.store.of(ekholma._id);
  const [round] = await of.rounds.find({ 'stage.name': { $gt: '' } }).toArray();
  const [back] = await of.returns.find({ 'stage.name': { $gt: '' } }).toArray();
  const [keeping] = await of.keepings.find({ 'stage.name': { $gt: '' } }).toArray();
  const [loss] = await of.losses.find({ 'stage.name': { $gt: '' } }).toArray();
  const [consignment] = await of.consignments.find({ number: { $gt: 0 } }).toArray();
  return {
    awaiting: awaiting._id,
    reserved: reserved._id,
    ready: ready._id,
    returned: back!._id,
    keeping: keeping!._id,
    loss: loss!._id,
    booking: booking._id,
    round: round!._id,
    device: 'ekholma/device/KLP-USED',
    consignment: String(consignment!.number),
  };
}

/** Every document of the organisation, as it is written, by its collection and id. */
async function everything(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const documents = new Map<string, string>();
  await exportEverything(
    fromEngine(engine),
    (line) => {
      const { in: name, document } = JSON.parse(line) as {
        readonly in?: string;
        readonly document?: { readonly _id: string };
      };
      if (name !== undefined && document !== undefined && !housekeeping.has(name))
        documents.set(`${name} ${document._id}`, line);
      return Promise.resolve();
    },
    new Date(0),
  );
  return documents;
}
