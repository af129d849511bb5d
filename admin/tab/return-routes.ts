import type { Base } from '../../bot/feature';
import { Refusal } from '../../bot/domain/errors';
import type { ReceivedLine } from '../../bot/domain/returns/reception';
import { grades } from '../../bot/domain/returns/return-case';
import { Following } from '../../bot/services/returns/following';
import { ReceptionViews } from '../../bot/services/returns/reception-views';
import { Receiving } from '../../bot/services/returns/receiving';
import { ReturnViews } from '../../bot/services/returns/return-views';
import { lookAt, receive, returnList } from '../returns/returns';
import { textOf, type TabRoute } from './tab-route';

/** Returns on their way in, and receiving them, for IT's staff. */
export function returnRoutes({ world }: Pick<Base, 'world'>): readonly TabRoute[] {
  const services = {
    views: new ReturnViews(world),
    receptions: new ReceptionViews(world),
    receiving: new Receiving(world, new Following(world)),
  };
  const staff = ['it-admin', 'technician'] as const;
  return [
    {
      method: 'get',
      path: '/returns',
      for: staff,
      run: ({ turn }) => returnList(services, turn),
    },
    {
      method: 'get',
      path: '/reception',
      for: staff,
      run: ({ turn, query }) => lookAt(services, turn, codesIn(query)),
    },
    {
      method: 'post',
      path: '/reception',
      for: staff,
      run: async ({ turn, body }) => {
        const draft = textOf(body, 'draft').slice(0, 100);
        if (draft === '') throw new Refusal('form-incomplete');
        const lines = Array.isArray(body['lines']) ? (body['lines'] as readonly unknown[]) : [];
        const place = textOf(body, 'place').trim().slice(0, 500);
        return receive(services, turn, { draft, place, lines: lines.map(lineIn) });
      },
    },
  ];
}

function codesIn(query: URLSearchParams): readonly string[] {
  return query
    .getAll('code')
    .map((code) => code.trim().slice(0, 200))
    .filter((code) => code !== '')
    .slice(0, 200);
}

/** Throws 'form-incomplete' where nobody has said how it is. */
function lineIn(value: unknown): ReceivedLine {
  const from = typeof value === 'object' && value !== null ? value : {};
  const read = (name: string): string =>
    textOf(from as Readonly<Record<string, unknown>>, name)
      .trim()
      .slice(0, 200);
  const grade = grades.find((one) => one === read('grade'));
  const [typed, kind, model] = [read('typed'), read('kind'), read('model')];
  if (grade === undefined || typed === '') throw new Refusal('form-incomplete');
  return {
    ...{ typed, grade },
    ...((kind === 'computer' || kind === 'phone') && { kind }),
    ...(model !== '' && { model }),
  };
}
