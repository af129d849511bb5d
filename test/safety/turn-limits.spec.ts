import { expect } from 'chai';
import { TurnLimits } from '../../bot/services/turn-limits';
import { localConfig, startTestApp, type TestApp } from '../support/app';
import { mikael, sara } from '../support/people';

describe('how often somebody is answered', () => {
  const limits = (): { limits: TurnLimits; clock: { now: number } } => {
    const clock = { now: 0 };
    return { clock, limits: new TurnLimits({ person: 3, tenant: 10 }, () => clock.now) };
  };
  const times = (n: number, act: () => string): string[] => Array.from({ length: n }, act);

  it('lets a minute’s worth through, then asks to slow down, then says no more', () => {
    const { limits: all } = limits();
    expect(times(8, () => all.verdict('t', 'sara'))).to.deep.equal([
      ...['go', 'go', 'go'],
      ...['slow-down', 'slow-down', 'slow-down'],
      ...['too-many', 'too-many'],
    ]);
  });

  it('lets them on when time has passed', () => {
    const { limits: all, clock } = limits();
    times(3, () => all.verdict('t', 'sara'));
    clock.now += 20_000;
    expect(times(2, () => all.verdict('t', 'sara'))).to.deep.equal(['go', 'slow-down']);
  });

  it('never locks somebody out for longer than three minutes, however much they sent', () => {
    const { limits: all, clock } = limits();
    times(1000, () => all.verdict('t', 'sara'));
    clock.now += 180_000;
    expect(all.verdict('t', 'sara')).to.equal('go');
  });

  it('counts each person apart, and the same person in two tenants', () => {
    const { limits: all } = limits();
    times(6, () => all.verdict('t', 'sara'));
    expect(all.verdict('t', 'mikael')).to.equal('go');
    expect(all.verdict('u', 'sara')).to.equal('go');
  });

  it('holds a tenant to its own limit, and the others not', () => {
    const { limits: all } = limits();
    const verdicts = Array.from({ length: 11 }, (_, n) => all.verdict('t', `person ${n}`));
    expect(verdicts.slice(0, 10)).to.deep.equal(Array.from({ length: 10 }, () => 'go'));
    expect(verdicts[10]).to.equal('too-many');
    expect(all.verdict('u', 'sara')).to.equal('go');
  });

  it('does not let one person use up what their tenant may', () => {
    const { limits: all } = limits();
    times(1000, () => all.verdict('t', 'sara'));
    expect(times(3, () => all.verdict('t', 'mikael'))).to.deep.equal(['go', 'go', 'go']);
  });

  describe('in a chat', () => {
    let test: TestApp;

    before(async () => {
      const config = { ...localConfig, turnRates: { person: 2, tenant: 100 } };
      test = await startTestApp({ outside: { config } });
    });
    after(() => test.stop());

    it('answers with a sentence, in words and on a card, then with 429 and when to come back', async () => {
      const said = await Promise.resolve(test.teams.say(sara, 'mina enheter'));
      expect(said.status).to.equal(200);
      await test.teams.say(sara, 'mina enheter');
      await test.teams.say(sara, 'mina enheter');
      expect(test.connector.messages(test.teams.chatOf(sara)).at(-1)?.text).to.contain(
        'på en gång',
      );
      const data = { verb: 'language/set', language: 'en' };
      const pressed = await test.teams.execute(sara, { data });
      expect(pressed.status).to.equal(200);
      expect(JSON.stringify(pressed.body)).to.contain('på en gång');
      expect((await test.teams.say(sara, 'hej')).status).to.equal(429);
    });

    it('answers everybody else as ever', async () => {
      expect((await test.teams.say(mikael, 'mina enheter')).status).to.equal(200);
      const answers = JSON.stringify(test.connector.messages(test.teams.chatOf(mikael)));
      expect(answers).to.contain('enhet').and.not.to.contain('på en gång');
    });
  });
});
