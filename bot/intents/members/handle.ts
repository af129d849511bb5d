import { Refusal } from '../../domain/errors';
import type { Members } from '../../services/members';
import { myDevices, reusedCount } from '../../services/devices';
import { cancellable, myRequests } from '../../services/request-lists';
import { nothingSaid, type Prefill, type RequestForms } from '../../services/request-forms';
import type { RequestViews } from '../../services/request-views';
import type { Requests } from '../../services/requests';
import type { World } from '../../services/world';
import type { Turn } from '../intent';
import { plugin, type Handlers, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { requestCard, afterChange } from '../request-reply';
import { readWish } from '../wish';
import { readMember, type MemberIntent } from './read';

/** What the members' conversation is built on. */
export interface MemberServices {
  readonly world: World;
  readonly members: Members;
  readonly forms: RequestForms;
  readonly requests: Requests;
  readonly views: RequestViews;
}

/** Everything any employee can say or press. */
export function membersPlugin(services: MemberServices): Plugin {
  return plugin<MemberIntent>('members', readMember, {
    ...formHandlers(services),
    ...otherHandlers(services),
  });
}

function formHandlers({
  forms,
  requests,
  views,
}: MemberServices): Pick<
  Handlers<MemberIntent>,
  'open-form' | 'submit' | 'show-request' | 'cancel-request' | 'confirm-receipt'
> {
  return {
    'open-form': async ({ device, sentence }, turn) => {
      if (turn.place === 'channel') return [{ kind: 'sentence', key: 'write-to-me' }];
      const form = await forms.open(turn.actor, turn.organisation, device, prefill(sentence, turn));
      return [{ kind: 'request-form', form }];
    },
    submit: async ({ device, draft, entry }, turn) => {
      if (draft === '') throw new Refusal('form-incomplete');
      const checked = await forms.check(turn.actor, turn.organisation, {
        kind: device,
        draft,
        entry,
        now: turn.now,
      });
      if (!checked.ok) return [{ kind: 'request-form', form: checked.form }];
      const request = await requests.submit(turn, {
        draft,
        entry: checked.entry,
        recipient: checked.recipient,
      });
      return requestCard(views, turn, request, {
        key: 'request.sent',
        facts: { number: request.number },
      });
    },
    'show-request': async ({ request }, turn) => {
      const found = await views.load(turn.organisation, request, turn.actor, turn.now);
      return requestCard(views, turn, found, undefined, false);
    },
    'cancel-request': async ({ request }, turn) =>
      afterChange(views, turn, request, () => requests.cancel(turn, request)),
    'confirm-receipt': async ({ request }, turn) =>
      afterChange(views, turn, request, () => requests.confirm(turn, request)),
  };
}

function otherHandlers({
  world,
  members,
  views,
}: MemberServices): Omit<
  Handlers<MemberIntent>,
  'open-form' | 'submit' | 'show-request' | 'cancel-request' | 'confirm-receipt'
> {
  return {
    'cancel-which': async (_, turn) => {
      const open = await cancellable(world, turn.actor, turn.organisation);
      const [only] = open;
      if (only === undefined) return [{ kind: 'sentence', key: 'cancel.nothing' }];
      if (open.length === 1) return requestCard(views, turn, only, { key: 'cancel.press' }, false);
      return [{ kind: 'sentence', key: 'cancel.which' }, ...(await mine(world, turn))];
    },
    'my-requests': (_, turn) => mine(world, turn),
    'my-devices': async (_, turn) => {
      const lines = await myDevices(world, turn.actor, turn.now);
      if (lines.length === 0)
        return [
          { kind: 'sentence', key: 'devices.none', suggest: ['request.computer', 'request.phone'] },
        ];
      return [{ kind: 'devices', lines, demo: turn.organisation.demo === true }];
    },
    'set-language': async ({ language }, turn) => {
      await members.setLanguage(turn.organisation._id, turn.actor.oid, language);
      return help(world, { ...turn, language }, false);
    },
    tell: async ({ about }, turn) => tell(world, turn, about),
    help: async ({ welcome }, turn) => help(world, turn, welcome),
    ask: async ({ guesses, sentence }, turn) =>
      guesses.length === 0 ? tell(world, turn, 'none') : [{ kind: 'ask', guesses, sentence }],
  };
}

/** What the sentence said, for the form. A menu's button says nothing. */
function prefill(sentence: string, turn: Turn): Prefill {
  if (sentence === '') return nothingSaid;
  const wish = readWish(sentence, turn.language, turn.now);
  return {
    productWords: wish.productWords,
    ...(wish.condition !== undefined && { condition: wish.condition }),
    forColleague: wish.forOther !== undefined,
    ...(wish.forOther?.name !== undefined && { colleague: wish.forOther.name }),
    ...(wish.neededBy !== undefined && { neededBy: wish.neededBy }),
    reason: sentence,
  };
}

async function mine(world: World, turn: Turn): Promise<readonly Reply[]> {
  const { lines, more } = await myRequests(world, turn.actor, turn.organisation);
  if (lines.length === 0)
    return [
      { kind: 'sentence', key: 'status.none', suggest: ['request.computer', 'request.phone'] },
    ];
  return [{ kind: 'requests', title: 'mine', lines, more, demo: turn.organisation.demo === true }];
}

async function help(world: World, turn: Turn, welcome: boolean): Promise<readonly Reply[]> {
  const person = await world.directory.profile(turn.organisation.tenant, turn.actor.oid);
  return [
    {
      kind: 'help',
      name: person?.name.split(' ')[0] ?? '',
      roles: turn.actor.roles,
      demo: turn.organisation.demo === true,
      welcome,
      language: turn.language,
    },
  ];
}

async function tell(
  world: World,
  turn: Turn,
  about: Extract<MemberIntent, { kind: 'tell' }>['about'],
): Promise<readonly Reply[]> {
  const facts = {
    phone: turn.organisation.itPhone ?? '',
    place: turn.organisation.places[0] ?? '',
  };
  switch (about) {
    case 'return':
      return [{ kind: 'sentence', key: 'return.today', facts, suggest: ['devices'] }];
    case 'support':
      return [{ kind: 'sentence', key: 'support.today', facts }];
    case 'co2': {
      const reused = await reusedCount(world, turn.organisation._id);
      return [{ kind: 'sentence', key: 'co2.today', facts: { reused } }];
    }
    case 'staff-only':
      return [{ kind: 'sentence', key: 'inventory.not-permitted' }];
    case 'none':
      return [
        {
          kind: 'sentence',
          key: 'none.answer',
          suggest: ['request.computer', 'request.phone', 'support'],
        },
      ];
  }
}
