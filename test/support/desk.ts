import type { SupportRule } from '../../bot/domain/support/roster';
import { fatima, mikael } from './people';

const hours = [
  { from: 8 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 16 * 60 },
];
const week = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [String(day), hours]));

/** Mikael helps with everything, Fatima with everything but phones; Fatima is on call. */
export const desk: SupportRule = {
  technicians: [
    { oid: mikael.oid, skills: [], hours: week, away: [] },
    { oid: fatima.oid, skills: ['computer', 'login', 'mail'], hours: week, away: [] },
  ],
  onCall: [{ oid: fatima.oid, from: '2026-11-01', to: '2026-12-31' }],
  horizonDays: 21,
  selfHelp: [
    {
      category: 'login',
      title: { sv: 'Byt lösenord själv', en: 'Change your password yourself' },
      steps: { sv: ['Gå till aka.ms/sspr.'], en: ['Go to aka.ms/sspr.'] },
    },
  ],
};
