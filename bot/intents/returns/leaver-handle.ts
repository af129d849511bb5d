import { mayReceive } from '../../services/returns/return-views';
import type { Leavers } from '../../services/returns/leavers';
import { textIn, verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';
import { plugin, type Plugin } from '../plugin';
import { leaverIn } from './said';

type LeaverIntent =
  | { readonly kind: 'leaver-named'; readonly name: string }
  | { readonly kind: 'leaver-open'; readonly person: string };

function readLeaver(said: Said, turn: Turn): LeaverIntent | undefined {
  if (said.kind === 'press' && said.verb === verbs.openLeaver) {
    return { kind: 'leaver-open', person: textIn(said.data, 'person', 100) };
  }
  if (said.kind !== 'text' || !mayReceive(turn.actor)) return undefined;
  const name = leaverIn(said.text);
  return name === undefined ? undefined : { kind: 'leaver-named', name };
}

/** IT says that somebody leaves: what they have, and the returns with their manager. */
export function leaverPlugin(leavers: Leavers): Plugin {
  return plugin<LeaverIntent>('returns-leaver', readLeaver, {
    'leaver-named': async ({ name }, turn) => [
      { kind: 'leaver', view: await leavers.named(turn, name) },
    ],
    'leaver-open': async ({ person }, turn) => [
      { kind: 'sentence', key: 'leaver.opened', facts: await leavers.open(turn, person) },
    ],
  });
}
