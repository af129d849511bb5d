import type { Connector } from './connector';

/** Somebody in Teams, as the tests play them. */
export interface Someone {
  readonly oid: string;
  readonly name: string;
  readonly tenant: string;
  readonly locale?: string;
}

/** What the bot's endpoint answered. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

let activities = 0;

/** Plays Teams towards a running bot: sends activities as Teams does, over HTTP. */
export class TeamsClient {
  constructor(
    private readonly port: number,
    private readonly connector: Connector,
  ) {}

  /** The chat between somebody and the bot. */
  chatOf(person: Someone): string {
    return `a:chat-${person.oid}`;
  }

  /** Opens the app for the first time. */
  join(person: Someone): Promise<Answered> {
    return this.post({ ...this.frame(person), type: 'installationUpdate', action: 'add' });
  }

  /** The bot is put into a team; Teams tells it of the channel. */
  joinChannel(person: Someone, channel: string): Promise<Answered> {
    return this.post({
      ...this.inChannel(person, channel),
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:bot' }],
    });
  }

  say(person: Someone, text: string, id?: string): Promise<Answered> {
    return this.post({ ...this.frame(person, id), type: 'message', text });
  }

  sayInChannel(person: Someone, channel: string, text: string): Promise<Answered> {
    return this.post({
      ...this.inChannel(person, channel),
      type: 'message',
      text: `<at>Kretslopp</at> ${text}`,
    });
  }

  /** Presses an Action.Execute: the answer is in the body. */
  execute(person: Someone, press: Press): Promise<Answered> {
    const { verb, ...rest } = press.data;
    return this.post({
      ...(press.channel === undefined
        ? this.frame(person, press.id)
        : this.inChannel(person, press.channel, press.id)),
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: press.on ?? 'card',
      value: {
        action: { type: 'Action.Execute', verb, data: rest },
        trigger: press.automatic === true ? 'automatic' : 'manual',
      },
    });
  }

  /** Presses an Action.Submit, as a client without Universal Actions does. */
  submit(person: Someone, press: Press): Promise<Answered> {
    return this.post({
      ...this.frame(person, press.id),
      type: 'message',
      replyToId: press.on ?? 'card',
      value: press.data,
    });
  }

  /** Any activity at all; what is left out is as Teams would have it. */
  async post(activity: object): Promise<Answered> {
    const response = await fetch(`http://127.0.0.1:${this.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
  }

  /** The part that all activities of somebody's chat share. */
  frame(person: Someone, id?: string): object {
    activities += 1;
    return {
      id: id ?? `activity-${activities}`,
      channelId: 'msteams',
      serviceUrl: this.connector.url,
      from: { id: `29:${person.oid}`, name: person.name, aadObjectId: person.oid },
      recipient: { id: '28:bot', name: 'Kretslopp' },
      conversation: {
        id: this.chatOf(person),
        conversationType: 'personal',
        tenantId: person.tenant,
      },
      channelData: { tenant: { id: person.tenant } },
      ...(person.locale !== undefined && { locale: person.locale }),
    };
  }

  private inChannel(person: Someone, channel: string, id?: string): object {
    return {
      ...this.frame(person, id),
      conversation: {
        id: `${channel};messageid=1`,
        conversationType: 'channel',
        isGroup: true,
        tenantId: person.tenant,
      },
      channelData: {
        tenant: { id: person.tenant },
        team: { id: channel },
        channel: { id: channel },
      },
    };
  }
}

/** A press on a card's button. */
export interface Press {
  readonly data: { readonly verb: string; readonly [name: string]: unknown };
  /** The message whose card it stands on. */
  readonly on?: string;
  readonly channel?: string;
  /** The activity's own id, for a delivery that comes twice. */
  readonly id?: string;
  readonly automatic?: boolean;
}
