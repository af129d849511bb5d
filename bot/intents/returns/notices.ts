import type { ReturnViews } from '../../services/returns/return-views';
import type { Asked, NoticeSource } from '../notice';
import type { Reply } from '../reply';

const topics = [
  'return-announced',
  'return-received',
  'return-withdrawn',
  'return-leaver',
  'return-changed',
  'swap-stopped',
  'swap-hand-in',
] as const;
type ReturnTopic = (typeof topics)[number];

/** Returns, as those they concern may see them now. */
export function returnNotices(views: ReturnViews): NoticeSource {
  return {
    topics,
    draw: async (asked: Asked): Promise<Reply | undefined> => {
      const { organisation, about, viewer, again } = asked;
      const topic = asked.topic as ReturnTopic;
      const found = await views.find(organisation, about, viewer);
      if (found === undefined) return undefined;
      const view = await views.view(organisation, found, viewer);
      return { kind: 'return-case', view, ...(!again && { note: { key: `topic.${topic}` } }) };
    },
  };
}

/** Several sources as one: each topic is drawn by the one that has it. */
export function together(...sources: readonly NoticeSource[]): NoticeSource {
  return {
    topics: sources.flatMap((source) => source.topics),
    draw: async (asked) =>
      sources.find((source) => source.topics.includes(asked.topic))?.draw(asked),
  };
}
