import { topics, type Topic } from '../domain/message';
import type { RequestViews } from '../services/request-views';
import type { Asked, NoticeSource } from './notice';
import type { Reply } from './reply';

type RequestTopic = Extract<
  Topic,
  `request-${string}` | 'receipt-reminder' | 'to-prepare' | 'cards-changed'
>;

const isOfRequests = (topic: Topic): topic is RequestTopic =>
  topic.startsWith('request-') ||
  ['receipt-reminder', 'to-prepare', 'cards-changed'].includes(topic);

/** Requests, as those they concern may see them now. */
export function requestNotices(views: RequestViews): NoticeSource {
  return { topics: topics.filter(isOfRequests), draw: (asked) => draw(views, asked) };
}

async function draw(views: RequestViews, asked: Asked): Promise<Reply | undefined> {
  const { organisation, about, viewer, now, again } = asked;
  const topic = asked.topic as RequestTopic;
  const found = await views.find(organisation, about, viewer, now);
  if (found === undefined) return undefined;
  const request = await views.view(organisation, found, viewer, now);
  return { kind: 'request', request, ...(!again && { note: { key: `topic.${topic}` as const } }) };
}
