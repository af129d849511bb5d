import { roundsTopics } from '../../domain/topics/rounds';
import type { NoticeSource } from '../notice';

/** Whoever waits for a round is told when it comes, while it is still coming. */
export const roundsNotices: NoticeSource = {
  topics: roundsTopics,
  draw: ({ facts }) => Promise.resolve({ kind: 'sentence', key: 'topic.round-coming', facts }),
};
