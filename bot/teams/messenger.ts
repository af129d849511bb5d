import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { Reference, SentCard } from '../domain/notification';
import type { Messenger, Notice, Posted } from '../intents/notice';
import { outcomeOf } from './outcome';
import type { Pace } from './pace';
import { draw, messageOf } from './present';

/** Writes to people and channels by themselves, at Microsoft's pace, one request a try. */
export class TeamsMessenger implements Messenger {
  constructor(
    private readonly adapter: CloudAdapter,
    private readonly appId: string,
    private readonly pace: Pace,
  ) {}

  send(reference: Reference, notice: Notice, mayStill: () => boolean): Promise<Posted> {
    return this.within(reference, mayStill, async (context) => {
      const sent = await context.sendActivity(messageOf(draw(notice.reply, notice.language)));
      return sent?.id;
    });
  }

  update(card: SentCard, notice: Notice, mayStill: () => boolean): Promise<Posted> {
    const message = messageOf(draw(notice.reply, notice.language));
    return this.within(card, mayStill, async (context) => {
      await context.updateActivity({ ...message, id: card.activity });
      return card.activity;
    });
  }

  private async within(
    where: Pick<Reference, 'conversation' | 'serviceUrl' | 'tenant' | 'bot'>,
    mayStill: () => boolean,
    act: (context: TurnContext) => Promise<string | undefined>,
  ): Promise<Posted> {
    await this.pace.turn(where.tenant, where.conversation);
    if (!mayStill()) return { outcome: 'late' };
    let posted: Posted = { outcome: 'failed', problem: 'not-tried' };
    const logic = async (context: TurnContext): Promise<void> => {
      const activity = await act(context);
      posted = { outcome: 'sent', ...(activity !== undefined && { activity }) };
    };
    try {
      await this.adapter.continueConversationAsync(
        this.appId,
        referenceOf(where),
        async (context) => {
          try {
            await logic(context);
          } catch (problem) {
            posted = outcomeOf(problem);
          }
        },
      );
    } catch (problem) {
      return outcomeOf(problem);
    }
    return posted;
  }
}

function referenceOf({
  conversation,
  serviceUrl,
  tenant,
  bot,
}: Pick<
  Reference,
  'conversation' | 'serviceUrl' | 'tenant' | 'bot'
>): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: bot, name: 'Kretslopp' },
    conversation: { id: conversation, tenantId: tenant } as ConversationReference['conversation'],
  };
}
