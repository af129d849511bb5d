import { ActivityTypes, type TurnContext } from 'botbuilder';
import { languageOf } from '../domain/language';
import { say } from '../locale';
import { fromInvoke } from './present';

/** Asks somebody who sends more than anybody can read to wait a little; nothing is looked up for it. */
export async function askToSlowDown(context: TurnContext): Promise<void> {
  const { type, locale } = context.activity;
  const text = say(languageOf(locale) ?? 'sv', 'slow-down');
  if (type !== (ActivityTypes.Invoke as string)) {
    await context.sendActivity(text);
    return;
  }
  const value = { status: 200, body: fromInvoke({ text }) };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
}
