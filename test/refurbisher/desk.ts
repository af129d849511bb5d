import type { DirectoryEntry } from '../../bot/store/collections';
import { startTestApp, type TestApp, type Wanted } from '../support/app';
import { press, textOf, type Pressable } from '../support/cards';
import { Drive } from '../support/drive';
import { directoryEntries, mikael } from '../support/people';
import type { Someone } from '../support/teams-client';

/** IT's chat with the bot, a OneDrive beside it, and the files that go between them. */
export class Desk {
  private files = 0;

  private constructor(
    readonly test: TestApp,
    readonly drive: Drive,
  ) {}

  static async open(wanted: Wanted, people: readonly Someone[] = [mikael]): Promise<Desk> {
    const desk = new Desk(await startTestApp(wanted), await Drive.start());
    for (const person of people) await desk.test.teams.join(person);
    return desk;
  }

  async close(): Promise<void> {
    await this.test.stop();
    await this.drive.stop();
  }

  /** The last message in somebody's chat, as it is shown now. */
  last(person: Someone = mikael): Pressable | undefined {
    return this.test.connector.shown(this.test.teams.chatOf(person)).at(-1);
  }

  /** Says something; what can be read of the answer. */
  async say(text: string, person: Someone = mikael): Promise<string> {
    await this.test.teams.say(person, text);
    return this.answer(person);
  }

  /** Presses a button of the last card; what can be read of what came back in its place. */
  async press(
    verb: string,
    typed: Readonly<Record<string, string>> = {},
    person: Someone = mikael,
  ): Promise<string> {
    return this.pressOn(this.last(person), verb, typed, person);
  }

  /** Presses a button that stands on an earlier card, or on one that came back. */
  async pressOn(
    message: Pressable | undefined,
    verb: string,
    typed: Readonly<Record<string, string>> = {},
    person: Someone = mikael,
  ): Promise<string> {
    return readable(await press(this.test, person, message, verb, typed));
  }

  /** Sends a file in chat, as Teams hands it over: where its bytes are. */
  async send(
    bytes: Uint8Array,
    { name = 'rapport.csv', text = '', by = mikael } = {},
  ): Promise<string> {
    this.files += 1;
    const path = `/sent-${this.files}`;
    this.drive.files.set(path, { bytes: Buffer.from(bytes), range: '' });
    await this.test.teams.post({
      ...this.test.teams.frame(by),
      type: 'message',
      text,
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name,
          content: { downloadUrl: this.drive.at(path), fileType: name.split('.').at(-1) },
        },
      ],
    });
    return this.answer(by);
  }

  /** Says yes to the file that was offered last; its bytes as they reached the person's OneDrive. */
  async take(person: Someone = mikael): Promise<Buffer> {
    this.files += 1;
    const path = `/taken-${this.files}`;
    const context = this.last(person)?.card?.['acceptContext'];
    await this.test.teams.post({
      ...this.test.teams.frame(person),
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: {
        type: 'fileUpload',
        action: 'accept',
        context,
        uploadInfo: {
          name: 'fil',
          uploadUrl: this.drive.at(path),
          contentUrl: this.drive.at('/shown'),
          uniqueId: 'u',
          fileType: 'csv',
        },
      },
    });
    return this.drive.files.get(path)?.bytes ?? Buffer.of();
  }

  /** Tag and state of every device. */
  async states(): Promise<Readonly<Record<string, string>>> {
    const { devices } = this.test.app.store.of('ekholma');
    const all = await devices.find({ 'lifecycle.state': { $gt: '' } }).toArray();
    return Object.fromEntries(all.map(({ tag, lifecycle }) => [tag, lifecycle.state]));
  }

  /** Runs a job as the clock would. */
  async job(name: string): Promise<void> {
    const organisation = await this.test.app.store.organisation('ekholma');
    await this.test.app.jobs
      .find((one) => one.name === name)
      ?.run(organisation!, this.test.clock.now);
    await this.test.quiet();
  }

  private answer(person: Someone): string {
    const message = this.last(person);
    const { text } = (message ?? {}) as { readonly text?: string };
    return text === undefined ? readable(message?.card) : readable({ text });
  }
}

/** The tests' people, one of them with other roles. */
export function peopleWith(
  person: Someone,
  roles: DirectoryEntry['roles'],
): readonly DirectoryEntry[] {
  return directoryEntries.map((one) => (one.oid === person.oid ? { ...one, roles } : one));
}

function readable(card: unknown): string {
  return textOf(card).replaceAll('\u00a0', ' ');
}
