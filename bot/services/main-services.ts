import { Allocation } from './allocation';
import { Members } from './members';
import { RequestViews } from './request-views';
import { Requests } from './requests';
import { Settling } from './settling';
import type { World } from './world';

/** The use cases of the main job, for features, plugins and tests. */
export interface Services {
  readonly world: World;
  readonly members: Members;
  readonly requests: Requests;
  readonly views: RequestViews;
  readonly allocation: Allocation;
  readonly settling: Settling;
}

export function servicesOf(world: World): Services {
  const members = new Members(world);
  const settling = new Settling(world, members);
  const allocation = new Allocation(world, settling);
  const requests = new Requests(world, allocation, settling);
  return { world, members, requests, views: new RequestViews(world), allocation, settling };
}
