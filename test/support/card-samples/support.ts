import type { Booking } from '../../../bot/domain/support/booking';
import type { BookingView, SupportFormView } from '../../../bot/domain/support/support-views';
import { bookingCard } from '../../../cards/support/booking-card';
import { bookingsCard } from '../../../cards/support/bookings-card';
import { rosterCard } from '../../../cards/support/roster-card';
import { technicianCard } from '../../../cards/support/technician-card';
import type { RosterView, TechnicianEntry } from '../../../bot/domain/support/roster-views';
import { supportFormCard } from '../../../cards/support/support-form-card';
import { say } from '../../../bot/locale';
import { typed } from '../views';
import type { Sample } from './sample';

const at = (time: string): Date => new Date(`2026-11-24T${time}:00.000Z`);
const times = ['08:00', '08:30', '12:00', '13:30', '15:00'].map(at);

const form: SupportFormView = {
  draft: 'd1',
  devices: [
    { id: 'x/device/1', name: 'KLP-0041 · Lenovo ThinkPad T14 Gen 3' },
    { id: 'x/device/2', name: 'KLP-0042 · Samsung Galaxy S23 Enterprise Edition 128 GB' },
  ],
  entry: {
    device: 'x/device/1',
    category: 'computer',
    trouble: `Screen is black ${typed}`,
    phone: '',
    slot: '',
    day: '',
    tried: false,
  },
  times,
  calendarAway: true,
  days: { first: '2026-11-23', last: '2026-12-14' },
  problems: [],
  itPhone: '0480-45 00 00',
  demo: true,
};

const none = { change: false, move: false, start: false, takeOver: false, finish: false };
const all = { change: true, move: true, start: true, takeOver: true, finish: true };
const booked: Booking['stage'] = { name: 'booked', since: at('07:00') };

const view: BookingView = {
  id: 'x/booking/1',
  number: 'S-1001',
  category: 'computer',
  trouble: `Screen is black ${typed}`,
  device: 'KLP-0041 · Lenovo ThinkPad T14 Gen 3',
  by: 'Sara Lind',
  technician: 'Robin Lindgren',
  start: at('08:00'),
  urgent: false,
  stage: booked,
  meeting: { status: 'none' },
  itPhone: '0480-45 00 00',
  notes: [
    { name: 'Sara Lind', at: at('07:10'), text: `It stands in the office ${typed}` },
    { name: 'Sara Lind', at: at('07:12'), text: 'S-1001-1.png', picture: 'x/booking/1/abc' },
  ],
  times,
  places: ['Stadshuset, receptionen', 'Brandstationen Ekholma, vaktrummet'],
  yours: false,
  may: { ...none, change: true, move: true },
  demo: true,
};

const places = ['Stadshuset, receptionen', 'Brandstationen Ekholma, vaktrummet'];
const entry: TechnicianEntry = {
  oid: 'a',
  who: '',
  skills: ['phone', 'mail'],
  places: places.slice(0, 1),
  hours: 'mån–fre 8–12',
  awayFrom: '2026-12-20',
  awayTo: '2027-01-06',
};
const technicianLine = {
  oid: 'a',
  name: 'Robin Lindgren',
  skills: ['phone', 'mail'],
  places,
  hours: { 1: [{ from: 480, to: 720 }], 2: [{ from: 480, to: 720 }] },
  away: [{ from: '2026-12-20', to: '2027-01-06' }],
} as const;
const roster: RosterView = {
  technicians: [technicianLine, { ...technicianLine, skills: [], places: [], away: [] }],
  onCall: [{ name: 'Robin Lindgren', from: '2026-11-23', to: '2026-11-29' }],
  today: '2026-11-23',
  calendar: true,
  demo: true,
};

const join = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_1';

export const supportSamples: readonly Sample[] = [
  ['support-form', (language) => supportFormCard(form, language)],
  [
    'support-form-problems',
    (language) =>
      supportFormCard(
        {
          ...form,
          selfHelp: {
            category: 'login',
            title: { sv: 'Byt lösenord själv', en: 'Change your password yourself' },
            steps: { sv: ['Gå till aka.ms/sspr.'], en: ['Go to aka.ms/sspr.'] },
          },
          times: [],
          problems: ['trouble-missing', 'slot-missing', 'slot-taken', 'phone-wrong'],
          demo: false,
        },
        language,
      ),
  ],
  ['booking', (language) => bookingCard(view, language, say(language, 'booking.made'))],
  [
    'booking-of-the-desk',
    (language) =>
      bookingCard(
        { ...view, yours: true, may: all, meeting: { status: 'placed', event: 'e1', join } },
        language,
        say(language, 'topic.booking-made'),
      ),
  ],
  [
    'booking-pending',
    (language) =>
      bookingCard({ ...view, meeting: { status: 'pending' }, phone: '070-123 45 67' }, language),
  ],
  [
    'booking-urgent',
    (language) =>
      bookingCard(
        {
          ...view,
          urgent: true,
          yours: true,
          phone: '070-123 45 67',
          may: { ...all, move: false },
        },
        language,
        say(language, 'topic.booking-urgent'),
      ),
  ],
  [
    'booking-done',
    (language) =>
      bookingCard(
        {
          ...view,
          stage: {
            name: 'done',
            since: at('08:30'),
            outcome: 'remote',
            done: `Startade om ${typed}`,
            place: 'Stadshuset, receptionen',
          },
          may: none,
        },
        language,
        say(language, 'topic.booking-done'),
      ),
  ],
  [
    'booking-cancelled',
    (language) =>
      bookingCard(
        { ...view, stage: { name: 'cancelled', since: at('08:30') }, may: none },
        language,
      ),
  ],
  [
    'bookings-day',
    (language) =>
      bookingsCard(
        {
          title: 'day',
          bookings: [
            view,
            { ...view, number: 'S-1002', stage: { name: 'started', since: at('08:00') } },
          ],
          demo: true,
        },
        language,
      ),
  ],
  ['roster', (language) => rosterCard(roster, language, say(language, 'roster.saved'))],
  [
    'roster-empty',
    (language) =>
      rosterCard(
        { ...roster, technicians: [], onCall: [], calendar: false, demo: false },
        language,
      ),
  ],
  [
    'technician',
    (language) =>
      technicianCard({ entry, name: 'Robin Lindgren', places, problems: [], meant: [] }, language),
  ],
  [
    'technician-problems',
    (language) =>
      technicianCard(
        {
          entry: { ...entry, oid: '', who: `Robin ${typed}`, hours: typed },
          places: [],
          problems: ['who-several', 'hours-wrong', 'away-wrong'],
          meant: ['robin.lindgren@example.org', 'robin.ek@example.org'],
        },
        language,
      ),
  ],
  [
    'bookings-mine',
    (language) => bookingsCard({ title: 'mine', bookings: [view], demo: false }, language),
  ],
];
