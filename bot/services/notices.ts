import { Refusal } from '../domain/errors';
import type { Notification, SentCard } from '../domain/notification';
import type { Organisation } from '../domain/organisation';
import type { Language } from '../domain/language';
import type { RequestView } from '../domain/request-view';
import type { Members } from './members';
import { itChannel, type RequestViews, type Viewer } from './request-views';
import type { World } from './world';

/** What to show a recipient, drawn from what is true now and not from when the message was promised. */
export interface Notice {
  readonly request: RequestView;
  readonly language: Language;
  readonly viewer: string;
}

/** Makes notifications into what their recipients are shown. */
export class Notices {
  constructor(
    private readonly world: World,
    private readonly members: Members,
    private readonly views: RequestViews,
  ) {}

  /** Undefined when the subject is gone, or is none of the recipient's business any more. */
  async forRecipient(
    organisation: Organisation,
    notification: Notification,
    now: Date,
  ): Promise<Notice | undefined> {
    const oid = personIn(notification.to);
    if (oid === undefined) return this.draw(organisation, notification.about, itChannel, 'sv', now);
    const { language } = await this.members.of(organisation._id, oid);
    return this.draw(
      organisation,
      notification.about,
      await this.viewer(organisation, oid),
      language ?? 'sv',
      now,
    );
  }

  /** What a card that was sent shows now. */
  async forCard(
    organisation: Organisation,
    card: SentCard,
    now: Date,
  ): Promise<Notice | undefined> {
    const viewer =
      card.viewer === itChannel.oid ? itChannel : await this.viewer(organisation, card.viewer);
    return this.draw(organisation, card.about, viewer, card.language, now);
  }

  private async viewer({ tenant }: Organisation, oid: string): Promise<Viewer> {
    return { oid, roles: await this.world.directory.roles(tenant, oid) };
  }

  private async draw(
    organisation: Organisation,
    about: string,
    viewer: Viewer,
    language: Language,
    now: Date,
  ): Promise<Notice | undefined> {
    try {
      const request = await this.views.load(organisation, about, viewer, now);
      return {
        request: await this.views.view(organisation, request, viewer, now),
        language,
        viewer: viewer.oid,
      };
    } catch (problem) {
      if (problem instanceof Refusal) return undefined;
      throw problem;
    }
  }
}

/** The object id in "person/OBJECT-ID". */
export function personIn(to: string): string | undefined {
  return to.startsWith('person/') ? to.slice('person/'.length) : undefined;
}
