import { privacyVerbs } from '../../../cards/verbs/privacy';
import { asFile, ownData } from '../../services/privacy/own-data';
import { retentionOf } from '../../services/privacy/retention-rules';
import type { World } from '../../services/world';
import type { FileMaker, Offer } from '../files/maker';
import type { Said, Turn } from '../intent';
import { plugin, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { ownRetention } from './reply';
import { privacyWords, type PrivacyWish } from './words';

type PrivacyIntent = { readonly kind: `own-data-${PrivacyWish}` };

/** What somebody can ask about their own data: to see it, to get it, to be forgotten. */
export function privacyPlugin(world: World, files: FileMaker, offer: Offer): Plugin {
  const alone = async (
    turn: Turn,
    answer: () => Promise<readonly Reply[]>,
  ): Promise<readonly Reply[]> =>
    turn.place === 'channel' ? [{ kind: 'sentence', key: 'write-to-me' }] : answer();
  return plugin<PrivacyIntent>('privacy', readPrivacy, {
    'own-data-show': (_, turn) => alone(turn, async () => [await overview(world, turn)]),
    'own-data-file': (_, turn) => alone(turn, () => offer(files, {}, turn)),
    'own-data-forget': (_, turn) =>
      alone(turn, async () => {
        const { name, itPhone = '' } = turn.organisation;
        const facts = { organisation: name, phone: itPhone };
        return [{ kind: 'sentence', key: 'privacy.forget', facts }];
      }),
  });
}

/** Everything that is kept about whoever asks; nobody else's can be asked for. */
export function ownDataFile({ store }: World): FileMaker {
  return {
    maker: 'own-data',
    make: async (_, { actor, organisation, now }) => {
      const parts = await ownData(store.of(organisation._id), organisation._id, actor.oid);
      const day = now.toISOString().slice(0, 10);
      return { name: `kretslopp-${day}.json`, bytes: asFile(parts, actor.oid, now) };
    },
  };
}

function readPrivacy(said: Said): PrivacyIntent | undefined {
  if (said.kind === 'press' && said.verb === privacyVerbs.showOwnData)
    return { kind: 'own-data-show' };
  if (said.kind === 'press' && said.verb === privacyVerbs.fetchOwnData)
    return { kind: 'own-data-file' };
  const wish = said.kind === 'text' ? privacyWords(said.text) : undefined;
  return wish === undefined ? undefined : { kind: `own-data-${wish}` };
}

async function overview({ store }: World, { actor, organisation }: Turn): Promise<Reply> {
  const scope = store.of(organisation._id);
  const [parts, { rules }] = await Promise.all([
    ownData(scope, organisation._id, actor.oid),
    retentionOf(scope, organisation._id),
  ]);
  const lines = parts.map(({ what, documents }) => {
    const months = rules.find((rule) => rule.class === ownRetention[what])?.months;
    return { what, count: documents.length, ...(months !== undefined && { months }) };
  });
  return { kind: 'own-data', lines, demo: organisation.demo === true };
}
