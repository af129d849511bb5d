import type { Hours, SupportRule, Technician } from '../domain/support/roster';
import { personNamed } from './people/people';
import { dayAgo } from './working-time';

const office: readonly Hours[] = [
  { from: 8 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 16 * 60 + 30 },
];
const weekdays = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [String(day), office]));

/** The demo's desk: its IT technicians, one of them on call around today. */
export function demoSupport(now: Date): SupportRule {
  const technicians = technicianNames.map((name) => technician(name));
  return {
    technicians,
    onCall: [{ oid: technicians[0]?.oid ?? '', from: dayAgo(now, 30), to: dayAgo(now, -365) }],
    horizonDays: 21,
    selfHelp: [
      {
        category: 'login',
        title: { sv: 'Byt lösenord själv', en: 'Change your password yourself' },
        steps: {
          sv: [
            'Gå till aka.ms/sspr i en webbläsare, gärna på telefonen.',
            'Skriv din e-postadress och följ stegen med koden i telefonen.',
            'Vänta en minut och logga in med det nya lösenordet.',
          ],
          en: [
            'Go to aka.ms/sspr in a browser, on your phone if you like.',
            'Write your mail address and follow the steps with the code on your phone.',
            'Wait a minute and sign in with the new password.',
          ],
        },
      },
      {
        category: 'computer',
        title: { sv: 'Starta om ordentligt', en: 'Restart it properly' },
        steps: {
          sv: [
            'Dra ur laddaren och håll in strömknappen i tio sekunder.',
            'Sätt i laddaren, vänta en minut och starta.',
          ],
          en: [
            'Unplug the charger and hold the power button for ten seconds.',
            'Plug the charger in, wait a minute and start it.',
          ],
        },
      },
    ],
  };
}

const technicianNames = ['Mikael Öberg', 'Robin Lindgren', 'Samira Aziz', 'Göran Fält'] as const;

function technician(name: string): Technician {
  return { oid: personNamed(name).oid, skills: [], hours: weekdays, away: [] };
}
