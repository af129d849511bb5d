import { expect } from 'chai';
import { demoOrganisation } from '../../../bot/demo/organisation';
import { readPeriod } from '../../../bot/intents/co2/read-period';
import { readScope, type ReadScope } from '../../../bot/intents/co2/read-scope';

const now = new Date('2026-11-23T09:00:00Z');
const organisation = demoOrganisation(now);

/** What is asked for: the first and the last month, and whose: "-" unsaid, "own", "all", "each", or ids. */
const sentences: readonly (readonly [sentence: string, from: string, to: string, whose: string])[] =
  [
    ['hur mycket CO2 har vi sparat i år', '2026-01', '2026-11', '-'],
    ['Hur mycket koldioxid har vi sparat?', '2026-01', '2026-11', '-'],
    ['barn- och utbildning i oktober', '2026-10', '2026-10', 'utbildning'],
    ['jämfört med förra året', '2026-01', '2026-11', '-'],
    ['co2 i oktober jämfört med i fjol', '2026-10', '2026-10', '-'],
    ['co2 förra året', '2025-01', '2025-12', '-'],
    ['co2 i fjol för omsorgen', '2025-01', '2025-12', 'omsorg'],
    ['hur mycket sparade vi i december', '2025-12', '2025-12', '-'],
    ['co2 i november', '2026-11', '2026-11', '-'],
    ['co2 i oktober förra året', '2025-10', '2025-10', '-'],
    ['koldioxid oktober 2024, hela kommunen', '2024-10', '2024-10', 'all'],
    ['co2 den här månaden', '2026-11', '2026-11', '-'],
    ['vad sparade vi förra månaden', '2026-10', '2026-10', '-'],
    ['co2 kvartal 3', '2026-07', '2026-09', '-'],
    ['co2 för omsorgen tredje kvartalet', '2026-07', '2026-09', 'omsorg'],
    ['utsläpp Q4', '2026-10', '2026-11', '-'],
    ['vår klimatbesparing för förra kvartalet', '2026-07', '2026-09', '-'],
    ['klimatnytta q2 2025 per förvaltning', '2025-04', '2025-06', 'each'],
    ['första halvåret i år, kommunen', '2026-01', '2026-06', 'all'],
    ['undvikna utsläpp 2025', '2025-01', '2025-12', '-'],
    ['co2 2026-03', '2026-03', '2026-03', '-'],
    ['de senaste tolv månaderna', '2025-11', '2026-10', '-'],
    ['senaste 3 månaderna för räddningstjänsten', '2026-08', '2026-10', 'raddning'],
    ['mars till maj för kultur och fritid', '2026-03', '2026-05', 'kultur-fritid'],
    ['jan-mars socialförvaltningen', '2026-01', '2026-03', 'social'],
    ['november till januari', '2025-11', '2026-01', '-'],
    ['undvikna utsläpp för omsorgsförvaltningen under hösten', '2026-09', '2026-11', 'omsorg'],
    ['hur mycket sparade vi i somras', '2026-06', '2026-08', '-'],
    ['hur mycket har vår förvaltning sparat', '2026-01', '2026-11', 'own'],
    ['vilken förvaltning har sparat mest koldioxid', '2026-01', '2026-11', 'each'],
    ['Hemtjänsten i oktober', '2026-10', '2026-10', 'omsorg'],
    ['stadsbibliotekets co2 i september', '2026-09', '2026-09', 'kultur-fritid'],
    ['samhällsbyggnad i fjol', '2025-01', '2025-12', 'samhallsbyggnad'],
    ['omsorgen och socialen i oktober', '2026-10', '2026-10', 'omsorg+social'],
    ['miljörapporten för mars', '2026-03', '2026-03', '-'],
    ['månadskortet', '2026-10', '2026-10', '-'],
    ['how much CO2 have we saved this year', '2026-01', '2026-11', '-'],
    ['co2 compared to last year', '2026-01', '2026-11', '-'],
    ['education in October', '2026-10', '2026-10', 'utbildning'],
    ['carbon last month for the whole organisation', '2026-10', '2026-10', 'all'],
    ['the social services’ emissions last year', '2025-01', '2025-12', 'social'],
    ['rescue services in March 2025', '2025-03', '2025-03', 'raddning'],
    ['co2 for elderly care third quarter', '2026-07', '2026-09', 'omsorg'],
    ['Q1 by department', '2026-01', '2026-03', 'each'],
    ['our department from June to August', '2026-06', '2026-08', 'own'],
    ['avoided emissions, last three months', '2026-08', '2026-10', '-'],
    ['first half of 2025, all administrations', '2025-01', '2025-06', 'each'],
    ['what did we save last quarter', '2026-07', '2026-09', '-'],
    ['monthly climate report', '2026-10', '2026-10', '-'],
    ['how do we compare with other departments on climate', '2026-01', '2026-11', 'each'],
    ['this summer compared with last year', '2026-06', '2026-08', '-'],
  ];

function whoseOf(scope: ReadScope): string {
  const short = { unsaid: '-', own: 'own', organisation: 'all', each: 'each' } as const;
  return scope.kind === 'named' ? scope.administrations.join('+') : short[scope.kind];
}

describe('which months and whose figures a sentence asks for', () => {
  for (const [sentence, from, to, whose] of sentences) {
    it(`"${sentence}" means ${from} to ${to}, ${whose}`, () => {
      const { period } = readPeriod(sentence, now);
      expect({ ...period, whose: whoseOf(readScope(sentence, organisation)) }).to.deep.equal({
        from,
        to,
        whose,
      });
    });
  }

  it('counts the turn of the year as Swedish clocks do', () => {
    const newYear = new Date('2026-12-31T23:30:00Z');
    expect(readPeriod('co2 den här månaden', newYear).period).to.deep.equal({
      from: '2027-01',
      to: '2027-01',
    });
    expect(readPeriod('förra kvartalet', newYear).period).to.deep.equal({
      from: '2026-10',
      to: '2026-12',
    });
  });

  it('says whether the sentence named a time, and whether it wants to compare', () => {
    expect(readPeriod('jämfört med förra året', now)).to.include({ said: false, compares: true });
    expect(readPeriod('co2 i oktober mot i fjol', now)).to.include({ said: true, compares: true });
    expect(readPeriod('co2', now)).to.include({ said: false, compares: false });
  });
});
