import { supportDesk } from '../../bot/features/support-desk';
import type { Base } from '../../bot/feature';
import { Refusal } from '../../bot/domain/errors';
import { Roster } from '../../bot/services/support/roster/roster';
import { SupportViews } from '../../bot/services/support/support-views';
import { caseOf, finish, isPlainStep, move, note, step, type CaseServices } from '../support/case';
import { supportDay } from '../support/day';
import { rosterOf, saveTechnician } from '../support/roster';
import { textOf, type Asked, type TabRoute } from './tab-route';

/** The support day and the roster: staff work cases, IT admins keep the roster. */
export function supportRoutes(base: Base): readonly TabRoute[] {
  const { world, calendar } = base;
  const { desk } = supportDesk({ world, calendar });
  const services = { world, desk, views: new SupportViews(world, desk) };
  return [...caseRoutes(services), ...rosterRoutes(new Roster(world, calendar !== undefined))];
}

const staff = ['it-admin', 'technician'] as const;

function caseRoutes(services: CaseServices): readonly TabRoute[] {
  const post = (path: string, run: (asked: Asked, id: string) => Promise<object>): TabRoute => ({
    method: 'post',
    path,
    for: staff,
    run: (asked) => run(asked, textOf(asked.body, 'booking').slice(0, 200)),
  });
  return [
    {
      method: 'get',
      path: '/support/day',
      for: staff,
      run: ({ turn, query }) => supportDay(services.world, turn, textOf(query, 'day')),
    },
    {
      method: 'get',
      path: '/support/case',
      for: staff,
      run: ({ turn, query }) => caseOf(services, turn, textOf(query, 'id')),
    },
    post('/support/step', ({ turn, body }, id) => {
      const wanted = textOf(body, 'step');
      if (!isPlainStep(wanted)) throw new Refusal('booking-not-found');
      return step(services, turn, id, wanted);
    }),
    post('/support/finish', ({ turn, body }, id) =>
      finish(services, turn, id, {
        outcome: textOf(body, 'outcome'),
        done: textOf(body, 'done').slice(0, 500),
        place: textOf(body, 'place').slice(0, 200),
      }),
    ),
    post('/support/move', ({ turn, body }, id) =>
      move(services, turn, id, textOf(body, 'start').slice(0, 40)),
    ),
    post('/support/note', ({ turn, body }, id) => note(services, turn, id, textOf(body, 'text'))),
  ];
}

function rosterRoutes(roster: Roster): readonly TabRoute[] {
  const only = ['it-admin'] as const;
  const changing = (path: string, change: (asked: Asked) => Promise<void>): TabRoute => ({
    method: 'post',
    path,
    for: only,
    run: async (asked) => {
      await change(asked);
      return rosterOf(roster, asked.turn);
    },
  });
  return [
    {
      method: 'get',
      path: '/support/roster',
      for: only,
      run: ({ turn }) => rosterOf(roster, turn),
    },
    {
      method: 'post',
      path: '/support/technician',
      for: only,
      run: ({ turn, body }) => saveTechnician(roster, turn, body),
    },
    changing('/support/technician/remove', ({ turn, body }) =>
      roster.remove(turn, textOf(body, 'oid').slice(0, 64)),
    ),
    changing('/support/on-call', ({ turn, body }) =>
      roster.onCall(turn, textOf(body, 'oid'), textOf(body, 'from'), textOf(body, 'to')),
    ),
    changing('/support/calendar', ({ turn, body }) =>
      roster.calendar(turn, body['asked'] === true),
    ),
  ];
}
